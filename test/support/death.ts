/**
 * The death of the process at one AWS call. The call never returns, so nothing after it runs: no catch, no finally.
 * Whatever the function had begun is left as it is; the message it worked on comes again, to a fresh process.
 */
import type { TestDeployment } from '#harness/deployment.ts';
import { client } from '#harness/sdk.ts';

export interface Death {
  /** AWS calls made so far. */
  calls(): number;
  /** The command at which the process died, or null when it lives. */
  diedAt(): string | null;
  /** Ends when the process dies; never rejects. */
  readonly happened: Promise<void>;
  /** Takes the hook out of the SDK. */
  disarm(): void;
}

/** @param at which call kills, counted from 1; 0 never. @param when before the call has its effect, or after */
export function arm(at: number, when: 'before' | 'after'): Death {
  const original = client.send;
  let calls = 0;
  let diedAt: string | null = null;
  let die = () => {};
  const happened = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = () => new Promise<never>(() => {});
  client.send = async function (command, ...rest) {
    calls += 1;
    // The dead make no calls: what runs beside the fatal one stops at its next call.
    if (diedAt !== null) return never();
    if (calls !== at) return original.call(this, command, ...rest);
    diedAt = command.constructor.name;
    if (when === 'after') await original.call(this, command, ...rest).catch(() => {});
    die();
    return never();
  };
  return {
    calls: () => calls,
    diedAt: () => diedAt,
    happened,
    disarm: () => {
      client.send = original;
    },
  };
}

/** Works through the queues; after a death, a new process goes on. */
export async function runThrough(deployment: TestDeployment, death: Death): Promise<void> {
  if (death.diedAt() === null) {
    deployment.death = death.happened;
    await Promise.race([deployment.run(), death.happened]);
  }
  deployment.death = null;
  if (death.diedAt() === null) return;
  death.disarm();
  deployment.restart();
  await deployment.run();
}
