import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openHouse, type Sent, type TestHouse, type Verdicts } from './house.ts';
import { type EventFacts, organizerMail, type ReplyFacts, readInvite, replyTo } from './mails.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ organizers: '*@example.com,zoe@example.net' });
});
afterEach(async () => {
  await house.aws.reset();
  house.sent();
  house.clock = 0;
  vi.restoreAllMocks();
});
afterAll(() => house.close());

type Json = Record<string, unknown>;
async function get(code: string, path: string): Promise<Json> {
  return (
    await house.api.request(path, { headers: { Authorization: `Bearer ${code}` } })
  ).json() as Promise<Json>;
}
async function receive(door: 'inbound' | 'rsvp', to: string, raw: string, verdicts: Verdicts = {}) {
  house.receive(door, to, raw, verdicts);
  await house.run();
  return house.sent();
}
const mailOrganizer = (method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}, verdicts: Verdicts = {}) =>
  receive('inbound', 'create@invites.test', organizerMail(method, facts), verdicts);

async function create(facts: EventFacts = {}) {
  const [mail] = await mailOrganizer('REQUEST', facts);
  return {
    manage: /Manage code: (\S+)/.exec(mail?.raw ?? '')?.[1] ?? '',
    api: /API code: (\S+)/.exec(mail?.raw ?? '')?.[1] ?? '',
  };
}
async function inviteOne(code: string, email: string): Promise<Sent> {
  await house.api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ email }),
  });
  await house.run();
  const mail = house.sent().find(({ to }) => to === email);
  if (!mail) throw new Error(`No invite went to ${email}.`);
  return mail;
}
async function answer(mail: Sent, facts: ReplyFacts = {}, verdicts: Verdicts = {}, to?: string) {
  const reply = replyTo(mail.raw, facts);
  return receive('rsvp', to ?? reply.to, reply.raw, verdicts);
}
const statistics = (manage: string) => get(manage, '/v1/event/statistics');
const recipients = async (manage: string) => (await get(manage, '/v1/event/recipients')).recipients as Json[];
const person = (text: string, from = 'ben@example.org', headers: string[] = []) =>
  [`From: Ben <${from}>`, 'To: x@invites.test', 'Subject: Re: Launch', ...headers, '', text, ''].join('\r\n');

