/** The line of a full event, on the results page and on a page of its own. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { PageSettings } from '#domain/event/public-page.ts';
import type { Zone } from '#domain/itip/time/iana.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { inARow, type Words } from '#domain/languages/words.ts';
import { dim, rich } from '../elements.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { backToResults, moment, zoneName, zoneOf } from './words.ts';

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
export function lineSection(line: LineView, at: string, zone: Zone, words: Words): Html | '' {
  const { say } = resultsTexts(words);
  const { length, kept, people } = line;
  if (length + kept === 0) return '';
  return html`<section aria-labelledby="line">
<h2 id="line">${length > 0 ? say('inLine.titleCount', { count: words.number(length) }) : say('inLine.title')}</h2>
<p>${inWords(line, words)}</p>
${list(line, at, zone, words)}
${length > people.length ? html`<p><a href="${at}/line">${say('inLine.seeAll', { count: words.number(length) })}</a></p>` : ''}
${openMore(line, at, words)}
</section>`;
}

/** Returns the page of the line. @param next the query of the next page; null at the end */
export function linePage(frame: PageFrame, event: EventRecord, line: LineView, next: string | null): Html {
  const { words } = frame;
  const { say } = resultsTexts(words);
  const at = `${frame.base}/results/${event.id}`;
  const zone = zoneOf(event);
  return page(
    frame,
    say('inLine.titleCount', { count: words.number(line.length) }),
    html`${backToResults(frame, event)}
<p>${inWords(line, words)}</p>
${list(line, at, zone, words)}
<div class="row">${line.before > 0 ? html`<a class="button plain" href="${at}/line">${say('inLine.first')}</a>` : ''}${next === null ? '' : html`<a class="button plain" href="${at}/line?${next}">${say('inLine.next')}</a>`}
${line.length > 0 ? html`<a class="button plain" href="${at}/line.csv" download aria-label="${say('inLine.csv')}">CSV</a>` : ''}</div>
<p class="dim">${say('results.times', { zone: zoneName(zone) })}</p>`,
  );
}

function inWords({ length, kept, accepted, settings: { open, places } }: LineView, words: Words): string {
  const { say } = resultsTexts(words);
  const waits = say(open ? 'inLine.waits' : 'inLine.closed');
  return inARow(
    [
      takenOf(accepted + kept, places, words),
      kept === 0 ? '' : say('inLine.kept', { count: kept }),
      length === 0 ? say('inLine.nobody') : waits,
    ],
    words,
  );
}

function takenOf(count: number, places: number | null, words: Words): string {
  const { say } = resultsTexts(words);
  if (places === null) return say('inLine.noLimit');
  const values = { taken: words.number(count), places: words.number(places) };
  return count > places ? say('inLine.tooMany', values) : say('inLine.taken', values);
}

function list({ people, before }: LineView, at: string, zone: Zone, words: Words): Html | '' {
  const { say } = resultsTexts(words);
  if (people.length === 0) return '';
  return html`<ol class="entries line" start="${before + 1}">${people.map(
    ({ id, email, name, joinedAt }, index) => html`
<li value="${before + index + 1}"><div><strong>${words.number(before + index + 1)}.</strong> ${name ?? email}
<span class="dim">${name === null ? '' : html`<span class="address">${email}</span>${words.say('list.comma')}`}${moment(joinedAt, zone, words)}</span></div>
<form method="post" action="${at}/line/${id}/remove"><button class="plain" aria-label="${say('inLine.takeOutWho', { address: email })}">${say('inLine.takeOut')}</button></form></li>`,
  )}
</ol>`;
}

/** It saves the settings of the page, as the form below does. */
function openMore({ settings: { open, places } }: LineView, at: string, words: Words): Html | '' {
  const texts = resultsTexts(words);
  if (places === null) return '';
  return html`<form method="post" action="${at}/page" class="row filters">
<input type="hidden" name="open" value="${open ? 'yes' : 'no'}">
<input type="hidden" name="from" value="line">
<p><label for="more-places">${rich(texts, 'inLine.places', { count: words.number(places), dim })}</label>
<input id="more-places" name="places" inputmode="numeric" autocomplete="off" maxlength="9" required value="${places}"></p>
<p><button class="plain">${texts.say('inLine.openMore')}</button></p>
</form>`;
}
