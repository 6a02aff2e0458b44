/**
 * API Gateway (REST, Lambda proxy): matches a request to a route, passes it on as an event, and streams the answer
 * back. https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import type { CodedError } from '#domain/text/coded-error.ts';
import type { Lambda, StreamReceiver } from './lambda.ts';
import type { StreamHead } from './lambda-messages.ts';
import { matchRoute } from './match-route.ts';
import { toProxyEvent } from './proxy-event.ts';
import { BodyTooLarge, readBody } from './services/http.ts';
import type { GatewayResponse, Route } from './wiring.ts';

/** The largest body of a request to a REST API, in octets. */
const MAX_BODY = 10 * 1024 * 1024;

/** A REST API. */
export interface Gateway {
  /** The path before every route, such as `/live`; empty for a domain name of its own. */
  readonly stagePrefix: string;
  readonly routes: readonly Route[];
  /** Content types as the API lists them, such as `image/*`. */
  readonly binaryMediaTypes: readonly string[];
  readonly responses: ReadonlyMap<string, GatewayResponse>;
  readonly lambda: (name: string) => Lambda;
}

/** Answers one HTTP request. It never rejects: errors are answered by the template's gateway responses. */
export async function serve(
  gateway: Gateway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = withinStage(gateway, request.url ?? '/');
  const matched = url === undefined ? undefined : matchRoute(gateway.routes, url, request.method);
  if (!matched) return refuse(gateway, response, 'MISSING_AUTHENTICATION_TOKEN');
  try {
    const body = await readBody(request, MAX_BODY);
    const encoding = isBinary(gateway, request) ? 'base64' : 'utf8';
    const event = toProxyEvent(request, { body, encoding }, gateway.stagePrefix, matched);
    const lambda = gateway.lambda(matched.route.functionName);
    const answer = await lambda.invoke(event, streamTo(response));
    if (answer === undefined) response.end();
    else sendBuffered(response, answer as APIGatewayProxyResult);
  } catch (error) {
    if (error instanceof BodyTooLarge) return refuse(gateway, response, 'REQUEST_TOO_LARGE');
    console.error(String(error));
    const timedOut = (error as CodedError).code === 'lambda-timeout';
    refuse(gateway, response, timedOut ? 'INTEGRATION_TIMEOUT' : 'INTEGRATION_FAILURE');
  }
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings.html */
function isBinary({ binaryMediaTypes }: Gateway, { headers }: IncomingMessage): boolean {
  const [type = '', subtype = ''] = (headers['content-type'] ?? '').split(';')[0]?.trim().split('/') ?? [];
  return [`${type}/${subtype}`, `${type}/*`, '*/*'].some((one) => binaryMediaTypes.includes(one));
}

/** Returns path and query after the stage; undefined outside of it. */
function withinStage({ stagePrefix }: Gateway, url: string): string | undefined {
  if (!url.startsWith(stagePrefix)) return undefined;
  const rest = url.slice(stagePrefix.length);
  if (rest.startsWith('/')) return rest;
  return rest === '' || rest.startsWith('?') ? `/${rest}` : undefined;
}

function streamTo(response: ServerResponse): StreamReceiver {
  const gone = new Promise((resolve) => response.once('close', resolve));
  return {
    head: (head) => void response.writeHead(head.statusCode, headersOf(head)),
    chunk: async (chunk) => {
      // When the client has gone, the function still runs to its end, as in the cloud.
      if (response.closed || response.write(chunk)) return;
      await Promise.race([new Promise((resolve) => response.once('drain', resolve)), gone]);
    },
  };
}

function sendBuffered(response: ServerResponse, answer: APIGatewayProxyResult): void {
  const body = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
  response.writeHead(answer.statusCode, headersOf(answer as StreamHead)).end(body);
}

function headersOf({ headers = {}, multiValueHeaders = {}, cookies = [] }: StreamHead): string[] {
  const single = Object.entries(headers).filter(([name]) => !(name in multiValueHeaders));
  const several = Object.entries(multiValueHeaders).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const set = cookies.map((cookie): [string, string] => ['set-cookie', cookie]);
  return [...single, ...several, ...set].flatMap(([name, value]) => [name, String(value)]);
}

function refuse({ responses }: Gateway, response: ServerResponse, type: string): void {
  if (response.headersSent) return void response.destroy();
  const family = type.startsWith('INTEGRATION') ? 'DEFAULT_5XX' : 'DEFAULT_4XX';
  const answer = responses.get(type) ?? responses.get(family);
  response.writeHead(answer?.status ?? 500, { ...answer?.headers }).end(answer?.body);
}
