/** Reads how an event differs from an earlier version of it. What was read is cached while the Lambda lives. */
import type { EventRecord } from '#domain/event/event.ts';
import { differencesInWords } from '#domain/invite/difference-words.ts';
import { differences } from '#domain/invite/differences.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { type Bucket, getDocument } from '#store/documents.ts';
import type { Table } from '#store/table.ts';
import { getVersion } from '#store/versions.ts';
import { log } from '../runtime/log.ts';

/** The most comparisons in the cache. Each takes about a kilobyte. */
const KEPT = 200;
const HOUR = 3_600_000;

interface ReadDeps {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly deployment: { readonly domain: string };
  readonly now: () => number;
}

/**
 * Returns in sentences what changed since an earlier version; nothing when that cannot be read.
 * @param since the earlier version
 * @param instance the one occurrence to compare (UTC instant or date); null for the whole event
 * @param words the language of the sentences
 * @param after the event's current calendar, when the caller has read it
 * @param isPublic true when anybody may read the sentences, and not only guests
 */
export type ReadChanges = (
  event: EventRecord,
  since: number,
  instance: string | null,
  words: Words,
  after?: JComponent,
  isPublic?: boolean,
) => Promise<readonly Sentence[]>;

/** Returns a function that reads what changed, once for each two versions, language and hour. */
export function changesReader(deps: ReadDeps): ReadChanges {
  const kept = new Map<string, Promise<readonly Sentence[]>>();
  return async (event, since, instance, words, after, isPublic = false) => {
    if (since < 0 || since >= event.version) return [];
    // Dates that are over are not named.
    const hour = Math.floor(deps.now() / HOUR);
    const key = JSON.stringify([event.document, since, instance, words.locale, isPublic, hour]);
    const reading = kept.get(key) ?? read(event, { since, instance, words, after, isPublic }, deps);
    kept.delete(key);
    kept.set(key, reading);
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    try {
      return await reading;
    } catch (error) {
      kept.delete(key);
      // A mail without this list is better than none.
      log.error('What changed in an event could not be read.', error, { eventId: event.id, since });
      return [];
    }
  };
}

interface Asked {
  readonly since: number;
  readonly instance: string | null;
  readonly words: Words;
  readonly after: JComponent | undefined;
  readonly isPublic: boolean;
}

async function read(
  event: EventRecord,
  { since, instance, words, after: known, isPublic }: Asked,
  { table, bucket, deployment, now }: ReadDeps,
): Promise<readonly Sentence[]> {
  const earlier = await getVersion(table, event.id, since);
  // Versions made before their documents were recorded have none.
  if (!earlier?.document) return [];
  const [before, after] = await Promise.all([
    calendarOf(bucket, earlier.document),
    known ?? calendarOf(bucket, event.document),
  ]);
  const versions = {
    before,
    after,
    organizer: event.organizer,
    domain: deployment.domain,
    instance,
    isPublic,
    words,
    wasCancelled: earlier.kind === 'cancel' && earlier.instance === null,
  };
  return differencesInWords(differences(versions, now()), words);
}

async function calendarOf(bucket: Bucket, document: string): Promise<JComponent> {
  return (await getDocument(bucket, document)).calendar;
}
