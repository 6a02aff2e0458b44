/**
 * The environment variables of a function, which the stack sets. They are checked once, when the function starts, by
 * code of a few lines: to make schemas for them takes longer.
 */
import { CodedError } from '#domain/text/coded-error.ts';

type Reader<Value> = (value: string) => Value;

/** The variables by name. Each reader throws an error for a value that the stack does not set. */
const READERS = {
  TABLE_NAME: text,
  MAIL_BUCKET: text,
  SIGNING_KEYS_ARN: text,
  DOMAIN: text,
  PRODUCT: text,
  ACCENT: optional(text),
  LOGO: optional(url),
  ORGANIZERS: text,
  /** Addresses, separated by commas; may be empty. */
  OWNERS: (value: string) => value,
  CONFIGURATION_SET: text,
  PUBLIC_URL: url,
  /** The queue of jobs for the inbound function, which SES feeds too. */
  ORGANIZER_QUEUE_URL: url,
  ROUNDS_QUEUE_URL: url,
  DELIVERY_QUEUE_URL: url,
  HEADCOUNT_QUEUE_URL: url,
  /** The queue of notices that SES did not take at once. */
  NOTICE_QUEUE_URL: url,
  /** The queue of the function that keeps the logs of changes. */
  CHANGES_QUEUE_URL: url,
  /** The queue of its work that is due later. */
  LATER_QUEUE_URL: url,
  /** The queue of calls of webhooks. */
  WEBHOOK_QUEUE_URL: url,
  /** True when webhooks may be on this machine: only on a local server. */
  WEBHOOK_LOOPBACK: flag,
  /** True when headcounts are sent to organizers' calendars. */
  HEADCOUNT: flag,
  /** The directory of the bundle, which Lambda sets. */
  LAMBDA_TASK_ROOT: text,
  /** Days that received mail is kept. */
  MAIL_DAYS: positive,
  DEFAULT_TIME_ZONE: text,
  /** The URLs of the queues that feed the function, separated by commas. */
  FEEDING_QUEUE_URLS: (value: string) => value.split(',').map(url),
  /** How often a message is tried before it becomes a dead letter. */
  ATTEMPTS: positive,
  /** Seconds after which a mail that SES neither took nor refused may be sent again. */
  AMBIGUOUS_SECONDS: (value: string) => checked(positive(value), (seconds) => seconds <= 900),
  LIMITS: (value: string) => {
    const { invitesPerMinute, invitesPerDay } = JSON.parse(value) as Record<string, number>;
    return { invitesPerMinute: positive(invitesPerMinute), invitesPerDay: positive(invitesPerDay) };
  },
} satisfies Readonly<Record<string, Reader<unknown>>>;

type Readers = typeof READERS;

/** All variables that a function may have, parsed. */
export type Environment = { [Name in keyof Readers]: ReturnType<Readers[Name]> };

/** Those that may be missing. */
const OPTIONAL: ReadonlySet<string> = new Set(['ACCENT', 'LOGO']);

/**
 * Reads the named variables.
 * @throws CodedError `environment-incomplete`, which names the variables that the stack must set
 */
export function readEnvironment<Name extends keyof Environment>(
  environment: Readonly<Record<string, string | undefined>>,
  ...names: Name[]
): Pick<Environment, Name> {
  const read: Record<string, unknown> = {};
  const wrong: string[] = [];
  let cause: unknown;
  for (const name of names) {
    try {
      const value = environment[name];
      if (value !== undefined || !OPTIONAL.has(name)) read[name] = READERS[name](checked(value, isSet));
    } catch (error) {
      wrong.push(name);
      cause ??= error;
    }
  }
  if (wrong.length === 0) return read as Pick<Environment, Name>;
  const words = `Set these variables in the stack: ${wrong.join(', ')}.`;
  throw new CodedError('environment-incomplete', words, { cause });
}

function optional<Value>(reader: Reader<Value>): Reader<Value | undefined> {
  return reader;
}

function text(value: string): string {
  return checked(value, (written) => written !== '');
}

function url(value: string): string {
  return checked(value, URL.canParse);
}

function flag(value: string): boolean {
  return checked(value, (word) => word === 'true' || word === 'false') === 'true';
}

function positive(value: unknown): number {
  return checked(Number(value), (number) => Number.isSafeInteger(number) && number > 0);
}

function isSet(value: string | undefined): value is string {
  return value !== undefined;
}

function checked<Value, Checked extends Value>(
  value: Value,
  holds: (value: Value) => value is Checked,
): Checked;
function checked<Value>(value: Value, holds: (value: Value) => boolean): Value;
function checked<Value>(value: Value, holds: (value: Value) => boolean): Value {
  if (!holds(value)) throw new RangeError('The value is none that the stack sets.');
  return value;
}
