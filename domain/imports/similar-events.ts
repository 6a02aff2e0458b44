/**
 * This file finds events that an organizer may have twice: with the same title under another UID, and mostly with the
 * same start.
 */
import type { EventDetails } from '#domain/event/event.ts';
import { type EventSummary, isOver } from '#domain/event/event-summary.ts';
import { plainLine } from '#domain/text/plain-text.ts';

/** The details by which events are compared. */
type ComparedDetails = Pick<EventDetails, 'summary' | 'start' | 'end' | 'location'>;

/** The most similar events that are compared. */
const MOST_ALIKE = 50;

/** The events that look like a given one. */
export interface Alike {
  /** Events at the same time, the most similar first. */
  readonly same: readonly EventSummary[];
  /** The only upcoming event with this title, at another time. It may have been moved. */
  readonly moved: EventSummary | null;
}

/**
 * Returns those of an organizer's events that take place and look like the one described.
 * @param id the event's own id
 * @param now milliseconds since 1970
 */
export function alikeOf(
  id: string,
  details: ComparedDetails,
  eventSummaries: readonly EventSummary[],
  now: number,
): Alike {
  const title = titleOf(details);
  const differences = (eventSummary: EventSummary) =>
    Number(eventSummary.end !== details.end) + Number(eventSummary.location !== details.location);
  const alike = eventSummaries.filter(
    (eventSummary) =>
      eventSummary.status === 'confirmed' &&
      eventSummary.id !== id &&
      title !== '' &&
      titleOf(eventSummary) === title,
  );
  const same = alike
    .filter(({ start }) => start === details.start)
    .toSorted((one, other) => differences(one) - differences(other) || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_ALIKE);
  const [only = null, ...others] = alike.filter(({ ends }) => !isOver(ends, now));
  return { same, moved: same.length === 0 && others.length === 0 ? only : null };
}

function titleOf({ summary }: ComparedDetails): string {
  return plainLine(summary).toLowerCase();
}
