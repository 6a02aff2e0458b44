import { CodedError } from '../domain/errors.ts';
import { runEventSource } from './event-source.ts';
import { type Lambda, startLambda } from './lambda.ts';
import type { Queues } from './services/queues.ts';
import type { EventSource, LambdaFunction } from './wiring.ts';

export interface Functions {
  /** Throws CodedError `function-unknown`. */
  get(name: string): Lambda;
  /** Invocations that wait or run, of all functions. */
  running(): number;
  close(): Promise<void>;
}

/**
 * Starts the functions and brings them the messages of their queues. `environment` is added to each one's own;
 * `overrides` replaces variables, in those that have them.
 */
export function startFunctions(
  functions: readonly LambdaFunction[],
  sources: readonly EventSource[],
  queues: Queues,
  environment: Readonly<Record<string, string>>,
  overrides: Readonly<Record<string, string>>,
): Functions {
  const lambdas = new Map(
    functions.map((lambda) => {
      const replaced = Object.entries(overrides).filter(([name]) => name in lambda.environment);
      return [lambda.name, startLambda(lambda, { ...environment, ...Object.fromEntries(replaced) })];
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
