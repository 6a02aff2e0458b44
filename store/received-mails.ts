/**
 * Records to whom received mails belong, so that they can be exported and erased, for as long as the bucket keeps them. A
 * guest's answer is named by a row of their history instead.
 */
import { DeleteCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { HistoryEntry } from '#domain/recipient/history.ts';
import { isPageAnswer } from '#domain/recipient/page-answer.ts';
import type { Bucket } from './documents.ts';
import { keys } from './keys.ts';
import { removeForGood } from './object-versions.ts';
import type { Table } from './table.ts';

/** A received mail in the bucket. */
export interface KeptMail {
  /** S3 key. */
  readonly key: string;
  /** UTC instant. */
  readonly receivedAt: string;
}

const DAY = 24 * 3600;

/** Returns the S3 key of a mail to rsvp@, which SES stores under its message id. */
export function keyOfReply(messageId: string): string {
  return `mail/rsvp/${messageId}`;
}

/**
 * Returns the mails that rows of a recipient's own history name, each once. Nothing else records such a mail when it came
 * from the recipient's address. Answers on pages, and mails that the bucket keeps no more, are left out.
 * @param days how long the bucket keeps mail
 * @param now milliseconds since 1970
 */
export function mailsOfHistory(
  entries: readonly Pick<HistoryEntry, 'replyId' | 'receivedAt'>[],
  days: number,
  now: number,
): KeptMail[] {
  // The bucket counts whole days.
  const oldest = now - (days + 1) * DAY * 1000;
  const kept = entries.filter(
    ({ replyId, receivedAt }) => !isPageAnswer(replyId) && Date.parse(receivedAt) >= oldest,
  );
  return [
    ...new Map(
      kept.map(({ replyId, receivedAt }) => [replyId, { key: keyOfReply(replyId), receivedAt }]),
    ).values(),
  ];
}

/**
 * Records to whom a mail belongs. Recording it twice changes nothing.
 * @param who fingerprint of an address, or the id of a recipient the mail is about
 * @param days how long the bucket keeps mail
 */
export async function recordMail(table: Table, who: string, mail: KeptMail, days: number): Promise<void> {
  const { key, receivedAt } = mail;
  // The bucket counts whole days.
  const expiresAt = Math.ceil(Date.parse(receivedAt) / 1000) + (days + 1) * DAY;
  const Item = { ...keys.mail(who, receivedAt, key), key, receivedAt, expiresAt };
  await table.db.send(new PutCommand({ TableName: table.name, Item }));
}

/** Returns one page of a person's mails, oldest first. */
export async function listMails(table: Table, who: string, after?: KeptMail): Promise<KeptMail[]> {
  const { pk } = keys.mail(who, '', '');
  const { Items = [] } = await table.db.send(
    new QueryCommand({
      TableName: table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ExclusiveStartKey: after && keys.mail(who, after.receivedAt, after.key),
      Limit: PAGE,
      ConsistentRead: true,
    }),
  );
  return Items.map(({ key, receivedAt }) => ({ key, receivedAt }) as KeptMail);
}

const PAGE = 100;

/**
 * Deletes a mail, then its record. After an interruption the record is still there, and the mail is deleted again
 * without harm.
 */
export async function eraseMail(table: Table, bucket: Bucket, who: string, mail: KeptMail): Promise<void> {
  await removeForGood(bucket, mail.key);
  await table.db.send(
    new DeleteCommand({ TableName: table.name, Key: keys.mail(who, mail.receivedAt, mail.key) }),
  );
}
