/** Bundles the code of the Lambdas. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { bundleAssets } from './assets.ts';
import { awsSchemas } from './aws-schemas.ts';
import { fileOf, LATE, textsFile } from './late/late.ts';

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

/**
 * Stand-ins for what packages bring with them and never call for us. mailparser loads in half the time without them, and a function
 * in four fifths: the SDK imports its parts by `import()`, and what can be imported so is parsed twice, with all that it
 * imports.
 */
const WITHOUT = {
  '@aws-sdk/credential-provider-node': path.join(root, 'lib/without/credential-provider-node.ts'),
  '@smithy/core/event-streams': path.join(root, 'lib/without/event-streams.ts'),
  ajv: path.join(root, 'lib/without/ajv.ts'),
  'ajv-formats': path.join(root, 'lib/without/ajv-formats.ts'),
  'html-to-text': path.join(root, 'lib/without/html-to-text.ts'),
  'linkify-it': path.join(root, 'lib/without/linkify-it.cjs'),
  postcss: path.join(root, 'lib/without/postcss.ts'),
};

/** What each Lambda starts with, and the MCP server, which the API loads late. */
const ENTRIES = [
  ...globSync('lambdas/*/index.ts', { cwd: root })
    .sort()
    .map((file) => ({ in: file, out: `${path.basename(path.dirname(file))}/index` })),
  { in: 'lambdas/api/mcp/server.ts', out: 'api/mcp' },
];

/** The texts of each language, by catalogue. Those of English are part of `index.cjs`. */
const TEXTS = globSync('domain/languages/catalogues/*/*.ts', { cwd: root })
  .sort()
  .map((file) => ({ file, english: path.join(path.dirname(file), 'en.ts') }))
  .filter(({ file, english }) => file !== english)
  .map(({ file, english }) => ({ file, english, out: textsFile(...catalogueAndLanguage(file)) }));

/** Bundles modules, each into a file of its own. Nothing is written. */
function bundle(
  entryPoints: Exclude<BuildOptions['entryPoints'], undefined>,
  standIns: Readonly<Record<string, string>> = {},
) {
  return build({
    ...BUNDLING,
    plugins: [awsSchemas],
    ...{ outbase: 'lambdas', outdir: BUNDLES, sourcemap: true, metafile: true, write: false },
    entryPoints,
    alias: { ...WITHOUT, ...standIns },
  });
}

/**
 * Bundles all ENTRIES in one run of esbuild, which reads shared files only once. In a second run, the
 * packages and texts that are loaded late become files of their own, `late/<name>.cjs`, in each bundle that uses them: see
 * lib/late/late.ts.
 * @param outdir the cloud assembly
 * @param accent the colour of the pages, `#rrggbb`
 * @returns a function that gives the code of a Lambda by its folder's name
 */
export async function bundleLambdas(outdir: string, accent?: string): Promise<(name: string) => Code> {
  const lambdas = await bundle(
    ENTRIES,
    Object.fromEntries(
      ['#catalogues', '#mcp', ...LATE].map((name) => [name, path.join(root, standInOf(name))]),
    ),
  );
  const late = await bundle([
    ...LATE.map((name) => ({ in: name, out: `late/${fileOf(name)}` })),
    ...TEXTS.map(({ file, out }) => ({ in: file, out: `late/${out}` })),
  ]);
  const write = (folder: string, { path: file, contents }: OutputFile) => {
    const target = path.join(outdir, 'bundles', folder, path.relative(BUNDLES, file));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, contents);
  };
  for (const file of lambdas.outputFiles) write('', file);
  for (const [folder, used] of filesOfLambdas(lambdas.metafile)) {
    for (const file of late.outputFiles) {
      if (used.includes(path.basename(file.path).replace(/\.cjs(?:\.map)?$/, ''))) write(folder, file);
    }
  }
  bundleAssets(path.join(outdir, 'bundles', 'api', 'assets'), accent);
  return (name) => Code.fromAsset(path.join(outdir, 'bundles', name));
}

const standInOf = (name: string) => `lib/late/${fileOf(name)}.ts`;

function catalogueAndLanguage(file: string): [catalogue: string, language: string] {
  return [path.basename(path.dirname(file)), path.basename(file, '.ts')];
}

/** Returns the names of the files that each Lambda may load late, by the folder of the Lambda. */
function filesOfLambdas({ outputs }: Metafile): [folder: string, names: string[]][] {
  return Object.entries(outputs)
    .filter(([file]) => file.endsWith('.cjs'))
    .map(([file, { inputs }]) => [
      path.basename(path.dirname(file)),
      [
        ...LATE.filter((name) => standInOf(name) in inputs).map(fileOf),
        // What is imported and not used is no part of the bundle.
        ...TEXTS.filter(({ english }) => inputs[english]?.bytesInOutput).map(({ out }) => out),
      ],
    ]);
}
