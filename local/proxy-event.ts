import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Match } from './match-route.ts';
import { ACCOUNT } from './region.ts';

/** The octets of a request, and how they become text. */
interface Payload {
  readonly body: Buffer;
  readonly encoding: 'utf8' | 'base64';
}

/**
 * Returns the event that a Lambda proxy gets for a request. Only the path in the context includes the stage.
 * `X-Forwarded-Proto` is `http` on this machine.
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
export function toProxyEvent(
  request: IncomingMessage,
  { body, encoding }: Payload,
  stagePrefix: string,
  { url, route: { path: resource }, parameters }: Match,
): APIGatewayProxyEvent {
  const { method: httpMethod = 'GET', socket } = request;
  const { pathname: path, searchParams } = new URL(url, 'http://localhost');
  const host = `127.0.0.1:${socket.localPort}`;
  const sourceIp = socket.remoteAddress ?? '127.0.0.1';
  const headers = grouped([
    ...pairs(request.rawHeaders),
    ['X-Forwarded-For', sourceIp],
    ['X-Forwarded-Port', String(socket.localPort)],
    ['X-Forwarded-Proto', 'http'],
  ]);
  const query = grouped([...searchParams]);
  const now = new Date();
  const requestId = randomUUID();
  return {
    resource,
    path,
    httpMethod,
    headers: lastOfEach(headers) ?? {},
    multiValueHeaders: headers,
    queryStringParameters: lastOfEach(query),
    multiValueQueryStringParameters: orNull(query),
    pathParameters: orNull(parameters),
    stageVariables: null,
    body: body.length > 0 ? body.toString(encoding) : null,
    isBase64Encoded: encoding === 'base64',
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      authorizer: null,
      domainName: host,
      domainPrefix: '127',
      extendedRequestId: requestId,
      httpMethod,
      identity: identity(sourceIp, request.headers['user-agent'] ?? null),
      path: stagePrefix + path,
      protocol: `HTTP/${request.httpVersion}`,
      requestId,
      requestTime: now.toUTCString(),
      requestTimeEpoch: now.getTime(),
      resourceId: 'local',
      resourcePath: resource,
      stage: stagePrefix.slice(1) || 'local',
    },
  };
}

function identity(
  sourceIp: string,
  userAgent: string | null,
): APIGatewayProxyEvent['requestContext']['identity'] {
  return {
    accessKey: null,
    accountId: null,
    apiKey: null,
    apiKeyId: null,
    caller: null,
    clientCert: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    sourceIp,
    user: null,
    userAgent,
    userArn: null,
  };
}

function pairs(flat: readonly string[]): [string, string][] {
  return Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n] ?? '', flat[2 * n + 1] ?? '']);
}

function grouped(entries: readonly [string, string][]): Record<string, string[]> {
  const groups = Map.groupBy(entries, ([name]) => name);
  return Object.fromEntries([...groups].map(([name, group]) => [name, group.map(([, value]) => value)]));
}

function lastOfEach(groups: Record<string, string[]>): Record<string, string> | null {
  return orNull(
    Object.fromEntries(Object.entries(groups).map(([name, values]) => [name, values.at(-1) ?? ''])),
  );
}

/** API Gateway writes null for an empty object. */
function orNull<T extends object>(value: T): T | null {
  return Object.keys(value).length > 0 ? value : null;
}
