/**
 * The most memory of the functions that read mail, with a mail of 40 MB: the deployed bundles in processes of their own,
 * against a process that only parses the same octets with mailparser.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { createHandlers } from '#harness/functions.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import type { LambdaFunction } from '#local/wiring.ts';
import { nameOf, openStack } from './coldstart/stack.ts';
import type { BenchOptions, BenchResult } from './measure.ts';
import { parserPeak, type Running, startFunction } from './memory/processes.ts';

const LATER = { start: '20990512T100000', end: '20990512T110000' };
/** Octets, so that the whole mail is within what SES takes. */
const FILE = 39 * 1024 * 1024;

export async function run(_: BenchOptions): Promise<BenchResult[]> {
  const { functions } = await openStack();
  const named = (name: string) => functions.find((lambda) => nameOf(lambda) === name) as LambdaFunction;
  const running: Running[] = [];
  const deployment = await openDeployment({
    patient: true,
    handlers: (variables, ...more) => {
      const [inbound, rsvp] = [named('inbound'), named('rsvp')].map((lambda) =>
        startFunction(lambda, variables),
      ) as [Running, Running];
      running.push(inbound, rsvp);
      return { ...createHandlers(variables, ...more), inbound: inbound.work, rsvp: rsvp.work };
    },
  });
  // The deployed functions have the clock of the machine.
  deployment.clock += Date.now() - deployment.now();
  try {
    const [invitation, reply] = await play(deployment);
    const [inbound, rsvp] = running as [Running, Running];
    return [result('inbound', inbound, invitation), result('rsvp', rsvp, reply)];
  } finally {
    for (const one of running) one.close();
    await deployment.close();
  }
}

/** An organizer invites with a large mail, and a guest answers with one. Returns both mails. */
async function play(deployment: TestDeployment): Promise<[string, string]> {
  const invitation = enlarged(organizerMail('REQUEST', LATER));
  deployment.receive('inbound', 'create@invites.test', invitation);
  await deployment.run(60_000);
  const [, code] = /^Manage code: (\S+)/m.exec(deployment.sent()[0]?.raw ?? '') ?? [];
  if (!code) throw new Error('The large invitation made no event.');
  const headers = { authorization: `Bearer ${code}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ email: 'ben@example.org' });
  await deployment.api.request('/v1/invites', { method: 'POST', headers, body });
  await deployment.run(60_000);
  const { to, raw } = replyTo(deployment.sent().find((mail) => mail.to === 'ben@example.org')?.raw ?? '');
  const reply = enlarged(raw);
  deployment.receive('rsvp', to, reply);
  await deployment.run(60_000);
  const counted = await deployment.api.request('/v1/event/statistics', { headers });
  if (((await counted.json()) as { accepted: number }).accepted !== 1)
    throw new Error('The large answer does not count.');
  return [invitation, reply];
}

/** Returns a mail with a large file beside what it had. */
function enlarged(raw: string): string {
  const [header = '', ...body] = raw.split('\r\n\r\n');
  const fields = header.split(/\r\n(?![ \t])/);
  const [own, others] = [true, false].map((isOwn) =>
    fields.filter((field) => /^content-/i.test(field) === isOwn),
  ) as [string[], string[]];
  const file = `${'JVBERi0x'.repeat(9)}\r\n`;
  return [
    [...others, 'Content-Type: multipart/mixed; boundary="=_large"'].join('\r\n'),
    `--=_large\r\n${own.join('\r\n')}`,
    ...body,
    '--=_large\r\nContent-Type: application/pdf; name="plan.pdf"\r\nContent-Transfer-Encoding: base64',
    `${file.repeat(FILE / file.length)}--=_large--\r\n`,
  ].join('\r\n\r\n');
}

function result(name: string, { megabytes }: Running, mail: string): BenchResult {
  const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-memory-'));
  try {
    const file = join(directory, 'large.eml');
    writeFileSync(file, mail);
    const peer = parserPeak(file);
    return {
      bench: 'memory',
      case: `${name}, with a mail of ${Math.round(mail.length / 2 ** 20)} MB`,
      ours: Math.round(megabytes),
      peer: Math.round(peer),
      ratio: Math.round((megabytes / peer) * 100) / 100,
      unit: 'MB at the peak of the process',
      peerName: 'mailparser simpleParser alone',
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
