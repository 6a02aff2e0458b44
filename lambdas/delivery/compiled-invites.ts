/** Compiled invites are cached while the Lambda lives, because one version goes to many recipients. */

import type { EventRecord } from '#domain/event/event.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { CompiledInvite, Deployment } from '#domain/invite/invite.types.ts';
import type { JComponent } from '#domain/itip/types.ts';
import type { Words } from '#domain/languages/words.ts';
import type { DueInvite } from '#domain/recipient/who-is-mailed.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { type Bucket, getDocument } from '#store/documents.ts';
import type { ReadChanges } from '../steps/read-changes.ts';

/** The most compiled invites in the cache, of all versions and languages. Each takes about twenty kilobytes. */
const KEPT = 100;
const HOUR = 3_600_000;

/**
 * Returns the compiled invite for a mail that is due.
 * @param since the version that the guest has, to say what changed; null to say nothing of it
 * @param words the guest's language
 */
export type Compile = (
  event: EventRecord,
  due: DueInvite,
  since: number | null,
  words: Words,
) => Promise<CompiledInvite>;

/**
 * Returns a function that compiles invites, and caches them.
 * @param now milliseconds since 1970
 */
export function compiler(
  bucket: Bucket,
  deployment: Deployment,
  readChanges: ReadChanges,
  now: () => number,
): Compile {
  const kept = new Map<string, Promise<CompiledInvite>>();
  return (event, due, since, words) => {
    // An invite names the next date of a series, which changes with time.
    const hour = Math.floor(now() / HOUR);
    const stamps = [due.version, due.sequence, due.dtstamp, due.about, words.locale];
    const key = JSON.stringify([event.document, due.kind, stamps, due.instance, ownOf(due), since, hour]);
    const make = async () => {
      const { calendar } = await getDocument(bucket, event.document);
      const changes = since === null ? [] : await readChanges(event, since, due.instance, words, calendar);
      return compile({ deployment, event, due, calendar, changes, words }, now());
    };
    const compiled = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, compiled);
    compiled.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return compiled;
  };
}

interface Compiling {
  readonly deployment: Deployment;
  readonly event: EventRecord;
  readonly due: DueInvite;
  readonly calendar: JComponent;
  readonly changes: readonly Sentence[];
  readonly words: Words;
}

function compile(
  { deployment, event, due, calendar, changes, words }: Compiling,
  now: number,
): CompiledInvite {
  const source = {
    deployment,
    organizer: event.organizer,
    organizerHandle: organizerHandle(event.owner),
    calendar,
    version: due.sequence ?? due.version,
    dtstamp: due.dtstamp,
    kind: due.kind,
    about: due.about,
    changes,
    words,
    instance: due.instance,
    own: ownOf(due),
    floating: event.details.floating,
  };
  return compileInvite(source, now);
}

/** Returns the occurrences whose PARTSTAT differs from that of the series. */
function ownOf({ partstat, instances }: DueInvite): string[] {
  return Object.keys(instances).filter((id) => instances[id] !== partstat);
}
