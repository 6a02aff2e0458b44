/** The section of the results page about the event's public page: its address, its state, and a form to change it. */
import { html, raw } from 'hono/html';
import type { PageSettings, PageState } from '#domain/event/public-page.ts';
import { LANGUAGES, NAMES } from '#domain/languages/languages.ts';
import type { Html } from '../page.ts';

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

const STATES: Readonly<Record<Exclude<PageState, 'cancelled' | 'past'>, string>> = {
  open: 'Open: everybody who has the link can ask for an invite.',
  closed: 'Closed: nobody can ask for an invite there.',
  line: 'Full: all places are taken. Whoever asks for an invite joins the line, and the next one is invited when a place becomes free.',
  full: 'Full: the event has as many guests as it may have.',
};

/**
 * Returns the section; nothing for an event that is cancelled or over.
 * @param at the address of the results page
 * @param base the path of the API stage
 */
export function pageForm(
  { id, settings, locale, state }: EventPageState,
  outcome: PageOutcome,
  at: string,
  base: string,
): Html | '' {
  if (state === 'cancelled' || state === 'past') return '';
  const { open, places } = settings;
  const refused = outcome === 'refused';
  return html`<section aria-labelledby="page">
<h2 id="page">The event’s page</h2>
<p>${STATES[state]} <a href="${base}/e/${id}">See the page</a></p>
${outcome === 'saved' ? html`<p class="notice" role="status">The page is saved.</p>` : ''}
${refused ? html`<p class="problem" id="places-wrong" role="alert">Nothing was saved: places is a whole number from 1 to 1,000,000, or empty.</p>` : ''}
<form method="post" action="${at}/page" class="row filters">
<p><label for="open">Asking for an invite is</label>
<select id="open" name="open">
<option value="yes" ${open ? 'selected' : ''}>Open</option>
<option value="no" ${open ? '' : 'selected'}>Closed</option></select></p>
<p><label for="places">Places <span class="dim">(counted by yes; empty: no limit)</span></label>
<input id="places" name="places" inputmode="numeric" autocomplete="off" maxlength="9" value="${places ?? ''}"${refused ? raw(' aria-invalid="true" aria-describedby="places-wrong"') : ''}></p>
<p><label for="locale">Language <span class="dim">(of the page and of mails to guests)</span></label>
<select id="locale" name="locale">
<option value="">Your calendar’s, else the reader’s</option>
${languages(locale).map(([tag, name]) => html`<option value="${tag}" lang="${tag}"${tag === locale ? raw(' selected') : ''}>${name}</option>\n`)}</select></p>
<p><button class="plain">Save the page</button></p>
</form>
</section>`;
}

/** Returns the languages to choose from, and the one that was set by a program when it is none of them. */
function languages(set: string | null): (readonly [tag: string, name: string])[] {
  const known = LANGUAGES.map((tag) => [tag, NAMES[tag]] as const);
  return set === null || known.some(([tag]) => tag === set) ? known : [...known, [set, set]];
}
