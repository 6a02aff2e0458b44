/**
 * The wiring of the deployment: what triggers which Lambda, and what each Lambda may access. The local server reads it
 * from the synthesized template.
 *
 * | comes from                   | through                         | is done by    |
 * | ---------------------------- | ------------------------------- | ------------- |
 * | mail to create@              | bucket, topic, inbound queue    | inbound       |
 * | inbound, api                 | organizer queue                 | inbound       |
 * | mail to rsvp+token@          | bucket, topic, rsvp queue       | rsvp          |
 * | mail to prove@               | bucket                          | prove         |
 * | every hour, if set so        | schedule                        | prove         |
 * | what invites or frees places | rounds queue                    | update-cancel |
 * | everything that invites      | delivery queue                  | delivery      |
 * | notices SES did not accept   | notice queue                    | delivery      |
 * | answers, after a while       | headcount queue                 | headcount     |
 * | SES, about each mail it sent | topic, feedback queue           | feedback      |
 * | what writes about guests     | changes queue, later queue      | changes       |
 * | changes                      | webhook queue                   | webhook-caller |
 * | HTTP                         | API Gateway                     | api           |
 */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib';
import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { Activation } from './activation.ts';
import { Api } from './api.ts';
import { Dashboard } from './dashboard.ts';
import { Dns } from './dns.ts';
import { ATTEMPTS, createLambdas, type Lambdas } from './lambdas.ts';
import { Memory } from './memory.ts';
import { errorsByCode } from './metrics.ts';
import { Operators } from './operators.ts';
import { HourlyProof } from './prove.ts';
import { WorkQueue, type WorkQueueProps } from './queue.ts';
import { Receiving } from './receiving.ts';
import { Sending } from './sending.ts';
import type { Settings } from './settings.ts';
import { TopicKey } from './topic-key.ts';

/** What the stack needs. */
interface YesmaybeProps {
  /** The settings of this deployment. */
  readonly settings: Settings;
  /** The bundled code of a Lambda, by its folder's name in `lambdas/`. */
  readonly code: (name: string) => Code;
}

const { seconds, minutes, hours } = Duration;

/** The whole deployment. */
export class Yesmaybe extends Stack {
  constructor(scope: Construct, id: string, { settings, code }: YesmaybeProps) {
    super(scope, id, { description: 'Open calendar invite server' });
    const { domain, hostedZone, ruleSet, mailDays, operatorEmail, logDays } = settings;
    const topicKey = new TopicKey(this, 'TopicKey');
    const operators = new Operators(this, 'Operators', { topicKey, email: operatorEmail });
    const dns = new Dns(this, 'Dns', { hostedZone });
    const memory = new Memory(this, 'Memory', { mailDays });
    const sending = new Sending(this, 'Sending', { domain, topicKey, dns, operators });
    const { bucket } = memory;
    const receiving = new Receiving(this, 'Receiving', { domain, ruleSet, bucket, topicKey, dns });
    const lambdas = createLambdas(this, { settings, code });
    const api = new Api(this, 'Api', { ...settings, lambda: lambdas.api, dns, operators });

    const queues = this.feed(lambdas, receiving, sending, operators);
    grantAccess(lambdas, memory, sending, api);
    operators.alarm(this, 'Errors', {
      metric: errorsByCode(domain),
      above: 10,
      says: 'Functions logged more than 10 errors of one code in 15 minutes.',
      section: 'errors',
    });
    new Dashboard(this, 'Overview', { domain, queues, lambdas: Object.values(lambdas), memory, api });
    if (settings.proveHourly) {
      const { publicUrl } = api;
      new HourlyProof(this, 'Proof', { domain, publicUrl, memory, code: code('prove'), logDays, operators });
    }
    new CfnOutput(this, 'PublicUrl', { value: api.publicUrl });
    new CfnOutput(this, 'ReceiptRuleSet', { value: receiving.ruleSet.receiptRuleSetName });
    new CfnOutput(this, 'CreateAddress', { value: `create@${domain}` });
    if (receiving.ownRuleSet === undefined) return;
    const rest = [...this.node.children];
    const activation = new Activation(this, 'Activation', { code: code('activate-rule-set'), logDays });
    activation.guard(rest);
    activation.activate(receiving.ownRuleSet);
  }

