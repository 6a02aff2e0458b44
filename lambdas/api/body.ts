/** What stands in the body of a call. */
import { bodyLimit } from 'hono/body-limit';
import { ApiProblem } from './context.ts';

/** @throws ApiProblem `body-not-json` */
export async function readJson(request: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new ApiProblem('body-not-json');
  }
}

/** Turns away what is larger than the few fields a call takes, with `body-too-large`. */
export const smallBody = bodyLimit({
  maxSize: 1024,
  onError: () => {
    throw new ApiProblem('body-too-large', 'This call takes a few words only; see the API reference.');
  },
});
