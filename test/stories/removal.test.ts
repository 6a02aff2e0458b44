/**
 * A guest is removed and invited again while mails are on their way, answers come in and the event moves: each story is played
 * in many orders of its AWS calls. And once with a death at each of these calls.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRemoved, wasSentRemoval } from '#domain/recipient/removal.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { recipientId } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { type SeededEvent, seedEvent, seededInvite, seedGuests } from '#harness/seeded.ts';
import { getEvent } from '#store/events.ts';
import { getRecipient } from '#store/recipients.ts';
import { runs, sides, strides } from '#test/support/walks.ts';
import { arm, type Death, runThrough } from '../support/death.ts';
import { countBoth, whereIs } from '../support/everything.ts';
import { interleave } from '../support/interleave.ts';

const BEN = 'ben@example.org';
const EVE = 'eve@example.org';

/** The mails to somebody with a calendar, in the order in which they were sent. */
function mailsTo(sent: readonly Sent[], to: string) {
  return sent
    .filter((mail) => mail.to === to && mail.raw.includes('Content-Type: text/calendar'))
    .map(({ raw }) => {
      const { method, sequence, line } = readInvite(raw);
      return { method, sequence, dtstamp: line('DTSTAMP').slice(8) };
    });
}

/** What a calendar shows that gets these mails in any order (RFC 5546 section 2.1.5). */
function inCalendar(mails: ReturnType<typeof mailsTo>): string {
  const [last] = mails.toSorted(
    (one, other) => other.sequence - one.sequence || (other.dtstamp > one.dtstamp ? 1 : -1),
  );
  return last?.method ?? 'nothing';
}

describe('at the same time', () => {
  const RUNS = runs(2, 40);
  const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);
  let deployment: TestDeployment;
  beforeAll(async () => {
    deployment = await openDeployment({ ambiguousSeconds: 900, patient: true });
  });
  beforeEach(() => {
    for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  });
  afterAll(() => deployment.close());

  type Act = (event: SeededEvent, uid: string) => unknown;
  const request =
    (method: string, path: string, body?: object): Act =>
    ({ code }) =>
      deployment.api.request(path, {
        method,
        headers: { Authorization: `Bearer ${code}`, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });
  const remove = (who: string) => request('DELETE', `/v1/event/recipients/${who}`);
  const invite = (who: string) => request('POST', '/v1/invites', { email: who });
  const remind = request('POST', '/v1/event/reminders');
  const move: Act = (_, uid) => {
    const facts = { uid, start: '20990514T100000', sequence: 1, dtstamp: '20260114T120000Z' };
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  };
  const callOff: Act = (_, uid) => {
    const facts = { uid, start: '20990512T100000', sequence: 1, dtstamp: '20260120T120000Z' };
    deployment.receive('inbound', 'create@invites.test', organizerMail('CANCEL', facts));
  };
  const yes: Act = async ({ id }) => {
    const reply = replyTo(await seededInvite(id, BEN), { dtstamp: '20260110T120000Z' });
    deployment.receive('rsvp', reply.to, reply.raw);
  };

  async function play(seed: number, acts: readonly Act[]) {
    await deployment.aws.reset();
    deployment.sent();
    deployment.clock = 0;
    const uid = `removal-${seed}@calendar.example`;
    const event = await seedEvent(deployment, { uid, start: '20990512T100000' });
    await seedGuests(deployment, event.id, [{ email: BEN, said: 'accepted' }]);
    await interleave(deployment, { seed, acts: acts.map((act) => () => act(event, uid)), repeats: 0.2 });
    const sent = deployment.sent();
    const now = await getEvent(deployment.table, event.id);
    const guest = (email: string) => getRecipient(deployment.table, event.id, recipientId(event.id, email));
    const { kept, anew } = await countBoth(deployment, event.id);
    expect(kept, `seed ${seed}: the counts are right`).toEqual(anew);
    for (const email of [BEN, EVE]) {
      const recipient = await guest(email);
      if (!recipient || !now) continue;
      expect(dueInvite(now, recipient), `seed ${seed}: ${email} misses nothing`).toBeNull();
      expect(recipient.claim, `seed ${seed}: ${email} is settled`).toBeNull();
      const mails = mailsTo(sent, email);
      const places = mails.map(({ sequence, dtstamp }) => `${String(sequence).padStart(4, '0')} ${dtstamp}`);
      expect(places, `seed ${seed}: ${email} gets newer mails only`).toEqual(places.toSorted());
      // Ben has the event from the beginning.
      const had = email === BEN ? 'REQUEST' : 'nothing';
      const has = mails.length > 0 ? inCalendar(mails) : had;
      const isOff = isRemoved(recipient) || now.status === 'cancelled';
      const right = isOff ? (had === 'nothing' && mails.length === 0 ? 'nothing' : 'CANCEL') : 'REQUEST';
      expect(has, `seed ${seed}: the calendar of ${email} shows what is so`).toBe(right);
    }
    return { invited: kept.tally.invited ?? 0, ben: await guest(BEN) };
  }

  test.each(seeds)('removed while an answer comes and the event moves: order %i', async (seed) => {
    const { invited, ben } = await play(seed, [yes, move, remove(BEN)]);
    expect([invited, ben && isRemoved(ben), ben && wasSentRemoval(ben)]).toEqual([0, true, true]);
  });

  test.each(seeds)('removed while the first invite is on its way: order %i', async (seed) => {
    await play(seed, [invite(EVE), remove(EVE), move, remove(EVE)]);
  });

  test.each(seeds)('removed, invited again, and the event is cancelled: order %i', async (seed) => {
    await play(seed, [remove(BEN), invite(BEN), yes, callOff, remove(BEN), invite(BEN)]);
  });

  test.each(seeds)('removed and invited again while the event moves: order %i', async (seed) => {
    await play(seed, [remove(BEN), move, invite(BEN), remind, invite(EVE), remove(BEN), invite(BEN)]);
  });
});

