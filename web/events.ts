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
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { linkTo, rich, address as shown, strongAddress } from './elements.ts';
import { figures, heads } from './headcounts.ts';
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
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('common.yourEvents'),
    html`<div class="who"><p class="dim">${rich(texts, 'events.signedIn', { email: address, address: shown })}</p>
${owner ? html`<a class="button plain" href="${frame.base}/domain">${say('events.wholeDomain')}</a>` : ''}
<a class="button" href="${frame.base}/events/new">${say('events.new')}</a>
<a class="button plain" href="${frame.base}/events/keys">${say('events.keys')}</a>
<form method="post" action="${frame.base}/sign-out"><button class="plain">${say('events.signOut')}</button></form></div>
${suspended ? html`<p class="notice">${say('events.suspended')}</p>` : ''}
${
  totals
    ? html`${figures(frame.words, totals.heads)}
<p class="dim">${rich(texts, 'events.schedule', { link: linkTo(`${frame.base}/s/${schedule}`) })} · <a href="${frame.base}/docs">${say('events.reference')}</a></p>
${eventList(frame, `${frame.base}/events`, events, (event) => `${frame.base}/results/${event.id}`)}`
    : html`<p class="empty">${rich(texts, 'events.none', { address: create, strong: strongAddress, link: linkTo(`${frame.base}/events/new`) })}</p>`
}`,
    { wide: true },
  );
}

/**
 * Returns the list of events.
 * @param path the path of the page
 * @param linkOf returns the address to which an event's title links, or null
 */
export function eventList(
  frame: PageFrame,
  path: string,
  view: EventsView,
  linkOf: (event: EventSummary) => string | null,
): Html {
  const { show, query, counts, found, rows, pages, now } = view;
  const { words } = frame;
  const { say } = organizerTexts(words);
  const { number } = words;
  const at = (changes: Record<string, string>) => address(path, { show, q: query, ...changes });
  const matches = () => ({ found: number(found), all: number(counts[show]), query });
  return html`<nav class="tabs" aria-label="${say('events.byTime')}">${EVENT_STATES.map(
    (state) =>
      html`<a href="${at({ show: state })}" ${state === show ? html`aria-current="page"` : ''}>${say(STATES[state].tab)} <span class="dim">${number(counts[state])}</span></a>`,
  )}</nav>
<section aria-labelledby="list">
<h2 id="list" class="visually-hidden">${say(STATES[show].heading)}</h2>
${searchForm(frame, path, say('events.search'), query, { show })}
<p class="dim" role="status">${query ? html`${say('events.match', matches())} <a href="${at({ q: '' })}">${say('common.showAll')}</a>` : ''}</p>
${rows.length > 0 ? html`<ul class="rows">${rows.map(({ event, heads: count }) => row(frame, event, count, linkOf(event), now))}</ul>` : html`<p class="empty">${say(query ? 'events.noMatch' : STATES[show].none)}</p>`}
${pager(frame, pages, (number) => at({ page: String(number) }))}
</section>`;
}

const STATES = {
  upcoming: { tab: 'events.upcoming', heading: 'events.upcomingEvents', none: 'events.noUpcoming' },
  past: { tab: 'events.past', heading: 'events.pastEvents', none: 'events.noPast' },
  cancelled: { tab: 'events.cancelled', heading: 'events.cancelledEvents', none: 'events.noCancelled' },
} as const satisfies Record<EventState, object>;

function row(
  { words }: PageFrame,
  event: EventSummary,
  count: Headcount,
  link: string | null,
  now: number,
): Html {
  const { say } = organizerTexts(words);
  const title = event.summary.trim() || say('common.noTitle');
  return html`<li><div><p class="title">${link ? html`<a href="${link}">${title}</a>` : title}</p>
<p class="dim">${inOneLine(whenOfDetails(event, now, words), words)}${event.location ? html` · <bdi>${event.location}</bdi>` : ''}</p>
${link ? html`<p><a href="${link}/codes" aria-label="${say('events.replaceCodeOf', { event: title })}">${say('events.replaceCode')}</a></p>` : ''}</div>
${heads(words, count)}</li>`;
}

/** Returns a search form that works without script. `kept` has further parameters that it sends. */
export function searchForm(
  { words }: PageFrame,
  path: string,
  label: string,
  query: string,
  kept: Readonly<Record<string, string>> = {},
): Html {
  return html`<form class="search" role="search" action="${path}">
${Object.entries(kept).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<div><label for="q">${label}</label><input id="q" name="q" type="search" maxlength="100" value="${query}"></div>
<button class="plain">${organizerTexts(words).say('common.search')}</button></form>`;
}

/** Returns the links to the previous and next page; nothing when there is only one page. */
export function pager(
  { words }: PageFrame,
  { page: current, pages }: Pages,
  at: (page: number) => string,
): Html | '' {
  if (pages <= 1) return '';
  const { say } = organizerTexts(words);
  const numbers = { page: words.number(current), pages: words.number(pages) };
  return html`<nav class="pager" aria-label="${say('common.pages')}">
${current > 1 ? html`<a class="button plain" rel="prev" href="${at(current - 1)}">${say('common.previousPage')}</a>` : ''}
<span class="dim">${say('common.pageOf', numbers)}</span>
${current < pages ? html`<a class="button plain" rel="next" href="${at(current + 1)}">${say('common.nextPage')}</a>` : ''}
</nav>`;
}

/** Returns a path with its parameters, without the empty ones. */
export function address(path: string, parameters: Readonly<Record<string, string>>): string {
  const said = Object.entries(parameters).filter(([, value]) => value !== '');
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path;
}
