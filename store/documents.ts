/** What is too large for the table: received mails and the calendar of each version. */
import type { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { JComponent } from '../domain/itip/types.ts';
import { BOUNDED } from './clients.ts';

export interface Bucket {
  readonly s3: S3Client;
  readonly name: string;
}

/** One version of an event; written once, before the event points to it. */
export interface VersionDocument {
  /** The organizer's calendar, normalised, as jCal. */
  readonly calendar: JComponent;
  readonly description: string;
}

export function openBucket(name: string, s3 = new S3Client(BOUNDED)): Bucket {
  return { s3, name };
}

export interface StoredMail {
  /** Octets of all of it. */
  readonly size: number;
  /** Fetches its first octets, `most` of them, or all there are. To be called once. */
  fetch(most: number): Promise<Uint8Array>;
}

/** A received mail that is not there any more: its sender was erased, or it is older than mail is kept. */
export class MailGone extends Error {}

/** Where SES puts mail, and nobody else may write. */
const RECEIVED = 'mail/';

/** A received mail, of which nothing is fetched yet. @throws MailGone, also where no received mail can be */
export async function getMail(bucket: Bucket, key: string): Promise<StoredMail> {
  if (!key.startsWith(RECEIVED)) throw new MailGone();
  const { Body, ContentLength = 0 } = await bucket.s3
    .send(new GetObjectCommand({ Bucket: bucket.name, Key: key }))
    .catch((error: unknown) => {
      throw isGone(error) ? new MailGone() : error;
    });
  return {
    size: ContentLength,
    fetch: (most) => firstOctets(Body as Readable, Math.min(ContentLength, most)),
  };
}

/** Into one buffer from the start: a large mail never lies in memory twice. */
async function firstOctets(body: Readable, count: number): Promise<Uint8Array> {
  const octets = Buffer.allocUnsafe(count);
  let at = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    at += chunk.copy(octets, at);
    if (at >= count) break;
  }
  return octets.subarray(0, at);
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
  return error instanceof Error && error.name === 'NoSuchKey';
}
