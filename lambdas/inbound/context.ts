/** The types that the files of the inbound function share. */

import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { ImportItem } from '#domain/imports/import-item.ts';
import type { ReadResult } from '#domain/itip/types.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import type { Person } from '#domain/text/person.ts';
import type { Bucket } from '#store/documents.ts';
import type { Queue } from '#store/queue.ts';
import type { OrganizerQueueJob } from '../runtime/jobs/organizer.ts';
import type { RoundsQueueJob } from '../runtime/jobs/rounds.ts';
import type { NoticeDeps } from '../steps/notify.ts';
import type { CreateMail } from './create-mail.ts';

/** What the inbound function needs. */
export interface InboundDeps extends NoticeDeps {
  readonly bucket: Bucket;
  readonly rounds: Queue<RoundsQueueJob>;
  /** The queue of jobs that our own functions give this function, such as the rest of an import. */
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
  /** The result of reading its calendar. For a mail with many events it is that of the first one. */
  readonly read: ReadResult;
  /** The events of a mail with more than one; otherwise empty. */
  readonly many: readonly ImportItem[];
  /** The event whose confirmation it replies to; null for a mail with a calendar. */
  readonly listFor: string | null;
  /** The sender (From) with a normalised address. For a held mail it is the person who had it applied. */
  readonly from: Person;
}
