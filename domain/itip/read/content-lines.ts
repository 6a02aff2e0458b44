import type { JComponent } from '../types.ts';
import { nameOf, readProperty } from './property-line.ts';
import { withoutQuoting } from './quoted-text.ts';

/** No real calendar is nested more deeply. Components below this depth are added to the one at this depth. */
const DEEPEST = 6;
/** Enough for 200 attendees in each of 50 changed occurrences. */
const MOST_LINES = 10_000;
/** Components directly in a VCALENDAR. When one begins while another is open, an END was lost. */
const SIBLINGS = new Set(['vevent', 'vtodo', 'vjournal', 'vfreebusy', 'vtimezone']);
/** A calendar whose program indents every line, where a blank at the start of a line is no fold. */
const INDENTED = /BEGIN:VCALENDAR[ \t]*(?:\r\n?|\n)([ \t]+)[A-Z-]+[;:]/i;
/** A line that is never part of a text, although some programs indent it. */
const EDGE = /^(BEGIN|END):V[A-Z]+\s*$/i;
const EDGE_LINE = /^\s*(BEGIN|END)\s*:\s*([A-Za-z0-9-]+)\s*$/i;
const EDGE_BEGINS = /^\s*(BEGIN|END)\s*:/i;
const TEXTS = new Set(['description', 'comment']);

/**
 * Returns the VCALENDARs in a text as jCal, or null for more than 10,000 lines.
 *
 * It reads what calendars really send: any line ending, lost folds and ENDs, blank lines, and lines that cannot be
 * parsed, which are left out. It reads property by property, because ical.js stops at the first such line.
 */
export function readContentLines(text: string): JComponent[] | null {
  const calendars: JComponent[] = [];
  let open: JComponent[] = [];
  const lines = unfold(text);
  if (lines.length > MOST_LINES) return null;
  for (const line of lines) {
    const found = EDGE_LINE.exec(line);
    if (!found) {
      const read = open.length > 0 ? readProperty(line) : null;
      if (read) open.at(-1)?.[1].push(read);
      continue;
    }
    const [, edge = '', kind = ''] = found;
    const name = kind.toLowerCase();
    if (edge.toUpperCase() === 'END') {
      open = closed(open, name);
    } else {
      const component: JComponent = [name, [], []];
      open = stillOpen(open, name);
      if (name === 'vcalendar') calendars.push(component);
      else open.at(-1)?.[2].push(component);
      if (name === 'vcalendar' || open.length > 0) open.push(component);
    }
  }
  return calendars;
}

/** An END without a BEGIN closes nothing. An END whose inner ENDs were lost closes those components too. */
function closed(open: JComponent[], ending: string): JComponent[] {
  const last = open.findLastIndex(([name]) => name === ending);
  return last < 0 ? open : open.slice(0, last);
}

function stillOpen(open: JComponent[], beginning: string): JComponent[] {
  if (beginning === 'vcalendar') return [];
  if (!SIBLINGS.has(beginning)) return open.slice(0, DEEPEST - 1);
  const sibling = open.findIndex(([name]) => SIBLINGS.has(name));
  return sibling < 0 ? open : open.slice(0, sibling);
}

/**
 * Returns the content lines of a text (RFC 5545 section 3.1). A line that cannot be a content line continues the text
 * before it, whose fold was lost.
 */
export function unfold(text: string): string[] {
  const lines: string[] = [];
  let isInText = false;
  for (const line of unfolded(text)) {
    const name = nameOf(line);
    if (name !== '' || EDGE_BEGINS.test(line)) {
      lines.push(line);
      isInText = TEXTS.has(name);
    } else if (isInText) lines[lines.length - 1] += `\\n${line}`;
  }
  return lines;
}

function unfolded(text: string): string[] {
  const lines: string[] = [];
  const [, indent = ''] = INDENTED.exec(text) ?? [];
  const written = text.split(/\r\n|\n|\r/);
  for (const one of /QUOTED-PRINTABLE/i.test(text) ? withoutQuoting(written) : written) {
    const line = one.startsWith(indent) ? one.slice(indent.length) : one;
    const inner = line.trimStart();
    if (inner === '') continue;
    const isEdge = inner !== line && EDGE.test(inner);
    const isFold = /^[ \t]/.test(line) && !isEdge && !(indent && beginsLine(inner));
    if (isFold && lines.length > 0) lines[lines.length - 1] += line.slice(1);
    else lines.push(indent || isEdge ? inner : line);
  }
  return lines;
}

function beginsLine(line: string): boolean {
  return nameOf(line) !== '' || EDGE_BEGINS.test(line);
}
