/**
 * The settings of a deployment, from one JSON file. `settings.schema.json`, for editors, is generated from this file.
 */
import * as z from 'zod';

// Editors read these patterns from the schema, which has no flags.
const HOST_NAME =
  /^(?=.{4,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]$/;
const ORGANIZER = /^(\*|(\*|[^\s@,"<>]+)@[A-Za-z0-9.-]+\.[A-Za-z0-9-]+)$/;
const ORGANIZERS_FAULT = 'names no one. Say who may create events: addresses, *@domain, or * for anyone';
const ORGANIZER_FAULT = 'is neither an address nor *@domain nor * (anyone)';
const RULE_SET_FAULT = 'is no name of a receipt rule set';
const ZONE_FAULT = 'is no id of a hosted zone, such as Z0123456789ABCDEFGHIJ';
const NUMBER_FAULT = 'is no whole number above zero';
const LIMITS = { invitesPerMinute: 12_000, invitesPerDay: 50_000 };
/** The retention periods that CloudWatch Logs supports, in days. */
const LOG_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

const count = z.int(NUMBER_FAULT).positive(NUMBER_FAULT);
const flag = z.boolean('is neither true nor false');
const hostName = (fault: string) =>
  z.string(fault).regex(HOST_NAME, { error: fault, abort: true }).toLowerCase();

const shape = {
  $schema: z
    .string('is no path')
    .optional()
    .meta({
      description: 'Where an editor finds what may stand in this file.',
      examples: ['./settings.schema.json'],
    }),
  name: z
    .string('is no name')
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/, 'is no name of letters, digits and hyphens, 40 at most')
    .default('Yesmaybe')
    .meta({
      description:
        'Name of the CloudFormation stack. Each deployment in an account and region has its own, which never changes: under another name it is another deployment.',
      examples: ['Yesmaybe'],
    }),
  domain: hostName('is no mail domain, which is a name alone, without https:// and @').meta({
    description: 'The mail domain: `create@` and `rsvp@` receive there, and every mail is sent from it.',
    examples: ['invites.example.com'],
  }),
  organizers: z
    .array(z.string(ORGANIZER_FAULT).regex(ORGANIZER, ORGANIZER_FAULT).toLowerCase(), ORGANIZERS_FAULT)
    .min(1, ORGANIZERS_FAULT)
    .meta({
      description: 'Who may create events: addresses, `*@domain`, or `*` for anyone.',
      examples: [['*@example.com', 'ann@example.org']],
    }),
  webDomain: hostName('is no host name, which stands alone, without https:// and a path')
    .optional()
    .meta({
      description:
        'Host name of the pages and the API. Without it they have an address that API Gateway gives. Links in mails sent under one name stop working when you take it away.',
      examples: ['invite.example.com'],
    }),
  hostedZone: z
    .strictObject(
      {
        id: z.string(ZONE_FAULT).regex(/^Z[A-Z0-9]{1,31}$/, ZONE_FAULT),
        name: hostName('is no name of a zone, without a dot at its end'),
      },
      'is no object',
    )
    .optional()
    .meta({
      description:
        'The Route 53 zone of this account that holds `domain` and `webDomain`: all DNS records are made in it. Without it they are printed.',
      examples: [{ id: 'Z0123456789ABCDEFGHIJ', name: 'example.com' }],
    }),
  certificate: z
    .string('is no ARN of a certificate')
    .regex(/^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[A-Za-z0-9-]+$/, 'is no ARN of a certificate')
    .optional()
    .meta({
      description:
        'ARN of an ACM certificate of this region for `webDomain`. Without it one is made and validated in `hostedZone`.',
      examples: ['arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012'],
    }),
  owners: z
    .array(z.email('is no address').toLowerCase(), 'is no list of addresses')
    .default([])
    .meta({
      description:
        'Who sees every organizer and event at `/domain`, may suspend and limit them, and exports and erases people: addresses.',
      examples: [['ann@example.com']],
    }),
  product: z
    .string('is no text')
    .trim()
    .regex(/^[^\p{C}"\\<>@,;:]{1,40}$/u, 'is no name of at most 40 letters without quotes')
    .default('Yesmaybe')
    .meta({ description: 'The name in `Ann Lee via Yesmaybe`.', examples: ['Yesmaybe'] }),
  accent: z
    .string('is no colour of six digits')
    .regex(/^#[0-9A-Fa-f]{6}$/, 'is no colour of six digits')
    .toLowerCase()
    .optional()
    .meta({
      description:
        'Colour of links and buttons, and of lines in mails; pages darken or lighten it until it can be read.',
      examples: ['#0b57d0'],
    }),
  logo: z
    .url({ protocol: /^https$/, error: 'is no https address of a picture' })
    .optional()
    .meta({
      description: '`https` address of a picture at the head of pages and notices.',
      examples: ['https://example.com/logo.png'],
    }),
  timeZone: z
    .string('is no IANA time zone')
    .refine(isTimeZone, 'is no IANA time zone')
    .default('UTC')
    .meta({
      description: 'IANA zone of times for which a calendar names none.',
      examples: ['Europe/Berlin'],
    }),
  limits: z
    .strictObject(
      {
        invitesPerMinute: count.default(LIMITS.invitesPerMinute),
        invitesPerDay: count.default(LIMITS.invitesPerDay),
      },
      'is no object',
    )
    .prefault(LIMITS)
    .meta({
      description: "What one event's API code may send.",
      examples: [{ invitesPerMinute: 600, invitesPerDay: 5000 }],
    }),
  requestsPerSecond: count.default(100).meta({
    description: 'HTTP requests a second before the API answers 429.',
    examples: [100],
  }),
  requestsBurst: count.default(200).meta({
    description: 'HTTP requests the API takes at once.',
    examples: [200],
  }),
  operatorEmail: z
    .email('is no address')
    .optional()
    .meta({
      description: 'Who gets a mail when an alarm rings. Without it, subscribe to the topic yourself.',
      examples: ['ops@example.com'],
    }),
  ruleSet: z
    .string(RULE_SET_FAULT)
    .regex(/^[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/, RULE_SET_FAULT)
    .optional()
    .meta({
      description:
        'Name of the receipt rule set that is active in the region: our rules go into it. Without it a set of our own is made and activated, if none is active.',
      examples: ['inbound-mail'],
    }),
  headcount: flag.default(true).meta({
    description: "Keep the headcount as the comment of `create@` in the organizer's own calendar.",
    examples: [false],
  }),
  proveHourly: flag.default(false).meta({
    description:
      'Play the story of `npm run prove` every hour, and ring when mail does not flow. About 10 mails an hour.',
    examples: [true],
  }),
  mailDays: count.default(90).meta({
    description: 'Days that received mail is kept as it came.',
    examples: [90],
  }),
  logDays: z
    .literal(LOG_DAYS, `is no number of days CloudWatch keeps logs for: ${LOG_DAYS.join(', ')}`)
    .default(30)
    .meta({ description: 'Days that logs are kept.', examples: [30] }),
};

/** The schema that checks and completes a settings file. */
const settingsSchema = z
  .strictObject(shape)
  .superRefine(({ domain, webDomain, hostedZone, certificate, operatorEmail }, { addIssue }) => {
    const fault = (path: string[], message: string) => addIssue({ code: 'custom', path, message });
    const isOutside = (name: string) => hostedZone && !`.${name}`.endsWith(`.${hostedZone.name}`);
    for (const name of new Set([domain, webDomain ?? domain])) {
      if (isOutside(name)) fault(['hostedZone', 'name'], `does not hold ${name}`);
    }
    if (operatorEmail?.toLowerCase().endsWith(`@${domain}`))
      fault(['operatorEmail'], `is at ${domain}, whose mail all comes here and is read by nobody`);
    if (certificate && !webDomain) fault(['webDomain'], 'is missing: certificate is for nothing without it');
    if (!webDomain || hostedZone) return;
    if (!certificate)
      fault(['certificate'], 'is missing: without a hostedZone in which to validate one, webDomain needs it');
    if ([domain, `bounce.${domain}`].includes(webDomain))
      fault(['webDomain'], 'has an MX record, beside which only a hostedZone can lead it to the pages');
  });

/** The settings of a deployment, checked and completed. */
export type Settings = z.infer<typeof settingsSchema>;

/** What is wrong with a value, and where, in a sentence that says what to write. */
interface Fault {
  /** The keys and indexes that lead to it; empty when it is about the whole file. */
  readonly path: readonly (string | number)[];
  readonly sentence: string;
}

/** Checks and completes the content of a settings file. */
export function checkSettings(given: unknown): { settings: Settings } | { faults: Fault[] } {
  const { success, data, error } = settingsSchema.safeParse(given, { reportInput: true });
  return success ? { settings: data } : { faults: error.issues.flatMap(faultsOf) };
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  const path = issue.path as (string | number)[];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(path).join(', ');
    return issue.keys.map((key) => ({
      path: [...path, key],
      sentence: `${[...path, key].join('.')} is no setting. There are: ${known}.`,
    }));
  }
  if (path.length === 0) return [{ path, sentence: 'Settings are one JSON object: { "domain": … }.' }];
  const isMissing = issue.code === 'invalid_type' && issue.input === undefined;
  const key = path[0] as keyof typeof shape;
  if (issue.input === null && path.length === 1 && shape[key].safeParse(undefined).success)
    return [{ path, sentence: `${key} is null. Leave it out, or write what it should be. ${example(key)}` }];
  const fault = isMissing ? 'is missing' : issue.message;
  return [{ path, sentence: `${path.join('.')} ${fault}. ${example(key)}` }];
}

function keysAt([key]: readonly (string | number)[]): string[] {
  const { properties } = jsonSchema() as { properties: Record<string, { properties?: object }> };
  return Object.keys((key === undefined ? properties : properties[key]?.properties) ?? {});
}

function example(key: string): string {
  const { examples = [] } = shape[key as keyof typeof shape].meta() ?? {};
  return `Write for example "${key}": ${JSON.stringify((examples as unknown[])[0])}.`;
}

/** Returns the JSON schema of a settings file. */
export function jsonSchema(): object {
  return z.toJSONSchema(settingsSchema, { io: 'input', target: 'draft-7' });
}

function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
