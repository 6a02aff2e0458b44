/** The environment of a function, as the stack wrote it, checked once when it starts. */
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
  /** Addresses, comma-separated; may be empty. */
  OWNERS: z.string(),
  CONFIGURATION_SET: z.string().min(1),
  PUBLIC_URL: z.url(),
  /** Work of our own for organizers: what feeds the function beside SES. */
  ORGANIZER_QUEUE_URL: z.url(),
  ROUNDS_QUEUE_URL: z.url(),
  DELIVERY_QUEUE_URL: z.url(),
  HEADCOUNT_QUEUE_URL: z.url(),
  /** Notices that SES did not take when they were written. */
  NOTICE_QUEUE_URL: z.url(),
  /** Whether organizers' calendars are told. */
  HEADCOUNT: z.stringbool(),
  /** Where the bundle lies; Lambda sets it. */
  LAMBDA_TASK_ROOT: z.string().min(1),
  /** Days that received mail is kept. */
  MAIL_DAYS: z.coerce.number().int().positive(),
  DEFAULT_TIME_ZONE: z.string().min(1),
  /** The queues that feed the function, comma-separated. */
  FEEDING_QUEUE_URLS: z
    .string()
    .transform((urls) => urls.split(','))
    .pipe(z.array(z.url())),
  /** How often a queue tries a message before it goes to the dead letters. */
  ATTEMPTS: z.coerce.number().int().positive(),
  /** Seconds after which a mail nobody heard of again may be sent again. */
  AMBIGUOUS_SECONDS: z.coerce.number().int().positive().max(900),
  LIMITS: z
    .string()
    .transform((text) =>
      z
        .object({ invitesPerMinute: z.int().positive(), invitesPerDay: z.int().positive() })
        .parse(JSON.parse(text)),
    ),
});

/** Everything a function may be told. */
export type Environment = z.infer<typeof all>;

/** Reads the named variables. @throws CodedError `environment-incomplete` naming what the stack must set */
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
