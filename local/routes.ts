/** The routes that only the local server has, under `/_local/`. */
import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { type FetchHandler, serveFetch } from './fetch-handler.ts';
import { type Operating, serveOperating } from './operating.ts';
import type { MakeKey } from './organizer-key.ts';
import type { Aws } from './services/aws.ts';
import { readBody, sendJson, sendText } from './services/http.ts';

/** The path prefix of these routes. */
export const LOCAL_PREFIX = '/_local/';

/** What these routes need. */
interface LocalRoutes {
  readonly aws: Aws;
  /**
   * Returns true when no queue has messages other than scheduled work, no function runs, and no sending event is
   * unpublished.
   */
  readonly isIdle: () => boolean;
  /** Answers the operator's commands. */
  readonly operating: Operating;
  readonly makeKey: MakeKey;
  /** Answers everything else under `/_local/`. */
  readonly mailbox: FetchHandler;
}

/** Milliseconds between two checks whether the server is idle. */
const LOOK = 10;
/** Seconds. */
const DEFAULT_TIMEOUT = 30;
const MAX_TIMEOUT = 600;

/** Answers a request under `/_local/`. */
export async function serveLocal(
  { aws, isIdle, operating, makeKey, mailbox }: LocalRoutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page elsewhere may use a host name that resolves to this machine. It must not be able to read the mail here.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return notFound(response);
  // Nor may it do anything here by a form, which needs no leave to be sent and whose answer it cannot read.
  if (request.method !== 'GET' && request.method !== 'HEAD' && isOfOtherSite(request))
    return foreign(response);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.slice(LOCAL_PREFIX.length);
  const { method } = request;

  if (method === 'GET' && path === 'outbox')
    return sendText(response, 200, aws.ses.outbox.listAsJson(), 'application/json');
  if (method === 'GET' && path.startsWith('outbox/')) {
    const raw = aws.ses.outbox.read(decodeURIComponent(path.slice('outbox/'.length)));
    if (!raw) return notFound(response);
    return void response.writeHead(200, { 'content-type': 'message/rfc822' }).end(raw);
  }
  if (method === 'GET' && path === 'idle') {
    const seconds = Math.min(Number(searchParams.get('timeout') ?? DEFAULT_TIMEOUT), MAX_TIMEOUT);
    const idle = await waitUntil(isIdle, seconds * 1000);
    return sendJson(response, idle ? 200 : 504, { idle });
  }
  if (method === 'POST' && path === 'faults') {
    return orProblem(response, 'faults-invalid', async () => {
      aws.faults.set(JSON.parse((await readBody(request)).toString()));
      return aws.faults.current();
    });
  }
  if (method === 'POST' && path === 'organizer-key') {
    return orProblem(response, 'body-invalid', async () => ({
      key: await makeKey((await readBody(request)).toString()),
    }));
  }
  if (serveOperating(operating, { path, query: searchParams }, request, response)) return;
  return serveFetch(mailbox, request, response);
}

/** Answers with what a request makes, or with a problem when its body is wrong. */
async function orProblem(response: ServerResponse, code: string, work: () => Promise<unknown>) {
  try {
    return sendJson(response, 200, await work());
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    const detail = error instanceof z.ZodError ? z.prettifyError(error) : error.message;
    return problem(response, 400, code, detail);
  }
}

/** Everything that holds work is in this process, so one check sees all of it at the same moment. */
async function waitUntil(condition: () => boolean, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (!condition()) {
    if (performance.now() >= end) return false;
    await sleep(LOOK);
  }
  return true;
}

/** Browsers name the site of the page that sends a request. Programs name none. */
function isOfOtherSite({ headers: { origin, host } }: IncomingMessage): boolean {
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
}

function foreign(response: ServerResponse): void {
  problem(response, 403, 'origin-foreign', 'A page of another site must not do this.');
}

function notFound(response: ServerResponse): void {
  problem(response, 404, 'not-found', `Nothing is here. The mailbox is at ${LOCAL_PREFIX}.`);
}

function problem(response: ServerResponse, status: number, code: string, detail: string): void {
  const title = STATUS_CODES[status];
  sendJson(response, status, { status, code, title, detail }, 'application/problem+json');
}
