/** Makes an event whose guests were invited and have answered, by writing directly into the stores. */

import { signToken } from '#domain/access/reply-token.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { ID_LENGTH, recipientId, shardOf } from '#domain/text/ids.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { type CountBatch, countTogether } from '#store/count-batches.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import type { TestDeployment } from './deployment.ts';
import { DOMAIN } from './functions.ts';
import { type EventFacts, organizerMail } from './mails.ts';
import { anAnswer } from './records.ts';

/** A guest of the event. */
export interface Guest {
  readonly email: string;
  /** Their answer; null while they have not answered. */
  readonly said: Status | null;
  /** The language of the mails to them, a tag of BCP 47. */
  readonly locale?: string;
}

/** The event that was made. */
export interface SeededEvent {
  readonly id: string;
  /** Its manage code. */
  readonly code: string;
}

const AT = '2026-01-01T00:00:00.000Z';

/** Makes an event through the handler. Its confirmation is removed from `deployment.sent()`. */
export async function seedEvent(deployment: TestDeployment, facts: EventFacts = {}): Promise<SeededEvent> {
  deployment.receive('inbound', `create@${DOMAIN}`, organizerMail('REQUEST', facts));
  await deployment.run();
  const code = /Manage code: (\S+)/.exec(deployment.sent().at(-1)?.raw ?? '')?.[1] ?? '';
  const answer = await deployment.api.request('/v1/event', { headers: { 'X-Api-Code': code } });
  const { id } = (await answer.json()) as { id: string };
  if (id?.length !== ID_LENGTH) throw new Error('The event was not made.');
  return { id, code };
}

/** Makes guests recipients of version 0 whose mail was sent and who have answered. */
export async function seedGuests(
  deployment: TestDeployment,
  event: string,
  guests: readonly Guest[],
): Promise<void> {
  const recipients = guests.map((guest) => invited(event, guest));
  for (const [shard, theirs] of Map.groupBy(recipients, ({ id }) => shardOf(id))) {
    const name = { eventId: event, shard, notes: ['seeded'] as const };
    const record = (recipient: RecipientRecord, batch: CountBatch) =>
      changeRecipient(deployment.table, event, recipient.id, (current) => (current ? null : { recipient }), {
        known: null,
        batch,
      });
    await countTogether(deployment.table, name, deployment.now(), never, async (batch) => {
      for (let start = 0; start < theirs.length; start += 16)
        await Promise.all(theirs.slice(start, start + 16).map((recipient) => record(recipient, batch)));
    });
  }
}

async function never(): Promise<void> {
  throw new Error('The guests are not counted.');
}

function invited(event: string, { email, said, locale }: Guest): RecipientRecord {
  return {
    ...newRecipient(event, { email, name: null, origin: 'web', ...(locale && { locale }) }, 'web', AT),
    answer: said && anAnswer(said),
    sentVersion: 0,
    attempts: 1,
    delivery: 'delivered',
    sesMessageId: 'ses-0',
  };
}

/** Returns as much of a guest's invite as their calendar needs for an answer. */
export async function seededInvite(event: string, email: string): Promise<string> {
  const keys = await signingKeysReader('keys')();
  const token = signToken(keys, { eventId: event, recipientId: recipientId(event, email) });
  const calendar = [
    'BEGIN:VCALENDAR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `UID:${token}@${DOMAIN}`,
    'SEQUENCE:0',
    `ORGANIZER:mailto:rsvp+${token}@${DOMAIN}`,
    `ATTENDEE:mailto:${email}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\n');
  return `Content-Type: text/calendar\r\n\r\n${Buffer.from(calendar).toString('base64')}\r\n--`;
}
