/** The invites somebody got, as their calendar reads them. */
import { readInvite } from '#harness/mails.ts';
import type { Mail } from './cloud/cloud.ts';
import { dateOfTime } from './organizer-calendar.ts';

export interface Invite {
  readonly mail: Mail;
  readonly method: string;
  readonly sequence: number;
  readonly uid: string;
  readonly organizer: string;
  readonly title: string;
  /** Hour of the day, in the event's own zone. */
  readonly hour: number;
  readonly partstat: string;
  /** The one date of a series it is about, counted from 0; null for the event. */
  readonly date: number | null;
  /** Dates taken out of the series. */
  readonly out: readonly number[];
  /** Dates with a VEVENT of their own. */
  readonly dates: readonly InvitedDate[];
}

/** One date, as an invite has it. */
export interface InvitedDate {
  readonly date: number;
  readonly title: string;
  readonly hour: number;
  readonly off: boolean;
  readonly partstat: string;
}

/** In the order SES took them. */
export function invitesTo(address: string, mails: readonly Mail[]): Invite[] {
  return mails.filter(({ to, raw }) => to === address && isInvite(raw)).map(read);
}

export function isInvite(raw: string): boolean {
  return /method=(REQUEST|CANCEL)/.test(raw);
}

/** An invite as a calendar reads it. */
export function read(mail: Mail): Invite {
  const { calendar, method, sequence, uid, replyTo } = readInvite(mail.raw);
  const vevents = calendar.split('BEGIN:VEVENT').slice(1).map(readVevent);
  const whole = vevents.find(({ date }) => date === null);
  const { title = '', hour = 0, partstat = '' } = whole ?? vevents[0] ?? {};
  return {
    mail,
    method,
    sequence,
    uid,
    organizer: replyTo,
    title,
    hour,
    partstat,
    date: whole ? null : (vevents[0]?.date ?? null),
    out: linesOf(calendar, 'EXDATE').flatMap((exdate) => textOf(exdate).split(',').map(dateOfTime)),
    dates: vevents.flatMap(({ date, ...vevent }) => (date === null ? [] : [{ ...vevent, date }])),
  };
}

function readVevent(vevent: string) {
  const line = (name: string) => linesOf(vevent, name)[0] ?? '';
  const recurrenceId = textOf(line('RECURRENCE-ID'));
  return {
    date: recurrenceId ? dateOfTime(recurrenceId) : null,
    title: textOf(line('SUMMARY')),
    hour: hourOf(line('DTSTART')),
    off: line('STATUS') === 'STATUS:CANCELLED',
    partstat: /PARTSTAT=([A-Z-]+)/.exec(line('ATTENDEE'))?.[1] ?? '',
  };
}

function linesOf(text: string, name: string): string[] {
  return [...text.matchAll(new RegExp(`^${name}[;:].*$`, 'gm'))].map(([line]) => line.trim());
}

function textOf(line: string): string {
  return line.split(':').slice(1).join(':');
}

function hourOf(line: string): number {
  return Number(/T(\d\d)/.exec(textOf(line))?.[1]);
}

/** What somebody's calendar shows of one date after these mails; null when it is not there. */
export function shownDate(
  invites: readonly Invite[],
  date: number,
): Pick<InvitedDate, 'title' | 'hour' | 'partstat'> | null {
  let shown: Pick<InvitedDate, 'title' | 'hour' | 'partstat'> | null = null;
  for (const invite of invites) {
    const { method, title, hour, partstat, out, dates } = invite;
    if (invite.date !== null && invite.date !== date) continue;
    const own = dates.find((one) => one.date === date);
    const isOff = method === 'CANCEL' || own?.off || (!own && out.includes(date));
    shown = isOff ? null : (own ?? { title, hour, partstat });
  }
  return shown;
}

export function isSame(one: Invite, other: Invite): boolean {
  return one.sequence === other.sequence && one.method === other.method && one.date === other.date;
}

/** Without those that only repeat the one before. */
export function distinct(invites: readonly Invite[]): Invite[] {
  return invites.filter((invite, index) => {
    const before = invites[index - 1];
    return !before || !isSame(before, invite);
  });
}
