/**
 * What cannot be measured on one machine is assumed here: how long AWS takes to answer, and how fast a function computes.
 * Functions do not wait for SES's rate; `npm run bench -- pacing` says what the calls
 * cost that find it used up.
 */

/** Mails per second that SES accepts from a new account out of the sandbox. */
export const SEND_RATE = 14;

/** MB of memory with which a function has one whole processor: docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
const WHOLE_CPU = 1769;

/** Milliseconds that AWS usually takes within a region, by service and operation; by service when it is not named. */
const LATENCY: Readonly<Record<string, number>> = {
  DynamoDB: 5,
  'DynamoDB TransactWrite': 15,
  SQS: 10,
  'S3 GetObject': 25,
  S3: 40,
  // With a connection of its own for each mail.
  SES: 80,
  'Secrets Manager': 20,
};

/** Returns how long a request takes at least, in milliseconds. */
export function latencyOf(service: string, operation: string): number {
  return LATENCY[`${service} ${operation}`] ?? LATENCY[service] ?? 0;
}

/** One invocation: milliseconds. */
export interface Spent {
  /** Of a whole processor. */
  readonly cpu: number;
  /** For answers of AWS, each of which takes as long as `latencyOf` says. */
  readonly waited: number;
}

/**
 * Returns the GB-seconds of an invocation. A function gets a share of a processor in proportion to its memory, so that
 * computing takes as much longer; a processor of Lambda counts as fast as the one of this machine.
 * @param memory MB
 */
export function gbSeconds({ cpu, waited }: Spent, memory: number): number {
  const slowness = Math.max(WHOLE_CPU / memory, 1);
  return ((cpu * slowness + waited) / 1000) * (memory / 1024);
}

/** Octets that CloudWatch counts beside the text of each line. */
const LINE = 26;
/** Octets of the line of the access log for each request. */
export const ACCESS_LOG = 190 + LINE;

/** Returns the octets of a line in the log. */
export function logOctets(text: string): number {
  return Buffer.byteLength(text) + LINE;
}

/** Octets that SQS and SNS charge as one request. */
const CHUNK = 65_536;

/** Returns as how many requests a request of SQS or SNS is charged. */
export function chunks(octets: number): number {
  return Math.max(Math.ceil(octets / CHUNK), 1);
}
