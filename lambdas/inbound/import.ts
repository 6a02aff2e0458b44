/**
 * Many events in one mail: page by page each is made or updated, then one mail lists them all. It may stop anywhere: a
 * page gone through twice finds that this very mail made what is there.
 */

import { isMeantForUs } from '../../domain/addressed.ts';
import { fingerprint } from '../../domain/ids.ts';
import type { ImportItem, ManyOptions } from '../../domain/imports/import-item.ts';
import type { ImportRow } from '../../domain/imports/import-row.ts';
import { readMany } from '../../domain/imports/read-many.ts';
import type { InboundMail } from '../../domain/mail/types.ts';
import { createImport, getImport, type ImportRecord, stepImport } from '../../store/imports.ts';
import { getAllowance } from '../../store/organizers.ts';
import { sendJobs } from '../../store/queue.ts';
import type { ImportJob } from '../shared/jobs.ts';
import { log } from '../shared/log.ts';
import { openMail } from '../shared/open-mail.ts';
import { applyMessage } from './apply.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import type { Bearer } from './outcome.ts';
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
  const kept = { messageId, receivedAt, key, envelopeFrom };
  const insists = received.insistedBy !== null;
  await createImport(deps.table, { id, mail: kept, from, insists, pages: 0 }, deps.now());
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
    await stepImport(deps.table, at, await goPage(page, at, mail, deps), deps.now());
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
  { mail: { messageId, receivedAt }, from, insists }: ImportRecord,
  { sent, to }: InboundMail,
  deps: InboundDeps,
): Promise<ImportRow[]> {
  if ((await getAllowance(deps.table, from.email)).suspended) return items.map(refusedAsSuspended);
  const room = openRoom(from.email, deps);
  const mail = insists
    ? { sent: null, receivedAt: new Date(deps.now()).toISOString(), insists }
    : { sent, receivedAt, insists };
  const bearer: Bearer = { from, messageId, mail, room, oneOfMany: true };
  const rows: ImportRow[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    const group = items.slice(start, start + AT_ONCE);
    rows.push(...(await Promise.all(group.map((item) => takeIn(item, to, bearer, deps)))));
  }
  return rows;
}

function refusedAsSuspended({ place, title }: ImportItem): ImportRow {
  return { outcome: 'refused', place, title, code: 'organizer-suspended', sentence: SUSPENDED };
}

async function takeIn(
  item: ImportItem,
  to: readonly string[],
  bearer: Bearer,
  deps: InboundDeps,
): Promise<ImportRow> {
  const { place, title } = item;
  const refusal = (code: string, sentence: string): ImportRow => ({
    outcome: 'refused',
    place,
    title,
    code,
    sentence,
  });
  const read = item.read();
  if ('reason' in read) return refusal(read.reason, read.detail);
  const [message] = read.messages;
  if (!bearer.mail.insists && !isMeantForUs(message, to, deps.house.domain))
    return refusal('not-addressed', NOT_ADDRESSED);
  const outcome = await applyMessage(message, bearer, deps);
  if (outcome.kind === 'refused') return refusal(outcome.code, outcome.sentence);
  if (outcome.kind === 'left') return refusal('older-version', OLDER);
  if (outcome.kind === 'somebody-elses') return refusal('somebody-elses', SOMEBODY_ELSES);
  return { outcome: outcome.kind, uid: outcome.event.sourceUid, eventId: outcome.event.id };
}

const NOT_ADDRESSED =
  'The event has guests, and we are not among them. Add our address to its guests, or send it without any.';
const OLDER =
  'We have a newer version of this event. Save the event in your calendar once more and send it again.';
const SOMEBODY_ELSES =
  'Somebody else sent this event to us out of the same calendar. Send it in a mail of its own, and you are both asked.';
