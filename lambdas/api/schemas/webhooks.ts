/** The bodies and answers of the routes of webhooks. */
import * as z from 'zod/mini';
import { CHANGE_TYPES } from '#domain/changes/change.ts';
import { once } from '#domain/text/once.ts';
import { changeType } from './changes.ts';
import { count, described, instant, named, text } from './described.ts';

const url = () =>
  text('What is called: a public https URL with a name.', 'https://hooks.example.org/yesmaybe');
const webhookId = () => text('The id of the webhook.', 'wh_0k3v7q2mx5tzw4yab');

/** The parameter of the path. */
export const webhookPathId = webhookId;

/** The body that makes a webhook. */
export const webhookBody = /* @__PURE__ */ once(() =>
  named(
    z.strictObject({
      url: url(),
      types: z.optional(
        described(
          z.array(changeType()).check(z.minLength(1), z.maxLength(CHANGE_TYPES.length)),
          'What it is called about. Without it, about all but `delivery.succeeded`.',
          ['answer.changed'],
        ),
      ),
      event: z.optional(
        described(
          z.string().check(z.regex(/^[a-z2-7]{16}$/)),
          'The id of the one event it is for. Without it, a key means all events of its organizer; a manage code is always for its event.',
          'k3v7q2mx5tzw4yab',
        ),
      ),
    }),
    'NewWebhook',
    'A webhook to make.',
  ),
);

const WEBHOOK = () => ({
  id: webhookId(),
  url: url(),
  types: described(z.array(changeType()), 'What it is called about.', ['answer.changed']),
  event: described(
    z.nullable(z.string()),
    'The event it is for; null for all events of the organizer.',
    null,
  ),
  createdAt: instant('It is called about what happens from then on.'),
  status: described(z.enum(['active', 'disabled']), 'Whether it is called.', 'active'),
  disabledBecause: described(
    z.nullable(z.enum(['gone', 'failing'])),
    '`gone`: it answered 410. `failing`: no call succeeded for three days. Null while it is active.',
    null,
  ),
  failingSince: described(
    z.nullable(z.string()),
    'Since when every call has failed; null when the last one did not.',
    null,
  ),
});

/** A webhook. */
export const webhookAnswer = /* @__PURE__ */ once(() =>
  named(z.object(WEBHOOK()), 'Webhook', 'A webhook as it is now.'),
);

const secret = () =>
  text(
    'The secret that signs its calls, for a library of Standard Webhooks. It is shown only now.',
    'whsec_C2FV…',
  );

/** A new webhook, with its secret. */
export const newWebhookAnswer = /* @__PURE__ */ once(() =>
  named(z.object({ ...WEBHOOK(), secret: secret() }), 'WebhookWithSecret', 'A new webhook.'),
);

/** A webhook with a new secret. */
export const rotatedAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      ...WEBHOOK(),
      secret: secret(),
      formerUntil: instant('Until then, calls carry the signature of the former secret too.'),
    }),
    'WebhookWithNewSecret',
    'A webhook with a new secret.',
  ),
);

/** All webhooks that a code or key opens. */
export const webhooksAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({ webhooks: described(z.array(webhookAnswer()), 'The webhooks, in no order.') }),
    'Webhooks',
    'The webhooks of an event or organizer.',
  ),
);

/** That a test is under way. */
export const testAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      id: text('The `webhook-id` of the call, by which the attempts list it.', 'test_k3v7q2mx5tzw4yab'),
    }),
    'WebhookTest',
    'A test that is under way.',
  ),
);

/** The body that calls a webhook again. */
export const replayBody = /* @__PURE__ */ once(() =>
  named(
    z.strictObject({
      since: described(
        z.iso.datetime(),
        'It is called again about what happened since this UTC instant.',
        '2026-05-02T08:00:00Z',
      ),
    }),
    'Replay',
    'What a webhook is called about again.',
  ),
);

/** That a replay is under way. */
export const replayAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({ since: instant('The instant that was sent.') }),
    'ReplayStarted',
    'A replay that is under way.',
  ),
);

/** The log of calls. */
export const attemptsAnswer = /* @__PURE__ */ once(() =>
  named(
    z.object({
      attempts: described(
        z.array(
          z.object({
            id: text('The `webhook-id`: the id of the change, or of a test.', 'chg_x2nq5k7w3mza4t6b'),
            event: described(z.nullable(z.string()), 'The event; null for a test.', 'k3v7q2mx5tzw4yab'),
            attempt: count('Which attempt it was, counted from 1.', 1),
            at: instant('When it began.'),
            milliseconds: count('How long it took.', 112),
            status: described(
              z.nullable(z.int()),
              'The HTTP status of the answer; null when there was none.',
              204,
            ),
            error: described(
              z.nullable(z.string()),
              'Why there was none: `no-answer` (ten seconds), `no-connection`, `name-unknown`, `address-refused`; null otherwise.',
              null,
            ),
          }),
        ),
        'The attempts of the latest 100 calls, newest first. They are kept for 14 days.',
      ),
    }),
    'WebhookAttempts',
    'How calls of a webhook went.',
  ),
);
