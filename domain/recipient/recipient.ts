/**
 * The room `recipient`: the record of a recipient, the next mail to them, replies, and what SES reports.
 *
 * This file has the record: one address invited to one event, and everything known about it.
 */
import type { Answer, Status } from './answer-order.ts';
import type { CalendarClient } from './calendar-client.ts';
import type { HistoryToday } from './history-limit.ts';

/**
 * How far the mail to a recipient got, as SES last reported. `expired` means that it came back, but another mail may
 * arrive.
 */
export type DeliveryState =
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'expired'
  | 'bounced'
  | 'complained'
  | 'rejected';

/** Returns the state that people are shown. An expired mail is shown as bounced, because it came back. */
export function shownDelivery({ delivery }: Pick<RecipientRecord, 'delivery'>): DeliveryState {
  return delivery === 'expired' ? 'bounced' : delivery;
}

/** One report about one mail to a recipient. */
export interface MailStep {
  readonly what: Exclude<DeliveryState, 'queued'>;
  /** The version the mail carried. */
  readonly version: number;
  /** The attempt to send that mail. */
  readonly attempt: number;
  /** UTC instant. */
  readonly at: string;
}

/** A worker's right to send to this recipient. A worker that dies with it may or may not have sent the mail. */
interface Claim {
  /** The number of the attempt, which a mark or a sending event must name. */
  readonly attempt: number;
  /** A random name of the worker that took it; absent in claims of older versions. */
  readonly by?: string;
  /** Until when nobody else may send, in milliseconds since 1970. */
  readonly until: number;
  /** The version that the mail carries. */
  readonly version: number;
  /** The versions the recipient has once SES accepted that mail. */
  readonly brings: Has;
  /** SES message id of the REFRESH that the mail answers. */
  readonly refresh?: string | undefined;
  /** When the reminder was asked for that the mail is; absent for other mails. UTC instant. */
  readonly reminder?: string | undefined;
}

/** The answer that counts, with what is shown and counted of it. */
export interface RecordedAnswer extends Answer {
  /** The version that set the time they answered to. Answers "before the change" are recognised by it. */
  readonly timeVersion: number;
  readonly client: CalendarClient;
  readonly comment: string | null;
  /** Extra people they bring. */
  readonly guests: number;
  /** The address that answered, when it was not the recipient's own. */
  readonly answeredBy: string | null;
  /** True when their own mail domain vouches for it; absent when only the token does. */
  readonly verified?: true;
}

/** Which versions of the event a recipient has. */
export interface Has {
  /** The last version marked as sent; null when none was. */
  readonly sentVersion: number | null;
  /**
   * Absent while they have everything up to `sentVersion`. Otherwise they have everything up to `since`, and of newer
   * changes only these occurrences, each at a version.
   */
  readonly behind?: { readonly since: number; readonly occurrences: Readonly<Record<string, number>> };
  /** The `lead` of the last mail marked as sent; absent for 0. */
  readonly sentLead?: number;
}

/** The record of a recipient. */
export interface RecipientRecord extends Has {
  readonly eventId: string;
  readonly id: string;
  /** The normalised address. */
  readonly email: string;
  readonly name: string | null;
  /** Where the address came from, as the caller said. */
  readonly origin: string;
  /** The language of the mails to them, a canonical tag of BCP 47; absent when nobody said one. */
  readonly locale?: string;
  /** Id of the recipient who named them as their delegate; absent for everybody else. */
  readonly delegatedBy?: string;
  /** When they joined the line from which they were invited, a UTC instant; absent for everybody else. */
  readonly fromLine?: string;
  /** The origin under which it is counted: `other` when an event has too many. */
  readonly countedOrigin: string;
  /** UTC instant. */
  readonly createdAt: string;
  /** The answer to the series; null while they have not answered. */
  readonly answer: RecordedAnswer | null;
  /** Answers to single occurrences, by UTC instant or date. */
  readonly instances: Readonly<Record<string, RecordedAnswer>>;
  /**
   * The version to which they were invited again after they had been notified that the event is cancelled; absent
   * before.
   */
  readonly invitedAgain?: number;
  /**
   * How often they were removed and invited anew, counted together; absent for 0. SEQUENCE in mails to them is the version
   * plus this: see removal.ts.
   */
  readonly lead?: number;
  /** When `lead` was raised last, a UTC instant: DTSTAMP in mails to them is never before it. */
  readonly leadAt?: string;
  /** Id of the recipient who was invited in place of this one, because the address was wrong. */
  readonly movedTo?: string;
  /** When the last reminder to them was asked for, a UTC instant; absent before the first. */
  readonly remindedAt?: string;
  /**
   * The last version that SES refused or that we must not send; null when there was none, or when they have said yes
   * since.
   */
  readonly rejectedVersion: number | null;
  readonly claim: Claim | null;
  /** How often sending was attempted. */
  readonly attempts: number;
  readonly delivery: DeliveryState;
  /** SES message id of the last mail. */
  readonly sesMessageId: string | null;
  /** SES message id of the last REFRESH that was answered. */
  readonly refreshed: string | null;
  /** Reports about the mails to them, oldest first; absent before the first. */
  readonly steps?: readonly MailStep[];
  /** How many people answered the invite after it was forwarded, up to a limit. */
  readonly shared: number;
  /** Fingerprints of the people whose answers were beyond that limit; absent before the first. */
  readonly turnedAway?: readonly string[];
  /** True while the row of history for `answer` is in this record only: see row-in-record.ts. */
  readonly keepsRow?: true;
  /** How much history was stored today; absent before the first answer. */
  readonly historyToday?: HistoryToday;
  /** It is raised by every write and compared by conditional writes. */
  readonly revision: number;
}

/** Returns the recipient's status for the series, or for one instance when they answered for it separately. */
export function statusOf(
  recipient: Pick<RecipientRecord, 'answer' | 'instances'>,
  instance: string | null,
): Status {
  return answerTo(recipient, instance)?.status ?? 'needs-action';
}

/** Returns their answer to one occurrence, or else to the series; null while they have not answered. */
export function answerTo(
  recipient: Pick<RecipientRecord, 'answer' | 'instances'>,
  instance: string | null,
): RecordedAnswer | null {
  const own = instance === null ? null : recipient.instances[instance];
  return own ?? recipient.answer;
}

/**
 * The origin of a person who answered a forwarded invite. We have not mailed them, and do not until somebody invites
 * them.
 */
export const SHARED_ORIGIN = 'shared';

/** The origin of a person whom a recipient named as their delegate. They cannot name a delegate themselves. */
export const DELEGATED_ORIGIN = 'delegated';
