/** The content of SQS, SNS and S3 is stored in a file. */
import { PersistenceManager, type Stores } from './fauxqs.ts';

class DurableStore extends PersistenceManager {
  constructor(directory: string) {
    super(directory);
    // With this setting the write-ahead log survives a crash of the process, without a sync to disk for every message.
    this['db'].exec('PRAGMA synchronous = NORMAL');
  }

  /** Keeps the receive count. The inherited method violates a NOT NULL constraint and loses the message. */
  override updateMessageReady(messageId: string): void {
    this['db']
      .prepare(
        'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
      )
      .run(messageId);
  }
}

/** Loads the stores from a directory, and stores all further changes there. */
export function keepIn(directory: string, stores: Stores): PersistenceManager {
  const durable = new DurableStore(directory);
  durable.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  for (const store of Object.values(stores)) store.persistence = durable;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = durable;
    // The workers on these messages died with the last process, so the messages become visible again.
    for (const handle of [...queue.inflightMessages.keys()]) queue.changeVisibility(handle, 0);
  }
  return durable;
}
