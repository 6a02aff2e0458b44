/** What resources are called on this machine: everything by its logical id. */
import { ACCOUNT, REGION } from './region.ts';
import type { AttributeOfType } from './template.ts';

/** Names, ARNs and addresses as `Ref` and `Fn::GetAtt` give them; queues live at `queuesUrl`. */
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

/** Bucket names have no capitals. */
export function bucketName(id: string): string {
  return id.toLowerCase();
}

export function topicArn(id: string): string {
  return arn('sns', id);
}

export function queueArn(id: string): string {
  return arn('sqs', id);
}

export function keyArn(id: string): string {
  return arn('kms', `key/${id}`);
}

export function roleArn(id: string): string {
  return `arn:aws:iam::${ACCOUNT}:role/${id}`;
}

/** The name at the end of an ARN or address, or the name itself. */
export function nameIn(arn: string): string {
  return arn.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1);
}

/** The ARN of a resource on this machine. */
export function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}
