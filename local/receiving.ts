import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { sesFor } from './access/authority.ts';
import { listHeaders, readCommonHeaders } from './mail-headers.ts';
import type { Aws } from './services/aws.ts';
import { CHECKS, stamp, takeVerdicts, type Verdicts } from './verdicts.ts';
import type { ReceiptRule } from './wiring.ts';

/** The largest mail for an S3 action of SES, in octets. */
const MAX_MAIL = 40 * 1024 * 1024;

/** The SMTP server. */
interface Receiving {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Receives mail as SES does: by SMTP on 127.0.0.1, for the recipients of the receipt rules. A mail is acknowledged only
 * when it is in the bucket and every topic has been notified.
 */
export async function startReceiving(
  rules: readonly ReceiptRule[],
  aws: Pick<Aws, 'queues' | 'faults'>,
  port: number,
): Promise<Receiving> {
  const server = new SMTPServer({
    banner: 'inbound-smtp.local',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: MAX_MAIL,
    closeTimeout: 500,
    onRcptTo: ({ address }, _session, done) => {
      const known = rules.some((rule) => matches(rule, address));
      done(known ? null : refusal(550, '5.1.1 Requested action not taken: mailbox unavailable'));
    },
    onData: (stream, session, done) => {
      accept(stream, session, rules, aws).then(
        (id) => done(null, `OK ${id}`),
        (error: Error) => {
          if ('responseCode' in error) return done(error);
          console.error(String(error));
          done(refusal(451, '4.3.0 Try again later'));
        },
      );
    },
  });
  // A client that disconnects in the middle is no error of the server.
  server.on('error', (error) => console.error(`SMTP: ${error.message}`));
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/**
 * Returns true when a rule is for this recipient, in any letter case, with or without a `+label`.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-receipt-rules-console-walkthrough.html
 */
export function matches({ recipients }: ReceiptRule, address: string): boolean {
  const full = address.toLowerCase();
  const bare = full.replace(/\+[^@]*(?=@)/, '');
  return recipients.some((recipient) => [full, bare].includes(recipient.toLowerCase()));
}

async function accept(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  rules: readonly ReceiptRule[],
  { queues, faults }: Pick<Aws, 'queues' | 'faults'>,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
  if (stream.sizeExceeded) throw refusal(552, '5.3.4 Message size exceeds fixed limit');

  const { mailFrom, rcptTo } = session.envelope;
  const recipients = rcptTo.map(({ address }) => address);
  const messageId = randomBytes(20).toString('hex');
  const timestamp = new Date();
  const { verdicts, raw: submitted } = takeVerdicts(
    Buffer.concat(chunks),
    faults.current().receiving?.verdicts,
  );
  const source = verdicts.source ?? (mailFrom ? mailFrom.address : '');
  // None of the fields that are added is one of these.
  const commonHeaders = await readCommonHeaders(submitted);
  const raw = stamp(submitted, {
    verdicts,
    from: commonHeaders.from[0] ?? '',
    source,
    recipients,
    messageId,
    timestamp,
    helo: verdicts.helo ?? session.hostNameAppearsAs,
  });
  const mail = {
    timestamp: timestamp.toISOString(),
    source,
    messageId,
    destination: recipients,
    ...listHeaders(raw),
    commonHeaders: { returnPath: source, ...commonHeaders },
  };

  for (const rule of rules) {
    const matched = recipients.filter((recipient) => matches(rule, recipient));
    if (matched.length === 0) continue;
    for (const { bucket, prefix, topicArn } of rule.actions) {
      const objectKey = prefix + messageId;
      queues.putObject(bucket, objectKey, raw, sesFor(rule.resource));
      if (!topicArn) continue;
      const action = { type: 'S3', topicArn, bucketName: bucket, objectKeyPrefix: prefix, objectKey };
      const receipt = receiptOf(matched, verdicts, timestamp, action);
      const notification = JSON.stringify({ notificationType: 'Received', mail, receipt });
      queues.publish(topicArn, notification, sesFor(rule.resource));
    }
  }
  return messageId;
}

/** https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html */
function receiptOf(recipients: string[], verdicts: Verdicts, timestamp: Date, action: object): object {
  return {
    timestamp: timestamp.toISOString(),
    processingTimeMillis: Date.now() - timestamp.getTime(),
    recipients,
    ...Object.fromEntries(
      CHECKS.filter((check) => verdicts[check] !== 'MISSING').map((check) => [
        `${check}Verdict`,
        { status: verdicts[check] },
      ]),
    ),
    ...(verdicts.dmarc === 'FAIL' ? { dmarcPolicy: verdicts.dmarcPolicy } : {}),
    action,
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
