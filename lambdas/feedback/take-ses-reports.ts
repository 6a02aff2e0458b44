/** Records what SES reports about recipients of one shard, and does what follows from it. */
import { countsOf, tallyChange } from '#domain/counts/tally.ts';
import { lostPlace } from '#domain/recipient/kept-place.ts';
import { addStep } from '#domain/recipient/mail-steps.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { isForgotten } from '#domain/recipient/removal.ts';
import { applySesReport, isOnlyAway } from '#domain/recipient/ses-report.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { shardOf } from '#domain/text/ids.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { changeRecipients, type OneOfMany } from '#store/change-recipients.ts';
import type { CountBatch } from '#store/count-batches.ts';
import { getEvent } from '#store/events.ts';
import { type Queue, sendJobs } from '#store/queue.ts';
import { getRecipients } from '#store/recipients.ts';
import { suppress } from '#store/send-blocks.ts';
import { type DeliveryJob, deliveriesTo } from '../runtime/jobs/delivery.ts';
import { log } from '../runtime/log.ts';
import { type AnnounceDeps, announceGuests } from '../steps/announce.ts';
import { askForNext } from '../steps/ask-for-next.ts';
import { type CountingDeps, inBatch } from '../steps/count-together.ts';
import type { ReceivedSesReport } from './gather-ses-reports.ts';

/** What taking reports needs. */
export interface FeedbackDeps extends CountingDeps, AnnounceDeps {
  readonly delivery: Queue<DeliveryJob>;
  /** Returns whether an event is followed. */
  readonly isFollowed: (eventId: string) => Promise<boolean>;
}

/** All reports about one recipient, in the order in which they came, and the recipient as read. */
interface Reported {
  readonly id: string;
  readonly reports: readonly ReceivedSesReport[];
  /** Undefined when the recipient was not found, or not yet. */
  readonly known: RecipientRecord | undefined;
}

/**
 * Takes reports about recipients of one shard of an event.
 * @returns for each report null, or the error because of which it must come again
 */
export async function takeSesReports(
  reports: readonly ReceivedSesReport[],
  deps: FeedbackDeps,
): Promise<(Error | null)[]> {
  const [first] = reports;
  if (!first) return [];
  const { eventId } = first;
  const byRecipient = Map.groupBy(reports, ({ recipientId }) => recipientId);
  // What is out of date is found out by the conditional write.
  const known = await getRecipients(deps.table, eventId, [...byRecipient.keys()], 'eventual');
  const all = [...byRecipient].map(([id, theirs]) => ({
    id,
    reports: theirs,
    known: known.find((recipient) => recipient.id === id),
  }));
  const record = (batch: CountBatch | null) => takeAll(eventId, all, batch, deps);
  const counted = all.filter((reported) => isCounted(reported, deps.now()));
  const notes = [first, ...reports].map(({ note }) => note) as [string, ...string[]];
  const taken =
    counted.length > 1
      ? await inBatch(deps, { eventId, shard: shardOf(first.recipientId), notes }, record)
      : await record(null);
  const settled = [...taken.values()].flatMap((outcome) =>
    outcome === null || outcome instanceof Error ? [] : [outcome],
  );
  await catchUp(
    eventId,
    settled.flatMap(({ recipient, settles }) => (settles ? recipient : [])),
    deps,
  );
  if (settled.some(({ recipient }) => lostPlace(recipient))) await askForNext(eventId, deps);
  await announce(reports, deps);
  return reports.map(({ recipientId }) => {
    const outcome = taken.get(recipientId);
    return outcome instanceof Error ? outcome : null;
  });
}

/** Announces all of them: an earlier attempt may have recorded a report and died. That SES took a mail is no news. */
async function announce(reports: readonly ReceivedSesReport[], deps: FeedbackDeps): Promise<void> {
  const [first] = reports;
  const ids = reports.filter(({ report }) => report.kind !== 'sent').map(({ recipientId }) => recipientId);
  if (!first || ids.length === 0 || !(await deps.isFollowed(first.eventId))) return;
  await announceGuests({ id: first.eventId, followedAt: '' }, ids, 'mails', deps);
}

