/** The operations of the reference are the routes of the API, and what the reference shows fits its schemas. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import { OPERATIONS } from '#lambdas/api/reference/operations.ts';
import { openScene } from '../scene.ts';

const { deployment } = openScene();

/** `/v1/events/:eventId{[a-z2-7]{16}}/codes` of Hono is `/v1/events/{eventId}/codes`. */
function templateOf(path: string): string {
  return path.replace(/:(\w+)(\{(?:[^{}]|\{[^}]*\})*\})?/g, '{$1}');
}

test('every route below /v1 is an operation, and every operation is a route', () => {
  const routes = deployment()
    .api.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/'))
    .map(({ method, path }) => `${method} ${templateOf(path)}`);
  const operations = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  expect(operations.toSorted()).toEqual([...new Set(routes)].toSorted());
  expect(new Set(operations).size).toBe(operations.length);
});

describe.each(OPERATIONS.map((one) => [one.id, one] as const))('%s', (_, operation) => {
  test.each(Object.entries(operation.body?.examples ?? {}))(
    'reads the body of its example %s',
    (_name, body) => {
      expect(operation.body?.schema().safeParse(body)).toMatchObject({ success: true });
    },
  );

  test.each(Object.entries(operation.answers))('answers its example %s', (_status, { schema, example }) => {
    if (schema) expect(schema().safeParse(example)).toMatchObject({ success: true });
    else expect(typeof example).not.toBe('object');
  });

  test('names the parameters of its path', () => {
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(Object.keys(operation.parameters ?? {})).toEqual(inPath);
  });
});

test('every field of the document says what it means', () => {
  const { components } = openApiDocument() as { components: { schemas: Record<string, Schema> } };
  const silent = Object.entries(components.schemas).flatMap(([name, schema]) => silentFields(name, schema));
  expect(silent).toEqual([]);
});

test('the bundler can leave out every schema that the function does not need', () => {
  const folder = path.resolve(import.meta.dirname, '../../../lambdas/api/schemas');
  const unmarked = globSync('*.ts', { cwd: folder }).flatMap((file) =>
    [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^(?:export )?const (\w+) = once\(/gm)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );
  expect(unmarked).toEqual([]);
});

interface Schema {
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: Schema[];
}

function silentFields(place: string, schema: Schema): string[] {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, field]) => [`${place}.${name}`, field] as const,
  );
  return [
    ...fields.filter(([, field]) => !field.description).map(([name]) => name),
    ...fields.flatMap(([name, field]) => silentFields(name, field)),
    ...(schema.items ? silentFields(`${place}[]`, schema.items) : []),
    ...(schema.anyOf ?? []).flatMap((one) => silentFields(place, one)),
  ];
}
