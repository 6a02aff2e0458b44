/** Headcounts and lists of one occurrence of a series. */
import { beforeEach, describe, expect, test } from 'vitest';
import { openScene } from '../scene.ts';

const { deployment, mailOrganizer, get, create, inviteOne, inviteAll, answer } = openScene();

const SECOND = '2026-05-19T08:00:00Z';
const toSecond = {
  recurrenceId: '20260519T080000Z',
  start: '20260519T080000Z',
  dtstamp: '20260103T120000Z',
  comment: 'The second.',
};

let manage: string;
beforeEach(async () => {
  deployment().clock += Date.parse('2026-05-13T00:00:00Z') - deployment().now();
  ({ manage } = await create({ rrule: 'FREQ=WEEKLY;COUNT=30' }));
  await inviteAll(manage, {
    yes: [{ status: 'ACCEPTED' }],
    'not-the-second': [{ status: 'ACCEPTED' }, { ...toSecond, status: 'DECLINED' }],
    'only-the-second': [{ status: 'DECLINED' }, { ...toSecond, status: 'TENTATIVE' }],
    silent: [],
  });
});

const counts = (accepted: number, tentative: number, declined: number) => ({
  invited: 4,
  accepted,
  tentative,
  declined,
  needsAction: 1,
  delegated: 0,
});
const statistics = (instance: string) => get(manage, `/v1/event/statistics?instance=${instance}`);

describe('the headcount of one occurrence', () => {
  test.each([
    ['an instant', SECOND],
    ['an instant with milliseconds', '2026-05-19T08:00:00.000Z'],
    ['the date', '2026-05-19'],
  ])('named by %s: their answer to it, else to the series', async (_, named) => {
    expect(await statistics(named)).toEqual({ instance: SECOND, ...counts(1, 1, 1) });
  });

  test('of another one is that of the series', async () => {
    expect(await statistics('2026-05-26')).toEqual({ instance: '2026-05-26T08:00:00Z', ...counts(2, 0, 1) });
    expect(await get(manage, '/v1/event/statistics')).toMatchObject({ accepted: 2, declined: 1, sent: 4 });
  });

  test.each([
    ['a day on which it does not take place', '2026-05-20', 404, 'occurrence-unknown'],
    ['an instant at which it does not', '2026-05-19T09:00:00Z', 404, 'occurrence-unknown'],
    ['a day that does not exist', '2026-13-45', 400, 'query-invalid'],
    ['words', 'tomorrow', 400, 'query-invalid'],
  ])('of %s is a problem', async (_, instance, status, code) => {
    expect(await statistics(instance)).toMatchObject({
      status,
      code,
      detail: expect.stringMatching(/\w{3}/),
    });
    expect(await get(manage, `/v1/event/recipients?instance=${instance}`)).toMatchObject({ status, code });
    expect(await get(manage, `/v1/event/recipients.csv?instance=${instance}`)).toMatchObject({
      status,
      code,
    });
  });

  test('moves on with a later answer to the series', async () => {
    const mail = await inviteOne(manage, 'late@example.org');
    await answer(mail, { status: 'ACCEPTED' });
    expect(await statistics(SECOND)).toMatchObject({ invited: 5, accepted: 2, needsAction: 1 });
  });
});

describe('the list of one occurrence', () => {
  test('has the answers to it, and may be narrowed to one of them', async () => {
    const all = await get(manage, `/v1/event/recipients?instance=${SECOND}`);
    expect(all.recipients).toHaveLength(4);
    const declined = await get(manage, `/v1/event/recipients?instance=${SECOND}&status=declined`);
    expect(declined.recipients).toMatchObject([
      { email: 'not-the-second@example.org', status: 'declined', comment: 'The second.' },
    ]);
  });

  test('as a table', async () => {
    const headers = { Authorization: `Bearer ${manage}` };
    const path = `/v1/event/recipients.csv?instance=${SECOND}&status=tentative`;
    const rows = (await (await deployment().api.request(path, { headers })).text()).trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^only-the-second@example\.org,.*,tentative,/);
  });
});

describe('the results page of a series', () => {
  async function signIn() {
    const answer = await deployment().api.request('/results/session', {
      method: 'POST',
      body: new URLSearchParams({ code: manage }),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    const headers = { Cookie: answer.headers.get('Set-Cookie')?.split(';')[0] ?? '' };
    const at = answer.headers.get('Location') ?? '';
    return async (path = '') => (await deployment().api.request(at + path, { headers })).text();
  }
  const rowsOf = (page: string) =>
    [...page.matchAll(/<tr><th scope="row"><a [^>]*>([^<]*)<\/a><\/th>((?:<td>\d+<\/td>){4})/g)].map(
      ([, when, cells]) => `${when} ${cells?.match(/\d+/g)?.join(' ')}`,
    );

  test('shows the next twenty with their headcounts, without cancelled ones', async () => {
    await mailOrganizer('CANCEL', {
      recurrenceId: '20260602T100000',
      sequence: 1,
      dtstamp: '20260104T120000Z',
    });
    const see = await signIn();
    const rows = rowsOf(await see());
    expect(rows).toHaveLength(20);
    expect(rows.slice(0, 3)).toEqual([
      expect.stringMatching(/19 May 2026.* 1 1 1 1$/),
      expect.stringMatching(/26 May 2026.* 2 0 1 1$/),
      expect.stringMatching(/9 Jun 2026.* 2 0 1 1$/),
    ]);
  });

  test('leads to the table of each', async () => {
    const see = await signIn();
    const [, path = ''] = /href="[^"]*(\/recipients\.csv\?instance=[^"]+)"/.exec(await see()) ?? [];
    const rows = (await see(path)).trim().split('\r\n');
    expect(rows.find((row) => row.includes('not-the-second@'))).toContain(',No,');
  });

  test('of a single event has none', async () => {
    ({ manage } = await create({ uid: 'single@calendar.example' }));
    const see = await signIn();
    expect(await see()).not.toContain('Next occurrences');
  });
});
