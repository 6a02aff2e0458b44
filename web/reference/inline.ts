import { html } from 'hono/html';
import type { Html } from '../page.ts';

/** Returns a sentence of the document, in which backticks mark code, as HTML. */
export function inline(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
