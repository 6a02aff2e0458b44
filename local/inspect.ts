import { readFile } from 'node:fs/promises';
import { type Reading, understand } from '#domain/imports/understand.ts';
import { describe } from '#domain/itip/words/describe.ts';
import { account } from '#domain/itip/words/what-server-does.ts';

const HELP = `npm run -s inspect -- [--words] FILE…

Reads mails (.eml) and calendars (.ics) and prints, one JSON document a line, how this server understands them.
  --words  prints it in words: what it is, who comes, when, and what the server does with it or why it refuses it
Exit code 2 when a file cannot be read.
`;

const FLAGS = ['--words', '--help'];
const NOW = new Date().toISOString();
const OPTIONS = { defaultZone: 'UTC', domain: 'invites.test', sent: NOW };

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
      const reading = await understand(await readFile(file), OPTIONS);
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

if (import.meta.main) {
  process.exitCode = await inspect(
    process.argv.slice(2),
    (line) => console.log(line),
    (sentence) => console.error(sentence),
  );
}
