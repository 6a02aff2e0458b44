import { CustomResource, Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { accept } from './nag.ts';
import { NodeLambda } from './node-lambda.ts';

export interface ActivationProps {
  /** Ours. */
  readonly ruleSet: ReceiptRuleSet;
  /** The bundle of `lambdas/activate-rule-set`. */
  readonly code: Code;
  /** How long its log is kept. */
  readonly logDays: RetentionDays;
}

/**
 * Makes the rule set the region's active one, which CloudFormation has no resource for. It never takes the place of
 * somebody else's, and when the stack goes it deactivates only its own.
 */
export class Activation extends Construct {
  constructor(scope: Construct, id: string, { ruleSet, code, logDays }: ActivationProps) {
    super(scope, id);
    const lambda = new NodeLambda(this, 'Function', {
      code,
      description: 'Activates our SES receipt rule set, and deactivates it when the stack goes',
      timeout: Duration.seconds(30),
      memorySize: 256,
      logDays,
    });
    lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        resources: ['*'],
      }),
    );
    accept(lambda.role, {
      'IAM5[Resource::*]': 'The active rule set belongs to the region: both actions know no resources.',
    });
    const active = new CustomResource(this, 'Active', {
      resourceType: 'Custom::ActiveReceiptRuleSet',
      serviceToken: lambda.functionArn,
      serviceTimeout: Duration.minutes(2),
      properties: { RuleSetName: ruleSet.receiptRuleSetName },
    });
    active.node.addDependency(ruleSet);
  }
}
