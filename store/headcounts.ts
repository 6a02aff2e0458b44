/** What the organizer's own calendar was last told of an event's headcount, and who has asked for news of it. */
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keys } from './keys.ts';
import { conditionFailed, type Table, wins } from './table.ts';

interface Told {
  /** The words last told. */
  readonly words?: string;
  /** The version that set the time the event had then. */
  readonly timeVersion?: number;
  /** DTSTAMP of our last answer, UTC instant. */
  readonly dtstamp?: string;
  /** When, milliseconds since 1970. */
  readonly toldAt?: number;
}

/** A job asked for so long ago was lost, milliseconds. */
const LOST = 3600_000;

/**
 * Asks for one job per event, however many answers come meanwhile. True when the caller must queue it: nobody has
 * asked yet, or the caller has, and died before.
 * @param by what asks: the id of an answer @param now milliseconds since 1970
 */
export async function askForHeadcount(
  table: Table,
  eventId: string,
  by: string,
  now: number,
): Promise<boolean> {
  const Key = keys.headcount(eventId);
  // A crowd of answers only reads.
  const { Item } = await table.db.send(new GetCommand({ TableName: table.name, Key, ConsistentRead: true }));
  if (Item?.askedBy && Item.askedBy !== by && Item.askedAt >= now - LOST) return false;
  return update(table, eventId, {
    UpdateExpression: 'SET askedBy = :by, askedAt = :now',
    ConditionExpression: 'attribute_not_exists(askedBy) OR askedBy = :by OR askedAt < :lost',
    ExpressionAttributeValues: { ':by': by, ':now': now, ':lost': now - LOST },
  });
}

/**
 * Asks for one job whoever asked before. An edit takes the ground from under an answer whose worker died after it had
 * asked: when it comes again it may count for nothing, and then it asks no more.
 * @param by names what asks @param now milliseconds since 1970
 */
export async function askForHeadcountAnyway(
  table: Table,
  eventId: string,
  by: string,
  now: number,
): Promise<void> {
  await update(table, eventId, {
    UpdateExpression: 'SET askedBy = :by, askedAt = :now',
    ExpressionAttributeValues: { ':by': by, ':now': now },
  });
}

/** The job begins: whoever answers from now on asks for another. Null when the event was forgotten since it was asked for. */
export async function beginHeadcount(table: Table, eventId: string): Promise<Told | null> {
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
    return Attributes as Told;
  } catch (error) {
    if (conditionFailed(error)) return null;
    throw error;
  }
}

/** Takes the next DTSTAMP; false when another worker took one since `last` was read, and so tells it. */
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

export async function markTold(
  table: Table,
  eventId: string,
  told: Required<Omit<Told, 'dtstamp'>>,
): Promise<void> {
  await update(table, eventId, {
    UpdateExpression: 'SET words = :words, timeVersion = :timeVersion, toldAt = :toldAt',
    ExpressionAttributeValues: {
      ':words': told.words,
      ':timeVersion': told.timeVersion,
      ':toldAt': told.toldAt,
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
