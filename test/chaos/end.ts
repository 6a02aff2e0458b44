/** What is there when a story is over. */

import { occurrences } from '#domain/itip/series/occurrences.ts';
import { eventId, SHARDS } from '#domain/text/ids.ts';
import { readLog } from '#store/change-log.ts';
import { getDocument, openBucket } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { listHistory, listRecipients } from '#store/recipients.ts';
import { openTable } from '#store/table.ts';
import { readTally } from '#store/tallies.ts';
import { listVersions } from '#store/versions.ts';
import type { Mail } from './cloud/cloud.ts';
import type { Facts } from './facts.ts';
import { ORGANIZER, SOURCE_UID } from './organizer-calendar.ts';
import type { Stage } from './stage.ts';

export type End = Awaited<ReturnType<typeof readStored>> & {
  readonly facts: Facts;
  readonly mails: readonly Mail[];
  readonly stage: Stage;
};

export async function readEnd(stage: Stage, facts: Facts): Promise<End> {
  return { ...(await stage.read(readStored)), facts, mails: stage.cloud.mails, stage };
}

async function readStored() {
  const table = openTable('Table');
  const id = eventId(ORGANIZER, SOURCE_UID);
  const event = await getEvent(table, id);
  const pages = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) => listRecipients(table, id, shard, { limit: 100 })),
  );
  const recipients = pages.flatMap((page) => page.recipients);
  const histories = new Map(
    await Promise.all(recipients.map(async (one) => [one.email, await listHistory(table, one)] as const)),
  );
  const document = event && (await getDocument(openBucket('mail'), event.document));
  const dates = document ? occurrences(document.calendar, { limit: 10 }) : [];
  const { changes: logged } = await readLog(table, id, 0, 1000);
  const versions = await listVersions(table, id, 100);
  return { event, dates, recipients, histories, logged, versions, tally: await readTally(table, id) };
}
