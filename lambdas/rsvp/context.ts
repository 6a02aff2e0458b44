/** The types that the files of the rsvp function share. */

import type { TokenSubject } from '#domain/access/reply-token.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { Settings } from '#domain/access/stranger-limits.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import type { Invited } from '#store/invited.ts';
import type { ReceivedMail } from '../runtime/ses-notification.ts';
import type { AnswerDeps } from '../steps/answer.ts';
import type { InviteDeps } from '../steps/invite.ts';
import type { NoticeDeps } from '../steps/notify.ts';

/** What the rsvp function needs. */
export interface RsvpDeps extends NoticeDeps, InviteDeps, AnswerDeps {
  /** IANA zone for times that name none. */
  readonly defaultZone: string;
  /** Days that received mail is kept. */
  readonly mailDays: number;
  readonly keys: () => Promise<SigningKeys>;
  /** The rate limits of what one event may send without its organizer. */
  readonly limits: Omit<Settings, 'places'>;
}

/** A mail to rsvp@, parsed. */
export interface OpenedMail {
  readonly received: ReceivedMail;
  readonly mail: InboundMail;
  /** What the mail's own address names, read while the mail was fetched; null when it names nobody or was not read. */
  readonly ahead: { readonly subject: TokenSubject; readonly invited: Invited } | null;
}

/** A mail to rsvp@ whose reply token, or that of some of its messages, names one recipient. */
export interface MatchedMail extends OpenedMail {
  readonly subject: TokenSubject;
}
