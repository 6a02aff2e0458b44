/** Before all tests: the stack is synthesized, so that the functions are held to its policies (see acting.ts). */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Names the cloud assembly in STACK_ASSEMBLY. It is made anew only when what makes it has changed. */
export default async function setup(): Promise<void> {
  const hash = createHash('sha256');
  const sources = globSync(['lib/**/*.ts', 'test/lib/synth.ts', 'package-lock.json'], { cwd: root });
  for (const file of sources.sort()) hash.update(readFileSync(path.join(root, file)));
  const directory = path.join(tmpdir(), `yesmaybe-stack-${hash.digest('hex').slice(0, 16)}`);
  process.env.STACK_ASSEMBLY = directory;
  if (existsSync(directory)) return;
  const { createApp, unchecked } = await import('../lib/synth.ts');
  const { app } = createApp();
  const { directory: made } = unchecked(() => app.synth());
  try {
    renameSync(made, directory);
  } catch (error) {
    // Another run was faster.
    if (!existsSync(directory)) throw error;
  }
}
