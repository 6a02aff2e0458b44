/** The documents of an event, with all that they were: what an erasure goes through. */
import type { Bucket } from './documents.ts';
import { type ObjectVersion, pageVersions } from './object-versions.ts';

/**
 * An event's documents after one of them, by their keys, a page at a time; `after` is null at the end. A document is written
 * anew only to erase somebody: what it was `earlier` is theirs.
 */
export async function listDocuments(bucket: Bucket, eventId: string, after: string): Promise<DocumentPage> {
  const { versions, isAll } = await pageVersions(bucket, `events/${eventId}/`, after, DOCUMENTS_AT_ONCE);
  const last = versions.at(-1)?.key;
  // The last one may have more versions on the next page.
  const whole = isAll ? versions : versions.filter(({ key }) => key !== last);
  const listed = whole.length > 0 ? whole : versions;
  const documents = listed
    .filter(({ isLatest }) => isLatest)
    .map((version) => ({
      ...version,
      madeBy: /\/\d+-create-([A-Za-z0-9-]+)\.json$/.exec(version.key)?.[1] ?? null,
    }));
  const earlier = listed.filter(({ isLatest }) => !isLatest);
  // A page of a single document ends when nothing is left of what it was.
  return { documents, earlier, after: isAll ? null : (whole.at(-1)?.key ?? after) };
}

interface DocumentPage {
  readonly documents: StoredDocument[];
  readonly earlier: ObjectVersion[];
  readonly after: string | null;
}

export interface StoredDocument extends ObjectVersion {
  /** SES message id of the mail to create@ that made the version, as `documentKey` writes it. */
  readonly madeBy: string | null;
}

const DOCUMENTS_AT_ONCE = 20;
