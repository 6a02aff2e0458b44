/** Makes the OpenAPI document from the operations (https://spec.openapis.org/oas/v3.1.1.html). */
import * as z from 'zod/mini';
import { GATEWAY_PROBLEMS, type GatewayProblem } from '../gateway-problems.ts';
import { PROBLEM_CODES, problemOf } from '../problems.ts';
import { problemAnswer } from '../schemas/problem.ts';
import { type Access, type Answer, type Group, KEY_PROBLEMS, type Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';

/** JSON. */
export type Json = { [name: string]: unknown };

const GROUPS: Readonly<Record<Group, string>> = {
  Invites: 'Send an event to people.',
  Events: 'Events, and what the public may see of them.',
  Results: 'Guests and their answers.',
  Codes: 'Replace codes that somebody else got.',
  People: 'For owners of the domain: export and erase a person.',
  Webhooks: 'Be called when something happens.',
  Reference: 'This document.',
};

const ACCESS: Readonly<Record<Access, string>> = {
  apiCode: 'The API code of an event, from its confirmation. It may stand in a web page.',
  manageCode: 'The manage code of an event, from its confirmation. Keep it secret.',
  organizerKey:
    'The key of an organizer, for all of their events. They sign in by mail and make it on the page `/events/keys`. Keep it secret.',
  ownerKey:
    'The key of an owner of the domain, for people and codes of all events. They make it on the page `/domain/keys`. Keep it secret.',
};

/** Returns every problem of the API and of API Gateway, each once. */
function allProblems(): Shown[] {
  const all = [...PROBLEM_CODES.map((code) => problemOf(code)), ...GATEWAY_PROBLEMS];
  return [...new Map(all.map((one) => [one.code, shown(one)])).values()];
}

function shown({ code, status, title, detail }: Shown): Shown {
  return { code, status, title, detail };
}

/** A problem, as the document shows it. */
type Shown = Pick<GatewayProblem, 'code' | 'status' | 'title' | 'detail'>;

/** Returns every problem that an operation may answer with, those of API Gateway included. */
export function problemsOf({ problems, body, idempotencyKey }: Operation): Shown[] {
  const own = [...problems, ...(idempotencyKey ? KEY_PROBLEMS : []), 'internal-error' as const];
  const gateway = GATEWAY_PROBLEMS.filter(
    ({ code }) => code !== 'internal-error' && (body || code !== 'request-too-large'),
  );
  const all = [...own.map((code) => problemOf(code)), ...gateway];
  return [...new Map(all.map((one) => [one.code, shown(one)])).values()];
}

/** Returns the document. Servers are relative to its own address, so it is valid behind the stage of API Gateway. */
export function openApiDocument(operations: readonly Operation[] = OPERATIONS): Json {
  const components = new Components();
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: pathItem(operation, components) };
  }
  const groups = new Set(operations.map(({ group }) => group));
  const access = new Set(operations.flatMap((one) => one.access));
  return {
    openapi: '3.1.1',
    info: {
      title: 'yesmaybe',
      version: '1.0.0',
      summary: 'Invite people to an event of your calendar, and read their answers.',
      description:
        'Every call carries a code or a key in `Authorization: Bearer <code>`. Fields may be added to answers; a client should ignore those that it does not know.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '..', description: 'The server that this document comes from.' }],
    tags: Object.entries(GROUPS)
      .filter(([name]) => groups.has(name as Group))
      .map(([name, description]) => ({ name, description })),
    'x-problems': allProblems(),
    paths,
    components: {
      securitySchemes: Object.fromEntries(
        Object.entries(ACCESS)
          .filter(([name]) => access.has(name as Access))
          .map(([name, description]) => [name, { type: 'http', scheme: 'bearer', description }]),
      ),
      schemas: components.all(),
    },
  };
}

