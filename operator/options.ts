/** The options that the operator's commands share. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CodedError } from '#domain/text/coded-error.ts';
import { afterDashes, keptByNpm } from '#lib/npm-options.ts';
import { readSettings, SETTINGS_FILE, SettingsError } from '#lib/settings-file.ts';

/** The target of a command: a deployment in AWS by the name of its stack, or a server on this machine. */
export type Target =
  | {
      readonly stack: string;
      /** The command that deploys it. */
      readonly deploy: string;
    }
  | { readonly url: string };

/** The options that a command has in addition to its target. */
type Extra = Readonly<Record<string, { readonly type: 'boolean' | 'string' }>>;

/** The options of a command line. */
interface Options {
  readonly target: Target;
  /** The values of the command's own options, as given. */
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

/** The part of `--help` about the options that all commands have. */
export const TARGET_HELP = `  --stack NAME      the deployment of this name in the account and region of your AWS credentials
  --settings FILE   the deployment that this settings file describes  (settings.json)
  --url URL         the server that npm start runs on this machine, such as http://127.0.0.1:8025
  --help            this text`;

/** The stack when no target is given and there is no settings file. */
const DEFAULT_STACK = 'Yesmaybe';
const DEPLOY = 'npm run deploy';
/** AWS's error names for credentials that have expired or were never valid. */
const EXPIRED =
  /^(ExpiredToken(Exception)?|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch)$/;

/**
 * Reads a command line. Returns null when it asks for help.
 * @throws CodedError `option-unknown` with what is wrong, or SettingsError
 */
export function readOptions(args: readonly string[], extra: Extra = {}): Options | null {
  // `json` is also an option of npm, which may be in the user's .npmrc.
  const own = ['stack', 'settings', 'url', ...Object.keys(extra)].filter((name) => name !== 'json');
  const [kept] = keptByNpm(own);
  if (kept) throw new CodedError('option-unknown', afterDashes(kept));
  const values = parse(args, extra);
  if (values.help) return null;
  const { stack, settings, url, help: _, ...rest } = values;
  if ([stack, settings, url].filter((one) => one !== undefined).length > 1)
    throw new CodedError('option-unknown', 'Give one of --stack, --settings and --url.');
  if (typeof url === 'string') return { target: { url: localUrl(url) }, values: rest };
  if (typeof stack === 'string') return { target: { stack, deploy: deployOf(stack) }, values: rest };
  if (typeof settings === 'string') {
    const deploy = `${DEPLOY} -- --settings ${settings}`;
    // npm changes to the project's folder first; INIT_CWD is the folder in which it was called.
    const file = path.resolve(process.env.INIT_CWD ?? '', settings);
    return { target: { stack: readSettings(file).name, deploy }, values: rest };
  }
  return { target: { stack: usualStack(), deploy: DEPLOY }, values: rest };
}

function parse(args: readonly string[], extra: Extra) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        stack: { type: 'string' },
        settings: { type: 'string' },
        url: { type: 'string' },
        help: { type: 'boolean' },
        ...extra,
      },
    }).values as Record<string, string | boolean | undefined>;
  } catch (error) {
    throw new CodedError('option-unknown', `${(error as Error).message}. See --help.`, { cause: error });
  }
}

/** Only this machine is allowed: the local routes have no other protection. */
function localUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname)) return url.origin;
  throw new CodedError(
    'option-unknown',
    `--url is the address of a server on this machine, such as http://127.0.0.1:8025, not ${text}. For a deployment use --stack.`,
  );
}

function usualStack(): string {
  return existsSync(SETTINGS_FILE) ? readSettings(SETTINGS_FILE).name : DEFAULT_STACK;
}

/** Without the file, `npm run deploy` would deploy what settings.json describes, which may be another deployment. */
function deployOf(stack: string): string {
  return stack === usualStack() ? DEPLOY : `${DEPLOY} -- --settings <the settings file of ${stack}>`;
}

/** Runs a command. When it fails, the exit code is 1 and one sentence is printed for the user. */
export async function run(command: () => Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await command()) ? 0 : 1;
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}

/** An unexpected error is printed in full. */
function explain(error: unknown): unknown {
  const { name, message } = error as Error;
  if (name === 'CredentialsProviderError')
    return 'No AWS credentials were found. Log in (aws sso login), set AWS_PROFILE, or give --url for a server on this machine.';
  if (EXPIRED.test(name))
    return `AWS does not accept these credentials (${name}). Log in again (aws sso login), or set AWS_PROFILE. Is the clock of this machine right?`;
  if (/^AccessDenied/.test(name))
    return `${message.replace(/\.?$/, '.')} Use credentials that may: docs/runbook.md says which each command needs.`;
  if (message?.startsWith('Region is missing')) return 'Set AWS_REGION to the region of the deployment.';
  return error instanceof CodedError || error instanceof SettingsError ? error.message : error;
}
