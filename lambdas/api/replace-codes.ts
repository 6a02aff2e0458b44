/** The codes of an event are replaced here for the API, for the results page and for owner keys. */
import { randomUUID } from 'node:crypto';
import { codeHash } from '#domain/access/codes.ts';
import {
  type Generations,
  type Replacer,
  scopesIn,
  stillHolds,
  withNewCodes,
} from '#domain/access/new-codes.ts';
import { secondsLeft } from '#domain/access/stranger-limits.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { getEvent } from '#store/events.ts';
import { replaceCodes as write } from '#store/new-codes.ts';
import { sendJobs } from '#store/queue.ts';
import { take } from '../steps/stranger-mail.ts';
import type { ApiDeps } from './context.ts';
import type { ProblemCode } from './problems.ts';

/** A request to replace codes. */
export interface CodesRequest {
  /** The generations that the codes have after the replacement. */
  readonly generations: Generations;
  readonly by: Replacer;
  /** The hash of the manage code that authorizes the request; null for an organizer or owner. */
  readonly heldHash: string | null;
  /** The unique id of the request, when it may come again. */
  readonly request?: string;
}

type CodesOutcome =
  | { readonly event: EventRecord }
  | { readonly problem: Extract<ProblemCode, NotReplaced>; readonly retryAfter?: number };
/** Why no code was replaced. */
export type NotReplaced = 'code-unknown' | 'code-replaced-meanwhile' | 'too-many-replacements' | 'event-gone';

/**
 * Replaces codes. The organizer's mail is queued first: after a crash before the codes are written, nothing is replaced and
 * nothing is mailed; after a later crash the mail is sent. A repeated request replaces the codes that are valid then.
 * Returns a problem instead of throwing it.
 */
export async function replaceCodes(
  event: EventRecord,
  { generations, by, heldHash, request = randomUUID() }: CodesRequest,
  deps: ApiDeps,
): Promise<CodesOutcome> {
  const { id: eventId, owner } = event;
  const keys = await deps.keys();
  const refusalOf = (current: EventRecord): NotReplaced | null => {
    if (!stillHolds(keys, current, heldHash)) return 'code-unknown';
    return withNewCodes(current, generations) ? null : 'code-replaced-meanwhile';
  };
  const refusal = refusalOf(event);
  if (refusal) return { problem: refusal };
  const about = { event: eventId, mailbox: owner, reason: by };
  const { exceeded } = await take('codes-replaced', about, deps, { by: request });
  if (exceeded) return { problem: 'too-many-replacements', retryAfter: secondsLeft(exceeded, deps.now()) };
  await sendJobs(deps.organizer, eventId, [
    { body: { kind: 'new-codes', eventId, request, generations, by, askedAt: deps.now() } },
  ]);
  for (let found: EventRecord | null = event; found; found = await getEvent(deps.table, eventId)) {
    const current = found;
    const next = withNewCodes(current, generations);
    const problem = refusalOf(current);
    if (problem || !next) return { problem: problem ?? 'code-replaced-meanwhile' };
    const replaced = scopesIn(generations).map((scope) => ({
      scope,
      before: codeHash(keys, current, scope),
      after: codeHash(keys, next, scope),
      request,
    }));
    if (await write(deps.table, current, next, replaced)) return { event: next };
  }
  return { problem: 'event-gone' };
}
