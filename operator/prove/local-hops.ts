/**
 * The test's access to a server on this machine: mail is sent by SMTP, and mail to the probe is read from its bucket, as
 * in AWS.
 */
import { S3Client } from '@aws-sdk/client-s3';
import { createTransport } from 'nodemailer';
import { arrivalsIn } from '#lambdas/prove/cloud-hops.ts';
import type { Hops } from '#lambdas/prove/hops.ts';
import { OWNER_KEY } from '#local/access/authority.ts';
import { REGION } from '#local/region.ts';
import type { LocalServerClient } from '../local-server.ts';

/** Returns the access to a server on this machine. */
export async function localHops(server: LocalServerClient): Promise<Hops> {
  const { domain, publicUrl, smtpPort, servicesUrl, mailBucket } = await server.facts();
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  const s3 = new S3Client({
    endpoint: servicesUrl,
    region: REGION,
    credentials: { accessKeyId: OWNER_KEY, secretAccessKey: OWNER_KEY },
  });
  return {
    domain,
    publicUrl,
    send: async ({ from, to, raw }) => void (await transport.sendMail({ envelope: { from, to }, raw })),
    ...arrivalsIn(mailBucket, s3, Date.now),
  };
}
