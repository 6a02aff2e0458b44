import { CodedError } from '#domain/text/coded-error.ts';
import type { Authority } from './access/authority.ts';
import { accessesOf } from './access/calls.ts';
import { runEventSource } from './event-source.ts';
import { type Lambda, startLambda } from './lambda.ts';
import { nameIn } from './names.ts';
import { type Aws, environmentOf } from './services/aws.ts';
import type { EventSource, LambdaFunction } from './wiring.ts';

/** The functions of the stack. */
interface Functions {
  /** Returns a function. @throws CodedError `function-unknown` */
  get(name: string): Lambda;
  /** Returns how many invocations of all functions wait or run. */
  running(): number;
  close(): Promise<void>;
}

/**
 * Starts the functions, each with the credentials of its own role, and brings them the messages of their queues.
 * @param overrides replaces variables, in the functions that have them
 * @param log is called with every line they write
 * @throws CodedError `event-source-refused` when a role lacks a permission on a queue that Lambda needs in its name
 */
export function startFunctions(
  functions: readonly LambdaFunction[],
  sources: readonly EventSource[],
  { url, queues, answerSigned }: Aws,
  authority: Authority,
  overrides: Readonly<Record<string, string>>,
  log: (line: string) => void,
): Functions {
  for (const source of sources) demandPolling(source, functions, authority);
  const lambdas = new Map(
    functions.map((lambda) => {
      const replaced = Object.entries(overrides).filter(([name]) => name in lambda.environment);
      const environment = { ...environmentOf(url, lambda.role), ...Object.fromEntries(replaced) };
      return [lambda.name, startLambda(lambda, environment, answerSigned, log)];
    }),
  );
  const get = (name: string): Lambda => {
    const lambda = lambdas.get(name);
    if (lambda) return lambda;
    throw new CodedError('function-unknown', `The template wires ${name}, which it lacks.`);
  };
  const pollers = sources.map((source) => runEventSource(source, get(source.functionName), queues));
  return {
    get,
    running: () => [...lambdas.values()].reduce((sum, lambda) => sum + lambda.running(), 0),
    close: async () => {
      queues.stopReceiving();
      await Promise.all([...lambdas.values()].map((lambda) => lambda.close()));
      await Promise.all(pollers);
    },
  };
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions */
const POLLING = ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'];

function demandPolling(
  source: EventSource,
  functions: readonly LambdaFunction[],
  authority: Authority,
): void {
  const role = functions.find(({ name }) => name === source.functionName)?.role ?? '';
  const principal = authority.principalOf(role);
  for (const operation of POLLING) {
    const input = { QueueUrl: nameIn(source.queueArn) };
    for (const access of accessesOf({ service: 'sqs', operation, input })) {
      const refused = principal && authority.refusal(principal, access);
      if (refused) throw new CodedError('event-source-refused', refused);
    }
  }
}
