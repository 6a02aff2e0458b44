/** The code of the Lambdas, bundled. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
import { bundleAssets } from './assets.ts';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Bundles every `lambdas/<name>/index.ts` in one run of esbuild, which reads what they share once.
 * `outdir` is the cloud assembly, `accent` the colour of the pages. The answer gives the code of a Lambda by its folder's name.
 *
 * The AWS SDK goes into the bundle: the version we test is the version that runs. The file is `index.cjs`, because
 * under a package.json of type module a `.js` would be read as an ES module.
 */
export function bundleLambdas(outdir: string, accent?: string): (name: string) => Code {
  const entries = globSync('lambdas/*/index.ts', { cwd: root });
  // Paths inside a source map are relative to `bundles`, written or not: the same source gives the same asset anywhere.
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
    // ES modules where a package has them: a third less code, and half the time to load it.
    mainFields: ['module', 'main'],
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
