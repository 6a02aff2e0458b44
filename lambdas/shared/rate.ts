/** The account's sending rate, asked of SES now and then instead of assumed. */
import { askForQuota, type Sender } from '../../store/sender.ts';

const FRESH = 60_000;

/** Messages per second; read again after a minute. */
export function rateReader(sender: Sender, now: () => number): () => Promise<number> {
  let rate = 0;
  let readAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now() - readAt > FRESH) {
      rate = (await askForQuota(sender)).rate;
      readAt = now();
    }
    return rate;
  };
}
