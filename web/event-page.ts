/** The public page of one event: what it is, and a form to ask for an invite. */
import { html, raw } from 'hono/html';
import type { CalendarLink } from '#domain/event/calendar-links.ts';
import { coverDate } from '#domain/event/cover-date.ts';
import type { EventRecord } from '#domain/event/event.ts';
import type { PageState, Places } from '#domain/event/public-page.ts';
import { inShort, type PublicWords } from '#domain/event/public-words.ts';
import { changesHeading } from '#domain/invite/difference-words.ts';
import { ianaZone } from '#domain/itip/time/iana.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { textToHtml } from '#domain/text/organizer-html.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { calendarChoice } from './calendars.ts';
import { changeList } from './changes.ts';
import { coverStrip } from './cover/strip.ts';
import { linkTo, rich, strong } from './elements.ts';
import { type Html, type LinkPreview, type PageFrame, page, withChoice } from './page.ts';
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
${embedded ? '' : coverStrip(words.summary, coverDate(view.details, frame.now, frame.words))}
${stateNotice(frame, view.state)}
${facts(frame, view)}
${lately(frame, view)}
${view.state === 'open' || view.state === 'line' ? asking(frame, view) : ''}
${view.ask.step !== 'sent' && view.ask.step !== 'joined' && words.description ? html`<h2>${frame.words.say('eventPage.about')}</h2>\n<div class="about" dir="auto">${raw(textToHtml(words.description))}</div>` : ''}
</div>`,
    { script: EVENT_SCRIPT, preview: previewOf(frame, view) },
  );
}

const PREVIEW_LENGTH = 200;

/** When, where, and how the text begins: title and picture have the rest. */
function previewOf(
  { now, words: own }: PageFrame,
  { url, picture, details, words }: EventPageView,
): LinkPreview {
  const when = inOneLine(whenOfDetails(details, now, own), own);
  return { url, picture, description: inShort([when, words.location, words.description], PREVIEW_LENGTH) };
}

const STATES = {
  cancelled: 'eventPage.cancelled',
  past: 'eventPage.past',
  closed: 'eventPage.closed',
  line: 'eventPage.line',
  full: 'eventPage.full',
} as const;

function stateNotice({ words }: PageFrame, state: PageState): Html | '' {
  if (state === 'open') return '';
  return html`<p class="notice">${rich(words, STATES[state], { strong })}</p>`;
}

function facts(
  frame: PageFrame,
  { details, words, organizer, places, state, embedded }: EventPageView,
): Html {
  const { say } = frame.words;
  return html`<dl class="facts">
<div><dt>${say('facts.when')}</dt><dd>${whenIn(frame, details)}</dd></div>
${where(frame, words, embedded)}
${places && (state === 'open' || state === 'line' || state === 'full') ? html`<div><dt>${say('facts.places')}</dt><dd>${inWords(frame, places)}</dd></div>` : ''}
<div><dt>${say('facts.from')}</dt><dd>${organizer}</dd></div>
</dl>`;
}

function lately({ words }: PageFrame, { changes, details }: EventPageView): Html | '' {
  if (!changes) return '';
  const { at, sentences } = changes;
  return changeList(changesHeading(words, { at, timeZone: details.timeZone }), sentences);
}

/** Links to join are for guests, whose invites have them. */
function where(frame: PageFrame, { location, joinsByLink }: PublicWords, embedded: boolean): Html | '' {
  if (!location && !joinsByLink) return '';
  return html`<div><dt>${frame.words.say('facts.where')}</dt><dd>${placeOf(frame, location, embedded)}${joinsByLink ? html`<div>${frame.words.say('eventPage.joinInInvite')}</div>` : ''}</dd></div>`;
}

function inWords({ words }: PageFrame, { taken, of }: Places): string {
  return words.say('eventPage.taken', {
    taken: words.number(Math.min(taken, of)),
    places: words.number(of),
  });
}

/** Returns when the event is, in its own time zone. The script adds the visitor's zone when it differs. */
export function whenIn({ now, words }: PageFrame, details: EventPageView['details']): Html {
  const { time, repeats, start, end } = whenOfDetails(details, now, words);
  // A zone that only the organizer's calendar knows has no name for the script.
  const zone = ianaZone(details.timeZone ?? 'UTC')?.name ?? '';
  const local = html`<span class="local-time dim" data-from="${start}" data-to="${end}" data-zone="${zone}" data-words="${words.template('eventPage.localTime')}" hidden></span>`;
  return html`<time datetime="${start}">${time}</time>${repeats ? html`<br>${repeats}` : ''}${details.allDay ? '' : local}`;
}

/** The form leads to where its outcome stands: on a phone that is below the first screen. */
const ASK = 'ask';

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
  const { say } = frame.words;
  return html`<form method="post" action="${pathOf(frame, view)}#${ASK}" class="invite-me" id="${ASK}">
