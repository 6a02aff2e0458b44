/** Single dates of a series, changed and answered in the ways that calendars have for it. */
import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { answer, create, get, deployment, invite, inviteAll, inviteOne, mailOrganizer, receive, recipients } =
  openScene();

/** Tuesdays at 10:00 in Berlin. */
const SERIES: EventFacts = { rrule: 'FREQ=WEEKLY;COUNT=4' };
const FIRST = '20260512T100000';
const SECOND = '20260519T100000';
const THIRD = '20260526T100000';
const LAST = '20260602T100000';
const GUESTS = { yes: [{}], no: [{ status: 'DECLINED' }], silent: [] };
/** The organizer's edit of this number. */
const edit = (number: number, facts: EventFacts): EventFacts => ({
  sequence: number,
  dtstamp: `202601${String(3 + number).padStart(2, '0')}T120000Z`,
  ...facts,
});
const date = (number: number, recurrenceId: string, facts: EventFacts = {}) =>
  edit(number, { recurrenceId, start: recurrenceId, ...facts });

/** The VEVENTs of an invite, unfolded. */
const vevents = (mail: Sent | undefined) =>
  readInvite(mail?.raw ?? '')
    .calendar.split('BEGIN:VEVENT')
    .slice(1);
/** `20260519T100000 DECLINED`, or `series ACCEPTED`. */
const partstats = (mail: Sent | undefined) =>
  vevents(mail).map(
    (vevent) =>
      `${/RECURRENCE-ID[^\r\n]*:(\w+)/.exec(vevent)?.[1] ?? 'series'} ${/PARTSTAT=([A-Z-]+)/.exec(vevent)?.[1]}`,
  );
const theirs = (sent: readonly Sent[], name: string) =>
  sent.filter(({ to, raw }) => to === `${name}@example.org` && raw.includes('text/calendar'));
/** Guests who are notified, by name. */
const notified = (sent: readonly Sent[]) =>
  [...new Set(sent.flatMap(({ to }) => (to.endsWith('@example.org') ? [to.split('@')[0]] : [])))].sort();

test('a late yes, after one date was moved and another cancelled, gets the present version', async () => {
  const { manage } = await create(SERIES);
  const ben = await inviteOne(manage, 'ben@example.org');
  await mailOrganizer('REQUEST', date(1, SECOND, { start: '20260519T140000' }));
  await mailOrganizer('CANCEL', date(2, THIRD));
  const [now, ...others] = theirs(await answer(ben), 'ben');
  expect(others).toEqual([]);
  const moved = vevents(now).find(
    (vevent) => vevent.includes(`:${SECOND}`) && vevent.includes('RECURRENCE-ID'),
  );
  expect(moved).toMatch(/DTSTART[^\r\n]*:20260519T140000/);
  expect(vevents(now).some((vevent) => vevent.includes(`DTSTART;TZID=Europe/Berlin:${THIRD}`))).toBe(false);
  expect(await answer(ben, { dtstamp: '20260103T120000Z' })).toEqual([]);
});

test('a no to one date stays one in the next mail about the series, in a VEVENT of its own', async () => {
  const { manage } = await create(SERIES);
  const no = { status: 'DECLINED', recurrenceId: '20260519T080000Z', start: '20260519T080000Z' };
  await inviteAll(manage, { ben: [{}, { ...no, dtstamp: '20260103T120000Z' }] });
  const sent = await mailOrganizer('REQUEST', edit(1, { ...SERIES, summary: 'Renamed' }));
  expect(partstats(theirs(sent, 'ben')[0])).toEqual(['series ACCEPTED', `${SECOND} DECLINED`]);
});

test('the last date off is the event off: nobody new is invited until a date is on again', async () => {
  const { manage } = await create({ rrule: 'FREQ=WEEKLY;COUNT=2' });
  await inviteAll(manage, GUESTS);
  await mailOrganizer('CANCEL', date(1, FIRST));
  expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  expect(notified(await mailOrganizer('CANCEL', date(2, SECOND)))).toEqual(['no', 'silent', 'yes']);
  expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled' });
  const late = () =>
    deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body: JSON.stringify({ email: 'late@example.org' }),
    });
  expect((await late()).status).toBe(409);
  await mailOrganizer('REQUEST', date(3, SECOND));
  expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  expect((await invite(manage, 'late@example.org')).mails).toHaveLength(1);
});

