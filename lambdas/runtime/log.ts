/**
 * The log has one JSON line for each fact, with the ids of its request and its correlation id. A line never has an address,
 * a code, a token or a text that somebody wrote.
 */
import { trace } from '#store/trace.ts';
import { countError } from './metrics.ts';

type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

interface Log {
  info(message: string, fields?: LogFields): void;
  error(message: string, error: unknown, fields?: LogFields): void;
}

/** The log. Errors are logged by name and code and counted by code; their messages may quote what a stranger sent. */
export const log: Log = {
  info: (message, fields) => print('log', { level: 'INFO', message, ...trace(), ...fields }),
  error: (message, error, fields) => {
    const { name, stack } = Object(error) as Error;
    const code = codeOf(error);
    const at = stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim();
    print('error', { level: 'ERROR', message, error: name, code, at, ...trace(), ...fields });
    countError(code);
  },
};

/**
 * In Lambda a line goes to standard output, where lines of JSON are taken as they are. Its console would make each the text of
 * another: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-log-level.html
 */
function print(to: 'log' | 'error', line: Readonly<Record<string, unknown>>): void {
  const text = JSON.stringify(line);
  if (process.env.AWS_LAMBDA_FUNCTION_NAME) process.stdout.write(`${text}\n`);
  else console[to](text);
}

/** Returns the code of an error: its own, `aws` for an error that AWS answered, or `bug` for everything unexpected. */
function codeOf(error: unknown): string {
  const { code, $metadata } = Object(error) as { code?: unknown; $metadata?: unknown };
  if (typeof code === 'string' && code !== '') return code;
  return $metadata ? 'aws' : 'bug';
}
