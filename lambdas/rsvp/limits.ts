/** How much the organizer hears of what guests write, and how much of it is kept. */
import type { TokenSubject } from '../../domain/token.ts';
import { takeFromLimit } from '../../store/limits.ts';
import type { RsvpDeps } from './context.ts';

const DAY = 24 * 3600;
const YEAR = 365 * DAY;

/** What one recipient may make us tell the organizer in a day. */
const TOLD_OF_RECIPIENT = { 'passed-on': 10, counter: 5 };
/** What the organizer hears of one event in a day, whoever writes. */
const TOLD_OF_EVENT = 50;
/** Delegates one recipient may name, rows of history they may leave in a day. */
const DELEGATES = 3;
const HISTORY = 100;

type Deps = Pick<RsvpDeps, 'table' | 'now'>;

export async function mayTell(
  what: keyof typeof TOLD_OF_RECIPIENT,
  { eventId, recipientId }: TokenSubject,
  deps: Deps,
): Promise<boolean> {
  return (
    (await take(`${what}#${eventId}#${recipientId}`, TOLD_OF_RECIPIENT[what], DAY, deps)) &&
    (await take(`told#${eventId}`, TOLD_OF_EVENT, DAY, deps))
  );
}

export function mayDelegate({ eventId, recipientId }: TokenSubject, deps: Deps): Promise<boolean> {
  return take(`delegates#${eventId}#${recipientId}`, DELEGATES, YEAR, deps);
}

export function mayLeaveHistory({ eventId, recipientId }: TokenSubject, deps: Deps): Promise<boolean> {
  return take(`history#${eventId}#${recipientId}`, HISTORY, DAY, deps);
}

function take(name: string, most: number, window: number, { table, now }: Deps): Promise<boolean> {
  return takeFromLimit(table, { name, most, window }, now());
}
