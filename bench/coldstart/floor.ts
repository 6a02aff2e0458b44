/** A handler that does nothing, with the SDK clients that a function uses, and its parsers, as their packages have them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING } from '#lib/bundles.ts';
import type { LambdaFunction } from '#local/wiring.ts';

const PARSERS = ['ical.js', 'mailparser'];
/** Commands that clients bring with them. */
const INNER = /^(?:CreateSession|DescribeEndpoints)Command$/;

/**
 * Bundles the floors as the functions are bundled, with nothing left out of the packages: in one run of esbuild, which reads
 * shared files only once.
 * @param functions with their code, whose source map names what is in it
 * @returns the files of a function's floor: its handler, and the parsers that the function loads late
 */
export function writeFloors(
  functions: readonly LambdaFunction[],
  outdir: string,
): (lambda: LambdaFunction) => string[] {
  const { sourcesContent: _, ...options } = BUNDLING;
  const write = (name: string, code: string) => {
    const file = join(outdir, `floor-${name}.js`);
    writeFileSync(file, code);
    return file;
  };
  const entryPoints = [
    ...functions.map(({ name, directory }) => write(name, floorOf(directory))),
    ...PARSERS.map((parser) => write(parser, `import * as parser from '${parser}';\nexport { parser };`)),
  ];
  buildSync({ ...options, entryPoints, outdir, nodePaths: [join(BUNDLING.absWorkingDir, 'node_modules')] });
  return (lambda) =>
    [lambda.name, ...lateParsers(lambda).map(({ parser }) => parser)].map((name) =>
      join(outdir, `floor-${name}.cjs`),
    );
}

/** Returns the parsers that a function loads with the first message that needs them, and their files. */
export function lateParsers({ directory }: LambdaFunction): { parser: string; file: string }[] {
  return PARSERS.map((parser) => ({ parser, file: join(directory, `late/${parser}.cjs`) })).filter(
    ({ file }) => existsSync(file),
  );
}

function floorOf(directory: string): string {
  const map = readFileSync(join(directory, 'index.cjs.map'), 'utf8');
  const { sources } = JSON.parse(map) as { readonly sources: readonly string[] };
  const named = (pattern: RegExp) =>
    sources.flatMap((source) => {
      const [, from = '', name = ''] = pattern.exec(source) ?? [];
      return name === '' || INNER.test(name) ? [] : [{ from: `@aws-sdk/${from}`, name }];
    });
  const clients = named(/\/@aws-sdk\/(client-[\w-]+)\/dist-es\/(\w+Client)\.js$/);
  const documents = named(/\/@aws-sdk\/(lib-dynamodb)\/dist-es\/commands\/(\w+Command)\.js$/);
  const commands = named(/\/@aws-sdk\/(client-(?!dynamodb)[\w-]+)\/dist-es\/commands\/(\w+Command)\.js$/);
  const isTable = documents.length > 0;
  return [
    ...[...clients, ...documents, ...commands].map(({ from, name }) => `import { ${name} } from '${from}';`),
    ...(isTable ? ["import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';"] : []),
    `const clients = [${clients.map(({ name }) => `new ${name}({})`).join(', ')}];`,
    isTable
      ? 'clients.push(...clients.map((client) => DynamoDBDocumentClient.from(client)).slice(0, 1));'
      : '',
    `export const handler = async () => [clients, ${[...documents, ...commands].map(({ name }) => name).join(', ')}];`,
  ].join('\n');
}
