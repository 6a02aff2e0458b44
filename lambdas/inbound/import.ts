/**
 * Many events in one mail: page by page each is made or updated, then one mail lists them all. It may stop anywhere: a
 * page gone through twice finds that this very mail made what is there.
 */
import { fingerprint } from '../../domain/ids.ts';
import type { ImportItem, ManyOptions } from '../../domain/imports/import-item.ts';
import type { ImportRow } from '../../domain/imports/import-row.ts';
import { readMany } from '../../domain/imports/read-many.ts';
import { createImport, getImport, type ImportRecord, stepImport } from '../../store/imports.ts';
import { getAllowance } from '../../store/organizers.ts';
import { sendJobs } from '../../store/queue.ts';
import type { ImportJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { openMail } from '../shared/open-mail.ts';
import { tellOfFailure } from '../shared/tell-of-failure.ts';
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

/** @param timeIsShort asked after every page; the rest is then left to the next invocation */
export async function workOff(job: ImportJob, deps: InboundDeps, timeIsShort: () => boolean): Promise<void> {
  const record = await getImport(deps.table, job.importId);
  if (!record) return log.info('There is no such import any more.', { ...job });
  const mail = await openMail(deps.bucket, record.mail);
  const many = readMany(mail, readOptions(record.mail, deps));
  const items = many && !('reason' in many) ? many : [];
  let at: ImportRecord | null = record;
  while (at && at.pages * PAGE < items.length) {
    if (at !== record && timeIsShort()) return handOn(job, deps);
    const page = items.slice(at.pages * PAGE, (at.pages + 1) * PAGE);
    await stepImport(deps.table, at, await goPage(page, at, deps), deps.now());
    at = await getImport(deps.table, job.importId);
  }
  if (at) await reportImport(at, mail, deps);
}

/** The sender was verified when the import began. */
export async function tellOfFailedImport({ importId }: ImportJob, deps: InboundDeps): Promise<void> {
  const record = await getImport(deps.table, importId);
  if (record) await tellOfFailure({ ...record.mail, verdicts: VERIFIED, approved: true }, deps);
}

const VERIFIED = { spam: 'PASS', virus: 'PASS', spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;

/** How the events of a mail are read, whenever they are. */
export function readOptions({ receivedAt }: { readonly receivedAt: string }, deps: InboundDeps): ManyOptions {
  return { defaultZone: deps.defaultZone, domain: deps.house.domain, receivedAt };
}

function handOn(job: ImportJob, deps: InboundDeps): Promise<void> {
  return sendJobs(deps.organizer, job.importId, [{ body: job }]);
}

async function goPage(
  items: readonly ImportItem[],
  { mail, from }: ImportRecord,
  deps: InboundDeps,
): Promise<ImportRow[]> {
  if ((await getAllowance(deps.table, from.email)).suspended) return items.map(refusedAsSuspended);
  const room = openRoom(from.email, deps);
  const bearer: Bearer = { from, messageId: mail.messageId, room, oneOfMany: true };
  const rows: ImportRow[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const group = items.slice(start, start + AT_ONCE);
    rows.push(...(await Promise.all(group.map((item) => takeIn(item, bearer, deps)))));
  }
  return rows;
}

function refusedAsSuspended({ place, title }: ImportItem): ImportRow {
  return { outcome: 'refused', place, title, code: 'organizer-suspended', sentence: SUSPENDED };
}

/** A row on which our code fails is refused: it would fail at every attempt, and keep all others from being made. */
async function takeIn(item: ImportItem, bearer: Bearer, deps: InboundDeps): Promise<ImportRow> {
  try {
    return await takeRow(item, bearer, deps);
  } catch (error) {
    if (!isBug(error)) throw error;
    log.error('A row of an import failed; it is refused.', error, { messageId: bearer.messageId });
    const { place, title } = item;
    return { outcome: 'refused', place, title, code: 'row-failed', sentence: ROW_FAILED };
  }
}

const ROW_FAILED =
  'A fault of this server kept this event from being made; whoever runs it has been told. Send it alone, in a simpler form.';

/** What JavaScript throws; what comes from a service may pass. */
function isBug(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}

async function takeRow(item: ImportItem, bearer: Bearer, deps: InboundDeps): Promise<ImportRow> {
  const { place, title } = item;
  const read = item.read();
  if ('reason' in read) return { outcome: 'refused', place, title, code: read.reason, sentence: read.detail };
  const outcome = await applyMessage(read.messages[0], bearer, deps);
  if (outcome.kind === 'refused') {
    const { code, sentence } = outcome;
    return { outcome: 'refused', place, title, code, sentence };
  }
  return { outcome: outcome.kind, uid: outcome.event.sourceUid, eventId: outcome.event.id };
}
