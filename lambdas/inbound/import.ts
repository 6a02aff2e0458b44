/**
 * Many events in one mail: page by page each is made or updated, then one mail lists them all. It may stop anywhere: a
 * page gone through twice finds that this very mail made what is there.
 */
import { detailsOf } from '../../domain/details.ts';
import { fingerprint } from '../../domain/ids.ts';
import type { ImportItem, ManyOptions } from '../../domain/imports/import-item.ts';
import type { ImportRow } from '../../domain/imports/import-row.ts';
import { readMany } from '../../domain/imports/read-many.ts';
import type { ReadResult } from '../../domain/itip/types.ts';
import { whenOfDetails } from '../../domain/itip/words/when.ts';
import type { EventListing } from '../../domain/listing.ts';
import {
  createImport,
  getImport,
  type ImportRecord,
  readImportRows,
  stepImport,
} from '../../store/imports.ts';
import { getAllowance } from '../../store/organizers.ts';
import { sendJobs } from '../../store/queue.ts';
import type { ChoiceJob, ImportJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { openMail } from '../shared/open-mail.ts';
import { adopt } from './adopted.ts';
import { type FindAlike, type Like, openAlike } from './alike.ts';
import { applyMessage, type Bearer } from './apply.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { SUSPENDED } from './refuse.ts';
import { reportImport } from './report-import.ts';
import { openRoom } from './room.ts';

const PAGE = 50;
/** Events made at once: enough to hide latency. */
const AT_ONCE = 10;

/** The same mail once more is the same import. */
export async function startImport({ received, from, many }: OpenedMail, deps: InboundDeps): Promise<void> {
  const { messageId, receivedAt, key, envelopeFrom } = received;
  const id = fingerprint('import', messageId);
  const mail = { messageId, receivedAt, key, envelopeFrom };
  await createImport(deps.table, { id, mail, from, pages: 0 }, deps.now());
  await handOn({ importId: id }, deps);
  log.info('Import received.', { importId: id, events: many.length });
}

/** What the organizer chose for rows of an import is an import of its own, of the same mail; the same choice once more is the same. */
export async function startChosen(
  { importId, kind, rows }: ChoiceJob['chosen'],
  deps: InboundDeps,
): Promise<void> {
  const record = await getImport(deps.table, importId);
  if (!record) return log.info('There is no such import any more.', { importId });
  const chosen = (await readImportRows(deps.table, record)).flatMap((row, index) =>
    row.outcome === 'alike' && (rows?.includes(index) ?? true) ? [{ index, eventId: row.eventId }] : [],
  );
  const id = fingerprint('import-choice', importId, kind, ...chosen.map(({ index }) => String(index)));
  const { mail, from } = record;
  await createImport(deps.table, { id, mail, from, pages: 0, choice: { kind, rows: chosen } }, deps.now());
  await handOn({ importId: id }, deps);
}

/** @param timeIsShort asked after every page; the rest is then left to the next invocation */
export async function workOff(job: ImportJob, deps: InboundDeps, timeIsShort: () => boolean): Promise<void> {
  const record = await getImport(deps.table, job.importId);
  if (!record) return log.info('There is no such import any more.', { ...job });
  const mail = await openMail(deps.bucket, record.mail);
  const many = readMany(mail, readOptions(record.mail, deps));
  const all = many && !('reason' in many) ? many : [];
  const items = record.choice ? record.choice.rows.flatMap(({ index }) => all[index] ?? []) : all;
  const alike = openAlike(record.from.email, deps);
  let at: ImportRecord | null = record;
  while (at && at.pages * PAGE < items.length) {
    if (at !== record && timeIsShort()) return handOn(job, deps);
    const page = items.slice(at.pages * PAGE, (at.pages + 1) * PAGE);
    await stepImport(deps.table, at, await goPage(page, at, alike, deps), deps.now());
    at = await getImport(deps.table, job.importId);
  }
  if (at) await reportImport(at, mail, deps);
}

/** How the events of a mail are read, whenever they are. */
export function readOptions({ receivedAt }: { readonly receivedAt: string }, deps: InboundDeps): ManyOptions {
  return { defaultZone: deps.defaultZone, domain: deps.house.domain, receivedAt };
}

function handOn(job: ImportJob, deps: InboundDeps): Promise<void> {
  return sendJobs(deps.inbound, job.importId, [{ body: job }]);
}

async function goPage(
  items: readonly ImportItem[],
  record: ImportRecord,
  findAlike: FindAlike,
  deps: InboundDeps,
): Promise<ImportRow[]> {
  const { mail, from, choice, pages } = record;
  if ((await getAllowance(deps.table, from.email)).suspended) return items.map(refusedAsSuspended);
  const room = openRoom(from.email, deps);
  const bearer: Bearer = { from, messageId: mail.messageId, room, oneOfMany: true };
  const page = items.map((item) => ({ item, read: item.read() }));
  const likes = choice ? [] : await pairUp(page, record, bearer, findAlike, deps);
  const rows: ImportRow[] = [];
  for (let start = 0; start < page.length; start += AT_ONCE) {
    const group = page.slice(start, start + AT_ONCE).map(({ item, read }, index) => {
      const like = likes[start + index];
      if (like) return alikeRow(item, read, like);
      const chosen = choice?.kind === 'update' ? choice.rows[pages * PAGE + start + index] : undefined;
      return takeIn(item, read, chosen?.eventId ?? null, bearer, deps);
    });
    rows.push(...(await Promise.all(group)));
  }
  return rows;
}

interface ReadItem {
  readonly item: ImportItem;
  readonly read: ReadResult;
}

/** For each event of a page the one that the organizer has under another UID, if any; no event is that of two. */
async function pairUp(
  page: readonly ReadItem[],
  record: ImportRecord,
  bearer: Bearer,
  findAlike: FindAlike,
  deps: InboundDeps,
): Promise<(EventListing | null)[]> {
  const earlier = await readImportRows(deps.table, record);
  const likes: (Like | null)[] = [];
  for (let start = 0; start < page.length; start += AT_ONCE) {
    const group = page.slice(start, start + AT_ONCE);
    likes.push(
      ...(await Promise.all(
        group.map(({ read }) => ('reason' in read ? null : findAlike(read.messages[0], bearer))),
      )),
    );
  }
  const taken = new Set(
    [
      ...earlier.map((row) => (row.outcome === 'refused' ? null : row.eventId)),
      ...likes.map((like) => like?.known),
    ].filter((id) => id !== null && id !== undefined),
  );
  const pairs = likes.map((like) => take(like?.same ?? [], taken));
  // Only a file that has some of their events once more may have moved others.
  const comesAgain =
    pairs.some((pair) => pair !== null) || earlier.some(({ outcome }) => outcome === 'alike');
  return pairs.map(
    (pair, index) => pair ?? take(comesAgain ? [likes[index]?.moved ?? []].flat() : [], taken),
  );
}

function take(alike: readonly EventListing[], taken: Set<string>): EventListing | null {
  const free = alike.find(({ id }) => !taken.has(id)) ?? null;
  if (free) taken.add(free.id);
  return free;
}

function alikeRow({ title }: ImportItem, read: ReadResult, like: EventListing): ImportRow {
  const [message] = 'messages' in read ? read.messages : [];
  const details = message?.master && detailsOf(message.master);
  const [when, was] = [whenOfDetails(details ?? like).time, whenOfDetails(like).time];
  const row = { outcome: 'alike', title, when, uid: message?.uid ?? '', eventId: like.id } as const;
  return details?.start === like.start ? row : { ...row, was };
}

function refusedAsSuspended({ place, title }: ImportItem): ImportRow {
  return { outcome: 'refused', place, title, code: 'organizer-suspended', sentence: SUSPENDED };
}

/** @param into the event that is to take what the item says, whatever UID it has */
async function takeIn(
  { place, title }: ImportItem,
  read: ReadResult,
  into: string | null,
  bearer: Bearer,
  deps: InboundDeps,
): Promise<ImportRow> {
  if ('reason' in read) return { outcome: 'refused', place, title, code: read.reason, sentence: read.detail };
  if (into !== null) await adopt(bearer.from.email, read.messages[0].uid, into, deps);
  const outcome = await applyMessage(read.messages[0], bearer, deps);
  if (outcome.kind === 'refused') {
    const { code, sentence } = outcome;
    return { outcome: 'refused', place, title, code, sentence };
  }
  const { id, sourceUid, dtstamp } = outcome.event;
  const since = outcome.kind === 'stale' ? { since: dtstamp } : {};
  return { outcome: outcome.kind, uid: sourceUid, eventId: id, ...since };
}
