/**
 * Where stories are played: the functions at work side by side, one AWS call at a time, in an order that a seed decides,
 * on AWS in memory, with the faults of the story. Time is the story's own, so that the same story ends the same.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import { createApi } from '../../lambdas/api/handler.ts';
import { DOORS, type Door, SCHEDULED, START, type Variables, variablesOf, type Work } from '../house.ts';
import { type Choice, pick, type Random, seededRandom } from '../random.ts';
import { client } from '../sdk.ts';
import { Cloud, type Mail, type Message } from './cloud/cloud.ts';
import {
  type CallFault,
  errorOf,
  type Fault,
  faultInWords,
  type MailFault,
  type MessageFault,
} from './faults.ts';
import { addressOf, type Story } from './story.ts';

const START_OF_STORY = Date.parse('2026-01-05T08:00:00Z');
const MINUTE = 60_000;
const WORKERS = 8;
/** Records of one invocation. */
const BATCH = 3;
/** After so long a message that nobody finished is received again. */
const VISIBILITY = 3 * MINUTE;
/** How long an AWS call takes, and how long at most it waits for its turn. */
const CALL_TAKES = 3;
const LONGEST_WAIT = 2000;
/** A message that fails so often, a story that goes on for so long, never ends. */
const MOST_RECEIVES = 40;
const MOST_CALLS = 20_000;
const MOST_TURNS = 20_000;
const ALL_DOORS: readonly Door[] = [...DOORS, SCHEDULED];

/** Something that waits for its turn: an AWS call, or a pause. */
interface Waiting {
  /** How likely it is to be next, from 1 to a thousandth. */
  readonly speed: number;
  readonly since: number;
  readonly go: () => void;
}

/** One invocation of a function, in a process of its own. */
interface Worker {
  waiting: Waiting[];
  dead: boolean;
  readonly mails: Mail[];
  readonly died: () => void;
}

/** What becomes of an invocation. */
interface Ends<T> {
  readonly done: (result: T) => void;
  readonly failed: (error: unknown) => void;
  readonly died: () => void;
}

const current = new AsyncLocalStorage<{ readonly worker: Worker; readonly stage: Stage }>();
let stageOfReader: Stage | null = null;
let variables: Variables | null = null;

/** Something to do from outside; null while it cannot be done yet. */
export interface Next {
  readonly settled: boolean;
  readonly isPossible: () => boolean;
  readonly go: () => Promise<void>;
}

export class Stage {
  readonly random: Random;
  readonly cloud: Cloud;
  /** When a mail to us had been dealt with, by its SES message id. */
  readonly dealtWith = new Map<string, number>();
  /** Mails of which whoever sent them may not have learned that SES took them. */
  readonly unsure = new Set<number>();
  /** Mails of which SES did not tell in time what became of them, and those whose report met a fault. */
  readonly untold = new Set<number>();
  /** When the report of a bounce or complaint about an address had been dealt with. */
  readonly reported = new Map<string, number>();
  readonly faultsMet: string[] = [];
  readonly failures: string[] = [];
  calls = 0;
  now = START_OF_STORY;
  readonly #story: Story;
  readonly #faults: ReadonlyMap<string, Fault>;
  readonly #workers = new Set<Worker>();
  readonly #queues = new Map<Door, Message[]>(ALL_DOORS.map((door) => [door, []]));
  readonly #idle = new Map<Door, Work[]>(ALL_DOORS.map((door) => [door, []]));
  readonly #environment: Variables;
  #api: ReturnType<typeof createApi> | null = null;
  #messages = 0;

  constructor(story: Story) {
    this.#story = story;
    this.random = seededRandom(`order ${story.seed}`);
    this.#faults = new Map(story.faults.map((fault) => [`${fault.on} ${fault.number}`, fault]));
    variables ??= variablesOf((door) => `https://sqs.us-east-1.amazonaws.com/000000000000/${door}`);
    const limits = { invitesPerMinute: 1000, invitesPerDay: story.perDay };
    this.#environment = { ...variables, LIMITS: JSON.stringify(limits) };
    this.cloud = new Cloud({
      now: () => this.now,
      put: (message) => this.put(message),
      sent: (mail) => this.#sent(mail),
      reports: Object.fromEntries(
        Object.entries(story.reports).map(([guest, report]) => [addressOf(Number(guest)), report]),
      ),
    });
  }

