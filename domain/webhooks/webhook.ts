/**
 * The room `webhooks`: which URLs are called about changes, when, how the calls are signed, and which URLs are not called.
 *
 * This file has the record of a webhook, and what the outcome of a call does to it.
 */
import { CHANGE_TYPES, type ChangeType } from '#domain/changes/change.ts';

/** A URL that an organizer wants called about changes. */
export interface WebhookRecord {
  readonly id: string;
  /** The handle of the organizer. */
  readonly organizer: string;
  /** The organizer's normalised address, which gets the notice when it is disabled. */
  readonly owner: string;
  /** The event it is for; null for all events of the organizer. */
  readonly event: string | null;
  readonly url: string;
  readonly types: readonly ChangeType[];
  /** UTC instant. It is called about what happens from then on. */
  readonly createdAt: string;
  /** Why it is not called, and since when (UTC instant); null while it is. */
  readonly disabled: { readonly because: WhyDisabled; readonly at: string } | null;
  /** Since when every call has failed, UTC instant; null when the last call did not fail. */
  readonly failingSince: string | null;
  /** From what its secret is derived. */
  readonly secret: SecretName;
  /** The secret that also signs, until a UTC instant; null when there is none. */
  readonly formerSecret: (SecretName & { readonly until: string }) | null;
  /** It is raised by every write and compared by conditional writes. */
  readonly revision: number;
}

/** `gone`: its server answered 410. `failing`: no call succeeded for three days. */
export type WhyDisabled = 'gone' | 'failing';

/** From what a secret is derived. */
export interface SecretName {
  /** The number of the signing key. */
  readonly key: number;
  /** How often the secret was replaced. */
  readonly generation: number;
}

/** The most webhooks of an organizer for all events, and the most of one event. */
export const MOST_WEBHOOKS = { organizer: 20, event: 10 } as const;

/** The types of which a webhook is called when it names none. Successful deliveries are too many for that. */
export const USUAL_TYPES: readonly ChangeType[] = CHANGE_TYPES.filter(
  (type) => type !== 'delivery.succeeded',
);

/** Returns true when a webhook is to be called about a change. The instant of a version has no fraction of a second. */
export function isCalledAbout(
  { disabled, types, createdAt }: WebhookRecord,
  { type, at }: { readonly type: ChangeType; readonly at: string },
): boolean {
  return disabled === null && types.includes(type) && at.slice(0, 19) >= createdAt.slice(0, 19);
}

const [MINUTE, HOUR] = [60_000, 3600_000];

/**
 * Milliseconds from a failed attempt to the next one: 75 hours in all.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#deliverability-and-reliability
 */
const PAUSES: readonly number[] = [
  5000,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
];

/** After this time without a success a webhook is disabled. Milliseconds. */
const LONGEST_FAILURE = 72 * HOUR;

/**
 * Returns when to try again, in milliseconds since 1970, or null when it was the last attempt.
 * @param attempt that failed, counted from 1
 * @param random in [0, 1): the pause is up to a tenth longer, so that calls that failed together do not come together again
 */
export function nextAttemptAt(attempt: number, now: number, random: number): number | null {
  const pause = PAUSES[attempt - 1];
  return pause === undefined ? null : Math.round(now + pause * (1 + random / 10));
}

/** What became of a call. */
export interface CallOutcome {
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** When the call began, UTC instant. */
  readonly at: string;
}

/** Returns true for a status that says that the receiver has taken the call. */
export function isTaken({ status }: Pick<CallOutcome, 'status'>): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** Returns the webhook after a call; the same object when nothing changes. @param now milliseconds since 1970 */
export function afterCall(webhook: WebhookRecord, outcome: CallOutcome, now: number): WebhookRecord {
  const { disabled, failingSince } = webhook;
  if (disabled) return webhook;
  if (isTaken(outcome)) return failingSince === null ? webhook : { ...webhook, failingSince: null };
  const at = new Date(now).toISOString();
  if (outcome.status === 410) return { ...webhook, disabled: { because: 'gone', at } };
  if (failingSince === null) return { ...webhook, failingSince: outcome.at };
  if (now - Date.parse(failingSince) < LONGEST_FAILURE) return webhook;
  return { ...webhook, disabled: { because: 'failing', at } };
}

/** Returns the webhook turned on again. */
export function enabled(webhook: WebhookRecord): WebhookRecord {
  return webhook.disabled ? { ...webhook, disabled: null, failingSince: null } : webhook;
}

/** How long the former secret signs beside the new one, in milliseconds. */
const OVERLAP = 24 * HOUR;

/** Returns the webhook with a new secret. @param key the number of the current signing key @param now milliseconds since 1970 */
export function withNewSecret(webhook: WebhookRecord, key: number, now: number): WebhookRecord {
  const { secret } = webhook;
  return {
    ...webhook,
    secret: { key, generation: secret.generation + 1 },
    formerSecret: { ...secret, until: new Date(now + OVERLAP).toISOString() },
  };
}
