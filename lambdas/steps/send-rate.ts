/** How fast SES lets the account send: kept with the line, and asked of SES by one function a minute. */
import { awaitRate, keepRate, mayAskForRate, type RateReader } from '#store/send-line.ts';
import { askForQuota, type Sender, type SendQuota } from '#store/sender.ts';
import type { Table } from '#store/table.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';

/** Messages per second in the sandbox: what counts until SES has been asked for the first time. */
const SLOWEST = 1;

/** Never fails: where SES does not answer, what it last said counts. @param now milliseconds since 1970 */
export function rateReader(table: Table, sender: Sender, now: () => number): RateReader {
  /** Everybody in this process waits for the same call. */
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
