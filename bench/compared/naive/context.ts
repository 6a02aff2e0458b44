/** What the obvious way works with. Its counters are in one place. */
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { CompiledInvite, InviteKind } from '#domain/invite/invite.types.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { Variables } from '#harness/functions.ts';
import { type Bucket, getDocument, openBucket } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import type { Key } from '#store/keys.ts';
import { openSender, type Sender } from '#store/sender.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { openTable, type Table } from '#store/table.ts';

/** What each part of the obvious way shares with the others. */
export interface NaiveContext {
  readonly table: Table;
  readonly bucket: Bucket;
  readonly sender: Sender;
  readonly domain: string;
  readonly signingKeys: ReturnType<typeof signingKeysReader>;
  /** The mail that is sent to everybody, and the handle of its organizer; null before the first. */
  mailing: { readonly invite: CompiledInvite; readonly organizer: string } | null;
  /** Compiles the mail of an event's current version, as `mailing`. */
  compile(eventId: string, kind: InviteKind): Promise<void>;
  /** Queues the mail to one recipient. */
  queue(eventId: string, id: string): Promise<unknown>;
}

/** The item that counts everything. */
export const COUNTER: Key = { pk: 'COUNTER', sk: 'META' };

/** Carries out the messages of a batch at once. Those that fail come again, as with any function. */
export async function each<Body>(
  { Records }: SQSEvent,
  work: (body: Body) => Promise<void>,
): Promise<SQSBatchResponse> {
  const settled = await Promise.allSettled(Records.map(({ body }) => work(JSON.parse(body) as Body)));
  const failed = Records.filter((_, index) => settled[index]?.status === 'rejected');
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
}

/** Opens the services. */
export function openNaive(variables: Variables): NaiveContext {
  const { TABLE_NAME = '', MAIL_BUCKET = '', SIGNING_KEYS_ARN = '', DELIVERY_QUEUE_URL } = variables;
  const { DOMAIN: domain = '', PRODUCT: product = '', PUBLIC_URL: publicUrl = '' } = variables;
  const table = openTable(TABLE_NAME);
  const bucket = openBucket(MAIL_BUCKET);
  const sqs = new SQSClient({});
  const context: NaiveContext = {
    table,
    bucket,
    sender: openSender(''),
    domain,
    signingKeys: signingKeysReader(SIGNING_KEYS_ARN),
    mailing: null,
    compile: async (eventId, kind) => {
      const event = await getEvent(table, eventId);
      if (!event) throw new Error('The event is gone.');
      const organizer = organizerHandle(event.owner);
      const { calendar } = await getDocument(bucket, event.document);
      const deployment = { domain, product, publicUrl };
      const { version, dtstamp } = event;
      const source = {
        deployment,
        organizer: event.organizer,
        organizerHandle: organizer,
        calendar,
        version,
        dtstamp,
        kind,
        instance: null,
      };
      context.mailing = { invite: compileInvite(source, Date.now()), organizer };
    },
    queue: (eventId, id) =>
      sqs.send(
        new SendMessageCommand({
          QueueUrl: DELIVERY_QUEUE_URL,
          MessageBody: JSON.stringify({ eventId, id }),
        }),
      ),
  };
  return context;
}
