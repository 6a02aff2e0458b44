/** Checks that somebody is notified when something goes wrong. */
import {
  type AlarmHistoryItem,
  CloudWatchClient,
  DescribeAlarmHistoryCommand,
  DescribeAlarmsCommand,
  type MetricAlarm,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import {
  GetTopicAttributesCommand,
  paginateListSubscriptionsByTopic,
  SNSClient,
  type Subscription,
} from '@aws-sdk/client-sns';
import { resourceOf, type Stack } from '../stack.ts';
import { type Check, fine, type Seen, wrong } from './finding.ts';

interface AlarmFacts {
  readonly stack: Stack;
  /** Whether an alarm is set off to test that its mail is sent. */
  readonly ring: boolean;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const ALARM_TOPIC = 'OperatorsTopic';
/** The most names in one call of CloudWatch. */
const AT_ONCE = 100;
/** How often the history of the tested alarm is read, and the milliseconds between two reads. */
const LOOKS = 10;
const PAUSE = 2000;

/** Returns the checks of alarms and their subscriptions. */
export function alarmChecks(facts: AlarmFacts): Check[] {
  const [sns, cloudwatch] = [new SNSClient({}), new CloudWatchClient({})];
  const alarms = () => describeAlarms(facts.stack, cloudwatch);
  return [
    { name: 'subscriptions', look: () => subscriptions(facts.stack, sns) },
    { name: 'alarms', look: async () => ringing(await alarms()) },
    { name: 'alarm-topic', look: async () => alarmTopic(await alarms(), facts, sns, cloudwatch) },
  ];
}

async function subscriptions({ resources, name }: Stack, sns: SNSClient): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (const { id, physicalId } of resources.filter(({ type }) => type === 'AWS::SNS::Topic')) {
    const all: Subscription[] = [];
    for await (const page of paginateListSubscriptionsByTopic({ client: sns }, { TopicArn: physicalId }))
      all.push(...(page.Subscriptions ?? []));
    const waiting = all.filter(({ SubscriptionArn }) => SubscriptionArn === 'PendingConfirmation');
    if (all.length === 0) seen.push(nobody(id, physicalId, name));
    else if (waiting.length > 0)
      seen.push(
        wrong(
          `${waiting.length} of ${all.length} subscriptions to ${id} (${waiting[0]?.Protocol}) are not confirmed: they receive nothing.`,
          `Open the link in the mail "AWS Notification - Subscription Confirmation". To have it sent again: aws sns subscribe --topic-arn ${physicalId} --protocol email --notification-endpoint <address>`,
        ),
      );
  }
  return seen.length > 0 ? seen : [fine('Every topic has a subscriber, and all have confirmed.')];
}

function nobody(id: string, arn: string, stack: string): Seen {
  return id === ALARM_TOPIC
    ? wrong(
        'Nobody is notified of alarms.',
        `Set operatorEmail (docs/deploy.md, "Settings") and deploy, or: aws sns subscribe --topic-arn ${arn} --protocol email --notification-endpoint <address>`,
      )
    : wrong(
        `${id} has no subscriber: what is published there is lost.`,
        `The subscription was removed by hand. Let CloudFormation compare the stack (aws cloudformation detect-stack-drift --stack-name ${stack}), then deploy again.`,
      );
}

async function describeAlarms({ resources }: Stack, cloudwatch: CloudWatchClient): Promise<MetricAlarm[]> {
  const names = resources
    .filter(({ type }) => type === 'AWS::CloudWatch::Alarm')
    .map(({ physicalId }) => physicalId);
  const found: MetricAlarm[] = [];
  for (let start = 0; start < names.length; start += AT_ONCE) {
    const AlarmNames = names.slice(start, start + AT_ONCE);
    const { MetricAlarms = [] } = await cloudwatch.send(
      new DescribeAlarmsCommand({ AlarmNames, MaxRecords: AT_ONCE }),
    );
    found.push(...MetricAlarms);
  }
  return found;
}

function ringing(alarms: readonly MetricAlarm[]): Seen[] {
  const on = alarms.filter(({ StateValue }) => StateValue === 'ALARM');
  if (on.length === 0) return [fine(`None of ${alarms.length} alarms is on.`)];
  return on.map(({ AlarmName, AlarmDescription = '' }) =>
    wrong(`${AlarmName} is on: ${AlarmDescription}`, sectionIn(AlarmDescription)),
  );
}

/** Every description ends with its section of the runbook. */
function sectionIn(description: string): string {
  return /docs\/runbook\.md#[\w-]+/.exec(description)?.[0] ?? 'docs/runbook.md';
}

async function alarmTopic(
  alarms: readonly MetricAlarm[],
  { stack, ring, now, sleep }: AlarmFacts,
  sns: SNSClient,
  cloudwatch: CloudWatchClient,
): Promise<Seen[]> {
  const topic = resourceOf(stack, ALARM_TOPIC);
  const silent = alarms.filter(
    ({ ActionsEnabled, AlarmActions = [] }) => !ActionsEnabled || !AlarmActions.includes(topic),
  );
  if (silent.length > 0)
    return [
      wrong(
        `${silent.length} of ${alarms.length} alarms notify nobody, such as ${silent[0]?.AlarmName}.`,
        `aws cloudwatch enable-alarm-actions --alarm-names ${silent.map(({ AlarmName }) => AlarmName).join(' ')}; if this finding comes again, their actions were removed by hand: npm run deploy`,
      ),
    ];
  const { Attributes = {} } = await sns.send(new GetTopicAttributesCommand({ TopicArn: topic }));
  if (!mayPublish(Attributes.Policy ?? '{}'))
    return [
      wrong(
        'The policy of the alarm topic does not let CloudWatch publish: no alarm notifies anybody.',
        'Deploy again: npm run deploy',
      ),
    ];
  const quiet = alarms.find(({ StateValue }) => StateValue === 'OK') ?? alarms[0];
  if (!ring || !quiet?.AlarmName) return [fine('The alarm topic accepts alarms; none was set off.')];
  return [await ringOne(quiet.AlarmName, cloudwatch, now, sleep)];
}

/**
 * Sets an alarm off. The operators get its mail and see that it arrives; a minute later CloudWatch sets the state by
 * the metric again.
 */
async function ringOne(
  AlarmName: string,
  cloudwatch: CloudWatchClient,
  now: () => number,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<Seen> {
  const set = (StateValue: 'ALARM' | 'OK') =>
    cloudwatch.send(
      new SetAlarmStateCommand({
        AlarmName,
        StateValue,
        StateReason: 'npm run doctor tests it; nothing is wrong',
      }),
    );
  const StartDate = new Date(now() - 60_000);
  await set('ALARM');
  try {
    for (let look = 0; look < LOOKS; look += 1) {
      const { AlarmHistoryItems = [] } = await cloudwatch.send(
        new DescribeAlarmHistoryCommand({ AlarmName, HistoryItemType: 'Action', StartDate }),
      );
      const failed = AlarmHistoryItems.find((item) => outcomeOf(item) === 'failed');
      if (failed)
        return wrong(
          `${AlarmName} was set off, and its topic did not accept it: ${failed.HistorySummary}`,
          'The policy of the alarm topic or its key does not let CloudWatch publish. Deploy again: npm run deploy',
        );
      if (AlarmHistoryItems.some((item) => outcomeOf(item) === 'succeeded'))
        return fine(
          `${AlarmName} was set off: the operators get one mail that it is on, and one that it is over.`,
        );
      await sleep(PAUSE);
    }
  } finally {
    await set('OK');
  }
  return wrong(
    `${AlarmName} was set off, and CloudWatch notified nobody within ${(LOOKS * PAUSE) / 1000} seconds.`,
    `aws cloudwatch describe-alarm-history --alarm-name ${AlarmName} says why`,
  );
}

function outcomeOf({
  HistorySummary = '',
  HistoryData = '',
}: AlarmHistoryItem): 'succeeded' | 'failed' | null {
  const words = `${HistorySummary} ${/"actionState"\s*:\s*"(\w+)"/.exec(HistoryData)?.[1] ?? ''}`;
  if (/\bfail/i.test(words)) return 'failed';
  return /\bsuccess|\bsucceeded/i.test(words) ? 'succeeded' : null;
}

interface Statement {
  readonly Effect?: string;
  readonly Principal?: string | { readonly Service?: string | string[]; readonly AWS?: string | string[] };
}

/**
 * A topic without a policy of its own lets the account's services publish. A topic with one lets only the principals in
 * it.
 */
function mayPublish(policy: string): boolean {
  const { Statement: statements = [] } = JSON.parse(policy) as { Statement?: Statement[] };
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  return allowed.some(({ Principal }) => {
    if (typeof Principal === 'string') return Principal === '*';
    const names = [Principal?.Service ?? [], Principal?.AWS ?? []].flat();
    return names.includes('cloudwatch.amazonaws.com') || names.includes('*');
  });
}
