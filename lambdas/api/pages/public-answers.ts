/** The answers of public pages when something is wrong. */
import type { Context } from 'hono';
import { nothingHerePage } from '#web/unusable-link.ts';
import type { ApiDeps } from '../context.ts';
import { guestFrame } from '../guest-frame.ts';

/** Answers 404 for a public id that is not valid. */
export function nothingHere(context: Context, deps: ApiDeps) {
  return context.html(nothingHerePage(guestFrame(context, deps)), 404);
}
