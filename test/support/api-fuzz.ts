/**
 * Calls that are made from the OpenAPI document: for each operation values that fit its schemas, and values that almost do.
 * The same seed makes the same calls.
 */
import { openApiDocument } from '#lambdas/api/reference/document.ts';
import type { Documented, Json } from './contract.ts';
import type { Random } from './random.ts';

/** A call to make. */
export interface FuzzCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** Values that may stand in a call: codes and keys, and the ids and addresses that exist. */
export interface Known {
  /** By the names of the security schemes. */
  readonly secrets: Readonly<Record<string, readonly string[]>>;
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
}

const { schemas } = openApiDocument()['components'] as { schemas: Record<string, Json> };

/** Makes a call of an operation. */
export function makeCall({ path, method, operation }: Documented, known: Known, random: Random): FuzzCall {
  const one = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const often = (share: number) => random() < share;
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let address = path;
  for (const { name, in: place, required, schema } of operation.parameters ?? []) {
    if (!required && often(0.5)) continue;
    const value = text(name, schema);
    if (place === 'path')
      address = address.replace(`{${name}}`, often(0.9) ? encodeURIComponent(value.toWellFormed()) : '%zz');
    else if (place === 'query') query.append(name, value);
    else if (/^[\x20-\x7e]*$/.test(value)) headers[name] = value.trim();
  }
  if (often(0.05)) query.append(one(['limt', 'x', 'status', '__proto__']), one(ODD_TEXTS));
  if (often(0.95)) headers['Authorization'] = `Bearer ${secret()}`;
  if (often(0.05)) headers['If-None-Match'] = one(['*', 'W/"x"', ',', '"']);
  const media = operation.requestBody?.content['application/json'];
  const called = often(0.05) ? one(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) : method;
  const hasBody = media !== undefined && !['GET', 'HEAD'].includes(called);
  if (hasBody && often(0.9)) headers['Content-Type'] = often(0.9) ? 'application/json' : one(TYPES);
  const search = query.size > 0 ? `?${query}` : '';
  const slash = often(0.05) ? '/' : '';
  return {
    method: called,
    path: `${address}${slash}${search}`,
    headers,
    body: hasBody ? bodyOf(media) : undefined,
  };

  /** Mostly one that the operation takes. */
  function secret(): string {
    const taken = (operation.security ?? []).flatMap(
      (scheme) => known.secrets[Object.keys(scheme)[0] ?? ''] ?? [],
    );
    if (taken.length > 0 && often(0.8)) return one(taken);
    return often(0.5) ? one(Object.values(known.secrets).flat()) : one(NO_SECRETS);
  }

  function text(name: string, schema: Json): string {
    if (often(0.15)) return one(ODD_TEXTS);
    if (name === 'eventId') return one(known.ids);
    if (name === 'email') return one(known.addresses);
    return String(value(schema));
  }

  function bodyOf({
    schema,
    examples = {},
  }: {
    schema: Json;
    examples?: Record<string, { value: unknown }>;
  }) {
    if (often(0.05)) return one(BROKEN);
    const made = often(0.4) ? one(Object.values(examples))?.value : value(schema);
    return JSON.stringify(often(0.5) ? made : spoilt(made)) ?? '';
  }

  /** A value that fits a schema, as far as its types go. */
  function value(schema: Json): unknown {
    const {
      $ref,
      type,
      const: only,
      enum: choices,
      anyOf,
      properties,
      items,
    } = schema as Json & {
      $ref?: string;
      enum?: unknown[];
      anyOf?: Json[];
      properties?: Record<string, Json>;
      items?: Json;
      examples?: unknown[];
      required?: string[];
    };
    if ($ref) return value(schemas[$ref.split('/').at(-1) ?? ''] ?? {});
    if (only !== undefined) return only;
    if (choices) return one(choices);
    if (anyOf) return value(one(anyOf));
    const plain = Array.isArray(type) ? one(type) : type;
    if (plain === 'object') {
      const named = Object.entries(properties ?? {}).filter(
        ([name]) => ((schema['required'] as string[]) ?? []).includes(name) || often(0.6),
      );
      return Object.fromEntries(named.map(([name, inner]) => [name, inner && field(name, inner)]));
    }
    if (plain === 'array') return Array.from({ length: Math.floor(random() * 4) }, () => value(items ?? {}));
    if (plain === 'integer') return Math.floor(random() * 600);
    if (plain === 'number') return random() * 600;
    if (plain === 'boolean') return often(0.5);
    if (plain === 'null') return null;
    const given = (schema['examples'] as unknown[]) ?? [];
    return given.length > 0 && often(0.7) ? one(given) : one(ODD_TEXTS);
  }

  function field(name: string, schema: Json): unknown {
    return name === 'email' && often(0.8) ? one(known.addresses) : value(schema);
  }

  /** A value of which one part is another one, is missing, or is too much. */
  function spoilt(whole: unknown): unknown {
    if (typeof whole !== 'object' || whole === null || often(0.2)) return one(ODD_VALUES);
    if (Array.isArray(whole)) return whole.length === 0 ? [one(ODD_VALUES)] : whole.with(0, spoilt(whole[0]));
    const names = Object.keys(whole);
    if (names.length === 0 || often(0.3)) return { ...whole, [one(EXTRA_NAMES)]: one(ODD_VALUES) };
    const name = one(names);
    if (often(0.3)) return Object.fromEntries(Object.entries(whole).filter(([other]) => other !== name));
    return { ...whole, [name]: spoilt((whole as Json)[name]) };
  }
}

const NO_SECRETS = ['', 'api_', 'manage_x', 'key_none', 'owner_none', 'a b', 'x'.repeat(3000)];
const TYPES = [
  'text/plain',
  'text/xml',
  'application/json; charset=latin1',
  'multipart/form-data',
  ';',
  '*/*',
];
const BROKEN = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '1e999',
  '{"a":1}}',
  '\u0000',
  '['.repeat(500),
  new Uint8Array([0x7b, 0xff, 0x7d]),
  `{"email":"${'x'.repeat(5000)}"}`,
];
const ODD_TEXTS = [
  '',
  ' ',
  'x',
  '0',
  '-1',
  '2026-02-30',
  '2026-05-12T08:00:00Z',
  '9999-12-31T23:59:60Z',
  'ben@example.org',
  'a@b',
  'bén@exämple.org',
  '"quoted"@example.org',
  '\u0000',
  '\ud800',
  '\u202e',
  '😀'.repeat(30),
  '../../etc/passwd',
  '%2e%2e%2f',
  '<script>',
  '__proto__',
  "' OR 1=1",
  'x'.repeat(300),
  'x'.repeat(2500),
];
const ODD_VALUES = [null, true, 0, -1, 1.5, 1e300, [], {}, [[]], { a: { b: {} } }, ...ODD_TEXTS];
const EXTRA_NAMES = ['x', 'Email', 'recipents', '__proto__', 'constructor', 'toString', '', 'x'.repeat(500)];
