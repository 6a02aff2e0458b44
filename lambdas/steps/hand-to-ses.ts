/** One mail to SES, and what its answer means for all the others. */
import { close, reopen } from '#store/send-line.ts';
import { type OutboundMail, type Sender, SesClosed, sendMail } from '#store/sender.ts';
import type { Table } from '#store/table.ts';
import { log } from '../runtime/log.ts';
import { metric } from '../runtime/metrics.ts';

export interface HandOverDeps {
  readonly table: Table;
  readonly sender: Sender;
  readonly now: () => number;
}

/**
 * Sends one mail. When SES turns it away for a reason that holds for every mail, nobody else tries for a while.
 * @param isTrial SES was closed, and this mail tries whether it is open again
 * @param mark remembers at once that SES took the mail, by the SES message id
 * @throws as sendMail, and what `mark` does
 */
export async function handOver<Marked>(
  deps: HandOverDeps,
  mail: OutboundMail,
  isTrial: boolean,
  mark: (sesMessageId: string) => Promise<Marked>,
): Promise<Marked> {
  const { table, sender, now } = deps;
  const sesMessageId = await sendMail(sender, mail).catch(async (error: unknown) => {
    if (error instanceof SesClosed) await tellOthers(table, error, now());
    throw error;
  });
  const marked = await mark(sesMessageId);
  metric('Sent', 1, 'Count');
  // Should nobody be told, somebody else tries in half a minute.
  if (isTrial)
    await reopen(table).catch((error: unknown) => log.error('SES is open; nobody was told.', error));
  return marked;
}

async function tellOthers(table: Table, error: SesClosed, now: number): Promise<void> {
  try {
    const until = await close(table, error, now);
    if (until !== null)
      log.error('SES takes no mail; what is to be sent waits.', error, {
        until: new Date(until).toISOString(),
      });
  } catch (cause) {
    log.error('SES takes no mail; nobody else could be told.', cause);
  }
}
