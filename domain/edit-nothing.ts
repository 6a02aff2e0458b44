/** What becomes of a mail that makes no new version. */
import { isDeepStrictEqual } from 'node:util';
import type { Edit, SourceMail } from './edit.types.ts';
import type { EventRecord } from './event.ts';
import type { ItipMessage } from './itip/types.ts';
import { replacedAfter, replacedWith, type Sources, sourcesAfterCopy, sourcesOf } from './source-order.ts';

/** It says what is known already. */
export function noted(current: EventRecord, sources: Sources): Edit {
  const next = sourcesAfterCopy(current.sources, sources);
  return isDeepStrictEqual(next, current.sources)
    ? { action: 'ignore', reason: 'unchanged' }
    : { action: 'note', sources: next };
}

/** It is older than what is known. */
export function left(current: EventRecord, message: ItipMessage, mail: SourceMail): Edit {
  return { action: 'leave', replaced: replacedWith(current, sourcesOf(message, mail)) };
}

/** The event after a mail that makes no new version. @param document where what it keeps lies, if it does */
export function afterNote(
  current: EventRecord,
  { sources }: Pick<Extract<Edit, { action: 'note' | 'keep' }>, 'sources'>,
  document = current.document,
): EventRecord {
  return { ...current, sources, replaced: replacedAfter(current, sources), document };
}
