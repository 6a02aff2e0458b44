/** The list of an organizer's events, for the organizer and for owners of the domain. */
import { html } from 'hono/html';
import {
  EVENT_STATES,
  type EventCounts,
  type EventState,
  type Headcount,
  type OrganizerTotals,
} from '#domain/counts/totals.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { figures, heads, number } from './headcounts.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** One page of the events that were searched for, all of one state. */
export interface EventsView {
  readonly show: EventState;
  readonly query: string;
  /** The counts of all events of the organizer, whatever was searched for. */
  readonly counts: EventCounts;
  readonly found: number;
  readonly rows: readonly { readonly event: EventSummary; readonly heads: Headcount }[];
  readonly pages: Pages;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The number of a page, and how many pages there are. */
export interface Pages {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
}

interface OwnEvents {
  readonly address: string;
  /** The address to invite in a calendar. */
  readonly create: string;
  /** The public id of the page of their coming events. */
  readonly schedule: string;
  readonly owner: boolean;
  readonly suspended: boolean;
  readonly totals: OrganizerTotals | null;
  readonly events: EventsView;
}

/** Returns the page with the organizer's own events. */
export function ownEvents(frame: PageFrame, view: OwnEvents): Html {
  const { address, create, schedule, owner, suspended, totals, events } = view;
  return page(
    frame,
    'Your events',
    html`<div class="who"><p class="dim">Signed in as <span class="address">${address}</span></p>
${owner ? html`<a class="button plain" href="${frame.base}/domain">Whole domain</a>` : ''}
<a class="button" href="${frame.base}/events/new">New event</a>
<a class="button plain" href="${frame.base}/events/keys">Keys</a>
<form method="post" action="${frame.base}/sign-out"><button class="plain">Sign out</button></form></div>
${suspended ? html`<p class="notice">This server’s operator has suspended this address: events stay as they are, and nobody else is invited.</p>` : ''}
${
  totals
    ? html`${figures(frame.words, totals.heads)}
<p class="dim"><a href="${frame.base}/s/${schedule}">All your coming events on one page</a>, to share · <a href="${frame.base}/docs">API reference</a></p>
${eventList(`${frame.base}/events`, events, (event) => `${frame.base}/results/${event.id}`)}`
    : html`<p class="empty">No events yet. Make one <a href="${frame.base}/events/new">here</a>, or in your calendar with <strong class="address">${create}</strong> as a guest; it then appears here, and its codes come by mail.</p>`
}`,
    { wide: true },
  );
}

const STATE_NAMES: Readonly<Record<EventState, string>> = {
  upcoming: 'Upcoming',
  past: 'Past',
  cancelled: 'Cancelled',
};

/**
 * Returns the list of events.
 * @param path the path of the page
 * @param linkOf returns the address to which an event's title links, or null
 */
export function eventList(
  path: string,
  view: EventsView,
  linkOf: (event: EventSummary) => string | null,
): Html {
  const { show, query, counts, found, rows, pages, now } = view;
  const at = (changes: Record<string, string>) => address(path, { show, q: query, ...changes });
  return html`<nav class="tabs" aria-label="Events by time">${EVENT_STATES.map(
    (state) =>
      html`<a href="${at({ show: state })}" ${state === show ? html`aria-current="page"` : ''}>${STATE_NAMES[state]} <span class="dim">${number(counts[state])}</span></a>`,
  )}</nav>
<section aria-labelledby="list">
<h2 id="list" class="visually-hidden">${STATE_NAMES[show]} events</h2>
${searchForm(path, 'Search title or place', query, { show })}
<p class="dim" role="status">${query ? html`${number(found)} of ${number(counts[show])} match “${query}”. <a href="${at({ q: '' })}">Show all</a>` : ''}</p>
${rows.length > 0 ? html`<ul class="rows">${rows.map(({ event, heads: count }) => row(event, count, linkOf(event), now))}</ul>` : html`<p class="empty">${query ? 'Nothing matches.' : `No ${show} events.`}</p>`}
${pager(pages, (number) => at({ page: String(number) }))}
</section>`;
}

function row(event: EventSummary, count: Headcount, link: string | null, now: number): Html {
  const title = event.summary.trim() || 'No title';
  return html`<li><div><p class="title">${link ? html`<a href="${link}">${title}</a>` : title}</p>
<p class="dim">${inOneLine(whenOfDetails(event, now))}${event.location ? ` · ${event.location}` : ''}</p>
${link ? html`<p><a href="${link}/codes" aria-label="Replace a code of ${title}">Replace a code</a></p>` : ''}</div>
${heads(ENGLISH, count)}</li>`;
}

/** Returns a search form that works without script. `kept` has further parameters that it sends. */
export function searchForm(
  path: string,
  label: string,
  query: string,
  kept: Readonly<Record<string, string>> = {},
): Html {
  return html`<form class="search" role="search" action="${path}">
${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div><label for="q">${label}</label><input id="q" name="q" type="search" maxlength="100" value="${query}"></div>
<button class="plain">Search</button></form>`;
}

/** Returns the links to the previous and next page; nothing when there is only one page. */
export function pager({ page: current, pages }: Pages, at: (page: number) => string): Html | '' {
  if (pages <= 1) return '';
  return html`<nav class="pager" aria-label="Pages">
${current > 1 ? html`<a class="button plain" rel="prev" href="${at(current - 1)}">Previous page</a>` : ''}
<span class="dim">Page ${current} of ${pages}</span>
${current < pages ? html`<a class="button plain" rel="next" href="${at(current + 1)}">Next page</a>` : ''}
</nav>`;
}

/** Returns a path with its parameters, without the empty ones. */
export function address(path: string, parameters: Readonly<Record<string, string>>): string {
  const said = Object.entries(parameters).filter(([, value]) => value !== '');
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
}
