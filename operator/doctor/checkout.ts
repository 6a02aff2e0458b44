/** Computes the version of what this folder would deploy. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bundles the functions as a deployment does, and returns their code version. */
export async function checkoutVersion(): Promise<string> {
  // CDK takes a second to load, so it is loaded only here.
  const [{ bundleLambdas }, { codeVersion }] = await Promise.all([
    import('#lib/bundles.ts'),
    import('#lib/code-version.ts'),
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), 'yesmaybe-doctor-'));
  try {
    await bundleLambdas(folder);
    return codeVersion(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
