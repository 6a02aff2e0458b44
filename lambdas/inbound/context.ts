/** What the handler is handed, and what it opens. */

import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { ImportItem } from '#domain/imports/import-item.ts';
import type { ReadResult } from '#domain/itip/types.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import type { Person } from '#domain/text/person.ts';
import type { Bucket } from '#store/documents.ts';
import type { Queue } from '#store/queue.ts';
import type { OrganizerQueueJob, RoundsQueueJob } from '../runtime/jobs.ts';
import type { NoticeDeps } from '../steps/notify.ts';
import type { CreateMail } from './create-mail.ts';

export interface InboundDeps extends NoticeDeps {
  readonly bucket: Bucket;
  readonly rounds: Queue<RoundsQueueJob>;
  /** What feeds this function beside SES: the rest of an import. */
  readonly organizer: Queue<OrganizerQueueJob>;
  /** Who may create: addresses, `*@domain`, `*`. */
  readonly organizers: readonly string[];
  /** Addresses of the domain's owners. */
  readonly owners: readonly string[];
  /** IANA zone for times that name none. */
  readonly defaultZone: string;
  /** Days that received mail is kept. */
  readonly mailDays: number;
  readonly keys: () => Promise<SigningKeys>;
}

/** A mail to create@, opened. */
export interface OpenedMail {
  readonly received: CreateMail;
  readonly mail: InboundMail;
  /** What the calendar says; of many events, what the first one does. */
  readonly read: ReadResult;
  /** The events of a mail with more than one; else none. */
  readonly many: readonly ImportItem[];
  /** The event whose confirmation it replies to; null for a mail with a calendar. */
  readonly listFor: string | null;
  /** From, with its address normalised; of a held mail, whoever said that it is to be acted on. */
  readonly from: Person;
}
