/** This file shows sentences that have an old value beside a new one, as text and as HTML. */
import { html } from 'hono/html';

/** A part of a sentence: words of ours, a value that was, or a value that is. */
type Part = string | { readonly was: string } | { readonly is: string };

/** A whole sentence. Its values are single lines of plain text. */
export type Sentence = readonly Part[];

/** Returns a sentence as plain text. */
export function sentenceText(parts: Sentence): string {
  return parts.map((part) => (typeof part === 'string' ? part : 'was' in part ? part.was : part.is)).join('');
}

/**
 * Returns a sentence as HTML. What was is struck through and what is stands out; each value has the direction of its
 * own text.
 */
export function sentenceHtml(parts: Sentence) {
  return html`${parts.map((part) => {
    if (typeof part === 'string') return part;
    return 'was' in part ? html`<s dir="auto">${part.was}</s>` : html`<strong dir="auto">${part.is}</strong>`;
  })}`;
}
