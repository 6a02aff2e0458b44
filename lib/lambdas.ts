import { Duration } from 'aws-cdk-lib';
import { type Code, RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { NodeLambda, type NodeLambdaProps } from './node-lambda.ts';
import type { Settings } from './settings.ts';

interface LambdasProps {
  /** What this deployment was told. */
  readonly settings: Settings;
  /** The bundled code of a Lambda, by its folder's name in `lambdas/`. */
  readonly code: (name: string) => Code;
}

/**
 * With the pauses between them (domain/pacing/retry.ts), attempts outlast a fault of twenty minutes, and are used up within an hour. A
 * Lambda that people write to must know the last one, to tell them.
 */
export const ATTEMPTS = 12;

export type Lambdas = ReturnType<typeof createLambdas>;

/** The seven Lambdas and what they are told from the start. What feeds them, and what they may touch, is in stack.ts. */
export function createLambdas(scope: Construct, { settings, code }: LambdasProps) {
  const { domain, product, accent, logo, organizers, owners, timeZone } = settings;
  const { limits, headcount, mailDays, logDays } = settings;
  const lambda = (name: string, props: Omit<NodeLambdaProps, 'code' | 'logDays'>) =>
    new NodeLambda(scope, name, { ...props, code: code(name), logDays });
  const pages = { DOMAIN: domain, PRODUCT: product, ...(logo && { LOGO: logo }) };
  // The pages' accent is in their stylesheet.
  const deployment = { ...pages, ...(accent && { ACCENT: accent }) };
  const owned = { OWNERS: owners.join(',') };
  const limited = { LIMITS: JSON.stringify(limits) };
  const read = { DEFAULT_TIME_ZONE: timeZone, MAIL_DAYS: String(mailDays), ATTEMPTS: String(ATTEMPTS) };
  return {
    inbound: lambda('inbound', {
      description: 'Mail to create@: a new event, or an edit of one',
      memorySize: 1024,
      // It leaves the next events of a large file to its own queue.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { ...deployment, ...owned, ...read, ORGANIZERS: organizers.join(',') },
    }),
    rsvp: lambda('rsvp', {
      description: 'Mail to rsvp@: an answer, or words for the organizer',
      memorySize: 1024,
      environment: { ...deployment, ...read, ...limited },
    }),
    updateCancel: lambda('update-cancel', {
      description: 'Page by page: who must hear of a version, and who is on a list',
      timeout: Duration.minutes(2),
      // It leaves the next pages to its own queue; Lambda would stop that as a run-away loop after 16 times.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: deployment,
    }),
    delivery: lambda('delivery', {
      description: 'One invite to one recipient, at the rate SES allows',
      // It puts back what must wait, for as long as SES is closed.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { ...deployment, AMBIGUOUS_SECONDS: String(Duration.minutes(15).toSeconds()) },
    }),
    headcount: lambda('headcount', {
      description: "The headcount, told to the organizer's own calendar",
      // It puts back what must wait, for as long as SES is closed.
      recursiveLoop: RecursiveLoop.ALLOW,
      environment: { ...deployment, HEADCOUNT: String(headcount) },
    }),
    feedback: lambda('feedback', {
      description: 'What became of a mail: delivered, bounced, complained about',
      environment: { DOMAIN: domain },
    }),
    api: lambda('api', {
      description: 'Answers the REST API and serves the pages',
      // A list of a million recipients is streamed meanwhile.
      timeout: Duration.minutes(5),
      environment: { ...pages, ...owned, ...limited },
    }),
  };
}
