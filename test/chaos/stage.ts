/**
 * Where stories are played: the functions at work side by side, one AWS call at a time, in an order that a seed decides,
 * on AWS in memory, with the faults of the story. Time is the story's own, so that the same story ends the same.
 */
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { SQSEvent } from 'aws-lambda';
import {
  ALL_HANDLERS,
  type HandlerName,
  START,
  type Variables,
  variablesOf,
  type Work,
} from '#harness/functions.ts';
import { createApi } from '#lambdas/api/handler.ts';
import { type Choice, pick, type Random, seededRandom } from '../support/random.ts';
import { Cloud, type Mail, type Message } from './cloud/cloud.ts';
import { holding } from './hook.ts';
import { Mishaps } from './mishaps.ts';
import { type Next, nextSettled } from './next.ts';
import { Queues } from './queues.ts';
import { addressOf, type Story } from './story.ts';

const START_OF_STORY = Date.parse('2026-01-05T08:00:00Z');
const MINUTE = 60_000;
const WORKERS = 8;
/** Records of one invocation. */
const BATCH = 3;
/** After so long a message that nobody finished, or said anything of, is received again. */
const VISIBILITY = 3 * MINUTE;
/** How long an AWS call takes, and how long at most it waits for its turn. */
const CALL_TAKES = 3;
const LONGEST_WAIT = 2000;
/** A message that fails so often, a story that goes on for so long, never ends. */
const MOST_RECEIVES = 40;
const MOST_CALLS = 20_000;
/** Turns of the event loop after which a file may be read, and milliseconds after which nothing comes any more. */
const SWIFT_TURNS = 1000;
const MOST_TURNS = 10_000;

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
  isDead: boolean;
  readonly mails: Mail[];
  readonly die: () => void;
}

/** What becomes of an invocation. */
interface Ends<T> {
  readonly done: (result: T) => void;
  readonly failed: (error: unknown) => void;
  readonly died: () => void;
}

let variables: Variables | null = null;

export class Stage {
  readonly random: Random;
  readonly cloud: Cloud;
  readonly mishaps: Mishaps;
  /** When a mail to us had been dealt with, by its SES message id. */
  readonly dealtWith = new Map<string, number>();
  /** When the report of a bounce or complaint about an address had been dealt with. */
  readonly reported = new Map<string, number>();
  /** Why the story could not be played to its end. */
  readonly failures: string[] = [];
  now = START_OF_STORY;
  readonly #inTurn: boolean;
  readonly #workers = new Set<Worker>();
  readonly #queues = new Queues();
  /** Messages that somebody works on, or worked on, by receipt handle. */
  readonly #received = new Map<string, Message>();
  readonly #idle = new Map<HandlerName, Work[]>(ALL_HANDLERS.map((handler) => [handler, []]));
  readonly #environment: Variables;
  /** What the functions draw by themselves. */
  readonly #chance: Random;
  /** One for each request at a time, as on Lambda. */
  readonly #idleApis: ReturnType<typeof createApi>[] = [];

  constructor(story: Story) {
    this.#inTurn = story.inTurn;
    this.random = seededRandom(`order ${story.seed}`);
    this.#chance = seededRandom(`chance ${story.seed}`);
    this.mishaps = new Mishaps(story.faults);
    variables ??= variablesOf((handler) => `https://sqs.us-east-1.amazonaws.com/000000000000/${handler}`);
    const limits = { invitesPerMinute: 1000, invitesPerDay: story.perDay };
    this.#environment = { ...variables, LIMITS: JSON.stringify(limits) };
    this.cloud = new Cloud({
      now: () => this.now,
      put: (message) => this.put(message),
      bringBack: (receiptHandle, at) => {
        const message = this.#received.get(receiptHandle);
        if (message) message.visible = at;
      },
      sent: (mail) => this.mishaps.tellings(mail, this.now),
      reports: Object.fromEntries(
        Object.entries(story.reports).map(([guest, report]) => [addressOf(Number(guest)), report]),
      ),
    });
  }

