/** What SQS, SNS and S3 keep, in a file. */
import { PersistenceManager, type Stores } from './fauxqs.ts';

class DurableStore extends PersistenceManager {
  constructor(directory: string) {
    super(directory);
    // The write-ahead log survives the death of the process without a sync to disk for every message.
    this['db'].exec('PRAGMA synchronous = NORMAL');
  }

  /** As inherited, but keeps the receive count: the inherited one breaks a NOT NULL rule and loses the message. */
  override updateMessageReady(messageId: string): void {
    this['db']
      .prepare(
        'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
      )
      .run(messageId);
  }
}

/** Fills the stores from a directory, and keeps there whatever changes in them. */
export function keepIn(directory: string, stores: Stores): PersistenceManager {
  const durable = new DurableStore(directory);
  durable.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  for (const store of Object.values(stores)) store.persistence = durable;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = durable;
    // Whoever was working on these died with the last process.
    for (const handle of [...queue.inflightMessages.keys()]) queue.changeVisibility(handle, 0);
  }
  return durable;
}
