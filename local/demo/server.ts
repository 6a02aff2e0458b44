import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The server of the demo. */
export interface DemoServer {
  readonly url: string;
  readonly smtpPort: number;
  /** Returns what it has logged so far. */
  log(): string;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
}

const START = fileURLToPath(new URL('../start.ts', import.meta.url));
const READY = /^ready (\S+) smtp:\/\/127\.0\.0\.1:(\d+)$/;

/** Starts the server as `npm start` does, on free ports. When it does not start, the error contains its log. */
export async function startServer(domain: string): Promise<DemoServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'yesmaybe-demo-'));
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: '0', SMTP_PORT: '0', DATA_DIR: dataDir, DOMAIN: domain, ORGANIZERS: '*' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const log: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  const stop = async (): Promise<void> => {
    child.kill();
    await exit;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const quit = (): void => void stop().finally(() => process.exit(1));
  process.once('SIGINT', quit).once('SIGTERM', quit);
  for await (const line of createInterface(child.stdout)) {
    const [, url, smtpPort] = READY.exec(line) ?? [];
    if (url) return { url, smtpPort: Number(smtpPort), log: () => Buffer.concat(log).toString(), stop };
  }
  await stop();
  throw new Error(`The server did not start.\n${Buffer.concat(log)}`);
}
