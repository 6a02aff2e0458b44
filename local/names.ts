/** What resources are called on this machine: everything by its logical id. */
import { ACCOUNT, REGION } from './services/region.ts';
import type { AttributeOfType } from './template.ts';

/** Names, ARNs and addresses as `Ref` and `Fn::GetAtt` give them; queues live at `queuesUrl`. */
export function namesAt(queuesUrl: string): AttributeOfType {
  const known: Record<string, Record<string, (id: string) => string>> = {
    'AWS::DynamoDB::Table': { Ref: (id) => id, Arn: (id) => arn('dynamodb', `table/${id}`) },
    'AWS::S3::Bucket': { Ref: bucketName, Arn: (id) => `arn:aws:s3:::${bucketName(id)}` },
    'AWS::SQS::Queue': {
      Ref: (id) => `${queuesUrl}/${ACCOUNT}/${id}`,
      Arn: (id) => arn('sqs', id),
      QueueName: (id) => id,
    },
    'AWS::SNS::Topic': { Ref: topicArn, TopicArn: topicArn, TopicName: (id) => id },
    'AWS::SecretsManager::Secret': { Ref: (id) => arn('secretsmanager', `secret:${id}`) },
    'AWS::Lambda::Function': { Ref: (id) => id, Arn: (id) => arn('lambda', `function:${id}`) },
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

/** The name at the end of an ARN, or the name itself. */
export function nameIn(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}

function arn(service: string, rest: string): string {
  return `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
}
