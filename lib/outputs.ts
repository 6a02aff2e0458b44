import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Tells operators the names that CloudFormation makes, as outputs of the stack: docs/runbook.md asks for them by key. */
export function tell(scope: Construct, names: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(names)) new CfnOutput(Stack.of(scope), key, { value });
}
