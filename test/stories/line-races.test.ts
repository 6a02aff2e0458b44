/**
 * The line of a full event while several places become free at once and every message may come twice: each place is given to
 * one person, in the order of the line, and none is lost. Each story is played in many orders of its AWS calls.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventPageId } from '#domain/access/public-id.ts';
import { countsOf, placesCounted, sumTallies } from '#domain/counts/tally.ts';
import { recipientId, SHARDS } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { replyTo } from '#harness/mails.ts';
import { type Guest, type SeededEvent, seedEvent, seededInvite, seedGuests } from '#harness/seeded.ts';
import { getEvent } from '#store/events.ts';
import { joinLine, listLine } from '#store/guest-line.ts';
import { putPageSettings, readPage } from '#store/page-settings.ts';
import { listRecipients } from '#store/recipients.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { readTally } from '#store/tallies.ts';
import { runs } from '#test/support/walks.ts';
import { interleave } from '../support/interleave.ts';

const RUNS = runs(2, 12);
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
const GUESTS: readonly Guest[] = [
  { email: 'ann1@example.org', said: 'accepted' },
  { email: 'ann2@example.org', said: 'accepted' },
];
const LINE = ['one', 'two', 'three', 'four'];

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ ambiguousSeconds: 900, patient: true });
});
beforeEach(() => {
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterAll(() => deployment.close());

type Act = (event: SeededEvent) => void | Promise<void>;

const says =
  (who: string, status: string, day = 2): Act =>
  async ({ id }) => {
    const facts = { status, dtstamp: `202601${String(day).padStart(2, '0')}T120000Z` };
    const reply = replyTo(await seededInvite(id, `${who}@example.org`), facts);
    deployment.receive('rsvp', reply.to, reply.raw);
  };
const opens =
  (places: number): Act =>
  async ({ code }) => {
    await deployment.api.request('/v1/event/page', {
      method: 'PUT',
      headers: { 'X-Api-Code': code },
      body: JSON.stringify({ places }),
    });
  };
const removes =
  (who: string): Act =>
  async ({ code }) => {
    await deployment.api.request(`/v1/event/recipients/${who}@example.org`, {
      method: 'DELETE',
      headers: { 'X-Api-Code': code },
    });
  };
let networks = 0;
const joins =
  (who: string): Act =>
  async ({ id }) => {
    const event = await getEvent(deployment.table, id);
    if (!event) throw new Error('The event is gone.');
    networks += 1;
    const from = {
      event: { requestContext: { identity: { sourceIp: `10.${networks >> 8}.${networks & 255}.1` } } },
    };
    const body = new URLSearchParams({ email: `${who}@example.org` });
    const path = `/e/${eventPageId(await signingKeysReader('keys')(), event)}`;
    await deployment.api.request(path, { method: 'POST', body }, from);
  };

async function play(seed: number, acts: readonly Act[]) {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  const event = await seedEvent(deployment, {
    uid: `line-${seed}@calendar.example`,
    start: '20990512T100000',
  });
  const { table } = deployment;
  await seedGuests(deployment, event.id, GUESTS);
  await putPageSettings(table, event.id, { open: true, places: 2 });
  for (const [index, name] of LINE.entries()) {
    const email = `${name}@example.org`;
    const joinedAt = new Date(deployment.now() - 60_000 + index).toISOString();
    await joinLine(table, event.id, {
      id: recipientId(event.id, email),
      email,
      name: null,
      origin: 'page',
      joinedAt,
    });
  }
  await interleave(deployment, { seed, acts: acts.map((act) => () => act(event)), repeats: 0.3 });
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    listRecipients(table, event.id, shard, { limit: 100 }),
  );
  const recipients = (await Promise.all(shards)).flatMap((page) => page.recipients);
  const mails = deployment.sent().filter(({ raw }) => raw.includes('Content-Type: text/calendar'));
  const tally = await readTally(table, event.id);
  const counted = Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
  expect(counted, `seed ${seed}: the tally equals a recount`).toEqual(sumTallies(recipients.map(countsOf)));
  const left = await listLine(table, event.id, null, 100);
  const page = await readPage(table, event.id);
  expect(page, `seed ${seed}: the line is counted`).toMatchObject({ lineLength: left.length, unqueued: [] });
  return {
    invited: mails.map(({ to }) => to.split('@')[0] ?? '').sort(),
    left: left.map(({ email }) => email.split('@')[0]),
    page,
    counted: placesCounted(tally),
  };
}

describe('a line', () => {
  test.each(seeds)(
    'two who say no at once invite two different people (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      const end = await play(seed, [says('ann1', 'DECLINED'), says('ann2', 'DECLINED')]);
      expect(end).toMatchObject({
        invited: ['one', 'two'],
        left: ['three', 'four'],
        counted: { accepted: 0, kept: 2 },
      });
    },
  );

  test.each(seeds)(
    'a no and one more place at once invite the next two (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      const end = await play(seed, [says('ann1', 'DECLINED'), opens(3), joins('five')]);
      expect(end).toMatchObject({
        invited: ['one', 'two'],
        left: ['three', 'four', 'five'],
        counted: { accepted: 1, kept: 2 },
      });
    },
  );

  test.each(seeds)(
    'whoever is invited and says no at once passes the place on, and who joins twice has one (seed %i)',
    { timeout: 60_000 },
    async (seed) => {
      const end = await play(seed, [
        removes('ann1'),
        says('ann2', 'DECLINED'),
        joins('two'),
        joins('five'),
        opens(5),
      ]);
      // Ann, who was removed, gets a cancel.
      expect(end.invited).toEqual(['ann1', 'five', 'four', 'one', 'three', 'two']);
      expect(end.left).toEqual([]);
      expect(end.counted).toMatchObject({ accepted: 0 });
      // Whoever comes when all of the line are invited finds a place that is free, and none is kept for them.
      expect([4, 5]).toContain(end.counted.kept);
    },
  );
});