describe('who may create', () => {
  test('a sender whose domain does not vouch for the mail is asked whether it is theirs, and nothing is made', async () => {
    const sent = await mailOrganizer('REQUEST', {}, { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' });
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(sent[0]?.raw).not.toContain('API code');
  });

  test('their yes on the linked page makes the event; reading the page does not', async () => {
    const [asked] = await mailOrganizer('REQUEST', {}, { dmarc: 'FAIL' });
    const path = /\/approve\/[\w.=-]+/.exec(asked?.raw.replaceAll('=\r\n', '') ?? '')?.[0] ?? '';
    const page = await house.api.request(path);
    expect(await page.text()).toContain('Was this mail yours?');
    await house.run();
    expect(house.sent()).toEqual([]);
    expect((await house.api.request(path, { method: 'POST' })).status).toBe(200);
    await house.run();
    expect(house.sent()[0]?.raw).toContain('API code');
  });

  test('a link that somebody made up does nothing', async () => {
    expect((await house.api.request('/approve/1.e30.aaaa', { method: 'POST' })).status).toBe(404);
    expect((await house.api.request('/approve/x', { method: 'POST' })).status).toBe(404);
  });

  test('an unlisted sender learns why, a forged unlisted one hears nothing', async () => {
    const [refusal] = await mailOrganizer('REQUEST', { from: 'eve@evil.example' });
    expect(refusal).toMatchObject({ to: 'eve@evil.example' });
    expect(refusal?.raw).toContain('not-an-organizer');
    expect(await mailOrganizer('REQUEST', { from: 'victim@other.example' }, { dmarc: 'FAIL' })).toEqual([]);
  });

  test('viruses and spam are not acted on', async () => {
    expect(await mailOrganizer('REQUEST', {}, { virus: 'FAIL' })).toEqual([]);
    expect(await mailOrganizer('REQUEST', {}, { spam: 'FAIL' })).toEqual([]);
  });

  test('a mail without a calendar is refused with what to do, at most ten times an hour', async () => {
    const sent: Sent[] = [];
    for (let count = 0; count < 12; count += 1) {
      sent.push(...(await receive('inbound', 'create@invites.test', person('Hello', 'ann@example.com'))));
    }
    expect(sent).toHaveLength(10);
    expect(sent[0]?.raw).toContain('Auto-Submitted: auto-replied');
  });

  test('automatic mail is never answered', async () => {
    for (const header of [
      'Auto-Submitted: auto-replied',
      'Precedence: bulk',
      'X-Yesmaybe: 1',
      'Return-Path: <>',
    ]) {
      expect(
        await receive('inbound', 'create@invites.test', person('Away', 'ann@example.com', [header])),
      ).toEqual([]);
    }
  });
});

describe('the codes', () => {
  test('reach the organizer although an edit overtook the confirmation', async () => {
    house.aws.faults.set({ ses: { throttle: 1 } });
    house.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    await house.step('inbound');
    house.aws.faults.set({});
    house.receive(
      'inbound',
      'create@invites.test',
      organizerMail('REQUEST', { summary: 'Launch!', dtstamp: '20260104T120000Z' }),
    );
    await house.run();
    expect(house.sent().filter(({ raw }) => raw.includes('API code: '))).toHaveLength(1);
  });
});

describe('who may change', () => {
  test('another organizer with the same UID makes an event of their own and touches nothing', async () => {
    const { manage } = await create();
    await mailOrganizer('REQUEST', { from: 'bob@example.com', summary: 'Mine now', sequence: 9 });
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Launch', version: 0 });
  });

  test('a forged edit or deletion changes nothing, and the owner is asked', async () => {
    const { manage } = await create();
    for (const method of ['REQUEST', 'CANCEL'] as const) {
      const sent = await mailOrganizer(method, { sequence: 5, start: '20260601T100000' }, { dmarc: 'FAIL' });
      expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    }
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 0, status: 'confirmed' });
  });

  test('a deletion of an event nobody knows is said to be that', async () => {
    expect((await mailOrganizer('CANCEL'))[0]?.raw).toContain('unknown-event');
  });

  test('a newer request reopens a deleted event; yes is asked again, an older request stays stale', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben);
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect(await mailOrganizer('REQUEST', { sequence: 0, dtstamp: '20260105T120000Z' })).toEqual([]);
    const sent = await mailOrganizer('REQUEST', { sequence: 2, dtstamp: '20260106T120000Z' });
    const update = sent.find(({ to }) => to === 'ben@example.org');
    expect(readInvite(update?.raw ?? '')).toMatchObject({
      method: 'REQUEST',
      sequence: 2,
      partstat: 'NEEDS-ACTION',
    });
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed', version: 2 });
  });

  test('Google moves an event without raising SEQUENCE; Exchange counts in a property of its own', async () => {
    const { manage } = await create();
    await mailOrganizer('REQUEST', { summary: 'Party', dtstamp: '20260102T120000Z' });
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Party', version: 1 });
  });
});

describe('one occurrence of a series', () => {
  const series = { rrule: 'FREQ=WEEKLY;COUNT=4' };
  const second = { recurrenceId: '20260519T100000', sequence: 1, dtstamp: '20260104T120000Z' };

  test('moved: only that occurrence goes out, to those who come to it', async () => {
    const { manage } = await create(series);
    const [ben, eve] = [
      await inviteOne(manage, 'ben@example.org'),
      await inviteOne(manage, 'eve@example.org'),
    ];
    await answer(ben);
    await answer(eve);
    await answer(eve, {
      status: 'DECLINED',
      recurrenceId: '20260519T080000Z',
      start: '20260519T080000Z',
      dtstamp: '20260103T120000Z',
    });
    const sent = await mailOrganizer('REQUEST', { ...second, start: '20260519T140000' });
    const updates = sent.filter(({ raw }) => raw.includes('text/calendar'));
    expect(updates.map(({ to }) => to)).toEqual(['ben@example.org']);
    const update = readInvite(updates[0]?.raw ?? '');
    expect(update.line('RECURRENCE-ID')).toContain('20260519T100000');
    expect(update.line('RRULE')).toBe('');
    expect(update).toMatchObject({ partstat: 'NEEDS-ACTION', sequence: 1 });
  });

  test('called off: everyone hears, the series goes on, a new guest gets it without that date', async () => {
    const { manage } = await create(series);
    await inviteOne(manage, 'ben@example.org');
    const sent = await mailOrganizer('CANCEL', { ...second, start: '20260519T100000' });
    const cancel = readInvite(sent.find(({ to }) => to === 'ben@example.org')?.raw ?? '');
    expect(cancel).toMatchObject({ method: 'CANCEL' });
    expect(cancel.line('RECURRENCE-ID')).toContain('20260519T100000');
    const late = readInvite((await inviteOne(manage, 'late@example.org')).raw);
    expect(late).toMatchObject({ method: 'REQUEST', sequence: 1 });
    expect(late.line('EXDATE')).toContain('20260519T100000');
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  });

  test('two called off in one mail: everyone hears of each, yes stays yes', async () => {
    const { manage } = await create(series);
    const [yes] = [await inviteOne(manage, 'yes@example.org'), await inviteOne(manage, 'silent@example.org')];
    await answer(yes);
    const off = (recurrenceId: string) => ({ ...second, recurrenceId, start: recurrenceId });
    const raw = organizerMail('CANCEL', off('20260519T100000'), off('20260526T100000'));
    const sent = await receive('inbound', 'create@invites.test', raw);
    const heard = sent
      .filter(({ raw }) => raw.includes('text/calendar'))
      .map(({ to, raw }) => `${to} ${readInvite(raw).method}`);
    expect(heard.filter((line) => line === 'silent@example.org CANCEL')).toHaveLength(2);
    expect(heard.some((line) => line.startsWith('yes@example.org'))).toBe(true);
    expect(await statistics(manage)).toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
  });

  test('an answer to an occurrence that does not take place is kept and changes nothing', async () => {
    const { manage } = await create(series);
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { recurrenceId: '20260520T080000Z' });
    expect(await recipients(manage)).toMatchObject([
      { status: 'needs-action', history: [{ status: 'accepted' }] },
    ]);
  });
});

