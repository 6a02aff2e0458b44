/** The S3 bucket for what is too large for the table: received mails and the calendar of each version. */
import type { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
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

/** The beginning of a received mail, which is the whole of almost every mail. */
export interface StartOfMail {
  /** Of the whole mail, in octets. */
  readonly size: number;
  readonly start: Buffer;
}

/** Octets that are read before the size of a mail is known. */
const START = 256 * 1024;

/**
 * Reads the beginning of a received mail.
 * @throws MailGone when the mail does not exist or the key cannot be that of a received mail
 */
export async function startOfMail({ s3, name }: Bucket, key: string): Promise<StartOfMail> {
  if (!key.startsWith(RECEIVED)) throw new MailGone();
  try {
    const { Body, ContentRange } = await s3.send(
      new GetObjectCommand({ Bucket: name, Key: key, Range: `bytes=0-${START - 1}` }),
    );
    const start = Buffer.from((await Body?.transformToByteArray()) ?? []);
    return { size: Number(ContentRange?.split('/')[1] ?? start.length), start };
  } catch (error) {
    // S3 has no range of an empty object.
    if (error instanceof Error && error.name === 'InvalidRange') return { size: 0, start: Buffer.alloc(0) };
    throw isGone(error) ? new MailGone() : error;
  }
}

/**
 * Yields a received mail piece by piece. It is read anew only when its beginning is not enough.
 * @param most the most octets that are read
 * @throws MailGone
 */
export async function* streamMail(
  { s3, name }: Bucket,
  key: string,
  { start }: StartOfMail,
  most: number,
): AsyncGenerator<Buffer> {
  if (most <= start.length) {
    yield start.subarray(0, most);
    return;
  }
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
