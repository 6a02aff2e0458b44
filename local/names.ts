/** The names of resources on this machine, which are their logical ids. */
import { ACCOUNT, REGION } from './region.ts';
import type { AttributeOfType } from './template.ts';

/**
 * Returns the names, ARNs and addresses that `Ref` and `Fn::GetAtt` give.
 * @param queuesUrl the base address of queues
 */
export function namesAt(queuesUrl: string): AttributeOfType {
  const known: Record<string, Record<string, (id: string) => string>> = {
    'AWS::DynamoDB::Table': { Ref: (id) => id, Arn: (id) => arn('dynamodb', `table/${id}`) },
    'AWS::S3::Bucket': { Ref: bucketName, Arn: (id) => `arn:aws:s3:::${bucketName(id)}` },
    'AWS::SQS::Queue': {
      Ref: (id) => `${queuesUrl}/${ACCOUNT}/${id}`,
      Arn: queueArn,
      QueueName: (id) => id,
    },
    'AWS::SNS::Topic': { Ref: topicArn, TopicArn: topicArn, TopicName: (id) => id },
    'AWS::SecretsManager::Secret': { Ref: (id) => arn('secretsmanager', `secret:${id}`) },
    'AWS::IAM::Role': { Ref: (id) => id, Arn: roleArn },
    'AWS::KMS::Key': { Ref: (id) => id, Arn: keyArn },
    'AWS::Lambda::Function': { Ref: (id) => id, Arn: (id) => arn('lambda', `function:${id}`) },
    'AWS::Logs::LogGroup': { Ref: (id) => id, Arn: (id) => arn('logs', `log-group:${id}:*`) },
    'AWS::SES::EmailIdentity': { Ref: (id) => id },
    'AWS::SES::ReceiptRuleSet': { Ref: (id) => id },
    'AWS::SES::ConfigurationSet': { Ref: (id) => id },
    'AWS::ApiGateway::RestApi': { Ref: (id) => id, RootResourceId: () => ROOT },
    'AWS::ApiGateway::Resource': { Ref: (id) => id },
  };
  return (type, id, attribute) => known[type]?.[attribute]?.(id);
}

/** Resource id of the path `/` of a REST API. */
export const ROOT = 'root';

/** Returns the name of a bucket, in lower case as S3 requires. */
export function bucketName(id: string): string {
  return id.toLowerCase();
}

/** Returns the ARN of a topic. */
export function topicArn(id: string): string {
  return arn('sns', id);
}

/** Returns the ARN of a queue. */
export function queueArn(id: string): string {
  return arn('sqs', id);
}

/** Returns the ARN of a key. */
export function keyArn(id: string): string {
  return arn('kms', `key/${id}`);
}

/** Returns the ARN of a role. */
export function roleArn(id: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${id}`;
}

/** Returns the name at the end of an ARN or address, or the name itself. */
export function nameIn(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1);
}

/** Returns the ARN of a resource on this machine. */
export function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}
