import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CodedError } from '#domain/text/coded-error.ts';

const APP = fileURLToPath(new URL('../bin/yesmaybe.ts', import.meta.url));

/**
 * Runs the CDK app into `outdir`, which also gets the settings file the app reads.
 * @throws CodedError `synth-failed`
 */
export async function synthesize(outdir: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  mkdirSync(outdir, { recursive: true });
  const file = join(outdir, 'settings.json');
  writeFileSync(file, JSON.stringify(settings, null, 2));
  const child = spawn(process.execPath, [APP], {
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ settings: file }),
      // The checks are part of `npm run synth` and take seconds.
      CDK_VALIDATION: 'false',
    },
    stdio: ['ignore', process.stderr, process.stderr],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) {
    throw new CodedError('synth-failed', 'The stack could not be synthesized; the output above says why.');
  }
}
