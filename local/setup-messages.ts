/**
 * The message SES sends once to each topic that it is configured to use. A topic, key or bucket that does not permit it
 * fails the deployment, and so the start.
 */
import { sesFor } from './access/authority.ts';
import type { Aws } from './services/aws.ts';
import type { ReceiptRule } from './wiring.ts';

const RULE_WAS_MADE = 'AMAZON_SES_SETUP_NOTIFICATION';
const DESTINATION_WAS_MADE = 'Successfully validated SNS topic for Amazon SES event publishing.';

/** Sends the message for a new event destination. @throws CodedError `access-denied` */
export function tryDestination(aws: Aws, configurationSet: string, topicArn: string): void {
  aws.queues.publish(topicArn, DESTINATION_WAS_MADE, sesFor(`configuration-set/${configurationSet}`));
}

/** Sends the message for a new receipt rule. @throws CodedError `access-denied` */
export function tryRule(aws: Aws, { resource, recipients, actions }: ReceiptRule): void {
  const timestamp = new Date().toISOString();
  const from = 'Amazon Web Services <no-reply-aws@amazon.com>';
  const subject = 'Amazon SES Setup Notification';
  const text = 'You received this message because you attempted to set up Amazon SES to deliver emails.';
  const raw = `From: ${from}\r\nTo: ${recipients.join(', ')}\r\nSubject: ${subject}\r\nMessage-ID: <${RULE_WAS_MADE}>\r\n\r\n${text}\r\n`;
  for (const { bucket, prefix, topicArn } of actions) {
    const objectKey = prefix + RULE_WAS_MADE;
    aws.queues.putObject(bucket, objectKey, Buffer.from(raw), sesFor(resource));
    if (!topicArn) continue;
    const mail = {
      timestamp,
      source: 'no-reply-aws@amazon.com',
      messageId: RULE_WAS_MADE,
      destination: recipients,
      headersTruncated: false,
      headers: [],
      commonHeaders: { from: [from], to: recipients, subject },
    };
    const action = { type: 'S3', topicArn, bucketName: bucket, objectKeyPrefix: prefix, objectKey };
    const receipt = { timestamp, processingTimeMillis: 0, recipients, action };
    aws.queues.publish(
      topicArn,
      JSON.stringify({ notificationType: 'Received', mail, receipt }),
      sesFor(resource),
    );
  }
}
