/** `npm run chaos [-- --seed N] [--stories M] [--workers W]` */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { play } from './play.ts';
import { shrink } from './shrink.ts';
import { drawStory, stepInWords } from './story.ts';
import type { Played } from './worker.ts';

const HELP = `npm run chaos -- [--seed N] [--stories M] [--workers W]

Plays M stories of organizers and guests through the real functions, on AWS in memory, while processes die, calls fail,
and messages come twice, late and out of order. Then it asks a simple model what must be true.
  --seed N     seed of the first story, a number; the next one has the next number. 1 when unsaid
  --stories M  how many; 500 when unsaid
  --workers W  how many are played at a time; as many as there are processors when unsaid
Ends with a JSON line. Exit code 1 when a promise was broken: the story is made small and printed in plain words, and
--seed S --stories 1 with the seed named there plays it again, step by step the same.
`;

/** Broken stories that are made small and printed; more are only named. */
const MOST_EXPLAINED = 3;
const PROGRESS_EVERY = 10_000;

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      stories: { type: 'string', default: '500' },
      workers: { type: 'string', default: String(availableParallelism()) },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return void process.stdout.write(HELP);
  const [seed, stories, workers] = [values.seed, values.stories, values.workers].map(Number);
  if (![seed, stories, workers].every((number) => Number.isInteger(number)) || !stories || !workers) {
    process.stderr.write(`--seed, --stories and --workers take whole numbers.\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const played = await playAll(seed ?? 1, stories, Math.min(workers, stories));
  const broken = played.filter((one) => one.broken.length > 0).sort((one, other) => one.seed - other.seed);
  for (const one of broken.slice(0, MOST_EXPLAINED)) await explain(one.seed);
  const sum = (count: (one: Played) => number) => played.reduce((total, one) => total + count(one), 0);
  const summary = {
    seed,
    stories,
    broken: broken.map((one) => ({ seed: one.seed, promises: one.broken })),
    calls: sum(({ calls }) => calls),
    faults: sum(({ faults }) => faults),
  };
  console.log(JSON.stringify(summary));
  process.exitCode = broken.length > 0 ? 1 : 0;
}

async function playAll(first: number, stories: number, workers: number): Promise<Played[]> {
  const played: Played[] = [];
  let next = first;
  const started = Date.now();
  const progress = setInterval(() => {
    const seconds = Math.round((Date.now() - started) / 1000);
    const broken = played.filter((one) => one.broken.length > 0).length;
    process.stderr.write(`${played.length} of ${stories} stories, ${broken} broken, ${seconds} s\n`);
  }, PROGRESS_EVERY);
  const run = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const hand = () => {
        if (next < first + stories) worker.postMessage(next++);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (one: Played) => {
        played.push(one);
        for (const words of one.broken) process.stderr.write(`Story ${one.seed}: ${words}\n`);
        hand();
      });
      worker.on('error', reject);
      hand();
    });
  await Promise.all(Array.from({ length: workers }, run));
  clearInterval(progress);
  return played;
}

/** Tells a broken story as small as it gets. */
async function explain(seed: number): Promise<void> {
  const whole = drawStory(seed);
  const { story, outcome } = await shrink(whole, await play(whole), play);
  const lines = [
    '',
    `Story ${seed} (npm run chaos -- --seed ${seed} --stories 1), of ${whole.steps.length} steps and ${whole.faults.length} faults. It takes no more than this:`,
    ...story.steps.map((step, index) => `  ${index + 1}. ${stepInWords(step)}`),
    ...Object.entries(story.reports).map(
      ([guest, report]) => `  Mail to guest ${guest} leads to a ${report}.`,
    ),
    ...(outcome.faults.length > 0 ? ['Meanwhile:', ...outcome.faults.map((fault) => `  ${fault}`)] : []),
    story.inTurn ? 'One thing happens after the other.' : 'All of it may happen at the same time.',
    'Broken:',
    ...outcome.broken.map((words) => `  ${words}`),
    '',
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
}
