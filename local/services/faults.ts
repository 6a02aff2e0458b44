import * as z from 'zod';

const probability = z.number().min(0).max(1);
const addresses = z.array(z.string());

const sesSchema = z.strictObject({
  /** Share of sends refused as `Throttling`. */
  throttle: probability.optional(),
  /** Share of sends whose answer never comes; half of those were accepted. */
  timeout: probability.optional(),
  /** Addresses that SES accepts and that then bounce for good. */
  bounce: addresses.optional(),
  /** Addresses for which SES accepts mail, tries for a while and then gives up. */
  bounceTransient: addresses.optional(),
  /** Addresses on the suppression list of the account: SES accepts their mail, does not send it and reports a bounce. */
  suppress: addresses.optional(),
  /** Addresses whose mail is reported as delayed before it is delivered. */
  delay: addresses.optional(),
  /** True when the quota of the day is used up. */
  quotaUsed: z.boolean().optional(),
  /** True when AWS or the operator has paused sending for the account. */
  paused: z.boolean().optional(),
  /** True for a new account: 200 mails a day, one a second, to verified identities only. */
  sandbox: z.boolean().optional(),
  /** Addresses and domains that are verified besides those of the stack. */
  verified: addresses.optional(),
  /** Addresses and domains of the stack that are not verified, or no longer are. */
  unverified: addresses.optional(),
  /** A connection that was idle for so many milliseconds is reset at the next request, which SES does not read. */
  resetIdle: z.number().min(0).optional(),
});

const dynamodbSchema = z.strictObject({
  /** Share of requests answered with `InternalServerError` before they have any effect. */
  fail: probability.optional(),
  /** Share of requests refused because the table is too busy. */
  throttle: probability.optional(),
  /** Share of the keys and items of a batch that are left undone, as `UnprocessedKeys` or `UnprocessedItems`. */
  unprocessed: probability.optional(),
  /** Share of writes that are refused because of a concurrent transaction. */
  conflict: probability.optional(),
});

/** The result of one of SES's checks. MISSING leaves it out of the notification. */
export const VERDICTS = ['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED', 'MISSING'] as const;
const verdict = z.enum(VERDICTS).optional();

const receivingSchema = z.strictObject({
  /** The verdicts of mails without `X-Local-Verdict`; PASS when not set. */
  verdicts: z
    .strictObject({ spam: verdict, virus: verdict, spf: verdict, dkim: verdict, dmarc: verdict })
    .optional(),
});

const faultsSchema = z.strictObject({
  ses: sesSchema.optional(),
  dynamodb: dynamodbSchema.optional(),
  receiving: receivingSchema.optional(),
});

/** The names of all faults, such as `ses.throttle`. */
export const FAULT_NAMES: readonly string[] = Object.entries(faultsSchema.shape).flatMap(
  ([service, faults]) => Object.keys(faults.unwrap().shape).map((fault) => `${service}.${fault}`),
);

/** The faults that are switched on; `{}` means none. */
export type Faults = z.infer<typeof faultsSchema>;

/** Switches faults on and off. */
export interface FaultSwitch {
  /** Replaces all faults. @throws ZodError when `value` does not have the form above */
  set(value: unknown): void;
  current(): Faults;
  /** Returns true with the given probability, by the seeded random numbers. */
  happens(share: number | undefined): boolean;
}

/** Starts without faults. The same seed and the same requests in the same order cause the same faults. */
export function createFaults(seed: number): FaultSwitch {
  const random = seededRandom(seed);
  let current: Faults = {};
  return {
    set: (value) => {
      current = faultsSchema.parse(value);
    },
    current: () => current,
    happens: (share = 0) => share > 0 && random() < share,
  };
}

/** Mulberry32: returns numbers in [0, 1) which are random enough to spread faults and can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
