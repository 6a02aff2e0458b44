/**
 * The guests of the pictures of the tour and their answers over two weeks, written directly into the stores of a running server.
 */
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { HOUR, type Point } from '#domain/counts/timeline.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { CalendarClient } from '#domain/recipient/calendar-client.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { keys } from '#store/keys.ts';
import { openTable, type Table } from '#store/table.ts';
import { recordPoint } from '#store/timeline.ts';

const NAMES =
  'Ada Ben Cem Dora Eli Fay Gail Hal Ida Jon Kim Lena Max Nora Omar Pia Quinn Ravi Sue Tom Uma Vera Will Xenia Yan Zoe';
const ORIGINS = ['newsletter', 'newsletter', 'website', 'partners'];
const CLIENTS: readonly CalendarClient[] = ['google', 'google', 'microsoft', 'google', 'apple', 'microsoft'];
const STATUSES: readonly Status[] = ['accepted', 'accepted', 'declined', 'accepted', 'tentative'];
const COMMENTS: Readonly<Record<string, string>> = {
  Ada: 'With pleasure!',
  Cem: 'I will be late.',
  Dora: 'Can I bring a cake?',
};

/**
 * Adds the guests to an event.
 * @param endpoint the address of the embedded services
 * @param now milliseconds since 1970
 */
export async function seedParty(endpoint: string, eventId: string, now: number): Promise<void> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { TableNames: [tableName = ''] = [] } = await client.send(new ListTablesCommand({}));
  const table = openTable(tableName, client);
  // Nothing is shown before the event was made, so it was made before the first answer.
  const createdAt = new Date(now - 15 * 24 * HOUR).toISOString();
  await table.db.send(
    new UpdateCommand({
      TableName: tableName,
      Key: keys.event(eventId),
      UpdateExpression: 'SET createdAt = :at',
      ExpressionAttributeValues: { ':at': createdAt },
    }),
  );
  const guests = ['Arden', 'Brook', 'Clay', 'Dale', 'Ellis', 'Frost', 'Grove', 'Hale'].flatMap(
    (last, family) => NAMES.split(' ').map((first, n) => ({ first, last, number: family * 26 + n })),
  );
  for (let start = 0; start < guests.length; start += 16)
    await Promise.all(guests.slice(start, start + 16).map((guest) => put(table, eventId, guest, now)));
  for (const point of pointsOf(
    guests.map(({ number }) => number),
    now,
  ))
    await recordPoint(table, eventId, point);
}

/** Returns what the headcount would have noted after the answers of each hour. */
function pointsOf(numbers: readonly number[], now: number): Point[] {
  const points = new Map<number, Point>();
  let [yes, maybe, no] = [0, 0, 0];
  const answers = numbers
    .filter((number) => !isSilent(number))
    .map((number) => ({ at: answeredAt(number, now), status: statusOf(number) }));
  for (const { at, status } of answers.sort((one, other) => one.at - other.at)) {
    if (status === 'accepted') yes += 1;
    else if (status === 'tentative') maybe += 1;
    else no += 1;
    points.set(Math.floor(at / HOUR), [at, yes, maybe, no]);
  }
  return [...points.values()];
}

const isSilent = (number: number) => number % 4 === 3;
const statusOf = (number: number) => STATUSES[(number * 3) % STATUSES.length] ?? 'accepted';
/** Most people answer on the first days, and the others later and later. */
const answeredAt = (number: number, now: number) =>
  Math.floor(now - 14 * 24 * HOUR * (1 - (((number * 37) % 208) / 208) ** 2));

async function put(
  table: Table,
  eventId: string,
  { first, last, number }: { first: string; last: string; number: number },
  now: number,
): Promise<void> {
  const newGuest = {
    email: `${first}.${last}@example.org`.toLowerCase(),
    name: `${first} ${last}`,
    origin: ORIGINS[number % 4] ?? 'website',
  };
  const invited = new Date(now - 14 * 24 * HOUR).toISOString();
  const receivedAt = new Date(answeredAt(number, now)).toISOString();
  const status = statusOf(number);
  const recipient: RecipientRecord = {
    ...newRecipient(eventId, newGuest, newGuest.origin, invited),
    sentVersion: 0,
    attempts: 1,
    delivery: 'delivered',
    answer: isSilent(number)
      ? null
      : {
          status,
          sequence: 0,
          timeVersion: 0,
          dtstamp: receivedAt,
          receivedAt,
          id: `answer-${number}`,
          client: CLIENTS[number % CLIENTS.length] ?? 'google',
          comment: number < 26 ? (COMMENTS[first] ?? null) : null,
          guests: 0,
          answeredBy: null,
        },
  };
  await changeRecipient(table, eventId, recipient.id, () => ({ recipient }), { known: null });
}
