/** The nine functions as the stack starts them, in this process. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createHandler as createChanges } from '#lambdas/changes/handler.ts';
import { createHandler as createDelivery } from '#lambdas/delivery/handler.ts';
import { createHandler as createFeedback } from '#lambdas/feedback/handler.ts';
import { createHandler as createHeadcount } from '#lambdas/headcount/handler.ts';
import { createHandler as createInbound } from '#lambdas/inbound/handler.ts';
import { createHandler as createRsvp } from '#lambdas/rsvp/handler.ts';
import { createHandler as createRounds } from '#lambdas/update-cancel/handler.ts';
import { createHandler as createWebhookCaller } from '#lambdas/webhook-caller/handler.ts';
import { bundleAssets } from '#lib/assets.ts';

/** The mail domain of the tests. */
export const DOMAIN = 'invites.test';
/** The base address of pages and API in the tests. */
export const PUBLIC_URL = 'https://api.invites.test';
/** The names of table and bucket in the tests. */
export const TABLE = 'Table';
export const BUCKET = 'mail';
/** The functions that `run` drives. */
export const HANDLERS = [
  'inbound',
  'organizer',
  'rsvp',
  'rounds',
  'delivery',
  'notice',
  'feedback',
  'changes',
  'webhook',
] as const;
/** The functions that are driven only explicitly, because their work is scheduled for later. */
export const SCHEDULED = ['headcount', 'later'] as const;
/** The name of a function in the tests. */
export type HandlerName = (typeof HANDLERS)[number] | (typeof SCHEDULED)[number];
/** Every function by its name in the tests. */
export const ALL_HANDLERS: readonly HandlerName[] = [...HANDLERS, ...SCHEDULED];
/** A function that processes a batch of messages. */
export type Work = (event: SQSEvent) => Promise<SQSBatchResponse>;

/** The environment variables of a function. */
export type Variables = Readonly<Record<string, string>>;

/** Returns the environment of every function, with the variables the stack would set. */
export function variablesOf(urlOf: (handler: HandlerName) => string, more: Variables = {}): Variables {
  return {
    TABLE_NAME: TABLE,
    MAIL_BUCKET: BUCKET,
    SIGNING_KEYS_ARN: 'keys',
    DOMAIN,
    PRODUCT: 'Yesmaybe',
    ORGANIZERS: '*',
    OWNERS: '',
    CONFIGURATION_SET: 'set',
    PUBLIC_URL,
    ORGANIZER_QUEUE_URL: urlOf('organizer'),
    ATTEMPTS: String(Number.MAX_SAFE_INTEGER),
    ROUNDS_QUEUE_URL: urlOf('rounds'),
    DELIVERY_QUEUE_URL: urlOf('delivery'),
    FEEDING_QUEUE_URLS: ALL_HANDLERS.map((handler) => urlOf(handler)).join(','),
    HEADCOUNT_QUEUE_URL: urlOf('headcount'),
    NOTICE_QUEUE_URL: urlOf('notice'),
    CHANGES_QUEUE_URL: urlOf('changes'),
    LATER_QUEUE_URL: urlOf('later'),
    WEBHOOK_QUEUE_URL: urlOf('webhook'),
    WEBHOOK_LOOPBACK: 'false',
    HEADCOUNT: 'true',
    DEFAULT_TIME_ZONE: 'UTC',
    MAIL_DAYS: '90',
    AMBIGUOUS_SECONDS: '900',
    LAMBDA_TASK_ROOT: taskRoot(),
    LIMITS: JSON.stringify({ invitesPerMinute: 1000, invitesPerDay: 10_000 }),
    ...more,
  };
}

type Start = (
  variables: Variables,
  now: () => number,
  getRemainingTimeInMillis: () => number,
  random?: () => number,
) => Work;

/** Each invocation has its own request id. */
function start(
  create: (
    variables: Variables,
    now: () => number,
    random?: () => number,
  ) => (event: SQSEvent, context: Called) => ReturnType<Work>,
): Start {
  return (variables, now, getRemainingTimeInMillis, random) => {
    const work = create(variables, now, random);
    return (event) => work(event, { awsRequestId: randomUUID(), getRemainingTimeInMillis });
  };
}

type Called = Pick<Context, 'awsRequestId' | 'getRemainingTimeInMillis'>;

/** Starts each function as after a cold start. */
export const START: Readonly<Record<HandlerName, Start>> = {
  inbound: start(createInbound),
  // The function that receives organizers' mail also does their other work.
  organizer: start(createInbound),
  rsvp: start(createRsvp),
  rounds: start(createRounds),
  delivery: start(createDelivery),
  // The function that delivers invites also sends the notices that waited.
  notice: start(createDelivery),
  headcount: start(createHeadcount),
  changes: start(createChanges),
  // The function that keeps the logs also does its work that was due later.
  later: start(createChanges),
  webhook: start((variables, now) => createWebhookCaller(variables, now)),
  feedback: start(createFeedback),
};

/** Returns every function as after a cold start. As on AWS, one starts when its first batch comes. */
export function createHandlers(
  variables: Variables,
  now: () => number,
  getRemainingTimeInMillis = () => 60_000,
): Record<HandlerName, Work> {
  const handlers = ALL_HANDLERS.map((handler): [HandlerName, Work] => {
    let started: Work | undefined;
    return [
      handler,
      (event) => {
        started ??= START[handler](variables, now, getRemainingTimeInMillis);
        return started(event);
      },
    ];
  });
  return Object.fromEntries(handlers) as Record<HandlerName, Work>;
}

let directory: string | undefined;

/** Returns the directory with the pages' assets, which in the cloud are beside the bundled function. It is made once. */
function taskRoot(): string {
  if (directory) return directory;
  directory = mkdtempSync(join(tmpdir(), 'yesmaybe-assets-'));
  bundleAssets(join(directory, 'assets'));
  return directory;
}
