/** Compiled invites are cached while the Lambda lives, because one version goes to many recipients. */

import type { EventRecord } from '#domain/event/event.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { CompiledInvite, Deployment } from '#domain/invite/invite.types.ts';
import type { DueInvite } from '#domain/recipient/who-is-mailed.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { type Bucket, getDocument } from '#store/documents.ts';

/** The most compiled invites in the cache. Each takes about ten kilobytes. */
const KEPT = 50;
const HOUR = 3_600_000;

/** Returns the compiled invite for a mail that is due. */
export type Compile = (event: EventRecord, due: DueInvite) => Promise<CompiledInvite>;

/**
 * Returns a function that compiles invites, and caches them.
 * @param now milliseconds since 1970
 */
export function compiler(bucket: Bucket, deployment: Deployment, now: () => number): Compile {
  const kept = new Map<string, Promise<CompiledInvite>>();
  return (event, due) => {
    // An invite names the next date of a series, which changes with time.
    const hour = Math.floor(now() / HOUR);
    const stamps = [due.version, due.sequence, due.dtstamp, due.about];
    const key = JSON.stringify([event.document, due.kind, stamps, due.instance, ownOf(due), hour]);
    const compiled = kept.get(key) ?? compile(bucket, deployment, event, due, now());
    kept.delete(key);
    kept.set(key, compiled);
    compiled.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return compiled;
  };
}

async function compile(
  bucket: Bucket,
  deployment: Deployment,
  event: EventRecord,
  due: DueInvite,
  now: number,
): Promise<CompiledInvite> {
  const { calendar } = await getDocument(bucket, event.document);
  const source = {
    deployment,
    organizer: event.organizer,
    organizerHandle: organizerHandle(event.owner),
    calendar,
    version: due.sequence ?? due.version,
    dtstamp: due.dtstamp,
    kind: due.kind,
    about: due.about,
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
