/** What the fuzz reads: calendars and mails made up line by line, and known ones with changes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { type Change, mutated, one } from './mutations.ts';
import { EDGES, NAMES, PARAMETERS, VALUES, ZONES } from './vocabulary.ts';

/** Recipes thrown at once. */
const BATCH = 100;

/** How one input is made; small, whatever the input's size. */
export interface Recipe {
  /** Which seed; those after the last are made of `lines`. */
  readonly base: number;
  readonly lines: readonly string[];
  readonly changes: readonly Change[];
}

const FIXTURES = new URL('../fixtures/mail/', import.meta.url);
/** Public messages of many calendars, kept beside the project where they are present. */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Mails and calendars to start from, an octet a character. */
export function seeds({ corpus }: { readonly corpus: boolean }): string[] {
  const folders = corpus && existsSync(CORPUS) ? [FIXTURES, CORPUS] : [FIXTURES];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((file) => /\.(eml|ics)$/.test(file))
      .toSorted()
      .map((file) => readFileSync(new URL(file, folder), 'latin1')),
  );
  return [...files, organizerMail('REQUEST', SERIES), organizerMail('REQUEST', SERIES, MOVED), REPLY];
}

const SERIES = { rrule: 'FREQ=WEEKLY;COUNT=8', guests: ['ben@example.org'], exdate: '20260519T100000' };
const MOVED = { recurrenceId: '20260526T100000', start: '20260527T100000' };
const REPLY = replyTo('', { recurrenceId: '20260526T080000Z', comment: 'Late' }).raw;

const parameter = fc.oneof(
  fc.constantFrom(...PARAMETERS),
  fc.constantFrom(...ZONES).map((zone) => `TZID=${zone}`),
);
const value = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map(octets) },
);
const line = fc
  .tuple(fc.constantFrom(...NAMES), fc.array(parameter, { maxLength: 2 }), value)
  .map(([name, parameters, text]) => `${[name, ...parameters].join(';')}:${text}`);
const lines = fc.array(
  fc.oneof({ weight: 9, arbitrary: line }, { weight: 2, arbitrary: fc.constantFrom(...EDGES) }),
  { maxLength: 40 },
);
const part = fc.double({ min: 0, max: 0.999999, noNaN: true });
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.nat(),
  at: part,
  to: part,
  size: fc.nat(),
  pick: fc.nat(),
});
const recipe: fc.Arbitrary<Recipe> = fc.record({
  base: fc.nat(),
  lines,
  changes: fc.oneof(fc.array(change, { maxLength: 3 }), fc.array(change, { maxLength: 12 })),
});

/** The same recipes for the same seed, however many are taken. */
export function* recipes(seed: number, most = Infinity): Generator<Recipe> {
  for (let made = 0; made < most; made += BATCH) {
    const numRuns = Math.min(BATCH, most - made);
    yield* fc.sample(recipe, { seed: (seed + made * 7919) | 0, numRuns });
  }
}

/** A third of the inputs are made up, the others changed seeds. */
export function build({ base, lines: made, changes }: Recipe, known: readonly string[]): Buffer {
  const text = base % 3 === 0 ? madeUp(made, base) : one(known, base);
  return Buffer.from(mutated(text, changes, known), 'latin1');
}

function madeUp(made: readonly string[], pick: number): string {
  const method = one(
    ['REQUEST', 'REQUEST', 'CANCEL', 'REPLY', 'COUNTER', 'ADD', 'PUBLISH', 'REFRESH'],
    pick >> 4,
  );
  const calendar = ['BEGIN:VCALENDAR', `METHOD:${method}`, ...event(made, pick), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
  if (pick % 2) return calendar;
  const type = one(
    ['text/calendar', `text/calendar; method=${method}`, 'application/ics', 'text/plain'],
    pick >> 8,
  );
  return [
    'From: Ann <ann@example.com>',
    'To: create@invites.test',
    `Content-Type: ${type}`,
    '',
    calendar,
  ].join('\r\n');
}

/** With what an event needs, most of the time, so that reading does not end at once. */
function event(made: readonly string[], pick: number): string[] {
  const usual = pick % 5 ? ['UID:1@example.com', 'DTSTART;TZID=Europe/Berlin:20260512T100000'] : [];
  return ['BEGIN:VEVENT', ...usual, ...made, 'END:VEVENT'];
}

function octets(text: string): string {
  return Buffer.from(text).toString('latin1');
}
