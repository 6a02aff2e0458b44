/** The list of recipients on the results page. */
import { html } from 'hono/html';
import type { Zone } from '#domain/itip/time/iana.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { type Order, UNREACHABLE } from '#domain/recipient/list-orders.ts';
import { answerTo, type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import type { Html } from '../page.ts';
import { answerInWords, answerMark, moment } from './words.ts';

/** What the list is searched and restricted by. */
export interface ListQuery {
  /** An address, the beginning of one, or part of a name. */
  readonly q: string;
  readonly show: Status | 'unreachable' | null;
  /** Where the guests came from, as the results count it; empty for everywhere. */
  readonly origin: string;
  readonly sort: Order;
  /** The position at which the page begins; null for the first page. */
  readonly from: string | null;
}

/** A page of the list. */
export interface RecipientList {
  readonly asked: ListQuery;
  readonly recipients: readonly RecipientRecord[];
  /** `from` of the next page; null at the end. */
  readonly next: string | null;
  /** All origins of the event's guests; empty on the page of an occurrence. */
  readonly origins: readonly string[];
  /** The occurrence whose answers are shown; null for the series. */
  readonly instance: string | null;
}

const ANSWERS: readonly Status[] = ['accepted', 'tentative', 'declined', 'needs-action', 'delegated'];

function toShow(words: Words): (readonly [value: string, word: string])[] {
  const { say } = resultsTexts(words);
  return [
    ['', say('guestList.everybody')],
    ...ANSWERS.map((answer) => [answer, answerInWords(answer, words)] as const),
    ['unreachable', say('guestList.unreachable')],
  ];
}

function orders(words: Words): (readonly [value: Order, word: string])[] {
  const { say } = resultsTexts(words);
  return [
    ['address', say('guestList.byAddress')],
    ['answer', say('guestList.byAnswer')],
  ];
}

/**
 * Returns a page of the list; nothing while nobody is invited.
 * @param at the address of the page that has the list
 * @param results the address of the results page
 * @param zone the time zone of the times
 */
export function recipientList(
  list: RecipientList,
  at: string,
  results: string,
  zone: Zone,
  words: Words,
): Html {
  const { say } = resultsTexts(words);
  const { asked, recipients, next, origins, instance } = list;
  const { q, show, origin, sort, from } = asked;
  const untouched = !q && !show && !origin && from === null;
  if (untouched && recipients.length === 0 && next === null) return html``;
  return html`<section aria-labelledby="recipients" id="list">
<h2 id="recipients">${say('guestList.title')}</h2>
<form method="get" action="${at}#list" class="row filters" role="search">
<p><label for="q">${say('guestList.search')}</label>
<input id="q" name="q" type="search" value="${q}" autocomplete="off" autocapitalize="none" spellcheck="false"></p>
<p><label for="show">${say('guestList.show')}</label>
<select id="show" name="show">${options(toShow(words), show ?? '')}</select></p>
${origins.length > 1 || origin ? html`<p><label for="origin">${say('guestList.origin')}</label>\n<select id="origin" name="origin">${options([['', say('guestList.everywhere')], ...[...new Set([...origins, ...(origin ? [origin] : [])])].map((one) => [one, one] as const)], origin)}</select></p>` : ''}
${instance === null ? html`<p><label for="sort">${say('guestList.order')}</label>\n<select id="sort" name="sort">${options(orders(words), sort)}</select></p>` : ''}
<p><button class="plain">${say('guestList.find')}</button></p>
</form>
${
  recipients.length === 0
    ? html`<p class="empty">${nobody(asked, next, words)}</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="${say('guestList.table')}"><table class="guests">
<thead><tr><th scope="col">${say('guestList.guest')}</th><th scope="col">${say('guestList.answer')}</th><th scope="col">${say('guestList.when')}</th><th scope="col">${say('guestList.origin')}</th></tr></thead>
<tbody>${recipients.map((recipient) => row(recipient, instance, results, zone, words))}
</tbody></table></div>`
}
<nav class="row" aria-label="${say('guestList.pages')}">
${from === null ? '' : html`<a class="button plain" href="${at}?${query({ ...asked, from: null })}#list">${say('guestList.firstPage')}</a>`}
${next === null ? '' : html`<a class="button plain" href="${at}?${query({ ...asked, from: next })}#list">${say(recipients.length === 0 ? 'guestList.searchOn' : 'guestList.nextPage')}</a>`}
</nav>
</section>`;
}

function row(
  recipient: RecipientRecord,
  instance: string | null,
  results: string,
  zone: Zone,
  words: Words,
): Html {
  const { id, email, name, origin, delivery } = recipient;
  const answer = answerTo(recipient, instance);
  return html`
<tr><th scope="row"><a href="${results}/recipients/${id}">${email}</a>${name ? html`<span class="dim">${name}</span>` : ''}</th>
<td>${answerMark(statusOf(recipient, instance), words)}${answer?.guests ? html` <span class="dim">+${words.number(answer.guests)}</span>` : ''}${answer?.comment ? html`<q>${shortened(answer.comment)}</q>` : ''}${UNREACHABLE.has(delivery) ? html`<span class="dim">${resultsTexts(words).say('guestList.lost')}</span>` : ''}</td>
<td>${answer ? moment(answer.receivedAt, zone, words) : ''}</td>
<td>${origin}</td></tr>`;
}

function options(all: readonly (readonly [string, string])[], chosen: string): Html[] {
  return all.map(
    ([value, word]) => html`
<option value="${value}" ${value === chosen ? 'selected' : ''}>${word}</option>`,
  );
}

function nobody({ q }: ListQuery, next: string | null, words: Words): string {
  const { say } = resultsTexts(words);
  if (next !== null) return say('guestList.noneSoFar');
  return say(q.includes('@') ? 'guestList.noSuchAddress' : 'guestList.nobody');
}

/** Returns the beginning of a long comment. The guest's own page shows all of it. */
function shortened(comment: string): string {
  return comment.length > 140 ? `${comment.slice(0, 139)}…` : comment;
}

function query({ q, show, origin, sort, from }: ListQuery): string {
  const entries = Object.entries({ q, show: show ?? '', origin, sort, from: from ?? '' });
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
}
