/** Time that passes only when everybody waits for it. */

/** Carries out what is due in the order of time. */
export class Clock {
  /** Milliseconds since 1970. */
  now = Date.UTC(2026, 2, 1);
  readonly #due: { at: number; order: number; run: () => void }[] = [];
  #order = 0;

  /** Calls `run` after so many milliseconds. */
  in(milliseconds: number, run: () => void): void {
    this.#push({ at: this.now + milliseconds, order: this.#order++, run });
  }

  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.in(milliseconds, resolve));
  }

  /** Lets time pass until nothing is due, or until `isDone` says so. */
  async run(isDone: () => boolean): Promise<void> {
    for (let next = this.#pop(); next && !isDone(); next = this.#pop()) {
      this.now = next.at;
      next.run();
      // What follows from it in promises comes first.
      await new Promise(setImmediate);
    }
  }

  // A binary heap: a queue of a million holds a hundred thousand delays.
  #push(entry: { at: number; order: number; run: () => void }): void {
    const heap = this.#due;
    let index = heap.push(entry) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      if (!isBefore(entry, heap[parent])) break;
      heap[index] = heap[parent] as typeof entry;
      index = parent;
    }
    heap[index] = entry;
  }

  #pop() {
    const heap = this.#due;
    const [first] = heap;
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      if (child >= heap.length) break;
      if (isBefore(heap[child + 1], heap[child])) child += 1;
      if (!isBefore(heap[child], last)) break;
      heap[index] = heap[child] as typeof last;
      index = child;
    }
    heap[index] = last;
    return first;
  }
}

type Due = { readonly at: number; readonly order: number };

function isBefore(one: Due | undefined, other: Due | undefined): boolean {
  if (!one || !other) return one !== undefined;
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}
