/** Finds changes in what is stored and adds those that are missing to the log of their event. */
import {
  type Change,
  changeOfList,
  changeOfVersion,
  changesOfHistory,
  changesOfRecipient,
} from '#domain/changes/change.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isForgotten } from '#domain/recipient/removal.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { appendChanges, eraseLogged } from '#store/change-log.ts';
import { listLists } from '#store/lists.ts';
import { pagePeople } from '#store/people-pages.ts';
import { getRecipients, listHistory } from '#store/recipients.ts';
import type { Table } from '#store/table.ts';
import { listVersions } from '#store/versions.ts';

/** What is to be looked at. */
export interface Announced {
  /** Recipients whose answers may be new. */
  readonly answers: ReadonlySet<string>;
  /** Recipients about whose mails something may be new. */
  readonly mails: ReadonlySet<string>;
  readonly version: boolean;
  readonly lists: boolean;
}

/** Logs what is new about an event. @param now milliseconds since 1970 */
export async function logAnnounced(
  table: Table,
  eventId: string,
  { answers, mails, version, lists }: Announced,
  now: number,
): Promise<void> {
  const ids = [...new Set([...answers, ...mails])];
  const recipients = await guestsAmong(table, eventId, ids);
  const known = new Set(recipients.map(({ id }) => id));
  const rows = await Promise.all(
    recipients
      .filter(({ id }) => answers.has(id))
      .map(async (recipient) =>
        (await listHistory(table, recipient)).flatMap((entry) =>
          changesOfHistory(eventId, recipient.id, entry),
        ),
      ),
  );
  await log(table, eventId, [
    ...rows.flat(),
    ...recipients.flatMap(changesOfRecipient),
    ...(version ? await changesOfVersions(table, eventId) : []),
    ...(lists ? await changesOfLists(table, eventId, now) : []),
  ]);
  for (const id of ids) if (!known.has(id)) await eraseLogged(table, eventId, id);
}

/** Returns those of the recipients who exist. What is kept of somebody who was erased stands for nobody. */
async function guestsAmong(
  table: Table,
  eventId: string,
  ids: readonly string[],
): Promise<RecipientRecord[]> {
  return (await getRecipients(table, eventId, ids)).filter((recipient) => !isForgotten(recipient));
}

/** The most versions that are looked at. */
const VERSIONS = 100;

async function changesOfVersions(table: Table, eventId: string): Promise<Change[]> {
  const versions = await listVersions(table, eventId, VERSIONS, 'strong');
  return versions.flatMap((version) => changeOfVersion(eventId, version) ?? []);
}

async function changesOfLists(table: Table, eventId: string, now: number): Promise<Change[]> {
  const lists = await listLists(table, eventId);
  return lists.flatMap((list) => changeOfList(eventId, list, now) ?? []);
}

/** Logs the versions and lists of an event. @param now milliseconds since 1970 */
export async function logOfEvent(table: Table, eventId: string, now: number): Promise<void> {
  const nobody: ReadonlySet<string> = new Set();
  await logAnnounced(table, eventId, { answers: nobody, mails: nobody, version: true, lists: true }, now);
}

/** Where a page of a shard begins. */
export interface Place {
  readonly shard: number;
  readonly after: string | null;
}

/** Returns the beginnings of all shards. */
export function allPlaces(): Place[] {
  return Array.from({ length: SHARDS }, (_, shard) => ({ shard, after: null }));
}

/**
 * Logs what a page of each of these shards has. The pages are read side by side and logged together: writers of one log get in
 * each other's way.
 * @param limit the most items of a page
 * @returns where the next pages begin; none at the end of a shard
 */
export async function logPages(
  table: Table,
  eventId: string,
  places: readonly Place[],
  limit?: number,
): Promise<Place[]> {
  const pages = await Promise.all(places.map((place) => pagePeople(table, eventId, place, limit)));
  await log(
    table,
    eventId,
    pages.flatMap(({ answers, recipients }) => [
      ...answers.flatMap(({ recipientId, entry }) => changesOfHistory(eventId, recipientId, entry)),
      ...recipients.flatMap(changesOfRecipient),
    ]),
  );
  return places.flatMap(({ shard }, index) => {
    const after = pages[index]?.after ?? null;
    return after === null ? [] : [{ shard, after }];
  });
}

/**
 * Adds changes in the order in which they happened. Whoever was erased after they were read is erased from the log too: the
 * erasure may have looked into the log before.
 */
async function log(table: Table, eventId: string, found: readonly Change[]): Promise<void> {
  const changes = [...new Map(found.map((change) => [change.id, change])).values()];
  const added = await appendChanges(
    table,
    eventId,
    changes.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
  );
  const ids = [...new Set(added.flatMap(({ recipientId }) => recipientId ?? []))];
  const left = new Set((await guestsAmong(table, eventId, ids)).map(({ id }) => id));
  for (const id of ids) if (!left.has(id)) await eraseLogged(table, eventId, id);
}
