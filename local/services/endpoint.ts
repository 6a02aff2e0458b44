/** The one address of all services. The caller is known by the signature, and their rights by the policies. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Authority } from '../access/authority.ts';
import { accessesOf, type Call, type ServiceName } from '../access/calls.ts';
import type { Principal } from '../access/policy.ts';
import type { FaultSwitch } from './faults.ts';
import { type Listening, listen, readBody } from './http.ts';
import {
  type Answer,
  deniedAnswer,
  errorAnswer,
  NoAnswer,
  type Request,
  readCall,
  type Service,
  signer,
} from './protocols.ts';

export type Services = Readonly<Partial<Record<ServiceName, Service>>>;

/** A request to one of the services, as its client signed and sent it. */
export type SignedRequest = Pick<Request, 'method' | 'url' | 'headers' | 'body'>;

/** Serves the services on the loopback interface. `answer` answers each request. */
export function openEndpoint(
  answer: (request: SignedRequest) => Promise<Answer>,
  faults: FaultSwitch,
): Promise<Listening> {
  const lastUsed = new WeakMap<Socket, number>();
  return listen(async (request, response) => {
    const { socket } = request;
    const signed = signer(request.headers.authorization);
    const pause = performance.now() - (lastUsed.get(socket) ?? Number.POSITIVE_INFINITY);
    const longest = signed?.service === 'ses' ? faults.current().ses?.resetIdle : undefined;
    if (longest !== undefined && pause > longest) return void socket.resetAndDestroy();
    response.once('finish', () => lastUsed.set(socket, performance.now()));
    const { method = '', url = '/', headers } = request;
    const body = await readBody(request);
    try {
      reply(response, await answer({ method, url, headers, body }));
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error;
      socket.destroy();
    }
  });
}

/**
 * Answers a request in the name of who signed it. Throws NoAnswer where a fault swallows the answer.
 * @param authority the policies that are in force
 */
export async function answerSigned(
  parts: SignedRequest,
  services: Services,
  authority: Authority,
): Promise<Answer> {
  const signed = signer(parts.headers.authorization);
  if (!signed) {
    const why = 'The request is not signed, or for a service that does not exist on this machine.';
    return errorAnswer('s3', 403, 'MissingAuthenticationToken', why);
  }
  const { service, accessKey } = signed;
  return answerTo({ ...parts, service, ...readCall(service, parts) }, accessKey, services, authority);
}

/** What a service answers to a call in somebody's name. Throws NoAnswer where a fault swallows the answer. */
export async function answerTo(
  request: Request,
  accessKey: string,
  services: Services,
  authority: Authority,
): Promise<Answer> {
  const { service } = request;
  const principal = authority.principalOf(accessKey);
  if (!principal) {
    const why = 'The security token included in the request is invalid.';
    return errorAnswer(service, 403, 'UnrecognizedClientException', why);
  }
  const refused = refusalOf(authority, principal, request);
  if (refused) {
    console.error(refused);
    return deniedAnswer(service, refused);
  }
  const answer = await services[service]?.(request);
  if (!answer) throw new Error(`${service} does not answer yet.`);
  return hidesAbsence(authority, principal, request, answer) ?? answer;
}

function refusalOf(authority: Authority, principal: Principal, call: Call): string | undefined {
  for (const access of accessesOf(call)) {
    const refused = authority.refusal(principal, access);
    if (refused) return refused;
  }
  return undefined;
}

/**
 * S3 does not tell a caller who may not list the bucket that an object does not exist. The object's key is the prefix
 * of that list. https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html,
 * https://github.com/ceph/ceph/pull/68577
 */
function hidesAbsence(
  authority: Authority,
  principal: Principal,
  { service, input }: Call,
  answer: Answer,
): Answer | undefined {
  if (service !== 's3' || answer.status !== 404 || input.Key === undefined) return undefined;
  const { Bucket, Key } = input;
  const refused = refusalOf(authority, principal, {
    service,
    operation: 'ListObjectsV2',
    input: { Bucket, Prefix: Key },
  });
  return refused ? deniedAnswer(service, refused) : undefined;
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers }).end(body);
}
