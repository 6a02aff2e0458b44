/** What the public pages say when something is not as it should be. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import { page } from '#web/page.ts';
import type { ApiDeps } from '../context.ts';
import { frameOf } from '../frame.ts';

export const UNUSABLE_ADDRESS = 'No mail can go to this address. Write it as in ann@example.com.';
export const TOO_MANY = 'Too many invites were asked for from here. Try again later.';

export function nothingHere(context: Context, deps: ApiDeps) {
  const words = html`<p>The link may have been cut short. Ask whoever gave it to you for a new one.</p>`;
  return context.html(page(frameOf(context, deps), 'Nothing is here', words), 404);
}
