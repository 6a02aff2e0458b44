/** The public page of one event: what it is, and a form to ask for an invite. */
import { html, raw } from 'hono/html';
import type { CalendarLink } from '#domain/event/calendar-links.ts';
import { coverDate } from '#domain/event/cover-date.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { PageState, Places } from '#domain/event/public-page.ts';
import { inShort, type PublicWords } from '#domain/event/public-words.ts';
import { changesHeading } from '#domain/invite/difference-words.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { textToHtml } from '#domain/text/organizer-html.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { calendarChoice } from './calendars.ts';
import { changeList } from './changes.ts';
import { coverStrip } from './cover/strip.ts';
import { type Html, type LinkPreview, type PageFrame, page } from './page.ts';
import { placeOf } from './place.ts';

interface EventPageView {
  /** The public id of the page. */
  readonly id: string;
  /** The absolute address of the page. */
  readonly url: string;
  /** The absolute address of the cover as a picture. */
  readonly picture: string;
  readonly details: EventRecord['details'];
  readonly words: PublicWords;
  readonly organizer: string;
  readonly state: PageState;
  /** What the last version changed, and when (UTC instant); null when that is long ago. */
  readonly changes: { readonly at: string; readonly sentences: readonly Sentence[] } | null;
  /** Null without a capacity. */
  readonly places: Places | null;
  /** The links into web calendars. */
  readonly calendars: readonly CalendarLink[];
  /** True when the page is in a frame of another site. */
  readonly embedded: boolean;
  readonly origin: string;
  readonly ask: Ask;
}

/** The visitor's step: enter an address, confirm the one of a link, or done: invited, or in the line. */
export type Ask =
  | { readonly step: 'address'; readonly email: string; readonly problem: string | null }
  | { readonly step: 'confirm'; readonly email: string; readonly name: string }
  | { readonly step: 'sent'; readonly email: string }
  /** In the line. `leave` is the signed text of the link to leave it. */
  | { readonly step: 'joined'; readonly email: string; readonly leave: string };

/** The script of the public pages. */
export const EVENT_SCRIPT = 'event-page.js';

/** Returns the public page of an event. */
export function eventPage(frame: PageFrame, view: EventPageView): Html {
  const { words, embedded } = view;
  return page(
    frame,
    words.summary,
    html`<div class="${embedded ? 'event-page embedded' : 'event-page'}">
${embedded ? '' : coverStrip(words.summary, coverDate(view.details, frame.now))}
${stateNotice(view.state)}
${facts(frame, view)}
${lately(view)}
${view.state === 'open' || view.state === 'line' ? asking(frame, view) : ''}
${view.ask.step !== 'sent' && view.ask.step !== 'joined' && words.description ? html`<h2>About</h2>\n<div class="about">${raw(textToHtml(words.description))}</div>` : ''}
</div>`,
    { script: EVENT_SCRIPT, preview: previewOf(frame, view) },
  );
}

const PREVIEW_LENGTH = 200;

/** When, where, and how the text begins: title and picture have the rest. */
function previewOf({ now }: PageFrame, { url, picture, details, words }: EventPageView): LinkPreview {
  const when = inOneLine(whenOfDetails(details, now));
  return { url, picture, description: inShort([when, words.location, words.description], PREVIEW_LENGTH) };
}

const STATES: Readonly<Record<Exclude<PageState, 'open'>, readonly [string, string]>> = {
  cancelled: ['Cancelled', 'The organizer has cancelled this event.'],
  past: ['This event is over', 'It is too late to be invited.'],
  closed: ['Invitations are closed', 'The organizer takes no more requests on this page.'],
  line: ['Fully booked', 'All places are taken. When one becomes free, the next in line gets the invite.'],
  full: ['Fully booked', 'All places are taken.'],
};

function stateNotice(state: PageState): Html | '' {
  if (state === 'open') return '';
  const [title, sentence] = STATES[state];
  return html`<p class="notice"><strong>${title}.</strong> ${sentence}</p>`;
}

function facts(
  frame: PageFrame,
  { details, words, organizer, places, state, embedded }: EventPageView,
): Html {
  return html`<dl class="facts">
<div><dt>When</dt><dd>${whenIn(frame, details)}</dd></div>
${where(words, embedded)}
${places && (state === 'open' || state === 'line' || state === 'full') ? html`<div><dt>Places</dt><dd>${inWords(places)}</dd></div>` : ''}
<div><dt>From</dt><dd>${organizer}</dd></div>
</dl>`;
}

function lately({ changes, details }: EventPageView): Html | '' {
  if (!changes) return '';
  const { at, sentences } = changes;
  return changeList(changesHeading({ at, timeZone: details.timeZone }), sentences);
}

