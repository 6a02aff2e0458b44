/** What changed in an event, on the pages for guests. */
import { html } from 'hono/html';
import { type Sentence, sentenceHtml } from '#domain/text/sentence.ts';
import type { Html } from './page.ts';

/** Returns the list of what changed; nothing when it is empty. @param heading the line above it */
export function changeList(heading: string, changes: readonly Sentence[]): Html | '' {
  if (changes.length === 0) return '';
  return html`<section class="changes" aria-labelledby="changes">
<h2 id="changes">${heading}</h2>
<ul>${changes.map((one) => html`\n<li>${sentenceHtml(one)}</li>`)}
</ul>
</section>`;
}
