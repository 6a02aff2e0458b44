import { Stack } from 'aws-cdk-lib';
import { type AddToResourcePolicyResult, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Topic } from 'aws-cdk-lib/aws-sns';

/** The services of AWS that publish to our topics. */
export const PUBLISHERS = ['ses.amazonaws.com', 'cloudwatch.amazonaws.com'] as const;

/**
 * Lets a service publish to a topic on behalf of resources of this account. A topic with a policy of its own, such as
 * one that refuses unencrypted requests, loses SNS's default policy, which lets the account's services publish:
 * https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html
 * @param from resources of the service, an ARN with `*`
 */
export function letPublish(
  topic: Topic,
  service: (typeof PUBLISHERS)[number],
  from: string,
): AddToResourcePolicyResult {
  return topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(service)],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: {
        StringEquals: { 'aws:SourceAccount': Stack.of(topic).account },
        ArnLike: { 'aws:SourceArn': from },
      },
    }),
  );
}
