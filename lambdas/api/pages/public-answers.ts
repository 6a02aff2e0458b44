/** What the public pages say when something is not as it should be. */
import type { Context } from 'hono';
import { nothingHerePage } from '#web/unusable-link.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';

export const UNUSABLE_ADDRESS = 'No mail can go to this address. Write it as in ann@example.com.';
export const TOO_MANY = 'Too many invites were asked for from here. Try again later.';

export function nothingHere(context: Context, deps: ApiDeps) {
  return context.html(nothingHerePage(frameOf(context, deps)), 404);
}
