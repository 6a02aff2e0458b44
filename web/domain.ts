/** The pages for owners of the domain: all organizers, and each organizer's events, state and limits. */
import { html } from 'hono/html';
import type { OrganizerQuotas } from '#domain/access/organizer-quota.ts';
import type { OrganizerTotals } from '#domain/counts/totals.ts';
import { dayInUtc, organizerTexts } from '#domain/languages/organizer-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import { address, type EventsView, eventList, type Pages, pager, searchForm } from './events.ts';
import { figures, heads } from './headcounts.ts';
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
  const { words } = frame;
  const { say } = organizerTexts(words);
  const { number } = words;
  const countsOf = ({ upcoming, past, cancelled }: OrganizerTotals) =>
    say('domain.counts', { upcoming: number(upcoming), past: number(past), cancelled: number(cancelled) });
  return page(
    frame,
    domain,
    html`${whatHappened(words, outcome)}
<p class="dim">${say(more ? 'domain.organizersMore' : 'domain.organizers', { count: organizers })} <a href="${frame.base}/events">${say('domain.yourOwnEvents')}</a> · <a href="${path}/people">${say('domain.people')}</a> · <a href="${path}/keys">${say('domain.keys')}</a></p>
${figures(words, view.totals.heads, view.totals)}
<p class="dim">${say('domain.counted')}</p>
<h2>${say('domain.heading')}</h2>
${searchForm(frame, path, say('domain.search'), query)}
${
  rows.length > 0
    ? html`<ul class="rows">${rows.map(
        (
          one,
        ) => html`<li><div><p class="title"><a href="${path}/${one.handle}">${one.address}</a> ${one.suspended ? html`<span class="tag">${say('domain.suspended')}</span>` : ''}</p>
<p class="dim">${one.totals ? countsOf(one.totals) : say('domain.notCounted')}</p></div>
${one.totals ? heads(words, one.totals.heads) : ''}</li>`,
      )}</ul>`
    : html`<p>${say(query ? 'domain.noMatch' : 'domain.nobody')}</p>`
}
${pager(frame, pages, (number) => address(path, { q: query, page: String(number) }))}
<h2>${say('domain.limitsForAll')}</h2>
${limitsForm(words, `${path}/limits`, limits, say('domain.limitsForAllHint'))}`,
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
  const { words } = frame;
  const { say } = organizerTexts(words);
  return page(
    frame,
    line.address,
    html`${whatHappened(words, outcome)}
<p class="dim"><a href="${frame.base}/domain">${say('domain.allOrganizers')}</a> · ${say('domain.since', { day: dayInUtc(words, since) })} ${line.suspended ? html`<span class="tag">${say('domain.suspended')}</span>` : ''}</p>
${line.totals ? figures(words, line.totals.heads) : ''}
<h2>${say('domain.events')}</h2>
${eventList(frame, path, events, () => null)}
<h2>${say(line.suspended ? 'domain.suspendedTitle' : 'domain.suspendTitle')}</h2>
<p>${say(line.suspended ? 'domain.suspendedSays' : 'domain.suspendSays')}</p>
<form method="post" action="${path}/${action}"><button class="${line.suspended ? '' : 'plain'}">${say(line.suspended ? 'domain.lift' : 'domain.suspend')}</button></form>
<h2>${say('domain.limits')}</h2>
${limitsForm(words, `${path}/limits`, limits, say('domain.limitsHint', { limits: inWords(words, limitsForAll) }))}`,
    { wide: true },
  );
}

function limitsForm(words: Words, action: string, limits: OrganizerQuotas, hint: string): Html {
  const { say } = organizerTexts(words);
  const field = (name: keyof OrganizerQuotas, label: string) =>
    html`<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="number" inputmode="numeric" min="1" max="1000000000" value="${limits[name] ?? ''}" aria-describedby="hint"></div>`;
  return html`<form method="post" action="${action}"><p class="dim" id="hint">${hint}</p>
<div class="row">${field('eventsPerOrganizer', say('domain.eventsAtATime'))}${field('invitesPerEvent', say('domain.invitesPerEvent'))}<button>${say('domain.saveLimits')}</button></div></form>`;
}

function inWords(words: Words, { eventsPerOrganizer, invitesPerEvent }: OrganizerQuotas): string {
  const { say } = organizerTexts(words);
  const events =
    eventsPerOrganizer === null
      ? say('domain.noLimitEvents')
      : say('domain.limitEvents', { count: eventsPerOrganizer });
  const invites =
    invitesPerEvent === null
      ? say('domain.noLimitInvites')
      : say('domain.limitInvites', { count: invitesPerEvent });
  return [events, invites].join(words.say('list.comma'));
}

const OUTCOMES = {
  saved: 'domain.outcome.saved',
  suspended: 'domain.outcome.suspended',
  lifted: 'domain.outcome.lifted',
  'not-a-number': 'domain.outcome.notANumber',
} as const satisfies Record<Outcome, string>;

function whatHappened(words: Words, outcome: Outcome | null): Html | '' {
  if (!outcome) return '';
  return html`<p class="notice" role="status">${organizerTexts(words).say(OUTCOMES[outcome])}</p>`;
}
