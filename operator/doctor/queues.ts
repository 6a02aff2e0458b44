/**
 * Checks that work is done: that queues trigger the functions, how many may run at once, and whether messages were
 * given up.
 */
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { type Mapping, readMappings, readQueues, type WorkQueue } from '../queues.ts';
import type { Stack } from '../stack.ts';
import { type Check, fine, type Seen, wrong } from './finding.ts';

/** Lambda's quota "Concurrent executions". */
const QUOTA = '--service-code lambda --quota-code L-B99A9384';
/** How many executions the API and a redeployment need in addition to the queues. */
const FOR_THE_API = 10;

/** Returns the checks of queues and functions. */
export function workChecks(stack: Stack): Check[] {
  const lambda = new LambdaClient({});
  let reading: Promise<{ queues: WorkQueue[]; mappings: Mapping[] }> | undefined;
  const read = () => {
    reading ??= readQueues(stack).then(async (queues) => ({
      queues,
      mappings: await readMappings(queues, lambda),
    }));
    return reading;
  };
  return [
    { name: 'queues', look: async () => worked(await read()) },
    {
      name: 'concurrency',
      look: async () => {
        const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
        return [concurrency((await read()).mappings, AccountLimit?.ConcurrentExecutions ?? 0)];
      },
    },
    { name: 'dead-letters', look: async () => deadLetters((await read()).queues, stack.name) },
  ];
}

function worked({
  queues,
  mappings,
}: {
  queues: readonly WorkQueue[];
  mappings: readonly Mapping[];
}): Seen[] {
  const idle = queues.flatMap(({ name, waiting }) => {
    const [mapping] = mappings.filter(({ queue }) => queue === name);
    if (mapping && ['Enabled', 'Enabling', 'Updating', 'Creating'].includes(mapping.state)) return [];
    const found = `Nobody works on ${name}, where ${waiting} messages wait.`;
    return [
      mapping
        ? wrong(
            `${found} Its trigger is ${mapping.state}.`,
            `aws lambda update-event-source-mapping --uuid ${mapping.uuid} --enabled (docs/runbook.md, "Stop sending", may have switched it off)`,
          )
        : wrong(found, 'Its trigger is gone. Deploy again: npm run deploy'),
    ];
  });
  return idle.length > 0 ? idle : [fine(`${queues.length} queues trigger their functions.`)];
}

function concurrency(mappings: readonly Mapping[], limit: number): Seen {
  const asked = mappings.reduce((sum, { maxConcurrency }) => sum + (maxConcurrency ?? 0), FOR_THE_API);
  const words = `The account may run ${limit} functions at once; the queues and the API ask for ${asked}.`;
  if (limit >= asked) return fine(words);
  return wrong(
    `${words} They compete for them, and the API answers 429.`,
    `aws service-quotas request-service-quota-increase ${QUOTA} --desired-value ${Math.max(1000, asked)}`,
  );
}

function deadLetters(queues: readonly WorkQueue[], stack: string): Seen[] {
  const full = queues.filter((queue) => queue.deadLetters.count > 0);
  if (full.length === 0) return [fine('No message was given up.')];
  return full.map(({ name, deadLetters: { count } }) =>
    wrong(
      `Messages of ${name} were given up: ${count}.`,
      `npm run redrive -- --list --stack ${stack} shows why; fix that, then npm run redrive -- --stack ${stack} (docs/runbook.md, "Dead letters")`,
    ),
  );
}