describe('the process dies', () => {
  const CALLS = 400;
  const { first, stride, which } = strides('kill points', 121);
  let deployment: TestDeployment;
  beforeAll(async () => {
    deployment = await openDeployment();
  });
  afterAll(() => deployment.close());

  /** A caller whose request dies with the server asks again. */
  async function call(death: Death, code: string, method: string, path: string, body?: unknown) {
    const headers = { Authorization: `Bearer ${code}` };
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const ask = async () => deployment.api.request(path, { ...init, headers });
    const answer = death.diedAt() === null ? await Promise.race([ask(), death.happened]) : await ask();
    if (answer) return answer.json();
    death.disarm();
    deployment.restart();
    return (await ask()).json();
  }

  /** Invited → yes → removed → a late answer → invited again → the address was wrong → reminded. */
  async function play(at: number, when: 'before' | 'after') {
    await deployment.aws.reset();
    deployment.sent();
    const death = arm(at, when);
    try {
      const facts = { start: '20990512T100000' };
      deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
      await runThrough(deployment, death);
      const code = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
      const mails: Sent[] = [];
      const go = async (method: string, path: string, body?: unknown) => {
        await call(death, code, method, path, body);
        await runThrough(deployment, death);
        mails.push(...deployment.sent());
      };
      const answer = async (dtstamp: string) => {
        const invite = mails.find(({ to }) => to === BEN)?.raw ?? '';
        const reply = replyTo(invite, { dtstamp });
        deployment.receive('rsvp', reply.to, reply.raw);
        await runThrough(deployment, death);
      };
      await go('POST', '/v1/invites', { email: BEN });
      await answer('20260102T120000Z');
      await go('DELETE', `/v1/event/recipients/${BEN}`);
      await answer('20260103T120000Z');
      await go('POST', '/v1/invites', { email: BEN });
      await go('PATCH', `/v1/event/recipients/${BEN}`, { email: EVE });
      await go('POST', '/v1/event/reminders');
      death.disarm();
      const get = async (path: string) =>
        (await deployment.api.request(path, { headers: { Authorization: `Bearer ${code}` } })).json();
      const { id } = (await get('/v1/event')) as { id: string };
      const { kept, anew } = await countBoth(deployment, id);
      expect(kept).toEqual(anew);
      const steps = [BEN, EVE].map((who) =>
        mailsTo(mails, who).map(({ method, sequence }) => `${method} ${sequence}`),
      );
      return { diedAt: death.diedAt(), steps, statistics: await get('/v1/event/statistics') };
    } finally {
      death.disarm();
    }
  }

  /** Invited → yes → erased from the event. */
  async function playErasure(at: number, when: 'before' | 'after') {
    await deployment.aws.reset();
    deployment.sent();
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('REQUEST', { start: '20990512T100000' }),
    );
    await deployment.run();
    const code = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
    const headers = { Authorization: `Bearer ${code}` };
    const body = JSON.stringify({ email: BEN, name: 'Benjamin' });
    await deployment.api.request('/v1/invites', { method: 'POST', headers, body });
    await deployment.run();
    const [invite] = deployment.sent();
    const reply = replyTo(invite?.raw ?? '', { comment: 'my secret' });
    deployment.receive('rsvp', reply.to, reply.raw);
    await deployment.run();
    deployment.sent();
    const death = arm(at, when);
    try {
      await call(death, code, 'DELETE', `/v1/event/recipients/${BEN}?erase=true`);
      await runThrough(deployment, death);
      death.disarm();
      const steps = mailsTo(deployment.sent(), BEN).map(({ method, sequence }) => `${method} ${sequence}`);
      return { diedAt: death.diedAt(), steps, left: await whereIs(deployment, BEN, 'Benjamin', 'secret') };
    } finally {
      death.disarm();
    }
  }

  test.each(sides('removal'))(
    `%s ${which} of the AWS calls of an erasure, and the end is the same`,
    { timeout: 600_000 },
    async (when) => {
      for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
      const { diedAt: _, ...undisturbed } = await playErasure(0, when);
      expect(undisturbed).toEqual({ steps: ['CANCEL 1'], left: [] });
      let deaths = 0;
      for (let at = Math.ceil(first / 4); at <= CALLS; at += Math.ceil(stride / 4)) {
        const { diedAt, ...end } = await playErasure(at, when);
        if (diedAt === null) break;
        deaths += 1;
        expect(end, `died ${when} call ${at}, ${diedAt}`).toEqual(undisturbed);
      }
      expect(deaths).toBeGreaterThan(1);
    },
  );

  test.each(sides('removal again'))(
    `%s ${which} of the AWS calls of the story, and the end is the same`,
    { timeout: 600_000 },
    async (when) => {
      for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
      const { diedAt: _, ...undisturbed } = await play(0, when);
      expect(undisturbed.steps).toEqual([
        ['REQUEST 0', 'CANCEL 1', 'REQUEST 2', 'CANCEL 3'],
        ['REQUEST 0', 'REQUEST 0'],
      ]);
      expect(undisturbed.statistics).toMatchObject({ invited: 1, accepted: 0, needsAction: 1 });
      let deaths = 0;
      for (let at = first; at <= CALLS; at += stride) {
        const { diedAt, ...end } = await play(at, when);
        if (diedAt === null) break;
        deaths += 1;
        expect(end, `died ${when} call ${at}, ${diedAt}`).toEqual(undisturbed);
      }
      expect(deaths).toBeGreaterThan(Math.floor(60 / stride));
      expect(deaths).toBeLessThan(CALLS / stride);
    },
  );
});
