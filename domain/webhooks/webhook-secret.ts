/** The secret of a webhook, in the form of Standard Webhooks. */
import { requireSignature, type SigningKeys } from '#domain/access/signing-keys.ts';
import type { SecretName, WebhookRecord } from './webhook.ts';

/**
 * Returns a secret of a webhook. It is derived, so that none is stored.
 * @throws CodedError `signing-key-lost`
 */
export function webhookSecret(
  keys: SigningKeys,
  { id }: Pick<WebhookRecord, 'id'>,
  { key, generation }: SecretName,
): string {
  return `whsec_${requireSignature(keys, key, 'webhook', id, String(generation)).toString('base64')}`;
}
