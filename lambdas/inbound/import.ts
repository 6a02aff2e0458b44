/**
 * An import makes or updates many events from one mail, page by page, and then mails one report. It may stop anywhere: a
 * page that runs twice finds that this mail already made the events.
 */

import { type Addressed, isMeantForUs, type Ours } from '#domain/access/meant-for-us.ts';
import { type ImportItem, type ManyOptions, placeInWords } from '#domain/imports/import-item.ts';
import type { ImportRow } from '#domain/imports/import-row.ts';
import { readMany } from '#domain/imports/read-many.ts';
import type { ReadResult } from '#domain/itip/types.ts';
import { firstLocale } from '#domain/languages/languages.ts';
import { type RefusalText, sayRefusal } from '#domain/languages/refusal-words.ts';
import { type Words, wordsOf } from '#domain/languages/words.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { getEvent } from '#store/events.ts';
import { createImport, getImport, type ImportRecord, readImportRows, stepImport } from '#store/imports.ts';
import { getAllowance } from '#store/organizers.ts';
import { sendJobs } from '#store/queue.ts';
import type { ImportChoiceJob, ImportJob } from '../runtime/jobs/organizer.ts';
import { log } from '../runtime/log.ts';
import { adopt } from '../steps/adopt-uid.ts';
import { applyMessage } from '../steps/apply-message.ts';
import { notifyOfFailure } from '../steps/notify-of-failure.ts';
import { openMail } from '../steps/open-mail.ts';
import { openEventQuota } from '../steps/organizer-quota.ts';
import type { MailSource } from '../steps/outcome.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { callEarly } from './early-mail.ts';
import { readOurs } from './own-addresses.ts';
import { languagesOfMail } from './reader-words.ts';
import { reportImport } from './report-import.ts';
import { alikeRow, type FindAlike, openAlike, pairUp } from './similar-events.ts';

const PAGE = 50;
/** The number of events that are made at the same time, to hide latency. */
const AT_ONCE = 10;

/** Starts an import. The same mail received twice is the same import. */
export async function startImport({ received, from, many }: OpenedMail, deps: InboundDeps): Promise<void> {
  const { messageId, receivedAt, key, envelopeFrom } = received;
  const id = fingerprint('import', messageId);
  const kept = { messageId, receivedAt, key, envelopeFrom };
  const insists = received.insistedBy !== null;
  await createImport(deps.table, { id, mail: kept, from, insists, pages: 0 }, deps.now());
  await handOn({ kind: 'import', importId: id }, deps);
  log.info('Import received.', { importId: id, events: many.length });
}

/**
 * Starts an import of the rows that the organizer chose on a page, from the same mail. The same choice made twice is the
 * same import.
 */
export async function startChosen(
  { importId, choice: kind, rows }: ImportChoiceJob,
  deps: InboundDeps,
): Promise<void> {
  const record = await getImport(deps.table, importId);
  if (!record) return log.info('There is no such import any more.', { importId });
  const chosen = (await readImportRows(deps.table, record)).flatMap((row, index) =>
    row.outcome === 'alike' && (rows?.includes(index) ?? true) ? [{ index, eventId: row.eventId }] : [],
  );
  const id = fingerprint('import-choice', importId, kind, ...chosen.map(({ index }) => String(index)));
  const { mail, from, insists } = record;
  const choice = { kind, rows: chosen };
  await createImport(deps.table, { id, mail, from, insists, pages: 0, choice }, deps.now());
  await handOn({ kind: 'import', importId: id }, deps);
}

/**
 * Works on an import until its report is mailed.
 * @param timeIsShort called after every page; when it returns true, the rest is left to another invocation
 */
export async function workOff(job: ImportJob, deps: InboundDeps, timeIsShort: () => boolean): Promise<void> {
  const record = await getImport(deps.table, job.importId);
  if (!record) return log.info('There is no such import any more.', { importId: job.importId });
  const mail = await openMail(deps.bucket, record.mail);
  const many = readMany(mail, readOptions(record.mail, mail, deps));
  const all = many && !('reason' in many) ? many : [];
  const items = record.choice ? record.choice.rows.flatMap(({ index }) => all[index] ?? []) : all;
  const words = wordsOfImport(all, mail);
  const alike = openAlike(record.from.email, deps);
  let at: ImportRecord | null = record;
  while (at && at.pages * PAGE < items.length) {
    if (at !== record && timeIsShort()) return handOn(job, deps);
    const page = items.slice(at.pages * PAGE, (at.pages + 1) * PAGE);
    await stepImport(deps.table, at, await goPage(page, at, { mail, words }, alike, deps), deps.now());
    at = await getImport(deps.table, job.importId);
  }
  if (at) await reportImport(at, mail, words, deps);
}

/** Returns the language of an import, which is the same at every attempt. */
function wordsOfImport([first]: readonly ImportItem[], mail: InboundMail): Words {
  const read = first?.read();
  const [message] = read && 'messages' in read ? read.messages : [];
  return wordsOf(firstLocale(languagesOfMail(message, mail)));
}

/** Notifies the sender that an import failed. They were verified when the import began. */
export async function notifyOfFailedImport({ importId }: ImportJob, deps: InboundDeps): Promise<void> {
  const record = await getImport(deps.table, importId);
  if (record) await notifyOfFailure({ ...record.mail, verdicts: VERIFIED, insistedBy: record.from }, deps);
}

