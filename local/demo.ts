/** `npm run demo` plays a whole event on a server of its own and checks every step. */
import { styleText } from 'node:util';
import { GUESTS, LATE } from './demo/cast.ts';
import { Post } from './demo/post.ts';
import { startServer } from './demo/server.ts';
import { play } from './demo/story.ts';

const HELP = `npm run demo plays a whole event on a server of its own, with mail that stays on this machine:
somebody invites create@, guests answer from their calendars, the event moves and is cancelled.

It takes less than a minute. Exit code 1 when anything is wrong.
`;

const DOMAIN = 'invites.test';
const CALENDARS = { google: 'Google', microsoft: 'Microsoft', apple: 'Apple' } as const;
const ANSWERS = { ACCEPTED: 'yes', TENTATIVE: 'maybe', DECLINED: 'no' } as const;

async function main(): Promise<void> {
  if (process.argv.includes('--help')) return void process.stdout.write(HELP);
  const started = performance.now();
  console.log(styleText('dim', 'Starting a server …'));
  const server = await startServer(DOMAIN);
  try {
    const create = `create@${DOMAIN}`;
    const post = new Post(server, create);
    let steps = 0;
    await play(post, create, {
      step: (sentence) => console.log(styleText('bold', `\n${++steps}. ${sentence}`)),
      fact: (sentence) => console.log(`   ${styleText('green', '✓')} ${sentence}`),
    });
    console.log(`\n${table(post)}\n`);
    console.log(`All as it should be, in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } catch (error) {
    console.error(server.log());
    throw error;
  } finally {
    await server.stop();
  }
}

function table({ found }: Post): string {
  const count = (email: string, kind: string) =>
    String((found.get(email) ?? []).filter((mail) => mail.kind === kind).length);
  const rows = GUESTS.map((guest) => {
    const answers =
      guest === LATE ? 'late yes' : guest.answers.map((answer) => ANSWERS[answer]).join(', then ');
    const { name, client, email } = guest;
    return [
      name,
      CALENDARS[client],
      answers || 'silent',
      ...['invite', 'update', 'cancel'].map((kind) => count(email, kind)),
    ];
  });
  const head = ['Guest', 'Calendar', 'Answer', 'Invites', 'Updates', 'Cancels'];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? title).length)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [styleText('dim', line(head)), ...rows.map(line)].join('\n');
}

main().catch((error: Error) => {
  console.error(styleText('red', `✗ ${error.message}`, { stream: process.stderr }));
  process.exitCode = 1;
});