function pathItem(operation: Operation, components: Components): Json {
  const { id, group, summary, description, access, query, body, answers } = operation;
  const parameters = [
    ...Object.entries(operation.parameters ?? {}).map(([name, schema]) =>
      parameter('path', name, components.use(schema(), 'input'), true),
    ),
    ...(query ? queryParameters(query(), components) : []),
    ...(operation.idempotencyKey ? [IDEMPOTENCY_KEY] : []),
    ...(operation.ifMatch ? [IF_MATCH] : []),
  ];
  const isRead = operation.method === 'get';
  const shown = Object.entries(answers).map(([status, answer]) => [
    status,
    response(answer, isRead && hasValidator(answer), components),
  ]);
  const unchanged = isRead && Object.values(answers).some(hasValidator) ? { 304: UNCHANGED } : {};
  return {
    operationId: id,
    tags: [group],
    summary,
    description,
    security: access.length === 0 ? [] : access.map((name) => ({ [name]: [] })),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: components.use(body.schema(), 'input'),
                examples: valued(body.examples),
              },
            },
          },
        }
      : {}),
    responses: { ...Object.fromEntries(shown), ...unchanged, ...problemResponses(operation, components) },
  };
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'A text of your own, such as a UUID. The same key with the same body is done once within 24 hours, and answered alike each time.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  example: '0b5c2f0e-7f0a-4c58-9a64-5f1b7a3ce2a1',
};
const IF_MATCH = {
  name: 'If-Match',
  in: 'header',
  required: false,
  description:
    'The `version` of the event that the caller has read, in quotation marks. Nothing is done at another one.',
  schema: { type: 'string', pattern: String.raw`^(\*|(W/)?"\d{1,9}")$` },
  example: '"3"',
};
const ETAG = {
  description:
    'Changes with the content. Send it as `If-None-Match` to be answered 304 while nothing has changed.',
  schema: { type: 'string', examples: ['W/"6YbVq0pJ3n2kZ1x8c4v5bA"'] },
};
const UNCHANGED = {
  description: 'Nothing has changed since the ETag that was sent.',
  headers: { ETag: ETAG },
};
const RETRY_AFTER = {
  description: 'Seconds until the call may succeed.',
  schema: { type: 'integer', examples: [17] },
};
const AUTHENTICATE = {
  description: 'How to authenticate (RFC 6750).',
  schema: { type: 'string', examples: ['Bearer realm="yesmaybe", error="invalid_token"'] },
};

/** An export is streamed and has no ETag. */
function hasValidator({ schema, isStreamed }: Answer): boolean {
  return schema !== undefined && !isStreamed;
}

function queryParameters(query: z.ZodMiniType, components: Components): Json[] {
  const { properties = {}, required = [] } = components.use(query, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) =>
    parameter('query', name, schema, required.includes(name)),
  );
}

function parameter(place: string, name: string, schema: Json, required: boolean): Json {
  const { description, ...rest } = schema;
  return { name, in: place, required, description, schema: rest };
}

function response(
  { description, schema, type, example }: Answer,
  hasEtag: boolean,
  components: Components,
): Json {
  if (!schema && !type) return { description };
  const media = {
    schema: schema ? components.use(schema(), 'output') : { type: 'string' },
    ...(example === undefined ? {} : { examples: valued({ example }) }),
  };
  return {
    description,
    ...(hasEtag ? { headers: { ETag: ETAG } } : {}),
    content: { [type ?? 'application/json']: media },
  };
}

function problemResponses(operation: Operation, components: Components): Json {
  const byStatus = Map.groupBy(problemsOf(operation), ({ status }) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, these]) => [
      status,
      {
        description: these.map(({ code, title }) => `\`${code}\`: ${title}.`).join(' '),
        ...(status === 429 ? { headers: { 'Retry-After': RETRY_AFTER } } : {}),
        ...(status === 401 ? { headers: { 'WWW-Authenticate': AUTHENTICATE } } : {}),
        content: {
          'application/problem+json': {
            schema: components.use(problemAnswer(), 'output'),
            examples: valued(
              Object.fromEntries(
                these.map((one) => [
                  one.code,
                  { type: `https://invites.example.com/docs#${one.code}`, ...one },
                ]),
              ),
            ),
          },
        },
      },
    ]),
  );
}

function valued(examples: Readonly<Record<string, unknown>>): Json {
  return Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
}

/** The schemas with a name. Each stands in the document once, and its uses refer to it. */
class Components {
  readonly #named = new Map<string, Json>();

  /**
   * Returns a schema as JSON Schema, which refers to those with a name.
   * @throws Error when two different schemas have the same name
   */
  use(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
    const made = z.toJSONSchema(z.object({ schema }), { io, unrepresentable: 'any' }) as Json;
    const { $defs = {}, properties } = relinked(made, io) as {
      $defs?: Record<string, Json>;
      properties: Json;
    };
    for (const [name, definition] of Object.entries($defs)) {
      const known = this.#named.get(name);
      if (known && JSON.stringify(known) !== JSON.stringify(definition))
        throw new Error(
          `Two schemas have the name ${name}: the one that is read differs from the answered one.`,
        );
      this.#named.set(name, definition);
    }
    return properties['schema'] as Json;
  }

  all(): Json {
    return Object.fromEntries([...this.#named].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

/**
 * Returns a schema whose references lead to the components. Objects of answers may get further fields later, so nothing
 * forbids these.
 */
function relinked(value: unknown, io: 'input' | 'output'): unknown {
  if (Array.isArray(value)) return value.map((one) => relinked(one, io));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    if (name === '$ref' && typeof inner === 'string')
      return [[name, inner.replace('#/$defs/', '#/components/schemas/')]];
    if (name === 'additionalProperties' && inner === false && io === 'output') return [];
    return [[name, relinked(inner, io)]];
  });
  return Object.fromEntries(entries);
}
