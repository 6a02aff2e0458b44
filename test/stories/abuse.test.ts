/** What one guest, or somebody who found an API code, can make the server do, and that it is limited. */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { organizerHandle, recipientId } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, type ReplyFacts, readInvite, replyTo } from '#harness/mails.ts';
import type { Verdicts } from '#harness/notification.ts';
import { holdMail, listHeld } from '#store/held-mails.ts';
import { keys } from '#store/keys.ts';
import { getRecipient } from '#store/recipients.ts';
import { heldPath } from '../support/held.ts';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: '*@example.com' });
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});
afterAll(() => deployment.close());

interface Guest {
  readonly email: string;
  readonly status: string;
  readonly origin: string;
  readonly comment: string | null;
  readonly history: readonly { readonly comment: string | null }[];
}

async function get(code: string, path: string) {
  return (await deployment.api.request(path, { headers: { Authorization: `Bearer ${code}` } })).json();
}
const guests = async (manage: string) =>
  ((await get(manage, '/v1/event/recipients')) as { recipients: Guest[] }).recipients;
const guest = async (manage: string, email: string) =>
  (await guests(manage)).find((one) => one.email === email);

async function receive(handler: 'inbound' | 'rsvp', to: string, raw: string, verdicts: Verdicts = {}) {
  deployment.receive(handler, to, raw, verdicts);
  await deployment.run();
  return deployment.sent();
}
const mailOrganizer = (facts: EventFacts = {}, verdicts: Verdicts = {}) =>
  receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts), verdicts);

async function create(facts: EventFacts = {}) {
  const raw = (await mailOrganizer(facts))[0]?.raw ?? '';
  const code = (name: string) => new RegExp(`${name} code: (\\S+)`).exec(raw)?.[1] ?? '';
  return { manage: code('Manage'), api: code('API') };
}
async function post(code: string, recipients: readonly { email: string; origin?: string }[]) {
  const answer = await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ recipients }),
  });
  await deployment.run();
  return (await answer.json()) as { accepted: unknown[]; rejected: unknown[] };
}
async function invite(code: string, email: string, origin = 'web'): Promise<Sent | undefined> {
  await post(code, [{ email, origin }]);
  return deployment.sent().find(({ to }) => to === email);
}
async function answer(mail: Sent | undefined, facts: ReplyFacts = {}) {
  const reply = replyTo(mail?.raw ?? '', facts);
  return receive('rsvp', reply.to, reply.raw);
}
const person = (text: string) =>
  ['From: Ben <ben@example.org>', 'To: x@invites.test', 'Subject: Re: Launch', '', text, ''].join('\r\n');

