import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganizerEvent } from '../dialects/organizer.ts';

/** An event in the organizer's calendar on the mailbox page. */
export interface MyEvent extends OrganizerEvent {
  /** The id in addresses of the page. */
  readonly id: string;
  readonly deleted: boolean;
}

/** The organizer's calendar: a few events in one file. */
export class MyEvents {
  readonly #file: string;

  constructor(dataDir: string) {
    this.#file = join(dataDir, 'my-events.json');
  }

  /** Returns all events, newest first. */
  list(): readonly MyEvent[] {
    return existsSync(this.#file) ? (JSON.parse(readFileSync(this.#file, 'utf8')) as MyEvent[]) : [];
  }

  get(id: string): MyEvent | undefined {
    return this.list().find((event) => event.id === id);
  }

  /** Stores an event in place of the one with its id. */
  put(event: MyEvent): void {
    const events = this.list();
    const known = events.some(({ id }) => id === event.id);
    const next = known ? events.map((other) => (other.id === event.id ? event : other)) : [event, ...events];
    // The new file is renamed into place, so that a reader or a crash finds either the old file or the new one.
    writeFileSync(`${this.#file}.new`, JSON.stringify(next, null, 2));
    renameSync(`${this.#file}.new`, this.#file);
  }
}
