/** Bundles the code of the Lambdas. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { bundleAssets } from './assets.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles every `lambdas/<name>/index.ts` in one run of esbuild, which reads shared files only once. The AWS SDK is
 * bundled too, so that the version we test is the version that runs. The file is `index.cjs`, because under a
 * package.json of type module a `.js` would be read as an ES module.
 * @param outdir the cloud assembly
 * @param accent the colour of the pages, `#rrggbb`
 * @returns a function that gives the code of a Lambda by its folder's name
 */
export function bundleLambdas(outdir: string, accent?: string): (name: string) => Code {
  const entries = globSync('lambdas/*/index.ts', { cwd: root });
  // Paths inside a source map are relative to `bundles`, even when it is not written, so that the same source gives the
  // same asset on every machine.
  const bundles = path.join(root, 'bundles');
  const { outputFiles } = buildSync({
    absWorkingDir: root,
    entryPoints: entries.sort(),
    outbase: 'lambdas',
    outdir: bundles,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    // ES modules are used when a package has them: a third less code, and half the loading time.
    mainFields: ['module', 'main'],
    alias: { postcss: path.join(root, 'lib/without-postcss.ts') },
    target: 'node24',
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: 'error',
  });
  for (const file of outputFiles) {
    const target = path.join(outdir, 'bundles', path.relative(bundles, file.path));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.contents);
  }
  bundleAssets(path.join(outdir, 'bundles', 'api', 'assets'), accent);
  return (name) => Code.fromAsset(path.join(outdir, 'bundles', name));
}
