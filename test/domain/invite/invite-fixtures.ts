import ICAL from 'ical.js';
import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { InviteRecipient, InviteSource } from '#domain/invite/invite.types.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import type { JComponent } from '#domain/itip/types.ts';

/** Before anything takes place. */
const NOW = Date.UTC(2026, 3, 1);

export const TOKEN = 'k2b7'.padEnd(TOKEN_LENGTH, 'yesmaybe234567');
export const REPLY_ADDRESS = `rsvp+${TOKEN}@invites.test`;

/** What Google sends when Ann invites create@ and two colleagues to a weekly meeting. */
export const WEEKLY = `BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20260512T100000
DTEND;TZID=Europe/Berlin:20260512T110000
RRULE:FREQ=WEEKLY;COUNT=6;BYDAY=TU
DTSTAMP:20260401T081500Z
ORGANIZER;CN=Ann Lee;SENT-BY="mailto:secretary@example.com":mailto:ann@example.com
UID:4j7sdolmotv3k@google.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=Ann Lee:mailto:ann@example.com
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=Bob Other:mailto:bob@example.org
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;CN=create@invites.test:mailto:create@invites.test
X-GOOGLE-CONFERENCE:https://meet.example.com/abc-defg-hij
CREATED:20260331T081500Z
DESCRIPTION:Bring your slides\\, please.
LAST-MODIFIED:20260401T081400Z
LOCATION:Café Größenwahn\\, 2nd floor
SEQUENCE:3
STATUS:CONFIRMED
SUMMARY:Team meeting
TRANSP:OPAQUE
BEGIN:VALARM
ACTION:DISPLAY
DESCRIPTION:Buy flowers for Bob
TRIGGER:-P0DT0H10M0S
END:VALARM
END:VEVENT`;

/** A single event of one hour, with these lines besides. */
export function single(...lines: string[]): string {
  return [
    'BEGIN:VEVENT',
    'UID:one@example.com',
    'DTSTAMP:20260401T081500Z',
    'ORGANIZER;CN=Ann Lee:mailto:ann@example.com',
    'ATTENDEE;CN=create@invites.test:mailto:create@invites.test',
    ...lines,
    ...(lines.some((line) => line.startsWith('DTSTART'))
      ? []
      : ['DTSTART:20260512T080000Z', 'DTEND:20260512T090000Z']),
    ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Lunch']),
    'END:VEVENT',
  ].join('\n');
}

/** A calendar of these components, as jCal. */
export function calendar(...components: string[]): JComponent {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', ...components, 'END:VCALENDAR'];
  return ICAL.parse(lines.join('\n').replaceAll('\n', '\r\n')) as unknown as JComponent;
}

export function source(components: string | JComponent, changes: Partial<InviteSource> = {}): InviteSource {
  return {
    deployment: { domain: 'invites.test', product: 'Yesmaybe', publicUrl: 'https://invites.test/live' },
    organizer: { email: 'ann@example.com', name: 'Ann Lee' },
    organizerHandle: 'q5x3mhandle7abcd',
    calendar: typeof components === 'string' ? calendar(components) : components,
    version: 2,
    dtstamp: '2026-04-02T09:30:00Z',
    kind: 'invitation',
    instance: null,
    ...changes,
  };
}

export const GUEST: InviteRecipient = {
  email: 'guest@example.net',
  name: 'Gül Yılmaz',
  token: TOKEN,
  partstat: 'NEEDS-ACTION',
  instances: {},
};

export function render(from: InviteSource, to: Partial<InviteRecipient> = {}): string {
  return renderInvite(compileInvite(from, NOW), { ...GUEST, ...to });
}

/** The decoded bodies of all parts of one content type. */
export function bodies(mail: string, type: string): string[] {
  return mail
    .split(/\r\n--=_\w+(?:--)?(?:\r\n|$)/)
    .filter((part) => part.toLowerCase().startsWith(`content-type: ${type}`))
    .map((part) => {
      const at = part.indexOf('\r\n\r\n');
      return decoded(part.slice(at + 4), part.slice(0, at));
    });
}

/** The calendar a recipient gets, as it is written. */
export function calendarText(mail: string): string {
  return bodies(mail, 'text/calendar')[0] ?? '';
}

/** Its lines, unfolded. */
export function lines(mail: string): string[] {
  return calendarText(mail)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

/** The lines of a property, outside VTIMEZONE. */
export function linesOf(mail: string, name: string): string[] {
  const withoutZones = lines(mail)
    .join('\n')
    .replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE/, '');
  return withoutZones.split('\n').filter((line) => new RegExp(`^${name}[;:]`).test(line));
}

/** Read back by an independent parser. */
export function readBack(mail: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(calendarText(mail)) as unknown as unknown[]);
}

/** The value of one header field, unfolded. */
export function header(mail: string, name: string): string | undefined {
  const [head = ''] = mail.split('\r\n\r\n');
  const field = head
    .replace(/\r\n[ \t]/g, ' ')
    .split('\r\n')
    .find((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return field?.slice(name.length + 1).trim();
}

function decoded(body: string, headers: string): string {
  if (/encoding: base64/i.test(headers)) return Buffer.from(body, 'base64').toString('utf8');
  const octets = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(octets, 'latin1').toString('utf8');
}
