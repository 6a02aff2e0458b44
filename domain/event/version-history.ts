/** This file lists the versions of an event for its organizer. */

import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { instanceInWords } from '#domain/itip/words/when.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import type { EventRecord } from './event.ts';

/** What a round led to, in numbers of recipients. */
export interface RoundReport {
  readonly notified: number;
  readonly declined: number;
  readonly 'no-answer': number;
  readonly unreachable: number;
}

/** Returns the sum of the reports of parts of a round. */
export function sumRoundReports(reports: readonly RoundReport[]): RoundReport {
  return reports.reduce(
    (sum, report) => ({
      notified: sum.notified + report.notified,
      declined: sum.declined + report.declined,
      'no-answer': sum['no-answer'] + report['no-answer'],
      unreachable: sum.unreachable + report.unreachable,
    }),
    NOBODY,
  );
}

export const NOBODY: RoundReport = { notified: 0, declined: 0, 'no-answer': 0, unreachable: 0 };

/** One version of an event. */
export interface EventVersion {
  /** Counted from 0. */
  readonly version: number;
  /** UTC instant. */
  readonly at: string;
  readonly kind: 'created' | 'update' | 'cancel';
  /** The one occurrence it changed (UTC instant or date), or null. */
  readonly instance: string | null;
  /** True when guests who come were asked again. */
  readonly significant: boolean;
  readonly details: EventRecord['details'];
  /** S3 key of its document; absent in versions made before this was recorded. */
  readonly document?: string;
  /** Whom it was mailed to; null until the round is complete, and for the first version, which has no round. */
  readonly roundReport: RoundReport | null;
}

/** Returns the current version of an event. */
export function versionOf(event: EventRecord): EventVersion {
  const { version, dtstamp: at, details, document, changes } = event;
  const change = changes.find((one) => one.version === version);
  return {
    version,
    at,
    kind: change?.kind ?? 'created',
    instance: change?.instance ?? null,
    significant: change?.significant ?? false,
    details,
    document,
    roundReport: null,
  };
}

/** Returns what a version changed, in words. @param before the previous version, when it is known */
export function whatChanged(
  version: EventVersion,
  before: EventVersion | undefined,
  words: Words = ENGLISH,
): string[] {
  const { say } = resultsTexts(words);
  const { kind, instance, details } = version;
  if (kind === 'created') return [say('versions.created')];
  const day = instance && instanceInWords(instance, details.timeZone, words);
  if (kind === 'cancel') return [day ? say('versions.dayCancelled', { day }) : say('versions.allCancelled')];
  const isOn = before?.kind === 'cancel' && before.instance === null;
  const reopened = isOn ? [say('versions.reopened')] : [];
  const changed = before ? differences(before.details, version, words) : [];
  if (changed.length > 0) return [...reopened, ...changed];
  if (day) return [...reopened, say('versions.dayChanged', { day })];
  return reopened.length > 0 ? reopened : [say('versions.other')];
}

/** A single date is described by itself and not by the state of the whole series. */
function differences(
  before: EventRecord['details'],
  { details: after, at, instance }: EventVersion,
  words: Words,
): string[] {
  const { say } = resultsTexts(words);
  const time = (details: EventRecord['details']) =>
    inOneLine(whenOfDetails(details, Date.parse(at), words), words);
  const place = ({ location }: EventRecord['details']) =>
    location ? words.say('event.quoted', { title: location }) : say('versions.noPlace');
  const [was, is] = [time(before), time(after)];
  const moved = instance === null && was !== is;
  return [
    ...(before.summary === after.summary
      ? []
      : [say('versions.summary', { was: before.summary, is: after.summary })]),
    ...(moved ? [say('versions.time', { was, is })] : []),
    ...(before.location === after.location
      ? []
      : [say('versions.place', { was: place(before), is: place(after) })]),
  ];
}
