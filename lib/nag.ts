import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Accepts findings of cdk-nag's AWS Solutions pack at a construct and below it.
 * @param reasons from the rule, without its prefix, to the reason
 */
export function accept(scope: IConstruct, reasons: Record<string, string>): void {
  const acknowledgments = Object.entries(reasons).map(([rule, reason]) => ({
    id: `AwsSolutions-${rule}`,
    reason,
  }));
  Validations.of(scope).acknowledge(...acknowledgments);
}
