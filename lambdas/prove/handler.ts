/** This function plays the probe's story every hour. It fails when a step fails, and its alarm notifies the operator. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { runName } from '#domain/probe/mails.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { BOUNDED, ONCE } from '#store/clients.ts';
import { readEnvironment } from '../runtime/environment.ts';
import { log } from '../runtime/log.ts';
import { cloudHops } from './cloud-hops.ts';
import { playStory } from './story.ts';

/** The time for one step in milliseconds. One failing step and the cleanup fit into one invocation. */
const PATIENCE = 2 * 60_000;
/** Milliseconds. */
const PAUSE = 2000;

/**
 * Returns the handler, made from the function's environment. The handler throws CodedError `prove-failed`.
 * @param now milliseconds since 1970
 * @param pause between two checks, in milliseconds
 * @throws CodedError `environment-incomplete`
 */
export function createHandler(
  variables: Readonly<Record<string, string | undefined>>,
  now: () => number = Date.now,
  pause = PAUSE,
) {
  const { DOMAIN, PUBLIC_URL, MAIL_BUCKET } = readEnvironment(
    variables,
    'DOMAIN',
    'PUBLIC_URL',
    'MAIL_BUCKET',
  );
  const [ses, s3] = [new SESClient(ONCE), new S3Client(BOUNDED)];
  return async (): Promise<void> => {
    const hops = cloudHops({ domain: DOMAIN, publicUrl: PUBLIC_URL, bucket: MAIL_BUCKET, ses, s3, now });
    const { steps, ok } = await playStory(hops, {
      run: runName(randomBytes(8)),
      patience: PATIENCE,
      pause,
      now,
      sleep: (milliseconds) => sleep(milliseconds),
      onStep: () => {},
    });
    for (const { step, ok, ms } of steps) log.info('Step of the story.', { step, ok, milliseconds: ms });
    if (ok) return;
    const broken = steps.filter((step) => !step.ok).map(({ step }) => step);
    const error = new CodedError(
      'prove-failed',
      `Mail does not flow: ${broken.join(', ')}. Run npm run prove, which says what to check.`,
    );
    log.error('Mail does not flow.', error, { steps: broken.join(' ') });
    throw error;
  };
}
