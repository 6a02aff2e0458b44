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
 * @returns the SES message id
 * @throws the errors of `sendMail`
 */
export async function handToSes({ table, sender, now }: HandOverDeps, mail: OutboundMail): Promise<string> {
  try {
    return await sendMail(sender, mail);
  } catch (error) {
    if (error instanceof SesClosed) await closeForAll(table, error, now());
    throw error;
  }
}

/** Records that SES took a mail that tried whether it is open. If that fails, another mail tries in half a minute. */
export async function recordSesOpen({ table }: Pick<HandOverDeps, 'table'>): Promise<void> {
  try {
    await reopen(table);
  } catch (error) {
    log.error('SES takes mail again; this could not be recorded.', error);
  }
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
