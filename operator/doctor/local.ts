/** The checks of a server on this machine: those of its faults that can occur here, too. */
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import type { ServerFacts } from '#local/operating.ts';
import type { LocalServerClient } from '../local-server.ts';
import { localDeadLetters } from '../redrive/local.ts';
import { type Check, fine, type Seen, wrong } from './finding.ts';
import { apiChecks, versionCheck } from './release.ts';

const RECEIVED = ['create', 'rsvp', 'prove'] as const;
const RESTART = 'Stop the server and start it anew: npm start';
/** How long an answer may take, in milliseconds. */
const PATIENCE = 10_000;

/** Returns the checks of a server on this machine. */
export function localChecks(
  server: LocalServerClient,
  facts: ServerFacts,
  checkout: () => Promise<string>,
  now: () => number = Date.now,
): Check[] {
  return [
    versionCheck(facts.codeVersion, checkout, RESTART),
    ...apiChecks(facts.publicUrl, now),
    { name: 'smtp', look: () => smtp(facts) },
    { name: 'quota', look: async () => [fine(`${facts.sendRate} mails a second are sent.`)] },
    { name: 'dead-letters', look: () => deadLetters(server) },
  ];
}

async function smtp({ domain, smtpPort }: ServerFacts): Promise<Seen[]> {
  const answers = await askSmtp(smtpPort, [
    'EHLO doctor',
    'MAIL FROM:<>',
    ...RECEIVED.map((local) => `RCPT TO:<${local}@${domain}>`),
    'QUIT',
  ]).catch((error: Error) => error.message);
  if (typeof answers === 'string')
    return [wrong(`SMTP on port ${smtpPort} does not answer: ${answers}.`, RESTART)];
  const refused = RECEIVED.filter((_, index) => !answers[index + 3]?.startsWith('250'));
  if (refused.length === 0)
    return [
      fine(
        `Mail to ${RECEIVED.map((local) => `${local}@${domain}`).join(', ')} is accepted on port ${smtpPort}.`,
      ),
    ];
  return [
    wrong(`Mail to ${refused.map((local) => `${local}@${domain}`).join(', ')} is not accepted.`, RESTART),
  ];
}

/** Sends each line when the one before is answered. Returns the last line of each answer, the greeting first. */
async function askSmtp(port: number, lines: readonly string[]): Promise<string[]> {
  const socket = connect({ port, host: '127.0.0.1', timeout: PATIENCE });
  socket.on('timeout', () => socket.destroy(new Error('it takes too long')));
  const answers: string[] = [];
  const failed = new Promise<never>((_, reject) => socket.once('error', reject));
  const reading = (async () => {
    for await (const line of createInterface({ input: socket })) {
      if (line[3] === '-') continue;
      answers.push(line);
      const next = lines[answers.length - 1];
      if (next) socket.write(`${next}\r\n`);
    }
  })();
  try {
    await Promise.race([reading, failed]);
    return answers;
  } finally {
    socket.destroy();
  }
}

async function deadLetters(server: LocalServerClient): Promise<Seen[]> {
  const full = (await localDeadLetters(server).list()).filter(({ count }) => count > 0);
  if (full.length === 0) return [fine('No message was given up.')];
  return full.map(({ queue, count }) =>
    wrong(
      `Messages of ${queue} were given up: ${count}.`,
      `npm run redrive -- --list --url ${server.url} shows why; then npm run redrive -- --url ${server.url}`,
    ),
  );
}
