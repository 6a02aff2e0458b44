import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/**
 * Makes the names that CloudFormation creates outputs of the stack, for the operator. docs/runbook.md refers to them by
 * their keys.
 */
export function addOutputs(scope: Construct, names: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(names)) new CfnOutput(Stack.of(scope), key, { value });
}
