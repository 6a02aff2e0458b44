import ICAL from 'ical.js';
import { simpleParser } from 'mailparser';
import type { JComponent } from '#domain/itip/types.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Person } from '#domain/text/person.ts';

/** One of our invites, as its recipient's calendar reads it. Values are jCal (RFC 7265). */
export interface ReceivedInvite {
  readonly calendar: JComponent;
  /** METHOD: REQUEST or CANCEL. */
  readonly method: string;
  readonly timezones: readonly JComponent[];
  /** The series, or the single event or occurrence of the mail. */
  readonly event: ICAL.Component;
  readonly uid: string;
  readonly title: string;
  readonly organizer: Person;
  readonly recipient: Person;
  /** The From header. */
  readonly sender: Person;
}

/** Reads an invite. @param raw the octets of the mail @throws CodedError `no-invite` */
export async function readInvite(raw: Uint8Array | string): Promise<ReceivedInvite> {
  const mail = await simpleParser(Buffer.from(raw));
  const part = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (!part) throw new CodedError('no-invite', 'This mail carries no calendar. Take an invite.');
  const calendar = new ICAL.Component(ICAL.parse(part.content.toString()) as unknown as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  const event = events.find((candidate) => !candidate.hasProperty('recurrence-id')) ?? events[0];
  if (!event) throw new CodedError('no-invite', 'The calendar in this mail has no event. Take an invite.');
  const { address = '', name } = mail.from?.value[0] ?? {};
  return {
    calendar: calendar.toJSON() as JComponent,
    method: String(calendar.getFirstPropertyValue('method')),
    timezones: calendar.getAllSubcomponents('vtimezone').map((zone) => zone.toJSON() as JComponent),
    event,
    uid: String(event.getFirstPropertyValue('uid')),
    title: String(event.getFirstPropertyValue('summary')),
    organizer: personIn(event, 'organizer'),
    recipient: personIn(event, 'attendee'),
    sender: { email: address, name: name || null },
  };
}

function personIn(event: ICAL.Component, role: 'organizer' | 'attendee'): Person {
  const property = event.getFirstProperty(role);
  const name = property?.getFirstParameter('cn');
  return {
    email: String(property?.getFirstValue() ?? '').replace(/^mailto:/i, ''),
    name: name || null,
  };
}
