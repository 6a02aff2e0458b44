/** Messages that wait to be received, on each queue. */
import { ALL_HANDLERS, type HandlerName } from '#harness/functions.ts';
import type { Random } from '../support/random.ts';
import type { Message } from './cloud/cloud.ts';

export class Queues {
  readonly #waiting = new Map<HandlerName, Message[]>(ALL_HANDLERS.map((handler) => [handler, []]));

  put(message: Message): void {
    this.#waiting.get(message.handler)?.push(message);
  }

  isDue(handler: HandlerName, now: number): boolean {
    return this.#due(handler, now).length > 0;
  }

  /** Takes some that are due, in no order; or the first of them. */
  take(handler: HandlerName, now: number, size: number, random: Random | null): Message[] {
    const due = this.#due(handler, now);
    const batch: Message[] = [];
    while (due.length > 0 && batch.length < size)
      batch.push(...due.splice(random ? Math.floor(random() * due.length) : 0, 1));
    const rest = this.#waiting.get(handler)?.filter((message) => !batch.includes(message)) ?? [];
    this.#waiting.set(handler, rest);
    return batch;
  }

  /** When the next message is due, milliseconds since 1970; null when none waits. */
  nextDue(): number | null {
    const dues = [...this.#waiting.values()].flatMap((queue) => queue.map(({ due }) => due));
    return dues.length > 0 ? Math.min(...dues) : null;
  }

  #due(handler: HandlerName, now: number): Message[] {
    return this.#waiting.get(handler)?.filter(({ due }) => due <= now) ?? [];
  }
}
