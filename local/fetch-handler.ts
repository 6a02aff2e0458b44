import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from './services/http.ts';

/** The `fetch` method of a Hono app. */
export type FetchHandler = (request: Request) => Response | Promise<Response>;

/** Answers a request of Node's HTTP server with a handler of the Fetch API. */
export async function serveFetch(
  handler: FetchHandler,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/', headers, headersDistinct } = request;
  const body = await readBody(request);
  const answer = await handler(
    new Request(new URL(url, `http://${headers.host}`), {
      method,
      headers: Object.entries(headersDistinct).flatMap(([name, values = []]) =>
        values.map((value): [string, string] => [name, value]),
      ),
      ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
    }),
  );
  response.writeHead(answer.status, [...answer.headers].flat());
  response.end(Buffer.from(await answer.arrayBuffer()));
}
