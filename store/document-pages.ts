/** The documents of an event with their earlier versions in S3, which an erasure goes through. */
import type { Bucket } from './documents.ts';
import { type ObjectVersion, pageVersions } from './object-versions.ts';

/**
 * Returns one page of an event's documents after a key; `after` is null at the end. A document is overwritten only to
 * erase a person, so its `earlier` versions still name that person.
 */
export async function listDocuments(bucket: Bucket, eventId: string, after: string): Promise<DocumentPage> {
  const { versions, isAll } = await pageVersions(bucket, `events/${eventId}/`, after, DOCUMENTS_AT_ONCE);
  const last = versions.at(-1)?.key;
  // The last document may have more versions on the next page.
  const whole = isAll ? versions : versions.filter(({ key }) => key !== last);
  const listed = whole.length > 0 ? whole : versions;
  const documents = listed
    .filter(({ isLatest }) => isLatest)
    .map((version) => ({
      ...version,
      madeBy: /\/\d+-create-([A-Za-z0-9-]+)\.json$/.exec(version.key)?.[1] ?? null,
    }));
  const earlier = listed.filter(({ isLatest }) => !isLatest);
  // A page with a single document is repeated until its earlier versions are removed.
  return { documents, earlier, after: isAll ? null : (whole.at(-1)?.key ?? after) };
}

/** One page of an event's documents. */
interface DocumentPage {
  readonly documents: StoredDocument[];
  readonly earlier: ObjectVersion[];
  readonly after: string | null;
}

/** A document in S3. */
export interface StoredDocument extends ObjectVersion {
  /** SES message id of the mail to create@ that made the version, in the spelling of `documentKey`. */
  readonly madeBy: string | null;
}

const DOCUMENTS_AT_ONCE = 20;