describe('whose answer counts', () => {
  test('the token decides, not who the mail says it is from', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { from: 'assistant@elsewhere.example' }, { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1 });
  });

  test('a token that was tampered with, in address and UID, changes nothing', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const { uid, replyTo: address } = readInvite(ben.raw);
    const forged = uid.slice(0, 20).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')) + uid.slice(20);
    const raw = replyTo(ben.raw).raw.replaceAll(uid, forged).replaceAll(address, `rsvp+${forged}`);
    expect(await receive('rsvp', `rsvp+${forged}`, raw)).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ accepted: 0, needsAction: 1 });
  });

  test('without a token in the address, the one in the UID leads home', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { status: 'TENTATIVE' }, {}, 'rsvp+o-somebody@invites.test');
    expect(await statistics(manage)).toMatchObject({ tentative: 1 });
  });

  test('an alias answers for the invited, and may change its mind', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { attendee: 'benjamin@example.net' });
    await answer(ben, { attendee: 'benjamin@example.net', status: 'DECLINED', dtstamp: '20260103T120000Z' });
    expect(await recipients(manage)).toMatchObject([
      { email: 'ben@example.org', status: 'declined', answeredBy: 'benjamin@example.net' },
    ]);
  });

  test('a forwarded invite: the stranger gets a place of their own, the answer of the invited stays', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben);
    expect(await answer(ben, { attendee: 'eve@example.net', status: 'DECLINED' })).toEqual([]);
    expect(await recipients(manage)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ email: 'ben@example.org', status: 'accepted' }),
        expect.objectContaining({
          email: 'eve@example.net',
          status: 'declined',
          origin: 'shared',
          sentVersion: null,
        }),
      ]),
    );
  });

  test('nobody answers for another recipient', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await inviteOne(manage, 'eve@example.org');
    await answer(ben);
    await answer(ben, { attendee: 'eve@example.org', status: 'DECLINED' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, declined: 0, needsAction: 1 });
  });

  test('an answer to what was called off is kept and changes nothing', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect(await answer(ben)).toEqual([]);
    expect(await recipients(manage)).toMatchObject([
      { status: 'needs-action', history: [{ status: 'accepted' }] },
    ]);
  });

  test('the same reply by two workers at once counts once', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const reply = replyTo(ben.raw);
    house.receive('rsvp', reply.to, reply.raw, {}, 'twice');
    house.receive('rsvp', reply.to, reply.raw, {}, 'twice');
    await Promise.all([house.step('rsvp', 1), house.step('rsvp', 1)]);
    await house.run();
    expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 1 });
    expect((await recipients(manage))[0]?.history).toHaveLength(1);
  });
});

