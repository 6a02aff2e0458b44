/** The invites somebody got, as their calendar reads them. */
import { readInvite } from '../mails.ts';
import type { Mail } from './cloud/cloud.ts';

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
}

/** In the order SES took them. */
export function invitesTo(address: string, mails: readonly Mail[]): Invite[] {
  return mails.filter(({ to, raw }) => to === address && isInvite(raw)).map(read);
}

export function isInvite(raw: string): boolean {
  return /method=(REQUEST|CANCEL)/.test(raw);
}

function read(mail: Mail): Invite {
  const { method, sequence, uid, replyTo, partstat, line } = readInvite(mail.raw);
  return {
    mail,
    method,
    sequence,
    uid,
    organizer: replyTo,
    title: line('SUMMARY').slice('SUMMARY:'.length),
    hour: Number(/T(\d\d)/.exec(line('DTSTART').split(':').at(-1) ?? '')?.[1]),
    partstat,
  };
}

/** Without those that only repeat the one before. */
export function distinct(invites: readonly Invite[]): Invite[] {
  return invites.filter((invite, index) => {
    const before = invites[index - 1];
    return before?.sequence !== invite.sequence || before.method !== invite.method;
  });
}
