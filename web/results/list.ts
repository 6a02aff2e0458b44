/** The list of recipients on the results page. */
import { html } from 'hono/html';
import type { Zone } from '#domain/itip/time/iana.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { type Order, UNREACHABLE } from '#domain/recipient/list-orders.ts';
import { answerTo, type RecipientRecord, statusOf } from '#domain/recipient/recipient.ts';
import type { Html } from '../page.ts';
import { answerMark, moment } from './words.ts';

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

const SHOW: readonly (readonly [string, string])[] = [
  ['', 'Everybody'],
  ['accepted', 'Yes'],
  ['tentative', 'Maybe'],
  ['declined', 'No'],
  ['needs-action', 'Waiting'],
  ['delegated', 'Sent somebody else'],
  ['unreachable', 'Cannot be reached'],
];
const SORT: readonly (readonly [Order, string])[] = [
  ['address', 'By address'],
  ['answer', 'Latest answers first'],
];

/**
 * Returns a page of the list; nothing while nobody is invited.
 * @param at the address of the page that has the list
 * @param results the address of the results page
 * @param zone the time zone of the times
 */
export function recipientList(list: RecipientList, at: string, results: string, zone: Zone): Html {
  const { asked, recipients, next, origins, instance } = list;
  const { q, show, origin, sort, from } = asked;
  const untouched = !q && !show && !origin && from === null;
  if (untouched && recipients.length === 0 && next === null) return html``;
  return html`<section aria-labelledby="recipients" id="list">
<h2 id="recipients">Guests</h2>
<form method="get" action="${at}#list" class="row filters" role="search">
<p><label for="q">Name or address</label>
<input id="q" name="q" type="search" value="${q}" autocomplete="off" autocapitalize="none" spellcheck="false"></p>
<p><label for="show">Show</label>
<select id="show" name="show">${options(SHOW, show ?? '')}</select></p>
${origins.length > 1 || origin ? html`<p><label for="origin">Came from</label>\n<select id="origin" name="origin">${options([['', 'Everywhere'], ...[...new Set([...origins, ...(origin ? [origin] : [])])].map((one) => [one, one] as const)], origin)}</select></p>` : ''}
${instance === null ? html`<p><label for="sort">Order</label>\n<select id="sort" name="sort">${options(SORT, sort)}</select></p>` : ''}
<p><button class="plain">Find</button></p>
</form>
${
  recipients.length === 0
    ? html`<p class="empty">${nobody(asked, next)}</p>`
    : html`<div class="scroll" tabindex="0" role="region" aria-label="Table of guests"><table class="guests">
<thead><tr><th scope="col">Guest</th><th scope="col">Answer</th><th scope="col">When</th><th scope="col">Came from</th></tr></thead>
<tbody>${recipients.map((recipient) => row(recipient, instance, results, zone))}
</tbody></table></div>`
}
<nav class="row" aria-label="Pages of guests">
${from === null ? '' : html`<a class="button plain" href="${at}?${query({ ...asked, from: null })}#list">First page</a>`}
${next === null ? '' : html`<a class="button plain" href="${at}?${query({ ...asked, from: next })}#list">${recipients.length === 0 ? 'Search on' : 'Next page'}</a>`}
</nav>
</section>`;
}

function row(recipient: RecipientRecord, instance: string | null, results: string, zone: Zone): Html {
  const { id, email, name, origin, delivery } = recipient;
  const answer = answerTo(recipient, instance);
  return html`
<tr><th scope="row"><a href="${results}/recipients/${id}">${email}</a>${name ? html`<span class="dim">${name}</span>` : ''}</th>
<td>${answerMark(statusOf(recipient, instance))}${answer?.guests ? html` <span class="dim">+${answer.guests}</span>` : ''}${answer?.comment ? html`<q>${shortened(answer.comment)}</q>` : ''}${UNREACHABLE.has(delivery) ? html`<span class="dim">cannot be reached</span>` : ''}</td>
<td>${answer ? moment(answer.receivedAt, zone) : ''}</td>
<td>${origin}</td></tr>`;
}

function options(all: readonly (readonly [string, string])[], chosen: string): Html[] {
  return all.map(
    ([value, word]) => html`
<option value="${value}" ${value === chosen ? 'selected' : ''}>${word}</option>`,
  );
}

function nobody({ q }: ListQuery, next: string | null): string {
  if (next !== null) return 'None among those looked through so far.';
  if (q.includes('@')) return 'Nobody with this address is invited.';
  return 'Nobody matches.';
}

/** Returns the beginning of a long comment. The guest's own page shows all of it. */
function shortened(comment: string): string {
  return comment.length > 140 ? `${comment.slice(0, 139)}…` : comment;
}

function query({ q, show, origin, sort, from }: ListQuery): string {
  const entries = Object.entries({ q, show: show ?? '', origin, sort, from: from ?? '' });
  return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
}
