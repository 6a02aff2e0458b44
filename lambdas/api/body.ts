/** Reading the body of a call. */
import { bodyLimit } from 'hono/body-limit';
import { ApiProblem } from './context.ts';

/**
 * Returns the parsed JSON of a body.
 * @throws ApiProblem `body-not-json`
 */
export async function readJson(request: { json(): Promise<unknown> }): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new ApiProblem('body-not-json');
  }
}

/** Refuses a body of more than 1 KiB with `body-too-large`, for calls that take only a few fields. */
export const smallBody = bodyLimit({
  maxSize: 1024,
  onError: () => {
    throw new ApiProblem('body-too-large', 'This call takes a few words only; see the API reference.');
  },
});