  /** Plays until nothing is left to do. */
  async play(steps: readonly Next[]): Promise<void> {
    const left = [...steps];
    for (;;) {
      await this.#quiet();
      if (this.failures.length > 0) return;
      const choice = this.#overdue() ?? pick(this.random, this.#choices(left));
      if (choice) await choice.go();
      else if (!this.#passTime() && !(await nextSettled(left))) return;
    }
  }

  /** Reads what is stored, when the story is over. */
  read<T>(reader: () => Promise<T>): Promise<T> {
    const call = async (command: object) => this.cloud.perform(command);
    return new Promise((resolve, reject) => {
      holding({ call, pause: async () => {} }, () => void reader().then(resolve, reject));
    });
  }

  /** Puts a message on its queue, as the faults have it. */
  put(message: Message): void {
    for (const due of this.mishaps.arrivals(message)) this.#queues.put({ ...message, due });
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
      const api = this.#idleApis.pop() ?? createApi(this.#environment, () => this.now);
      const work = async () => {
        const response = await api.request(path, init);
        return { status: response.status, body: await response.text() };
      };
      this.#start(work, {
        done: ({ status, body }) => {
          this.#idleApis.push(api);
          if (status >= 500) ask();
          else answered(status, body, requests);
        },
        failed: ask,
        died: ask,
      });
    };
    ask();
  }

  /** Lets time go by, from outside. */
  wait(milliseconds: number): void {
    this.now += milliseconds;
  }

  #choices(left: Next[]): Choice[] {
    const waiting = [...this.#workers].flatMap((worker) =>
      worker.waiting.map((one) => ({
        weight: this.#inTurn ? 1 : one.speed,
        go: () => this.#go(worker, one),
      })),
    );
    if (this.#inTurn && waiting.length > 0) return waiting.slice(0, 1);
    const isIdle = this.#workers.size < WORKERS;
    const handlers = ALL_HANDLERS.map((handler) => ({
      weight: isIdle && this.#queues.isDue(handler, this.now) ? 1 : 0,
      go: () => this.#invoke(handler),
    }));
    if (this.#inTurn && handlers.some(({ weight }) => weight > 0)) return handlers;
    const [next] = left;
    const isNext = next && !next.settled && next.isPossible();
    return [...waiting, ...handlers, ...(isNext ? [{ weight: 0.2, go: () => left.shift()?.go() }] : [])];
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

  /** Goes on to when the next message is due. False when there is none. */
  #passTime(): boolean {
    const due = this.#queues.nextDue();
    if (this.#workers.size > 0 || due === null) return false;
    this.now = Math.max(this.now, due);
    return true;
  }

  #invoke(handler: HandlerName): void {
    const size = this.#inTurn ? 1 : 1 + Math.floor(this.random() * BATCH);
    const batch = this.#queues.take(handler, this.now, size, this.#inTurn ? null : this.random);
    const handles = batch.map((message) => {
      message.receives += 1;
      message.visible = this.now + VISIBILITY;
      this.#received.set(String(this.#received.size), message);
      return String(this.#received.size - 1);
    });
    const idle = this.#idle.get(handler) ?? [];
    const work =
      idle.pop() ??
      START[handler](
        this.#environment,
        () => this.now,
        () => MINUTE,
        this.#chance,
      );
    const Records = batch.map(({ body, receives }, index) => ({
      messageId: String(index),
      receiptHandle: handles[index],
      body,
      eventSourceARN: `arn:aws:sqs:us-east-1:000000000000:${handler}`,
      attributes: { ApproximateReceiveCount: String(receives) },
    }));
    const again = () => {
      for (const message of batch) this.#again(message);
    };
    this.#start(() => work({ Records } as SQSEvent), {
      done: ({ batchItemFailures }) => {
        idle.push(work);
        const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => Number(itemIdentifier)));
        for (const [index, message] of batch.entries())
          if (failed.has(index)) this.#again(message);
          else this.#finish(message);
      },
      failed: () => {
        idle.push(work);
        again();
      },
      died: again,
    });
  }

  #again(message: Message): void {
    if (message.receives > MOST_RECEIVES)
      this.failures.push(`A message of the queue ${message.handler} fails every time.`);
    this.mishaps.delayed(message);
    this.#queues.put({ ...message, due: Math.max(message.visible ?? 0, this.now) });
  }

  #finish({ handler, body }: Message): void {
    if (handler === 'feedback') {
      const { eventType, mail } = JSON.parse(body) as { eventType: string; mail: { destination: string[] } };
      const [to = ''] = mail.destination;
      if (eventType === 'Bounce' || eventType === 'Complaint') this.reported.set(to, this.now);
    } else if (handler === 'inbound' || handler === 'rsvp') {
      const id = (JSON.parse(body) as { mail?: { messageId: string } }).mail?.messageId;
      if (id && !this.dealtWith.has(id)) this.dealtWith.set(id, this.now);
    }
  }

  #start<T>(work: () => Promise<T>, ends: Ends<T>): void {
    const worker: Worker = {
      waiting: [],
      isDead: false,
      mails: [],
      die: () => {
        worker.isDead = true;
        this.#workers.delete(worker);
        ends.died();
      },
    };
    this.#workers.add(worker);
    const end = (resolve: () => void) => {
      if (!worker.isDead && this.#workers.delete(worker)) resolve();
    };
    const call = (command: object) =>
      this.#turn(worker, () => this.mishaps.call(worker, command, this.cloud, this.now));
    // How long a pause is says nothing of who comes first.
    const pause = async () => void (await this.#turn(worker, () => ({})));
    holding({ call, pause }, () => {
      work().then(
        (result) => end(() => ends.done(result)),
        (error: unknown) => end(() => ends.failed(error)),
      );
    });
  }

  /** Waits for its turn; without end when the worker is dead by then, or dies at this call. */
  #turn(worker: Worker, act: () => object | null): Promise<object> {
    const { promise, resolve, reject } = Promise.withResolvers<object>();
    if (worker.isDead) return promise;
    const go = () => {
      try {
        const result = act();
        if (result) resolve(result);
      } catch (error) {
        reject(error);
      }
    };
    worker.waiting.push({ speed: 1000 ** -(this.random() ** 3), since: this.now, go });
    return promise;
  }

  /** Until every worker waits for its turn or is done. */
  async #quiet(): Promise<void> {
    if (this.mishaps.calls > MOST_CALLS) this.failures.push('The story does not end.');
    let calm = 0;
    for (let turns = 0; calm < 2; turns += 1) {
      await (turns < SWIFT_TURNS ? turn() : wait(1));
      calm = [...this.#workers].every(({ waiting }) => waiting.length > 0) ? calm + 1 : 0;
      if (turns > MOST_TURNS)
        return void this.failures.push('A function waits for something that never comes.');
    }
  }
}