<label for="email">${say('invite.email')}</label>
<div class="row"><input id="email" name="email" type="email" required maxlength="254" autocomplete="email" value="${email}" aria-describedby="${problem ? 'problem hint' : 'hint'}"${problem ? raw(' aria-invalid="true"') : ''}>
<button type="submit">${askLabel(frame, view)}</button></div>
${problem ? html`<p id="problem" class="problem" role="alert">${problem}</p>` : ''}
<p id="hint" class="dim">${say(view.state === 'line' ? 'line.hint' : 'eventPage.hint', { organizer: view.organizer })}</p>
<input type="hidden" name="origin" value="${view.origin}">
</form>
${onlyAdd(frame, view)}`;
}

function confirm(frame: PageFrame, view: EventPageView, { email, name }: Ask & { step: 'confirm' }): Html {
  const { say } = frame.words;
  return html`<form method="post" action="${pathOf(frame, view)}#${ASK}" class="invite-me" id="${ASK}">
<p>${rich(frame.words, view.state === 'line' ? 'line.confirm' : 'eventPage.confirm', { email, strong })}</p>
<input type="hidden" name="email" value="${email}">
<input type="hidden" name="name" value="${name}">
<input type="hidden" name="origin" value="${view.origin}">
<button type="submit">${askLabel(frame, view)}</button>
</form>
<p class="dim"><a href="${pathOf(frame, view, { origin: view.origin })}">${say('eventPage.anotherAddress')}</a></p>`;
}

function sent(frame: PageFrame, view: EventPageView, email: string): Html {
  const link = linkTo(pathOf(frame, view, { origin: view.origin }));
  return html`<p class="notice" role="status" id="${ASK}">${rich(frame.words, 'eventPage.sent', { email, strong })}</p>
<p class="dim">${rich(frame.words, 'eventPage.notArrived', { link })}</p>`;
}

function askLabel({ words }: PageFrame, { state }: EventPageView): string {
  return words.say(state === 'line' ? 'line.join' : 'invite.ask');
}

function joined(
  frame: PageFrame,
  view: EventPageView,
  { email, leave: link }: Ask & { step: 'joined' },
): Html {
  const path = `${frame.base}/e/${view.id}/leave/${link}${withChoice(frame)}`;
  const leave = linkTo(path, view.embedded);
  const other = linkTo(pathOf(frame, view, { origin: view.origin }));
  return html`<p class="notice" role="status" id="${ASK}">${rich(frame.words, 'line.joined', { email, strong })}</p>
<p class="dim">${rich(frame.words, 'line.joinedHint', { leave, link: other })}</p>`;
}

/** It comes after the form, and closed: from an entry that people add by themselves no answer ever comes. */
function onlyAdd(frame: PageFrame, { id, organizer, calendars, embedded }: EventPageView): Html {
  const { say } = frame.words;
  return html`<details class="only-add"><summary>${say('eventPage.onlyAdd')}</summary>
<p class="dim">${say('eventPage.onlyAddHint', { organizer })}</p>
${calendarChoice(frame, { links: calendars, file: `${frame.base}/e/${id}/event.ics` }, embedded)}
</details>`;
}

function pathOf(
  frame: PageFrame,
  { id, embedded }: EventPageView,
  more: Readonly<Record<string, string>> = {},
): string {
  return `${frame.base}/e/${id}${withChoice(frame, { ...(embedded ? { embed: '1' } : {}), ...more })}`;
}
