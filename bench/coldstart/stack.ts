/** The functions as they are deployed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { namesAt } from '#local/names.ts';
import { synthesize } from '#local/synthesize.ts';
import { readTemplate } from '#local/template.ts';
import { type LambdaFunction, readFunctions } from '#local/wiring.ts';

/**
 * Synthesizes the stack and does work with its functions, whose code is in a directory for that time.
 * @param work also gets the directory
 */
export async function withStack<Result>(
  work: (functions: readonly LambdaFunction[], directory: string) => Result,
): Promise<Awaited<Result>> {
  const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-bench-'));
  try {
    await synthesize(directory, { domain: 'invites.test', organizers: ['*@example.com'] });
    return await work(readFunctions(readTemplate(directory, namesAt('http://127.0.0.1'))), directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Returns the name that a function has in the code of the stack. */
export function nameOf({ name }: LambdaFunction): string {
  return name.replace(/[0-9A-F]{8}$/, '');
}
