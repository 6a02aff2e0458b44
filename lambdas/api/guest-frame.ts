/** The frame of the pages that guests and visitors see, in their language. */

import type { Context } from 'hono';
import type { EventRecord } from '#domain/event/event.ts';
import { eventLocale } from '#domain/event/event-locale.ts';
import { languagesIn } from '#domain/languages/header-languages.ts';
import { firstLocale, LANGUAGES, type Locale, NAMES, spokenLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import type { LanguageLink, PageFrame } from '#web/page.ts';
import type { ApiDeps } from './context.ts';
import { frameOf } from './frame.ts';

/**
 * Returns the frame of a page for guests, and says in the headers of the answer which language it has. The language that the
 * visitor chose on the page comes first, then those given, then those of the browser.
 * @param given language tags, the best first: the guest's, the event's
 */
export function guestFrame(
  context: Context,
  deps: ApiDeps,
  ...given: readonly (string | null | undefined)[]
): PageFrame {
  const chosen = chosenLocale(context);
  return { ...frameIn(context, deps, chosen ?? firstLocale([...given, ...accepted(context)])), chosen };
}

/** Returns the frame of a page in a language, with links to its other languages, and says in the headers which it has. */
export function frameIn(context: Context, deps: ApiDeps, locale: Locale): PageFrame {
  context.header('Content-Language', locale);
  context.header('Vary', 'Accept-Language');
  return {
    ...frameOf(context, deps),
    words: wordsOf(locale),
    languages: context.req.method === 'GET' ? languageLinks(context) : [],
  };
}

/**
 * Returns the language for the mails to a visitor who asks for an invite: the one that they chose, or that of their browser.
 * Undefined when that says nothing, or when the event has a language and they chose no other.
 */
export function spokenByVisitor(context: Context, deps: ApiDeps, event?: EventRecord): Locale | undefined {
  const own = event ? spokenLocale(eventLocale(event)) : null;
  const { words, chosen } = guestFrame(context, deps, own);
  const isKnown = chosen !== null || accepted(context).some((tag) => spokenLocale(tag) !== null);
  return isKnown && words.locale !== own ? words.locale : undefined;
}

/** Returns the locale that the address names: `?lang=de`. */
export function chosenLocale(context: Context): Locale | null {
  return spokenLocale(context.req.query('lang'));
}

/** Returns the languages of the browser, the best first. */
export function accepted(context: Context): string[] {
  return languagesIn(context.req.header('Accept-Language') ?? '');
}

function languageLinks(context: Context): LanguageLink[] {
  const query = new URL(context.req.url).searchParams;
  return LANGUAGES.map((language) => {
    query.set('lang', language);
    return { language, name: NAMES[language], url: `?${query}` };
  });
}
