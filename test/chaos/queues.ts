/** Messages that wait to be received, on each queue. */
import { DOORS, type Door, SCHEDULED } from '#harness/deployment.ts';
import type { Random } from '../support/random.ts';
import type { Message } from './cloud/cloud.ts';

export const ALL_DOORS: readonly Door[] = [...DOORS, SCHEDULED];

export class Queues {
  readonly #waiting = new Map<Door, Message[]>(ALL_DOORS.map((door) => [door, []]));

  put(message: Message): void {
    this.#waiting.get(message.door)?.push(message);
  }

  isDue(door: Door, now: number): boolean {
    return this.#due(door, now).length > 0;
  }

  /** Takes some that are due, in no order; or the first of them. */
  take(door: Door, now: number, size: number, random: Random | null): Message[] {
    const due = this.#due(door, now);
    const batch: Message[] = [];
    while (due.length > 0 && batch.length < size)
      batch.push(...due.splice(random ? Math.floor(random() * due.length) : 0, 1));
    const rest = this.#waiting.get(door)?.filter((message) => !batch.includes(message)) ?? [];
    this.#waiting.set(door, rest);
    return batch;
  }

  /** When the next message is due, milliseconds since 1970; null when none waits. */
  nextDue(): number | null {
    const dues = [...this.#waiting.values()].flatMap((queue) => queue.map(({ due }) => due));
    return dues.length > 0 ? Math.min(...dues) : null;
  }

  #due(door: Door, now: number): Message[] {
    return this.#waiting.get(door)?.filter(({ due }) => due <= now) ?? [];
  }
}