describe('what else guests send', () => {
  test('a proposal of another time is a maybe, and the organizer hears of it', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent = await answer(ben, { method: 'COUNTER', status: 'NEEDS-ACTION', start: '20260513T080000Z' });
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(await statistics(manage)).toMatchObject({ tentative: 1 });
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 0, start: '2026-05-12T08:00:00Z' });
  });

  test('a refresh sends the current version once more, once', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent = await answer(ben, { method: 'REFRESH' });
    expect(sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    expect(readInvite(sent[0]?.raw ?? '').uid).toBe(readInvite(ben.raw).uid);
  });

  test('a delegate is invited in the place of the delegator', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent = await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
    expect(sent.map(({ to }) => to)).toEqual(['dora@example.org']);
    expect(await statistics(manage)).toMatchObject({ delegated: 1, needsAction: 1, invited: 2 });
  });

  test('words instead of an answer are passed on, with Reply-To, and not for ever', async () => {
    const { manage } = await create();
    const { replyTo: address } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
    const sent: Sent[] = [];
    for (let count = 0; count < 12; count += 1)
      sent.push(...(await receive('rsvp', address, person('Is there parking?'))));
    expect(sent).toHaveLength(10);
    expect(sent[0]).toMatchObject({ to: 'ann@example.com' });
    expect(sent[0]?.raw).toContain('Is there parking?');
    expect(sent[0]?.raw).toMatch(/^Reply-To: .*ben@example.org/m);
  });

  test('an out-of-office is neither an answer nor passed on', async () => {
    const { manage } = await create();
    const { replyTo: address } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
    expect(
      await receive('rsvp', address, person('Away', 'ben@example.org', ['Auto-Submitted: auto-replied'])),
    ).toEqual([]);
  });
});

describe('sending', () => {
  test('SES throttles: nothing is lost, nobody gets two', async () => {
    const { manage } = await create();
    house.aws.faults.set({ ses: { throttle: 0.5 } });
    const emails = Array.from({ length: 6 }, (_, index) => `guest${index}@example.org`);
    const body = JSON.stringify({ recipients: emails.map((email) => ({ email })) });
    await house.api.request('/v1/invites', { method: 'POST', headers: { 'X-Api-Code': manage }, body });
    const end = Date.now() + 25_000;
    while ((await statistics(manage)).sent !== emails.length && Date.now() < end)
      await house.run().catch(() => {});
    expect(
      house
        .sent()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(emails);
  });

  test('a hard bounce marks the recipient, and nobody here writes there again', async () => {
    const { manage } = await create();
    house.aws.faults.set({ ses: { bounce: ['gone@example.org'] } });
    await inviteOne(manage, 'gone@example.org');
    expect(await statistics(manage)).toMatchObject({ bounced: 1 });
    house.aws.faults.set({});
    expect(await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' })).toHaveLength(1);
    const other = await create({ uid: 'other@calendar.example' });
    await expect(inviteOne(other.manage, 'gone@example.org')).rejects.toThrow('No invite');
  });

  test('unsubscribing takes a POST, stops new invites of that organizer, and is no answer', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const path =
      /<https:\/\/api\.invites\.test(\/u\/[a-z2-7]+)>/.exec(ben.raw.replaceAll(/\r\n /g, ''))?.[1] ?? '';
    expect(await (await house.api.request(path)).text()).toContain('Stop invitations');
    const other = await create({ uid: 'other@calendar.example' });
    await inviteOne(other.manage, 'ben@example.org');
    await house.api.request(path, { method: 'POST', body: 'List-Unsubscribe=One-Click' });
    const third = await create({ uid: 'third@calendar.example' });
    await expect(inviteOne(third.manage, 'ben@example.org')).rejects.toThrow('No invite');
    expect(await statistics(manage)).toMatchObject({ needsAction: 1, declined: 0 });
    await answer(ben, { method: 'REFRESH' });
    const sent = await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect(sent.map(({ to }) => to)).toContain('ben@example.org');
  });
});

test('nothing that is logged holds an address, a code or a token', async () => {
  const lines: string[] = [];
  for (const level of ['log', 'error', 'warn', 'info'] as const)
    vi.spyOn(console, level).mockImplementation((line) => lines.push(String(line)));
  const { manage } = await create();
  const ben = await inviteOne(manage, 'ben@example.org');
  await answer(ben);
  await receive('rsvp', 'rsvp+nothing@invites.test', person('Hi'));
  await mailOrganizer('CANCEL', { from: 'eve@evil.example' });
  expect(lines.length).toBeGreaterThan(3);
  const { uid } = readInvite(ben.raw);
  for (const line of lines) expect(line).not.toMatch(new RegExp(`\\S@\\S|${manage}|${uid.split('@')[0]}`));
});
