/**
 * CloudWatch Logs: prints what the functions write on standard error, and keeps the last error of each failed message.
 */
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The logs of all functions. */
export interface Logs {
  /** Takes one line that a function wrote. */
  write(line: string): void;
  /** Returns the code, or else the name, of the last error of a message; null when none was written. */
  failureOf(messageId: string): string | null;
}

interface Failure {
  readonly messageId: string;
  readonly code: string;
}

/** Opens the logs. Failures are kept in `dataDir`, so that they are known after a restart, or in memory. */
export function openLogs(dataDir: string | undefined): Logs {
  const file = dataDir && join(dataDir, 'failures.jsonl');
  if (dataDir) mkdirSync(dataDir, { recursive: true });
  const failures = new Map(read(file).map(({ messageId, code }) => [messageId, code]));
  return {
    write: (line) => {
      // Standard output is reserved for the one line of the server.
      process.stderr.write(`${line}\n`);
      const failure = failureIn(line);
      if (!failure || failures.get(failure.messageId) === failure.code) return;
      failures.set(failure.messageId, failure.code);
      if (file) appendFileSync(file, `${JSON.stringify(failure)}\n`);
    },
    failureOf: (messageId) => failures.get(messageId) ?? null,
  };
}

function failureIn(line: string): Failure | null {
  if (!line.includes('"messageId"')) return null;
  const { level, messageId, code, error } = parse(line);
  return level === 'ERROR' && messageId ? { messageId, code: code ?? error ?? 'unknown' } : null;
}

function read(file: string | undefined): Failure[] {
  try {
    const lines = file ? readFileSync(file, 'utf8').split('\n') : [];
    return lines.flatMap((line) => {
      const { messageId, code } = parse(line);
      return messageId && code ? [{ messageId, code }] : [];
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Returns nothing for a line that is no JSON, such as one that a dying process wrote only in part. */
function parse(line: string): Partial<Record<'level' | 'messageId' | 'code' | 'error', string>> {
  try {
    return JSON.parse(line) as Partial<Record<'level' | 'messageId' | 'code' | 'error', string>>;
  } catch {
    return {};
  }
}
