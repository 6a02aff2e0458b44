import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Faults } from './faults.ts';
import type { Accepted, EventDestination } from './ses-events.ts';

/** A mail that SES accepted. */
export interface Sent {
  /** The SES message id. */
  readonly id: string;
  /** Envelope recipients. */
  readonly to: readonly string[];
  /** The From header, decoded. */
  readonly from: string;
  /** The decoded subject; empty when the mail has none. */
  readonly subject: string;
  /** UTC instant. */
  readonly sentAt: string;
}

/** A mail that must still be delivered, or whose sending events must still be published. */
export interface Pending {
  readonly accepted: Accepted;
  /** Undefined when its events are not published. */
  readonly target: EventDestination | undefined;
  /** The faults that were switched on when it was accepted. */
  readonly sesFaults: Faults['ses'];
}

/** Milliseconds. */
const DAY = 86_400_000;

/** What the outbox asks its database. */
const STATEMENTS = {
  add: 'INSERT INTO sent (id, summary, raw, pending) VALUES (?, ?, ?, ?)',
  list: "SELECT '[' || COALESCE(GROUP_CONCAT(summary, ',' ORDER BY position), '') || ']' AS summaries FROM sent",
  read: 'SELECT raw FROM sent WHERE id = ?',
  remove: 'DELETE FROM sent WHERE id = ?',
  nextPending: 'SELECT pending FROM sent WHERE pending IS NOT NULL ORDER BY position LIMIT 1',
  countPending: 'SELECT COUNT(*) AS count FROM sent WHERE pending IS NOT NULL',
  finished: 'UPDATE sent SET pending = NULL WHERE id = ?',
} as const;

/** The mails that were sent, on disk in `dataDir` or in memory. */
export class Outbox {
  readonly #database: DatabaseSync;
  readonly #statements: Readonly<Record<keyof typeof STATEMENTS, StatementSync>>;
  /** Mails that may be of the last 24 hours, oldest first, and how many recipients they have together. */
  #latest: { readonly sentAt: string; readonly recipients: number }[] = [];
  #recipients = 0;

  constructor(dataDir: string | undefined) {
    if (dataDir) mkdirSync(dataDir, { recursive: true });
    this.#database = new DatabaseSync(dataDir ? join(dataDir, 'outbox.db') : ':memory:');
    this.#database.exec(`
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS sent (
        position INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        summary TEXT NOT NULL,
        raw BLOB NOT NULL,
        pending TEXT
      );
      CREATE INDEX IF NOT EXISTS unpublished ON sent (position) WHERE pending IS NOT NULL;
    `);
    const prepared = Object.entries(STATEMENTS).map(([name, sql]) => [name, this.#database.prepare(sql)]);
    this.#statements = Object.fromEntries(prepared);
    for (const sent of this.list()) this.#remember(sent);
  }

  /** Stores the mail together with what must still be done about it, atomically. */
  add(sent: Sent, raw: Buffer, pending: Pending | undefined): void {
    const stored = pending ? JSON.stringify(pending) : null;
    this.#statements.add.run(sent.id, JSON.stringify(sent), raw, stored);
    this.#remember(sent);
  }

  /** Returns all mails, oldest first. */
  list(): Sent[] {
    return JSON.parse(this.listAsJson()) as Sent[];
  }

  /** Returns the JSON of `list`, which the database holds already. */
  listAsJson(): string {
    return String(this.#statements.list.get()?.summaries);
  }

  /** Returns how many recipients the mails of the last 24 hours have. */
  countLastDay(): number {
    const since = new Date(Date.now() - DAY).toISOString();
    for (let oldest = this.#latest[0]; oldest && oldest.sentAt < since; oldest = this.#latest[0]) {
      this.#recipients -= oldest.recipients;
      this.#latest.shift();
    }
    return this.#recipients;
  }

  #remember({ sentAt, to }: Sent): void {
    this.#latest.push({ sentAt, recipients: to.length });
    this.#recipients += to.length;
  }

  /** Returns the exact octets sent, or undefined when there is no such mail. */
  read(id: string): Buffer | undefined {
    const row = this.#statements.read.get(id);
    return row && Buffer.from(row.raw as Uint8Array);
  }

  /** Deletes a mail. A mail that does not exist is ignored. */
  remove(id: string): void {
    this.#statements.remove.run(id);
  }

  /** Returns the oldest mail about which something must still be done. */
  nextPending(): Pending | undefined {
    const row = this.#statements.nextPending.get();
    return row && (JSON.parse(String(row.pending)) as Pending);
  }

  countPending(): number {
    return Number(this.#statements.countPending.get()?.count);
  }

  finished(id: string): void {
    this.#statements.finished.run(id);
  }

  clear(): void {
    this.#database.exec('DELETE FROM sent');
    this.#latest = [];
    this.#recipients = 0;
  }

  close(): void {
    this.#database.close();
  }
}
