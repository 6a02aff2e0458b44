/** One address invited to one event, and everything known about it. */
import type { Answer, Status } from './answer-order.ts';
import type { CalendarClient } from './calendar-client.ts';

/** How far the mail to a recipient got, as SES last reported it. `expired`: it came back, but another may get there. */
export type DeliveryState =
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'expired'
  | 'bounced'
  | 'complained'
  | 'rejected';

/** The state as people are told: a mail that came back came back. */
export function shownDelivery({ delivery }: Pick<RecipientRecord, 'delivery'>): DeliveryState {
  return delivery === 'expired' ? 'bounced' : delivery;
}

/** What became of one mail to a recipient. */
export interface MailStep {
  readonly what: Exclude<DeliveryState, 'queued'>;
  /** The version the mail carried. */
  readonly version: number;
  /** Which attempt to send. */
  readonly attempt: number;
  /** UTC instant. */
  readonly at: string;
}

/** A worker's lease on sending to this recipient: whoever dies holding it may or may not have sent. */
interface Claim {
  /** Counts up with every attempt; what a mark or a sending event must name. */
  readonly attempt: number;
  /** Milliseconds since 1970; nobody else may send before. */
  readonly until: number;
  /** The version that mail carries. */
  readonly version: number;
  /** What they have of the event once that mail was taken. */
  readonly brings: Has;
  /** SES message id of the REFRESH it answers. */
  readonly refresh?: string | undefined;
}

/** The answer that counts, with what is shown and counted of it. */
export interface RecordedAnswer extends Answer {
  /** The version that set the time they answered to: what "before the change" is told from. */
  readonly timeVersion: number;
  readonly client: CalendarClient;
  readonly comment: string | null;
  /** Extra people they bring. */
  readonly guests: number;
  /** Who answered, when it was not the recipient's own address. */
  readonly answeredBy: string | null;
  /** Their own mail domain vouches for it; absent where only the token does. */
  readonly verified?: true;
}

/** Which versions of the event somebody has. */
export interface Has {
  /** The last version marked as sent; null when none was. */
  readonly sentVersion: number | null;
  /**
   * Absent while they have everything up to `sentVersion`. Else they have everything up to `since`, and of what is newer
   * only these occurrences, each as it stood at a version.
   */
  readonly behind?: { readonly since: number; readonly occurrences: Readonly<Record<string, number>> };
}

export interface RecipientRecord extends Has {
  readonly eventId: string;
  readonly id: string;
  /** Normalised. */
  readonly email: string;
  readonly name: string | null;
  /** Where the address came from, as the caller said it. */
  readonly origin: string;
  /** Id of the recipient who named them as their delegate; absent for everybody else. */
  readonly delegatedBy?: string;
  /** The origin it is counted under: `other` once an event has too many. */
  readonly countedOrigin: string;
  /** UTC instant. */
  readonly createdAt: string;
  /** The series answer; null while they are silent. */
  readonly answer: RecordedAnswer | null;
  /** Answers to single occurrences, by UTC instant or date. */
  readonly instances: Readonly<Record<string, RecordedAnswer>>;
  /** The version they were invited to once more, after they had been told that the event is off; absent before. */
  readonly invitedAgain?: number;
  /** The last version that SES refused or that we must not send; null when there was none, or they said yes since. */
  readonly rejectedVersion: number | null;
  readonly claim: Claim | null;
  /** How often sending was attempted. */
  readonly attempts: number;
  readonly delivery: DeliveryState;
  /** SES message id of the last mail. */
  readonly sesMessageId: string | null;
  /** SES message id of the last REFRESH that was obeyed. */
  readonly refreshed: string | null;
  /** What became of the mails to them, oldest first; absent before the first. */
  readonly steps?: readonly MailStep[];
  /** Forwarded invites answered from here: bounded. */
  readonly shared: number;
  /** Fingerprints of those whose answers were too many to be counted; absent before the first. */
  readonly turnedAway?: readonly string[];
  /** Raised by every write: what a conditional write compares. */
  readonly revision: number;
}

/** The recipient's status for the series, or for one instance where they gave a separate answer. */
export function statusOf(
  recipient: Pick<RecipientRecord, 'answer' | 'instances'>,
  instance: string | null,
): Status {
  return answerTo(recipient, instance)?.status ?? 'needs-action';
}

/** Their answer to one occurrence, else to the series; null while they are silent. */
export function answerTo(
  recipient: Pick<RecipientRecord, 'answer' | 'instances'>,
  instance: string | null,
): RecordedAnswer | null {
  const own = instance === null ? null : recipient.instances[instance];
  return own ?? recipient.answer;
}

/** Someone who answered a forwarded invite was never mailed by us, and is not until somebody invites them. */
export const SHARED_ORIGIN = 'shared';

/** Someone who was named as the delegate of a recipient; they name none themselves. */
export const DELEGATED_ORIGIN = 'delegated';
