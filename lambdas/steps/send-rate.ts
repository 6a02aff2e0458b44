/** The send rate of the SES account is stored in the table. One function asks SES for it every minute. */
import { awaitRate, keepRate, mayAskForRate, type RateReader } from '#store/send-line.ts';
import { askForQuota, type Sender, type SendQuota } from '#store/sender.ts';
import type { Table } from '#store/table.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';

/** Messages a second in the SES sandbox. This rate counts until SES has been asked for the first time. */
const SLOWEST = 1;

/**
 * Returns a function that returns the send rate in messages a second. It never throws: when SES does not answer, its last
 * answer counts.
 * @param now milliseconds since 1970
 */
export function rateReader(table: Table, sender: Sender, now: () => number): RateReader {
  /** All callers in this process wait for the same call. */
  let asking: Promise<number | null> | null = null;
  return async (line) => {
    if (await mayAskForRate(table, line, now())) {
      asking = ask(table, sender).finally(() => {
        asking = null;
      });
    }
    return (await asking) ?? line.rate ?? (await awaitRate(table)) ?? SLOWEST;
  };
}

async function ask(table: Table, sender: Sender): Promise<number | null> {
  try {
    const quota = await askForQuota(sender);
    await keepRate(table, quota);
    measure(quota);
    return quota.rate;
  } catch (error) {
    log.error('SES did not say how fast we may send; what it said last counts.', error);
    return null;
  }
}

function measure({ rate, most, sent }: SendQuota): void {
  metric('SendRate', rate, 'Count/Second');
  metric('QuotaUsedPercent', most === null ? 0 : (sent / most) * 100, 'Percent');
}
