/** A handler that does nothing, with the SDK clients that a function uses, and also its parsers, as their packages have them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING } from '#lib/bundles.ts';

const PARSERS = ['ical.js', 'mailparser'];
/** Commands that clients bring with them. */
const INNER = /^(?:CreateSession|DescribeEndpoints)Command$/;

/**
 * Bundles the floor of a function as the functions are bundled, with nothing left out of the packages.
 * @param directory the code of the function, whose source map names what is in it
 * @param parsers those that the floor loads, too
 */
export function writeFloor(directory: string, parsers: readonly string[], outfile: string): void {
  const { sourcesContent: _, outExtension: __, ...options } = BUNDLING;
  const stdin = { contents: floorOf(directory, parsers), resolveDir: BUNDLING.absWorkingDir };
  buildSync({ ...options, stdin, outfile });
}

/** Returns the names of the parsers that a function loads with the first message that needs them: `late/<name>.cjs`. */
export function lateParsers(directory: string): string[] {
  return PARSERS.filter((parser) => existsSync(join(directory, `late/${parser}.cjs`)));
}

function floorOf(directory: string, parsers: readonly string[]): string {
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
    ...parsers.map((parser, index) => `import * as parser${index} from '${parser}';`),
    `const clients = [${clients.map(({ name }) => `new ${name}({})`).join(', ')}];`,
    isTable
      ? 'clients.push(...clients.map((client) => DynamoDBDocumentClient.from(client)).slice(0, 1));'
      : '',
    `export const handler = async () => [clients, ${[...documents, ...commands].map(({ name }) => name).join(', ')}];`,
    `export const parsers = [${parsers.map((_, index) => `parser${index}`).join(', ')}];`,
  ].join('\n');
}
