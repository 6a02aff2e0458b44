/** How calendar programs stamp what they send, and that guests are notified whatever the stamps are. */
import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { get, inviteAll, inviteOne, receive } = openScene();

const SERIES: EventFacts = { rrule: 'FREQ=WEEKLY;COUNT=4' };
const SECOND: EventFacts = { recurrenceId: '20260519T100000', start: '20260519T100000' };
const GUESTS = { yes: [{}], no: [{ status: 'DECLINED' }], silent: [] };

/** A mail with the Date that its program gave it. @param date of April 2026, `DD HH:MM:SS` */
function sent(date: string, method: 'REQUEST' | 'CANCEL', facts: EventFacts): Promise<Sent[]> {
  const [day, time] = date.split(' ');
  const raw = `Date: ${day} Apr 2026 ${time} +0000\r\n${organizerMail(method, facts)}`;
  return receive('inbound', 'create@invites.test', raw);
}
const stamp = (date: string) => `202604${date.replace(' ', 'T').replaceAll(':', '')}Z`;

/** An event, and what three guests said to it. */
async function made(date: string, facts: EventFacts) {
  const [mail] = await sent(date, 'REQUEST', facts);
  const manage = /Manage code: (\S+)/.exec(mail?.raw ?? '')?.[1] ?? '';
  await inviteAll(manage, GUESTS);
  return manage;
}

/** Who is notified, and by what: `yes CANCEL`. */
function notified(mails: readonly Sent[]): string[] {
  return mails
    .filter(({ raw }) => raw.includes('Content-Type: text/calendar'))
    .map(({ to, raw }) => `${to.split('@')[0]} ${readInvite(raw).method}`)
    .sort();
}
const ALL = ['no CANCEL', 'silent CANCEL', 'yes CANCEL'];

describe('Thunderbird deletes with the SEQUENCE it invited with, and a DTSTAMP from before', () => {
  const invited = { sequence: 0, dtstamp: stamp('10 10:00:02') };
  const deleted = { sequence: 0, dtstamp: stamp('10 10:00:00') };
  test.each<[string, EventFacts, EventFacts, string]>([
    ['an event', {}, {}, 'cancelled'],
    ['a series', SERIES, SERIES, 'cancelled'],
    ['one date', SERIES, SECOND, 'confirmed'],
  ])('%s: everybody who was invited is notified', async (_, event, what, status) => {
    const manage = await made('10 10:00:03', { ...event, ...invited });
    const mails = await sent('10 11:00:00', 'CANCEL', { ...what, ...deleted });
    expect(notified(mails)).toEqual(ALL);
    expect(await get(manage, '/v1/event')).toMatchObject({ status });
  });
});

describe('Cyrus counts SEQUENCE up in the mail and not in what it stores', () => {
  const invited = { sequence: 1, dtstamp: stamp('10 10:00:00') };
  test('a deletion with a lower one reaches everybody', async () => {
    const manage = await made('10 10:00:01', invited);
    const mails = await sent('10 11:00:01', 'CANCEL', { sequence: 0, dtstamp: stamp('10 11:00:00') });
    expect(notified(mails)).toEqual(ALL);
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled' });
  });

  test('a new title with a lower one reaches who comes', async () => {
    const manage = await made('10 10:00:01', invited);
    const edit = { sequence: 0, dtstamp: stamp('10 11:00:00'), summary: 'Launch party' };
    expect(notified(await sent('10 11:00:01', 'REQUEST', edit))).toEqual(['yes REQUEST']);
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Launch party' });
  });
});

/** Edits, a deletion, and the event on again: each reaches whom it concerns. */
async function everythingReaches(stampOf: (date: string) => EventFacts): Promise<void> {
  const manage = await made('10 10:00:01', stampOf('10 10:00:00'));
  for (const [hour, location] of ['Hall 2', 'Hall 3', 'Hall 1'].entries()) {
    const date = `10 1${hour + 1}:00:00`;
    expect(notified(await sent(date, 'REQUEST', { ...stampOf(date), location }))).toEqual(['yes REQUEST']);
    expect(await get(manage, '/v1/event')).toMatchObject({ location });
  }
  expect(notified(await sent('11 10:00:00', 'CANCEL', stampOf('11 10:00:00')))).toEqual(ALL);
  await sent('12 10:00:00', 'REQUEST', stampOf('12 10:00:00'));
  expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
}

test('Google always sends SEQUENCE 0: every edit is sent to guests, and so is the deletion', () =>
  everythingReaches((date) => ({ sequence: 0, dtstamp: stamp(date) })));

test('a script never changes SEQUENCE and DTSTAMP: every edit is sent to guests, and so is the deletion', () =>
  everythingReaches(() => ({ sequence: 0, dtstamp: '20250101T000000Z' })));

test('a script with DTSTAMP at the start of the event: every edit goes out, and the deletion', () =>
  everythingReaches(() => ({ sequence: 0, dtstamp: '20260512T080000Z' })));

test('a late guest gets what is there after all of them', async () => {
  const manage = await made('10 10:00:01', { sequence: 1, dtstamp: stamp('10 10:00:00') });
  await sent('10 11:00:01', 'REQUEST', { sequence: 0, dtstamp: stamp('10 11:00:00'), location: 'Hall 2' });
  const late = readInvite((await inviteOne(manage, 'late@example.org')).raw);
  expect(late.line('LOCATION')).toBe('LOCATION:Hall 2');
});
