/** Counts the recipients of a shard anew, after a batch left a note in its tally: see store/count-batches.ts. */
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { CHANGES, countsOf, sumTallies, type Tally } from '#domain/counts/tally.ts';
import { type BatchName, DEAD, notesIn } from './count-batches.ts';
import { keys } from './keys.ts';
import { listRecipients } from './recipients.ts';
import { type Table, wins } from './table.ts';

const PAGE = 500;

/**
 * Sets the tally of a shard to what its recipients add up to, and takes the notes of dead batches out.
 * @param now milliseconds since 1970
 * @returns `busy` when others were counting at the same time: nothing was changed, and the caller tries again later
 */
export async function recount(
  table: Table,
  { eventId, shard, notes }: BatchName,
  now: number,
): Promise<'done' | 'busy'> {
  const Key = keys.tally(eventId, shard);
  const { Item = {} } = await table.db.send(
    new GetCommand({ TableName: table.name, Key, ConsistentRead: true }),
  );
  const [left, open] = [true, false].map((isLeft) =>
    notesIn(Item).filter(({ note, since }) => isLeft === (notes.includes(note) || since < now - DEAD)),
  );
  // Another job has recounted since.
  if (left?.length === 0) return 'done';
  if (open?.length !== 0) return 'busy';
  const counts = await countShard(table, eventId, shard);
  const changes = Number(Item[CHANGES]);
  const isKept = await wins(
    table.db.send(
      new PutCommand({
        TableName: table.name,
        Item: { ...Key, ...counts, [CHANGES]: changes + 1 },
        ConditionExpression: '#changes = :seen',
        ExpressionAttributeNames: { '#changes': CHANGES },
        ExpressionAttributeValues: { ':seen': changes },
      }),
    ),
  );
  return isKept ? 'done' : 'busy';
}

async function countShard(table: Table, eventId: string, shard: number): Promise<Tally> {
  let counts: Tally = {};
  let after: string | undefined;
  do {
    const page = await listRecipients(table, eventId, shard, { after, limit: PAGE });
    counts = sumTallies([counts, ...page.recipients.map(countsOf)]);
    after = page.after ?? undefined;
  } while (after !== undefined);
  return counts;
}
