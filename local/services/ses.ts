import { randomUUID } from 'node:crypto';
import type { Call } from '../access/calls.ts';
import { bareAddress, readHeaders } from '../mail-headers.ts';
import type { Carried, Carry } from '../relay.ts';
import type { FaultSwitch } from './faults.ts';
import { Outbox, type Pending } from './outbox.ts';
import { type Answer, errorAnswer, NoAnswer, type Service, xmlAnswer } from './protocols.ts';
import { allowanceOf, demandLeave, SesError } from './ses-account.ts';
import { type EventDestination, sendingEvents, toCarry } from './ses-events.ts';

/** The options of SES on this machine. */
interface SesOptions {
  readonly dataDir: string | undefined;
  /** Recipients per second. More are answered with `Throttling`. */
  readonly sendRate: number;
  readonly faults: FaultSwitch;
  /** A monotonic clock in milliseconds. SES answers GetSendQuota once a second by it. */
  readonly now: () => number;
  /** Delivers mail by SMTP; when not set, it stays in the outbox and counts as accepted. */
  readonly carry?: Carry | undefined;
  /** Publishes a sending event of a configuration set to its topic. Returns once the event cannot be lost any more. */
  readonly publish: (topicArn: string, message: string, configurationSet: string) => void;
}

/** SES on this machine, for sending. */
export interface Ses {
  readonly service: Service;
  readonly outbox: Outbox;
  /** Creates an address or a domain that is verified. Nobody else may send. */
  createIdentity(name: string): void;
  /** Creates a configuration set. Mail that names an unknown one is refused, as by SES. */
  createConfigurationSet(name: string, destination?: EventDestination): void;
  /** Returns how many mails are not delivered yet, or have events that are not published yet. */
  unpublished(): number;
  /** Forgets sent mail, how fast it was sent, and when the quota was last requested. */
  reset(): void;
  close(): void;
}

/** The result for a mail that is delivered nowhere. */
const STAYS: Carried = { refused: new Map(), cameBack: false };
const MAX_MESSAGE = 10 * 1024 * 1024;
const MAX_RECIPIENTS = 50;
/** Milliseconds between two answers: https://docs.aws.amazon.com/ses/latest/APIReference/API_GetSendQuota.html */
const QUOTA_EVERY = 1000;

