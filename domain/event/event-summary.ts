/**
 * This file makes the summary of an event in its organizer's list, with enough to show, search and sort thousands of
 * events without reading their records.
 */
import type { CodedEvent } from '#domain/access/codes.ts';
import { datesOf } from '#domain/itip/series/dates.ts';
import { type KeptTimes, timesOf } from '#domain/itip/series/kept-times.ts';
import { isPast } from '#domain/itip/time/is-past.ts';
import { momentOf } from '#domain/itip/time/vevent-times.ts';
import type { EventRecord } from './event.ts';

/** What an organizer's list keeps of an event. */
export interface EventSummary
  extends CodedEvent,
    KeptTimes,
    Pick<EventRecord['details'], 'summary' | 'location'> {
  readonly status: EventRecord['status'];
  /** When the last occurrence ends: UTC instant or date, exclusive. Null for a series without end. */
  readonly ends: string | null;
}

/** Returns the summary of an event's record. */
export function eventSummaryOf({
  id,
  codeKey,
  codeGeneration,
  manageGeneration,
  status,
  details,
}: CodedEvent & Pick<EventRecord, 'status' | 'details'>): EventSummary {
  const coded = { id, codeKey, codeGeneration, ...(manageGeneration && { manageGeneration }) };
  return { ...coded, ...details, status, ends: endOf(details) };
}

/**
 * Returns true when an event is over.
 * @param ends UTC instant or date, as in an event summary
 * @param now milliseconds since 1970
 */
export function isOver(ends: string | null, now: number): boolean {
  return ends !== null && isPast(ends, now);
}

/**
 * Returns when the next date of an event that is not over begins: UTC instant or date.
 * @param now milliseconds since 1970
 */
export function nextStart(eventSummary: EventSummary, now: number): string {
  const { start, recurrence, times } = eventSummary;
  const hasBegun = Date.parse(start) < now;
  if (!hasBegun || (recurrence === null && !times)) return start;
  const next = datesOf(timesOf(eventSummary), now)?.named;
  return next ? momentOf(next.start) : start;
}

/** Returns when the last date of an event ends: UTC instant or date, exclusive; null for a series without end. */
export function endOf(details: EventRecord['details']): string | null {
  const dates = datesOf(timesOf(details), 0);
  return dates ? dates.ends : details.end;
}

/** Returns true when no date of an event is left. @param now milliseconds since 1970 */
export function isEventOver(details: EventRecord['details'], now: number): boolean {
  const { end, recurrence, times } = details;
  if (recurrence === null && !times) return isOver(end, now);
  const mayEnd = recurrence === null || /\b(COUNT|UNTIL)=/.test(recurrence);
  return mayEnd && isOver(endOf(details), now);
}
