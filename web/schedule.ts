/** The public page of an organizer's events. A visitor picks several and enters one address for all of them. */
import { html, raw } from 'hono/html';
import { subscriptionLinks } from '#domain/event/calendar-links.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import type { PageState } from '#domain/event/public-page.ts';
import { calendarLinksList } from './calendars.ts';
import { EVENT_SCRIPT, whenIn } from './event-page.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** What all steps of the schedule page share. */
export interface ScheduleFrame {
  readonly id: string;
  /** The absolute address of the page. */
  readonly url: string;
  readonly organizer: string;
  readonly embedded: boolean;
  readonly origin: string;
}

interface SchedulePageView extends ScheduleFrame {
  /** The events on this page, with their state and the public id of their own page. */
  readonly events: readonly {
    readonly eventSummary: EventSummary;
    readonly state: PageState;
    readonly pageId: string;
  }[];
  /** The number of events that match the search. */
  readonly found: number;
  /** The number of all coming events. */
  readonly upcoming: number;
  readonly search: string;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly picks: readonly string[];
  readonly problem: string | null;
}

/** Returns the first step: a page of events to pick from. */
export function schedulePage(frame: PageFrame, view: SchedulePageView): Html {
  const here = new Set(view.events.map(({ eventSummary }) => eventSummary.id));
  const elsewhere = view.picks.filter((id) => !here.has(id));
  return framed(
    frame,
    view,
    view.upcoming === 0
      ? html`<p>No events are coming up.</p>`
      : html`<p>Pick what you would like to come to. Each invite goes into your calendar.</p>
<form method="get" action="${pathOf(frame, view)}">
${hidden(view)}
${elsewhere.map((id) => html`<input type="hidden" name="pick" value="${id}">`)}
${finder(view)}
${view.problem ? html`<p class="problem" role="alert">${view.problem}</p>` : ''}
<p role="status" class="dim">${countOf(view)}</p>
<ul class="schedule">${view.events.map((event) => row(frame, view, event))}</ul>
${pager(view)}
<p class="picked"><button type="submit" name="go" value="1">Continue</button><span class="dim">${elsewhere.length > 0 ? `${elsewhere.length} more picked on other pages.` : 'Next: your email address.'}</span></p>
</form>
${subscribing(view)}`,
  );
}

/** Calendars that follow the feed show all events. From them no answer ever comes, so this stands last. */
function subscribing({ url, organizer, embedded }: SchedulePageView): Html {
  const links = subscriptionLinks(`${url}/feed.ics`, `Events by ${organizer}`);
  return html`<details class="only-add"><summary>Follow all events in my calendar</summary>
<p class="dim">They come and go there by themselves. ${organizer} gets no answer from you that way.</p>
${calendarLinksList(links, embedded)}
</details>`;
}

/** Returns the search field. Its button is the first of the form, so that Enter searches. */
function finder({ search, upcoming, pages }: SchedulePageView): Html | '' {
  if (pages === 1 && search === '' && upcoming < 10) return '';
  return html`<div class="row finder"><div><label for="q">Find an event</label><input id="q" name="q" type="search" maxlength="100" value="${search}"></div><button type="submit" class="plain">Find</button></div>`;
}

function countOf({ found, search, page: number, pages }: SchedulePageView): string {
  const events = `${found.toLocaleString('en')} ${found === 1 ? 'event' : 'events'}`;
  return `${events}${search ? ` with “${search}”` : ''}${pages > 1 ? `, page ${number} of ${pages}` : ''}.`;
}

const UNAVAILABLE: Readonly<Record<Exclude<PageState, 'open'>, string>> = {
  cancelled: 'Cancelled',
  past: 'Over',
  closed: 'Closed',
  line: 'Fully booked, you can join the line on its own page',
  full: 'Fully booked',
};

function row(
  frame: PageFrame,
  view: SchedulePageView,
  { eventSummary, state, pageId }: SchedulePageView['events'][number],
): Html {
  const { id, summary, location } = eventSummary;
  const box = html`<input type="checkbox" id="pick-${id}" name="pick" value="${id}"${view.picks.includes(id) ? raw(' checked') : ''}${state === 'open' ? '' : raw(' disabled')} aria-describedby="when-${id}">`;
  return html`<li>${box}<div><label for="pick-${id}">${summary}</label>
<div id="when-${id}" class="dim">${state === 'open' ? '' : html`<strong>${UNAVAILABLE[state]}.</strong> `}${whenIn(frame, eventSummary)}${location ? html`<div>${location}</div>` : ''}</div></div>
<a href="${frame.base}/e/${pageId}?${new URLSearchParams({ ...(view.embedded ? { embed: '1' } : {}), origin: view.origin })}" aria-label="About ${summary}">About</a></li>`;
}

