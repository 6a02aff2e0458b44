/** The query parameter `instance` names one occurrence of a series. */
import * as z from 'zod/mini';
import type { EventRecord } from '#domain/event/event.ts';
import { occurrenceId } from '#domain/itip/series/occurrences.ts';
import { getDocument } from '#store/documents.ts';
import { type ApiDeps, ApiProblem } from './context.ts';

const INSTANT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/;

/** The parameter `instance`: a UTC instant or a date. */
export const instanceQuery = z.optional(
  z.pipe(
    z.string().check(
      z.regex(INSTANT, 'write a UTC instant (2026-05-11T08:00:00Z) or a date'),
      z.refine((text) => !Number.isNaN(Date.parse(text)), 'there is no such date'),
    ),
    z.transform((text) => text.replace(/\.\d+Z$/, 'Z')),
  ),
);

/**
 * Returns the event's own id of the occurrence, or null when none is asked for.
 * @throws ApiProblem `occurrence-unknown`
 */
export async function readInstance(
  asked: string | undefined,
  event: EventRecord,
  { bucket }: ApiDeps,
): Promise<string | null> {
  if (asked === undefined) return null;
  const { calendar } = await getDocument(bucket, event.document);
  const instance = occurrenceId(calendar, asked);
  if (instance === null) throw new ApiProblem('occurrence-unknown');
  return instance;
}
