/** What may happen to a mail or calendar on its way, and worse. Texts stand for octets: one character (latin1) each. */

import { CHARSETS, HEADERS, LINE_ENDINGS, MARKS, NUMBERS, TOKENS, VALUES, ZONES } from './vocabulary.ts';

/** One change, described by numbers alone, so that it can be repeated: `at` and `to` from 0 to 1, the others any. */
export interface Change {
  readonly kind: number;
  readonly at: number;
  readonly to: number;
  readonly size: number;
  readonly pick: number;
}

/** @param others texts that a part may be taken from */
type Mutation = (text: string, change: Change, others: readonly string[]) => string;

/** Every kind of change. */
const MUTATIONS: readonly Mutation[] = [
  (text, { at, pick }) => splice(text, at, 1, String.fromCharCode(pick % 256)),
  (text, { at, pick }) => splice(text, at, 0, one(TOKENS, pick)),
  (text, { at, size }) => splice(text, at, size % 300, ''),
  (text, { at }) => text.slice(0, place(text, at)),
  (text, { at, size }) => splice(text, at, 0, piece(text, at, size % 2000)),
  (text, { at, to, pick }, others) => text.slice(0, place(text, at)) + tail(one(others, pick), to),
  (text, { at, pick }) => matched(text, /\d+/g, at, () => one(NUMBERS, pick)),
  (text, { at, pick }) => matched(text, /^[A-Z-]+(?:;[^:\r\n]*)?:.*$/gm, at, (line) => valued(line, pick)),
  (text, { at, pick }) =>
    matched(text, /TZID[=:][^:;\r\n]*/g, at, (zone) => zone.slice(0, 5) + one(ZONES, pick)),
  (text, { at, pick }) => matched(text, /^[A-Za-z-]+:.*(?:\r?\n[ \t].*)*$/gm, at, () => one(HEADERS, pick)),
  (text, { at, pick }) => matched(text, /charset="?[\w-]*/gi, at, () => `charset="${one(CHARSETS, pick)}`),
  (text, { at, to }) => onLines(text, (lines) => swapped(lines, at, to)),
  (text, { at, to, size }) => onLines(text, (lines) => repeated(lines, at, to, size)),
  (text, { pick }) => onLines(text, (lines) => lines, one(LINE_ENDINGS, pick)),
  (text, { at, size }) => splice(text, at, 0, 'BEGIN:VEVENT\r\nBEGIN:X\r\n'.repeat(size % 500)),
  (text, { size }) => nested(text, (size % 300) + 1),
  (text, { pick }) => Buffer.from(text, one(['utf16le', 'utf8', 'base64'] as const, pick)).toString('latin1'),
  (text, { pick }) => one(MARKS, pick) + text,
];

export function mutated(text: string, changes: readonly Change[], others: readonly string[]): string {
  return changes.reduce(
    (now, change) => one(MUTATIONS, change.kind)(now, change, others).slice(0, LONGEST),
    text,
  );
}

/** Octets; beyond what is read of a calendar, and little enough to try many. */
const LONGEST = 3_000_000;

export function one<T>(list: readonly T[], pick: number): T {
  return list[pick % list.length] as T;
}

function place(text: string, at: number): number {
  return Math.floor(at * text.length);
}

function piece(text: string, at: number, length: number): string {
  return text.slice(place(text, at), place(text, at) + length);
}

function tail(text: string, at: number): string {
  return text.slice(place(text, at));
}

function splice(text: string, at: number, length: number, inserted: string): string {
  const begin = place(text, at);
  return text.slice(0, begin) + inserted + text.slice(begin + length);
}

/** One of the places a pattern is found, written anew. */
function matched(text: string, pattern: RegExp, at: number, rewrite: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const hit = found[Math.floor(at * found.length)];
  return hit ? text.slice(0, hit.index) + rewrite(hit[0]) + text.slice(hit.index + hit[0].length) : text;
}

function valued(line: string, pick: number): string {
  return line.slice(0, line.lastIndexOf(':') + 1) + one(VALUES, pick);
}

function onLines(text: string, change: (lines: string[]) => string[], ending = '\r\n'): string {
  return change(text.split(/\r\n|\n/)).join(ending);
}

function swapped(lines: string[], at: number, to: number): string[] {
  const [here, there] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
  return lines.with(here, lines[there] ?? '').with(there, lines[here] ?? '');
}

function repeated(lines: string[], at: number, to: number, size: number): string[] {
  const [from, until] = [at, to].map((part) => Math.floor(part * lines.length)).toSorted((a, b) => a - b);
  const block = lines.slice(from, Math.min(until ?? 0, (from ?? 0) + 30) + 1);
  const times = size % (size % 7 ? 20 : 3000);
  return lines.toSpliced(until ?? 0, 0, ...Array.from({ length: times }, () => block).flat());
}

/** A mail inside so many multiparts. */
function nested(text: string, depth: number): string {
  const open = Array.from({ length: depth }, (_, index) => [
    `Content-Type: multipart/mixed; boundary="b${index}"`,
    '',
    `--b${index}`,
  ]);
  return [...open.flat(), text].join('\r\n');
}
