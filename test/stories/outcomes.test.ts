/** docs/outcomes.md is true: each of its rows is played here, and its sender sees what the row says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { drawn } from '#test/support/walks.ts';
import { openScene } from '../lambdas/scene.ts';
import { beStrict } from '../support/turned-away.ts';
import { answerCases } from './outcomes/answers.ts';
import { eventCases } from './outcomes/events.ts';
import { listCases } from './outcomes/lists.ts';
import { refusalCases } from './outcomes/refusals.ts';
import { sendingCases } from './outcomes/sending.ts';
import { wordCases } from './outcomes/words.ts';

const scene = openScene();
const CASES = [eventCases, refusalCases, listCases, answerCases, wordCases, sendingCases].map((of) =>
  of(scene),
);
const NOTHING = 'nothing';

/** Rows of the tables: what comes, what becomes of it, who sees it and where. */
const ROWS = readFileSync(new URL('../../docs/outcomes.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!---|what comes)/.test(line))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  .map(([, comes = '', , seen = '']) => ({ comes, seen }));

test('every row has a case, and every case a row', () => {
  const names = ROWS.map(({ comes }) => comes);
  expect(names).toEqual(CASES.flatMap((cases) => Object.keys(cases)));
  expect(new Set(names).size).toBe(names.length);
});

test('every row says where it is seen, in words that the case must find', () => {
  for (const { comes, seen } of ROWS)
    expect(seen === NOTHING || quotedIn(seen).length > 0, `${comes}: ${seen}`).toBe(true);
});

const played = drawn('outcomes', ROWS, 25);
test.skip.each(played.rest)('$comes', () => {});
test.each(played.some)('$comes', play);

/** It is about a clock ahead of ours by less than the time that passes while mails wait. */
const OF_MINUTES = 'an edit after one with a clock that is ahead';

describe('the same is seen when SES takes no mail at first, and no work has failed of it', () => {
  const rows = ROWS.filter(({ comes }) => comes !== OF_MINUTES);
  const { some, rest } = drawn('outcomes while SES takes no mail', rows, 4);
  test.skip.each(rest)('$comes', () => {});
  test.each(some)('$comes', async (row) => {
    const deployment = scene.deployment();
    const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
    const strict = beStrict(deployment);
    const { run } = deployment;
    let tries = 0;
    strict.turnsAway = () => {
      tries += 1;
      return tries % 3 === 0 ? null : 'ses-quota';
    };
    try {
      deployment.run = async (patience) => {
        do await run(patience);
        while (await strict.pass());
      };
      await play(row);
      const failed = errors.mock.calls.filter(([line]) => String(line).includes('Record failed'));
      expect(failed).toEqual([]);
    } finally {
      deployment.run = run;
      strict.restore();
    }
  });
});

async function play({ comes, seen }: (typeof ROWS)[number]): Promise<void> {
  const play = CASES.map((cases) => cases[comes]).find((found) => found !== undefined);
  const sees = (await play?.()) ?? '';
  if (seen === NOTHING) return expect(sees).toBe('');
  for (const words of quotedIn(seen)) expect(sees).toContain(words);
}

function quotedIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
}
