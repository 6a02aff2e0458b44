/**
 * This file says how many mails may be handed to SES right now, so that all functions together never exceed the account's
 * rate, and nobody waits: a sender asks, gets a grant for some of its mails or for none, and sends those at once.
 */
import { type Calls, callBack } from './call-back.ts';
import { countAsked, type FairShare, isSmall, keepMailsFree, owedAt, payBack } from './fair-share.ts';

/** What is remembered of grants. Instants are milliseconds since 1970. */
export interface GrantRecord extends FairShare, Calls {
  /** The grants of the last second, oldest first: instant, number of mails, instant, number of mails, and so on. */
  readonly grants?: readonly number[];
}

/** A question for a grant. */
export interface GrantQuestion {
  /** How many mails of each job are ready to be sent. The first jobs are granted first. */
  readonly wanted: readonly number[];
  /** How many mails each job has with those that are not ready, because nobody looked at them. Default: `wanted`. */
  readonly sizes?: readonly number[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Mails per second that SES accepts. */
  readonly rate: number;
  /** The id of the event whose mails they are; null for a mail that comes before all invites. */
  readonly eventId: string | null;
}

/**
 * The answer. `change` is to be stored on condition that nobody changed the record meanwhile, and before anything is sent.
 * `back` says for each job that has mails left when it comes back, in milliseconds since 1970; null when it stays away for
 * longer.
 */
export type GrantDecision =
  | {
      readonly kind: 'granted';
      readonly count: number;
      readonly back: readonly (number | null)[];
      readonly change: GrantRecord;
    }
  | { readonly kind: 'full'; readonly back: readonly (number | null)[]; readonly change: GrantRecord | null };

/**
 * Milliseconds by which the clocks of two functions may differ, or by which a mail may take less time to SES than the one
 * before it. A grant counts for so much longer than a second.
 */
const SLACK = 25;
/** Grants within one such stretch of milliseconds are remembered as one, made when the last of them was. */
const STRETCH = 50;
/** Milliseconds; an instant that is further in the future was written by a function whose clock was wrong, and is ignored. */
const WRONG_CLOCK = 60_000;
/** What a mail that was not granted counts, beside one that was, for whether its event is small. */
const NOT_GRANTED = 0.25;
/** The part of the rate that invites of large events always leave to notices and small events. */
const LEFT_FREE = 0.02;

/**
 * Decides how many mails may be sent now: at most the rate in any second that begins anywhere, counted from the instants of
 * the grants. A `now` before the last grant counts as the instant of that grant. A rate below 1 gives one mail at a time.
 */
export function decideGrant(record: GrantRecord, question: GrantQuestion): GrantDecision {
  const { wanted, sizes = wanted, rate, eventId } = question;
  const known = pairsOf(record.grants ?? []).filter(([at]) => at <= question.now + WRONG_CLOCK);
  const now = Math.max(question.now, ...known.map(([at]) => at));
  const span = 1000 * Math.max(1, 1 / rate) + SLACK;
  const recent = known.filter(([at]) => at > now - span);
  const most = Math.max(Math.floor(rate), 1);
  const small = isSmall(record, { ...question, wanted: sumOf(sizes) });
  const limit = small ? most : most - leftFree(most, owedAt(record, now));
  const free = limit - sumOf(recent.map(([, count]) => count));
  const count = Math.min(sumOf(wanted), free);
  const left = leftOf(wanted, Math.max(count, 0), sizes);
  const freeAt = count > 0 ? now + span : freeFrom(recent, limit, now, span);
  const paid = small && count > 0 ? payBack(record, count) : record;
  const { back, change } = small
    ? keepMailsFree(paid, { now, freeAt, left, most })
    : callBack(record, { now, freeAt, left, most, count });
  if (count <= 0 && !small) return { kind: 'full', back, change };
  const asked = Math.max(count, 0) + sumOf(left.map((size) => Math.min(size, most))) * NOT_GRANTED;
  const counted = countAsked(record, { now, eventId, count: small ? asked : count });
  if (count <= 0) return { kind: 'full', back, change: { ...change, ...counted } };
  return {
    kind: 'granted',
    count,
    back,
    change: { grants: withGrant(recent, now, count).flat(), ...change, ...counted },
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/**
 * Returns how many mails each job has left, without the jobs that have none left.
 * @param wanted how many mails of each job were ready
 * @param granted how many of them may be sent, the first ones first
 * @param sizes how many mails each job has
 */
export function leftOf(wanted: readonly number[], granted: number, sizes = wanted): number[] {
  let rest = granted;
  return sizes.flatMap((size, index) => {
    const sent = Math.min(wanted[index] ?? 0, rest);
    rest -= sent;
    return size > sent ? [size - sent] : [];
  });
}

/** Returns how many mails of a second large events leave to others: what others wait for, up to half of the rate. */
function leftFree(most: number, owed: number): number {
  return Math.max(Math.floor(most * LEFT_FREE), Math.min(owed, Math.ceil(most / 2)));
}

/** Returns when at least one mail is free, if nobody else takes it. */
function freeFrom(recent: readonly Pair[], limit: number, now: number, span: number): number {
  let used = sumOf(recent.map(([, count]) => count));
  for (const [at, count] of recent) {
    used -= count;
    if (used < limit) return at + span;
  }
  return now + span;
}

/** An instant and a number of mails. */
type Pair = readonly [number, number];

function pairsOf(flat: readonly number[]): Pair[] {
  return Array.from({ length: flat.length / 2 }, (_, index) => [
    flat[2 * index] ?? 0,
    flat[2 * index + 1] ?? 0,
  ]);
}

function withGrant(recent: readonly Pair[], now: number, count: number): Pair[] {
  const [at, before] = recent.at(-1) ?? [Number.NaN, 0];
  const isSame = Math.floor(at / STRETCH) === Math.floor(now / STRETCH);
  return isSame ? [...recent.slice(0, -1), [now, before + count]] : [...recent, [now, count]];
}
