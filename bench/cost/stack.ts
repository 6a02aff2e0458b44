/** How large the functions are in the stack, and how many of them send at once. */
import type { HandlerName } from '#harness/functions.ts';
import { readEventSources } from '#local/wiring.ts';
import { nameOf, openStack } from '../coldstart/stack.ts';

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

/** Reads the stack. */
export async function readSizes(): Promise<Sizes> {
  const { template, functions } = await openStack();
  const memory = new Map(functions.map((lambda) => [nameOf(lambda), lambda.memory]));
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
}
