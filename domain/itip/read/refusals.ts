import type { Refusal } from '../types.ts';

/** Why a mail or calendar is no invite. It is not an error; there is nothing to act on. */
const NOT_AN_INVITE = {
  'no-calendar':
    'The mail has no calendar in it. Invite create@ from your calendar, or attach the .ics file.',
  'delivery-report': 'This is a report about a mail (a bounce or a receipt), not an answer to an invite.',
  'only-tasks': 'The calendar holds a task, not an event. Make it an event and send it again.',
  'only-journal': 'The calendar holds a journal entry, not an event. Make it an event and send it again.',
  'only-free-busy': 'The calendar asks for free and busy times or lists them; it has no event.',
  'no-event': 'The calendar is empty: there is no event in it. Send the event itself.',
} as const;

/** Why a calendar with events is refused. */
const REJECTED = {
  'calendar-broken':
    'The calendar cannot be read: there is no VCALENDAR with readable lines. Export the event again.',
  'calendar-too-large':
    'The calendar is larger than 1 MiB or has more than 10,000 lines. Remove files embedded in it, or guests.',
  'too-many-events':
    'The calendar holds more than 1,000 entries. Send the events you mean, not a whole calendar.',
  'too-many-attendees':
    'An event lists more than 1,000 attendees. Invite them through the API instead of the guest list.',
  'too-many-dates': 'A series lists more than 3,000 single dates. Describe it by a rule instead.',
  'winmail-dat':
    'Outlook sent the meeting as a winmail.dat, which only Outlook can read. In Outlook, open File > Options > Mail, set “When sending messages in Rich Text format to Internet recipients” to “Convert to HTML format”, and send it again. If that does not help, ask your Exchange administrator to turn TNEF off for this domain (Set-RemoteDomain -TNEFEnabled $false).',
  'mail-encrypted':
    'The mail is encrypted, and this server has no key to read it. Send it again without encryption; it may be signed.',
  'smime-unreadable':
    'The mail is signed by S/MIME in a form that cannot be read. Send it again with a clear-text signature, or without S/MIME.',
  'method-conflict':
    'The mail and the calendar in it disagree about what this is: the method parameter of the MIME part is not its METHOD. Send it again from the calendar itself.',
  'method-unknown': 'METHOD is not one of those in RFC 5546, so it is not known what the mail asks for.',
  'uid-missing': 'The event has no UID, so that a later change could not find it. Add a UID.',
  'uid-too-long': 'The UID of the event is longer than 1,000 characters. Use a shorter one.',
  'text-too-long':
    'The title (SUMMARY) of the event is longer than 1,000 characters, or its LOCATION than 4,000. Put the text into its description.',
  'start-missing': 'The event has no DTSTART that can be read. Add the time it starts at.',
  'end-before-start': 'The event ends before it starts. Correct DTEND or DURATION.',
  'attendee-missing': 'The reply names no ATTENDEE, so that it says neither who answers nor what.',
  'time-zone-unknown':
    'A time is given in an unknown time zone, and the calendar does not describe it. Use an IANA name (Europe/Berlin) or add its VTIMEZONE.',
  'recurrence-not-understood':
    'The recurrence rule cannot be followed: it is broken, repeated, or of another than the Gregorian calendar. Use one RRULE as in RFC 5545.',
} as const;

/** A stable code for why a mail is no invite. */
type NotAnInviteReason = keyof typeof NOT_AN_INVITE;
/** A stable code for why a calendar with events is refused. */
export type RejectedReason = keyof typeof REJECTED;

/** Returns the refusal of a mail that is no invite, with its text for a person. */
export function notAnInvite(reason: NotAnInviteReason): Refusal {
  return { outcome: 'not-an-invite', reason, detail: NOT_AN_INVITE[reason] };
}

/** Returns the refusal of a calendar with events, with its text for a person. */
export function rejected(reason: RejectedReason): Refusal {
  return { outcome: 'rejected', reason, detail: REJECTED[reason] };
}