  /** Creates the queues: which one triggers which Lambda, and which Lambdas send to it. */
  private feed(lambdas: Lambdas, receiving: Receiving, sending: Sending, operators: Operators): WorkQueue[] {
    const { inbound, rsvp, updateCancel, delivery, headcount, feedback, changes, webhookCaller, api } =
      lambdas;
    const queues: WorkQueue[] = [];
    const queue = (
      id: string,
      feeds: WorkQueueProps['feeds'],
      props: Omit<WorkQueueProps, 'feeds' | 'operators'>,
    ) => {
      const made = new WorkQueue(this, id, { feeds, ...props, operators });
      queues.push(made);
      return made;
    };

    // SES's notification about a mail decides what its sender may do, so nobody else may send to the queues that
    // receive it.
    queue('InboundQueue', inbound, {
      from: receiving.create,
      batchSize: 1,
      maxConcurrency: 10,
      attempts: ATTEMPTS,
      patience: minutes(15),
    });
    const organizerQueue = queue('OrganizerQueue', inbound, {
      batchSize: 1,
      maxConcurrency: 10,
      attempts: ATTEMPTS,
      patience: minutes(15),
    });
    queue('RsvpQueue', rsvp, {
      from: receiving.rsvp,
      batchSize: 10,
      maxConcurrency: 20,
      attempts: ATTEMPTS,
      patience: minutes(15),
    });
    const roundsQueue = queue('RoundsQueue', updateCancel, {
      batchSize: 1,
      maxConcurrency: 10,
      attempts: ATTEMPTS,
      patience: hours(2),
    });
    // A large round lasts for hours. Mail that SES turns away is sent back and does not count as an attempt. Nobody waits in
    // a function for the rate of SES, so ten functions use up a rate of 1,000 a second (`npm run bench -- pacing`), and more
    // would only compete for the record of grants.
    const deliveryQueue = queue('DeliveryQueue', delivery, {
      batchSize: 10,
      maxConcurrency: 10,
      attempts: 50,
      patience: hours(24),
    });
    // Notices to organizers that SES did not accept when they were written. Only Lambdas that may send mail may put one
    // into the queue.
    const noticeQueue = queue('NoticeQueue', delivery, {
      batchSize: 10,
      maxConcurrency: 2,
      attempts: ATTEMPTS,
      patience: hours(2),
    });
    // The delay combines many answers into one mail to the organizer.
    const headcountQueue = queue('HeadcountQueue', headcount, {
      delay: minutes(15),
      batchSize: 10,
      maxConcurrency: 2,
      attempts: ATTEMPTS,
      patience: hours(2),
    });
    // The reports of half a minute are taken together, because their counts then move together. Nobody waits for them.
    queue('FeedbackQueue', feedback, {
      from: sending.events,
      batchSize: 1000,
      window: seconds(30),
      maxConcurrency: 20,
      attempts: ATTEMPTS,
      patience: minutes(15),
    });

    // What is announced within two seconds is logged together. Workers that log changes of one event get in each other's way.
    const changesQueue = queue('ChangesQueue', changes, {
      batchSize: 100,
      window: seconds(2),
      maxConcurrency: 5,
      attempts: ATTEMPTS,
      patience: minutes(15),
    });
    // Second walks, and calls that are tried again after minutes or days.
    const laterQueue = queue('LaterQueue', changes, {
      delay: minutes(1),
      batchSize: 10,
      maxConcurrency: 5,
      attempts: ATTEMPTS,
      patience: hours(2),
    });
    // A receiver that does not answer takes ten seconds of a worker.
    const webhookQueue = queue('WebhookQueue', webhookCaller, {
      batchSize: 10,
      maxConcurrency: 20,
      attempts: ATTEMPTS,
      patience: hours(2),
    });

    changesQueue.takesFrom(
      'CHANGES_QUEUE_URL',
      ...[rsvp, updateCancel, delivery, feedback, changes, webhookCaller, api],
    );
    laterQueue.takesFrom('LATER_QUEUE_URL', changes, api);
    webhookQueue.takesFrom('WEBHOOK_QUEUE_URL', changes);
    organizerQueue.takesFrom('ORGANIZER_QUEUE_URL', inbound, changes, api);
    roundsQueue.takesFrom('ROUNDS_QUEUE_URL', inbound, rsvp, updateCancel, delivery, feedback, api);
    headcountQueue.takesFrom('HEADCOUNT_QUEUE_URL', rsvp, updateCancel, headcount, api);
    noticeQueue.takesFrom('NOTICE_QUEUE_URL', inbound, rsvp, updateCancel, delivery);
    deliveryQueue.takesFrom('DELIVERY_QUEUE_URL', rsvp, updateCancel, delivery, feedback, api);
    return queues;
  }
}

/** Grants each Lambda what it may access. Each grant sets the variable with the name of the resource. */
function grantAccess(lambdas: Lambdas, memory: Memory, sending: Sending, api: Api): void {
  const { inbound, rsvp, updateCancel, delivery, headcount, feedback } = lambdas;
  const changes = ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem'] as const;
  // What writes many recipients at once.
  const batches = [...changes, 'PartiQLInsert', 'PartiQLUpdate'] as const;
  memory.grantTable(inbound, ...changes, 'Query');
  memory.grantTable(rsvp, ...batches);
  memory.grantTable(updateCancel, ...batches, 'Query');
  memory.grantTable(delivery, ...batches);
  memory.grantTable(headcount, 'GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem');
  memory.grantTable(feedback, ...batches);
  memory.grantTable(lambdas.changes, ...changes, 'Query');
  memory.grantTable(lambdas.api, ...batches, 'Query');
  memory.grantIndexes(lambdas.api);
  memory.grantKeys(inbound, rsvp, delivery, lambdas.changes, lambdas.api);
  // It erases people from all places, and deletes what the probe made.
  memory.grantObjects(inbound, {
    reads: ['mail/create', 'events', 'lists'],
    finds: ['mail/create', 'lists'],
    writes: ['events', 'lists'],
    erases: ['mail/create', 'mail/rsvp', 'events', 'lists'],
  });
  memory.grantObjects(rsvp, {
    reads: ['mail/rsvp', 'events'],
    finds: ['mail/rsvp'],
    erases: ['mail/rsvp'],
  });
  memory.grantObjects(delivery, { reads: ['events'] });
  memory.grantObjects(updateCancel, { reads: ['events', 'lists'] });
  memory.grantObjects(headcount, { reads: ['events'] });
  memory.grantObjects(lambdas.api, {
    reads: ['events', 'lists'],
    finds: ['lists'],
    // The calendars of events that programs make and change.
    writes: ['events', 'lists'],
  });
  sending.grantTo(inbound, rsvp, updateCancel, delivery, headcount);
  api.grantUrl(inbound, rsvp, updateCancel, delivery, headcount);
}
