import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** A mail that SES accepted. */
export interface Sent {
  /** The SES message id. */
  readonly id: string;
  /** Envelope recipients. */
  readonly to: readonly string[];
  /** The From header, decoded. */
  readonly from: string;
  /** Decoded; empty when the mail has none. */
  readonly subject: string;
  /** UTC instant. */
  readonly sentAt: string;
}

/** Messages for a topic that must still be published. */
export interface Pending {
  readonly id: string;
  readonly topicArn: string;
  readonly configurationSet: string;
  readonly messages: readonly string[];
}

/** What was sent: on disk in `dataDir`, or in memory. */
export class Outbox {
  readonly #database: DatabaseSync;

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
  }

  /** Keeps the mail together with what is to be published about it, all or nothing. */
  add(sent: Sent, raw: Buffer, pending: Pending | undefined): void {
    this.#database
      .prepare('INSERT INTO sent (id, summary, raw, pending) VALUES (?, ?, ?, ?)')
      .run(sent.id, JSON.stringify(sent), raw, pending ? JSON.stringify(pending) : null);
  }

  /** Oldest first. */
  list(): Sent[] {
    return this.#database
      .prepare('SELECT summary FROM sent ORDER BY position')
      .all()
      .map(({ summary }) => JSON.parse(String(summary)) as Sent);
  }

  /** The exact octets sent, or undefined when there is no such mail. */
  read(id: string): Buffer | undefined {
    const row = this.#database.prepare('SELECT raw FROM sent WHERE id = ?').get(id);
    return row && Buffer.from(row.raw as Uint8Array);
  }

  /** Oldest first. */
  pending(): Pending[] {
    return this.#database
      .prepare('SELECT pending FROM sent WHERE pending IS NOT NULL ORDER BY position')
      .all()
      .map(({ pending }) => JSON.parse(String(pending)) as Pending);
  }

  published(id: string): void {
    this.#database.prepare('UPDATE sent SET pending = NULL WHERE id = ?').run(id);
  }

  clear(): void {
    this.#database.exec('DELETE FROM sent');
  }

  close(): void {
    this.#database.close();
  }
}
