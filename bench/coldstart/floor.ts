/** A handler that does nothing with the SDK clients and the parser that a function uses: no function can load faster. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING } from '#lib/bundles.ts';
import type { LambdaFunction } from '#local/wiring.ts';

const PARSERS = ['ical.js', 'mailparser'];
/** Commands that clients bring with them. */
const INNER = /^(?:CreateSession|DescribeEndpoints)Command$/;

/**
 * Bundles the floor of each function as the functions are bundled, in one run of esbuild, which reads shared files only once.
 * @param functions with their code, whose source map names what is in it
 * @returns the file of a function's floor by its name
 */
export function writeFloors(functions: readonly LambdaFunction[], outdir: string): (name: string) => string {
  const { sourcesContent: _, ...options } = BUNDLING;
  const entryPoints = functions.map(({ name, directory }) => {
    const file = join(outdir, `floor-${name}.js`);
    writeFileSync(file, floorOf(directory));
    return file;
  });
  buildSync({ ...options, entryPoints, outdir, nodePaths: [join(BUNDLING.absWorkingDir, 'node_modules')] });
  return (name) => join(outdir, `floor-${name}.cjs`);
}

/** Returns the files of the parsers that a function loads with its first message, and the floor at once. */
export function lateParsers(directory: string): string[] {
  return PARSERS.map((parser) => join(directory, `late/${parser}.cjs`)).filter((file) => existsSync(file));
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
  const parsers = lateParsers(directory).map((file) => basename(file, '.cjs'));
  const isTable = documents.length > 0;
  return [
    ...[...clients, ...documents, ...commands].map(({ from, name }) => `import { ${name} } from '${from}';`),
    ...(isTable ? ["import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';"] : []),
    ...parsers.map((parser, index) => `import * as parser${index} from '${parser}';`),
    `const clients = [${clients.map(({ name }) => `new ${name}({})`).join(', ')}];`,
    isTable
      ? 'clients.push(...clients.map((client) => DynamoDBDocumentClient.from(client)).slice(0, 1));'
      : '',
    `export const handler = async () => [clients, ${[...documents, ...commands].map(({ name }) => name).join(', ')}];`,
    `export const parsers = [${parsers.map((_, index) => `parser${index}`).join(', ')}];`,
  ].join('\n');
}
