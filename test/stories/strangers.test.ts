/** Every number of docs/security.md, measured: three times as many attempts as may succeed, and the mails counted. */
import { readFileSync } from 'node:fs';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type About, BOUNDS, type Bound, type Cause, rateLimitsOf } from '#domain/access/stranger-limits.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { drawn, WHOLE } from '#test/support/walks.ts';
import { PLACES, PLAYS } from './strangers/plays.ts';
import { deployment, empty, mailed, open } from './strangers/stage.ts';

beforeAll(open);
beforeEach(empty);
afterAll(() => deployment.close());

/** The environment of the functions of the deployment. */
const SETTINGS = { invitesPerMinute: 1000, invitesPerDay: 10_000, places: PLACES };
const NAMED: Readonly<Record<string, number>> = {
  '`invitesPerMinute`': SETTINGS.invitesPerMinute,
  '`invitesPerDay`': SETTINGS.invitesPerDay,
  '20 × `invitesPerDay`': 20 * SETTINGS.invitesPerDay,
  'a quarter of the places, but at least 2, at most 600, and never all of several': PLACES / 4,
};
/** Attempts that are played one by one; what a larger bound has beyond is used up beforehand. */
const PLAYED = WHOLE ? 30 : 3;
const LEFT = WHOLE ? 3 : 2;

interface Row {
  readonly cause: Cause;
  /** As the doc has it: "event and guest". */
  readonly per: string;
  readonly most: number;
  readonly window: string;
}

const doc = readFileSync(new URL('../../docs/security.md', import.meta.url), 'utf8');
const rows: Row[] = [...doc.matchAll(/^\|[^|]*\| `([\w-]+)` \| ([^|]+) \| ([^|]+) \| (\w+) \|$/gm)].map(
  ([, cause = '', per = '', most = '', window = '']) => ({
    cause: cause as Cause,
    per,
    most: NAMED[most] ?? Number(most.replaceAll(',', '')),
    window,
  }),
);

const inWords = ({ per, window }: Bound) => `${per.length === 0 ? 'all' : per.join(' and ')} in a ${window}`;
const boundsOf = (cause: Cause): readonly Bound[] => BOUNDS[cause];

test('docs/security.md has a row for every bound and for nothing else', () => {
  const all = Object.keys(BOUNDS) as Cause[];
  const bounds = all.flatMap((cause) => boundsOf(cause).map((bound) => `${cause}: ${inWords(bound)}`));
  expect(rows.map(({ cause, per, window }) => `${cause}: ${per} in a ${window}`)).toEqual(bounds);
});

describe('three times as many attempts as may succeed', () => {
  const { some, rest } = drawn('bounds', rows, 6);
  test.skip.each(rest)('$cause for each $per: $most in a $window', () => {});
  test.each(some)('$cause for each $per: $most in a $window', { timeout: 120_000 }, async (row) => {
    const { cause, per, most, window } = row;
    const bounds = boundsOf(cause);
    const index = bounds.findIndex((bound) => inWords(bound) === `${per} in a ${window}`);
    const play = PLAYS[cause](bounds[index]?.per ?? []);
    // How a network is stored is not known before it has asked, and some limits store it in another way.
    const played = per.includes('source') ? 30 : PLAYED;
    const left = most <= played ? most : LEFT;
    await play.attempt(0);
    if (left < most) await useUp(cause, index, await play.about(), most - left);
    for (let n = 1; n < 3 * left; n += 1) await play.attempt(n);
    expect(most - left + mailed().filter(play.counts).length).toBe(most);
  });
});

/** Leaves as much of a bound as is played. */
async function useUp(cause: Cause, index: number, about: Partial<About>, count: number): Promise<void> {
  const source = about.source ?? (await hiddenSource());
  const limit = rateLimitsOf(cause, { ...about, source } as About, SETTINGS)[index];
  if (!limit) throw new Error('There is no such bound.');
  expect(await takeFromRateLimit(deployment.table, limit, deployment.now(), count)).toBe(true);
}

/** What the only network that has asked so far is stored as. */
async function hiddenSource(): Promise<string> {
  const { db, name } = deployment.table;
  const { Items = [] } = await db.send(new ScanCommand({ TableName: name }));
  return Items.map(({ pk }) => /^LIMIT#source#([a-z2-7]+)#/.exec(pk)?.[1]).find(Boolean) ?? '';
}
