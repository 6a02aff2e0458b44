/** What is too large for the table: received mails and the calendar of each version. */
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { JComponent } from '#domain/itip/types.ts';
import { BOUNDED } from './clients.ts';

export interface Bucket {
  readonly s3: S3Client;
  readonly name: string;
}

/** One version of an event; written once, before the event points to it. */
interface VersionDocument {
  /** The organizer's calendar, normalised, as jCal. */
  readonly calendar: JComponent;
  readonly description: string;
}

export function openBucket(name: string, s3 = new S3Client(BOUNDED)): Bucket {
  return { s3, name };
}

/** A received mail that is not there any more: its sender was erased, or it is older than mail is kept. */
export class MailGone extends Error {}

/** Where SES puts mail, and nobody else may write. */
const RECEIVED = 'mail/';

/** Octets of a received mail, of which nothing is fetched. @throws MailGone, also where no received mail can be */
export async function sizeOfMail({ s3, name }: Bucket, key: string): Promise<number> {
  if (!key.startsWith(RECEIVED)) throw new MailGone();
  const { ContentLength = 0 } = await s3
    .send(new HeadObjectCommand({ Bucket: name, Key: key }))
    .catch(throwGone);
  return ContentLength;
}

/** A received mail as it comes, or its first octets. @param most octets that are fetched of it @throws MailGone */
export async function* streamMail({ s3, name }: Bucket, key: string, most: number): AsyncGenerator<Buffer> {
  const { Body } = await s3
    .send(new GetObjectCommand({ Bucket: name, Key: key, Range: `bytes=0-${most - 1}` }))
    .catch(throwGone);
  yield* Body as Readable as AsyncIterable<Buffer>;
}

function throwGone(error: unknown): never {
  throw isGone(error) ? new MailGone() : error;
}

/** The name holds the mail that made the version, so that two mails racing for one version never overwrite each other. */
export function documentKey(eventId: string, version: number, madeBy: string): string {
  return `events/${eventId}/${version}-${madeBy.replaceAll(/[^A-Za-z0-9-]/g, '-')}.json`;
}

export async function putDocument(bucket: Bucket, key: string, document: VersionDocument): Promise<void> {
  await bucket.s3.send(
    new PutObjectCommand({
      Bucket: bucket.name,
      Key: key,
      Body: JSON.stringify(document),
      ContentType: 'application/json',
    }),
  );
}

export async function getDocument(bucket: Bucket, key: string): Promise<VersionDocument> {
  const { Body } = await bucket.s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
  return JSON.parse((await Body?.transformToString()) ?? 'null') as VersionDocument;
}

/** True when what was asked of the bucket is not there. */
export function isGone(error: unknown): boolean {
  // Where only its head was asked for, S3 has no room for another word.
  return error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}
