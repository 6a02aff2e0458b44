/** The section of the results page about the event's public page: its address, its state, and a form to change it. */
import { html, raw } from 'hono/html';
import type { PageSettings, PageState } from '#domain/event/public-page.ts';
import { LANGUAGES, NAMES } from '#domain/languages/languages.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { dim, rich } from '../elements.ts';
import type { Html, PageFrame } from '../page.ts';

/** The public page as visitors find it. */
export interface EventPageState {
  /** The public id of the page. */
  readonly id: string;
  readonly settings: PageSettings;
  /** The language that the organizer set; null for none. */
  readonly locale: string | null;
  readonly state: PageState;
}

/** The outcome of the form that was just sent; null when none was. */
export type PageOutcome = 'saved' | 'refused' | null;

/** The most places that an event can be given. */
const MOST = 1_000_000;

const STATES = {
  open: 'pageForm.stateOpen',
  closed: 'pageForm.stateClosed',
  line: 'pageForm.stateLine',
  full: 'pageForm.stateFull',
} as const satisfies Record<Exclude<PageState, 'cancelled' | 'past'>, string>;

/**
 * Returns the section; nothing for an event that is cancelled or over.
 * @param at the address of the results page
 */
export function pageForm(
  { base, words }: PageFrame,
  { id, settings, locale, state }: EventPageState,
  outcome: PageOutcome,
  at: string,
): Html | '' {
  if (state === 'cancelled' || state === 'past') return '';
  const texts = resultsTexts(words);
  const { say } = texts;
  const { open, places } = settings;
  const refused = outcome === 'refused';
  return html`<section aria-labelledby="page">
<h2 id="page">${say('pageForm.title')}</h2>
<p>${say(STATES[state])} <a href="${base}/e/${id}">${say('pageForm.see')}</a></p>
${outcome === 'saved' ? html`<p class="notice" role="status">${say('pageForm.saved')}</p>` : ''}
${refused ? html`<p class="problem" id="places-wrong" role="alert">${say('pageForm.refused', { most: words.number(MOST) })}</p>` : ''}
<form method="post" action="${at}/page" class="row filters">
<p><label for="open">${say('pageForm.asking')}</label>
<select id="open" name="open">
<option value="yes" ${open ? 'selected' : ''}>${say('pageForm.open')}</option>
<option value="no" ${open ? '' : 'selected'}>${say('pageForm.closed')}</option></select></p>
<p><label for="places">${rich(texts, 'pageForm.places', { dim })}</label>
<input id="places" name="places" inputmode="numeric" autocomplete="off" maxlength="9" value="${places ?? ''}"${refused ? raw(' aria-invalid="true" aria-describedby="places-wrong"') : ''}></p>
<p><label for="locale">${rich(texts, 'pageForm.language', { dim })}</label>
<select id="locale" name="locale">
<option value="">${say('pageForm.noLanguage')}</option>
${languages(locale).map(([tag, name]) => html`<option value="${tag}" lang="${tag}"${tag === locale ? raw(' selected') : ''}>${name}</option>\n`)}</select></p>
<p><button class="plain">${say('pageForm.save')}</button></p>
</form>
</section>`;
}

/** Returns the languages to choose from, and the one that was set by a program when it is none of them. */
function languages(set: string | null): (readonly [tag: string, name: string])[] {
  const known = LANGUAGES.map((tag) => [tag, NAMES[tag]] as const);
  return set === null || known.some(([tag]) => tag === set) ? known : [...known, [set, set]];
}