describe('dates that fall away reach those who said nothing or no as well', () => {
  const ALL = ['no', 'silent', 'yes'];
  test('this and all that follow', async () => {
    const { manage } = await create(SERIES);
    await inviteAll(manage, GUESTS);
    expect(notified(await mailOrganizer('CANCEL', date(1, THIRD, { following: true })))).toEqual(ALL);
    const late = readInvite((await inviteOne(manage, 'late@example.org')).raw).calendar;
    expect(late).not.toMatch(/COUNT=4/);
  });

  test.each([
    ['one', SECOND],
    ['several', `${SECOND},${THIRD}`],
  ])('%s, taken out of the series by EXDATE', async (_, exdate) => {
    const { manage } = await create(SERIES);
    await inviteAll(manage, GUESTS);
    expect(notified(await mailOrganizer('REQUEST', edit(1, { ...SERIES, exdate })))).toEqual(ALL);
  });
});

test('two dates added in one mail are both there', async () => {
  const { manage } = await create(SERIES);
  await inviteAll(manage, GUESTS);
  const added = ['20260514T180000', '20260521T180000'].map((start) => edit(1, { start }));
  const raw = organizerMail('ADD', ...added);
  const sent = await receive('inbound', 'create@invites.test', raw);
  expect(notified(sent)).toEqual(['yes']);
  const late = readInvite((await inviteOne(manage, 'late@example.org')).raw).calendar;
  for (const { start } of added) expect(late).toMatch(new RegExp(`RDATE[^\\r\\n]*${start}`));
});

test('of a series with two dates moved, the series keeps its yes, and the two ask again', async () => {
  const { manage } = await create(SERIES);
  await inviteAll(manage, { ben: [{}] });
  const moved = (recurrenceId: string, start: string) => edit(1, { recurrenceId, start });
  const raw = organizerMail(
    'REQUEST',
    edit(1, SERIES),
    moved(SECOND, '20260519T140000'),
    moved(LAST, '20260602T140000'),
  );
  const sent = theirs(await receive('inbound', 'create@invites.test', raw), 'ben');
  expect(sent.map(partstats)).toEqual([
    ['series ACCEPTED', `${SECOND} NEEDS-ACTION`, `${LAST} NEEDS-ACTION`],
  ]);
});

test('a date that is one hour off, where the clocks changed in autumn, is none of the series', async () => {
  const { manage } = await create({ rrule: 'FREQ=WEEKLY;COUNT=4', start: '20261013T100000' });
  const status = async (instance: string) => {
    const path = `/v1/event/statistics?instance=${instance}`;
    const headers = { Authorization: `Bearer ${manage}` };
    return (await deployment().api.request(path, { headers })).status;
  };
  expect(await status('2026-10-20T08:00:00Z')).toBe(200);
  expect(await status('2026-10-27T09:00:00Z')).toBe(200);
  expect(await status('2026-10-27T08:00:00Z')).toBe(404);
  expect(await status('2026-10-20T09:00:00Z')).toBe(404);
});

test('Cyrus writes an EXDATE into its answer: that is a no to the date, given with Cyrus', async () => {
  const { manage } = await create(SERIES);
  const ben = await inviteOne(manage, 'ben@example.org');
  const { to, raw } = replyTo(ben.raw);
  const cyrus = raw
    .replace(/^PRODID:.*$/m, 'PRODID:-//CyrusIMAP.org//Cyrus 3.9.0-alpha0//EN')
    .replace('SEQUENCE:0', 'SEQUENCE:0\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20260519T080000Z');
  expect(await receive('rsvp', to, cyrus)).toEqual([]);
  expect(await recipients(manage)).toMatchObject([{ status: 'accepted', client: 'cyrus' }]);
  const counted = await get(manage, '/v1/event/statistics?instance=2026-05-19T08:00:00Z');
  expect(counted).toMatchObject({ accepted: 0, declined: 1 });
  expect(await get(manage, '/v1/event/statistics?instance=2026-05-26T08:00:00Z')).toMatchObject({
    accepted: 1,
  });
});

