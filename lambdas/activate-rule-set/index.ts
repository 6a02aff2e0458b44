/** Custom resource: keeps our SES receipt rule set active while the stack lives. */
import {
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';
import { BOUNDED } from '../../store/clients.ts';
import { decide } from './decide.ts';

const ses = new SESClient(BOUNDED);

/** Always answers CloudFormation, which otherwise waits until its own time-out. */
export async function handler(event: CloudFormationCustomResourceEvent): Promise<void> {
  const ours = String(event.ResourceProperties.RuleSetName);
  try {
    await act(event, ours);
    await answer(event, ours, { Status: 'SUCCESS' });
  } catch (error) {
    await answer(event, ours, {
      Status: 'FAILED',
      Reason: error instanceof Error ? error.message : String(error),
    });
  }
}

async function act(event: CloudFormationCustomResourceEvent, ours: string): Promise<void> {
  const active = (await ses.send(new DescribeActiveReceiptRuleSetCommand())).Metadata?.Name;
  const before = event.RequestType === 'Update' ? event.OldResourceProperties.RuleSetName : undefined;
  switch (decide({ request: event.RequestType, ours, before, active })) {
    case 'activate':
      await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
      return;
    case 'deactivate':
      await ses.send(new SetActiveReceiptRuleSetCommand({}));
      return;
    case 'refuse':
      throw new Error(
        `Receipt rule set ${active} is active in this region, and only one can be. Deactivate it (aws ses set-active-receipt-rule-set), or deploy with -c activateRuleSet=false and see docs/deploy.md.`,
      );
  }
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
