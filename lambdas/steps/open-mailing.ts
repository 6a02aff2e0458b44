/** Every function that sends mail opens the table, the bucket and SES in the same way. */
import type { Deployment } from '#domain/invite/invite.types.ts';
import { type Bucket, openBucket } from '#store/documents.ts';
import { openOwnTable } from '#store/layout.ts';
import { openSender } from '#store/sender.ts';
import type { Environment } from '../runtime/environment.ts';
import type { SendDeps } from './notify.ts';
import { rateReader } from './send-rate.ts';

/** The environment variables that such a function needs. */
export const MAILING = [
  'TABLE_NAME',
  'MAIL_BUCKET',
  'CONFIGURATION_SET',
  'DOMAIN',
  'PRODUCT',
  'PUBLIC_URL',
  'ACCENT',
  'LOGO',
] as const;

type MailingEnvironment = Pick<Environment, (typeof MAILING)[number]>;

interface MailingDeps extends SendDeps {
  readonly bucket: Bucket;
}

/**
 * Opens table, bucket and SES for the lifetime of the function.
 * @param now milliseconds since 1970
 */
export function openMailing(env: MailingEnvironment, now: () => number): MailingDeps {
  const sender = openSender(env.CONFIGURATION_SET);
  const table = openOwnTable(env.TABLE_NAME);
  return {
    table,
    bucket: openBucket(env.MAIL_BUCKET),
    sender,
    readRate: rateReader(table, sender, now),
    deployment: deploymentOf(env),
    now,
  };
}

function deploymentOf({ DOMAIN, PRODUCT, PUBLIC_URL, ACCENT, LOGO }: MailingEnvironment): Deployment {
  return { domain: DOMAIN, product: PRODUCT, publicUrl: PUBLIC_URL, accent: ACCENT, logo: LOGO };
}