  /** Plays until nothing is left to do. */
  async play(steps: Next[]): Promise<void> {
    hook();
    const left = [...steps];
    for (;;) {
      await this.#quiet();
      if (this.failures.length > 0) return;
      const overdue = this.#overdue();
      const choice = overdue ?? pick(this.random, this.#choices(left));
      if (choice) await choice.go();
      else if (!this.#passTime() && !(await this.#nextSettled(left))) break;
    }
  }

  /** Reads what is stored, when the story is over. */
  async read<T>(reader: () => Promise<T>): Promise<T> {
    stageOfReader = this;
    try {
      return await reader();
    } finally {
      stageOfReader = null;
    }
  }

  /** Puts a message on its queue, as the faults have it. */
  put(message: Message): void {
    const fault = this.#fault('message', this.#messages++, message.door) as MessageFault | null;
    const due = message.due + (fault === 'late' ? MINUTE : fault === 'very-late' ? 30 * MINUTE : 0);
    if (fault && message.door === 'feedback') this.#blame(message);
    for (let copy = 0; copy < (fault === 'twice' ? 2 : 1); copy += 1)
      this.#queues.get(message.door)?.push({ ...message, due });
  }

  /** Asks the API, and again when there is no answer. */
  request(
    path: string,
    init: RequestInit,
    answered: (status: number, body: string, requests: number) => void,
  ): void {
    let requests = 0;
    const ask = (): void => {
      requests += 1;
      this.#api ??= createApi(this.#environment, () => this.now);
      const api = this.#api;
      const work = async () => {
        const response = await api.request(path, init);
        return { status: response.status, body: await response.text() };
      };
      const died = () => {
        this.#api = null;
        ask();
      };
      this.#start(work, {
        done: ({ status, body }) => (status >= 500 ? ask() : answered(status, body, requests)),
        failed: ask,
        died,
      });
    };
    ask();
  }

  /** Lets time go by, from outside. */
  wait(milliseconds: number): void {
    this.now += milliseconds;
  }

  #choices(left: Next[]): Choice[] {
    const { inTurn } = this.#story;
    const waiting = [...this.#workers].flatMap((worker) =>
      worker.waiting.map((one) => ({ weight: inTurn ? 1 : one.speed, go: () => this.#go(worker, one) })),
    );
    if (inTurn && waiting.length > 0) return waiting.slice(0, 1);
    const isIdle = this.#workers.size < WORKERS;
    const doors = ALL_DOORS.map((door) => ({
      weight: isIdle && this.#due(door).length > 0 ? 1 : 0,
      go: () => this.#invoke(door),
    }));
    if (inTurn && doors.some(({ weight }) => weight > 0)) return doors;
    const [next] = left;
    const isNext = next && !next.settled && next.isPossible();
    return [...waiting, ...doors, ...(isNext ? [{ weight: 0.2, go: () => left.shift()?.go() }] : [])];
  }

  /** A step whose time has come because all is quiet; what cannot be done even then is left out. */
  async #nextSettled(left: Next[]): Promise<boolean> {
    for (let next = left.shift(); next; next = left.shift()) {
      if (!next.isPossible()) continue;
      await next.go();
      return true;
    }
    return false;
  }

  #overdue(): Choice | undefined {
    for (const worker of this.#workers) {
      const late = worker.waiting.find(({ since }) => this.now - since > LONGEST_WAIT);
      if (late) return { weight: 1, go: () => this.#go(worker, late) };
    }
    return undefined;
  }

  #go(worker: Worker, waiting: Waiting): void {
    worker.waiting = worker.waiting.filter((one) => one !== waiting);
    this.now += CALL_TAKES;
    waiting.go();
  }

