/** When a webhook is called again, when it is disabled, and how its calls are signed. */
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { signedCall } from '#domain/webhooks/signed-call.ts';
import {
  afterCall,
  enabled,
  isCalledAbout,
  nextAttemptAt,
  type WebhookRecord,
  withNewSecret,
} from '#domain/webhooks/webhook.ts';
import { webhookSecret } from '#domain/webhooks/webhook-secret.ts';

const KEYS = new Map([
  [1, 'x'.repeat(40)],
  [2, 'y'.repeat(40)],
]);
const AT = '2026-05-01T12:00:00.500Z';
const NOW = Date.parse(AT);
const HOUR = 3600_000;
const WEBHOOK: WebhookRecord = {
  id: 'wh_0aaaaaaaaaaaaaaaa',
  organizer: 'aaaaaaaaaaaaaaaa',
  owner: 'olga@example.com',
  event: null,
  url: 'https://example.org/hook',
  types: ['answer.changed'],
  createdAt: AT,
  disabled: null,
  failingSince: null,
  secret: { key: 1, generation: 0 },
  formerSecret: null,
  revision: 0,
};
const failed = { status: 500, at: AT };

describe('a call that failed', () => {
  test('is tried again nine times within 76 hours, by the schedule of Standard Webhooks', () => {
    let at = NOW;
    const pauses: number[] = [];
    for (let attempt = 1; ; attempt += 1) {
      const next = nextAttemptAt(attempt, at, 0);
      if (next === null) break;
      pauses.push((next - at) / 1000);
      at = next;
    }
    expect(pauses).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(at - NOW).toBeGreaterThan(72 * HOUR);
    expect(nextAttemptAt(1, 0, 0.999)).toBeLessThanOrEqual(5500);
  });

  test('begins a failure that a success ends', () => {
    const failing = afterCall(WEBHOOK, failed, NOW);
    expect(failing.failingSince).toBe(AT);
    expect(afterCall(failing, failed, NOW + HOUR)).toBe(failing);
    expect(afterCall(failing, { status: 204, at: AT }, NOW + HOUR).failingSince).toBeNull();
    expect(afterCall(WEBHOOK, { status: 200, at: AT }, NOW)).toBe(WEBHOOK);
  });

  test.each([null, 199, 301, 302, 400, 404, 500])('has the status %s', (status) => {
    expect(afterCall(WEBHOOK, { status, at: AT }, NOW).failingSince).toBe(AT);
  });

  test('disables the webhook after three days without a success, and at once when it is gone', () => {
    const failing = { ...WEBHOOK, failingSince: AT };
    expect(afterCall(failing, failed, NOW + 72 * HOUR - 1).disabled).toBeNull();
    const disabled = afterCall(failing, failed, NOW + 72 * HOUR);
    expect(disabled.disabled).toEqual({ because: 'failing', at: '2026-05-04T12:00:00.500Z' });
    expect(afterCall(WEBHOOK, { status: 410, at: AT }, NOW).disabled?.because).toBe('gone');
    expect(enabled(disabled)).toEqual(WEBHOOK);
    expect(afterCall(disabled, { status: 200, at: AT }, NOW)).toBe(disabled);
  });
});

test('a webhook is called about its types, from its making on, unless it is disabled', () => {
  const type = 'answer.changed';
  expect(isCalledAbout(WEBHOOK, { type, at: AT })).toBe(true);
  expect(isCalledAbout(WEBHOOK, { type, at: '2026-05-01T12:00:00Z' })).toBe(true);
  expect(isCalledAbout(WEBHOOK, { type, at: '2026-05-01T11:59:59.999Z' })).toBe(false);
  expect(isCalledAbout(WEBHOOK, { type: 'list.done', at: AT })).toBe(false);
  expect(isCalledAbout({ ...WEBHOOK, disabled: { because: 'gone', at: AT } }, { type, at: AT })).toBe(false);
});

describe('a signature', () => {
  const content = { id: 'chg_x', type: 'answer.changed', at: AT, data: { email: 'ben@example.org' } };
  const secretOf = ({ secret }: WebhookRecord) => webhookSecret(KEYS, WEBHOOK, secret);
  // The reference library compares with its own clock.
  const now = Date.now();

  test('is that of Standard Webhooks', () => {
    const { body, headers } = signedCall(KEYS, WEBHOOK, content, now);
    const webhook = new Webhook(secretOf(WEBHOOK));
    expect(webhook.verify(body, headers)).toEqual({ type: content.type, timestamp: AT, data: content.data });
    expect(() => webhook.verify(`${body} `, headers)).toThrow();
    expect(() => webhook.verify(body, { ...headers, 'webhook-id': 'chg_y' })).toThrow();
  });

  test('of the former secret comes beside that of the new one for a day', () => {
    const next = withNewSecret(WEBHOOK, 2, now);
    const [former, newer] = [new Webhook(secretOf(WEBHOOK)), new Webhook(secretOf(next))];
    expect(secretOf(next)).not.toBe(secretOf(WEBHOOK));
    const both = signedCall(KEYS, next, content, now);
    for (const one of [former, newer]) expect(() => one.verify(both.body, both.headers)).not.toThrow();
    const later = { ...next, formerSecret: next.formerSecret && { ...next.formerSecret, until: AT } };
    const one = signedCall(KEYS, later, content, now);
    expect(() => newer.verify(one.body, one.headers)).not.toThrow();
    expect(() => former.verify(one.body, one.headers)).toThrow();
  });

  test('of another webhook does not fit', () => {
    const other = { ...WEBHOOK, id: 'wh_0bbbbbbbbbbbbbbbb' };
    const { body, headers } = signedCall(KEYS, other, content, now);
    expect(() => new Webhook(secretOf(WEBHOOK)).verify(body, headers)).toThrow();
  });
});
