import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { FaultSwitch } from './faults.ts';
import { listen, readBody } from './http.ts';
import { bareAddress, readHeaders } from './mail-headers.ts';
import { Outbox } from './outbox.ts';
import { sendingEvents } from './ses-events.ts';

export interface SesOptions {
  readonly dataDir: string | undefined;
  /** Recipients per second; more than that is answered with `Throttling`. */
  readonly sendRate: number;
  readonly faults: FaultSwitch;
  /** Brings a sending event to its topic; returns once it cannot be lost any more. */
  readonly publish: (topicArn: string, message: string) => void;
}

/** Where the sending events of a configuration set go. */
export interface EventDestination {
  readonly topicArn: string;
  /** As in CloudFormation: `send`, `delivery`, `bounce`, … */
  readonly eventTypes: readonly string[];
}

export interface Ses {
  readonly url: string;
  readonly outbox: Outbox;
  /** Makes a configuration set known; mail that names an unknown one is refused, as SES does. */
  createConfigurationSet(name: string, destination?: EventDestination): void;
  /** Mails whose sending events are not published yet. */
  unpublished(): number;
  close(): Promise<void>;
}

class SesError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const MAX_MESSAGE = 10 * 1024 * 1024;
const MAX_RECIPIENTS = 50;

/** SES sending: SendRawEmail and GetSendQuota of the v1 Query protocol. */
export async function startSes(options: SesOptions): Promise<Ses> {
  const { sendRate, faults } = options;
  const outbox = new Outbox(options.dataDir);
  const configurationSets = new Map<string, EventDestination | undefined>();
  const admit = rateLimit(sendRate);
  let publishing: NodeJS.Immediate | undefined;

  async function sendRawEmail(form: URLSearchParams): Promise<string> {
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    if (raw.length > MAX_MESSAGE) {
      throw new SesError('InvalidParameterValue', `Message length is more than ${MAX_MESSAGE} bytes long.`);
    }
    const headers = await readHeaders(raw);
    const { from, to, cc, bcc } = headers.commonHeaders;
    const named = members(form, 'Destinations').map(([, value]) => value);
    const destination = (named.length > 0 ? named : [...to, ...cc, ...bcc]).map(bareAddress);
    if (destination.length === 0) throw new SesError('InvalidParameterValue', 'Missing final destination.');
    if (destination.length > MAX_RECIPIENTS) {
      throw new SesError('InvalidParameterValue', `Recipient count exceeds ${MAX_RECIPIENTS}.`);
    }
    const configurationSet = form.get('ConfigurationSetName') ?? '';
    if (configurationSet && !configurationSets.has(configurationSet)) {
      const message = `Configuration set <${configurationSet}> does not exist.`;
      throw new SesError('ConfigurationSetDoesNotExist', message);
    }
    if (faults.happens(faults.current().ses?.throttle) || !admit(destination.length)) {
      throw new SesError('Throttling', 'Maximum sending rate exceeded.');
    }
    const lost = faults.happens(faults.current().ses?.timeout);
    if (lost && faults.happens(0.5)) throw new NoAnswer();

    const id = `${Date.now().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;
    const sentAt = new Date().toISOString();
    const accepted = {
      messageId: id,
      timestamp: sentAt,
      source: bareAddress(form.get('Source') ?? from[0] ?? ''),
      destination,
      headers,
      tags: Object.fromEntries(tags(form)),
      configurationSet,
    };
    const target = configurationSets.get(configurationSet);
    const bounces = new Set(faults.current().ses?.bounce?.map((address) => address.toLowerCase()));
    const messages = sendingEvents(accepted, bounces)
      .filter(({ type }) => target?.eventTypes.includes(type))
      .map(({ event }) => JSON.stringify(event));
    outbox.add(
      { id, to: destination, from: from[0] ?? '', subject: headers.commonHeaders.subject ?? '', sentAt },
      raw,
      target && messages.length > 0 ? { id, topicArn: target.topicArn, messages } : undefined,
    );
    // After the answer, as SES does it; they are on record already.
    publishing ??= setImmediate(publishPending);
    if (lost) throw new NoAnswer();
    return `<MessageId>${id}</MessageId>`;
  }

  function publishPending(): void {
    publishing = undefined;
    for (const { id, topicArn, messages } of outbox.pending()) {
      for (const message of messages) options.publish(topicArn, message);
      outbox.published(id);
    }
  }

  function getSendQuota(): string {
    return `<Max24HourSend>1000000.0</Max24HourSend><MaxSendRate>${sendRate.toFixed(1)}</MaxSendRate><SentLast24Hours>0.0</SentLast24Hours>`;
  }

  const http = await listen(async (request, response) => {
    const form = new URLSearchParams((await readBody(request)).toString('latin1'));
    const action = form.get('Action') ?? '';
    try {
      if (action === 'SendRawEmail') answer(response, action, await sendRawEmail(form));
      else if (action === 'GetSendQuota') answer(response, action, getSendQuota());
      else throw new SesError('InvalidAction', `${action} does not exist on this machine.`);
    } catch (error) {
      if (error instanceof NoAnswer) request.socket.destroy();
      else if (error instanceof SesError) refuse(response, error);
      else throw error;
    }
  });
  // Mails accepted by a process that died before it could publish their events.
  publishPending();
  return {
    url: http.url,
    outbox,
    createConfigurationSet: (name, destination) => void configurationSets.set(name, destination),
    unpublished: () => outbox.pending().length,
    close: async () => {
      await http.close();
      clearImmediate(publishing);
      outbox.close();
    },
  };
}

/** Thrown where a fault swallows the answer. */
class NoAnswer extends Error {}

/** A bucket that holds one second's worth. */
function rateLimit(perSecond: number): (count: number) => boolean {
  const size = Math.max(1, perSecond);
  let level = size;
  let last = performance.now();
  return (count) => {
    const now = performance.now();
    level = Math.min(size, level + ((now - last) / 1000) * perSecond);
    last = now;
    if (level < Math.min(count, size)) return false;
    level -= count;
    return true;
  };
}

/** The members of a list parameter, in order, as `[rest of the name, value]`. */
function members(form: URLSearchParams, list: string): [string, string][] {
  const prefix = `${list}.member.`;
  return [...form]
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value]);
}

function tags(form: URLSearchParams): [string, string][] {
  const entries = new Map(members(form, 'Tags'));
  return [...entries]
    .filter(([key]) => key.endsWith('.Name'))
    .map(([key, name]) => [name, entries.get(key.replace('.Name', '.Value')) ?? '']);
}

function answer(response: ServerResponse, action: string, result: string): void {
  const metadata = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
  const xml = `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${result}</${action}Result>${metadata}</${action}Response>`;
  response.writeHead(200, { 'content-type': 'text/xml' }).end(xml);
}

function refuse(response: ServerResponse, { code, message }: SesError): void {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${text}</Message></Error>`;
  const xml = `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${error}<RequestId>${randomUUID()}</RequestId></ErrorResponse>`;
  response.writeHead(400, { 'content-type': 'text/xml' }).end(xml);
}
