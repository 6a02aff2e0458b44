/**
 * The obvious way to tell the guests of a change, as the server before this one did it: load all of them, put one
 * message each on a queue, send each a mail, count it in one place. It tells everybody, those who said no and those who
 * never answered too. Where it was weaker still (one page of guests, a failed send lost) it gets the benefit here, and
 * its mails are spliced as ours are: what differs is the round.
 */
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { signToken } from '#domain/access/reply-token.ts';
import { compileInvite } from '#domain/invite/compile-invite.ts';
import type { CompiledInvite } from '#domain/invite/invite.types.ts';
import { renderInvite } from '#domain/invite/render-invite.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { organizerHandle, SHARDS } from '#domain/text/ids.ts';
import type { Variables } from '#harness/deployment.ts';
import { getDocument, openBucket } from '#store/documents.ts';
import { getEvent } from '#store/events.ts';
import { keys } from '#store/keys.ts';
import { listRecipients } from '#store/recipients.ts';
import { openSender, sendMail } from '#store/sender.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { openTable } from '#store/table.ts';

/** @param look called when everything is loaded: memory is highest then */
export function createNaive(variables: Variables, look: () => void) {
  const { TABLE_NAME = '', MAIL_BUCKET = '', SIGNING_KEYS_ARN = '', DELIVERY_QUEUE_URL } = variables;
  const table = openTable(TABLE_NAME);
  const sqs = new SQSClient({});
  const sender = openSender('');
  const signingKeys = signingKeysReader(SIGNING_KEYS_ARN);
  let invite: CompiledInvite;
  let organizer = '';

  async function plan(eventId: string): Promise<void> {
    const event = await getEvent(table, eventId);
    if (!event) throw new Error('The event is gone.');
    organizer = organizerHandle(event.owner);
    const { calendar } = await getDocument(openBucket(MAIL_BUCKET), event.document);
    const { DOMAIN: domain = '', PRODUCT: product = '', PUBLIC_URL: publicUrl = '' } = variables;
    const deployment = { domain, product, publicUrl };
    const { version, dtstamp } = event;
    invite = compileInvite(
      {
        deployment,
        organizer: event.organizer,
        organizerHandle: organizer,
        calendar,
        version,
        dtstamp,
        kind: 'update',
        instance: null,
      },
      Date.now(),
    );
    const everybody = await loadAll(eventId);
    look();
    for (const { id } of everybody) {
      const MessageBody = JSON.stringify({ eventId, id });
      await sqs.send(new SendMessageCommand({ QueueUrl: DELIVERY_QUEUE_URL, MessageBody }));
    }
  }

  async function loadAll(eventId: string): Promise<RecipientRecord[]> {
    const everybody: RecipientRecord[] = [];
    for (let shard = 0; shard < SHARDS; shard += 1) {
      let after: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof listRecipients>> = await listRecipients(table, eventId, shard, {
          after: after ?? undefined,
          limit: 1000,
        });
        everybody.push(...page.recipients);
        after = page.after;
      } while (after);
    }
    return everybody;
  }

  async function send({ Records }: SQSEvent): Promise<SQSBatchResponse> {
    await Promise.all(
      Records.map(({ body }) => sendOne(JSON.parse(body) as { eventId: string; id: string })),
    );
    return { batchItemFailures: [] };
  }

  async function sendOne({ eventId, id }: { eventId: string; id: string }): Promise<void> {
    const TableName = table.name;
    const Key = keys.recipient(eventId, id);
    const { Item } = await table.db.send(new GetCommand({ TableName, Key }));
    const { email, name } = Item as RecipientRecord;
    const token = signToken(await signingKeys(), { eventId, recipientId: id });
    const raw = renderInvite(invite, { email, name, token, partstat: 'NEEDS-ACTION', instances: {} });
    const from = `rsvp+o-${organizer}@${variables.DOMAIN}`;
    const sesMessageId = await sendMail(sender, { from, to: email, raw, tags: {} });
    const count = { TableName, Key: { pk: 'COUNTER', sk: 'META' }, UpdateExpression: 'ADD sent :one' };
    const mark = { TableName, Key, UpdateExpression: 'SET sesMessageId = :id' };
    await table.db.send(
      new TransactWriteCommand({
        TransactItems: [
          { Update: { ...mark, ExpressionAttributeValues: { ':id': sesMessageId } } },
          { Update: { ...count, ExpressionAttributeValues: { ':one': 1 } } },
        ],
      }),
    );
  }

  return { plan, send };
}
