/** Reads a deployment in AWS from CloudFormation. */
import {
  CloudFormationClient,
  DescribeStacksCommand,
  paginateListStackResources,
} from '@aws-sdk/client-cloudformation';
import { CodedError } from '#domain/text/coded-error.ts';

/** A resource of a stack. */
interface StackResource {
  /** Logical id without CDK's hash, such as `DeliveryQueueDeadLetters`. */
  readonly id: string;
  /** CloudFormation type, such as `AWS::SQS::Queue`. */
  readonly type: string;
  /** Its name, URL or ARN, depending on the type. */
  readonly physicalId: string;
}

/** A deployed stack. */
export interface Stack {
  readonly name: string;
  /** Its state, such as `UPDATE_COMPLETE`. */
  readonly status: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly resources: readonly StackResource[];
}

/** Reads a stack with its resources. @throws CodedError `stack-unknown` */
export async function readStack(name: string, client = new CloudFormationClient({})): Promise<Stack> {
  const { Stacks = [] } = await client
    .send(new DescribeStacksCommand({ StackName: name }))
    .catch((error: Error) => {
      throw error.name === 'ValidationError' ? unknown(name, error) : error;
    });
  const [stack] = Stacks;
  if (!stack) throw unknown(name, undefined);
  const resources: StackResource[] = [];
  for await (const { StackResourceSummaries = [] } of paginateListStackResources(
    { client },
    { StackName: name },
  )) {
    for (const {
      LogicalResourceId = '',
      ResourceType = '',
      PhysicalResourceId = '',
    } of StackResourceSummaries)
      resources.push({
        id: LogicalResourceId.replace(/[0-9A-F]{8}$/, ''),
        type: ResourceType,
        physicalId: PhysicalResourceId,
      });
  }
  return {
    name,
    status: stack.StackStatus ?? '',
    changedAt: (stack.LastUpdatedTime ?? stack.CreationTime ?? new Date(0)).getTime(),
    outputs: Object.fromEntries(
      (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    ),
    resources,
  };
}

/** Returns the name, URL or ARN of the resource with this id. @throws CodedError `resource-unknown` */
export function resourceOf(stack: Stack, id: string): string {
  const found = stack.resources.find((resource) => resource.id === id)?.physicalId;
  if (found) return found;
  throw new CodedError(
    'resource-unknown',
    `Stack ${stack.name} has no ${id}: it was deployed from another release. Deploy this one (docs/deploy.md, "Upgrade").`,
  );
}

/**
 * Returns an output of the stack.
 * @throws CodedError `output-unknown`, or `stack-unfinished` when no deployment has succeeded yet
 */
export function outputOf({ name, status, outputs }: Stack, key: string): string {
  const found = outputs[key];
  if (found) return found;
  if (Object.keys(outputs).length === 0)
    throw new CodedError(
      'stack-unfinished',
      /_IN_PROGRESS$/.test(status)
        ? `Stack ${name} is still being deployed (${status}). Wait until that has ended, then run this again.`
        : `The deployment of stack ${name} did not succeed (${status}). Correct what failed, and deploy again. ${whyFailed(name)}`,
    );
  throw new CodedError(
    'output-unknown',
    `Stack ${name} has no output ${key}: it was deployed from another release. Deploy this one (docs/deploy.md, "Upgrade").`,
  );
}

/** Returns a sentence that says how to find out why a deployment failed. */
export function whyFailed(stack: string): string {
  return `What failed: aws cloudformation describe-stack-events --stack-name ${stack} --query "StackEvents[?contains(ResourceStatus, 'FAILED')].[LogicalResourceId, ResourceStatusReason]" --output text`;
}

/** Returns the mail domain. @throws CodedError `output-unknown` */
export function domainOf(stack: Stack): string {
  return outputOf(stack, 'CreateAddress').split('@')[1] ?? '';
}

function unknown(name: string, cause: unknown): CodedError {
  return new CodedError(
    'stack-unknown',
    `There is no stack ${name} in this account and region. Name another with --stack, or set AWS_REGION and AWS_PROFILE.`,
    { cause },
  );
}
