/** The page where a guest without a calendar answers yes, maybe or no. */

import { html, raw } from 'hono/html';
import { changesHeading } from '#domain/invite/difference-words.ts';
import type { When } from '#domain/itip/words/calendar-when.ts';
import type { Choice } from '#domain/recipient/page-answer.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { type CalendarChoice, calendarChoice } from './calendars.ts';
import { changeList } from './changes.ts';
import { type Html, type PageFrame, page } from './page.ts';
import { placeOf } from './place.ts';

/** What the answer page shows. */
export interface AnswerView {
  readonly title: string;
  /** When the event is, or the one occurrence that `on` names. */
  readonly when: When | null;
  readonly where: string;
  /** The organizer's name or address. */
  readonly organizer: string;
  readonly guest: { readonly name: string | null; readonly email: string };
  readonly state: 'open' | 'cancelled' | 'removed' | 'not-that-day';
  /** The current answer, or null. `choice` is null after the guest delegated. */
  readonly answer: { readonly choice: Choice | null; readonly comment: string | null } | null;
  /** The one occurrence that the answer is for (UTC instant or date); null for the whole event. */
  readonly on: string | null;
  readonly version: number;
  /** What changed since they answered, or since their last mail. */
  readonly changes: readonly Sentence[];
  /** A random id of this form, so that the same form sent twice is one answer. */
  readonly form: string;
  /** The choice in the link of the mail, or null. */
  readonly chosen: Choice | null;
  /** True right after an answer was sent. */
  readonly isSaved: boolean;
  /** For a guest who comes: how to put the event into a calendar by hand; else null. */
  readonly calendars: CalendarChoice | null;
}

const WORDS: Readonly<Record<Choice, string>> = { yes: 'Yes', maybe: 'Maybe', no: 'No' };
const STATES: Readonly<Record<Exclude<AnswerView['state'], 'open'>, string>> = {
  cancelled: 'This event was cancelled.',
  removed: 'You are no longer invited to this event.',
  'not-that-day': 'The event no longer takes place at that time.',
};

/** Returns the answer page. */
export function answerPage(frame: PageFrame, view: AnswerView): Html {
  return page(
    frame,
    view.title,
    html`${notice(view)}
${changeList(changesHeading(view.answer ? 'answer' : undefined), view.changes)}
${facts(view)}
${intoCalendar(view)}
${view.state === 'open' ? form(view) : ''}`,
  );
}

function notice({ state, isSaved, answer, organizer }: AnswerView): Html | '' {
  if (state !== 'open') {
    const kept = isSaved ? 'Your answer was stored, but no longer counts.' : 'There is nothing to answer.';
    return html`<p class="notice" role="status">${STATES[state]} ${kept}</p>`;
  }
  if (isSaved && answer?.choice) {
    return html`<p class="notice" role="status">Thank you, your answer is <strong>${WORDS[answer.choice]}</strong>. ${organizer} can see it now. You may change it here at any time.</p>`;
  }
  return '';
}

function facts({ when, where, organizer, guest, answer, isSaved, state }: AnswerView): Html {
  const given = answer && (answer.choice ? WORDS[answer.choice] : 'Passed on to somebody else');
  const rows = [
    ['When', state === 'not-that-day' ? '' : [when?.time, when?.repeats].filter(Boolean).join(', ')],
    ['Where', placeOf(where.trim())],
    ['From', organizer],
    ['For', guest.name ? `${guest.name} (${guest.email})` : guest.email],
    ['Your answer', isSaved && state === 'open' ? '' : (given ?? '')],
    ['Your comment', answer?.comment ?? ''],
  ] as const;
  return html`<dl class="answer-facts">
${rows.filter(([, value]) => value !== '').map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** A calendar that has the invite needs no second entry, so the links are closed unless they were just asked for. */
function intoCalendar({ calendars, isSaved }: AnswerView): Html | '' {
  if (!calendars) return '';
  return html`<details class="only-add"${isSaved ? raw(' open') : ''}><summary>Not in your calendar yet?</summary>
<p class="dim">The invite in your mailbox puts it there by itself, and keeps it up to date. If it did not, add it to:</p>
${calendarChoice(calendars, false)}
</details>`;
}

/** The form posts to the same address without its query, so that only the clicked button decides. */
function form({ chosen, answer, organizer, on, version, form, isSaved }: AnswerView): Html {
  const marked = isSaved ? (answer?.choice ?? null) : (chosen ?? answer?.choice ?? null);
  const button = (choice: Choice) =>
    html`<button type="submit" name="answer" value="${choice}" class="${choice === marked ? '' : 'plain'}">${WORDS[choice]}</button>`;
  const ask = chosen && !isSaved ? `Press ${WORDS[chosen]} to send your answer` : 'Are you coming?';
  return html`<form method="post" action="?" class="answer-form" aria-labelledby="answer-ask">
<h2 id="answer-ask">${isSaved ? 'Another answer?' : ask}</h2>
${on ? html`<p class="dim">For this date only.</p>` : ''}
<label for="comment">A comment for ${organizer} <span class="dim">(optional)</span></label>
<textarea id="comment" name="comment" rows="2" maxlength="500"></textarea>
<input type="hidden" name="form" value="${form}">
<input type="hidden" name="version" value="${version}">
${on ? html`<input type="hidden" name="on" value="${on}">` : ''}
<div class="answer-buttons">${(['yes', 'maybe', 'no'] as const).map(button)}</div>
</form>`;
}

/** Returns the page for a guest who sent too many or too large answers. */
export function tooManyAnswersPage(frame: PageFrame): Html {
  return page(
    frame,
    'Please try again later',
    html`<p>You sent more answers than we accept in an hour. Come back in an hour, or answer in your calendar.</p>`,
  );
}
