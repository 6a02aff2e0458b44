/** The HTTP client of the operator's commands for the server on this machine. */
import { CodedError } from '#domain/text/coded-error.ts';
import type { DeadLetter, ServerFacts } from '#local/operating.ts';

/** The client of a server on this machine. */
export interface LocalServerClient {
  readonly url: string;
  facts(): Promise<ServerFacts>;
  deadLetters(): Promise<Record<string, DeadLetter[]>>;
  /** Sends dead letters back to their queues. Returns how many, by queue. @param queue null for all queues */
  redrive(queue: string | null): Promise<Record<string, number>>;
}

/**
 * Opens a client. All its methods reject with CodedError `server-unreachable` when no server of this release answers.
 * @param url without a trailing slash
 */
export function openLocalServer(url: string): LocalServerClient {
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(`${url}/_local/${path}`, init).catch((error: unknown) => {
      throw unreachable(url, error);
    });
    if (answer.ok) return answer;
    throw unreachable(url, new Error(`/_local/${path} answered ${answer.status}`));
  };
  const json = async <T>(path: string, init?: RequestInit) => (await (await call(path, init)).json()) as T;
  return {
    url,
    facts: () => json('server'),
    deadLetters: () => json('dead-letters'),
    redrive: (queue) =>
      json(`redrive${queue === null ? '' : `?queue=${encodeURIComponent(queue)}`}`, { method: 'POST' }),
  };
}

function unreachable(url: string, cause: unknown): CodedError {
  return new CodedError(
    'server-unreachable',
    `No server of this release answers at ${url} (${(cause as Error).message}). Start one with npm start and give --url the address it prints.`,
    { cause },
  );
}
