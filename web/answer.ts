/** The page where a guest without a calendar answers yes, maybe or no. */

import { html, raw } from 'hono/html';
import { changesHeading } from '#domain/invite/difference-words.ts';
import { inOneLine, type When } from '#domain/itip/words/calendar-when.ts';
import type { Choice } from '#domain/recipient/page-answer.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { type CalendarChoice, calendarChoice } from './calendars.ts';
import { changeList } from './changes.ts';
import { dim, rich, strong } from './elements.ts';
import { type Html, type PageFrame, page, withChoice } from './page.ts';
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

const CHOICES = { yes: 'answer.yes', maybe: 'answer.maybe', no: 'answer.no' } as const;
const STATES = {
  cancelled: 'answerPage.cancelled',
  removed: 'answerPage.removed',
  'not-that-day': 'answerPage.notThatDay',
} as const;

/** Returns the answer page. */
export function answerPage(frame: PageFrame, view: AnswerView): Html {
  return page(
    frame,
    view.title,
    html`${notice(frame, view)}
${changeList(changesHeading(frame.words, view.answer ? 'answer' : undefined), view.changes)}
${facts(frame, view)}
${intoCalendar(frame, view)}
${view.state === 'open' ? form(frame, view) : ''}`,
  );
}

function notice({ words }: PageFrame, { state, isSaved, answer, organizer }: AnswerView): Html | '' {
  if (state !== 'open') {
    const kept = words.say(isSaved ? 'answerPage.stored' : 'answerPage.nothing');
    return html`<p class="notice" role="status">${words.say(STATES[state])} ${kept}</p>`;
  }
  if (isSaved && answer?.choice) {
    const given = words.say(CHOICES[answer.choice]);
    return html`<p class="notice" role="status">${rich(words, 'answerPage.saved', { answer: given, organizer, strong })}</p>`;
  }
  return '';
}

function facts(
  frame: PageFrame,
  { when, where, organizer, guest, answer, isSaved, state }: AnswerView,
): Html {
  const { say } = frame.words;
  const given = answer && say(answer.choice ? CHOICES[answer.choice] : 'answerPage.passedOn');
  const rows = [
    [say('facts.when'), when && state !== 'not-that-day' ? inOneLine(when, frame.words) : ''],
    [say('facts.where'), placeOf(frame, where.trim())],
    [say('facts.from'), organizer],
    [say('facts.for'), guest.name ? `${guest.name} (${guest.email})` : guest.email],
    [say('facts.yourAnswer'), isSaved && state === 'open' ? '' : (given ?? '')],
    [say('facts.yourComment'), answer?.comment ?? ''],
  ] as const;
  return html`<dl class="answer-facts">
${rows.filter(([, value]) => value !== '').map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

/** A calendar that has the invite needs no second entry, so the links are closed unless they were just asked for. */
function intoCalendar(frame: PageFrame, { calendars, isSaved }: AnswerView): Html | '' {
  if (!calendars) return '';
  return html`<details class="only-add"${isSaved ? raw(' open') : ''}><summary>${frame.words.say('answerPage.notInCalendar')}</summary>
<p class="dim">${frame.words.say('answerPage.notInCalendarHint')}</p>
${calendarChoice(frame, calendars, false)}
</details>`;
}

/** The form posts to the same address without the choice in its query, so that only the clicked button decides. */
function form(frame: PageFrame, { chosen, answer, organizer, on, version, form, isSaved }: AnswerView): Html {
  const { say } = frame.words;
  const marked = isSaved ? (answer?.choice ?? null) : (chosen ?? answer?.choice ?? null);
  const button = (choice: Choice) =>
    html`<button type="submit" name="answer" value="${choice}" class="${choice === marked ? '' : 'plain'}">${say(CHOICES[choice])}</button>`;
  const ask = chosen ? say('answerPage.press', { answer: say(CHOICES[chosen]) }) : say('answerPage.coming');
  return html`<form method="post" action="${withChoice(frame) || '?'}" class="answer-form" aria-labelledby="answer-ask">
<h2 id="answer-ask">${isSaved ? say('answerPage.another') : ask}</h2>
${on ? html`<p class="dim">${say('answerPage.thisDate')}</p>` : ''}
<label for="comment">${rich(frame.words, 'answerPage.comment', { organizer, dim })}</label>
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
    frame.words.say('answerPage.tooManyTitle'),
    html`<p>${frame.words.say('answerPage.tooMany')}</p>`,
  );
}
