/** The pages for owners of the domain: all organizers, and each organizer's events, state and limits. */
import { html } from 'hono/html';
import type { OrganizerQuotas } from '#domain/access/organizer-quota.ts';
import type { OrganizerTotals } from '#domain/counts/totals.ts';
import { address, type EventsView, eventList, type Pages, pager, searchForm } from './events.ts';
import { figures, heads, number } from './headcounts.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** An organizer in the list. */
export interface OrganizerLine {
  readonly handle: string;
  readonly address: string;
  readonly suspended: boolean;
  readonly totals: OrganizerTotals | null;
}

/** The outcome of the form that was just sent. */
export type Outcome = 'saved' | 'suspended' | 'lifted' | 'not-a-number';

interface DomainView {
  readonly domain: string;
  /** The totals of all organizers that have been counted. */
  readonly totals: Omit<OrganizerTotals, 'at'>;
  readonly organizers: number;
  readonly more: boolean;
  readonly query: string;
  readonly rows: readonly OrganizerLine[];
  readonly pages: Pages;
  readonly limits: OrganizerQuotas;
  readonly outcome: Outcome | null;
}

/** Returns the page with all organizers. */
export function domainPage(frame: PageFrame, view: DomainView): Html {
  const { domain, organizers, more, query, rows, pages, limits, outcome } = view;
  const path = `${frame.base}/domain`;
  return page(
    frame,
    domain,
    html`${whatHappened(outcome)}
<p class="dim">${number(organizers)}${more ? ' and more' : ''} ${organizers === 1 ? 'organizer' : 'organizers'}. <a href="${frame.base}/events">Your own events</a> · <a href="${path}/people">Export or erase a person</a> · <a href="${path}/keys">Owner keys</a></p>
${figures(frame.words, view.totals.heads, view.totals)}
<p class="dim">Counted over each organizer’s 500 latest events. Every visit updates those that were counted longest ago.</p>
<h2>Organizers</h2>
${searchForm(path, 'Search address', query)}
${
  rows.length > 0
    ? html`<ul class="rows">${rows.map(
        (
          one,
        ) => html`<li><div><p class="title"><a href="${path}/${one.handle}">${one.address}</a> ${one.suspended ? html`<span class="tag">suspended</span>` : ''}</p>
<p class="dim">${one.totals ? `${number(one.totals.upcoming)} upcoming · ${number(one.totals.past)} past · ${number(one.totals.cancelled)} cancelled` : 'Not counted yet'}</p></div>
${one.totals ? heads(frame.words, one.totals.heads) : ''}</li>`,
      )}</ul>`
    : html`<p>${query ? 'No address matches.' : 'Nobody has made an event yet.'}</p>`
}
${pager(pages, (number) => address(path, { q: query, page: String(number) }))}
<h2>Limits for everybody</h2>
${limitsForm(`${path}/limits`, limits, 'Empty: no limit. A limit set for one organizer replaces these.')}`,
    { wide: true },
  );
}

interface OrganizerView {
  readonly line: OrganizerLine;
  /** UTC instant. */
  readonly since: string;
  readonly limits: OrganizerQuotas;
  readonly limitsForAll: OrganizerQuotas;
  readonly events: EventsView;
  readonly outcome: Outcome | null;
}

/** Returns the page of one organizer. */
export function organizerPage(frame: PageFrame, view: OrganizerView): Html {
  const { line, since, limits, limitsForAll, events, outcome } = view;
  const path = `${frame.base}/domain/${line.handle}`;
  const action = line.suspended ? 'lift' : 'suspend';
  return page(
    frame,
    line.address,
    html`${whatHappened(outcome)}
<p class="dim"><a href="${frame.base}/domain">All organizers</a> · since ${since.slice(0, 10)} ${line.suspended ? html`<span class="tag">suspended</span>` : ''}</p>
${line.totals ? figures(frame.words, line.totals.heads) : ''}
<h2>Events</h2>
${eventList(path, events, () => null)}
<h2>${line.suspended ? 'Suspended' : 'Suspend'}</h2>
<p>${line.suspended ? 'Mail from this address changes nothing, and nobody is invited to its events.' : 'Mail from this address will change nothing, and nobody will be invited to its events, until you lift the suspension. Guests are not notified.'}</p>
<form method="post" action="${path}/${action}"><button class="${line.suspended ? '' : 'plain'}">${line.suspended ? 'Lift the suspension' : 'Suspend this organizer'}</button></form>
<h2>Limits</h2>
${limitsForm(`${path}/limits`, limits, `Empty: as for everybody (${inWords(limitsForAll)}).`)}`,
    { wide: true },
  );
}

function limitsForm(action: string, limits: OrganizerQuotas, hint: string): Html {
  const field = (name: keyof OrganizerQuotas, label: string) =>
    html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="number" inputmode="numeric" min="1" max="1000000000" value="${limits[name] ?? ''}" aria-describedby="hint"></div>`;
  return html`<form method="post" action="${action}"><p class="dim" id="hint">${hint}</p>
<div class="row">${field('eventsPerOrganizer', 'Coming events at a time')}${field('invitesPerEvent', 'Invites per event')}<button>Save limits</button></div></form>`;
}

function inWords({ eventsPerOrganizer, invitesPerEvent }: OrganizerQuotas): string {
  const words = (limit: number | null, what: string) =>
    limit === null ? `no limit on ${what}` : `${number(limit)} ${what}`;
  return `${words(eventsPerOrganizer, 'events')}, ${words(invitesPerEvent, 'invites per event')}`;
}

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  saved: 'The limits are saved.',
  suspended: 'The organizer is suspended.',
  lifted: 'The suspension is lifted.',
  'not-a-number': 'Nothing was saved: a limit is a whole number above zero, or empty.',
};

function whatHappened(outcome: Outcome | null): Html | '' {
  return outcome ? html`<p class="notice" role="status">${OUTCOMES[outcome]}</p>` : '';
}
