import { readFile } from 'node:fs/promises';
import { CodedError } from '../domain/errors.ts';
import { type Description, describe } from '../domain/itip/describe.ts';
import { readCalendars } from '../domain/itip/read.ts';
import { notAnInvite } from '../domain/itip/refusals.ts';
import { decodeText } from '../domain/mail/charset.ts';
import { takeApart } from '../domain/mail/take-apart.ts';

const HELP = `npm run -s inspect -- FILE…

Reads mails (.eml) and calendars (.ics) and prints, one JSON document a line, how this server understands them.
Exit code 2 when a file cannot be read.
`;

const OPTIONS = { defaultZone: 'UTC' };

/**
 * Prints how each file is understood.
 *
 * @param print takes a line for standard output, @param complain a sentence for standard error.
 * @returns the exit code.
 */
export async function inspect(
  files: readonly string[],
  print: (line: string) => void,
  complain: (sentence: string) => void,
): Promise<number> {
  if (files.length === 0 || files.includes('--help')) {
    (files.length === 0 ? complain : print)(HELP);
    return files.length === 0 ? 2 : 0;
  }
  let exitCode = 0;
  for (const file of files) {
    try {
      const octets = await readFile(file);
      print(JSON.stringify({ file, ...(await understand(octets)) }));
    } catch (error) {
      complain(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
      exitCode = 2;
    }
  }
  return exitCode;
}

/** A calendar is known by its first line, whatever its file is called; everything else is a mail. */
async function understand(octets: Uint8Array): Promise<Description> {
  const text = decodeText(octets.subarray(0, 1000), null);
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) {
    const part = {
      text: decodeText(octets, null),
      method: null,
      contentType: 'text/calendar',
      filename: null,
    };
    return describe(readCalendars([part], OPTIONS), null);
  }
  try {
    const mail = await takeApart(octets);
    const from = mail.from?.email ?? null;
    return describe(
      mail.isReport ? notAnInvite('delivery-report') : readCalendars(mail.calendars, OPTIONS),
      from,
    );
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return { outcome: 'rejected', reason: error.code, detail: error.message, from: null };
  }
}

if (import.meta.main) {
  process.exitCode = await inspect(
    process.argv.slice(2),
    (line) => console.log(line),
    (sentence) => console.error(sentence),
  );
}
