/** The signed request to a webhook, by Standard Webhooks: https://www.standardwebhooks.com */
import { Webhook } from 'standardwebhooks';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { WebhookRecord } from './webhook.ts';
import { webhookSecret } from './webhook-secret.ts';

/** A request to a webhook. */
export interface SignedCall {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What a webhook is called about. */
export interface CallContent {
  /** The id of the change, the same in every attempt and replay. */
  readonly id: string;
  readonly type: string;
  /** When it happened, UTC instant. */
  readonly at: string;
  readonly data: object;
}

/**
 * Returns the request that calls a webhook.
 * @param now of the attempt, milliseconds since 1970; receivers refuse a call that is some minutes old
 * @throws CodedError `signing-key-lost`
 */
export function signedCall(
  keys: SigningKeys,
  webhook: WebhookRecord,
  { id, type, at, data }: CallContent,
  now: number,
): SignedCall {
  const { url, secret, formerSecret } = webhook;
  const body = JSON.stringify({ type, timestamp: at, data });
  const seconds = Math.floor(now / 1000);
  const isOverlap = formerSecret !== null && now < Date.parse(formerSecret.until);
  const signatures = [secret, ...(isOverlap ? [formerSecret] : [])].map((name) =>
    new Webhook(webhookSecret(keys, webhook, name)).sign(id, new Date(seconds * 1000), body),
  );
  return {
    url,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': signatures.join(' '),
    },
    body,
  };
}
