/** The faults of a story, as they befall AWS calls, messages and mails. */
import type { Cloud, Mail, Message } from './cloud/cloud.ts';
import {
  type CallFault,
  errorOf,
  type Fault,
  faultInWords,
  type MailFault,
  type MessageFault,
  quotaIsUsedUp,
} from './faults.ts';

const SOON = 500;
const MINUTE = 60_000;

/** Who makes a call. */
export interface Caller {
  /** Mails they have sent so far. */
  readonly mails: Mail[];
  readonly die: () => void;
}

export class Mishaps {
  /** AWS calls so far. */
  calls = 0;
  /** In plain words, in the order they were met. */
  readonly met: string[] = [];
  /** Mails whose sender may not have learned that SES took them. */
  readonly unsure = new Set<number>();
  /** Mails of which SES did not tell in time what became of them, and those whose report met a fault. */
  readonly unreported = new Set<number>();
  /** Updates of one item that the SDK made once more: what they add may be added twice. */
  repeatedUpdates = 0;
  readonly #faults: ReadonlyMap<string, Fault>;
  #messages = 0;
  /** Until when SES takes no mail, milliseconds since 1970. */
  #closedUntil = 0;

  constructor(faults: readonly Fault[]) {
    this.#faults = new Map(faults.map((fault) => [`${fault.on} ${fault.number}`, fault]));
  }

  /**
   * Carries out a call. Null when the caller dies and no answer ever comes. @throws what the SDK would
   * @param now milliseconds since 1970
   */
  call(caller: Caller, command: object, cloud: Cloud, now: number): object | null {
    const number = this.calls++;
    const { name } = command.constructor;
    if (name === 'SendRawEmailCommand' && now < this.#closedUntil) throw quotaIsUsedUp();
    const how = this.#fault('call', number, name) as CallFault | null;
    if (!how) return carryOut(caller, command, cloud);
    // The SDK names each transaction by a token, and DynamoDB carries out what it repeats under one token once.
    const isOnce = how === 'repeated' && name === 'TransactWriteCommand';
    if (how === 'dies-after' || how === 'fails-after' || (how === 'repeated' && !isOnce))
      attempt(() => carryOut(caller, command, cloud));
    if (how === 'repeated' && name === 'UpdateCommand') this.repeatedUpdates += 1;
    for (const mail of caller.mails) this.unsure.add(mail.number);
    if (how === 'dies-before' || how === 'dies-after') {
      caller.die();
      return null;
    }
    if (how === 'throttled' && name === 'SendMessageBatchCommand') return takeHalf(caller, command, cloud);
    if ((how === 'throttled' || how === 'conflict') && name === 'BatchExecuteStatementCommand')
      return executeHalf(caller, command, cloud, how);
    // SES is asked once: the SDK does not repeat what could send twice.
    const isLost = how === 'repeated' && name === 'SendRawEmailCommand';
    const error = errorOf(isLost ? 'fails-after' : how, command, number);
    if (how === 'closed' && error) this.#closedUntil = now + 20 * MINUTE;
    if (error) throw error;
    return carryOut(caller, command, cloud);
  }

  /** When a message is there to be received, once or twice, milliseconds since 1970. */
  arrivals(message: Message): number[] {
    const how = this.#fault('message', this.#messages++, message.handler) as MessageFault | null;
    if (how) this.delayed(message);
    const late = how === 'late' ? MINUTE : how === 'very-late' ? 30 * MINUTE : 0;
    const due = message.due + late;
    return how === 'twice' ? [due, due] : [due];
  }

  /** A message is dealt with later than it should: what it tells of a mail may come too late. */
  delayed({ handler, body }: Message): void {
    if (handler !== 'feedback') return;
    const { mail } = JSON.parse(body) as { mail: { messageId: string } };
    this.unreported.add(Number(mail.messageId.split('-')[1]));
  }

  /** When SES tells what became of a mail: never, once or twice. @param now milliseconds since 1970 */
  tellings({ number, to }: Mail, now: number): number[] {
    const how = this.#fault('mail', number, to) as MailFault | null;
    if (how === 'never-reported' || how === 'reported-late') this.unreported.add(number);
    switch (how) {
      case 'never-reported':
        return [];
      case 'reported-late':
        return [now + 20 * MINUTE];
      case 'reported-twice':
        return [now + SOON, now + SOON + 300];
      case null:
        return [now + SOON];
    }
  }

  #fault(on: Fault['on'], number: number, what: string): Fault['how'] | null {
    const fault = this.#faults.get(`${on} ${number}`);
    if (!fault) return null;
    this.met.push(faultInWords(fault, what));
    return fault.how;
  }
}

function carryOut(caller: Caller, command: object, cloud: Cloud): object {
  const before = cloud.mails.length;
  const result = cloud.perform(command);
  caller.mails.push(...cloud.mails.slice(before));
  return result;
}

/** SQS may take some of a batch and refuse others. */
function takeHalf(caller: Caller, command: object, cloud: Cloud): object {
  const { input } = command as { input: { QueueUrl: string; Entries: { Id: string }[] } };
  const taken = input.Entries.slice(0, Math.floor(input.Entries.length / 2));
  const Failed = input.Entries.slice(taken.length).map(({ Id }) => ({
    Id,
    SenderFault: false,
    Code: 'Throttled',
  }));
  if (taken.length > 0) {
    const Batch = command.constructor as new (input: object) => object;
    carryOut(caller, new Batch({ ...input, Entries: taken }), cloud);
  }
  return { Successful: taken, Failed };
}

/** DynamoDB may execute some statements of a batch and not others. */
function executeHalf(caller: Caller, command: object, cloud: Cloud, how: 'throttled' | 'conflict'): object {
  const { input } = command as { input: { Statements: object[] } };
  const Statements = input.Statements.slice(0, Math.floor(input.Statements.length / 2));
  const Code = how === 'throttled' ? 'ProvisionedThroughputExceeded' : 'TransactionConflict';
  const rest = input.Statements.slice(Statements.length).map(() => ({ Error: { Code } }));
  if (Statements.length === 0) return { Responses: rest };
  const Batch = command.constructor as new (input: object) => object;
  const { Responses } = carryOut(caller, new Batch({ ...input, Statements }), cloud) as {
    Responses: object[];
  };
  return { Responses: [...Responses, ...rest] };
}

/** The caller gets the fault, and never learns whether the call worked. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // As it should be: see above.
  }
}
