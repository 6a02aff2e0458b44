/** Sends one guest the event again, when its organizer asks for it. */
import { randomUUID } from 'node:crypto';
import type { EventRecord } from '#domain/event/event.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { sendJobs } from '#store/queue.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { readSendBlocks } from '#store/send-blocks.ts';
import type { ApiDeps } from './context.ts';
import type { NOT_SENT } from './schemas/guests.ts';

type NotSent = (typeof NOT_SENT)[number];

const DAY = 24 * 3600;
/** How often a day a guest may be sent the event again. */
const MOST = 5;

interface SentAgain {
  /** How many mails were queued: 0 or 1. */
  readonly queued: number;
  readonly reason?: NotSent;
}

/** Queues the current version for a guest once more, with their own answer in it. */
export async function sendAgain(
  event: EventRecord,
  recipient: RecipientRecord,
  deps: ApiDeps,
): Promise<SentAgain> {
  const reason = await whyNot(event, recipient, deps);
  if (reason) return { queued: 0, reason };
  const limit = { name: `resend#${event.id}#${recipient.id}`, most: MOST, window: DAY };
  if (!(await takeFromRateLimit(deps.table, limit, deps.now()))) return { queued: 0, reason: 'too-many' };
  const refresh = `resend-${randomUUID()}`;
  const body = { kind: 'delivery' as const, eventId: event.id, recipientIds: [recipient.id], refresh };
  await sendJobs(deps.delivery, event.id, [{ body }]);
  return { queued: 1 };
}

async function whyNot(
  { owner }: EventRecord,
  { email, delivery, origin, rejectedVersion }: RecipientRecord,
  { table, keys }: ApiDeps,
): Promise<NotSent | null> {
  if (origin === SHARED_ORIGIN) return 'never-invited';
  if (delivery === 'bounced' || delivery === 'complained') return delivery;
  const { suppressed, optedOut } = await readSendBlocks(table, await keys(), organizerHandle(owner), email);
  if (optedOut) return 'unsubscribed';
  if (suppressed) return 'bounced';
  return rejectedVersion === null ? null : 'rejected';
}
