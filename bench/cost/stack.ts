/** How large the functions are in the stack, and how many of them send at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HandlerName } from '#harness/functions.ts';
import { namesAt } from '#local/names.ts';
import { synthesize } from '#local/synthesize.ts';
import { readTemplate } from '#local/template.ts';
import { readEventSources, readFunctions } from '#local/wiring.ts';

/** What the stack says. */
export interface Sizes {
  /** MB by function. */
  readonly memory: Readonly<Record<HandlerName | 'api', number>>;
  /** Messages for each invocation of the function that sends invites. */
  readonly delivery: { readonly batch: number };
  /** Messages for each invocation of the function that takes reports of SES, and the seconds for which they are gathered. */
  readonly feedback: { readonly batch: number; readonly window: number };
}

/** The names of the functions in the stack. */
const FUNCTIONS: Readonly<Record<HandlerName | 'api', string>> = {
  inbound: 'inbound',
  organizer: 'inbound',
  rsvp: 'rsvp',
  rounds: 'updatecancel',
  delivery: 'delivery',
  notice: 'delivery',
  headcount: 'headcount',
  feedback: 'feedback',
  changes: 'changes',
  later: 'changes',
  webhook: 'webhookcaller',
  api: 'api',
};

/** Synthesizes the stack and reads it. */
export async function readSizes(): Promise<Sizes> {
  const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-cost-'));
  try {
    await synthesize(directory, { domain: 'invites.test', organizers: ['*@example.com'] });
    const template = readTemplate(directory, namesAt('http://127.0.0.1'));
    const memory = new Map(readFunctions(template).map(({ name, memory: size }) => [plain(name), size]));
    const sources = readEventSources(template);
    const sourceOf = (queue: string) => {
      const source = sources.find(({ queueArn }) => queueArn.includes(queue));
      if (!source) throw new Error(`The stack has no queue ${queue}.`);
      return source;
    };
    const feedback = sourceOf('FeedbackQueue');
    const sizes = Object.entries(FUNCTIONS).map(([handler, name]) => {
      const size = memory.get(name);
      if (size === undefined) throw new Error(`The stack has no function ${name}.`);
      return [handler, size];
    });
    return {
      memory: Object.fromEntries(sizes) as Sizes['memory'],
      delivery: { batch: sourceOf('DeliveryQueue').batchSize },
      feedback: { batch: feedback.batchSize, window: feedback.window / 1000 },
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Returns a logical id without the hash at its end. */
function plain(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
