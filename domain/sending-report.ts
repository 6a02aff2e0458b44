/** What SES reports about a mail afterwards, and what that says about its recipient. */
import type { DeliveryState, RecipientRecord } from './recipient.ts';

export interface SendingReport {
  readonly kind: 'sent' | 'delivered' | 'bounced' | 'complained' | 'rejected';
  readonly version: number;
  /** The claim under which it was sent. */
  readonly attempt: number;
  readonly sesMessageId: string;
}

/** A later report never takes back a graver one: a complaint outlives a delivery. */
const GRAVITY: readonly DeliveryState[] = [
  'queued',
  'sent',
  'delivered',
  'rejected',
  'bounced',
  'complained',
];

/** The recipient after a report; the very same record when it says nothing new. */
export function applyReport(recipient: RecipientRecord, report: SendingReport): RecipientRecord {
  const settled = recipient.claim?.attempt === report.attempt;
  const delivery = graver(recipient.delivery, report.kind);
  const taken = report.kind !== 'rejected';
  const sentVersion = taken ? Math.max(recipient.sentVersion ?? 0, report.version) : recipient.sentVersion;
  if (!settled && delivery === recipient.delivery && sentVersion === recipient.sentVersion) return recipient;
  return {
    ...recipient,
    claim: settled ? null : recipient.claim,
    delivery,
    sentVersion,
    rejectedVersion: taken ? recipient.rejectedVersion : report.version,
    sesMessageId: taken && settled ? report.sesMessageId : recipient.sesMessageId,
    refreshed: (taken && settled && recipient.claim?.refresh) || recipient.refreshed,
  };
}

function graver(one: DeliveryState, other: DeliveryState): DeliveryState {
  return GRAVITY.indexOf(one) >= GRAVITY.indexOf(other) ? one : other;
}
