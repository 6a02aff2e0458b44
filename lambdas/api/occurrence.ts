/** The query parameter `instance` names one occurrence of a series: `instanceName` of schemas/instance.ts. */
import type { EventRecord } from '#domain/event/event.ts';
import { occurrenceId } from '#domain/itip/series/occurrences.ts';
import { getDocument } from '#store/documents.ts';
import { type ApiDeps, ApiProblem } from './context.ts';

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
