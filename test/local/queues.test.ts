import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Aws, startAws } from '#local/services/aws.ts';

let aws: Aws;
let s3: S3Client;
let sqs: SQSClient;
let work: { arn: string; url: string };
let dead: { arn: string; url: string };
beforeAll(async () => {
  aws = await startAws();
  aws.queues.createBucket('bucket');
  dead = aws.queues.createQueue('Dead', {});
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: dead.arn, maxReceiveCount: 2 });
  work = aws.queues.createQueue('Work', { VisibilityTimeout: '30', RedrivePolicy });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const common = { endpoint: aws.url, region: 'us-east-1', credentials };
  s3 = new S3Client(common);
  sqs = new SQSClient(common);
});
beforeEach(() => aws.reset());
afterAll(() => aws.close());

describe('S3', () => {
  const everyOctet = Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256));
  it.each([
    ['a buffer', everyOctet],
    ['a text', 'Käse\r\nund Brot\n'],
    ['nothing', ''],
  ])('gives back %s as it was put', async (_what, Body) => {
    const object = { Bucket: 'bucket', Key: 'mail/create/a+b c' };
    await s3.send(new PutObjectCommand({ ...object, Body }));
    const got = await (await s3.send(new GetObjectCommand(object))).Body?.transformToByteArray();
    expect(Buffer.from(got ?? []).equals(Buffer.from(Body))).toBe(true);
  });

  it('takes mail larger than its HTTP interface does', async () => {
    const mail = Buffer.alloc(30 * 1024 * 1024, 'x');
    aws.queues.putObject('bucket', 'mail/large', mail);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'bucket', Key: 'mail/large' }));
    expect((await Body?.transformToByteArray())?.length).toBe(mail.length);
  });
});

describe('SQS', () => {
  const receive = () => aws.queues.receive(work.arn, 10, 0);

  it('hides what is received until it may come again', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: work.url, MessageBody: 'one' }));
    const [message] = await receive();
    expect(await receive()).toEqual([]);
    aws.queues.retryIn(work.arn, message?.receiptHandle ?? '', 0);
    expect(await receive()).toMatchObject([{ body: 'one', attributes: { ApproximateReceiveCount: '2' } }]);
  });

  it('gives up to the dead-letter queue after maxReceiveCount', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: work.url, MessageBody: 'poison' }));
    for (let n = 0; n < 2; n += 1) {
      const [message] = await receive();
      aws.queues.retryIn(work.arn, message?.receiptHandle ?? '', 0);
    }
    expect(await receive()).toEqual([]);
    expect(aws.queues.depths()).toEqual({ Work: 0, Dead: 1 });
  });

  it('keeps delayed messages back and counts them', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: work.url, MessageBody: 'later', DelaySeconds: 900 }));
    expect(await receive()).toEqual([]);
    expect(aws.queues.depths().Work).toBe(1);
  });

  it('does not count what a queue of scheduled work holds back', async () => {
    const scheduled = aws.queues.createQueue('Scheduled', { DelaySeconds: '900' });
    const Entries = [{ Id: 'a', MessageBody: 'later', MessageGroupId: 'event' }];
    await sqs.send(new SendMessageBatchCommand({ QueueUrl: scheduled.url, Entries }));
    expect(await aws.queues.receive(scheduled.arn, 1, 0)).toEqual([]);
    expect(aws.queues.depths().Scheduled).toBe(0);
  });

  it('takes batches of fair queues', async () => {
    const Entries = ['a', 'b'].map((Id) => ({ Id, MessageBody: Id, MessageGroupId: 'event' }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl: work.url, Entries }));
    expect((await receive()).map(({ body }) => body)).toEqual(['a', 'b']);
  });
});

describe('SNS', () => {
  it('hands on the bare message where delivery is raw, else its envelope', async () => {
    const topic = aws.queues.createTopic('Topic', [
      { queueArn: work.arn, raw: true },
      { queueArn: dead.arn, raw: false },
    ]);
    aws.queues.publish(topic, 'news');
    expect(await aws.queues.receive(work.arn, 1, 0)).toMatchObject([{ body: 'news' }]);
    const [wrapped] = await aws.queues.receive(dead.arn, 1, 0);
    expect(JSON.parse(wrapped?.body ?? '')).toMatchObject({ Type: 'Notification', Message: 'news' });
  });

  it('replaces the subscriptions of a topic that is created again', async () => {
    aws.queues.createTopic('Topic', [{ queueArn: dead.arn, raw: true }]);
    aws.queues.publish(aws.queues.createTopic('Topic', [{ queueArn: work.arn, raw: true }]), 'news');
    expect(aws.queues.depths()).toMatchObject({ Work: 1, Dead: 0 });
  });
});
