/** The S3 bucket for what is too large for the table: received mails and the calendar of each version. */
import type { Readable } from 'node:stream';
import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { JComponent } from '#domain/itip/types.ts';
import { BOUNDED } from './clients.ts';

/** The bucket of a deployment. */
export interface Bucket {
  readonly s3: S3Client;
  readonly name: string;
}

/** The document of one version of an event. It is written once, before the event refers to it. */
interface VersionDocument {
  /** The organizer's calendar, normalised, as jCal. */
  readonly calendar: JComponent;
  readonly description: string;
}

/** Opens the bucket; region and credentials come from the function's environment. */
export function openBucket(name: string, s3 = new S3Client(BOUNDED)): Bucket {
  return { s3, name };
}

/** A received mail that no longer exists: its sender was erased, or it is older than mail is kept. */
export class MailGone extends Error {}

/** The prefix under which only SES writes. */
const RECEIVED = 'mail/';

/**
 * Returns the size of a received mail in octets, without reading its content.
 * @throws MailGone when the mail does not exist or the key cannot be that of a received mail
 */
export async function sizeOfMail({ s3, name }: Bucket, key: string): Promise<number> {
  if (!key.startsWith(RECEIVED)) throw new MailGone();
  const { ContentLength = 0 } = await s3
    .send(new HeadObjectCommand({ Bucket: name, Key: key }))
    .catch(throwGone);
  return ContentLength;
}

/** Yields a received mail piece by piece. @param most the most octets that are read @throws MailGone */
export async function* streamMail({ s3, name }: Bucket, key: string, most: number): AsyncGenerator<Buffer> {
  const { Body } = await s3
    .send(new GetObjectCommand({ Bucket: name, Key: key, Range: `bytes=0-${most - 1}` }))
    .catch(throwGone);
  yield* Body as Readable as AsyncIterable<Buffer>;
}

function throwGone(error: unknown): never {
  throw isGone(error) ? new MailGone() : error;
}

/**
 * Returns the S3 key of a version's document. It contains the mail that made the version, so that two mails which make
 * the same version at once do not overwrite each other.
 */
export function documentKey(eventId: string, version: number, madeBy: string): string {
  return `events/${eventId}/${version}-${madeBy.replaceAll(/[^A-Za-z0-9-]/g, '-')}.json`;
}

/** Stores a version's document. */
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

/** Reads a version's document. */
export async function getDocument(bucket: Bucket, key: string): Promise<VersionDocument> {
  const { Body } = await bucket.s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
  return JSON.parse((await Body?.transformToString()) ?? 'null') as VersionDocument;
}

/** Returns true when the error means that an object does not exist. */
export function isGone(error: unknown): boolean {
  // In answer to a HEAD request, S3 can only send NotFound.
  return error instanceof Error && (error.name === 'NoSuchKey' || error.name === 'NotFound');
}
