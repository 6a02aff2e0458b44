/** Texts of the catalogue with elements in them. */
import { html, raw } from 'hono/html';
import type { Texts, ValuesOf, Words } from '#domain/languages/words.ts';
import type { Html } from './page.ts';

/** What stands between the two ends of an element. */
type Inside = readonly (string | Html)[];

/** Returns a text of the catalogue as HTML. Each of its elements is made by the function of that name. */
export function rich<E extends Readonly<Record<string, string>>, K extends keyof E & string>(
  texts: Texts<E>,
  key: K,
  values: ValuesOf<E[K], Html>,
): Html {
  return html`${texts.parts<K, Html>(key, values)}`;
}

export const strong = (inside: Inside): Html => html`<strong>${inside}</strong>`;
/** An address may be broken anywhere, and keeps its direction among words of another one. */
export const address = (inside: Inside): Html => html`<span class="address">${inside}</span>`;
export const strongAddress = (inside: Inside): Html => html`<strong class="address">${inside}</strong>`;
export const dim = (inside: Inside): Html => html`<span class="dim">${inside}</span>`;
export const code = (inside: Inside): Html => html`<code>${inside}</code>`;
/**
 * Returns what makes a link to an address.
 * @param apart true when the page is in a frame, in which the address is not to be shown
 */
export const linkTo =
  (url: string, apart = false) =>
  (inside: Inside): Html =>
    html`<a href="${url}"${apart ? raw(' target="_blank"') : ''}>${inside}</a>`;

/** Returns two sentences, one after the other. Japanese has no blank between them. */
export function sentencePair({ language }: Words, one: string | Html, other: string | Html): Html {
  return html`${one}${language === 'ja' ? '' : ' '}${other}`;
}
