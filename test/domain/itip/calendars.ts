/** Small calendars for tests. */
import { readCalendars } from '#domain/itip/read/read.ts';
import type { ItipMessage, ReadResult, Vevent } from '#domain/itip/types.ts';

const EVENT = ['UID:1@example.com', 'DTSTAMP:20260101T000000Z', 'DTSTART:20260512T080000Z', 'SUMMARY:Fair'];

/** A VCALENDAR of these lines, given without the frame. */
export function calendar(lines: readonly string[], method: string | null = 'REQUEST'): string {
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    ...(method ? [`METHOD:${method}`] : []),
  ];
  return [...head, ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** A VEVENT of these lines, completed by the usual ones it does not have. */
export function vevent(lines: readonly string[] = []): string[] {
  const names = lines.map((line) => /^[A-Z-]+/.exec(line)?.[0]);
  const usual = EVENT.filter((line) => !names.includes(line.slice(0, line.indexOf(':'))));
  return ['BEGIN:VEVENT', ...usual, ...lines, 'END:VEVENT'];
}

/** A VTIMEZONE as Exchange writes them, valid since 1601: offset, rule (`BYDAY=…;BYMONTH=…`) and hour of the change. */
export function vtimezone(
  tzid: string,
  standard: [string, string?, string?],
  daylight?: [string, string, string?],
): string[] {
  const observance = (
    kind: string,
    from: string,
    [to, rule, hour = '02']: readonly [string, string?, string?],
  ) => [
    `BEGIN:${kind}`,
    `DTSTART:16010101T${hour}0000`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    ...(rule ? [`RRULE:FREQ=YEARLY;INTERVAL=1;${rule}`] : []),
    `END:${kind}`,
  ];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    ...observance('STANDARD', daylight?.[0] ?? standard[0], standard),
    ...(daylight ? observance('DAYLIGHT', standard[0], daylight) : []),
    'END:VTIMEZONE',
  ];
}

export function read(text: string, method: string | null = null): ReadResult {
  return readCalendars([{ text, method, contentType: 'text/calendar', filename: null }], {
    defaultZone: 'Europe/Berlin',
  });
}

/** The messages of a calendar that must be readable. */
export function messages(text: string): readonly [ItipMessage, ...ItipMessage[]] {
  const result = read(text);
  if ('reason' in result) throw new Error(`refused: ${result.reason}`);
  return result.messages;
}

/** The one VEVENT of these lines. */
export function event(lines: readonly string[], around: readonly string[] = [], method = 'REQUEST'): Vevent {
  const [message] = messages(calendar([...around, ...vevent(lines)], method));
  const [first] = [message.master ?? message.instances[0]];
  if (!first) throw new Error('no event');
  return first;
}

export function reason(result: ReadResult): string | null {
  return 'reason' in result ? result.reason : null;
}
