/** The public page of an organizer's events. A visitor picks several and enters one address for all of them. */
import { html, raw } from 'hono/html';
import { subscriptionLinks } from '#domain/event/calendar-links.ts';
import type { EventSummary } from '#domain/event/event-summary.ts';
import type { PageState } from '#domain/event/public-page.ts';
import { calendarLinksList } from './calendars.ts';
import { rich, strong } from './elements.ts';
import { EVENT_SCRIPT, whenIn } from './event-page.ts';
import { type Html, type PageFrame, page, withChoice } from './page.ts';

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
  const { say } = frame.words;
  return framed(
    frame,
    view,
    view.upcoming === 0
      ? html`<p>${say('schedule.none')}</p>`
      : html`<p>${say('schedule.pick')}</p>
<form method="get" action="${pathOf(frame, view)}">
${hidden(frame, view)}
${elsewhere.map((id) => html`<input type="hidden" name="pick" value="${id}">`)}
${finder(frame, view)}
${view.problem ? html`<p class="problem" role="alert">${view.problem}</p>` : ''}
<p role="status" class="dim">${countOf(frame, view)}</p>
<ul class="schedule">${view.events.map((event) => row(frame, view, event))}</ul>
${pager(frame, view)}
<p class="picked"><button type="submit" name="go" value="1">${say('schedule.continue')}</button><span class="dim">${elsewhere.length > 0 ? say('schedule.elsewhere', { count: elsewhere.length }) : say('schedule.next')}</span></p>
</form>
${subscribing(frame, view)}`,
  );
}

/** Calendars that follow the feed show all events. From them no answer ever comes, so this stands last. */
function subscribing(frame: PageFrame, { url, organizer, embedded }: SchedulePageView): Html {
  const { say, language } = frame.words;
  // Calendars that ask for the feed say no language.
  const feed = `${url}/feed.ics${language === 'en' ? '' : `?lang=${language}`}`;
  const links = subscriptionLinks(feed, say('schedule.title', { organizer }), say('calendars.other'));
  return html`<details class="only-add"><summary>${say('schedule.follow')}</summary>
<p class="dim">${say('schedule.followHint', { organizer })}</p>
${calendarLinksList(links, embedded)}
</details>`;
}

/** Returns the search field. Its button is the first of the form, so that Enter searches. */
function finder({ words }: PageFrame, { search, upcoming, pages }: SchedulePageView): Html | '' {
  if (pages === 1 && search === '' && upcoming < 10) return '';
  return html`<div class="row finder"><div><label for="q">${words.say('schedule.search')}</label><input id="q" name="q" type="search" maxlength="100" value="${search}"></div><button type="submit" class="plain">${words.say('schedule.find')}</button></div>`;
}

function countOf({ words }: PageFrame, { found, search, page: at, pages }: SchedulePageView): string {
  const events = search
    ? words.say('schedule.foundWith', { count: found, search })
    : words.say('schedule.found', { count: found });
  if (pages === 1) return events;
  return words.say('schedule.pageOf', {
    found: events,
    page: words.number(at),
    pages: words.number(pages),
  });
}

const UNAVAILABLE = {
  cancelled: 'schedule.cancelled',
  past: 'schedule.past',
  closed: 'schedule.closed',
  line: 'schedule.line',
  full: 'schedule.full',
} as const;

function row(
  frame: PageFrame,
  view: SchedulePageView,
  { eventSummary, state, pageId }: SchedulePageView['events'][number],
): Html {
  const { id, summary, location } = eventSummary;
  const { say } = frame.words;
  const about = new URLSearchParams({
    ...(view.embedded ? { embed: '1' } : {}),
    origin: view.origin,
    ...(frame.chosen ? { lang: frame.chosen } : {}),
  });
  const box = html`<input type="checkbox" id="pick-${id}" name="pick" value="${id}"${view.picks.includes(id) ? raw(' checked') : ''}${state === 'open' ? '' : raw(' disabled')} aria-describedby="when-${id}">`;
  return html`<li>${box}<div><label for="pick-${id}">${summary}</label>
<div id="when-${id}" class="dim">${state === 'open' ? '' : html`<strong>${say(UNAVAILABLE[state])}.</strong> `}${whenIn(frame, eventSummary)}${location ? html`<div>${location}</div>` : ''}</div></div>
<a href="${frame.base}/e/${pageId}?${about}" aria-label="${say('schedule.aboutEvent', { event: summary })}">${say('schedule.about')}</a></li>`;
}

