/** The headcount of an event that the organizer's own calendar was last sent, and who has requested an update of it. */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { conditionFailed, type Table, wins } from './table.ts';

/** What the organizer's calendar was last sent. */
interface SentHeadcount {
  /** The words that were last sent. */
  readonly words?: string;
  /** The version that had set the event's time then. */
  readonly timeVersion?: number;
  /** DTSTAMP of our last answer, UTC instant. */
  readonly dtstamp?: string;
  /** When they were sent, in milliseconds since 1970. */
  readonly sentAt?: number;
}

/** The attribute that stores `sentAt`. */
const SENT_AT = 'toldAt';

/** A job that was requested this long ago was lost. Milliseconds. */
const LOST = 3600_000;

/** What a request for a headcount found. */
export interface AskedForHeadcount {
  /** True when the caller must queue the job: nobody has requested it yet, or this caller has and died before queueing it. */
  readonly isFirst: boolean;
  /** True when somebody has been in the event's line, so that a place that is free now may be theirs. */
  readonly hasLine: boolean;
}

/**
 * Requests one job per event, however many answers come meanwhile.
 * @param by names the request: the id of an answer
 * @param now milliseconds since 1970
 */
export async function askForHeadcount(
  table: Table,
  eventId: string,
  by: string,
  now: number,
): Promise<AskedForHeadcount> {
  const Key = keys.headcount(eventId);
  // When many answers come at once, most of them only read.
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  const hasLine = Item?.hasLine === true;
  if (Item?.askedBy && Item.askedBy !== by && Item.askedAt >= now - LOST) return { isFirst: false, hasLine };
  const isFirst = await update(table, eventId, {
    UpdateExpression: 'SET askedBy = :by, askedAt = :now',
    ConditionExpression: 'attribute_not_exists(askedBy) OR askedBy = :by OR askedAt < :lost',
    ExpressionAttributeValues: { ':by': by, ':now': now, ':lost': now - LOST },
  });
  return { isFirst, hasLine };
}

/**
 * Requests one job even when another is requested already. An edit must do so: the other request may come from an
 * answer whose worker died before queueing the job, and after the edit that answer may no longer count and request
 * nothing.
 * @param by names the request
 * @param now milliseconds since 1970
 */
export async function askForHeadcountAnyway(
  table: Table,
  eventId: string,
  by: string,
  now: number,
): Promise<Pick<AskedForHeadcount, 'hasLine'>> {
  const { Attributes } = await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.headcount(eventId),
      UpdateExpression: 'SET askedBy = :by, askedAt = :now',
      ExpressionAttributeValues: { ':by': by, ':now': now },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return { hasLine: Attributes?.hasLine === true };
}

/**
 * Begins the job. Answers from now on request another one. Returns null when the event was deleted since the request.
 */
export async function beginHeadcount(table: Table, eventId: string): Promise<SentHeadcount | null> {
  try {
    const { Attributes } = await table.db.send(
      new UpdateCommand({
        TableName: table.name,
        Key: keys.headcount(eventId),
        UpdateExpression: 'REMOVE askedBy, askedAt',
        ConditionExpression: 'attribute_exists(pk)',
        ReturnValues: 'ALL_NEW',
      }),
    );
    const { [SENT_AT]: sentAt, ...others } = Attributes as Omit<SentHeadcount, 'sentAt'> & {
      readonly [SENT_AT]?: number;
    };
    return { ...others, ...(sentAt !== undefined && { sentAt }) };
  } catch (error) {
    if (conditionFailed(error)) return null;
    throw error;
  }
}

/**
 * Stores the next DTSTAMP. Returns false when another worker stored one since `last` was read; that worker then sends
 * the headcount.
 */
export async function takeStamp(
  table: Table,
  eventId: string,
  last: string | undefined,
  dtstamp: string,
): Promise<boolean> {
  return update(table, eventId, {
    UpdateExpression: 'SET dtstamp = :next',
    ConditionExpression: last ? 'dtstamp = :last' : 'attribute_not_exists(dtstamp)',
    ExpressionAttributeValues: { ':next': dtstamp, ...(last && { ':last': last }) },
  });
}

/** Records what the organizer's calendar was sent. */
export async function recordSentHeadcount(
  table: Table,
  eventId: string,
  sent: Required<Omit<SentHeadcount, 'dtstamp'>>,
): Promise<void> {
  await update(table, eventId, {
    UpdateExpression: `SET words = :words, timeVersion = :timeVersion, ${SENT_AT} = :sentAt`,
    ExpressionAttributeValues: {
      ':words': sent.words,
      ':timeVersion': sent.timeVersion,
      ':sentAt': sent.sentAt,
    },
  });
}

type Change = Pick<
  ConstructorParameters<typeof UpdateCommand>[0],
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>;

function update(table: Table, eventId: string, change: Change): Promise<boolean> {
  return wins(
    table.db.send(new UpdateCommand({ TableName: table.name, Key: keys.headcount(eventId), ...change })),
  );
}
