/** Finds what a page says in English although it is in another language. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { loadTexts } from '#catalogues';
import type { Language } from '#domain/languages/languages.ts';

/** Returns what people read or hear of a page, a text for each place. What is marked as being in another language is left out. */
export async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const own = document.documentElement.lang;
    const isApart = (element: Element) =>
      element.closest('script, style, code, pre, textarea, time') !== null ||
      element.closest('[lang]')?.getAttribute('lang') !== own;
    const texts: string[] = [];
    for (const element of document.querySelectorAll('title, body, body *')) {
      if (isApart(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        texts.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
    }
    return [...new Set(texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()))];
  });
}

const CATALOGUES = readdirSync(new URL('../../domain/languages/catalogues', import.meta.url)).filter(
  (name) => !name.endsWith('.ts'),
);

/** Returns a text of a catalogue, and what stands between its elements and values. */
function partsOf(text: string): string[] {
  return [text, ...text.split(/<[^<>]*>|\{[^{}]*\}/).map((part) => part.trim())];
}

/**
 * Returns the texts with words in them that a page has in English too, in whatever quotation marks.
 * @param names what is the same in every language: names, titles and what people wrote
 */
export function sameIn(
  english: readonly string[],
  other: readonly string[],
  language: Language,
  names: RegExp,
): string[] {
  const right = new Set(
    CATALOGUES.flatMap((name) => Object.values(loadTexts(name, language)).flatMap(partsOf)),
  );
  const wordsOf = (text: string) =>
    text
      .replaceAll(names, '')
      .replaceAll(/[^\p{L}]+/gu, ' ')
      .trim();
  const known = new Set(english.map(wordsOf));
  return other.filter(
    (text) => !right.has(text) && /\p{L}{2}/u.test(wordsOf(text)) && known.has(wordsOf(text)),
  );
}