/** Links to join are for guests, whose invites have them. */
function where({ location, joinsByLink }: PublicWords, embedded: boolean): Html | '' {
  if (!location && !joinsByLink) return '';
  return html`<div><dt>Where</dt><dd>${placeOf(location, embedded)}${joinsByLink ? html`<div>The link to join is in the invite.</div>` : ''}</dd></div>`;
}

function inWords({ taken, of }: Places): string {
  const number = (count: number) => count.toLocaleString('en');
  return `${number(Math.min(taken, of))} of ${number(of)} taken`;
}

/** Returns when the event is, in its own time zone. The script adds the visitor's zone when it differs. */
export function whenIn({ now }: PageFrame, details: EventPageView['details']): Html {
  const { time, repeats, start, end } = whenOfDetails(details, now);
  return html`<time datetime="${start}">${time}</time>${repeats ? html`<br>${repeats}` : ''}${details.allDay ? '' : html`<span class="local-time dim" data-from="${start}" data-to="${end}" hidden></span>`}`;
}

function asking(frame: PageFrame, view: EventPageView): Html {
  switch (view.ask.step) {
    case 'sent':
      return sent(frame, view, view.ask.email);
    case 'joined':
      return joined(frame, view, view.ask);
    case 'confirm':
      return confirm(frame, view, view.ask);
    case 'address':
      return address(frame, view, view.ask);
  }
}

function address(frame: PageFrame, view: EventPageView, { email, problem }: Ask & { step: 'address' }): Html {
  return html`<form method="post" action="${pathOf(frame, view)}" class="invite-me">
<label for="email">Your email address</label>
<div class="row"><input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${email}" aria-describedby="${problem ? 'problem hint' : 'hint'}"${problem ? raw(' aria-invalid="true"') : ''}>
<button type="submit">${view.state === 'line' ? 'Join the line' : 'Send me the invite'}</button></div>
${problem ? html`<p id="problem" class="problem" role="alert">${problem}</p>` : ''}
<p id="hint" class="dim">${view.state === 'line' ? 'We send you the invite when it is your turn, and keep the place for you until you answer.' : 'It comes by mail and goes into your calendar with Yes, Maybe or No.'} ${view.organizer} sees your ${view.state === 'line' ? 'address' : 'answer'}.</p>
<input type="hidden" name="origin" value="${view.origin}">
</form>
${onlyAdd(frame, view)}`;
}

function confirm(frame: PageFrame, view: EventPageView, { email, name }: Ask & { step: 'confirm' }): Html {
  return html`<form method="post" action="${pathOf(frame, view)}" class="invite-me">
<p>${view.state === 'line' ? 'All places are taken. Shall we put this address in line:' : 'Shall we send the invite to'} <strong>${email}</strong>?</p>
<input type="hidden" name="email" value="${email}">
<input type="hidden" name="name" value="${name}">
<input type="hidden" name="origin" value="${view.origin}">
<button type="submit">${view.state === 'line' ? 'Join the line' : 'Send me the invite'}</button>
</form>
<p class="dim"><a href="${pathOf(frame, view, { origin: view.origin })}">Use another address</a></p>`;
}

function sent(frame: PageFrame, view: EventPageView, email: string): Html {
  return html`<p class="notice" role="status"><strong>Look into your mailbox.</strong> The invite goes to ${email}. Answer it with Yes, Maybe or No.</p>
<p class="dim">Nothing there in a few minutes? Look into your spam folder, or <a href="${pathOf(frame, view, { origin: view.origin })}">use another address</a>.</p>`;
}

function joined(frame: PageFrame, view: EventPageView, { email, leave }: Ask & { step: 'joined' }): Html {
  return html`<p class="notice" role="status"><strong>You are in line.</strong> The event is full. As soon as a place is free for you, the invite goes to ${email}.</p>
<p class="dim">You get no mail before that. Whoever was in line already keeps their place, and whoever has the invite already can answer it at any time. <a href="${frame.base}/e/${view.id}/leave/${leave}"${view.embedded ? raw(' target="_blank"') : ''}>Leave the line</a> or <a href="${pathOf(frame, view, { origin: view.origin })}">use another address</a>.</p>`;
}

/** It comes after the form, and closed: from an entry that people add by themselves no answer ever comes. */
function onlyAdd(frame: PageFrame, { id, organizer, calendars, embedded }: EventPageView): Html {
  return html`<details class="only-add"><summary>Only add it to my calendar</summary>
<p class="dim">${organizer} then gets no answer from you, and you are not notified of changes.</p>
${calendarChoice({ links: calendars, file: `${frame.base}/e/${id}/event.ics` }, embedded)}
</details>`;
}

function pathOf(
  frame: PageFrame,
  { id, embedded }: EventPageView,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({ ...(embedded ? { embed: '1' } : {}), ...more }).toString();
  return `${frame.base}/e/${id}${query ? `?${query}` : ''}`;
}
