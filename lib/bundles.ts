/** Bundles the code of the Lambdas. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync, type Metafile, type OutputFile } from 'esbuild';
import { bundleAssets } from './assets.ts';
import { LATE } from './late/late.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Paths inside a source map are relative to it, even when it is not written. So every machine makes the same asset. */
const BUNDLES = path.join(root, 'bundles');

/**
 * How code of a Lambda is bundled. The AWS SDK is bundled too, so that the version we test is the version that runs. The
 * file is `index.cjs`, because under a package.json of type module a `.js` would be read as an ES module.
 */
export const BUNDLING = {
  absWorkingDir: root,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  // ES modules are used when a package has them: a third less code, and half the loading time.
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  sourcesContent: false,
  logLevel: 'error',
} as const satisfies BuildOptions;

const OUTPUT = { sourcemap: true, metafile: true, write: false } as const;
const WITHOUT_POSTCSS = { postcss: path.join(root, 'lib/without-postcss.ts') };

/**
 * Bundles every `lambdas/<name>/index.ts` in one run of esbuild, which reads shared files only once. The packages of
 * lib/late/ become files of their own, `late/<package>.cjs`, in each bundle that uses them.
 * @param outdir the cloud assembly
 * @param accent the colour of the pages, `#rrggbb`
 * @returns a function that gives the code of a Lambda by its folder's name
 */
export function bundleLambdas(outdir: string, accent?: string): (name: string) => Code {
  const standIns = LATE.map((name) => [name, path.join(root, `lib/late/${name}.ts`)] as const);
  const lambdas = buildSync({
    ...BUNDLING,
    ...OUTPUT,
    entryPoints: globSync('lambdas/*/index.ts', { cwd: root }).sort(),
    outbase: 'lambdas',
    outdir: BUNDLES,
    alias: Object.fromEntries(standIns),
  });
  const late = buildSync({
    ...BUNDLING,
    ...OUTPUT,
    entryPoints: LATE.map((name) => `lib/late/whole/${name}.ts`),
    outbase: 'lib/late/whole',
    outdir: path.join(BUNDLES, 'late'),
    alias: WITHOUT_POSTCSS,
  });
  const write = (file: string, { contents }: OutputFile) => {
    const target = path.join(outdir, 'bundles', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contents);
  };
  for (const file of lambdas.outputFiles) write(path.relative(BUNDLES, file.path), file);
  for (const [folder, names] of usersOfLate(lambdas.metafile)) {
    for (const file of late.outputFiles) {
      const name = path.relative(BUNDLES, file.path);
      if (names.some((used) => name.startsWith(`late/${used}.cjs`))) write(path.join(folder, name), file);
    }
  }
  bundleAssets(path.join(outdir, 'bundles', 'api', 'assets'), accent);
  return (name) => Code.fromAsset(path.join(outdir, 'bundles', name));
}

/** Returns, by the folder of a Lambda, the packages that it may load late. */
function usersOfLate({ outputs }: Metafile): Map<string, string[]> {
  return new Map(
    Object.entries(outputs)
      .filter(([file]) => file.endsWith('index.cjs'))
      .map(([file, { inputs }]) => [
        path.basename(path.dirname(file)),
        LATE.filter((name) => `lib/late/${name}.ts` in inputs),
      ]),
  );
}
