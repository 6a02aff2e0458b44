/** The line of a full event, on the results page and on a page of its own. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { PageSettings } from '#domain/event/public-page.ts';
import type { Zone } from '#domain/itip/time/iana.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { moment, number, zoneName, zoneOf } from './words.ts';

/** A person in the line as it is shown. */
interface Person {
  /** The id that they have as a recipient. */
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  /** UTC instant. */
  readonly joinedAt: string;
}

/** The line of an event, or a page of it. */
export interface LineView {
  /** How many people are in the line. */
  readonly length: number;
  /** For how many guests from the line a place is kept. */
  readonly kept: number;
  readonly accepted: number;
  readonly settings: PageSettings;
  readonly people: readonly Person[];
  /** How many people come before the first of these. */
  readonly before: number;
}

/** Returns the section of the results page; nothing while nobody is in the line and no place is kept. @param at its address */
export function lineSection(line: LineView, at: string, zone: Zone): Html | '' {
  const { length, kept, people } = line;
  if (length + kept === 0) return '';
  return html`<section aria-labelledby="line">
<h2 id="line">In line${length > 0 ? ` (${number(length)})` : ''}</h2>
<p>${inWords(line)}</p>
${list(line, at, zone)}
${length > people.length ? html`<p><a href="${at}/line">See all ${number(length)} in line</a></p>` : ''}
${openMore(line, at)}
</section>`;
}

/** Returns the page of the line. @param next the query of the next page; null at the end */
export function linePage(frame: PageFrame, event: EventRecord, line: LineView, next: string | null): Html {
  const at = `${frame.base}/results/${event.id}`;
  const zone = zoneOf(event);
  return page(
    frame,
    `In line (${number(line.length)})`,
    html`<p><a href="${at}">Back to “${event.details.summary || 'the event'}”</a></p>
<p>${inWords(line)}</p>
${list(line, at, zone)}
<div class="row">${line.before > 0 ? html`<a class="button plain" href="${at}/line">Back to the first</a>` : ''}${next === null ? '' : html`<a class="button plain" href="${at}/line?${next}">Next</a>`}
${line.length > 0 ? html`<a class="button plain" href="${at}/line.csv" download aria-label="CSV: everybody in line">CSV</a>` : ''}</div>
<p class="dim">Times are those of ${zoneName(zone)}.</p>`,
  );
}

function inWords({ length, kept, accepted, settings: { open, places } }: LineView): string {
  const taken = places === null ? 'No limit' : takenOf(accepted + kept, places);
  const who = kept === 1 ? 'a guest from the line who has' : 'guests from the line who have';
  const keeps = kept === 0 ? '' : `, ${number(kept)} of them kept for ${who} not answered yet`;
  const waits = open
    ? 'When somebody cancels, the next in line gets the invite.'
    : 'The page is closed: nobody is invited from the line until you open it.';
  return `Places: ${taken}${keeps}. ${length === 0 ? 'Nobody is in line now.' : waits}`;
}

function takenOf(taken: number, places: number): string {
  return taken > places
    ? `${number(taken)} taken, more than the ${number(places)} there ${places === 1 ? 'is' : 'are'}`
    : `${number(taken)} of ${number(places)} taken`;
}

function list({ people, before }: LineView, at: string, zone: Zone): Html | '' {
  if (people.length === 0) return '';
  return html`<ol class="entries line" start="${before + 1}">${people.map(
    ({ id, email, name, joinedAt }, index) => html`
<li value="${before + index + 1}"><div><strong>${before + index + 1}.</strong> ${name ?? email}
<span class="dim">${name === null ? '' : html`<span class="address">${email}</span>, `}${moment(joinedAt, zone)}</span></div>
<form method="post" action="${at}/line/${id}/remove"><button class="plain" aria-label="Take out ${email}">Take out</button></form></li>`,
  )}
</ol>`;
}

/** It saves the settings of the page, as the form below does. */
function openMore({ settings: { open, places } }: LineView, at: string): Html | '' {
  if (places === null) return '';
  return html`<form method="post" action="${at}/page" class="row filters">
<input type="hidden" name="open" value="${open ? 'yes' : 'no'}">
<input type="hidden" name="from" value="line">
<p><label for="more-places">Places <span class="dim">(now ${number(places)})</span></label>
<input id="more-places" name="places" inputmode="numeric" autocomplete="off" maxlength="9" required value="${places}"></p>
<p><button class="plain">Open more places</button></p>
</form>`;
}
