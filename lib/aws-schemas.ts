/** Has esbuild leave out of the AWS SDK's schemas what no command of ours needs. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * A client of the SDK has the schemas of all its commands in one file: arrays such as `[-3, n0, _AD, { [_hE]: 403 }]`, with
 * `const _hE = "httpError"`. esbuild keeps each array with a computed key, used or not, because to compute a key may run code.
 * So the keys are written out. S3's client becomes half as large, and a function that uses it loads in nine tenths of the time.
 */
export const awsSchemas: Plugin = {
  name: 'aws-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@aws-sdk[\\/].*[\\/]schemas_0\.js$/ }, async ({ path }) => ({
      contents: withKeysWrittenOut(await readFile(path, 'utf8')),
    }));
  },
};

function withKeysWrittenOut(source: string): string {
  const constants = source.matchAll(/^const (\w+) = ("[^"\\]*");$/gm);
  const texts = new Map([...constants].map(([, name, text]) => [name, text]));
  return source.replace(/\[(\w+)\](?=:)/g, (key, name) => texts.get(name) ?? key);
}
