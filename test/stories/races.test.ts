/**
 * What happens at the same time: edits, cancels, answers and new guests while a round goes out, every message perhaps
 * twice. Each story is played many times, each time in another order of its AWS calls. `RUNS=500` plays more of them.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { countsOf, sumTallies } from '#domain/counts/tally.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { recipientId, SHARDS } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { type Guest, type SeededEvent, seedEvent, seededInvite, seedGuests } from '#harness/seeded.ts';
import { getEvent } from '#store/events.ts';
import { listHistory, listRecipients } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import { runs } from '#test/support/walks.ts';
import { interleave } from '../support/interleave.ts';

const RUNS = runs(2, 12);
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
const GUESTS: readonly Guest[] = [
  { email: 'yes@example.org', said: 'accepted' },
  { email: 'maybe@example.org', said: 'tentative' },
  { email: 'no@example.org', said: 'declined' },
  { email: 'silent@example.org', said: null },
];

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ ambiguousSeconds: 900, patient: true });
});
beforeEach(() => {
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
});
afterAll(() => deployment.close());

/** What happens from outside. */
type Act = (event: SeededEvent, uid: string) => void | Promise<void>;
const mail = (method: 'REQUEST' | 'CANCEL', facts: EventFacts): Act => {
  return (_, uid) => {
    deployment.receive('inbound', 'create@invites.test', organizerMail(method, { ...facts, uid }));
  };
};
const move = (day: number): Act =>
  mail('REQUEST', { start: `202605${day}T100000`, dtstamp: `202601${day}T120000Z` });
const callOff = mail('CANCEL', { sequence: 1, dtstamp: '20260120T120000Z' });
const answer = (who: string, status: string, day = 2): Act => {
  return async ({ id }) => {
    const facts = { status, dtstamp: `202601${day}T120000Z` };
    const reply = replyTo(await seededInvite(id, `${who}@example.org`), facts);
    deployment.receive('rsvp', reply.to, reply.raw);
  };
};
const refresh: Act = async ({ id }) => {
  const reply = replyTo(await seededInvite(id, 'yes@example.org'), { method: 'REFRESH' });
  deployment.receive('rsvp', reply.to, reply.raw);
};
const invite = (...who: string[]): Act => {
  return async ({ code }) => {
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': code },
      body: JSON.stringify({ recipients: who.map((name) => ({ email: `${name}@example.org` })) }),
    });
  };
};

async function play(seed: number, acts: readonly Act[], repeats = 0.2) {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  const uid = `race-${seed}@calendar.example`;
  const event = await seedEvent(deployment, { uid });
  await seedGuests(deployment, event.id, GUESTS);
  await interleave(deployment, { seed, acts: acts.map((act) => () => act(event, uid)), repeats });
  return readEnd(event.id);
}

async function readEnd(id: string) {
  const event = await getEvent(deployment.table, id);
  if (!event) throw new Error('The event is gone.');
  const pages = Array.from({ length: SHARDS }, (_, shard) =>
    listRecipients(deployment.table, id, shard, { limit: 100 }),
  );
  const recipients = (await Promise.all(pages)).flatMap((page) => page.recipients);
  const sent = deployment.sent();
  const invites = sent.filter(({ raw }) => raw.includes('Content-Type: text/calendar')).map(readSent);
  const notices = sent.filter(({ to }) => to === 'ann@example.com').map(aboutVersion);
  const histories = await Promise.all(recipients.map((one) => listHistory(deployment.table, one)));
  return { event, recipients, invites, notices, histories, tally: await readTally(deployment.table, id) };
}
type End = Awaited<ReturnType<typeof readEnd>>;

function readSent({ to, raw }: Sent) {
  const { method, sequence } = readInvite(raw);
  return { to, method, sequence };
}

/** Which version a notice to the organizer is about. */
function aboutVersion({ subject, raw }: Sent): string {
  const version = /\(change (\d+) of this event\)/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? '';
  return `${subject.split(':')[0]} ${version}`;
}

