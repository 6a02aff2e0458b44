/** The other side of run.ts: plays the stories it is handed. */
import { parentPort } from 'node:worker_threads';
import { type Outcome, play } from './play.ts';
import { drawStory } from './story.ts';

/** What a worker says of one story. */
export type Played = Pick<Outcome, 'broken' | 'calls'> & { readonly seed: number; readonly faults: number };

parentPort?.on('message', async (seed: number) => {
  const { broken, calls, faults } = await play(drawStory(seed));
  const played: Played = { seed, broken, calls, faults: faults.length };
  parentPort?.postMessage(played);
});
