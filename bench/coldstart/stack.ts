/** The stack and its functions as they are deployed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesAt } from '#local/names.ts';
import { synthesize } from '#local/synthesize.ts';
import { readTemplate, type Template } from '#local/template.ts';
import { type LambdaFunction, readFunctions } from '#local/wiring.ts';

/** The stack, synthesized. */
export interface Stack {
  readonly template: Template;
  readonly functions: readonly LambdaFunction[];
  /** With the code of the functions, until the process ends. */
  readonly directory: string;
}

let opened: Promise<Stack> | undefined;

/** Synthesizes the stack, once for all benchmarks of this process. */
export function openStack(): Promise<Stack> {
  opened ??= synthesized();
  return opened;
}

async function synthesized(): Promise<Stack> {
  const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-bench-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  await synthesize(directory, { domain: 'invites.test', organizers: ['*@example.com'] });
  const template = readTemplate(directory, namesAt('http://127.0.0.1'));
  return { template, functions: readFunctions(template), directory };
}

/** Returns the name that a function has in the code of the stack. */
export function nameOf({ name }: LambdaFunction): string {
  return name.replace(/[0-9A-F]{8}$/, '');
}