function pager({ page: number, pages }: SchedulePageView): Html | '' {
  if (pages === 1) return '';
  const button = (to: number, words: string) =>
    to < 1 || to > pages
      ? ''
      : html`<button type="submit" class="plain" name="page" value="${to}">${words}</button>`;
  return html`<div class="row pager" role="group" aria-label="Pages">${button(number - 1, 'Earlier')}${button(number + 1, 'Later')}</div>`;
}

interface PickedView extends ScheduleFrame {
  readonly events: readonly EventSummary[];
  readonly email: string;
  readonly problem: string | null;
}

/** Returns the second step: the picked events, and the address for the invites. */
export function pickedPage(frame: PageFrame, view: PickedView): Html {
  const { events, email, problem } = view;
  const back = new URLSearchParams([
    ...(view.embedded ? [['embed', '1']] : []),
    ['origin', view.origin],
    ...events.map(({ id }) => ['pick', id]),
  ] as string[][]);
  return framed(
    frame,
    view,
    html`<h2>You picked ${events.length === 1 ? 'one event' : `${events.length} events`}</h2>
<ul class="schedule picked-list">${events.map((eventSummary) => html`<li><div>${eventSummary.summary}<div class="dim">${whenIn(frame, eventSummary)}</div></div></li>`)}</ul>
<p><a href="${frame.base}/s/${view.id}?${back}">Change</a></p>
<form method="post" action="${pathOf(frame, view)}" class="invite-me">
<input type="hidden" name="origin" value="${view.origin}">
${events.map(({ id }) => html`<input type="hidden" name="pick" value="${id}">`)}
<label for="email">Your email address</label>
<div class="row"><input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${email}" aria-describedby="${problem ? 'problem hint' : 'hint'}"${problem ? raw(' aria-invalid="true"') : ''}>
<button type="submit">Send me the ${events.length === 1 ? 'invite' : 'invites'}</button></div>
${problem ? html`<p id="problem" class="problem" role="alert">${problem}</p>` : ''}
<p id="hint" class="dim">Each event comes by a mail of its own and goes into your calendar with Yes, Maybe or No.</p>
</form>`,
  );
}

interface SentView extends ScheduleFrame {
  readonly email: string;
  readonly sent: readonly EventSummary[];
  readonly notSent: readonly { readonly eventSummary: EventSummary; readonly why: string }[];
}

/** Returns the last step: the events whose invites were sent, and those whose were not. */
export function sentPage(frame: PageFrame, view: SentView): Html {
  const { sent, notSent, email } = view;
  return framed(
    frame,
    view,
    html`${
      sent.length > 0
        ? html`<p class="notice" role="status"><strong>Look into your mailbox.</strong> ${sent.length === 1 ? 'One invite goes' : `${sent.length} invites go`} to ${email}.</p>
<ul>${sent.map(({ summary }) => html`<li>${summary}</li>`)}</ul>`
        : ''
    }
${notSent.length > 0 ? html`<h2>Not sent</h2>\n<ul role="alert">${notSent.map(({ eventSummary, why }) => html`<li>${eventSummary.summary}: ${why}</li>`)}</ul>` : ''}
<p><a href="${pathOf(frame, view)}">All events</a></p>`,
  );
}

function framed(frame: PageFrame, { organizer, embedded }: ScheduleFrame, content: Html): Html {
  return page(
    frame,
    `Events by ${organizer}`,
    html`<div class="${embedded ? 'event-page embedded' : 'event-page'}">${content}</div>`,
    { script: EVENT_SCRIPT },
  );
}

function hidden({ embedded, origin }: ScheduleFrame): Html {
  return html`${embedded ? html`<input type="hidden" name="embed" value="1">` : ''}<input type="hidden" name="origin" value="${origin}">`;
}

function pathOf(frame: PageFrame, { id, embedded }: ScheduleFrame): string {
  return `${frame.base}/s/${id}${embedded ? '?embed=1' : ''}`;
}
