import type { CalendarPart } from '#domain/mail/types.ts';
import { plainTzid } from '../time/zones.ts';
import { unfold } from './content-lines.ts';
import { ownEvents, type SameUid } from './same-uid.ts';

/** Everything the calendars of a mail say of one event, not parsed yet. */
export interface EventSlice {
  /** The UID as written; empty when there is none. */
  readonly uid: string;
  /** The SUMMARY of the first VEVENT that has one, as written. */
  readonly summary: string;
  /**
   * Returns small calendars with only these VEVENTs. They are made on demand, because with their time zones thousands
   * of them would be large.
   */
  readonly calendars: () => CalendarPart[];
}

/** A VCALENDAR split into its components. */
interface CutCalendar {
  readonly part: CalendarPart;
  /** Its own properties. */
  readonly head: string[];
  readonly timezones: Block[];
  readonly events: Block[];
}

/** A component: its lines, unfolded, and what it is called. */
interface Block {
  readonly lines: string[];
  /** The lines of its own properties that are read, by their names. */
  readonly own: ReadonlyMap<string, Line>;
}

interface Line {
  readonly index: number;
  /** The parameters as written, without the name. */
  readonly parameters: string;
  readonly value: string;
}

/** A VEVENT and what distinguishes it. */
interface Cut extends SameUid {
  readonly calendar: CutCalendar;
  readonly event: Block;
}

const EDGE = /^\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i;
const VALUE = /^(UID|TZID|SUMMARY|DTSTART|SEQUENCE|RECURRENCE-ID|RRULE)((?:;(?:[^":]|"[^"]*")*)?):(.*)$/i;
const SIBLING = /^(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)$/;

/** Splits calendars into one slice for each event, in the order of the file. It reads each line once. */
export function sliceByUid(calendars: readonly CalendarPart[]): EventSlice[] {
  const cuts = calendars.flatMap(cut);
  const found = cuts.flatMap((calendar) => calendar.events.map((event) => cutOf(calendar, event)));
  // A VEVENT without a UID belongs to no other.
  const byUid = Map.groupBy(found, ({ event }, index) => valueIn(event, 'UID') || index);
  return [...byUid].flatMap(([uid, same]) =>
    (same.some(isAdded) ? [{ parts: same, mark: null }] : ownEvents(same)).map(({ parts, mark }) => ({
      uid: typeof uid === 'string' ? uid : '',
      summary: parts.find(({ title }) => title !== '')?.title ?? '',
      calendars: () =>
        [...Map.groupBy(parts, ({ calendar }) => calendar)].map(([calendar, events]) =>
          onlyWith(
            calendar,
            events.map(({ event }) => (mark === null ? event.lines : renamed(event, `${uid}~${mark}`))),
          ),
        ),
    })),
  );
}

/**
 * Returns true for a VEVENT of an ADD, which brings dates of one series, each in a VEVENT that looks like a separate
 * event (RFC 5546 section 3.2.4).
 */
function isAdded({ calendar: { part, head } }: Cut): boolean {
  return part.method === 'ADD' || head.some((line) => /^METHOD\s*:\s*ADD\s*$/i.test(line));
}

function cutOf(calendar: CutCalendar, event: Block): Cut {
  const start = event.own.get('DTSTART');
  return {
    calendar,
    event,
    title: valueIn(event, 'SUMMARY'),
    start: start ? `${start.parameters}:${start.value}` : '',
    sequence: Number(valueIn(event, 'SEQUENCE')) || 0,
    isOccurrence: event.own.has('RECURRENCE-ID'),
    isSeries: event.own.has('RRULE'),
    file: calendar,
  };
}

function valueIn({ own }: Block, name: string): string {
  return own.get(name)?.value ?? '';
}

function renamed({ lines, own }: Block, uid: string): string[] {
  return lines.with(own.get('UID')?.index ?? 0, `UID:${uid}`);
}

function onlyWith({ part, head, timezones }: CutCalendar, events: readonly string[][]): CalendarPart {
  const lines = events.flat();
  const zoned = plainTzid(lines.filter((line) => /TZID/i.test(line)).join('\n'));
  const needed = timezones
    .filter((timezone) => zoned.includes(plainTzid(valueIn(timezone, 'TZID'))))
    .flatMap((timezone) => timezone.lines);
  return {
    ...part,
    text: ['BEGIN:VCALENDAR', ...head, ...needed, ...lines, 'END:VCALENDAR', ''].join('\r\n'),
  };
}

/** Returns the VCALENDARs of a text. Like the reader, it ends a component when another begins while it is open. */
function cut(part: CalendarPart): CutCalendar[] {
  const cuts: CutCalendar[] = [];
  let calendar: CutCalendar | undefined;
  let open: { readonly kind: string; readonly lines: string[] } | null = null;
  const close = () => {
    if (open?.kind === 'VEVENT') calendar?.events.push(block(open.lines));
    if (open?.kind === 'VTIMEZONE') calendar?.timezones.push(block(open.lines));
    open = null;
  };
  for (const line of unfold(part.text)) {
    const { begins, ends } = edgeOf(line);
    if (begins === 'VCALENDAR' || ends === 'VCALENDAR') {
      close();
      calendar = begins ? { part, head: [], timezones: [], events: [] } : undefined;
      if (calendar) cuts.push(calendar);
      continue;
    }
    if (begins && SIBLING.test(begins)) {
      close();
      open = { kind: begins, lines: [] };
    }
    (open?.lines ?? calendar?.head)?.push(line);
    if (ends && ends === open?.kind) close();
  }
  close();
  return cuts;
}

/** Returns the component that begins or ends on a line. */
function edgeOf(line: string): { readonly begins?: string | undefined; readonly ends?: string | undefined } {
  const [, edge = '', name = ''] = line.length < 80 ? (EDGE.exec(line) ?? []) : [];
  return /^b/i.test(edge) ? { begins: name.toUpperCase() } : { ends: name.toUpperCase() || undefined };
}

/**
 * Returns a component with the first of its own properties of each name. An alarm inside it may have a property of the
 * same name, which does not count.
 */
function block(lines: string[]): Block {
  const own = new Map<string, Line>();
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    const { begins, ends } = edgeOf(line);
    depth += Number(begins !== undefined) - Number(ends !== undefined);
    const [, name = '', parameters = '', value = ''] = (depth <= 1 && VALUE.exec(line)) || [];
    const key = name.toUpperCase();
    if (key !== '' && !own.has(key)) own.set(key, { index, parameters, value: value.trim() });
  }
  return { lines, own };
}
