/**
 * Two custom resources of CloudFormation. One refuses the deployment while a foreign SES receipt rule set is active, the
 * other keeps ours active.
 */
import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { BOUNDED } from '#store/clients.ts';
import { decide, isTaken } from './decide.ts';

const ses = new SESClient(BOUNDED);

/**
 * Handles a custom resource event and always answers CloudFormation, which otherwise waits until its own time-out:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html
 */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const isCheck = event.ResourceType === 'Custom::ReceiptRuleSetCheck';
  const ours = isCheck ? 'check' : String(event.ResourceProperties.RuleSetName);
  try {
    await (isCheck ? check(event) : act(event, ours));
    await answer(event, ours, { Status: 'SUCCESS' });
  } catch (error) {
    await answer(event, ours, {
      Status: 'FAILED',
      Reason: error instanceof Error ? error.message : String(error),
    });
  }
}

async function act(event: CloudFormationCustomResourceEvent, ours: string): Promise<void> {
  const active = await readActive();
  const before = event.RequestType === 'Update' ? event.OldResourceProperties.RuleSetName : undefined;
  switch (decide({ request: event.RequestType, ours, before, active })) {
    case 'activate':
      await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
      return;
    case 'deactivate':
      await ses.send(new SetActiveReceiptRuleSetCommand({}));
      return;
    case 'refuse':
      throw refusal(active);
  }
}

async function check({ RequestType, ResourceProperties }: CloudFormationCustomResourceEvent): Promise<void> {
  if (RequestType === 'Delete') return;
  const active = await readActive();
  if (isTaken(active, String(ResourceProperties.StackName))) throw refusal(active);
}

async function readActive(): Promise<string | undefined> {
  return (await ses.send(new DescribeActiveReceiptRuleSetCommand())).Metadata?.Name;
}

function refusal(active: string | undefined): Error {
  return new Error(
    `Receipt rule set ${active} is active in this region, and only one can be. Put our rules into it by the setting "ruleSet": "${active}", as docs/deploy.md says, or deactivate it (aws ses set-active-receipt-rule-set).`,
  );
}

async function answer(
  event: CloudFormationCustomResourceEvent,
  ours: string,
  outcome: { Status: 'SUCCESS' } | { Status: 'FAILED'; Reason: string },
): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = event;
  const response = await fetch(event.ResponseURL, {
    method: 'PUT',
    headers: { 'content-type': '' },
    body: JSON.stringify({ ...outcome, PhysicalResourceId: ours, StackId, RequestId, LogicalResourceId }),
  });
  if (!response.ok) throw new Error(`CloudFormation did not take the answer: ${response.status}`);
}
