/** This file gives one mail to SES, and records for all other workers when SES takes no mail at all. */
import { close, reopen } from '#store/send-line.ts';
import { type OutboundMail, type Sender, SesClosed, sendMail } from '#store/sender.ts';
import type { Table } from '#store/table.ts';
import { log } from '../runtime/log.ts';

/** What giving a mail to SES needs. */
export interface HandOverDeps {
  readonly table: Table;
  readonly sender: Sender;
  readonly now: () => number;
}

/**
 * Sends one mail. When SES refuses it for a reason that holds for every mail, no worker tries again for a while.
 * @param isTrial true when SES was closed and this mail tries whether it takes mail again
 * @param mark records that SES took the mail; called at once with the SES message id
 * @throws the errors of `sendMail` and of `mark`
 */
export async function handOver<Marked>(
  deps: HandOverDeps,
  mail: OutboundMail,
  isTrial: boolean,
  mark: (sesMessageId: string) => Promise<Marked>,
): Promise<Marked> {
  const { table, sender, now } = deps;
  const sesMessageId = await sendMail(sender, mail).catch(async (error: unknown) => {
    if (error instanceof SesClosed) await closeForAll(table, error, now());
    throw error;
  });
  const marked = await mark(sesMessageId);
  // If this cannot be recorded, another mail tries in half a minute.
  if (isTrial)
    await reopen(table).catch((error: unknown) =>
      log.error('SES takes mail again; this could not be recorded.', error),
    );
  return marked;
}

async function closeForAll(table: Table, error: SesClosed, now: number): Promise<void> {
  try {
    const until = await close(table, error, now);
    if (until !== null)
      log.error('SES takes no mail; what is to be sent waits.', error, {
        until: new Date(until).toISOString(),
      });
  } catch (cause) {
    log.error('SES takes no mail; this could not be recorded for the other workers.', cause);
  }
}
