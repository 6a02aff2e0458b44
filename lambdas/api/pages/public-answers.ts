/** The answers of public pages when something is wrong. */
import type { Context } from 'hono';
import { nothingHerePage } from '#web/unusable-link.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';

/** The sentence for an address that no mail can be sent to. */
export const UNUSABLE_ADDRESS = 'No mail can be sent to this address. Write it as in ann@example.com.';
/** The sentence for a visitor who asked for too many invites. */
export const TOO_MANY = 'Too many invites were asked for from here. Try again later.';

/** Answers 404 for a public id that is not valid. */
export function nothingHere(context: Context, deps: ApiDeps) {
  return context.html(nothingHerePage(frameOf(context, deps)), 404);
}
