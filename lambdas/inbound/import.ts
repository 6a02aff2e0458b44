/**
 * Many events in one mail: page by page each is made or updated, then one mail lists them all. It may stop anywhere: a
 * page gone through twice finds that this very mail made what is there.
 */
import { fingerprint } from '../../domain/ids.ts';
import type { ImportItem, ManyOptions } from '../../domain/imports/import-item.ts';
import type { ImportRow } from '../../domain/imports/import-row.ts';
import { readMany } from '../../domain/imports/read-many.ts';
import type { ReadResult } from '../../domain/itip/types.ts';
import { getEvent } from '../../store/events.ts';
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
import { alikeRow, type FindAlike, openAlike, pairUp } from './alike.ts';
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

function refusedAsSuspended({ place, title }: ImportItem): ImportRow {
  return { outcome: 'refused', place, title, code: 'organizer-suspended', sentence: SUSPENDED };
}

const OFF = 'The event you have was called off meanwhile, and stays so. Make a second event of this one.';

/** @param into the event that is to take what the item says, whatever UID it has */
async function takeIn(
  { place, title }: ImportItem,
  read: ReadResult,
  into: string | null,
  bearer: Bearer,
  deps: InboundDeps,
): Promise<ImportRow> {
  if ('reason' in read) return { outcome: 'refused', place, title, code: read.reason, sentence: read.detail };
  if (into !== null && (await getEvent(deps.table, into))?.status !== 'confirmed')
    return { outcome: 'refused', place, title, code: 'event-cancelled', sentence: OFF };
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
