import { CustomResource, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct, type IConstruct } from 'constructs';
import { accept } from './nag.ts';
import { NodeLambda } from './node-lambda.ts';

/** What the activation of the rule set needs. */
interface ActivationProps {
  /** The bundle of `lambdas/activate-rule-set`. */
  readonly code: Code;
  /** How long its log is kept. */
  readonly logDays: RetentionDays;
}

/**
 * Makes our receipt rule set the active one of the region, for which CloudFormation has no resource. It never replaces
 * another owner's rule set, and when the stack is deleted it deactivates only its own.
 */
export class Activation extends Construct {
  private readonly lambda: NodeLambda;
  private readonly check: CustomResource;

  constructor(scope: Construct, id: string, { code, logDays }: ActivationProps) {
    super(scope, id);
    this.lambda = new NodeLambda(this, 'Function', {
      code,
      description: 'Activates our SES receipt rule set, and deactivates it when the stack goes',
      timeout: Duration.seconds(30),
      memorySize: 256,
      logDays,
    });
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
        resources: ['*'],
      }),
    );
    accept(this.lambda.role, {
      'IAM5[Resource::*]': 'The active rule set belongs to the region: both actions know no resources.',
    });
    this.check = this.resource('Check', 'Custom::ReceiptRuleSetCheck', {
      StackName: Stack.of(this).stackName,
    });
  }

  /**
   * Creates these constructs only after a check that no other owner's rule set is active, so that a failed deployment
   * has nothing to remove.
   */
  guard(constructs: readonly IConstruct[]): void {
    for (const construct of constructs) construct.node.addDependency(this.check);
  }

  /** Activates the rule set once its rules exist. */
  activate(ruleSet: ReceiptRuleSet): void {
    const active = this.resource('Active', 'Custom::ActiveReceiptRuleSet', {
      RuleSetName: ruleSet.receiptRuleSetName,
    });
    active.node.addDependency(ruleSet, this.check);
  }

  private resource(id: string, resourceType: string, properties: Record<string, string>): CustomResource {
    const { functionArn: serviceToken } = this.lambda;
    return new CustomResource(this, id, {
      resourceType,
      serviceToken,
      serviceTimeout: Duration.minutes(2),
      properties,
    });
  }
}
