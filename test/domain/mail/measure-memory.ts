/** Prints by how many octets memory grew at most while one mail was read. Run in a process of its own. */
import { readFileSync } from 'node:fs';
import { readMany } from '#domain/imports/read-many.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { takeHead } from '#domain/mail/take-head.ts';

const OPTIONS = { defaultZone: 'UTC', domain: 'invites.test', sent: '2026-01-01T00:00:00Z' };

async function read(raw: Uint8Array): Promise<string> {
  try {
    const mail = await takeApart(raw);
    const many = readMany(mail, OPTIONS);
    const one = readMail(mail, OPTIONS);
    return many ? 'many' : 'messages' in one ? 'one' : one.reason;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code) await takeHead(raw).catch(() => null);
    return code ?? String(error);
  }
}

await read(Buffer.from('From: a@example.com\r\nContent-Type: text/html\r\n\r\n<p>Hi'));
const before = process.memoryUsage().rss;
const started = performance.now();
const outcome = await read(readFileSync(process.argv[2] as string));
const milliseconds = Math.round(performance.now() - started);
const grown = process.resourceUsage().maxRSS * 1024 - before;
process.stdout.write(JSON.stringify({ outcome, grown, milliseconds }));