test('create@ invited to one date of a series makes that date an event, and its guests answer it', async () => {
  const { manage } = await create({ recurrenceId: SECOND, start: SECOND });
  const ben = await inviteOne(manage, 'ben@example.org');
  expect(readInvite(ben.raw).line('DTSTART')).toContain(SECOND);
  await answer(ben);
  expect(await recipients(manage)).toMatchObject([{ status: 'accepted' }]);
  expect(notified(await mailOrganizer('REQUEST', date(1, SECOND, { start: '20260519T140000' })))).toEqual([
    'ben',
  ]);
  expect(await get(manage, '/v1/event')).toMatchObject({ start: '2026-05-19T12:00:00Z' });
});

describe('a date that was taken out by EXDATE, and is put on again alone', () => {
  /** Ben, with what he was sent before the date is on again. */
  async function putOnAgain() {
    const { manage } = await create(SERIES);
    const ben = await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('REQUEST', edit(1, { ...SERIES, exdate: SECOND }));
    await mailOrganizer('REQUEST', date(2, SECOND, { start: '20260519T140000' }));
    return { manage, ben };
  }
  /** Yes, from a calendar that has the series without the date. */
  async function yesWithout(mail: Sent) {
    const { to, raw } = replyTo(mail.raw, { dtstamp: '20260106T120000Z' });
    const lines = 'RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20260519T080000Z\r\nSUMMARY:';
    return receive('rsvp', to, raw.replace('SUMMARY:', lines));
  }
  const statistics = (manage: string) => get(manage, '/v1/event/statistics?instance=2026-05-19T08:00:00Z');

  test('is in an invite, and not taken out there: many calendars would hide it', async () => {
    const { manage } = await putOnAgain();
    const late = await inviteOne(manage, 'late@example.org');
    expect(partstats(late)).toEqual(['series NEEDS-ACTION', `${SECOND} NEEDS-ACTION`]);
    expect(readInvite(late.raw).calendar).not.toContain('EXDATE');
  });

  test('is a no from a guest who deletes it afterwards', async () => {
    const { manage } = await putOnAgain();
    await yesWithout(await inviteOne(manage, 'late@example.org'));
    expect(await statistics(manage)).toMatchObject({ accepted: 0, declined: 1 });
  });

  test('is no answer from a calendar that never had it back: its owner gets the date', async () => {
    const { manage, ben } = await putOnAgain();
    const sent = theirs(await yesWithout(ben), 'ben');
    expect(sent.flatMap(partstats)).toEqual([`${SECOND} NEEDS-ACTION`]);
    expect(await statistics(manage)).toMatchObject({ accepted: 1, declined: 0 });
  });
});

test('a date that is cancelled while the event is off is cancelled for guests whom the cancel of the event did not reach', async () => {
  const { manage } = await create(SERIES);
  await inviteOne(manage, 'ben@example.org');
  const mails = [
    organizerMail('CANCEL', edit(1, SERIES)),
    organizerMail('CANCEL', date(3, SECOND)),
    // It was sent before the mail about the date, and comes after it.
    organizerMail('REQUEST', edit(2, SERIES)),
  ];
  for (const mail of mails) {
    deployment().receive('inbound', 'create@invites.test', mail);
    await deployment().step('inbound');
  }
  await deployment().run();
  const [last, ...others] = theirs(deployment().sent(), 'ben');
  expect(others).toEqual([]);
  const { method, calendar } = readInvite(last?.raw ?? '');
  expect([method, calendar.includes(SECOND)]).toEqual(['REQUEST', true]);
  expect(calendar).toMatch(new RegExp(`EXDATE[^\r\n]*:${SECOND}`));
});
