/** SNS topics whose subscribers are queues. */
import { randomUUID } from 'node:crypto';
import { type Authority, serviceRefusal } from '../access/authority.ts';
import { REGION } from '../region.ts';
import { fanOutToSubscriptions, type Stores } from './fauxqs.ts';
import { errorAnswer, type Service, xmlAnswer } from './protocols.ts';

interface Topics {
  /** Answers `Publish`, the only operation that is supported. */
  readonly service: Service;
  /** Creates the topic, or replaces its subscriptions. Returns the topic's ARN. */
  create(name: string, subscriptions: readonly { queueArn: string; raw: boolean }[]): string;
  /**
   * Puts the message into every subscribed queue, and returns its id.
   * @param checked true to leave out queues whose policy does not allow it to the topic, as SNS does
   * @throws Error when the topic does not exist
   */
  publish(topicArn: string, message: string, checked: boolean): string;
}

/** Opens SNS with topics that deliver to queues. */
export function openTopics(
  { snsStore, sqsStore }: Pick<Stores, 'snsStore' | 'sqsStore'>,
  authority: () => Authority,
): Topics {
  const mayReach = (topic: string, subscriptionArn: string): boolean => {
    const queueArn = snsStore.getSubscription(subscriptionArn)?.endpoint ?? '';
    const sns = { service: 'sns.amazonaws.com', for: topic };
    const refused = serviceRefusal(authority(), sns, 'sqs:SendMessage', queueArn);
    if (refused) console.error(refused);
    return !refused;
  };
  const publish = (topicArn: string, message: string, checked: boolean): string => {
    const topic = snsStore.getTopic(topicArn);
    if (!topic) throw new Error(`There is no topic ${topicArn}. Create it before it is used.`);
    const messageId = randomUUID();
    const subscriptionArns = topic.subscriptionArns.filter((arn) => !checked || mayReach(topicArn, arn));
    fanOutToSubscriptions({
      topicArn,
      topic: { ...topic, subscriptionArns },
      messageId,
      message,
      messageAttributes: {},
      snsStore,
      sqsStore,
    });
    return messageId;
  };
  return {
    service: async ({ operation, input }) => {
      if (operation !== 'Publish')
        return errorAnswer('sns', 400, 'InvalidAction', `${operation} is not known here.`);
      const id = publish(String(input.TopicArn), String(input.Message), true);
      return xmlAnswer(
        200,
        `<PublishResponse><PublishResult><MessageId>${id}</MessageId></PublishResult></PublishResponse>`,
      );
    },
    create: (name, subscriptions) => {
      const { arn, subscriptionArns } = snsStore.createTopic(name, undefined, undefined, REGION);
      for (const old of [...subscriptionArns]) snsStore.unsubscribe(old);
      for (const { queueArn, raw } of subscriptions) {
        snsStore.subscribe(arn, 'sqs', queueArn, raw ? { RawMessageDelivery: 'true' } : {});
      }
      return arn;
    },
    publish,
  };
}
