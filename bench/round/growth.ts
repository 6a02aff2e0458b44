/** How the cost of notifying a guest grows with the number of guests. */
import type { Cost } from '../compared/open.ts';
import { costOfOne, rounded } from '../compared/results.ts';
import { priceOf } from '../cost/ledger.ts';
import type { BenchResult } from '../measure.ts';

/** One round of ours. */
export interface Round {
  readonly guests: number;
  /** Guests who were notified. */
  readonly notified: number;
  readonly cost: Cost;
}

/** What a guest costs at each size; the ratio is that of the largest and the smallest, so that less is better. */
export interface GrowthResult extends BenchResult {
  readonly bench: 'round-growth';
  readonly case: string;
  readonly sizes: readonly { readonly guests: number; readonly ofOne: number }[];
  /** True when the page has a chart of it. */
  readonly isDrawn: boolean;
}

/** What is counted for one guest who is notified. */
const FIGURES = {
  requests: 'requests to AWS',
  writeUnits: 'write units',
  readUnits: 'read units',
  dollars: '$ per million, DynamoDB and SQS',
  cpu: 'ms of CPU',
} as const;

/** Returns a result for each figure. @param rounds smallest first */
export function growthOf(rounds: readonly Round[]): GrowthResult[] {
  const measured = rounds.map(({ guests, notified, cost }) => {
    const dollars = dollarsPerMillion(cost, notified);
    return { guests, figures: { ...costOfOne(cost, notified), dollars } };
  });
  const [fewest, most] = [measured[0], measured.at(-1)];
  if (!fewest || !most) return [];
  return (Object.keys(FIGURES) as (keyof typeof FIGURES)[]).map((figure) => ({
    bench: 'round-growth',
    case: FIGURES[figure],
    ours: rounded(most.figures[figure]),
    peer: rounded(fewest.figures[figure]),
    ratio: rounded(most.figures[figure] / fewest.figures[figure]),
    unit: `for a guest who is notified, of ${most.guests.toLocaleString('en')}`,
    peerName: `${fewest.guests.toLocaleString('en')} guests`,
    sizes: measured.map(({ guests, figures }) => ({ guests, ofOne: rounded(figures[figure]) })),
    isDrawn: figure === 'dollars' || figure === 'cpu',
  }));
}

/** Of the units of DynamoDB and the requests to SQS that the functions send. */
function dollarsPerMillion({ writeUnits, readUnits, requests }: Cost, count: number): number {
  const { SendMessage = 0, SendMessageBatch = 0 } = requests;
  const sent = (SendMessage + SendMessageBatch) * (priceOf('sqsRequest') + priceOf('fairRequest'));
  const units = writeUnits * priceOf('writeUnit') + readUnits * priceOf('readUnit');
  return ((units + sent) * 1_000_000) / count;
}
