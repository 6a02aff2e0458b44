/** The pages on which an organizer chooses what to do with imported events that look like events they have. */
import { html } from 'hono/html';
import type { AlikeRow } from '#domain/imports/import-row.ts';
import type { ChoiceKind } from '#domain/imports/similar-events-link.ts';
import { whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { type Html, type PageFrame, page } from './page.ts';

const TEXTS = {
  update: { title: 'alike.updateTitle', button: 'alike.updateButton', says: 'alike.updateSays' },
  second: { title: 'alike.secondTitle', button: 'alike.secondButton', says: 'alike.secondSays' },
} as const satisfies Record<ChoiceKind, object>;

/**
 * Returns the page with the rows to choose from.
 * @param rows the rows, with their index among all events of the file
 */
export function alikePage(
  frame: PageFrame,
  kind: ChoiceKind,
  rows: readonly { readonly index: number; readonly row: AlikeRow }[],
): Html {
  const { say } = organizerTexts(frame.words);
  const content = html`<p>${say(TEXTS[kind].says)}</p>
<p class="dim">${say('alike.orNot')}</p>
<form method="post" aria-label="${say('alike.events')}">
<input type="hidden" name="chosen" value="1">
<ul class="schedule">
${rows.map(
  ({ index, row }) =>
    html`<li><input type="checkbox" id="row-${index}" name="row" value="${index}" checked aria-describedby="when-${index}"><div><label for="row-${index}">${row.title || say('common.noTitle')}</label>
<div id="when-${index}" class="dim">${whenOf(frame, row)}</div></div></li>\n`,
)}</ul>
<button type="submit">${say(TEXTS[kind].button)}</button>
</form>`;
  return page(frame, say(TEXTS[kind].title), content);
}

function whenOf({ words, now }: PageFrame, { when, was, dates }: AlikeRow): string {
  const [is, other] = dates
    ? [whenOfDetails(dates.is, now, words).time, was && whenOfDetails(dates.was, now, words).time]
    : [when, was];
  return other ? organizerTexts(words).say('alike.when', { when: is, was: other }) : is;
}

/** Returns the page after a choice. */
export function chosenPage(frame: PageFrame): Html {
  const { say } = organizerTexts(frame.words);
  return page(frame, say('alike.thanks'), html`<p>${say('alike.working')}</p>`);
}
