/** A deployment whose functions are in a thread of their own, with all that a bench compares: requests, units, CPU and heap. */
import { setTimeout } from 'node:timers/promises';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { type Functions, type Spent, startFunctions } from './functions.ts';

/** What something cost. */
export interface Cost extends Spent {
  readonly writeUnits: number;
  readonly readUnits: number;
}

/** The deployment and its functions. */
export interface Compared {
  readonly deployment: TestDeployment;
  readonly functions: Functions;
  /** Returns what was spent since the last call. */
  cost(): Promise<Cost>;
  close(): Promise<void>;
}

/** Opens it. */
export async function openCompared(): Promise<Compared> {
  const functions = startFunctions();
  let [writeUnits, readUnits] = [0, 0];
  const deployment = await openDeployment({
    patient: true,
    handlers: functions.handlers,
    consumed: (_, { write, read }) => {
      writeUnits += write;
      readUnits += read;
    },
  });
  // The thread is ready when it answers; until then nobody is asked to be quick.
  await functions.spent();
  return {
    deployment,
    functions,
    cost: async () => {
      const cost = { ...(await functions.spent()), writeUnits, readUnits };
      [writeUnits, readUnits] = [0, 0];
      return cost;
    },
    close: async () => {
      await functions.close();
      await deployment.close();
    },
  };
}

const WORKING = ['inbound', 'organizer', 'rsvp', 'rounds', 'delivery', 'notice'] as const;

/**
 * Works until nothing waits except what SES has to say.
 * @param delivery messages for each call of the function that sends invites; every other gets one
 */
export async function workWithoutReports(deployment: TestDeployment, delivery: number): Promise<void> {
  const depth = () => WORKING.some((handler) => deployment.waiting(handler) > 0);
  while (depth()) {
    let worked = 0;
    for (const handler of WORKING)
      worked += await deployment.step(handler, handler === 'delivery' ? delivery : 1);
    // What was put back comes again in a while.
    if (worked === 0) await setTimeout(5);
  }
}