function pager({ words }: PageFrame, { page: number, pages }: SchedulePageView): Html | '' {
  if (pages === 1) return '';
  const button = (to: number, label: string) =>
    to < 1 || to > pages
      ? ''
      : html`<button type="submit" class="plain" name="page" value="${to}">${label}</button>`;
  return html`<div class="row pager" role="group" aria-label="${words.say('schedule.pages')}">${button(number - 1, words.say('schedule.earlier'))}${button(number + 1, words.say('schedule.later'))}</div>`;
}

interface PickedView extends ScheduleFrame {
  readonly events: readonly EventSummary[];
  readonly email: string;
  readonly problem: string | null;
}

/** Returns the second step: the picked events, and the address for the invites. */
export function pickedPage(frame: PageFrame, view: PickedView): Html {
  const { events, email, problem } = view;
  const { say } = frame.words;
  const back = new URLSearchParams([
    ...(view.embedded ? [['embed', '1']] : []),
    ['origin', view.origin],
    ...(frame.chosen ? [['lang', frame.chosen]] : []),
    ...events.map(({ id }) => ['pick', id]),
  ] as string[][]);
  return framed(
    frame,
    view,
    html`<h2>${say('schedule.picked', { count: events.length })}</h2>
<ul class="schedule picked-list">${events.map((eventSummary) => html`<li><div>${eventSummary.summary}<div class="dim">${whenIn(frame, eventSummary)}</div></div></li>`)}</ul>
<p><a href="${frame.base}/s/${view.id}?${back}">${say('schedule.change')}</a></p>
<form method="post" action="${pathOf(frame, view)}" class="invite-me">
<input type="hidden" name="origin" value="${view.origin}">
${events.map(({ id }) => html`<input type="hidden" name="pick" value="${id}">`)}
<label for="email">${say('invite.email')}</label>
<div class="row"><input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${email}" aria-describedby="${problem ? 'problem hint' : 'hint'}"${problem ? raw(' aria-invalid="true"') : ''}>
<button type="submit">${say('schedule.ask', { count: events.length })}</button></div>
${problem ? html`<p id="problem" class="problem" role="alert">${problem}</p>` : ''}
<p id="hint" class="dim">${say('schedule.hint')}</p>
</form>`,
  );
}

/** Why an invite was not sent: the key of its sentence. */
export type NotSent = 'schedule.placesTaken' | 'schedule.noPlaces' | 'schedule.tooMany';

interface SentView extends ScheduleFrame {
  readonly email: string;
  readonly sent: readonly EventSummary[];
  readonly notSent: readonly { readonly eventSummary: EventSummary; readonly why: NotSent }[];
}

/** Returns the last step: the events whose invites were sent, and those whose were not. */
export function sentPage(frame: PageFrame, view: SentView): Html {
  const { sent, notSent, email } = view;
  const { say } = frame.words;
  return framed(
    frame,
    view,
    html`${
      sent.length > 0
        ? html`<p class="notice" role="status">${rich(frame.words, 'schedule.sent', { count: sent.length, email, strong })}</p>
<ul>${sent.map(({ summary }) => html`<li>${summary}</li>`)}</ul>`
        : ''
    }
${notSent.length > 0 ? html`<h2>${say('schedule.notSent')}</h2>\n<ul role="alert">${notSent.map(({ eventSummary, why }) => html`<li>${say(why, { event: eventSummary.summary })}</li>`)}</ul>` : ''}
<p><a href="${pathOf(frame, view)}">${say('schedule.all')}</a></p>`,
  );
}

function framed(frame: PageFrame, { organizer, embedded }: ScheduleFrame, content: Html): Html {
  return page(
    frame,
    frame.words.say('schedule.title', { organizer }),
    html`<div class="${embedded ? 'event-page embedded' : 'event-page'}">${content}</div>`,
    { script: EVENT_SCRIPT },
  );
}

function hidden({ chosen }: PageFrame, { embedded, origin }: ScheduleFrame): Html {
  return html`${chosen ? html`<input type="hidden" name="lang" value="${chosen}">` : ''}${embedded ? html`<input type="hidden" name="embed" value="1">` : ''}<input type="hidden" name="origin" value="${origin}">`;
}

function pathOf(frame: PageFrame, { id, embedded }: ScheduleFrame): string {
  return `${frame.base}/s/${id}${withChoice(frame, embedded ? { embed: '1' } : {})}`;
}
