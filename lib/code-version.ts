/** Names the code of the functions, so that the same source can be compared with what is deployed. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Returns twelve hexadecimal digits. @param outdir the directory `bundleLambdas` has written to */
export function codeVersion(outdir: string): string {
  const cwd = path.join(outdir, 'bundles');
  const hash = createHash('sha256');
  for (const file of globSync('*/{index,late/*}.cjs', { cwd }).sort()) {
    hash.update(`${file}\n`).update(readFileSync(path.join(cwd, file)));
  }
  return hash.digest('hex').slice(0, 12);
}
