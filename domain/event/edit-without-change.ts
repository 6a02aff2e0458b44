/** This file decides what a mail does that makes no new version. */
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

/**
 * Returns the edit for a mail that says what is known already.
 * @param calendar the same content in another form, to be kept
 */
export function noted(current: EventRecord, sources: Sources, calendar?: JComponent): Edit {
  const next = sourcesAfterCopy(current.sources, sources);
  return isDeepStrictEqual(next, current.sources) && !calendar
    ? { action: 'ignore', reason: 'unchanged' }
    : { action: 'note', sources: next, ...(calendar && { calendar }) };
}

/** Returns the edit for a mail that is older than what is known. */
export function left(current: EventRecord, message: ItipMessage, mail: SourceMail): Edit {
  return { action: 'leave', replaced: replacedWith(current, sourcesOf(message, mail)) };
}

/**
 * Returns the event after a mail that makes no new version.
 * @param document the S3 key of the document when it changed
 */
export function afterNote(
  current: EventRecord,
  { sources }: Pick<Extract<Edit, { action: 'note' | 'keep' }>, 'sources'>,
  document = current.document,
): EventRecord {
  return { ...current, sources, replaced: replacedAfter(current, sources), document };
}
