import * as z from 'zod';
import { bucketName, topicArn } from './names.ts';
import type { Aws } from './services/aws.ts';
import { tryDestination, tryRule } from './setup-messages.ts';
import type { Template } from './template.ts';
import { readReceiptRules } from './wiring.ts';

const anything = z.record(z.string(), z.unknown());

const tableSchema = z.object({
  AttributeDefinitions: z.array(anything),
  KeySchema: z.array(anything),
  GlobalSecondaryIndexes: z.array(anything).optional(),
  LocalSecondaryIndexes: z.array(anything).optional(),
});
const bucketSchema = z.object({ VersioningConfiguration: z.object({ Status: z.string() }).optional() });
const secretSchema = z.object({
  GenerateSecretString: z.object({
    SecretStringTemplate: z.string().default('{}'),
    GenerateStringKey: z.string().optional(),
    PasswordLength: z.number().default(32),
    ExcludePunctuation: z.boolean().default(false),
  }),
});
const queueSchema = z.object({
  VisibilityTimeout: z.number().default(30),
  DelaySeconds: z.number().default(0),
  RedrivePolicy: z.object({ deadLetterTargetArn: z.string(), maxReceiveCount: z.number() }).optional(),
});
const subscriptionSchema = z.object({
  TopicArn: z.string(),
  Protocol: z.string(),
  Endpoint: z.string(),
  RawMessageDelivery: z.boolean().default(false),
});
const identitySchema = z.object({ EmailIdentity: z.string() });
const destinationSchema = z.object({
  ConfigurationSetName: z.string(),
  EventDestination: z.object({
    MatchingEventTypes: z.array(z.string()),
    SnsDestination: z.object({ TopicARN: z.string() }),
  }),
});

/**
 * Creates the template's resources. It may be called again: an existing resource keeps its contents.
 * @throws CodedError `access-denied` when a topic or bucket does not let SES do what the template requires
 */
export async function provision(template: Template, aws: Aws): Promise<void> {
  for (const { id, ...table } of template.all('AWS::DynamoDB::Table', tableSchema)) {
    await aws.dynamodb.createTable({ TableName: id, BillingMode: 'PAY_PER_REQUEST', ...table });
  }
  for (const { id, VersioningConfiguration } of template.all('AWS::S3::Bucket', bucketSchema))
    aws.queues.createBucket(bucketName(id), VersioningConfiguration?.Status === 'Enabled');
  for (const { id, GenerateSecretString } of template.all('AWS::SecretsManager::Secret', secretSchema)) {
    aws.secrets.createSecret(id, GenerateSecretString);
  }
  createQueues(template, aws);
  createTopics(template, aws);
  for (const { EmailIdentity } of template.all('AWS::SES::EmailIdentity', identitySchema)) {
    aws.ses.createIdentity(EmailIdentity);
  }
  createConfigurationSets(template, aws);
  for (const rule of readReceiptRules(template)) tryRule(aws, rule);
}

function createQueues(template: Template, aws: Aws): void {
  for (const queue of template.all('AWS::SQS::Queue', queueSchema)) {
    aws.queues.createQueue(queue.id, {
      VisibilityTimeout: String(queue.VisibilityTimeout),
      DelaySeconds: String(queue.DelaySeconds),
      ...(queue.RedrivePolicy ? { RedrivePolicy: JSON.stringify(queue.RedrivePolicy) } : {}),
    });
  }
}

function createTopics(template: Template, aws: Aws): void {
  const subscriptions = template
    .all('AWS::SNS::Subscription', subscriptionSchema)
    .filter(({ Protocol }) => Protocol === 'sqs');
  for (const id of template.ids('AWS::SNS::Topic')) {
    aws.queues.createTopic(
      id,
      subscriptions
        .filter(({ TopicArn }) => TopicArn === topicArn(id))
        .map(({ Endpoint, RawMessageDelivery }) => ({ queueArn: Endpoint, raw: RawMessageDelivery })),
    );
  }
}

function createConfigurationSets(template: Template, aws: Aws): void {
  const destinations = template.all('AWS::SES::ConfigurationSetEventDestination', destinationSchema);
  for (const id of template.ids('AWS::SES::ConfigurationSet')) {
    const own = destinations.find(({ ConfigurationSetName }) => ConfigurationSetName === id);
    aws.ses.createConfigurationSet(
      id,
      own && {
        topicArn: own.EventDestination.SnsDestination.TopicARN,
        eventTypes: own.EventDestination.MatchingEventTypes,
      },
    );
    if (own) tryDestination(aws, id, own.EventDestination.SnsDestination.TopicARN);
  }
}
