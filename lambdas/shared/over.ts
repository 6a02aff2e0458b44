/** Whether an event is over: nobody is invited to it any more. */
import type { EventRecord } from '../../domain/event.ts';
import { isOver, lastEnd, mayBeOver } from '../../domain/listing.ts';
import { type Bucket, getDocument } from '../../store/documents.ts';

type Dated = Pick<EventRecord, 'details' | 'document'>;

interface Deps {
  readonly bucket: Bucket;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export async function isEventOver(event: Dated, deps: Deps): Promise<boolean> {
  return isOver(await pastEnd(event, deps), deps.now());
}

/** When an event that may be over ends: UTC instant or date. Null, and its calendar is not read, where it cannot be over. */
export async function pastEnd({ details, document }: Dated, { bucket, now }: Deps): Promise<string | null> {
  if (!mayBeOver(details, now())) return null;
  const { calendar } = await getDocument(bucket, document);
  return lastEnd(calendar);
}
