/** A recipient who was invited to version 0 and has not answered. */
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';

export function aRecipient(changes: Partial<RecipientRecord> = {}): RecipientRecord {
  const newGuest = { email: 'bob@example.org', name: 'Bob Ray', origin: 'web' };
  return {
    ...newRecipient('e', newGuest, 'web', '2026-01-01T00:00:00.000Z'),
    sentVersion: 0,
    delivery: 'sent',
    ...changes,
  };
}
