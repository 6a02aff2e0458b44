/** What is too large for the table: received mails and the calendar of each version. */
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { JComponent } from '../domain/itip/types.ts';

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

export function openBucket(name: string, s3 = new S3Client({})): Bucket {
  return { s3, name };
}

/** The octets of a received mail. @throws NoSuchKey when the lifecycle rule has removed it */
export async function getMail(bucket: Bucket, key: string): Promise<Uint8Array> {
  const { Body } = await bucket.s3.send(new GetObjectCommand({ Bucket: bucket.name, Key: key }));
  return Body ? Body.transformToByteArray() : new Uint8Array();
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