/** Returns true when the reports change what is counted of the recipient. */
function isCounted({ known, reports }: Reported, now: number): boolean {
  return (
    known !== undefined &&
    Object.keys(tallyChange(countsOf(known), countsOf(after(known, reports, now)))).length > 0
  );
}

/**
 * Records the reports.
 * @returns by the id of the recipient: what became of them, null when they no longer exist, or the error
 */
async function takeAll(
  eventId: string,
  all: readonly Reported[],
  batch: CountBatch | null,
  deps: FeedbackDeps,
): Promise<Map<string, Settled | Error | null>> {
  const taking = all.map((reported) => new Taking(reported, deps.now()));
  const known = taking.filter((one) => one.known !== null);
  const stored = await changeRecipients(deps.table, eventId, known, batch);
  const entries = await Promise.all(
    taking.map(async (one): Promise<readonly [string, Settled | Error | null]> => {
      try {
        const result = stored[known.indexOf(one)];
        if (result?.status === 'rejected') throw result.reason;
        // Who was not found may have been recorded a moment ago.
        const recipient = result
          ? result.value
          : await changeRecipient(deps.table, eventId, one.id, one.change, { batch });
        return [one.id, await afterReports(recipient, one, deps)];
      } catch (error) {
        return [one.id, error as Error];
      }
    }),
  );
  return new Map(entries);
}

/** The reports about one recipient. They may be applied several times, to what is stored then. */
class Taking implements OneOfMany {
  readonly id: string;
  readonly known: RecipientRecord | null;
  readonly reports: readonly ReceivedSesReport[];
  readonly #now: number;
  /** True when one of the reports ended the claim to mail the recipient. */
  settles = false;

  constructor({ id, known, reports }: Reported, now: number) {
    this.id = id;
    this.known = known ?? null;
    this.reports = reports;
    this.#now = now;
  }

  readonly change = (current: RecipientRecord | null) => {
    this.settles = this.reports.some(({ report }) => current?.claim?.attempt === report.attempt);
    const next = current && after(current, this.reports, this.#now);
    return next === current || !next ? null : { recipient: next };
  };
}

/** A recipient after reports, and whether one of them ended the claim to mail them. */
interface Settled {
  readonly recipient: RecipientRecord;
  readonly settles: boolean;
}

/** Suppresses addresses to which no mail must go. */
async function afterReports(
  recipient: RecipientRecord | null,
  { reports, settles }: Taking,
  deps: FeedbackDeps,
): Promise<Settled | null> {
  if (!recipient || isForgotten(recipient)) {
    log.info('SES reported about a recipient who no longer exists.');
    return null;
  }
  for (const { report } of reports) {
    if (report.kind !== 'bounced' && report.kind !== 'complained') continue;
    await suppress(deps.table, recipient.email, report.kind, new Date(deps.now()).toISOString());
    log.info('Address suppressed.', { eventId: recipient.eventId, reason: report.kind });
  }
  return { recipient, settles };
}

/** Returns the recipient after these reports; the same object when they say nothing new. */
function after(
  recipient: RecipientRecord,
  reports: readonly ReceivedSesReport[],
  now: number,
): RecipientRecord {
  return reports.reduce((current, { report, isStatus }) => {
    if (!isStatus && isOnlyAway(current, report)) return current;
    const { kind: what, version, attempt } = report;
    return addStep(applySesReport(current, report), {
      what,
      version,
      attempt,
      at: new Date(now).toISOString(),
    });
  }, recipient);
}

/**
 * Queues a delivery to whom one is due. The worker that sent the mail may have died before it checked for a newer
 * version.
 */
async function catchUp(
  eventId: string,
  recipients: readonly RecipientRecord[],
  { table, delivery }: FeedbackDeps,
): Promise<void> {
  const event = recipients.length > 0 ? await getEvent(table, eventId) : null;
  if (!event) return;
  const ids = recipients.filter((recipient) => dueInvite(event, recipient)).map(({ id }) => id);
  const jobs = deliveriesTo(eventId, ids).map((body) => ({ body }));
  await sendJobs(delivery, eventId, jobs);
}
