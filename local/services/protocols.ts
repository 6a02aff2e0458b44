/** The wire formats of each service's calls and errors. */
import type { IncomingHttpHeaders } from 'node:http';
import type { Call, ServiceName } from '../access/calls.ts';
import { SERVICES } from '../access/calls.ts';

/** A call as it came, with its operation and input. */
export interface Request extends Call {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An HTTP answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/** One service, which answers its calls. It throws NoAnswer when a fault drops the answer. */
export type Service = (request: Request) => Promise<Answer>;

/** The connection is cut instead of an answer. */
export class NoAnswer extends Error {}

/**
 * Returns who signed a request and for which service, by a version 4 signature. The signature itself is not checked.
 */
export function signer(authorization = ''): { service: ServiceName; accessKey: string } | undefined {
  const [, accessKey, name] =
    /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/.exec(authorization) ?? [];
  const service = SERVICES.find((known) => known === name);
  return accessKey && service ? { service, accessKey } : undefined;
}

type Parts = Pick<Request, 'method' | 'url' | 'headers' | 'body'>;

/** Returns operation and input. The operation is empty when the call names none that is known here. */
export function readCall(service: ServiceName, parts: Parts): Pick<Call, 'operation' | 'input'> {
  if (service === 's3') return readRest(parts);
  if (service === 'ses' || service === 'sns') return readForm(parts.body);
  const operation = String(parts.headers['x-amz-target']).split('.').at(-1) ?? '';
  return { operation, input: JSON.parse(parts.body.toString() || '{}') as Call['input'] };
}

/** Reads the Query protocol: a form in which a list is `List.member.1`. */
function readForm(body: Buffer): Pick<Call, 'operation' | 'input'> {
  const { Action: operation = '', ...input } = Object.fromEntries(
    new URLSearchParams(body.toString('latin1')),
  );
  const Destinations = Object.keys(input)
    .filter((name) => name.startsWith('Destinations.member.'))
    .map((name) => input[name] ?? '');
  const data = input['RawMessage.Data'];
  return {
    operation,
    input: {
      ...input,
      Destinations,
      ...(data !== undefined && { RawMessage: { Data: Buffer.from(data, 'base64') } }),
    },
  };
}

const OBJECT_OPERATIONS: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};
const BUCKET_OPERATIONS: Readonly<Record<string, string>> = { GET: 'ListObjectsV2', HEAD: 'HeadBucket' };
/** Other parameters make a request another operation; these only qualify it. */
const PLAIN =
  /^(?:x-id|list-type|prefix|delimiter|max-keys|start-after|continuation-token|encoding-type|versions|key-marker|versionId)$/;

function readRest({ method, url, headers }: Parts): Pick<Call, 'operation' | 'input'> {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, Bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/.exec(pathname) ?? [];
  const known = [...searchParams.keys()].every((name) => PLAIN.test(name)) && !headers['x-amz-copy-source'];
  const parameter = (name: string) => searchParams.get(name) ?? undefined;
  if (searchParams.has('versions')) {
    const input = {
      Bucket,
      Prefix: parameter('prefix') ?? '',
      KeyMarker: parameter('key-marker'),
      MaxKeys: parameter('max-keys'),
    };
    return { operation: known && method === 'GET' ? 'ListObjectVersions' : '', input };
  }
  const operation = (key ? OBJECT_OPERATIONS : BUCKET_OPERATIONS)[method];
  const input = key
    ? { Bucket, Key: decodeURIComponent(key), VersionId: parameter('versionId') }
    : { Bucket, Prefix: parameter('prefix') ?? '' };
  return { operation: (known && operation) || '', input };
}

/** Returns a JSON answer, as in the JSON protocols of AWS. */
export function jsonAnswer(status: number, value: unknown, version = '1.0'): Answer {
  const headers = { 'content-type': `application/x-amz-json-${version}` };
  return { status, headers, body: JSON.stringify(value) };
}

/** Returns an XML answer. */
export function xmlAnswer(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/xml' }, body };
}

/** Returns an error in the service's own form. @param code as named in the service's documentation */
export function errorAnswer(service: ServiceName, status: number, code: string, message: string): Answer {
  switch (service) {
    case 'dynamodb':
    case 'secretsmanager':
      return jsonAnswer(status, { __type: `com.amazon.coral.service#${code}`, message, Message: message });
    case 'sqs': {
      const { headers, ...answer } = jsonAnswer(status, {
        __type: `com.amazon.coral.service#${code}`,
        message,
      });
      // The name that callers of the older protocol use.
      const older = code.replace(/Exception$/, '');
      return { ...answer, headers: { ...headers, 'x-amzn-query-error': `${older};Sender` } };
    }
    case 's3':
      return xmlAnswer(status, `<Error><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`);
    case 'ses':
    case 'sns': {
      const error = `<Error><Type>Sender</Type><Code>${code}</Code><Message>${escaped(message)}</Message></Error>`;
      return xmlAnswer(status, `<ErrorResponse>${error}<RequestId>local</RequestId></ErrorResponse>`);
    }
  }
}

/** The HTTP status and the error code for a missing permission, by service. */
const DENIED: Readonly<Record<ServiceName, readonly [number, string]>> = {
  dynamodb: [400, 'AccessDeniedException'],
  secretsmanager: [400, 'AccessDeniedException'],
  sqs: [403, 'AccessDeniedException'],
  sns: [403, 'AuthorizationError'],
  ses: [403, 'AccessDenied'],
  s3: [403, 'AccessDenied'],
};

/** Returns the answer to a call without permission. */
export function deniedAnswer(service: ServiceName, why: string): Answer {
  const [status, code] = DENIED[service];
  return errorAnswer(service, status, code, why);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
