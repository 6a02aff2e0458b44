/** Runs every command of the README in its order, so that none of them can rot. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { organizerMail } from '#harness/mails.ts';

const root = join(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
  block
    .replaceAll('\\\n', ' ')
    .split('\n')
    // The reader pastes a code of their own into a line like API_CODE=…; here `start` sets it.
    .filter((line) => line.trim() !== '' && !/^#|^[A-Z_]+=\S*\s*(#.*)?$/.test(line)),
);
const env = { ...process.env, DATA_DIR: mkdtempSync(join(tmpdir(), 'readme-')), API_CODE: '', SERVER: '' };

/** `npm start` runs on; what follows in the README talks to it. */
let server: ChildProcess | undefined;
try {
  for (const command of commands) {
    console.log(`\n$ ${command}`);
    // An install must not pull the packages from under a running server.
    if (!command.startsWith('curl ')) await stop();
    if (command.endsWith('npm start')) server = await start(command);
    else if (command.startsWith('curl ')) await curl(command);
    // What would change an AWS account is taken as far as it goes without one.
    else await run(command.replace('npm run deploy -- ', 'npm run synth -- '));
  }
} finally {
  await stop();
}
console.log(`\nThe README's ${commands.length} commands work.`);

function run(command: string): Promise<string> {
  const child = spawn('bash', ['-c', command], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data;
    process.stdout.write(data);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`"${command}" ended with ${code}.`)),
    );
  });
}

/** Its own process group, so that npm's children end with it. */
async function start(command: string): Promise<ChildProcess> {
  const child = spawn('bash', ['-c', command], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => {
    output += data;
  });
  while (!/^ready http/m.test(output)) {
    if (child.exitCode !== null) throw new Error(`"${command}" ended before it was ready.`);
    await wait(100);
  }
  const [, url = '', port = ''] = /^ready (http\S+) smtp:\/\/127\.0\.0\.1:(\d+)/m.exec(output) ?? [];
  console.log(/^ready.*/m.exec(output)?.[0]);
  env.SERVER = url;
  env.API_CODE = await createEvent(url, Number(port));
  return child;
}

/** The API code comes by mail, to whoever invites create@. */
async function createEvent(url: string, port: number): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true });
  const envelope = { from: 'ann@example.com', to: 'create@invites.test' };
  // Nobody can be invited to an event that is over.
  const start = `${new Date().getUTCFullYear() + 1}0512T100000`;
  await transport.sendMail({ envelope, raw: organizerMail('REQUEST', { start }) });
  await fetch(`${url}/_local/idle`);
  const [mail] = (await (await fetch(`${url}/_local/outbox`)).json()) as { id: string }[];
  const raw = await (await fetch(`${url}/_local/outbox/${mail?.id}`)).text();
  return /^API code: (\S+)/m.exec(raw)?.[1] ?? '';
}

async function curl(command: string): Promise<void> {
  const answer = await run(command);
  if (!answer.includes('"state":"queued"')) throw new Error(`The server said: ${answer}`);
}

async function stop(): Promise<void> {
  if (!server?.pid) return;
  const ended = new Promise((resolve) => server?.once('close', resolve));
  process.kill(-server.pid, 'SIGTERM');
  await ended;
  server = undefined;
}
