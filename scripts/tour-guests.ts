/**
 * The guests of the screenshots and their answers over two weeks, written directly into the stores of a running server.
 */
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { CalendarClient } from '#domain/recipient/calendar-client.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { openTable, type Table } from '#store/table.ts';

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
const HOUR = 3_600_000;

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
  const guests = ['Arden', 'Brook', 'Clay', 'Dale', 'Ellis', 'Frost', 'Grove', 'Hale'].flatMap(
    (last, family) => NAMES.split(' ').map((first, n) => ({ first, last, number: family * 26 + n })),
  );
  for (let start = 0; start < guests.length; start += 16)
    await Promise.all(guests.slice(start, start + 16).map((guest) => put(table, eventId, guest, now)));
}

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
  // Most people answer on the first days, and the others later and later.
  const receivedAt = new Date(now - 14 * 24 * HOUR * (1 - (((number * 37) % 208) / 208) ** 2)).toISOString();
  const status = STATUSES[(number * 3) % STATUSES.length] ?? 'accepted';
  const silent = number % 4 === 3;
  const recipient: RecipientRecord = {
    ...newRecipient(eventId, newGuest, newGuest.origin, invited),
    sentVersion: 0,
    attempts: 1,
    delivery: 'delivered',
    answer: silent
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
