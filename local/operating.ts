/** Answers the operator's commands about the server on this machine, under `/_local/`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { arn } from './names.ts';
import type { Aws } from './services/aws.ts';
import { sendJson } from './services/http.ts';
import type { Logs } from './services/logs.ts';

/** The facts about a running server. */
export interface ServerFacts {
  readonly domain: string;
  /** Base address of pages and API, without a trailing slash. */
  readonly publicUrl: string;
  readonly smtpPort: number;
  /** The address of its AWS services, and the bucket of received mail. */
  readonly servicesUrl: string;
  readonly mailBucket: string;
  /** The version of the functions' code: see lib/code-version.ts. Null when the assembly has none. */
  readonly codeVersion: string | null;
  /** Mails per second. */
  readonly sendRate: number;
}

/** A message that was given up. Times are UTC instants. */
export interface DeadLetter {
  readonly messageId: string;
  readonly body: string;
  readonly sentAt: string;
  readonly firstReceivedAt: string | null;
  readonly receives: number;
  /** Code of the last error; null when none was logged. */
  readonly code: string | null;
}

/** What the operator's commands can do. */
export interface Operating {
  facts(): ServerFacts;
  /** Returns the dead letters by the queue in which they were given up. */
  deadLetters(): Record<string, DeadLetter[]>;
  /** Sends dead letters back to their queues. Returns how many, by queue. @param queue null for all queues */
  redrive(queue: string | null): Record<string, number>;
}

/**
 * Returns the actions of the operator's commands.
 * @param deadLetterQueues from each dead-letter queue to the queue it belongs to
 */
export function createOperating(
  facts: () => ServerFacts,
  { queues }: Aws,
  logs: Logs,
  deadLetterQueues: ReadonlyMap<string, string>,
): Operating {
  return {
    facts,
    deadLetters: () =>
      Object.fromEntries(
        [...deadLetterQueues].map(([dead, queue]) => [
          queue,
          queues.peek(arn('sqs', dead)).map(({ messageId, body, sentAt, firstReceivedAt, receives }) => ({
            messageId,
            body,
            sentAt: new Date(sentAt).toISOString(),
            firstReceivedAt: firstReceivedAt === null ? null : new Date(firstReceivedAt).toISOString(),
            receives,
            code: logs.failureOf(messageId),
          })),
        ]),
      ),
    redrive: (wanted) =>
      Object.fromEntries(
        [...deadLetterQueues]
          .filter(([, queue]) => wanted === null || queue === wanted)
          .map(([dead, queue]) => [queue, queues.moveAll(arn('sqs', dead), arn('sqs', queue))]),
      ),
  };
}

/** Answers a request. Returns false when the path is none of ours. @param path after `/_local/` */
export function serveOperating(
  operating: Operating,
  { path, query }: { readonly path: string; readonly query: URLSearchParams },
  { method }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (method === 'GET' && path === 'server') sendJson(response, 200, operating.facts());
  else if (method === 'GET' && path === 'dead-letters') sendJson(response, 200, operating.deadLetters());
  else if (method === 'POST' && path === 'redrive')
    sendJson(response, 200, operating.redrive(query.get('queue')));
  else return false;
  return true;
}
