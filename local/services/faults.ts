import * as z from 'zod';

const probability = z.number().min(0).max(1);

const faultsSchema = z.strictObject({
  ses: z
    .strictObject({
      /** Share of sends refused as `Throttling`. */
      throttle: probability.optional(),
      /** Share of sends whose answer never comes; half of those were accepted. */
      timeout: probability.optional(),
      /** Addresses that SES accepts and that then bounce for good. */
      bounce: z.array(z.string()).optional(),
    })
    .optional(),
  dynamodb: z
    .strictObject({
      /** Share of requests answered with `InternalServerError` before they have any effect. */
      fail: probability.optional(),
    })
    .optional(),
});

/** What goes wrong on purpose; `{}` = nothing. */
export type Faults = z.infer<typeof faultsSchema>;

export interface FaultSwitch {
  /** Replaces all faults. Throws a ZodError when `value` is not of the form above. */
  set(value: unknown): void;
  current(): Faults;
  /** Draws from the seeded random: true with the given probability. */
  happens(share: number | undefined): boolean;
}

/** Starts with no faults. The same seed and the same requests in the same order meet the same faults. */
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

/** Mulberry32: numbers in [0, 1), good enough to spread faults and repeatable. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
