/** The runbook says what to do about everything of which an operator may be notified. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ofType, synthesize } from '../lib/synth.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const headings = new Set(
  [...read('docs/runbook.md').matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
    heading.replaceAll('`', ''),
  ),
);

/** Everything that functions are made of. */
const sources = globSync('{lambdas,domain,store}/**/*.ts', { cwd: root }).map(read);
/** The classes of errors with a code, and the one they all come from. */
const classes = ['CodedError'];
for (const parent of classes) {
  const pattern = new RegExp(`class (\\w+) extends ${parent}\\b`, 'g');
  classes.push(...sources.flatMap((text) => names(text, pattern)));
}
/** The first argument, which may choose between two. */
const made = new RegExp(`new (?:${classes.join('|')})\\(([^,)]*)`, 'g');
const codes = [
  ...new Set(
    sources
      .flatMap((text) => names(text, made))
      .flatMap((argument) => names(argument, /'([a-z0-9]+(?:-[a-z0-9]+)*)'/g)),
  ),
].sort();

function names(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}

describe('there is a section about', () => {
  test('codes at all', () => {
    expect(codes).toEqual(expect.arrayContaining(['environment-incomplete', 'ses-quota', 'mail-broken']));
    expect(codes.length).toBeGreaterThan(30);
  });

  test.each(['bug', 'aws', ...codes])('the error code %s', (code) => {
    expect([...headings]).toContain(code);
  });

  const alarms = [...ofType(synthesize(), 'AWS::CloudWatch::Alarm')];
  test.each(alarms)('the alarm %s, which its description links to', (_, { AlarmDescription }) => {
    const [, anchor = ''] = /docs\/runbook\.md#([a-z-]+)$/.exec(AlarmDescription) ?? [];
    expect([...headings].map((heading) => heading.toLowerCase().replaceAll(' ', '-'))).toContain(anchor);
  });
});
