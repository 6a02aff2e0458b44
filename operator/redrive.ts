/** `npm run redrive` shows the dead letters and their errors, and puts them back to their queues. */
import { CodedError } from '#domain/text/coded-error.ts';
import { openLocalServer } from './local-server.ts';
import { readOptions, run, TARGET_HELP, type Target } from './options.ts';
import { cloudDeadLetters } from './redrive/cloud.ts';
import type { DeadLetters, Letter, Pile } from './redrive/dead-letters.ts';
import { localDeadLetters } from './redrive/local.ts';
import { readStack } from './stack.ts';

const HELP = `npm run redrive shows the messages that failed at every attempt, by queue, with the last error that was logged of them,
and puts them back to their queues. All work is safe to repeat. Fix the cause first, or they fail again.

  --list            only shows them
  --queue NAME      one queue, such as DeliveryQueue  (all)
${TARGET_HELP}
`;

async function open(target: Target): Promise<DeadLetters> {
  return 'url' in target
    ? localDeadLetters(openLocalServer(target.url))
    : cloudDeadLetters(await readStack(target.stack));
}

async function redrive(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2), {
    list: { type: 'boolean' },
    queue: { type: 'string' },
  });
  if (!options) {
    process.stdout.write(HELP);
    return true;
  }
  const { list, queue } = options.values;
  const deadLetters = await open(options.target);
  const piles = chosen(await deadLetters.list(), queue);
  const full = piles.filter(({ count, letters }) => count > 0 || letters.length > 0);
  for (const pile of full) console.log(describe(pile));
  if (full.length === 0) console.log(`No dead letters in ${piles.map((pile) => pile.queue).join(', ')}.`);
  if (list) return true;
  for (const pile of full) {
    const moved = await deadLetters.redrive(pile.queue);
    console.log(`${pile.queue}: ${moved} put back.`);
  }
  if (full.length > 0)
    console.log('Messages that fail again come back here after their attempts: npm run redrive -- --list');
  return true;
}

/** Returns the piles that were asked for. @throws CodedError `queue-unknown` */
function chosen(piles: readonly Pile[], wanted: string | boolean | undefined): readonly Pile[] {
  if (typeof wanted !== 'string') return piles;
  const found = piles.filter(({ queue }) => queue.toLowerCase() === wanted.toLowerCase());
  if (found.length > 0) return found;
  const names = piles.map(({ queue }) => queue).join(', ');
  throw new CodedError('queue-unknown', `There is no queue ${wanted}. The queues are ${names}.`);
}

/** Returns a pile as text, with similar letters in one line. */
function describe({ queue, count, letters }: Pile): string {
  const groups = Map.groupBy(letters, ({ kind, code }) => `${kind}: ${reason(code)}`);
  const lines = [...groups].map(([words, group]) => `  ${group.length} × ${words} (${times(group)})`);
  const more = count > letters.length ? [`  ${count - letters.length} more were not read`] : [];
  return [`${queue}: ${Math.max(count, letters.length)} dead`, ...lines, ...more].join('\n');
}

function reason(code: string | null): string {
  return code === null
    ? 'no error was logged, so the function ran out of time or memory, or the log has expired'
    : `failed with ${code}`;
}

function times(letters: readonly Letter[]): string {
  const sent = letters.map(({ sentAt }) => sentAt).sort();
  const [first = '', last = ''] = [sent[0], sent.at(-1)];
  const receives = Math.max(...letters.map((letter) => letter.receives));
  return `sent ${first === last ? first : `${first} to ${last}`}, received ${receives} times`;
}

await run(redrive);
