/** What a deployment is told through CDK context (`cdk deploy -c key=value`, or `context` in cdk.json). */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import * as z from 'zod';

const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const organizerPattern = /^(\*|(\*|[^\s@,"<>]+)@[a-z0-9.-]+\.[a-z0-9-]+)$/;

const domain = z
  .string({ error: 'domain is missing. Add it: cdk deploy -c domain=invites.example.com' })
  .trim()
  .toLowerCase()
  .regex(hostName, 'domain is not a mail domain. Write a bare name, as in -c domain=invites.example.com');

const organizers = z.preprocess(
  splitList,
  z
    .array(
      z
        .string()
        .regex(organizerPattern, 'organizers holds something else than an address, *@domain or * (anyone)'),
      {
        error:
          'organizers is missing. Say who may create events: -c organizers=ann@example.com,*@example.org',
      },
    )
    .min(1, 'organizers is empty. Say who may create events: -c organizers=ann@example.com,*@example.org'),
);

const owners = z.preprocess(
  splitList,
  z.array(z.email('owners holds something else than addresses: -c owners=ann@example.com')),
);

const product = z
  .string()
  .trim()
  .regex(
    /^[^\p{C}"\\<>@,;:]{1,40}$/u,
    'product is a name of at most 40 letters without quotes: -c product="Yesmaybe"',
  );

const accent = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'accent is a colour of six digits: -c accent=#0b57d0')
  .toLowerCase();

const logo = z.url({
  protocol: /^https$/,
  error: 'logo is no address of a picture. Write one such as -c logo=https://example.com/logo.png',
});

const timeZone = z
  .string()
  .refine(isTimeZone, 'timeZone is no IANA time zone. Write one such as -c timeZone=Europe/Berlin');

const operatorEmail = z.email(
  'operatorEmail is no address. Write one such as -c operatorEmail=ops@example.com',
);

const activateRuleSet = z.union(
  [z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')],
  'activateRuleSet is true or false: -c activateRuleSet=false',
);

const headcount = z.union(
  [z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')],
  'headcount is true or false: -c headcount=false',
);

const logDays = z.coerce
  .number()
  .refine(
    (days) => days in RetentionDays && days < RetentionDays.INFINITE,
    'logDays is no retention CloudWatch knows. Write 7, 14, 30, 60, 90, 180 or 365: -c logDays=30',
  );

const limits = z.preprocess(
  parseJson,
  z.object(
    {
      invitesPerMinute: count('limits.invitesPerMinute').default(12_000),
      invitesPerDay: count('limits.invitesPerDay').default(50_000),
    },
    { error: `limits is a JSON object: -c limits='{"invitesPerMinute":600,"invitesPerDay":5000}'` },
  ),
);

const schema = z.object({
  /** The mail domain: `create@domain` and `rsvp@domain` receive, and every mail is sent from it. Required. */
  domain,
  /** Who may create events: addresses, `*@domain`, or `*` for anyone. Required. */
  organizers,
  /** Who sees every organizer and event, and may suspend and limit them: addresses. Default: nobody. */
  owners: owners.default([]),
  /** The name in `Ann Lee via <product>`. Default `Yesmaybe`. */
  product: product.default('Yesmaybe'),
  /** Accent colour of pages and mails; pages darken or lighten it until it can be read. Default: ours. */
  accent: accent.optional(),
  /** Picture at the head of pages and notices, which their readers' browsers load from there. Default: none. */
  logo: logo.optional(),
  /** IANA zone of times for which a calendar names none. Default `UTC`. */
  timeZone: timeZone.default('UTC'),
  /** How much one API code may send, per event. Default 12,000 a minute and 50,000 a day. */
  limits: limits.prefault({}),
  /** HTTP requests a second the API takes before it answers 429. Default 100. */
  requestsPerSecond: count('requestsPerSecond').default(100),
  /** HTTP requests the API takes at once. Default 200. */
  requestsBurst: count('requestsBurst').default(200),
  /** Who gets a mail when an alarm rings. Default: nobody; subscribe to the topic yourself. */
  operatorEmail: operatorEmail.optional(),
  /** Make our receipt rule set the region's active one. Default true. */
  activateRuleSet: activateRuleSet.default(true),
  /** Tell organizers' own calendars the headcount, as the answer of `create@`. Default true. */
  headcount: headcount.default(true),
  /** Days that received mail is kept as it came. Default 90. */
  mailDays: count('mailDays').default(90),
  /** Days that logs are kept. Default 30. */
  logDays: logDays.default(RetentionDays.ONE_MONTH),
});

/** Everything a deployment can be told, checked and completed. */
export type Configuration = z.infer<typeof schema>;

/** Code `configuration-invalid`; the message has one sentence a line, each saying what to write. */
export class ConfigurationError extends Error {
  readonly code = 'configuration-invalid';
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the configuration through `lookUp` (a construct's `tryGetContext`).
 * @throws ConfigurationError
 */
export function readConfiguration(lookUp: (key: string) => unknown): Configuration {
  const result = schema.safeParse(
    Object.fromEntries(Object.keys(schema.shape).map((key) => [key, lookUp(key)])),
  );
  if (result.success) return result.data;
  throw new ConfigurationError(result.error.issues.map((issue) => issue.message).join('\n'));
}

function count(key: string) {
  const sentence = `${key} is a whole number above zero`;
  return z.coerce.number({ error: sentence }).int(sentence).positive(sentence);
}

function splitList(value: unknown): unknown {
  const entries = typeof value === 'string' ? value.split(',') : value;
  if (!Array.isArray(entries)) return entries;
  return entries.map((entry) => String(entry).trim().toLowerCase()).filter((entry) => entry !== '');
}

function parseJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
