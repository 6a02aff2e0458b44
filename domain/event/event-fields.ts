/** The fields of an event that a program creates or changes by the API, and what they must say. */

import type { TimeFields } from '#domain/itip/time/said-time.ts';
import { FieldFault } from '#domain/text/field-fault.ts';
import { plainLine, plainText } from '#domain/text/plain-text.ts';

/** The words of an event. */
export interface TextFields {
  readonly summary?: string | undefined;
  readonly description?: string | null | undefined;
  readonly location?: string | null | undefined;
  /** An address of the web. */
  readonly url?: string | null | undefined;
}

/** A new event as a program says it. */
export interface NewEventFields extends TextFields, TimeFields {
  readonly summary: string;
  /** An RRULE value. */
  readonly recurrence?: string | null | undefined;
  /** The organizer's name, as guests see it; the one that is known when it is absent or empty. */
  readonly organizerName?: string | undefined;
}

/** A change to an event. A field that is absent stays as it is, and null removes it. */
export interface EventPatch extends TextFields, Omit<TimeFields, 'start'> {
  readonly start?: string | undefined;
  readonly recurrence?: string | null | undefined;
  /** The one occurrence to change, by its id: the UTC instant or date at which the series has it. */
  readonly instance?: string | undefined;
  /** With `instance`: `cancelled` cancels that date, and `confirmed` reopens it. */
  readonly status?: 'cancelled' | 'confirmed' | undefined;
}

/** The longest texts, in characters. The first two are those of events that are made by mail. */
export const LONGEST = {
  ...{ summary: 1000, location: 4000, description: 30_000, url: 2000, organizerName: 100 },
} as const;

/**
 * Returns the words of an event without control characters; null for those that are empty or removed. Absent ones stay
 * absent.
 * @throws FieldFault
 */
export function readTexts(fields: TextFields): Readonly<Record<string, string | null>> {
  const { summary, description, location, url } = fields;
  return {
    ...(summary === undefined ? {} : { summary: needed(plainLine(summary)) }),
    ...(description === undefined ? {} : { description: plainText(description ?? '').trim() || null }),
    ...(location === undefined ? {} : { location: plainLine(location ?? '') || null }),
    ...(url === undefined ? {} : { url: url === null || url === '' ? null : webAddress(url) }),
  };
}

function needed(summary: string): string {
  if (summary !== '') return summary;
  throw new FieldFault('summary', 'The event needs a title. Send a text that is not empty.');
}

function webAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  throw new FieldFault('url', 'Send an address of the web, such as "https://example.com/party".');
}

/**
 * Refuses a series in UTC whose start had another offset: its dates would move by an hour when the clocks change.
 * @throws FieldFault
 */
export function needsZone(start: string | undefined, timeZone: string | undefined): void {
  if (start === undefined || timeZone !== undefined || !/T.*[+-]\d\d:?\d\d$/.test(start)) return;
  throw new FieldFault(
    'timeZone',
    'The event repeats. Send the "timeZone" whose clocks it follows, such as "Europe/Berlin".',
  );
}
