/** The pages on which an organizer chooses what to do with imported events that look like events they have. */
import { html } from 'hono/html';
import type { AlikeRow } from '#domain/imports/import-row.ts';
import type { ChoiceKind } from '#domain/imports/similar-events-link.ts';
import { alikeWhen } from '#domain/notices/imported.ts';
import { type Html, type PageFrame, page } from './page.ts';

const WORDS: Readonly<
  Record<ChoiceKind, { readonly title: string; readonly button: string; readonly says: string }>
> = {
  update: {
    title: 'Update the events you have?',
    button: 'Update them',
    says: 'What your file says counts from now on, and each event is known by its new id (UID) as well. Guests are notified only of what changed; where nothing changed, nobody is notified.',
  },
  second: {
    title: 'Make second events?',
    button: 'Make second events',
    says: 'Each becomes one more event with codes of its own. The guests of the event you have are not invited to it.',
  },
};

/**
 * Returns the page with the rows to choose from.
 * @param rows the rows, with their index among all events of the file
 */
export function alikePage(
  frame: PageFrame,
  kind: ChoiceKind,
  rows: readonly { readonly index: number; readonly row: AlikeRow }[],
): Html {
  const { title, button, says } = WORDS[kind];
  const content = html`<p>${says}</p>
<p class="dim">If you do not want that, close this page: nothing happens.</p>
<form method="post" aria-label="Events of your file">
<input type="hidden" name="chosen" value="1">
<ul class="schedule">
${rows.map(
  ({ index, row }) =>
    html`<li><input type="checkbox" id="row-${index}" name="row" value="${index}" checked aria-describedby="when-${index}"><div><label for="row-${index}">${row.title || 'No title'}</label>
<div id="when-${index}" class="dim">${alikeWhen(row)}</div></div></li>\n`,
)}</ul>
<button type="submit">${button}</button>
</form>`;
  return page(frame, title, content);
}

/** Returns the page after a choice. */
export function chosenPage(frame: PageFrame): Html {
  return page(frame, 'Thank you', html`<p>We process your events now. You get a mail in a moment.</p>`);
}
