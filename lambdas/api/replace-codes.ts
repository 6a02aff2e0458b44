/** Replacing the codes of an event: by API, on the results page, by an owner key. Nobody else does it. */
import { randomUUID } from 'node:crypto';
import { codeHash } from '#domain/access/codes.ts';
import {
  type Generations,
  type Replacer,
  scopesIn,
  stillHolds,
  withNewCodes,
} from '#domain/access/new-codes.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { getEvent } from '#store/events.ts';
import { replaceCodes as write } from '#store/new-codes.ts';
import { sendJobs } from '#store/queue.ts';
import { mayCause } from '../steps/stranger-mail.ts';
import type { ApiDeps } from './context.ts';
import type { ProblemCode } from './problems.ts';

export interface CodesRequest {
  /** How often the codes will have been replaced once it is done. */
  readonly generations: Generations;
  readonly by: Replacer;
  /** Hash of the manage code that the request rests on; null for an organizer or owner. */
  readonly heldHash: string | null;
}

type CodesOutcome = { readonly event: EventRecord } | { readonly problem: Extract<ProblemCode, NotReplaced> };
export type NotReplaced = 'code-unknown' | 'code-replaced-meanwhile' | 'too-many-replacements' | 'event-gone';

/**
 * The organizer's mail is asked for first: dying before the codes are written, nothing was replaced and nothing is mailed;
 * dying after, the mail goes out. Whoever asks again has what is there then replaced.
 */
export async function replaceCodes(
  event: EventRecord,
  { generations, by, heldHash }: CodesRequest,
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
  if (!(await mayCause('codes-replaced', { event: eventId, mailbox: owner, reason: by }, deps)))
    return { problem: 'too-many-replacements' };
  const request = randomUUID();
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
