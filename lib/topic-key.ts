import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { PUBLISHERS } from './publishing.ts';

/**
 * The key of all topics. SES and CloudWatch cannot publish to a topic under the key that AWS manages for SNS. The key
 * is deleted with the stack, because topics store nothing.
 */
export class TopicKey extends Key {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      description: 'Encrypts the notifications of received and sent mail and of alarms',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    // Each topic's policy says what they may publish to it.
    this.addToResourcePolicy(
      new PolicyStatement({
        principals: PUBLISHERS.map((service) => new ServicePrincipal(service)),
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
  }
}
