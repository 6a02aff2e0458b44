import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ACCOUNT, REGION } from '../region.ts';
import { errorAnswer, jsonAnswer, type Service } from './protocols.ts';

/** The properties of AWS::SecretsManager::Secret GenerateSecretString that we use. */
interface GenerateSecretString {
  /** JSON object into which the generated value is put, under GenerateStringKey. */
  readonly SecretStringTemplate?: string;
  readonly GenerateStringKey?: string | undefined;
  /** Characters; 32 when not set. */
  readonly PasswordLength?: number;
  readonly ExcludePunctuation?: boolean;
}

/** Secrets Manager on this machine. */
export interface Secrets {
  readonly service: Service;
  /** Generates the value when there is none yet. Returns the secret's ARN. */
  createSecret(name: string, generate: GenerateSecretString): string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/**
 * Opens Secrets Manager with GetSecretValue, for values that are generated once and kept in `dataDir`, or in memory.
 */
export function openSecrets(dataDir: string | undefined): Secrets {
  const file = dataDir && join(dataDir, 'secrets.json');
  const values = read(file);
  const service: Service = async ({ operation, input }) => {
    if (operation !== 'GetSecretValue') {
      return errorAnswer(
        'secretsmanager',
        400,
        'UnknownOperationException',
        `${operation} does not exist here.`,
      );
    }
    const name = String(input.SecretId).split(':').at(-1) ?? '';
    const SecretString = values[name];
    if (SecretString === undefined) {
      const message = "Secrets Manager can't find the specified secret.";
      return errorAnswer('secretsmanager', 400, 'ResourceNotFoundException', message);
    }
    return jsonAnswer(
      200,
      { ARN: arnOf(name), Name: name, VersionStages: ['AWSCURRENT'], SecretString },
      '1.1',
    );
  };
  return {
    service,
    createSecret: (name, generate) => {
      if (values[name] === undefined) {
        values[name] = generateValue(generate);
        if (file) write(file, values);
      }
      return arnOf(name);
    },
  };
}

function generateValue(generate: GenerateSecretString): string {
  const alphabet = generate.ExcludePunctuation ? LETTERS : LETTERS + PUNCTUATION;
  const length = generate.PasswordLength ?? 32;
  const password = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  if (!generate.GenerateStringKey) return password;
  const template = JSON.parse(generate.SecretStringTemplate ?? '{}') as Record<string, unknown>;
  return JSON.stringify({ ...template, [generate.GenerateStringKey]: password });
}

function arnOf(name: string): string {
  return `arn:aws:secretsmanager:${REGION}:${ACCOUNT}:secret:${name}`;
}

function read(file: string | undefined): Record<string, string> {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The file is replaced atomically, because a partly written key file would invalidate every token sent before. */
function write(file: string, values: Record<string, string>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(values), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
