/** The types that the routes share. */
import type { AccessScope } from '#domain/access/organizer-key.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { Settings } from '#domain/access/stranger-limits.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import type { Bucket } from '#store/documents.ts';
import type { Queue } from '#store/queue.ts';
import type { Table } from '#store/table.ts';
import type { ChangesQueueJob } from '../runtime/jobs/changes.ts';
import type { DeliveryJob } from '../runtime/jobs/delivery.ts';
import type { HeadcountJob } from '../runtime/jobs/headcount.ts';
import type { OrganizerQueueJob } from '../runtime/jobs/organizer.ts';
import type { RoundsQueueJob } from '../runtime/jobs/rounds.ts';
import type { ReadChanges } from '../steps/read-changes.ts';
import type { Assets } from './assets.ts';
import { type Problem, type ProblemCode, problemOf } from './problems.ts';

/** What the routes need. */
export interface ApiDeps {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly delivery: Queue<DeliveryJob>;
  readonly headcount: Queue<HeadcountJob>;
  readonly organizer: Queue<OrganizerQueueJob>;
  readonly rounds: Queue<RoundsQueueJob>;
  readonly changes: Queue<ChangesQueueJob>;
  /** The queue of work with the logs of changes that is due later. */
  readonly later: Queue<ChangesQueueJob>;
  /** True on a local server whose webhooks may be on this machine. */
  readonly webhookLoopback: boolean;
  readonly readChanges: ReadChanges;
  readonly assets: Assets;
  readonly deployment: Pick<Deployment, 'domain' | 'product' | 'accent' | 'logo'>;
  /** Who may create: addresses, `*@domain`, `*`. */
  readonly organizers: readonly string[];
  /** Addresses of the domain's owners. */
  readonly owners: readonly string[];
  readonly keys: () => Promise<SigningKeys>;
  /** Days that the bucket keeps received mail. */
  readonly mailDays: number;
  /** The IANA time zone of the deployment. */
  readonly defaultZone: string;
  /** The rate limits of what one event may send without its manage code. */
  readonly limits: Omit<Settings, 'places'>;
  readonly now: () => number;
}

/**
 * The variables that `needAccess` and `needEvent` set: the event, the scope of the code or key, and the hash of the code,
 * which is null for a key and for a signed-in organizer.
 */
export interface ApiEnv {
  Variables: { event: EventRecord; scope: AccessScope; codeHash: string | null };
}

/** Thrown anywhere in a route, and answered as problem+json (RFC 9457) or as a page. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  /** Seconds until the call may succeed; undefined when that is unknown or makes no sense. */
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, detail?: string, retryAfter?: number) {
    const problem = problemOf(code, detail);
    super(problem.detail);
    this.name = 'ApiProblem';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }
}
