/**
 * A typed client of the yesmaybe REST API. Paths, parameters, bodies and answers have the types of the OpenAPI document.
 *
 *     const yesmaybe = connect({ url: 'https://invites.example.com', secret: process.env.YESMAYBE_KEY });
 *     const { data } = await yesmaybe.GET('/v1/events/{eventId}/statistics', { params: { path: { eventId } } });
 */
import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './api.js';
import { type PatientOptions, patientFetch } from './patient-fetch.js';
import { YesmaybeProblem } from './problem.js';

export type * from './api.js';
export { YesmaybeProblem } from './problem.js';

/** How to reach a server. */
export interface ConnectOptions extends PatientOptions {
  /** The base address: the output `PublicUrl` of the stack, or `http://127.0.0.1:8025` of a local server. */
  readonly url: string;
  /** An organizer key, a manage code or an API code. Keep keys and manage codes out of web pages. */
  readonly secret: string;
}

/** The client: `GET`, `POST`, `PUT`, `PATCH` and `DELETE` take a path of the API. */
export type Yesmaybe = Client<paths>;

/**
 * Returns a client. An answer with a problem is thrown as a YesmaybeProblem, so `data` is there after every call. Calls that
 * the server could not take for now are repeated, see PatientOptions.
 */
export function connect({ url, secret, ...options }: ConnectOptions): Yesmaybe {
  const client = createClient<paths>({ baseUrl: url.replace(/\/+$/, ''), fetch: patientFetch(options) });
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('Authorization', `Bearer ${secret}`);
    },
    onResponse: async ({ response }) => {
      if (!response.ok) throw await YesmaybeProblem.from(response);
    },
  });
  return client;
}

/**
 * Goes through all pages of a list: `for await (const page of pages((cursor) => client.GET(…)))`.
 * @param read reads one page; the cursor is undefined for the first
 */
export async function* pages<Page extends { readonly cursor?: string | undefined }>(
  read: (cursor: string | undefined) => Promise<{ readonly data?: Page | undefined }>,
): AsyncGenerator<Page> {
  let cursor: string | undefined;
  do {
    const { data } = await read(cursor);
    if (!data) return;
    yield data;
    ({ cursor } = data);
  } while (cursor !== undefined);
}
