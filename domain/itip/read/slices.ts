import type { CalendarPart } from '../../mail/types.ts';
import { plainTzid } from '../time/zones.ts';
import { unfold } from './content-lines.ts';

/** All that the calendars of a mail say of one UID, not read yet. */
export interface EventSlice {
  /** As it was written; empty when there is none. */
  readonly uid: string;
  /** SUMMARY as it was written, of the first VEVENT that has one. */
  readonly summary: string;
  /** Small calendars of just these VEVENTs, made when they are asked for: with their time zones, thousands would be large. */
  readonly calendars: () => CalendarPart[];
}

/** A VCALENDAR cut at its components. */
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
  /** TZID or UID. */
  readonly id: string;
  readonly summary: string;
}

const EDGE = /^\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i;
const VALUE = /^(UID|TZID|SUMMARY)(?:;(?:[^":]|"[^"]*")*)?:(.*)$/i;
const SIBLING = /^(?:VEVENT|VTODO|VJOURNAL|VFREEBUSY|VTIMEZONE)$/;

/** Cuts calendars into one slice for each UID, in the order of the file, at the cost of looking at each line once. */
export function sliceByUid(calendars: readonly CalendarPart[]): EventSlice[] {
  const cuts = calendars.flatMap(cut);
  const found = cuts.flatMap((calendar) => calendar.events.map((event) => ({ calendar, event })));
  // What has no UID belongs to nothing else.
  const byUid = Map.groupBy(found, ({ event }, index) => event.id || index);
  return [...byUid.values()].map((same) => ({
    uid: same[0]?.event.id ?? '',
    summary: same.find(({ event }) => event.summary !== '')?.event.summary ?? '',
    calendars: () =>
      [...Map.groupBy(same, ({ calendar }) => calendar)].map(([calendar, events]) =>
        onlyWith(
          calendar,
          events.map(({ event }) => event),
        ),
      ),
  }));
}

function onlyWith({ part, head, timezones }: CutCalendar, events: readonly Block[]): CalendarPart {
  const lines = events.flatMap((event) => event.lines);
  const zoned = plainTzid(lines.filter((line) => /TZID/i.test(line)).join('\n'));
  const needed = timezones
    .filter(({ id }) => zoned.includes(plainTzid(id)))
    .flatMap((timezone) => timezone.lines);
  return {
    ...part,
    text: ['BEGIN:VCALENDAR', ...head, ...needed, ...lines, 'END:VCALENDAR', ''].join('\r\n'),
  };
}

/** The VCALENDARs of a text. As the reader does, takes a component that begins while another is open for the end of that. */
function cut(part: CalendarPart): CutCalendar[] {
  const cuts: CutCalendar[] = [];
  let calendar: CutCalendar | undefined;
  let open: { readonly kind: string; readonly lines: string[] } | null = null;
  const close = () => {
    if (open?.kind === 'VEVENT') calendar?.events.push(block(open.lines, 'UID'));
    if (open?.kind === 'VTIMEZONE') calendar?.timezones.push(block(open.lines, 'TZID'));
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

/** What begins or ends on a line. */
function edgeOf(line: string): { readonly begins?: string | undefined; readonly ends?: string | undefined } {
  const [, edge = '', name = ''] = line.length < 80 ? (EDGE.exec(line) ?? []) : [];
  return /^b/i.test(edge) ? { begins: name.toUpperCase() } : { ends: name.toUpperCase() || undefined };
}

function block(lines: string[], idName: string): Block {
  return { lines, id: ownValue(lines, idName), summary: ownValue(lines, 'SUMMARY') };
}

/** The value of a component's own property; an alarm in it may have one of the same name. */
function ownValue(lines: readonly string[], name: string): string {
  let depth = 0;
  for (const line of lines) {
    const { begins, ends } = edgeOf(line);
    depth += Number(begins !== undefined) - Number(ends !== undefined);
    const [, written, value] = (depth <= 1 && VALUE.exec(line)) || [];
    if (written?.toUpperCase() === name) return value?.trim() ?? '';
  }
  return '';
}
