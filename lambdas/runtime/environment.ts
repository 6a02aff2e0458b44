/** The environment variables of a function, which the stack sets. They are checked once, when the function starts. */
import * as z from 'zod';
import { CodedError } from '#domain/text/coded-error.ts';

const all = z.object({
  TABLE_NAME: z.string().min(1),
  MAIL_BUCKET: z.string().min(1),
  SIGNING_KEYS_ARN: z.string().min(1),
  DOMAIN: z.string().min(1),
  PRODUCT: z.string().min(1),
  ACCENT: z.string().optional(),
  LOGO: z.url().optional(),
  ORGANIZERS: z.string().min(1),
  /** Addresses, separated by commas; may be empty. */
  OWNERS: z.string(),
  CONFIGURATION_SET: z.string().min(1),
  PUBLIC_URL: z.url(),
  /** The queue of jobs for the inbound function, which SES feeds too. */
  ORGANIZER_QUEUE_URL: z.url(),
  ROUNDS_QUEUE_URL: z.url(),
  DELIVERY_QUEUE_URL: z.url(),
  HEADCOUNT_QUEUE_URL: z.url(),
  /** The queue of notices that SES did not take at once. */
  NOTICE_QUEUE_URL: z.url(),
  /** True when headcounts are sent to organizers' calendars. */
  HEADCOUNT: z.stringbool(),
  /** The directory of the bundle, which Lambda sets. */
  LAMBDA_TASK_ROOT: z.string().min(1),
  /** Days that received mail is kept. */
  MAIL_DAYS: z.coerce.number().int().positive(),
  DEFAULT_TIME_ZONE: z.string().min(1),
  /** The URLs of the queues that feed the function, separated by commas. */
  FEEDING_QUEUE_URLS: z
    .string()
    .transform((urls) => urls.split(','))
    .pipe(z.array(z.url())),
  /** How often a message is tried before it becomes a dead letter. */
  ATTEMPTS: z.coerce.number().int().positive(),
  /** Seconds after which a mail that SES neither took nor refused may be sent again. */
  AMBIGUOUS_SECONDS: z.coerce.number().int().positive().max(900),
  LIMITS: z
    .string()
    .transform((text) =>
      z
        .object({ invitesPerMinute: z.int().positive(), invitesPerDay: z.int().positive() })
        .parse(JSON.parse(text)),
    ),
});

/** All variables that a function may have, parsed. */
export type Environment = z.infer<typeof all>;

/**
 * Reads the named variables.
 * @throws CodedError `environment-incomplete`, which names the variables that the stack must set
 */
export function readEnvironment<Name extends keyof Environment>(
  environment: Readonly<Record<string, string | undefined>>,
  ...names: Name[]
): Pick<Environment, Name> {
  const picked = all.pick(
    Object.fromEntries(names.map((name) => [name, true])) as Record<keyof Environment, true>,
  );
  const read = picked.safeParse(environment);
  if (read.success) return read.data as unknown as Pick<Environment, Name>;
  const wrong = read.error.issues.map(({ path }) => path.join('.')).join(', ');
  throw new CodedError('environment-incomplete', `Set these variables in the stack: ${wrong}.`, {
    cause: read.error,
  });
}
