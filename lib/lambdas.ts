import { Duration } from 'aws-cdk-lib';
import { type Code, RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { NodeLambda, type NodeLambdaProps } from './node-lambda.ts';
import type { Settings } from './settings.ts';

/** What the Lambdas need. */
interface LambdasProps {
  /** The settings of this deployment. */
  readonly settings: Settings;
  /** The bundled code of a Lambda, by its folder's name in `lambdas/`. */
  readonly code: (name: string) => Code;
}

/**
 * How often a message is tried. With the pauses between them (domain/pacing/retry.ts) the attempts outlast a fault of
 * twenty minutes and end within an hour. A Lambda that processes people's mail must know which attempt is the last, to
 * notify the sender.
 */
export const ATTEMPTS = 12;

/** The nine Lambdas by name. */
export type Lambdas = ReturnType<typeof createLambdas>;

/**
 * Creates the nine Lambdas with the variables that are known from the start. What triggers them, and what they may
 * access, is in stack.ts.
 */
export function createLambdas(scope: Construct, { settings, code }: LambdasProps) {
  const { domain, product, accent, logo, organizers, owners, timeZone } = settings;
  const { limits, headcount, mailDays, logDays } = settings;
  const lambda = (name: string, props: Omit<NodeLambdaProps, 'code' | 'logDays'>) =>
    new NodeLambda(scope, name, { ...props, code: code(name), logDays });
  const look = { PRODUCT: product, ...(accent && { ACCENT: accent }), ...(logo && { LOGO: logo }) };
  const deployment = { DOMAIN: domain, ...look };
  const owned = { OWNERS: owners.join(','), ORGANIZERS: organizers.join(',') };
  const limited = { LIMITS: JSON.stringify(limits) };
  const kept = { MAIL_DAYS: String(mailDays) };
  // Only a local server may call the machine that it runs on.
  const loopback = { WEBHOOK_LOOPBACK: 'false' };
  const read = { DEFAULT_TIME_ZONE: timeZone, ...kept, ATTEMPTS: String(ATTEMPTS) };
  return {
    inbound: lambda('inbound', {
      description: 'Mail to create@: a new event, or an edit of one',
      memorySize: 1024,
      // It sends the next events of a large file to its own queue.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { ...deployment, ...owned, ...read },
    }),
    rsvp: lambda('rsvp', {
      description: 'Mail to rsvp@: an answer, or words for the organizer',
      environment: { ...deployment, ...read, ...limited },
    }),
    updateCancel: lambda('update-cancel', {
      description: 'Page by page: who must be notified of a version, and who is on a list',
      timeout: Duration.minutes(2),
      // It sends the next pages to its own queue. Lambda would stop that as a runaway loop after 16 times.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: deployment,
    }),
    delivery: lambda('delivery', {
      description: 'One invite to one recipient, at the rate SES allows',
      // It sends back what must wait, for as long as SES is closed.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { ...deployment, AMBIGUOUS_SECONDS: String(Duration.minutes(15).toSeconds()) },
    }),
    headcount: lambda('headcount', {
      description: "The headcount, sent to the organizer's own calendar",
      // It sends back what must wait, for as long as SES is closed.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { ...deployment, HEADCOUNT: String(headcount) },
    }),
    feedback: lambda('feedback', {
      description: 'What became of a mail: delivered, bounced, complained about',
      environment: { DOMAIN: domain },
    }),
    changes: lambda('changes', {
      description: 'The logs of changes of followed events, and which webhooks are called when',
      timeout: Duration.minutes(2),
      // It sends the rest of a walk, and what is due later, to its own queues.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { DOMAIN: domain },
    }),
    webhookCaller: lambda('webhook-caller', {
      description: 'Calls webhooks, and has access to nothing',
      memorySize: 256,
      environment: { DOMAIN: domain, ...loopback },
      // A call that failed leads to another one.
      recursiveLoop: RecursiveLoop.ALLOW,
    }),
    api: lambda('api', {
      description: 'Answers the REST API and serves the pages',
      // Enough to stream a list of a million recipients.
      timeout: Duration.minutes(5),
      environment: { ...deployment, ...owned, ...limited, ...kept, ...loopback, DEFAULT_TIME_ZONE: timeZone },
    }),
  };
}
