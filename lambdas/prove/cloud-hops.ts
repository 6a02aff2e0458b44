/** The hops of a deployment in AWS: the probe sends by SES, and mail to the probe is stored in the bucket. */
import { GetObjectCommand, ListObjectsV2Command, type S3Client } from '@aws-sdk/client-s3';
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { removeForGood } from '#store/object-versions.ts';
import type { ArrivedMail, Hops } from './hops.ts';

interface Deployment {
  readonly domain: string;
  readonly publicUrl: string;
  /** The name of the bucket for received mail. */
  readonly bucket: string;
  readonly ses: SESClient;
  readonly s3: S3Client;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The prefix under which the receipt rule for prove@ stores mail. */
const PREFIX = 'mail/prove/';
/** No mail of ours to the probe is larger. Octets. */
const LARGEST = 1024 * 1024;
/** S3 has its own clock and stores whole seconds, so this much difference is allowed. Milliseconds. */
const CLOCKS_DIFFER = 60_000;

/** Returns the hops of a deployment in AWS. */
export function cloudHops({ domain, publicUrl, bucket, ses, s3, now }: Deployment): Hops {
  return {
    domain,
    publicUrl,
    send: async ({ from, to, raw }) =>
      void (await ses.send(
        new SendRawEmailCommand({
          Source: from,
          Destinations: [to],
          RawMessage: { Data: Buffer.from(raw, 'latin1') },
        }),
      )),
    ...arrivalsIn(bucket, s3, now),
  };
}

/**
 * Returns access to the mails that the receipt rule for prove@ stores in the bucket from now on.
 * @param bucket the bucket's name
 * @param now milliseconds since 1970
 */
export function arrivalsIn(
  bucket: string,
  s3: S3Client,
  now: () => number,
): Pick<Hops, 'arrivals' | 'remove'> {
  const opened = now() - CLOCKS_DIFFER;
  const known = new Map<string, ArrivedMail>();
  const read = async (id: string): Promise<void> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: id }));
    if (Body) known.set(id, { id, raw: await Body.transformToByteArray() });
  };
  return {
    arrivals: async () => {
      let ContinuationToken: string | undefined;
      do {
        const { Contents = [], NextContinuationToken } = await s3.send(
          new ListObjectsV2Command({ Bucket: bucket, Prefix: PREFIX, ContinuationToken }),
        );
        for (const { Key = '', LastModified, Size = 0 } of Contents) {
          if (known.has(Key) || Size > LARGEST || (LastModified?.getTime() ?? 0) < opened) continue;
          await read(Key);
        }
        ContinuationToken = NextContinuationToken;
      } while (ContinuationToken);
      return [...known.values()];
    },
    remove: async (id) => removeForGood({ s3, name: bucket }, id),
  };
}
