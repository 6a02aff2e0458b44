/** The server of this benchmark: `npm start` in a process of its own, whose memory and CPU are read from /proc. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A running server. */
export interface MeasuredServer {
  readonly url: string;
  readonly smtpPort: number;
  /** Returns the largest resident memory of the process since the last call, or since the start, in MiB. */
  peakMegabytes(): number;
  /** Returns the CPU time of the process with all its threads since its start, in milliseconds. */
  cpu(): number;
  /** Returns the end of what it has logged. */
  log(): string;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
}

const START = fileURLToPath(new URL('../../local/start.ts', import.meta.url));
const READY = /^ready (\S+) smtp:\/\/127\.0\.0\.1:(\d+)$/;
/** Milliseconds between two looks at the memory. */
const LOOK = 50;
/** The last characters of its log that are kept. */
const LOG = 10_000;
/** Milliseconds of one tick of the CPU times in /proc: sysconf(_SC_CLK_TCK) is 100 on every Linux. */
const TICK = 10;

/** Starts it on free ports. */
export async function startMeasured(sendRate: number): Promise<MeasuredServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'yesmaybe-bench-'));
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, PORT: '0', SMTP_PORT: '0', DATA_DIR: dataDir, SEND_RATE: String(sendRate) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log = (log + chunk).slice(-LOG);
  });
  const exit = once(child, 'exit');
  let peak = 0;
  const look = () => {
    peak = Math.max(peak, residentMegabytes(Number(child.pid)));
  };
  const timer = setInterval(look, LOOK);
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    child.kill();
    await exit;
    rmSync(dataDir, { recursive: true, force: true });
  };
  for await (const line of createInterface(child.stdout)) {
    const [, url, smtpPort] = READY.exec(line) ?? [];
    if (!url) continue;
    const peakMegabytes = () => {
      look();
      const was = peak;
      peak = 0;
      return was;
    };
    return {
      url,
      smtpPort: Number(smtpPort),
      peakMegabytes,
      cpu: () => cpuOf(Number(child.pid)),
      log: () => log,
      stop,
    };
  }
  await stop();
  throw new Error(`The server did not start.\n${log}`);
}

/** 0 once the process is gone. */
function residentMegabytes(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: fields 14 and 15, after the name in parentheses. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}
