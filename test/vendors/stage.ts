/** One event, written by the calendars of many vendors: where it is read, changed, answered and cancelled. */
import ICAL from 'ical.js';
import { expect } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import { openScene } from '../lambdas/scene.ts';
import { type Facts, vendorMail } from './mail.ts';

const CREATE = 'create@invites.test';
const HOUR = 3_600_000;

/** Facts of an hour that begins at a wall-clock time of Berlin's summer, `YYYY-MM-DDTHH:MM`. */
export function at(start: string, name = ''): Facts {
  const local = Date.parse(`${start}Z`);
  const basic = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d+Z/g, '');
  return {
    [`${name}START`]: basic(local),
    [`${name}END`]: basic(local + HOUR),
    [`${name}START-UTC`]: `${basic(local - 2 * HOUR)}Z`,
    [`${name}END-UTC`]: `${basic(local - HOUR)}Z`,
  };
}

/** Facts that point at the occurrence which begins then. */
export function occurrence(start: string): Facts {
  const { START = '', 'START-UTC': utc = '' } = at(start);
  return { 'RECURRENCE-ID': START, 'RECURRENCE-ID-UTC': utc };
}

const PARTY: Facts = {
  METHOD: 'REQUEST',
  STATUS: 'CONFIRMED',
  SUMMARY: 'Sommerfest im Hof',
  SEQUENCE: '0',
  DTSTAMP: '20260101T120000Z',
  ...at('2026-05-12T10:00'),
};

const GUESTS = [
  ['yes', 'ACCEPTED'],
  ['maybe', 'TENTATIVE'],
  ['no', 'DECLINED'],
  ['silent', 'NEEDS-ACTION'],
] as const;

/** What a vendor's calendar mails on behalf of the organizer. */
export function organizerMail(vendor: string, ...events: readonly Facts[]): string {
  const [first = PARTY, ...others] = events.map((facts) => ({ ...PARTY, ...facts }));
  return vendorMail(vendor, first, ...others);
}

/** The stamps of the organizer's edit of this number; where a vendor counts otherwise, its template does. */
export function edit(number: number): Facts {
  return { SEQUENCE: `${number}`, DTSTAMP: `2026010${1 + number}T120000Z` };
}

/** What a vendor's calendar answers to one of our invites. @param day of January */
export function guestMail(
  vendor: string,
  invite: Sent,
  PARTSTAT: string,
  day: number,
  facts: Facts = {},
): string {
  const { uid, replyTo, attendee, sequence } = readInvite(invite.raw);
  return vendorMail(`replies/${vendor}`, {
    ...PARTY,
    METHOD: 'REPLY',
    UID: uid,
    ORGANIZER: replyTo,
    GUEST: attendee,
    SEQUENCE: `${sequence}`,
    DTSTAMP: `202601${String(day).padStart(2, '0')}T120000Z`,
    PARTSTAT,
    ...facts,
  });
}

/** When a calendar of ours takes place, as ical.js expands it by the zones in it; UTC `MM-DDTHH:MM`, in order. */
export function timesIn(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown as unknown[]);
  const [series, ...exceptions] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(series, { exceptions });
  if (!event.isRecurring()) return [utc(event.startDate)];
  const times = new Set<string>();
  const expansion = event.iterator();
  for (let time = expansion.next(); time; time = expansion.next())
    times.add(utc(event.getOccurrenceDetails(time).startDate));
  return [...times].sort();
}

function utc(time: ICAL.Time): string {
  return time.toJSDate().toISOString().slice(5, 16);
}

export function openStage() {
  const scene = openScene();
  const organizer = (raw: string) => scene.receive('inbound', CREATE, raw);
  return {
    ...scene,
    /** What the organizer's mail makes go out, notices left out: who gets it, and what it says. */
    async edited(raw: string) {
      const sent = (await organizer(raw)).filter((mail) => mail.raw.includes('text/calendar'));
      return Object.fromEntries(sent.map((mail) => [mail.to.replace(/@.*/, ''), readInvite(mail.raw)]));
    },
    /** The manage code of the event that the organizer's mail makes. */
    async made(raw: string): Promise<string> {
      const [confirmation] = await organizer(raw);
      expect(confirmation).toMatchObject({ to: 'ann@example.com' });
      return /Manage code: (\S+)/.exec(confirmation?.raw ?? '')?.[1] ?? '';
    },
    /** Four guests: one said yes, one maybe, one no, one nothing. */
    async fourGuests(manage: string) {
      const recipients = GUESTS.map(([name]) => ({ email: `${name}@example.org` }));
      const headers = { Authorization: `Bearer ${manage}` };
      await scene
        .deployment()
        .api.request('/v1/invites', { method: 'POST', headers, body: JSON.stringify({ recipients }) });
      await scene.deployment().run();
      const invites = new Map(
        scene
          .deployment()
          .sent()
          .map(({ to, raw }) => [to, raw]),
      );
      for (const [name, status] of GUESTS) {
        const reply = replyTo(invites.get(`${name}@example.org`) ?? '', { status });
        if (status !== 'NEEDS-ACTION') scene.deployment().receive('rsvp', reply.to, reply.raw);
      }
      await scene.deployment().run();
    },
    /** What their answer makes go out. */
    guest: (raw: string, invite: Sent) => scene.receive('rsvp', readInvite(invite.raw).replyTo, raw),
  };
}
