/** The text of an organizer's calendar, as a program of another hand would write it. */

const UID = 'property@example.com';
/** Minutes. */
const DAY = 1440;
const HEAD = [
  `UID:${UID}`,
  'DTSTAMP:20200101T000000Z',
  'SEQUENCE:1',
  'ORGANIZER;CN=Ann Lee:mailto:ann@example.com',
  'ATTENDEE:mailto:create@invites.test',
];
export const SHIP = 'Ship time';
export const CLUB = 'Club Süd, (GMT-03.30)';

/** Zones that no database knows: one without and one with summer time, under a name that needs quoting. */
const OWN_ZONES: Readonly<Record<string, string>> = {
  [SHIP]: `BEGIN:VTIMEZONE
TZID:Ship time
BEGIN:STANDARD
DTSTART:16010101T000000
TZOFFSETFROM:+0230
TZOFFSETTO:+0230
END:STANDARD
END:VTIMEZONE`,
  [CLUB]: `BEGIN:VTIMEZONE
TZID:Club Süd\\, (GMT-03.30)
X-LIC-LOCATION:Nowhere
BEGIN:STANDARD
DTSTART:16010101T030000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=9
TZOFFSETFROM:-0245
TZOFFSETTO:-0330
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
RRULE:FREQ=YEARLY;BYDAY=1WE;BYMONTH=4
TZOFFSETFROM:-0330
TZOFFSETTO:-0245
END:DAYLIGHT
END:VTIMEZONE`,
};

export const isOwnZone = (zone: string | null) => zone !== null && zone in OWN_ZONES;

/** Minutes are wall-clock ones since 2020. */
export interface EventFacts {
  readonly zone: string | null;
  readonly rule: { readonly frequency: string; readonly end: string | number } | null;
  readonly start: number;
  readonly length: string | number;
  readonly extra: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly excluded: readonly number[];
  readonly moved: readonly number[];
  readonly added: boolean;
}

/** The VCALENDAR; its lines are not folded. */
export function writeEvent(event: EventFacts): string {
  const events = [masterOf(event), ...overridesOf(event)];
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    'METHOD:REQUEST',
    ...(OWN_ZONES[event.zone ?? '']?.split('\n') ?? []),
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...HEAD, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function masterOf(event: EventFacts): string[] {
  const { zone, rule, start } = event;
  return [
    timeLine('DTSTART', start, zone),
    ...endOf(event),
    ...(rule ? [`RRULE:FREQ=${frequencyFrom(start, rule.frequency)}${limitOf(rule.end, start, zone)}`] : []),
    ...(isDaily(event) ? event.excluded.map((index) => timeLine('EXDATE', nth(event, index), zone)) : []),
    ...(rule && event.added ? [timeLine('RDATE', start + 333 * DAY, zone)] : []),
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.location)}`,
    ...event.extra,
  ];
}

function endOf({ start, length, zone }: EventFacts): string[] {
  if (typeof length === 'number') return [timeLine('DTEND', start + (zone ? length : DAY * length), zone)];
  return length !== '' && (zone || !length.includes('T')) ? [length] : [];
}

/** Of daily series only, whose occurrences are known without expanding the rule. */
function overridesOf(event: EventFacts): string[][] {
  const { zone, rule, moved } = event;
  if (!isDaily(event) || rule?.end !== '') return [];
  return moved.map((index) => [
    timeLine('RECURRENCE-ID', nth(event, index), zone),
    timeLine('DTSTART', nth(event, index) + (zone ? 135 : DAY), zone),
    'SUMMARY:Moved\\, once',
  ]);
}

function isDaily({ rule }: EventFacts): boolean {
  return rule?.frequency.startsWith('DAILY') ?? false;
}

function nth({ start, rule }: EventFacts, index: number): number {
  return start + index * (rule?.frequency === 'DAILY' ? 1 : 3) * DAY;
}

function timeLine(name: string, minutes: number, zone: string | null): string {
  const local = stamp(minutes);
  if (zone === null) return `${name};VALUE=DATE:${local.slice(0, 8)}`;
  return zone === 'UTC' ? `${name}:${local}Z` : `${name};TZID="${zone}":${local}`;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A rule that makes its own DTSTART; what others mean, RFC 5545 section 3.8.5.3 leaves open. */
function frequencyFrom(start: number, frequency: string): string {
  const first = new Date(Date.UTC(2020, 0, 1) + start * 60_000);
  const date = first.getUTCDate();
  return frequency
    .replace('<day>', DAYS[first.getUTCDay()] ?? '')
    .replace('<nth>', String(Math.ceil(date / 7)))
    .replace('<date>', String(date))
    .replace('<month>', String(first.getUTCMonth() + 1));
}

/** @param end nothing, a COUNT, or so many days after the start */
function limitOf(end: string | number, start: number, zone: string | null): string {
  if (typeof end === 'string') return end;
  const local = stamp(start + end * DAY);
  return `;UNTIL=${zone === null ? local.slice(0, 8) : `${local}Z`}`;
}

function stamp(minutes: number): string {
  return new Date(Date.UTC(2020, 0, 1) + minutes * 60_000).toISOString().replace(/[-:]|\.000Z/g, '');
}

function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replaceAll('\r', '');
}
