/** This file decides what a report of SES about a mail says about its recipient. */

import type { DeliveryReport } from '#domain/mail/delivery-report.ts';
import { sameAddress } from '#domain/text/address.ts';
import type { DeliveryState, Has, RecipientRecord } from './recipient.ts';

/** A report about one mail to a recipient. */
export interface SesReport {
  readonly kind: Exclude<DeliveryState, 'queued'>;
  readonly version: number;
  /** The number of the claim under which it was sent. */
  readonly attempt: number;
  readonly sesMessageId: string;
}

/** The states by severity. A later report never replaces a more severe state: a complaint stays after a delivery. */
const GRAVITY: readonly DeliveryState[] = [
  'queued',
  'sent',
  'expired',
  'delivered',
  'rejected',
  'bounced',
  'complained',
];

/** Returns the recipient after a report; the same object when the report says nothing new. */
export function applySesReport(recipient: RecipientRecord, report: SesReport): RecipientRecord {
  const settled = recipient.claim?.attempt === report.attempt;
  const delivery = stateAfter(recipient, report);
  const taken = report.kind !== 'rejected';
  const has = hasAfterSesReport(recipient, report);
  if (!settled && delivery === recipient.delivery && has.sentVersion === recipient.sentVersion)
    return recipient;
  const { behind: _, ...others } = recipient;
  return {
    ...others,
    ...has,
    claim: settled ? null : recipient.claim,
    delivery,
    rejectedVersion: taken ? recipient.rejectedVersion : report.version,
    sesMessageId: taken && settled ? report.sesMessageId : recipient.sesMessageId,
    refreshed: (taken && settled && recipient.claim?.refresh) || recipient.refreshed,
    ...(taken && settled && reminded(recipient)),
  };
}

/** Returns what is recorded once the mail of a claim was taken, if it is a reminder. */
export function reminded({ claim }: RecipientRecord): Pick<RecipientRecord, 'remindedAt'> {
  return claim?.reminder === undefined ? {} : { remindedAt: claim.reminder };
}

/** Of the mails that were delivered or given up for now, the latest decides. */
function stateAfter({ delivery, steps = [] }: RecipientRecord, { kind, attempt }: SesReport): DeliveryState {
  const state = graver(delivery, kind);
  if (state !== 'delivered' && state !== 'expired') return state;
  const reported = [...steps, { what: kind, attempt }].filter(
    ({ what }) => what === 'delivered' || what === 'expired',
  );
  const last = Math.max(...reported.map((step) => step.attempt));
  const ofLast = reported.filter((step) => step.attempt === last);
  if (ofLast.length === 0) return state;
  // A server that accepted the mail may still give up on forwarding it.
  return ofLast.some(({ what }) => what === 'expired') ? 'expired' : 'delivered';
}

/**
 * Returns true for a report of a temporary bounce after the mail was delivered. SES reports an out-of-office reply that
 * way.
 */
export function isOnlyAway({ steps = [] }: RecipientRecord, { kind, attempt }: SesReport): boolean {
  return kind === 'expired' && steps.some((step) => step.what === 'delivered' && step.attempt === attempt);
}

/**
 * What a mail brings is kept with its claim. When the mail was claimed anew since, only the version is known: a first
 * mail was the whole event, and any other may have been about one occurrence.
 */
function hasAfterSesReport({ sentVersion, behind, claim }: RecipientRecord, report: SesReport): Has {
  const kept = { sentVersion, ...(behind ? { behind } : {}) };
  if (report.kind === 'rejected') return kept;
  if (claim?.attempt === report.attempt)
    return { ...claim.brings, sentVersion: Math.max(sentVersion ?? 0, claim.brings.sentVersion ?? 0) };
  if (sentVersion === null) return { sentVersion: report.version };
  if (report.version <= sentVersion) return kept;
  return { sentVersion: report.version, behind: behind ?? { since: sentVersion, occurrences: {} } };
}

/**
 * Returns a report that came by mail as one about the last mail we know of, or null when it cannot be one. It is about
 * somebody else when it names another address (a forwarding or a mailing list), and wrong when they have answered the
 * very version it would say they never got.
 * @param addresses the addresses that the report names; a complaint may name none
 */
export function sesReportFromMail(
  recipient: RecipientRecord,
  { kind, addresses }: Pick<DeliveryReport, 'kind' | 'addresses'>,
): SesReport | null {
  const { email, sentVersion, sesMessageId, steps = [], answer, instances } = recipient;
  const named = addresses.some((address) => sameAddress(address, email));
  if (sentVersion === null || !(named || (kind === 'complained' && addresses.length === 0))) return null;
  const answers = [answer, ...Object.values(instances)];
  if (kind !== 'complained' && answers.some((one) => one !== null && one.sequence >= sentVersion))
    return null;
  const attempt = steps.findLast(({ what, version }) => what === 'sent' && version === sentVersion)?.attempt;
  return { kind, version: sentVersion, attempt: attempt ?? 0, sesMessageId: sesMessageId ?? '' };
}

/** Returns the more severe of two states. */
export function graver(one: DeliveryState, other: DeliveryState): DeliveryState {
  return GRAVITY.indexOf(one) >= GRAVITY.indexOf(other) ? one : other;
}
