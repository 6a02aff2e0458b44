/** Reading the body of a call. */
import type { HonoRequest } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type * as z from 'zod/mini';
import { closest } from '#domain/text/closest.ts';
import { ApiProblem } from './context.ts';

/**
 * Returns the parsed JSON of a body. The content type may be JSON, plain text or absent: a web page sends plain text when
 * it wants no preflight.
 * @throws ApiProblem `content-type-unsupported` or `body-not-json`
 */
export async function readJson(request: HonoRequest): Promise<unknown> {
  checkType(request.header('Content-Type') ?? '');
  const text = decode(await request.arrayBuffer());
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiProblem('body-not-json');
  }
}

const TYPES = /^(application\/(?:[\w.+-]+\+)?json|text\/plain|)$/;

function checkType(header: string): void {
  const [type = '', ...parameters] = header.split(';').map((part) => part.trim().toLowerCase());
  if (!TYPES.test(type))
    throw new ApiProblem(
      'content-type-unsupported',
      `The body is ${shown(type)}. Send JSON with the header "Content-Type: application/json".`,
    );
  const charset = parameters.find((one) => one.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !/^"?(utf-?8|us-ascii)"?$/.test(charset))
    throw new ApiProblem('content-type-unsupported', `The charset is ${shown(charset)}. Send JSON in UTF-8.`);
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 60));
}

/** JSON is UTF-8 (RFC 8259 section 8.1). */
function decode(octets: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    throw new ApiProblem('body-not-json', 'The body has octets that are not UTF-8. Send JSON in UTF-8.');
  }
}

/**
 * Returns what a schema reads of a body.
 * @param whatToSend a sentence about the whole body
 * @throws ApiProblem `field-unknown`, or `body-invalid` with the field in its detail
 */
export function readBody<Body>(schema: z.ZodMiniType<Body>, sent: unknown, whatToSend = ''): Body {
  const read = schema.safeParse(sent);
  if (read.success) return read.data;
  const unknown = unknownField(read.error, schema);
  if (unknown) throw new ApiProblem('field-unknown', unknown);
  throw new ApiProblem('body-invalid', [explain(read.error, 'body'), whatToSend].join(' ').trim());
}

/** Returns a sentence about the first error. @param whole the name of what was read */
export function explain({ issues: [first] }: z.core.$ZodError, whole: string): string {
  if (!first) return '';
  const isMissing = first.code === 'invalid_type' && / received undefined$/.test(first.message);
  const fault = isMissing ? `This field is missing. It is of the type ${first.expected}` : first.message;
  return `${first.path.join('.') || whole}: ${fault}.`;
}

/** Returns a sentence about the first field that a schema does not have, or null when each is known. */
export function unknownField({ issues }: z.core.$ZodError, schema: z.ZodMiniType): string | null {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys');
  const [name] = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  if (issue === undefined || name === undefined) return null;
  const known = issue.path.length === 0 && 'shape' in schema ? Object.keys(schema.shape as object) : [];
  const meant = closest(name, known);
  const place = [...issue.path, name].join('.').slice(0, 60);
  const taken = known.length > 0 ? ` These are taken: ${known.join(', ')}.` : '';
  return `There is no field ${JSON.stringify(place)} here.${meant ? ` Perhaps "${meant}" is meant.` : taken}`;
}

/** Refuses a body of more than 1 KiB with `body-too-large`, for calls that take only a few fields. */
export const smallBody = bodyLimit({
  maxSize: 1024,
  onError: () => {
    throw new ApiProblem('body-too-large', 'This call takes a few words only; see the API reference.');
  },
});
