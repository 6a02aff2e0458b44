/** AWS in memory, at the `send` of its SDK: what each call does, when all goes well. What goes wrong is in faults.ts. */
import { Readable } from 'node:stream';
import { type HandlerName, SCHEDULED } from '#harness/functions.ts';
import { type Accepted, sendingEvents } from '#local/services/ses-events.ts';
import { MemoryTable } from './table.ts';

/** A message of a queue that nobody works on, or that somebody does. */
export interface Message {
  readonly handler: HandlerName;
  readonly body: string;
  /** When it is there to be received, milliseconds since 1970. */
  due: number;
  /** How often it was received. */
  receives: number;
  /** While somebody works on it: when it comes again should they not be done with it, milliseconds since 1970. */
  visible?: number;
}

/** A mail that SES took. */
export interface Mail {
  /** Counts from 0. */
  readonly number: number;
  readonly to: string;
  readonly raw: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Command {
  readonly input: Readonly<Record<string, unknown>>;
}

export interface CloudOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Puts a message on its queue, perhaps more than once, perhaps later. */
  readonly put: (message: Message) => void;
  /** Has a message that somebody works on come again at a time, milliseconds since 1970. */
  readonly bringBack: (receiptHandle: string, at: number) => void;
  /** Called with each mail; returns when SES reports about it, in milliseconds since 1970: never, once or twice. */
  readonly sent: (mail: Mail) => readonly number[];
  /** Addresses that SES takes mail for and then reports. */
  readonly reports: Readonly<Record<string, 'bounce' | 'complaint'>>;
}

const SECRET = JSON.stringify({ 1: 'x'.repeat(64) });
/** How long the queue of scheduled work holds back what it gets, seconds. */
const SCHEDULED_DELAY = 900;
/** Milliseconds from one sending event of a mail to the next. */
const APART = 700;

export class Cloud {
  readonly mails: Mail[] = [];
  readonly #options: CloudOptions;
  readonly #objects = new Map<string, Uint8Array>();
  readonly #table = new MemoryTable();

  constructor(options: CloudOptions) {
    this.#options = options;
  }

  /** Carries out a command of any client, as if the network were perfect. @throws what AWS does */
  perform(command: object): object {
    const { input } = command as Command;
    const text = (name: string) => String(input[name]);
    switch (command.constructor.name) {
      case 'SendMessageBatchCommand':
        return this.#queue(input);
      case 'ChangeMessageVisibilityBatchCommand':
        return this.#bringBack(input);
      case 'SendRawEmailCommand':
        return this.#mail(input);
      case 'GetSendQuotaCommand':
        return { MaxSendRate: 5000, Max24HourSend: 1_000_000, SentLast24Hours: this.mails.length };
      case 'GetQueueAttributesCommand':
        return { Attributes: { ApproximateNumberOfMessages: '0', ApproximateNumberOfMessagesDelayed: '0' } };
      case 'GetSecretValueCommand':
        return { SecretString: SECRET };
      case 'PutObjectCommand':
        this.putObject(text('Key'), text('Body'));
        return {};
      case 'DeleteObjectCommand':
        this.#objects.delete(text('Key'));
        return {};
      case 'ListObjectVersionsCommand':
        return { Versions: this.#versions(text('Prefix')) };
      case 'GetObjectCommand':
        return this.#object(text('Key'), (input['Range'] as string | undefined) ?? '');
      default:
        return this.#table.perform(command.constructor.name, input);
    }
  }

  putObject(key: string, body: string): void {
    this.#objects.set(key, Buffer.from(body));
  }

  /** Nothing is overwritten in a story: of each object there is one version. */
  #versions(prefix: string): object[] {
    const keys = [...this.#objects.keys()].filter((key) => key.startsWith(prefix));
    return keys.map((Key) => ({ Key, VersionId: 'null', IsLatest: true }));
  }

  #object(key: string, range = '') {
    const object = this.#objects.get(key);
    const [, last] = /^bytes=0-(\d+)$/.exec(range) ?? [];
    const body = object?.slice(0, last ? Number(last) + 1 : undefined);
    if (!body) throw Object.assign(new Error('The specified key does not exist.'), { name: 'NoSuchKey' });
    const Body = Object.assign(Readable.from([Buffer.from(body)]), {
      transformToString: async () => Buffer.from(body).toString(),
      transformToByteArray: async () => new Uint8Array(Buffer.from(body)),
    });
    const ContentRange = range && `bytes 0-${body.length - 1}/${object?.length}`;
    return { Body, ContentLength: body.length, ...(ContentRange && { ContentRange }) };
  }

  #queue(input: Command['input']): object {
    const handler = String(input['QueueUrl']).split('/').at(-1) as HandlerName;
    const entries = input['Entries'] as { MessageBody: string; DelaySeconds?: number }[];
    if (entries.length < 1 || entries.length > 10) throw new Error('A batch has one to ten entries.');
    for (const {
      MessageBody,
      DelaySeconds = (SCHEDULED as readonly HandlerName[]).includes(handler) ? SCHEDULED_DELAY : 0,
    } of entries) {
      if (DelaySeconds > 900) throw new Error('SQS holds no message back for longer than 900 seconds.');
      const due = this.#options.now() + DelaySeconds * 1000;
      this.#options.put({ handler, body: MessageBody, due, receives: 0 });
    }
    return { Successful: entries, Failed: [] };
  }

  #bringBack(input: Command['input']): object {
    const entries = input['Entries'] as { ReceiptHandle: string; VisibilityTimeout: number }[];
    if (entries.length < 1 || entries.length > 10) throw new Error('A batch has one to ten entries.');
    for (const { ReceiptHandle, VisibilityTimeout } of entries)
      this.#options.bringBack(ReceiptHandle, this.#options.now() + VisibilityTimeout * 1000);
    return { Successful: entries, Failed: [] };
  }

  #mail(input: Command['input']): object {
    const { now, sent } = this.#options;
    const [to = ''] = input['Destinations'] as string[];
    const raw = Buffer.from((input['RawMessage'] as { Data: Uint8Array }).Data).toString('latin1');
    const given = input['Tags'] as { Name: string; Value: string }[];
    const tags = Object.fromEntries(given.map(({ Name, Value }) => [Name, Value]));
    const mail: Mail = { number: this.mails.length, to, raw, tags, at: now() };
    this.mails.push(mail);
    const MessageId = `ses-${mail.number}`;
    for (const at of sent(mail)) this.#report(mail, at);
    return { MessageId };
  }

  /** Nobody listens for what becomes of notices. */
  #report({ number, to, tags }: Mail, at: number): void {
    if (!tags['recipient']) return;
    const report = this.#options.reports[to];
    const accepted = {
      messageId: `ses-${number}`,
      timestamp: new Date(this.#options.now()).toISOString(),
      source: '',
      destination: [to],
      headers: {
        headersTruncated: false,
        headers: [],
        commonHeaders: { from: [], to: [to], cc: [], bcc: [] },
      },
      tags,
      configurationSet: 'set',
    } satisfies Accepted;
    const events = sendingEvents(accepted, { bounce: report === 'bounce' ? [to] : [] }).map(
      ({ event }) => event,
    );
    if (report === 'complaint') events.push({ eventType: 'Complaint', mail: events[0]?.['mail'] });
    for (const [index, event] of events.entries())
      this.#options.put({
        handler: 'feedback',
        body: JSON.stringify(event),
        due: at + index * APART,
        receives: 0,
      });
  }
}