/** Opens SES sending: SendRawEmail and GetSendQuota of the v1 Query protocol. */
export function openSes(options: SesOptions): Ses {
  const { sendRate, faults } = options;
  const outbox = new Outbox(options.dataDir);
  const configurationSets = new Map<string, EventDestination | undefined>();
  const identities = new Set<string>();
  let admit = rateLimit();
  let quotaGivenAt = Number.NEGATIVE_INFINITY;
  let isFinishing = false;
  let isClosed = false;

  async function sendRawEmail(input: Call['input']): Promise<string> {
    const raw = (input.RawMessage as { Data: Buffer } | undefined)?.Data ?? Buffer.alloc(0);
    if (raw.length > MAX_MESSAGE) {
      throw new SesError('InvalidParameterValue', `Message length is more than ${MAX_MESSAGE} bytes long.`);
    }
    const headers = await readHeaders(raw);
    const { from, to, cc, bcc } = headers.commonHeaders;
    const named = input.Destinations as string[];
    const destination = (named.length > 0 ? named : [...to, ...cc, ...bcc]).map(bareAddress);
    if (destination.length === 0) throw new SesError('InvalidParameterValue', 'Missing final destination.');
    if (destination.length > MAX_RECIPIENTS) {
      throw new SesError('InvalidParameterValue', `Recipient count exceeds ${MAX_RECIPIENTS}.`);
    }
    const configurationSet = String(input.ConfigurationSetName ?? '');
    if (configurationSet && !configurationSets.has(configurationSet)) {
      const message = `Configuration set <${configurationSet}> does not exist.`;
      throw new SesError('ConfigurationSetDoesNotExist', message);
    }
    const source = bareAddress(String(input.Source ?? from[0] ?? ''));
    const sesFaults = faults.current().ses;
    demandLeave(sesFaults, [source, ...from.map(bareAddress)], destination, identities);
    const { quota, rate } = allowanceOf(sesFaults, sendRate);
    if (sesFaults?.quotaUsed || outbox.countLastDay() + destination.length > quota) {
      throw new SesError('Throttling', 'Daily message quota exceeded.');
    }
    if (faults.happens(sesFaults?.throttle) || !admit(destination.length, rate)) {
      throw new SesError('Throttling', 'Maximum sending rate exceeded.');
    }
    const lost = faults.happens(sesFaults?.timeout);
    if (lost && faults.happens(0.5)) throw new NoAnswer();

    const id = `${Date.now().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;
    const sentAt = new Date().toISOString();
    const accepted = {
      messageId: id,
      timestamp: sentAt,
      source,
      destination,
      headers,
      tags: Object.fromEntries(tags(input)),
      configurationSet,
    };
    const target = configurationSets.get(configurationSet);
    outbox.add(
      { id, to: destination, from: from[0] ?? '', subject: headers.commonHeaders.subject ?? '', sentAt },
      raw,
      options.carry || target ? { accepted, target, sesFaults } : undefined,
    );
    // Delivery comes after the answer, as with SES. The mail is already stored.
    if (!isFinishing) setImmediate(finishPending);
    isFinishing = true;
    if (lost) throw new NoAnswer();
    return `<MessageId>${id}</MessageId>`;
  }

  /** Works off one mail after the other, including those that are accepted meanwhile. */
  async function finishPending(): Promise<void> {
    while (!isClosed) {
      const next = outbox.nextPending();
      if (!next) break;
      const carried = options.carry ? await carryOn(next, options.carry) : STAYS;
      // A mail that is not finished when the server closes is finished after its next start.
      if (!isClosed) finish(next, carried);
    }
    isFinishing = false;
  }

  async function carryOn({ accepted, sesFaults }: Pending, carry: Carry): Promise<Carried> {
    const raw = outbox.read(accepted.messageId);
    const to = toCarry(accepted, sesFaults);
    return raw && to.length > 0 ? carry({ source: accepted.source, to, raw }) : STAYS;
  }

  function finish({ accepted, target, sesFaults }: Pending, { refused, cameBack }: Carried): void {
    for (const { type, event } of target ? sendingEvents(accepted, sesFaults, refused) : [])
      if (target?.eventTypes.includes(type))
        options.publish(target.topicArn, JSON.stringify(event), accepted.configurationSet);
    if (cameBack) outbox.remove(accepted.messageId);
    else outbox.finished(accepted.messageId);
  }

  function getSendQuota(): string {
    const now = options.now();
    if (now - quotaGivenAt < QUOTA_EVERY) throw new SesError('Throttling', 'Rate exceeded');
    quotaGivenAt = now;
    const { quota, rate } = allowanceOf(faults.current().ses, sendRate);
    const sent = faults.current().ses?.quotaUsed ? quota : outbox.countLastDay();
    return [
      `<Max24HourSend>${quota.toFixed(1)}</Max24HourSend>`,
      `<MaxSendRate>${rate.toFixed(1)}</MaxSendRate>`,
      `<SentLast24Hours>${sent.toFixed(1)}</SentLast24Hours>`,
    ].join('');
  }

  const service: Service = async ({ operation, input }) => {
    try {
      if (operation === 'SendRawEmail') return answer(operation, await sendRawEmail(input));
      if (operation === 'GetSendQuota') return answer(operation, getSendQuota());
      throw new SesError('InvalidAction', `${operation} does not exist on this machine.`);
    } catch (error) {
      if (error instanceof SesError) return errorAnswer('ses', 400, error.code, error.message);
      throw error;
    }
  };
  // Mails accepted by a process that died before it had finished them.
  isFinishing = true;
  finishPending();
  return {
    service,
    outbox,
    createIdentity: (name) => void identities.add(name),
    createConfigurationSet: (name, destination) => void configurationSets.set(name, destination),
    unpublished: () => outbox.countPending(),
    reset: () => {
      outbox.clear();
      admit = rateLimit();
      quotaGivenAt = Number.NEGATIVE_INFINITY;
    },
    close: () => {
      isClosed = true;
      outbox.close();
    },
  };
}

/** A token bucket that holds the tokens of one second. */
function rateLimit(): (count: number, perSecond: number) => boolean {
  let level = Number.POSITIVE_INFINITY;
  let last = performance.now();
  return (count, perSecond) => {
    const size = Math.max(1, perSecond);
    const now = performance.now();
    level = Math.min(size, level + ((now - last) / 1000) * perSecond);
    last = now;
    if (level < Math.min(count, size)) return false;
    level -= count;
    return true;
  };
}

/** The Query protocol spells them `Tags.member.1.Name` and `Tags.member.1.Value`. */
function tags(input: Call['input']): [string, string][] {
  return Object.entries(input)
    .filter(([key]) => /^Tags\.member\.\d+\.Name$/.test(key))
    .map(([key, name]) => [String(name), String(input[key.replace('.Name', '.Value')] ?? '')]);
}

function answer(action: string, result: string): Answer {
  const metadata = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`;
  const xml = `<${action}Response xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><${action}Result>${result}</${action}Result>${metadata}</${action}Response>`;
  return xmlAnswer(200, xml);
}
