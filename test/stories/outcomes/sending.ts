/** What SES tells of mails that we sent. */
import { findToken } from '#domain/access/reply-token.ts';
import { readInvite } from '#harness/mails.ts';
import { getRecipient } from '#store/recipients.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { type Cases, record, type Scene } from './seen.ts';

const BEN = 'ben@example.org';
const TOPIC = 'arn:aws:sns:us-east-1:000000000000:sending-events';

export function sendingCases(scene: Scene): Cases {
  const { deployment, create, inviteOne } = scene;
  /** @param facts of the event that SES publishes, beside the mail that it is about */
  async function report(eventType: string, facts: object = {}, tagsOf?: object) {
    const { manage } = await create();
    const { raw } = await inviteOne(manage, BEN);
    const subject = findToken(await signingKeysReader('keys')(), [readInvite(raw).uid]);
    const { eventId = '', recipientId = '' } = subject ?? {};
    const step = (await getRecipient(deployment().table, eventId, recipientId))?.steps?.at(-1);
    const tags = tagsOf ?? {
      ...{ event: [eventId], recipient: [recipientId] },
      ...{ version: [`${step?.version}`], attempt: [`${step?.attempt}`] },
    };
    const event = { eventType, mail: { messageId: 'ses', tags }, ...facts };
    deployment().aws.queues.publish(TOPIC, JSON.stringify(event));
    await deployment().run();
    return record(scene, manage);
  }
  const bounce = (bounceType: string, more: object = { action: 'failed' }) =>
    report('Bounce', { bounce: { bounceType, bouncedRecipients: [{ emailAddress: BEN, ...more }] } });
  return {
    'that it sent one': () => report('Send'),
    'that a server took it': () => report('Delivery'),
    'that it bounced for good': () => bounce('Permanent'),
    'that it bounced, and SES gave up': () => bounce('Transient'),
    'that somebody is away': () => bounce('Transient', {}),
    'a complaint': () => report('Complaint'),
    'that it rejected one': () => report('Reject'),
    'that it is late': () => report('DeliveryDelay'),
    'anything about a mail to an organizer': () => report('Delivery', {}, { notice: ['abc'] }),
  };
}
