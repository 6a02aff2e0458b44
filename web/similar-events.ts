/** What becomes of events of a file that look like events their organizer has: the question once more, row by row. */
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
    says: 'What your file says counts from now on, and each event is known by its new id (UID) as well. Guests hear only of what changed; where nothing did, nobody hears anything.',
  },
  second: {
    title: 'Make second events?',
    button: 'Make second events',
    says: 'Each becomes one more event with codes of its own. The guests of the event you have are not invited to it.',
  },
};

/** @param rows with where they stand among all events of the file */
export function alikePage(
  frame: PageFrame,
  kind: ChoiceKind,
  rows: readonly { readonly index: number; readonly row: AlikeRow }[],
): Html {
  const { title, button, says } = WORDS[kind];
  const content = html`<p>${says}</p>
<p class="dim">If you want nothing of that, close this page: nothing happens.</p>
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

export function chosenPage(frame: PageFrame): Html {
  return page(
    frame,
    'Thank you',
    html`<p>We deal with your events now. You hear from us by mail in a moment.</p>`,
  );
}
