/** Debian's Thunderbird, without a screen. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Marionette, openMarionette } from './marionette.ts';
import { type Person, type Ports, writeProfile, ZONE } from './profile.ts';

const BINARY = process.env.THUNDERBIRD ?? '/usr/bin/thunderbird';
/** For `describe.skipIf`. */
export const NO_THUNDERBIRD = !existsSync(BINARY);
if (NO_THUNDERBIRD) {
  console.warn(
    `Skipped: there is no ${BINARY}. Install it (apt-get install thunderbird), or name another with $THUNDERBIRD.`,
  );
}

/** Milliseconds. */
const [LOOK, STARTING, SCRIPT] = [50, 60_000, 30_000];
const SCREEN = readFileSync(new URL('screen.js', import.meta.url), 'utf8');
/** Thunderbird and its directory go when this process does, however it ends: `read` waits for that. */
const LEASH = '"$@" < /dev/null & read -r _; kill -KILL $!; wait; rm -rf "$0"';

export interface Thunderbird {
  /** What a function of screen.js gives, called with these. */
  call(name: string, ...given: readonly unknown[]): Promise<unknown>;
  /** Waits for the question on the screen and answers Yes. */
  sayYes(): Promise<void>;
  close(): Promise<void>;
}

/** Starts it with a fresh profile, in which each of these people has an account and a calendar. */
export async function startThunderbird(people: readonly Person[], ports: Ports): Promise<Thunderbird> {
  const directory = mkdtempSync(join(tmpdir(), 'thunderbird-'));
  const profile = join(directory, 'profile');
  writeProfile(profile, people, ports);
  const child = launch(directory, profile);
  const close = async () => {
    const end = once(child, 'exit');
    child.stdin?.end();
    await end;
  };
  try {
    const marionette = await openMarionette(await portOf(profile));
    await marionette.command('WebDriver:NewSession', { unhandledPromptBehavior: 'ignore' });
    await marionette.command('Marionette:SetContext', { value: 'chrome' });
    await marionette.command('WebDriver:SetTimeouts', { script: SCRIPT });
    await run(marionette, `${SCREEN}\nreturn null;`);
    const call: Thunderbird['call'] = (name, ...given) =>
      run(marionette, 'return screen[arguments[0]](...arguments[1]);', name, given);
    await call(
      'setUp',
      people.map(({ address }) => address),
    );
    return {
      call,
      sayYes: () => sayYes(marionette),
      close: async () => {
        marionette.close();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function launch(directory: string, profile: string): ChildProcess {
  const options = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access'];
  return spawn('/bin/sh', ['-c', LEASH, directory, BINARY, ...options, '--profile', profile], {
    env: { PATH: process.env.PATH, HOME: directory, TMPDIR: directory, LANG: 'C.UTF-8', TZ: ZONE },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}

/** Where its Marionette listens, once it does. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = performance.now() + STARTING; performance.now() < end; await wait(LOOK)) {
    const port = existsSync(file) && Number(readFileSync(file, 'utf8'));
    if (port) return port;
  }
  throw new Error('Thunderbird did not start.');
}

/** Runs the body of a function with Thunderbird's own rights. */
async function run(marionette: Marionette, body: string, ...given: readonly unknown[]): Promise<unknown> {
  const script = `const done = arguments[arguments.length - 1];
    (async function () { ${body} })
      .apply(null, arguments)
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const answer = (await marionette.command('WebDriver:ExecuteAsyncScript', {
    script,
    args: given,
    newSandbox: false,
    sandbox: 'system',
  })) as { value: { value?: unknown; error?: string } };
  if (answer.value.error) throw new Error(answer.value.error);
  return answer.value.value;
}

async function sayYes(marionette: Marionette): Promise<void> {
  for (const end = performance.now() + SCRIPT; ; await wait(LOOK)) {
    try {
      await marionette.command('WebDriver:AcceptAlert');
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'no such alert' || performance.now() > end) throw error;
    }
  }
}
