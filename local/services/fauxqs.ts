/**
 * The parts of fauxqs, which exports only a server that listens on every interface and has neither policies nor versions.
 * Nothing else here knows how its folders lie.
 */

import type { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import type { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import type { SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';

export { buildApp } from 'fauxqs';
export { PersistenceManager } from '../../node_modules/fauxqs/dist/persistence.js';
export { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
export type { S3Object } from '../../node_modules/fauxqs/dist/s3/s3Types.js';
export { fanOutToSubscriptions } from '../../node_modules/fauxqs/dist/sns/actions/publish.js';
export { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
export { type SqsQueue, SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';

/** The version whose inner parts these are. Another one may have them elsewhere, or otherwise: read its changes first. */
export const WRITTEN_AGAINST = '2.4.1';

/** Where its services keep everything. */
export interface Stores {
  readonly sqsStore: SqsStore;
  readonly snsStore: SnsStore;
  readonly s3Store: S3Store;
}