  #due(door: Door): Message[] {
    return this.#queues.get(door)?.filter(({ due }) => due <= this.now) ?? [];
  }

  /** Goes on to when the next message is due. False when there is none. */
  #passTime(): boolean {
    if (this.#workers.size > 0) return false;
    const dues = [...this.#queues.values()].flatMap((queue) => queue.map(({ due }) => due));
    if (dues.length === 0) return false;
    this.now = Math.max(this.now, Math.min(...dues));
    return true;
  }

  #invoke(door: Door): void {
    const due = this.#due(door);
    const batch: Message[] = [];
    const size = this.#story.inTurn ? 1 : 1 + Math.floor(this.random() * BATCH);
    while (due.length > 0 && batch.length < size) {
      const at = this.#story.inTurn ? 0 : Math.floor(this.random() * due.length);
      batch.push(...due.splice(at, 1));
    }
    this.#queues.set(door, this.#queues.get(door)?.filter((message) => !batch.includes(message)) ?? []);
    for (const message of batch) message.receives += 1;
    const idle = this.#idle.get(door) ?? [];
    const function_ =
      idle.pop() ??
      START[door](
        this.#environment,
        () => this.now,
        () => MINUTE,
      );
    const Records = batch.map(({ body }, index) => ({ messageId: String(index), body }));
    this.#start(() => function_({ Records } as SQSEvent), {
      done: ({ batchItemFailures }) => {
        idle.push(function_);
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier)));
        for (const [index, message] of batch.entries())
          if (failed.has(index)) this.#again(message);
          else this.#finish(message);
      },
      failed: () => {
        idle.push(function_);
        for (const message of batch) this.#again(message);
      },
      died: () => {
        for (const message of batch) this.#again(message);
      },
    });
  }

  #again(message: Message): void {
    if (message.receives > MOST_RECEIVES)
      this.failures.push(`A message of the queue ${message.door} fails for ever.`);
    if (message.door === 'feedback') this.#blame(message);
    message.due = this.now + VISIBILITY;
    this.#queues.get(message.door)?.push(message);
  }

  #finish({ door, body }: Message): void {
    if (door === 'feedback') {
      const { eventType, mail } = JSON.parse(body) as { eventType: string; mail: { destination: string[] } };
      const [to = ''] = mail.destination;
      if (eventType === 'Bounce' || eventType === 'Complaint') this.reported.set(to, this.now);
    } else if (door === 'inbound' || door === 'rsvp') {
      const id = (JSON.parse(body) as { mail?: { messageId: string } }).mail?.messageId;
      if (id && !this.dealtWith.has(id)) this.dealtWith.set(id, this.now);
    }
  }

  /** What SES tells of a mail comes late. */
  #blame({ body }: Message): void {
    const { mail } = JSON.parse(body) as { mail: { messageId: string } };
    this.untold.add(Number(mail.messageId.split('-')[1]));
  }

  #start<T>(work: () => Promise<T>, ends: Ends<T>): void {
    const worker: Worker = {
      waiting: [],
      dead: false,
      mails: [],
      died: () => {
        worker.dead = true;
        this.#workers.delete(worker);
        ends.died();
      },
    };
    this.#workers.add(worker);
    const end = (tell: () => void) => {
      if (worker.dead || !this.#workers.delete(worker)) return;
      tell();
    };
    current.run({ worker, stage: this }, () => {
      work().then(
        (result) => end(() => ends.done(result)),
        (error: unknown) => end(() => ends.failed(error)),
      );
    });
  }

  /** Until every worker waits for its turn or is done. */
  async #quiet(): Promise<void> {
    if (this.calls > MOST_CALLS) this.failures.push('The story does not end.');
    let calm = 0;
    for (let turns = 0; calm < 2; turns += 1) {
      await turn();
      calm = [...this.#workers].every(({ waiting }) => waiting.length > 0) ? calm + 1 : 0;
      if (turns > MOST_TURNS) {
        this.failures.push('A function waits for something that never comes.');
        return;
      }
    }
  }

  /** An AWS call of a worker waits for its turn. */
  call(worker: Worker, command: object): Promise<object> {
    if (worker.dead) return new Promise(() => {});
    const { promise, resolve, reject } = Promise.withResolvers<object>();
    this.#park(worker, () => {
      try {
        const result = this.#perform(worker, command);
        if (result) resolve(result);
      } catch (error) {
        reject(error);
      }
    });
    return promise;
  }

  /** A pause of a worker ends when it is picked: how long it was says nothing of who comes first. */
  pause(worker: Worker): Promise<void> {
    if (worker.dead) return new Promise(() => {});
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#park(worker, resolve);
    return promise;
  }

  #park(worker: Worker, go: () => void): void {
    worker.waiting.push({ speed: 1000 ** -(this.random() ** 3), since: this.now, go });
  }

  /** Null when the worker dies and no answer ever comes. */
  #perform(worker: Worker, command: object): object | null {
    const number = this.calls++;
    const { name } = command.constructor;
    const how = this.#fault('call', number, name) as CallFault | null;
    if (!how) return this.#effect(worker, command);
    if (how !== 'dies-before' && how !== 'fails-before' && how !== 'throttled' && how !== 'conflict')
      attempt(() => this.#effect(worker, command));
    for (const { number } of worker.mails) this.unsure.add(number);
    if (how === 'dies-before' || how === 'dies-after') {
      worker.died();
      return null;
    }
    if (how === 'throttled' && name === 'SendMessageBatchCommand') return this.#half(worker, command);
    // SES is asked once: the SDK does not repeat what could send twice.
    const error = errorOf(
      how === 'repeated' && name === 'SendRawEmailCommand' ? 'fails-after' : how,
      command,
      number,
    );
    if (error) throw error;
    return this.#effect(worker, command);
  }

  /** SQS may take some of a batch and refuse others. */
  #half(worker: Worker, command: object): object {
    const { input } = command as { input: { QueueUrl: string; Entries: { Id: string }[] } };
    const taken = input.Entries.slice(0, Math.floor(input.Entries.length / 2));
    const Failed = input.Entries.slice(taken.length).map(({ Id }) => ({
      Id,
      SenderFault: false,
      Code: 'Throttled',
    }));
    if (taken.length > 0) {
      const Part = command.constructor as new (part: object) => object;
      this.#effect(worker, new Part({ ...input, Entries: taken }));
    }
    return { Successful: taken, Failed };
  }

  #effect(worker: Worker, command: object): object {
    const before = this.cloud.mails.length;
    const result = this.cloud.perform(command);
    worker.mails.push(...this.cloud.mails.slice(before));
    return result;
  }

  #sent({ number, to }: Mail): readonly number[] {
    const soon = this.now + 500;
    switch (this.#fault('mail', number, to) as MailFault | null) {
      case 'never-told':
        this.untold.add(number);
        return [];
      case 'told-late':
        this.untold.add(number);
        return [this.now + 20 * MINUTE];
      case 'told-twice':
        return [soon, soon + 300];
      case null:
        return [soon];
    }
  }

  #fault(on: Fault['on'], number: number, what: string): Fault['how'] | null {
    const fault = this.#faults.get(`${on} ${number}`);
    if (!fault) return null;
    this.faultsMet.push(faultInWords(fault, what));
    return fault.how;
  }
}

