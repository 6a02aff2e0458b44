import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '#lib/settings.ts';
import { synthesize } from './synth.ts';

const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/deploy.md'), 'utf8');
const webDomain = 'invite.invites.test';
const certificate = 'arn:aws:acm:us-east-1:111122223333:certificate/12345678-abcd';

describe('the deploy guide', () => {
  test('has each setting, its default and what it means, in the words of the schema', () => {
    const { properties, required } = jsonSchema() as {
      properties: Record<string, { default?: unknown; description: string }>;
      required: string[];
    };
    const rows = Object.entries(properties).map(([key, setting]) => {
      const fallback = 'default' in setting ? `\`${JSON.stringify(setting.default)}\`` : '';
      return `| \`${key}\` | ${required.includes(key) ? 'required' : fallback} | ${setting.description} |`;
    });
    expect(guide).toContain(`| --- | --- | --- |\n${rows.join('\n')}\n\n`);
  });

  test('explains each DNS record that a deployment prints, and no other', () => {
    const printed = Object.keys(synthesize({ webDomain, certificate }).findOutputs('*'));
    // `DnsDkim2` stands between the two that are named.
    const named = new Set([...guide.matchAll(/`(Dns\w+)`/g)].map(([, id]) => id)).add('DnsDkim2');
    expect([...named].sort()).toEqual(printed.filter((id) => id.startsWith('Dns')).sort());
  });

  test('names the stack as a deployment without a name does', () => {
    const { properties } = jsonSchema() as { properties: { name: { default: string } } };
    const named = [...guide.matchAll(/--stack-name (\w+)/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set([properties.name.default]));
  });
});
