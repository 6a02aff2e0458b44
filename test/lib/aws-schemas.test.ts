import { inspect } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { awsSchemas } from '#lib/aws-schemas.ts';

const S3 = '@aws-sdk/client-s3/dist-es/schemas/schemas_0.js';

test('the schemas of a client say the same, and what is not used of them is left out', async () => {
  const [plain, written] = [
    await bundle(`export * from '${S3}'`),
    await bundle(`export * from '${S3}'`, true),
  ];
  expect(await exportsOf(written)).toEqual(await exportsOf(plain));
  const one = await bundle(`export { GetObject$ } from '${S3}'`, true);
  expect(one).toContain('GetObjectRequest');
  expect(one).not.toContain('PutBucketLogging');
});

async function bundle(contents: string, written = false): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: written ? [awsSchemas] : [],
  });
  return outputFiles[0]?.text ?? '';
}

/** As text, because functions that do the same are not equal. */
async function exportsOf(code: string): Promise<string> {
  return inspect(await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`), {
    depth: null,
    maxArrayLength: null,
  });
}
