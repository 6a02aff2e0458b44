/**
 * Every answer of the API in the tests is held against the OpenAPI document: its status, content type and body are
 * documented, and it has no field that is not.
 */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { once } from '#domain/text/once.ts';
import { openApiDocument } from '#lambdas/api/reference/document.ts';

/** An operation as the document has it. */
export interface Documented {
  readonly path: string;
  readonly method: string;
  readonly operation: {
    readonly operationId: string;
    readonly security?: readonly Readonly<Record<string, unknown>>[];
    readonly parameters?: readonly Parameter[];
    readonly requestBody?: { readonly content: Content };
    readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  };
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Json;
}

export type Json = { [name: string]: unknown };
type Content = Readonly<Record<string, { schema: Json; examples?: Record<string, { value: unknown }> }>>;

/** What a caller got. */
export interface Answered {
  readonly method: string;
  /** Path without the stage; it may have a slash too many and a query. */
  readonly path: string;
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
}

const document = once(
  () => openApiDocument() as Json & { paths: Record<string, Record<string, Documented['operation']>> },
);

/** Returns every operation of the document. */
export const documented = once((): Documented[] =>
  Object.entries(document().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  ),
);

/** Returns everything in an answer that the document does not say, a sentence each. */
export function breaches({ method, path, status, type, body }: Answered): string[] {
  const at = `${method} ${path.split('?')[0]} answered ${status}`;
  const found = documented().find((one) => one.method === method && patternOf(one.path).test(plain(path)));
  if (!found) return [404, 405].includes(status) ? [] : [`${at}, but is no operation.`];
  const { operationId, responses } = found.operation;
  const response = responses[status];
  if (!response) return [`${at}, which ${operationId} does not document.`];
  if (!response.content) return body === '' ? [] : [`${at} with a body.`];
  const plainType = type?.split(';')[0] ?? '';
  const media = response.content[plainType];
  if (!media) return [`${at} as ${plainType}, which ${operationId} does not document.`];
  if (!plainType.endsWith('json')) return [];
  const validate = validator(operationId, String(status), plainType);
  if (validate(JSON.parse(body))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${at}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function plain(path: string): string {
  return (path.split('?')[0] ?? '').replace(/\/+$/, '');
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);
}

const ajv = once(() => {
  const strict = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(strict);
  strict.addSchema(closed(document()) as Json, 'openapi.json');
  return strict;
});
const validators = new Map<string, ValidateFunction>();

function validator(operationId: string, status: string, type: string): ValidateFunction {
  const name = `${operationId} ${status} ${type}`;
  const known = validators.get(name);
  if (known) return known;
  const { path = '', method = '' } =
    documented().find(({ operation }) => operation.operationId === operationId) ?? {};
  const pointer = ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const made = ajv().compile({ $ref: `openapi.json#/${pointer}` });
  validators.set(name, made);
  return made;
}

/** An object with known fields has no others. The document itself leaves that open for later versions. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([name, one]) => [name, closed(one)]));
  const isObject = inner['type'] === 'object' && 'properties' in inner && !('additionalProperties' in inner);
  return isObject ? { ...inner, additionalProperties: false } : inner;
}