/** Whether it worked is never known. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The caller hears of the fault instead.
  }
}

let hooked = false;

/** Leads every AWS call and every pause of a worker to its stage. */
function hook(): void {
  if (hooked) return;
  hooked = true;
  client.send = async (command) => {
    const at = current.getStore();
    if (at) return at.stage.call(at.worker, command);
    if (!stageOfReader) throw new Error('An AWS call of nobody.');
    return stageOfReader.cloud.perform(command);
  };
  for (const level of ['log', 'error'] as const) {
    const write = console[level];
    console[level] = (...words) => (current.getStore() ? undefined : write.apply(console, words));
  }
  const { setTimeout: timer } = globalThis;
  globalThis.setTimeout = ((work: (...args: unknown[]) => void, time?: number, ...args: unknown[]) => {
    const at = current.getStore();
    if (!at) return timer(work, time, ...args);
    void at.stage.pause(at.worker).then(() => work(...args));
    return 0;
  }) as typeof setTimeout;
  const timers = createRequire(import.meta.url)('node:timers/promises') as { setTimeout: unknown };
  const wait = timers.setTimeout as (time?: number, value?: unknown) => Promise<unknown>;
  timers.setTimeout = (time?: number, value?: unknown) => {
    const at = current.getStore();
    return at ? at.stage.pause(at.worker).then(() => value) : wait(time, value);
  };
  syncBuiltinESMExports();
}
