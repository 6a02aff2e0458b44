/** The frame of the pages that organizers see, in their language. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { eventLocale } from '#domain/event/event-locale.ts';
import { firstLocale, type Locale, spokenLocale } from '#domain/languages/languages.ts';
import type { PageFrame } from '#web/page.ts';
import type { ApiDeps } from './context.ts';
import { cookieScope } from './frame.ts';
import { accepted, chosenLocale, frameIn } from './guest-frame.ts';

const COOKIE = 'language';
const SECONDS_KEPT = 365 * 86_400;

/**
 * Returns the frame of a page for organizers, and says in the headers of the answer which language it has. The language that
 * the organizer chose comes first, on this page or another one of theirs, then those of the browser, then the event's.
 * @param event the event that the page is about, if any
 */
export function organizerFrame(
  context: Context,
  deps: ApiDeps,
  event?: Parameters<typeof eventLocale>[0] | null,
): PageFrame {
  const frame = frameIn(context, deps, organizerLocale(context, event));
  context.header('Vary', 'Cookie', { append: true });
  return frame;
}

/** Returns the language of a page for organizers, and of a mail that they ask for on it. */
export function organizerLocale(context: Context, event?: Parameters<typeof eventLocale>[0] | null): Locale {
  const tags = [...accepted(context), event ? eventLocale(event) : null];
  return chosenByOrganizer(context) ?? firstLocale(tags);
}

/** The choice is kept in a cookie, because organizers go from page to page. It is set by their choice and says nothing else. */
function chosenByOrganizer(context: Context): Locale | null {
  const chosen = chosenLocale(context);
  if (!chosen) return spokenLocale(getCookie(context, COOKIE));
  setCookie(context, COOKIE, chosen, { ...cookieScope(context), maxAge: SECONDS_KEPT });
  return chosen;
}
