import {
  attemptsAnswer,
  newWebhookAnswer,
  replayAnswer,
  replayBody,
  rotatedAnswer,
  testAnswer,
  webhookAnswer,
  webhookBody,
  webhookPathId,
  webhooksAnswer,
} from '../schemas/webhooks.ts';
import { BODY_PROBLEMS, KEY_ACCESS_PROBLEMS, MANAGE_PROBLEMS, type Operation } from './operation.ts';

const WEBHOOK = {
  id: 'wh_0k3v7q2mx5tzw4yab',
  url: 'https://hooks.example.org/yesmaybe',
  types: ['answer.changed'],
  event: null,
  createdAt: '2026-05-02T08:00:00.000Z',
  status: 'active',
  disabledBecause: null,
  failingSince: null,
};
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const ATTEMPT = {
  id: 'chg_x2nq5k7w3mza4t6b',
  event: 'k3v7q2mx5tzw4yab',
  attempt: 1,
  at: '2026-05-02T09:14:05.000Z',
  milliseconds: 112,
  status: 204,
  error: null,
};

const ALL = {
  group: 'Webhooks',
  access: ['manageCode', 'organizerKey'],
} as const;
const PROBLEMS = [...MANAGE_PROBLEMS, ...KEY_ACCESS_PROBLEMS] as const;
const ONE = { ...ALL, parameters: { id: webhookPathId } } as const;
const ONE_PROBLEMS = [...PROBLEMS, 'webhook-unknown'] as const;

/** The operations of webhooks. */
export const webhookOperations: readonly Operation[] = [
  {
    ...ALL,
    method: 'post',
    path: '/v1/webhooks',
    id: 'createWebhook',
    summary: 'Make a webhook',
    description:
      'Has a URL called about changes, by [Standard Webhooks](https://www.standardwebhooks.com): with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`, and the body `{"type", "timestamp", "data"}`, where `data` is the change as `GET /v1/event/changes` lists it. A call that is not answered with 2xx within ten seconds is tried again for three days. Calls may come twice and out of order: drop a `webhook-id` that you have, and order by `data.sequence`.',
    body: {
      schema: webhookBody,
      examples: {
        all: { url: WEBHOOK.url },
        one: { url: WEBHOOK.url, types: ['answer.changed'], event: 'k3v7q2mx5tzw4yab' },
      },
    },
    idempotencyKey: true,
    answers: {
      201: {
        description: 'The webhook, with its secret, which is shown only now.',
        schema: newWebhookAnswer,
        example: { ...WEBHOOK, secret: SECRET },
      },
    },
    problems: [...PROBLEMS, ...BODY_PROBLEMS, 'webhook-url-refused', 'too-many-webhooks', 'webhook-unknown'],
  },
  {
    ...ALL,
    method: 'get',
    path: '/v1/webhooks',
    id: 'listWebhooks',
    summary: 'List webhooks',
    description: 'Lists the webhooks of the event of the manage code, or all of the organizer of the key.',
    answers: {
      200: { description: 'The webhooks.', schema: webhooksAnswer, example: { webhooks: [WEBHOOK] } },
    },
    problems: PROBLEMS,
  },
  {
    ...ONE,
    method: 'get',
    path: '/v1/webhooks/{id}',
    id: 'getWebhook',
    summary: 'Get a webhook',
    description: 'Answers whether the webhook is called, and since when its calls have failed.',
    answers: { 200: { description: 'The webhook.', schema: webhookAnswer, example: WEBHOOK } },
    problems: ONE_PROBLEMS,
  },
  {
    ...ONE,
    method: 'delete',
    path: '/v1/webhooks/{id}',
    id: 'deleteWebhook',
    summary: 'Remove a webhook',
    description: 'Removes the webhook. Calls that are under way still come.',
    answers: { 204: { description: 'It is removed.' } },
    problems: ONE_PROBLEMS,
  },
  {
    ...ONE,
    method: 'post',
    path: '/v1/webhooks/{id}/enable',
    id: 'enableWebhook',
    summary: 'Turn a webhook on again',
    description: 'Turns on a webhook that was disabled. What it missed comes with a replay.',
    answers: { 200: { description: 'The webhook.', schema: webhookAnswer, example: WEBHOOK } },
    problems: ONE_PROBLEMS,
  },
  {
    ...ONE,
    method: 'post',
    path: '/v1/webhooks/{id}/rotate',
    id: 'rotateWebhookSecret',
    summary: 'Replace the secret',
    description: 'Makes a new secret. For 24 hours, calls carry the signatures of both.',
    answers: {
      200: {
        description: 'The webhook, with its new secret, which is shown only now.',
        schema: rotatedAnswer,
        example: { ...WEBHOOK, secret: SECRET, formerUntil: '2026-05-03T08:00:00.000Z' },
      },
    },
    problems: ONE_PROBLEMS,
  },
  {
    ...ONE,
    method: 'post',
    path: '/v1/webhooks/{id}/test',
    id: 'testWebhook',
    summary: 'Try a webhook',
    description: 'Calls the webhook once with the type `webhook.test`. The attempts list how it went.',
    answers: {
      202: {
        description: 'It is called in a moment.',
        schema: testAnswer,
        example: { id: 'test_k3v7q2mx5tzw4yab' },
      },
    },
    problems: [...ONE_PROBLEMS, 'too-many-webhook-calls'],
  },
  {
    ...ONE,
    method: 'post',
    path: '/v1/webhooks/{id}/replay',
    id: 'replayWebhook',
    summary: 'Call a webhook again about the past',
    description:
      'Calls the webhook about everything since an instant, with the same ids as the first time, so that a receiver that has a call drops it.',
    body: { schema: replayBody, examples: { replay: { since: '2026-05-02T08:00:00Z' } } },
    answers: {
      202: {
        description: 'It is called in the next minutes.',
        schema: replayAnswer,
        example: { since: '2026-05-02T08:00:00Z' },
      },
    },
    problems: [...ONE_PROBLEMS, ...BODY_PROBLEMS, 'webhook-disabled', 'too-many-webhook-calls'],
  },
  {
    ...ONE,
    method: 'get',
    path: '/v1/webhooks/{id}/attempts',
    id: 'listWebhookAttempts',
    summary: 'List the attempts to call a webhook',
    description: 'Lists the attempts of the latest 100 calls, newest first.',
    answers: {
      200: { description: 'The attempts.', schema: attemptsAnswer, example: { attempts: [ATTEMPT] } },
    },
    problems: ONE_PROBLEMS,
  },
];
