import { readFile } from 'node:fs/promises';
import { type MailFiles, readMail } from '#domain/itip/read/read-mail.ts';
import type { ItipMessage, ReadResult } from '#domain/itip/types.ts';
import { describe } from '#domain/itip/words/describe.ts';
import { account } from '#domain/itip/words/what-server-does.ts';
import { decodeText } from '#domain/text/charset.ts';
import { CodedError } from '#domain/text/coded-error.ts';

const HELP = `npm run -s inspect -- [--words] FILE…

Reads mails (.eml) and calendars (.ics) and prints, one JSON document a line, how this server understands them.
  --words  prints it in words: what it is, who comes, when, and what the server does with it or why it refuses it
Exit code 2 when a file cannot be read.
`;

const FLAGS = ['--words', '--help'];
const NOW = new Date().toISOString();
const OPTIONS = { defaultZone: 'UTC', domain: 'invites.test', sent: NOW };

/** What a file says, and the address in its From. */
interface Reading {
  readonly result: ReadResult;
  readonly from: string | null;
}

/**
 * Prints how each file is understood.
 * @param print is called with each line for standard output
 * @param complain is called with each sentence for standard error
 * @returns the exit code
 */
export async function inspect(
  args: readonly string[],
  print: (line: string) => void,
  complain: (sentence: string) => void,
): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && !FLAGS.includes(arg));
  if (args.includes('--help')) {
    print(HELP);
    return 0;
  }
  if (unknown !== undefined || files.length === 0) {
    complain(unknown === undefined ? HELP : `There is no option ${unknown}.\n\n${HELP}`);
    return 2;
  }
  let exitCode = 0;
  for (const file of files) {
    try {
      const reading = await understand(await readFile(file));
      print(args.includes('--words') ? inWords(file, reading) : inJson(file, reading));
    } catch (error) {
      complain(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
      exitCode = 2;
    }
  }
  return exitCode;
}

function inJson(file: string, { result, from }: Reading): string {
  return JSON.stringify({ file, ...describe(result, from) });
}

function inWords(file: string, { result, from }: Reading): string {
  const [first, ...others] = account(result, from, NOW);
  return [`${file}: ${first}`, ...others, ''].join('\n');
}

/** A calendar is recognised by its first line, whatever the file's name is. Every other file is a mail. */
async function understand(octets: Uint8Array): Promise<Reading> {
  const beginning = decodeText(octets.subarray(0, 1000), null);
  return /^\s*BEGIN:VCALENDAR/i.test(beginning) ? understandCalendar(octets) : understandMail(octets);
}

async function understandCalendar(octets: Uint8Array): Promise<Reading> {
  const text = decodeText(octets, null);
  const part = { text, method: null, contentType: 'text/calendar', filename: null };
  return {
    result: await readAll({ calendars: [part], attachments: [], automatic: null, isReport: false }),
    from: null,
  };
}

/** The mail parser is a third of the code that is loaded, so it is not loaded for a calendar. */
async function understandMail(octets: Uint8Array): Promise<Reading> {
  const { takeApart } = await import('#domain/mail/take-apart.ts');
  try {
    const mail = await takeApart(octets);
    return { result: await readAll(mail), from: mail.from?.email ?? null };
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { result: { outcome: 'rejected', reason: error.code, detail: error.message }, from: null };
  }
}

/** A file with many events is read as create@ reads it: event by event, even when some of them are incomplete. */
async function readAll(mail: MailFiles): Promise<ReadResult> {
  const result = readMail(mail, OPTIONS);
  if ('messages' in result || mail.isReport) return result;
  const { readMany } = await import('#domain/imports/read-many.ts');
  const many = readMany(mail, OPTIONS);
  if (many === null) return result;
  if ('reason' in many) return many;
  const refusals: ReadResult[] = [];
  const messages: ItipMessage[] = [];
  for (const item of many) {
    const one = item.read();
    if ('reason' in one) refusals.push(one);
    else messages.push(...(messages.length === 0 ? one.messages : one.messages.map(inShort)));
  }
  const [first, ...others] = messages;
  return first ? { messages: [first, ...others] } : (refusals[0] ?? result);
}

/** Keeps only the title of every event but the first, because thousands of calendars would need too much memory. */
function inShort(message: ItipMessage): ItipMessage {
  return { ...message, calendar: ['vcalendar', [], []] };
}

if (import.meta.main) {
  process.exitCode = await inspect(
    process.argv.slice(2),
    (line) => console.log(line),
    (sentence) => console.error(sentence),
  );
}
