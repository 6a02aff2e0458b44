/** The types that the files of the changes function share. */
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { Queue } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import type { ChangesQueueJob } from '../runtime/jobs/changes.ts';
import type { OrganizerQueueJob } from '../runtime/jobs/organizer.ts';
import type { WebhookCallJob } from '../runtime/jobs/webhook.ts';

/** What the changes function needs. */
export interface ChangesDeps {
  readonly table: Table;
  readonly changes: Queue<ChangesQueueJob>;
  readonly later: Queue<ChangesQueueJob>;
  readonly calls: Queue<WebhookCallJob>;
  readonly organizer: Queue<OrganizerQueueJob>;
  readonly keys: () => Promise<SigningKeys>;
  readonly now: () => number;
  /** Returns a number in [0, 1). */
  readonly random: () => number;
}
