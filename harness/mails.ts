/** Mails as calendars write them, made from a few facts. */

/** What the mail of an organizer says; the rest has defaults. */
export interface EventFacts {
  readonly from?: string;
  readonly uid?: string;
  readonly sequence?: number;
  readonly dtstamp?: string;
  /** Local time in Berlin, `YYYYMMDDTHHMMSS`. */
  readonly start?: string;
  readonly end?: string;
  readonly summary?: string;
  /** The language of the title, as Outlook states it. */
  readonly language?: string;
  readonly description?: string;
  readonly location?: string;
  readonly rrule?: string;
  readonly exdate?: string;
  /** Local time of the occurrence the mail is about. */
  readonly recurrenceId?: string;
  /** True when it is about that occurrence and all that follow. */
  readonly following?: boolean;
  readonly guests?: readonly string[];
  readonly status?: string;
}

const BERLIN = `BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

function vevent(facts: EventFacts): string {
  const {
    from = 'ann@example.com',
    uid = 'launch@calendar.example',
    sequence = 0,
    start = '20260512T100000',
  } = facts;
  const zoned = (name: string, value: string | undefined) =>
    value ? [`${name};TZID=Europe/Berlin:${value}`] : [];
  return [
    'BEGIN:VEVENT',
    ...zoned('DTSTART', start),
    ...zoned(
      'DTEND',
      facts.end ?? start.replace(/T\d\d/, (hour) => `T${String(Number(hour.slice(1)) + 1).padStart(2, '0')}`),
    ),
    ...zoned(facts.following ? 'RECURRENCE-ID;RANGE=THISANDFUTURE' : 'RECURRENCE-ID', facts.recurrenceId),
    ...zoned('EXDATE', facts.exdate),
    ...(facts.rrule ? [`RRULE:${facts.rrule}`] : []),
    `DTSTAMP:${facts.dtstamp ?? '20260101T120000Z'}`,
    `ORGANIZER;CN=Ann Lee:mailto:${from}`,
    `UID:${uid}`,
    ...['create@invites.test', ...(facts.guests ?? [])].map(
      (guest) => `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${guest}`,
    ),
    `SEQUENCE:${sequence}`,
    `STATUS:${facts.status ?? 'CONFIRMED'}`,
    `SUMMARY${facts.language ? `;LANGUAGE=${facts.language}` : ''}:${facts.summary ?? 'Launch'}`,
    `DESCRIPTION:${facts.description ?? 'We launch.'}`,
    `LOCATION:${facts.location ?? 'Hall 1'}`,
    'END:VEVENT',
  ].join('\n');
}

/**
 * Returns a mail of the organizer's calendar to create@: a REQUEST, CANCEL or ADD with one VEVENT for each of the
 * facts.
 */
export function organizerMail(
  method: 'REQUEST' | 'CANCEL' | 'ADD',
  ...events: readonly EventFacts[]
): string {
  const from = events[0]?.from ?? 'ann@example.com';
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    BERLIN,
    ...events.map(vevent),
    'END:VCALENDAR',
    '',
  ].join('\n');
  return calendarMail({ from: `Ann Lee <${from}>`, to: 'create@invites.test', method, calendar });
}

/** What a reply says; the rest has defaults. */
export interface ReplyFacts {
  readonly status?: string;
  readonly dtstamp?: string;
  /** The address that answers; that of the invited guest when not set. */
  readonly attendee?: string;
  readonly from?: string;
  readonly sequence?: number | null;
  readonly comment?: string;
  readonly method?: 'REPLY' | 'COUNTER' | 'REFRESH' | 'DECLINECOUNTER';
  /** In the basic UTC form of RFC 5545. */
  readonly recurrenceId?: string;
  readonly start?: string;
  readonly delegatedTo?: string;
  readonly delegatedFrom?: string;
  /** Extra people they bring, as Google writes them. */
  readonly guests?: number;
}

/** Returns what one of our invites says. */
export function readInvite(raw: string) {
  const part = /Content-Type: text\/calendar[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '';
  const calendar = Buffer.from(part, 'base64').toString().replaceAll('\r\n ', '');
  const event = calendar.slice(calendar.indexOf('BEGIN:VEVENT'));
  const line = (name: string) =>
    new RegExp(`^${name}[;:].*$`, 'm').exec(name === 'METHOD' ? calendar : event)?.[0] ?? '';
  return {
    calendar,
    line,
    uid: line('UID').slice(4),
    sequence: Number(line('SEQUENCE').slice(9)),
    replyTo: /mailto:(\S+)/i.exec(line('ORGANIZER'))?.[1] ?? '',
    attendee: /mailto:(\S+)/i.exec(line('ATTENDEE'))?.[1] ?? '',
    partstat: /PARTSTAT=([A-Z-]+)/.exec(line('ATTENDEE'))?.[1] ?? '',
    method: line('METHOD').slice(7),
  };
}

/** Returns a reply to one of our invites, as its recipient's calendar sends it. */
export function replyTo(inviteRaw: string, facts: ReplyFacts = {}): { to: string; raw: string } {
  const invite = readInvite(inviteRaw);
  const {
    method = 'REPLY',
    status = 'ACCEPTED',
    attendee = invite.attendee,
    sequence = invite.sequence,
  } = facts;
  const calendar = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `DTSTART:${facts.start ?? '20260512T080000Z'}`,
    `DTSTAMP:${facts.dtstamp ?? '20260102T120000Z'}`,
    `ORGANIZER:mailto:${invite.replyTo}`,
    `UID:${invite.uid}`,
    ...(facts.recurrenceId ? [`RECURRENCE-ID:${facts.recurrenceId}`] : []),
    `ATTENDEE;PARTSTAT=${status}${facts.delegatedTo ? `;DELEGATED-TO="mailto:${facts.delegatedTo}"` : ''}${facts.delegatedFrom ? `;DELEGATED-FROM="mailto:${facts.delegatedFrom}"` : ''};X-NUM-GUESTS=${facts.guests ?? 0}:mailto:${attendee}`,
    ...(sequence === null ? [] : [`SEQUENCE:${sequence}`]),
    ...(facts.comment ? [`COMMENT:${facts.comment}`] : []),
    'SUMMARY:Launch',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\n');
  const raw = calendarMail({
    from: facts.from ?? attendee,
    to: invite.replyTo,
    method,
    calendar,
    automatic: true,
  });
  return { to: invite.replyTo, raw };
}

function calendarMail(mail: {
  from: string;
  to: string;
  method: string;
  calendar: string;
  automatic?: boolean;
}): string {
  return [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    'Subject: Launch',
    ...(mail.automatic ? ['Auto-Submitted: auto-generated'] : []),
    'MIME-Version: 1.0',
    'Content-Type: multipart/alternative; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Launch',
    '--b',
    `Content-Type: text/calendar; charset=utf-8; method=${mail.method}`,
    'Content-Transfer-Encoding: 8bit',
    '',
    mail.calendar,
    '--b--',
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');
}
