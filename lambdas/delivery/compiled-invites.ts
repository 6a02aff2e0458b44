/** Compiled invites, kept while the Lambda lives: one version goes to many recipients. */

import type { EventRecord } from '#domain/event/event.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { CompiledInvite, Deployment } from '#domain/invite/invite.types.ts';
import type { DueInvite } from '#domain/recipient/who-is-mailed.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { type Bucket, getDocument } from '#store/documents.ts';

/** A compiled invite is some ten kilobytes; this many fit easily. */
const KEPT = 50;
const HOUR = 3_600_000;

export type Compile = (event: EventRecord, due: DueInvite) => Promise<CompiledInvite>;

export function compiler(bucket: Bucket, deployment: Deployment, now: () => number): Compile {
  const kept = new Map<string, Promise<CompiledInvite>>();
  return (event, due) => {
    // The next date of a series is another one once this has passed.
    const hour = Math.floor(now() / HOUR);
    const key = JSON.stringify([event.document, due.kind, due.version, due.instance, ownOf(due), hour]);
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
    version: due.version,
    dtstamp: due.dtstamp,
    kind: due.kind,
    instance: due.instance,
    own: ownOf(due),
    floating: event.details.floating,
  };
  return compileInvite(source, now);
}

/** Occurrences for which they said, or are asked, something else than for the series. */
function ownOf({ partstat, instances }: DueInvite): string[] {
  return Object.keys(instances).filter((id) => instances[id] !== partstat);
}
