/** Functions and parsers in processes of their own, which tell the most memory that they had. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Variables } from '#harness/functions.ts';
import type { LambdaFunction } from '#local/wiring.ts';
import { PEAK } from './peak.ts';

/** A function that runs in its process. */
export interface Running {
  work(event: SQSEvent): Promise<SQSBatchResponse>;
  /** Megabytes of the process at its peak. */
  readonly megabytes: number;
  close(): void;
}

interface Answer {
  readonly value?: SQSBatchResponse;
  readonly error?: string;
  readonly megabytes: number;
}

const FUNCTION = `${PEAK}
const { handler } = require(process.argv[1]);
process.on('message', async (event) => {
  const context = { awsRequestId: 'bench', getRemainingTimeInMillis: () => 60000 };
  const answer = {};
  try {
    answer.value = await handler(event, context);
  } catch (error) {
    answer.error = String(error);
  }
  process.send({ ...answer, megabytes: peak() });
});
`;

/** Starts a function from its bundle. @param variables its environment */
export function startFunction({ directory, environment }: LambdaFunction, variables: Variables): Running {
  const child: ChildProcess = spawn(process.execPath, ['-e', FUNCTION, join(directory, 'index.cjs')], {
    env: { ...environment, ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let megabytes = 0;
  return {
    work: async (event) => {
      child.send(event);
      const [answer] = (await once(child, 'message')) as [Answer];
      megabytes = answer.megabytes;
      if (!answer.value) throw new Error(answer.error);
      return answer.value;
    },
    get megabytes() {
      return megabytes;
    },
    close: () => void child.kill(),
  };
}

const PARSER = `${PEAK}
const { readFileSync } = require('node:fs');
require('mailparser').simpleParser(readFileSync(process.argv[1])).then(() => {
  console.log(peak());
});
`;

/** Returns the megabytes at the peak of a process that parses a file with mailparser. */
export function parserPeak(file: string): number {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', PARSER, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`mailparser fails: ${stderr}`);
  return Number(stdout);
}
