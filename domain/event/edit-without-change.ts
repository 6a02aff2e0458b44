/** What becomes of a mail that makes no new version. */
import { isDeepStrictEqual } from 'node:util';
import type { ItipMessage, JComponent } from '#domain/itip/types.ts';
import type { Edit, SourceMail } from './edit.types.ts';
import type { EventRecord } from './event.ts';
import {
  replacedAfter,
  replacedWith,
  type Sources,
  sourcesAfterCopy,
  sourcesOf,
} from './organizer-mail-order.ts';

/** It says what is known already. @param calendar the same in other words, to be kept */
export function noted(current: EventRecord, sources: Sources, calendar?: JComponent): Edit {
  const next = sourcesAfterCopy(current.sources, sources);
  return isDeepStrictEqual(next, current.sources) && !calendar
    ? { action: 'ignore', reason: 'unchanged' }
    : { action: 'note', sources: next, ...(calendar && { calendar }) };
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
