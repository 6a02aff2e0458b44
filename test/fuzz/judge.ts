/** Tries inputs in a worker, so that one that hangs or uses up the memory can be ended and reported. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export type Verdict =
  | { readonly outcome: 'understood' | 'refused'; readonly cpu: number; readonly heap: number }
  /** `why` is the same for the same fault. */
  | { readonly outcome: 'failed'; readonly why: string };

export interface Judge {
  readonly judge: (octets: Uint8Array) => Promise<Verdict>;
  readonly close: () => Promise<unknown>;
}

/** Milliseconds of the wall clock: far more than anything needs on a machine that has other things to do. */
const LONGEST = 30_000;
/** Of CPU. */
const LONGEST_CPU = 2_000;
const MOST_MEGABYTES = 192;

export function openJudge(): Judge {
  let worker: Worker | null = null;
  const start = () =>
    new Worker(new URL('worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    });
  const judge = async (octets: Uint8Array): Promise<Verdict> => {
    worker ??= start();
    const verdict = await answerOf(worker, octets);
    if (verdict.outcome !== 'failed') {
      return verdict.cpu > LONGEST_CPU ? failed(`Slow: more than ${LONGEST_CPU} ms of CPU.`) : verdict;
    }
    await worker.terminate();
    worker = null;
    return verdict;
  };
  return { judge, close: async () => worker?.terminate() };
}

async function answerOf(worker: Worker, octets: Uint8Array): Promise<Verdict> {
  try {
    worker.postMessage(octets);
    const [verdict] = await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST) });
    return verdict;
  } catch (error) {
    const { name, message } = error as Error;
    return failed(name === 'AbortError' ? `Hangs: no answer in ${LONGEST} ms.` : `Dies: ${message}`);
  }
}

function failed(why: string): Verdict {
  return { outcome: 'failed', why };
}