/** One mail that answers with many VEVENTs. */
function manyAnswers(to: string, vevents: readonly (readonly string[])[]) {
  return [
    'From: ben@example.org',
    `To: ${to}`,
    'Subject: Launch',
    'MIME-Version: 1.0',
    'Content-Type: text/calendar; charset=utf-8; method=REPLY',
    '',
    'BEGIN:VCALENDAR',
    'PRODID:-//Example//EN',
    'VERSION:2.0',
    'METHOD:REPLY',
    ...vevents.flatMap((lines) => [
      'BEGIN:VEVENT',
      'DTSTAMP:20260102T120000Z',
      'SEQUENCE:0',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
const BEN = 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@example.org';

describe('delegation', () => {
  test('one guest makes us mail three strangers at most, however many VEVENTs they send', async () => {
    const { manage } = await create();
    const ben = readInvite((await invite(manage, 'ben@example.org'))?.raw ?? '');
    const vevents = Array.from({ length: 60 }, (_, index) => [
      `UID:any-${index}`,
      `ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:victim${index}@example.net":mailto:ben@example.org`,
    ]);
    const sent = await receive('rsvp', ben.replyTo, manyAnswers(ben.replyTo, vevents));
    expect(sent.map(({ to }) => to).sort()).toEqual([
      'ben@example.org',
      ...[0, 1, 2].map((index) => `victim${index}@example.net`),
    ]);
  });

  test('an answer that is older than theirs invites nobody', async () => {
    const { manage } = await create();
    const ben = await invite(manage, 'ben@example.org');
    await answer(ben, { dtstamp: '20260104T120000Z' });
    const older = { status: 'DELEGATED', delegatedTo: 'dora@example.org', dtstamp: '20260103T120000Z' };
    expect(await answer(ben, older)).toEqual([]);
    expect(await guests(manage)).toHaveLength(1);
  });

  test('a delegate does not delegate further', async () => {
    const { manage } = await create();
    const ben = await invite(manage, 'ben@example.org');
    const [dora] = await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
    expect(dora).toMatchObject({ to: 'dora@example.org' });
    const sent = await answer(dora, { status: 'DELEGATED', delegatedTo: 'eve@example.org' });
    expect(sent.map(({ to }) => to)).toEqual(['dora@example.org']);
  });
});

describe('who answered a forwarded invite', () => {
  async function forwarded(from = 'boss@example.net', verdicts: Verdicts = {}) {
    const codes = await create();
    const ben = await invite(codes.manage, 'ben@example.org');
    await answer(ben, { status: 'DECLINED' });
    const { to, raw } = replyTo(ben?.raw ?? '', { attendee: 'boss@example.net', from });
    await receive('rsvp', to, raw, verdicts);
    return { ...codes, ben };
  }
  const NOBODY_VOUCHES = { dmarc: 'GRAY', dkim: 'PASS', spf: 'PASS' };

  test.each<[string, string, Verdicts]>([
    ['was written by somebody else', 'x@example.net', {}],
    ['fails at their domain', 'boss@example.net', { dmarc: 'FAIL', policy: 'none' }],
    ['nobody vouches for', 'boss@example.net', NOBODY_VOUCHES],
  ])('is asked when somebody invites them: an answer that %s is not theirs', async (_, from, verdicts) => {
    const { manage } = await forwarded(from, verdicts);
    expect(await guest(manage, 'boss@example.net')).toMatchObject({ status: 'accepted', origin: 'shared' });
    const mail = await invite(manage, 'boss@example.net', 'web');
    expect(readInvite(mail?.raw ?? '')).toMatchObject({ method: 'REQUEST', partstat: 'NEEDS-ACTION' });
    expect(await guest(manage, 'boss@example.net')).toMatchObject({ status: 'needs-action', origin: 'web' });
    expect(await get(manage, '/v1/event/statistics')).toMatchObject({ accepted: 0, declined: 1 });
  });

  test('is asked for every date, too', async () => {
    const { manage } = await create({ rrule: 'FREQ=DAILY;COUNT=5' });
    const ben = await invite(manage, 'ben@example.org');
    await answer(ben, { status: 'DECLINED' });
    const forged = { attendee: 'boss@example.net', from: 'x@example.net', recurrenceId: '20260513T080000Z' };
    await answer(ben, forged);
    await invite(manage, 'boss@example.net');
    const on = '/v1/event/statistics?instance=2026-05-13T08:00:00Z';
    expect(await get(manage, on)).toMatchObject({ accepted: 0, needsAction: 1 });
  });

  test('gets an invite of their own when somebody invites them; what they sent themselves stays', async () => {
    const { manage } = await forwarded();
    const mail = await invite(manage, 'boss@example.net', 'web');
    expect(readInvite(mail?.raw ?? '')).toMatchObject({ method: 'REQUEST', partstat: 'ACCEPTED' });
    expect(await guest(manage, 'boss@example.net')).toMatchObject({ status: 'accepted', origin: 'web' });
    const { byOrigin } = (await get(manage, '/v1/event/statistics')) as { byOrigin: unknown };
    expect(byOrigin).toEqual({ web: 2 });
  });

  test('gets one as a delegate too', async () => {
    const { ben } = await forwarded();
    const facts = { status: 'DELEGATED', delegatedTo: 'boss@example.net', dtstamp: '20260105T120000Z' };
    expect((await answer(ben, facts)).map(({ to }) => to)).toEqual(['boss@example.net']);
  });

  test('cannot be named by a caller: an invited person gets an invite', async () => {
    const { api } = await create();
    expect(await invite(api, 'ben@example.org', 'shared')).toMatchObject({ to: 'ben@example.org' });
  });
});

describe('replies', () => {
  const series = { rrule: 'FREQ=DAILY;COUNT=100' };
  const day = (index: number) =>
    new Date(Date.UTC(2026, 4, 12 + index)).toISOString().slice(0, 10).replaceAll('-', '');

  test('of a mail with many VEVENTs, fifty count', async () => {
    const { manage } = await create(series);
    const { uid, replyTo: to } = readInvite((await invite(manage, 'ben@example.org'))?.raw ?? '');
    const vevents = Array.from({ length: 60 }, (_, index) => [
      `UID:${uid}`,
      BEN,
      `RECURRENCE-ID:${day(index)}T080000Z`,
    ]);
    await receive('rsvp', to, manyAnswers(to, vevents));
    const acceptedOn = async (index: number) => {
      const instance = new Date(Date.UTC(2026, 4, 12 + index, 8)).toISOString().replace('.000', '');
      return (await get(manage, `/v1/event/statistics?instance=${instance}`)) as { accepted: number };
    };
    expect(await acceptedOn(49)).toMatchObject({ accepted: 1 });
    expect(await acceptedOn(50)).toMatchObject({ accepted: 0 });
  });

  test('leave a hundred rows of history a day; the answer still counts', async () => {
    const { manage } = await create(series);
    const { uid, replyTo: to } = readInvite((await invite(manage, 'ben@example.org'))?.raw ?? '');
    const fifty = (from: number, attendee: string, comment: string) =>
      Array.from({ length: 50 }, (_, index) => [
        `UID:${uid}`,
        attendee,
        `RECURRENCE-ID:${day(from + index)}T080000Z`,
        `COMMENT:${comment}`,
      ]);
    for (const vevents of [
      fifty(0, BEN, 'first'),
      fifty(50, BEN, 'second'),
      fifty(50, BEN.replace('ACCEPTED', 'DECLINED'), 'third'),
    ])
      await receive('rsvp', to, manyAnswers(to, vevents));
    const shown = await guest(manage, 'ben@example.org');
    expect(shown?.history).toHaveLength(50);
    expect(shown?.history.every(({ comment }) => comment === 'second')).toBe(true);
    const eventId = ((await get(manage, '/v1/event')) as { id: string }).id;
    const stored = await getRecipient(deployment.table, eventId, recipientId(eventId, 'ben@example.org'));
    expect(stored?.instances['2026-07-01T08:00:00Z']?.status).toBe('declined');
  });

  test('of thousands of dates that one deletes, as many count as are kept', async () => {
    const { manage } = await create({ rrule: 'FREQ=DAILY', exdate: '20260514T100000' });
    const { uid, replyTo: to } = readInvite((await invite(manage, 'ben@example.org'))?.raw ?? '');
    const deleted = Array.from({ length: 150 }, (_, index) => `${day(index)}T080000Z`);
    const vevent = [
      `UID:${uid}`,
      BEN,
      'DTSTART:20260512T080000Z',
      'RRULE:FREQ=DAILY',
      `EXDATE:${deleted.join(',')}`,
    ];
    await receive('rsvp', to, manyAnswers(to, [vevent]));
    const eventId = ((await get(manage, '/v1/event')) as { id: string }).id;
    const ben = recipientId(eventId, 'ben@example.org');
    const { pk, sk } = keys.historyOf(eventId, ben);
    const { Count } = await deployment.table.db.send(
      new QueryCommand({
        TableName: deployment.table.name,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
        ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
      }),
    );
    const stored = await getRecipient(deployment.table, eventId, ben);
    expect([Count, stored?.keepsRow]).toEqual([80, true]);
    expect(Object.keys(stored?.instances ?? {})).toHaveLength(80);
    expect(stored?.answer?.status).toBe('accepted');
  });

  test('to a date of a timed series are kept under its instant', async () => {
    const { manage } = await create(series);
    const { uid, replyTo: to } = readInvite((await invite(manage, 'ben@example.org'))?.raw ?? '');
    await receive('rsvp', to, manyAnswers(to, [[`UID:${uid}`, BEN, 'RECURRENCE-ID;VALUE=DATE:20260513']]));
    const eventId = ((await get(manage, '/v1/event')) as { id: string }).id;
    const stored = await getRecipient(deployment.table, eventId, recipientId(eventId, 'ben@example.org'));
    expect(Object.keys(stored?.instances ?? {})).toEqual(['2026-05-13T08:00:00Z']);
  });

  test('are matched one by one: the UID of each goes before the address of the mail', async () => {
    const [one, other] = [await create({ uid: 'a@x' }), await create({ uid: 'b@x' })];
    const invites = [
      await invite(one.manage, 'ben@example.org'),
      await invite(other.manage, 'ben@example.org'),
    ].map((mail) => readInvite(mail?.raw ?? ''));
    const to = invites[0]?.replyTo ?? '';
    const vevents = invites.map(({ uid }, index) => [
      `UID:${uid}`,
      index === 0 ? BEN : BEN.replace('ACCEPTED', 'DECLINED'),
    ]);
    await receive('rsvp', to, manyAnswers(to, vevents));
    expect(await guest(one.manage, 'ben@example.org')).toMatchObject({ status: 'accepted' });
    expect(await guest(other.manage, 'ben@example.org')).toMatchObject({ status: 'declined' });
  });
});

describe('floods', () => {
  test('by the API code, one mailbox gets ten invites a day under its many spellings; others are not held up', async () => {
    const { api, manage } = await create();
    const spelled = Array.from({ length: 12 }, (_, index) => ({ email: `victim+${index}@example.org` }));
    const { accepted, rejected } = await post(api, [...spelled, { email: 'ben@example.org' }]);
    expect(accepted).toHaveLength(11);
    expect(rejected).toEqual([
      { email: 'victim+10@example.org', reason: 'too-many-for-mailbox', index: 10 },
      { email: 'victim+11@example.org', reason: 'too-many-for-mailbox', index: 11 },
    ]);
    expect(deployment.sent()).toHaveLength(11);
    expect((await post(manage, spelled)).rejected).toEqual([]);
  });

  test('the origins of one call are counted while it is gone through', async () => {
    const { api, manage } = await create();
    await post(
      api,
      Array.from({ length: 60 }, (_, index) => ({ email: `u${index}@example.org`, origin: `o${index}` })),
    );
    const { byOrigin } = (await get(manage, '/v1/event/statistics')) as { byOrigin: Record<string, number> };
    expect(Object.keys(byOrigin)).toHaveLength(51);
    expect(byOrigin.other).toBe(10);
  });

  test('the organizer is notified fifty times a day about one event, of all senders and matters together', async () => {
    const { api } = await create();
    const sent: Sent[] = [];
    for (let index = 0; index < 8; index += 1) {
      const mail = await invite(api, `guest${index}@example.org`);
      const { replyTo: to } = readInvite(mail?.raw ?? '');
      for (let count = 0; count < 6; count += 1) sent.push(...(await receive('rsvp', to, person('Hello'))));
      sent.push(...(await answer(mail, { method: 'COUNTER', start: '20260513T080000Z' })));
    }
    expect(sent.filter(({ to }) => to === 'ann@example.com')).toHaveLength(50);
  });

  test('forged mails do not use up the refusals that the organizer gets for their own mails', async () => {
    for (let count = 0; count < 12; count += 1)
      await mailOrganizer({ uid: 'forged@x', sequence: count }, { dmarc: 'FAIL', policy: 'none' });
    const [refusal] = await receive(
      'inbound',
      'create@invites.test',
      person('Hello').replace('ben@example.org', 'ann@example.com'),
    );
    expect(refusal).toMatchObject({ to: 'ann@example.com' });
  });

  test('a mailbox is asked once a day, without any text of the forger, and the page has all that waits', async () => {
    const asked = [];
    for (let count = 0; count < 5; count += 1)
      asked.push(
        ...(await mailOrganizer(
          { uid: `forged-${count}@x`, summary: `Pay ${count}` },
          { dmarc: 'FAIL', policy: 'none' },
        )),
      );
    expect(asked.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(asked[0]?.raw).not.toContain('Pay');
    const page = await (await deployment.api.request(heldPath(asked[0]?.raw))).text();
    expect([...new Set(page.match(/Pay \d/g))].sort()).toEqual(['Pay 0', 'Pay 1', 'Pay 2', 'Pay 3', 'Pay 4']);
  });

  test('somebody whose mails nobody vouches for reads on the page that more than twenty a day are not kept', async () => {
    const asked: Sent[] = [];
    const pages: string[] = [];
    for (let count = 0; count < 21; count += 1) {
      asked.push(...(await mailOrganizer({ uid: `own-${count}@x` }, { dmarc: 'GRAY', dkim: 'GRAY' })));
      if (count === 18 || count === 20)
        pages.push(await (await deployment.api.request(heldPath(asked[0]?.raw))).text());
    }
    expect(asked).toHaveLength(1);
    expect(pages.map((page) => page.includes('We keep 20 mails a day for you'))).toEqual([false, true]);
  });

  test('mails that wait for a decision are shown before decided ones, at any age', async () => {
    const ann = { email: 'ann@example.com', name: null };
    const at = (hour: number) => `2026-04-30T${String(hour).padStart(2, '0')}:00:00.000Z`;
    for (let hour = 0; hour < 21; hour += 1) {
      const mail = { messageId: `m${hour}`, receivedAt: at(hour), key: 'k' };
      const state = hour === 0 ? ('waiting' as const) : ('done' as const);
      const held = { id: `h${hour}`, why: 'unverified' as const, askedOf: ann, from: null, changes: [] };
      await holdMail(deployment.table, { ...held, mail, state }, deployment.now());
    }
    const [first, ...others] = await listHeld(deployment.table, organizerHandle(ann.email), deployment.now());
    expect([first?.id, others[0]?.id, others.length]).toEqual(['h0', 'h20', 19]);
  });

  test('a mail with a null return path is automatic, at both handlers', async () => {
    const { manage } = await create();
    const { replyTo: to } = readInvite((await invite(manage, 'ben@example.org'))?.raw ?? '');
    for (const source of ['', '<>']) {
      expect(await receive('rsvp', to, person('Undeliverable'), { source })).toEqual([]);
      const own = person('Hello').replace('ben@example.org', 'ann@example.com');
      expect(await receive('inbound', 'create@invites.test', own, { source })).toEqual([]);
    }
  });
});