/** What holds at the end of every story, whatever it was. */
function expectPromisesKept(seed: number, end: End): void {
  const { event, recipients, tally, histories } = end;
  for (const recipient of recipients) {
    const context = `seed ${seed}: ${recipient.email}`;
    const mails = end.invites.filter(({ to }) => to === recipient.email);
    expect(dueInvite(event, recipient), `${context} misses nothing`).toBeNull();
    expect(recipient.claim, `${context} is settled`).toBeNull();
    const versions = mails.map(({ method, sequence }) => `${sequence} ${method}`);
    expect(versions, `${context} is notified of each version once, in order`).toEqual(
      [...new Set(versions)].sort(),
    );
    if (mails.length > 0)
      expect(recipient.sentVersion, `${context}: the record is right`).toBe(mails.at(-1)?.sequence);
    expectRightMails(context, event, recipient, mails);
  }
  expect(end.notices, `seed ${seed}: the organizer is notified once`).toEqual([...new Set(end.notices)]);
  const recount = sumTallies(recipients.map(countsOf));
  const counted = Object.fromEntries(Object.entries(tally).filter(([, count]) => count !== 0));
  expect(counted, `seed ${seed}: the tally equals a recount`).toEqual(recount);
  for (const history of histories) {
    const ids = history.map(({ replyId }) => replyId);
    expect(ids, `seed ${seed}: each reply is kept once`).toEqual([...new Set(ids)]);
  }
}

function expectRightMails(
  context: string,
  event: End['event'],
  recipient: RecipientRecord,
  mails: End['invites'],
): void {
  const seeded = GUESTS.some(({ email }) => email === recipient.email);
  const cancels = mails.filter(({ method }) => method === 'CANCEL');
  const wasInvited = seeded || mails.length > 0;
  if (event.status === 'cancelled' && wasInvited) {
    expect(cancels, `${context} is notified once of the cancel, and then no more`).toEqual(mails.slice(-1));
    expect(cancels[0]?.sequence, context).toBe(event.version);
  } else expect(cancels, `${context} is notified of no cancel`).toEqual([]);
  const status = recipient.answer?.status ?? null;
  if (event.status === 'confirmed' && event.version > 0 && (status === 'accepted' || status === 'tentative'))
    expect(mails.at(-1)?.sequence, `${context} comes and knows the current version`).toBe(event.version);
}

const mailsTo = ({ invites }: End, who: string) =>
  invites
    .filter(({ to }) => to === `${who}@example.org`)
    .map(({ method, sequence }) => `${method} ${sequence}`);

describe('at the same time', { timeout: RUNS * 20_000 }, () => {
  test('two edits: the newer one counts, and guests who come have it', async () => {
    for (const seed of seeds) {
      const end = await play(seed, [move(13), move(14)]);
      expectPromisesKept(seed, end);
      expect(end.event.details.start, `seed ${seed}`).toBe('2026-05-14T08:00:00Z');
      for (const who of ['no', 'silent']) expect(mailsTo(end, who), `seed ${seed}: ${who}`).toEqual([]);
    }
  });

  test('a cancel during a round: everybody who was invited is notified once', async () => {
    for (const seed of seeds) {
      const end = await play(seed, [invite('new', 'newer'), move(13), invite('newest'), callOff]);
      expectPromisesKept(seed, end);
      expect(end.event.status, `seed ${seed}`).toBe('cancelled');
      for (const who of ['no', 'silent'])
        expect(mailsTo(end, who), `seed ${seed}: ${who}`).toEqual([`CANCEL ${end.event.version}`]);
    }
  });

  test('answers during a round: the last one counts, and a yes has the current version', async () => {
    for (const seed of seeds) {
      const end = await play(seed, [
        move(13),
        answer('silent', 'ACCEPTED'),
        answer('yes', 'DECLINED'),
        answer('maybe', 'ACCEPTED'),
        answer('no', 'TENTATIVE', 3),
      ]);
      expectPromisesKept(seed, end);
      const status = (who: string) =>
        end.recipients.find(({ id }) => id === recipientId(end.event.id, `${who}@example.org`))?.answer
          ?.status;
      expect([status('yes'), status('maybe'), status('no'), status('silent')], `seed ${seed}`).toEqual([
        'declined',
        'accepted',
        'tentative',
        'accepted',
      ]);
      expect(
        end.histories.map((history) => history.length),
        `seed ${seed}`,
      ).toEqual([1, 1, 1, 1]);
    }
  });

  test('every message by two workers: as if it had come once', async () => {
    for (const seed of seeds) {
      const end = await play(seed, [invite('new'), answer('silent', 'TENTATIVE'), move(13)], 0.5);
      expectPromisesKept(seed, end);
      expect(end.event.version, `seed ${seed}`).toBe(1);
      expect(mailsTo(end, 'yes'), `seed ${seed}`).toEqual(['REQUEST 1']);
      expect(mailsTo(end, 'new'), `seed ${seed}`).toHaveLength(1);
    }
  });

  test('a guest asks for the event once more: they get it once', async () => {
    for (const seed of seeds) {
      const end = await play(seed, [refresh], 0.5);
      expectPromisesKept(seed, end);
      expect(mailsTo(end, 'yes'), `seed ${seed}`).toEqual(['REQUEST 0']);
    }
  });
});