const VERIFIED = { spam: 'PASS', virus: 'PASS', spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' } as const;

/**
 * Returns the options for reading the events of a mail, which are the same at every attempt. A Date after the receipt is
 * replaced by the time of receipt.
 */
export function readOptions(
  { receivedAt }: { readonly receivedAt: string },
  { sent }: Pick<InboundMail, 'sent'>,
  deps: InboundDeps,
): ManyOptions {
  const isSaid = sent !== null && sent < receivedAt;
  return { defaultZone: deps.defaultZone, domain: deps.deployment.domain, sent: isSaid ? sent : receivedAt };
}

function handOn(job: ImportJob, deps: InboundDeps): Promise<void> {
  return sendJobs(deps.organizer, job.importId, [{ body: job }]);
}

async function goPage(
  items: readonly ImportItem[],
  record: ImportRecord,
  { mail: opened, words }: { readonly mail: Addressed & Pick<InboundMail, 'sent'>; readonly words: Words },
  findAlike: FindAlike,
  deps: InboundDeps,
): Promise<ImportRow[]> {
  const { mail, from, choice, pages, insists } = record;
  if ((await getAllowance(deps.table, from.email)).suspended)
    return items.map((item) => refusal(item, 'organizer-suspended', { key: 'refusal.suspended' }, words));
  const eventQuota = openEventQuota(from.email, deps);
  const order = insists
    ? { sent: null, receivedAt: new Date(deps.now()).toISOString(), insists }
    : { sent: opened.sent, receivedAt: mail.receivedAt, insists };
  const mailSource: MailSource = {
    from,
    messageId: mail.messageId,
    mail: order,
    eventQuota,
    oneOfMany: true,
    early: null,
    followUp: null,
  };
  const page = items.map((item) => ({ item, read: item.read() }));
  const ours = await readOurs(from.email, deps);
  const likes = choice ? [] : await pairUp(page, record, mailSource, findAlike, deps);
  const rows: ImportRow[] = [];
  for (let start = 0; start < page.length; start += AT_ONCE) {
    const group = page.slice(start, start + AT_ONCE).map(({ item, read }, index) => {
      const like = likes[start + index];
      if (like) return alikeRow(item, read, like, deps.now(), words);
      const chosen = choice?.kind === 'update' ? choice.rows[pages * PAGE + start + index] : undefined;
      return takeIn(
        item,
        read,
        { mail: opened, ours, into: chosen?.eventId ?? null, words },
        mailSource,
        deps,
      );
    });
    rows.push(...(await Promise.all(group)));
  }
  return rows;
}

function refusal(item: ImportItem, code: string, text: RefusalText, words: Words): ImportRow {
  const { title } = item;
  return {
    outcome: 'refused',
    place: placeInWords(item, words),
    title,
    code,
    sentence: sayRefusal(text, words),
  };
}

/** What taking in a row needs beside the row. */
interface RowFacts {
  /** The addresses that the mail was sent to. */
  readonly mail: Addressed;
  readonly ours: Ours;
  /** The id of the event to update, whatever UID the row has; null to go by the UID. */
  readonly into: string | null;
  /** The language of the report. */
  readonly words: Words;
}

/** Returns the row of an event that is refused. */
type Refuse = (code: string, text: RefusalText) => ImportRow;

/** Refuses a row on which our code fails. It would fail at every attempt and keep the other rows from being made. */
async function takeIn(
  item: ImportItem,
  read: ReadResult,
  facts: RowFacts,
  mailSource: MailSource,
  deps: InboundDeps,
): Promise<ImportRow> {
  const refuse: Refuse = (code, text) => refusal(item, code, text, facts.words);
  try {
    return await takeRow(read, facts, refuse, mailSource, deps);
  } catch (error) {
    if (!isBug(error)) throw error;
    log.error('A row of an import failed; it is refused.', error, { messageId: mailSource.messageId });
    return refuse('row-failed', { key: 'refusal.rowFailed' });
  }
}

/** Returns true for errors that JavaScript throws. Errors from AWS may pass, so those are tried again. */
function isBug(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError || error instanceof SyntaxError;
}

async function takeRow(
  read: ReadResult,
  { mail, ours, into }: RowFacts,
  refuse: Refuse,
  mailSource: MailSource,
  deps: InboundDeps,
): Promise<ImportRow> {
  if ('reason' in read) return refuse(read.reason, read.text);
  const [message] = read.messages;
  if (!mailSource.mail.insists && !isMeantForUs(message, mail, ours))
    return refuse('not-addressed', { key: 'refusal.rowNotAddressed' });
  if (into !== null && (await getEvent(deps.table, into))?.status !== 'confirmed')
    return refuse('event-cancelled', { key: 'refusal.rowEventCancelled' });
  if (into !== null) await adopt(mailSource.from.email, message.uid, into, deps);
  const outcome = await applyMessage(message, mailSource, deps);
  if (outcome.kind === 'refused') return refuse(outcome.code, outcome.text);
  if (outcome.kind === 'created') await callEarly(outcome.event.id, deps);
  if (outcome.kind === 'somebody-elses') return refuse('somebody-elses', { key: 'refusal.rowSomebodyElses' });
  const { id, sourceUid, dtstamp } = outcome.event;
  if (outcome.kind === 'left') return { outcome: 'stale', uid: sourceUid, eventId: id, since: dtstamp };
  return { outcome: outcome.kind, uid: sourceUid, eventId: id };
}
