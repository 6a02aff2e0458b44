/**
 * AWS's list prices, in one place. Free tiers and discounts for volume are left out. What does not depend on how many
 * invites there are (alarms, keys, secrets, polling of empty queues, stored data) is in docs/deploy.md and not here.
 */

/** The region of the prices. */
export const REGION = 'us-east-1';
/** When the prices were last looked up. The sources are the pages on which AWS announces changes of them. */
export const AS_OF = '2026-11-28';

/** The price of one kind of use. */
export interface Price {
  readonly service: string;
  /** Of `per` units, in US dollars. */
  readonly dollars: number;
  readonly per: number;
  readonly unit: string;
  readonly source: string;
}

const MILLION = 1_000_000;
const GB = 2 ** 30;

/** What AWS charges for beside SES. */
export const PRICES = {
  writeUnit: {
    service: 'DynamoDB',
    dollars: 0.625,
    per: MILLION,
    unit: 'write request units, on demand',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  readUnit: {
    service: 'DynamoDB',
    dollars: 0.125,
    per: MILLION,
    unit: 'read request units, on demand',
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/',
  },
  sqsRequest: {
    service: 'SQS',
    dollars: 0.4,
    per: MILLION,
    unit: 'requests of a standard queue, of 64 KB each',
    source: 'https://aws.amazon.com/sqs/pricing/',
  },
  fairRequest: {
    service: 'SQS',
    dollars: 0.1,
    per: MILLION,
    unit: 'requests about messages with a message group, in addition',
    source: 'https://aws.amazon.com/sqs/pricing/',
  },
  snsPublish: {
    service: 'SNS',
    dollars: 0.5,
    per: MILLION,
    unit: 'publications of 64 KB each; deliveries to SQS are free',
    source: 'https://aws.amazon.com/sns/pricing/',
  },
  s3Put: {
    service: 'S3',
    dollars: 5,
    per: MILLION,
    unit: 'PUT requests',
    source: 'https://aws.amazon.com/s3/pricing/',
  },
  s3Get: {
    service: 'S3',
    dollars: 0.4,
    per: MILLION,
    unit: 'GET requests',
    source: 'https://aws.amazon.com/s3/pricing/',
  },
  invocation: {
    service: 'Lambda',
    dollars: 0.2,
    per: MILLION,
    unit: 'invocations',
    source: 'https://aws.amazon.com/lambda/pricing/',
  },
  gbSecond: {
    service: 'Lambda',
    dollars: 0.0000133334,
    per: 1,
    unit: 'GB-seconds on arm64',
    source: 'https://aws.amazon.com/lambda/pricing/',
  },
  apiRequest: {
    service: 'API Gateway',
    dollars: 3.5,
    per: MILLION,
    unit: 'requests of a REST API',
    source: 'https://aws.amazon.com/api-gateway/pricing/',
  },
  octetOut: {
    service: 'API Gateway',
    dollars: 0.09,
    per: GB,
    unit: 'octets of answers to the internet',
    source: 'https://aws.amazon.com/ec2/pricing/on-demand/#Data_Transfer',
  },
  logOctet: {
    service: 'CloudWatch',
    dollars: 0.5,
    per: GB,
    unit: 'octets of logs; the metrics of a deployment cost the same however many values they have',
    source: 'https://aws.amazon.com/cloudwatch/pricing/',
  },
  secretRequest: {
    service: 'Secrets Manager',
    dollars: 5,
    per: MILLION,
    unit: 'requests',
    source: 'https://aws.amazon.com/secrets-manager/pricing/',
  },
} as const satisfies Readonly<Record<string, Price>>;

/** What SES charges for, whatever we do. */
export const SES_PRICES = {
  mailOut: {
    service: 'SES',
    dollars: 100,
    per: MILLION,
    unit: 'mails sent',
    source: 'https://aws.amazon.com/ses/pricing/',
  },
  mailOctet: {
    service: 'SES',
    dollars: 0.12,
    per: GB,
    unit: 'octets of mails sent',
    source: 'https://aws.amazon.com/ses/pricing/',
  },
  mailIn: {
    service: 'SES',
    dollars: 100,
    per: MILLION,
    unit: 'mails received; full 256 KB of a mail cost more',
    source: 'https://aws.amazon.com/ses/pricing/',
  },
} as const satisfies Readonly<Record<string, Price>>;

/** A kind of use that has a price. */
export type Use = keyof typeof PRICES | keyof typeof SES_PRICES;
