/** `npm run prove` tests a deployment with real mail. */
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { styleText } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { runName } from '#domain/probe/mails.ts';
import { cloudHops } from '#lambdas/prove/cloud-hops.ts';
import type { Hops } from '#lambdas/prove/hops.ts';
import { SHOWS } from '#lambdas/prove/steps.ts';
import { playStory } from '#lambdas/prove/story.ts';
import { openLocalServer } from './local-server.ts';
import { readOptions, run, TARGET_HELP, type Target } from './options.ts';
import { localHops } from './prove/local-hops.ts';
import { domainOf, outputOf, readStack, resourceOf } from './stack.ts';

const HELP = `npm run prove tests a whole event with real mail, and times each hop: prove@ your domain invites
create@, the codes come back, the API invites a guest of the same domain, who says yes and is then notified that the
event moved and was cancelled. Afterwards the event and the mails are deleted, also after a failure or Ctrl-C.

The last line is JSON: {"steps":[{"step","ok","ms"}],"ok"}. Exit code 1 when a hop is broken.

${TARGET_HELP}
`;

/** Milliseconds. In the cloud a mail takes seconds, and a message that failed once comes again after some minutes. */
const CLOUD = { patience: 5 * 60_000, pause: 2000 };
const LOCAL = { patience: 30_000, pause: 100 };

async function openHops(target: Target): Promise<{ hops: Hops; times: typeof CLOUD }> {
  if ('url' in target) return { hops: await localHops(openLocalServer(target.url)), times: LOCAL };
  const stack = await readStack(target.stack);
  const hops = cloudHops({
    domain: domainOf(stack),
    publicUrl: outputOf(stack, 'PublicUrl'),
    bucket: resourceOf(stack, 'MemoryBucket'),
    // A mail that is sent twice does no harm here, so the SDK's retries stay on.
    ses: new SESClient({}),
    s3: new S3Client({}),
    now: Date.now,
  });
  return { hops, times: CLOUD };
}

async function prove(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    process.stdout.write(HELP);
    return true;
  }
  const { hops, times } = await openHops(options.target);
  const stopping = new AbortController();
  const stop = (): void => {
    console.error('Cleaning up …');
    stopping.abort();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.error(styleText('dim', `Proving ${hops.domain} …`, { stream: process.stderr }));
  const { steps, ok, broken } = await playStory(hops, {
    run: runName(randomBytes(8)),
    ...times,
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    onStep: (step, ms) => {
      if (ms === null) return;
      const mark = styleText('green', '✓', { stream: process.stderr });
      console.error(
        `${mark} ${SHOWS[step]} ${styleText('dim', `${(ms / 1000).toFixed(1)} s`, { stream: process.stderr })}`,
      );
    },
    signal: stopping.signal,
  });
  for (const { step, hop, check } of broken) {
    console.error(`${styleText('red', '✗', { stream: process.stderr })} ${step}: ${hop}`);
    for (const [index, one] of check.entries()) console.error(`   ${index === 0 ? 'Check' : 'then'}: ${one}`);
  }
  console.log(JSON.stringify({ steps, ok }));
  return ok;
}

await run(prove);
