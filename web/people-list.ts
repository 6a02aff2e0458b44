/** The page of one list: how it was read, and once it is being sent, its progress. */

import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { ListColumn, Mistake, ReadList } from '#domain/lists/people-list.ts';
import type { WhyStopped } from '#domain/notices/list-imported.ts';
import { linkToResults } from './event-form.ts';
import { inviteCard } from './invite-card.ts';
import { type Html, type PageFrame, page } from './page.ts';
import { ENDED } from './send.ts';

interface ListView {
  readonly event: EventRecord;
  readonly record: {
    readonly id: string;
    readonly state: 'read' | 'sending' | 'stopped';
    readonly stoppedBy: WhyStopped | null;
    readonly total: number;
    readonly done: number;
    readonly known: number;
  };
  readonly list: ReadList;
  /** The preview of the invite, while the list is not sent; otherwise null. */
  readonly preview: InvitePreview | null;
  /** Why nobody can be invited any more, or null. */
  readonly ended: keyof typeof ENDED | null;
}

/** The most rows of the tables of mistakes and duplicates, and of the table of people. */
const SHOWN = 50;
const PEOPLE_SHOWN = 15;

/** Returns the page of a list. */
export function listPage(frame: PageFrame, view: ListView): Html {
  const { event, record } = view;
  const { say } = organizerTexts(frame.words);
  const unsent = record.state === 'read';
  const content = html`<p>${linkToResults(frame, event)}</p>
${unsent ? asking(frame, view) : progress(frame.words, view)}`;
  return page(
    frame,
    say(unsent ? 'list.askTitle' : 'list.title'),
    content,
    unsent ? {} : { script: 'list.js' },
  );
}

function asking(frame: PageFrame, { ended, record, list, preview }: ListView): Html {
  const { words } = frame;
  const { say } = organizerTexts(words);
  return html`${summary(words, list)}
${columns(words, record.id, list)}
${ended ? html`<p class="notice">${say(ENDED[ended])}</p>` : ''}
<form method="post" class="row">
${list.entries.length > 0 && !ended ? html`<button type="submit">${say('list.send', { count: list.entries.length })}</button>` : ''}
<a class="button plain" href="../send">${say('list.another')}</a>
</form>
${mistakes(words, list)}${duplicates(words, list)}${unknownLanguages(words, list)}
${preview ? html`<h2>${say('eventForm.invite')}</h2>${inviteCard(frame, preview)}` : ''}
${people(words, list)}`;
}

/** The text for each reason why a list was stopped, or an invite refused. */
export const STOPPED = {
  'event-cancelled': 'send.stopped.cancelled',
  'event-over': 'send.stopped.over',
  'organizer-suspended': 'send.stopped.suspended',
  'invite-limit-reached': 'send.stopped.limit',
} as const satisfies Record<WhyStopped, string>;

function progress(words: Words, { record, list }: ListView): Html {
  const { say } = organizerTexts(words);
  const { total, done, known, stoppedBy } = record;
  const finished = done === total;
  const state =
    stoppedBy !== null
      ? say('list.stopped', { why: say(STOPPED[stoppedBy]) })
      : say(finished ? 'list.done' : 'list.sending');
  const far = say('list.doneOf', { done: words.number(done), total: words.number(total) });
  return html`<div id="progress" data-live${finished || stoppedBy !== null ? ' data-finished' : ''}>
<p role="status">${state}</p>
<label for="bar">${far}</label>
<progress id="bar" max="${total}" value="${done}">${far}</progress>
${known > 0 ? html`<p class="dim">${say('list.known', { count: known })}</p>` : ''}
</div>
<noscript><p><a href="">${say('list.lookAgain')}</a></p></noscript>
${mistakes(words, list)}${unknownLanguages(words, list)}
<p><a class="button plain" href="../send">${say('list.inviteMore')}</a></p>`;
}

function summary(words: Words, { entries, duplicates, mistakes, heading }: ReadList): Html {
  const { say } = organizerTexts(words);
  const { number } = words;
  return html`<dl class="list-counts">
<div><dt>${say('list.people')}</dt><dd>${number(entries.length)}</dd></div>
<div><dt>${say('list.leftOut')}</dt><dd>${number(mistakes.length)}</dd></div>
<div><dt>${say('list.twice')}</dt><dd>${number(duplicates.length)}</dd></div>
</dl>
${heading ? html`<p class="dim">${say('list.heading', { heading: heading.filter((cell) => cell !== '').join(words.say('list.comma')) })}</p>` : ''}`;
}

/** Returns the column from which the addresses were taken, and a form to choose another one. */
function columns(words: Words, id: string, { columns }: ReadList): Html | string {
  if (columns.length === 0) return '';
  const { say } = organizerTexts(words);
  const from = html`<p>${takenFrom(words, columns)}</p>`;
  if (columns.length === 1 && columns[0]?.taken) return from;
  const first = columns.findIndex(({ taken }) => !taken);
  return html`${from}
<form method="post" action="${id}/column" class="row column">
<div><label for="column">${say('list.columnOther')}</label>
<select id="column" name="column">${columns.map(
    ({ index, title, rows }, at) =>
      html`<option value="${index}"${at === Math.max(first, 0) ? ' selected' : ''}>${say('list.columnRows', { column: title, count: rows })}</option>`,
  )}</select></div>
<button type="submit" class="plain">${say('list.columnRead')}</button>
</form>`;
}

function takenFrom(words: Words, columns: readonly ListColumn[]): string {
  const { say } = organizerTexts(words);
  const titles = columns
    .filter(({ taken }) => taken)
    .map(({ title }) => words.say('event.quoted', { title }));
  if (titles.length === 0) return say('list.columnNone');
  return say('list.columnTaken', { count: titles.length, columns: words.list(titles) });
}

const WHY = {
  'no-address': 'list.why.noAddress',
  'invalid-address': 'list.why.invalidAddress',
  'own-address': 'list.why.ownAddress',
  'exchange-address': 'list.why.exchangeAddress',
} as const satisfies Record<Mistake['why'], string>;

function mistakes(words: Words, { mistakes }: ReadList): Html | string {
  if (mistakes.length === 0) return '';
  const { say } = organizerTexts(words);
  return table(
    words,
    say('list.leftOut'),
    [say('list.row'), say('list.text'), say('list.why')],
    mistakes.slice(0, SHOWN).map(({ row, text, why }) => [words.number(row), text, say(WHY[why])]),
    mistakes.length,
  );
}

/** Returns the rows that name a language in which we write no mails; what happens to their people is said below them. */
function unknownLanguages(words: Words, { unknownLocales = [] }: ReadList): Html | string {
  if (unknownLocales.length === 0) return '';
  const { say } = organizerTexts(words);
  return html`${table(
    words,
    say('list.unknownLanguages'),
    [say('list.row'), say('list.language')],
    unknownLocales.slice(0, SHOWN).map(({ row, text }) => [words.number(row), text]),
    unknownLocales.length,
  )}
<p>${say('list.unknownLanguagesHint', { count: unknownLocales.length })}</p>`;
}

function people(words: Words, { entries }: ReadList): Html | string {
  if (entries.length === 0) return '';
  const { say } = organizerTexts(words);
  const hasOrigins = entries.some(({ origin }) => origin !== undefined);
  const hasLocales = entries.some(({ locale }) => locale !== undefined);
  return table(
    words,
    say('list.people'),
    [
      say('list.person'),
      ...(hasOrigins ? [say('list.comesFrom')] : []),
      ...(hasLocales ? [say('list.language')] : []),
    ],
    entries
      .slice(0, PEOPLE_SHOWN)
      .map(({ email, name, origin, locale }) => [
        html`<span class="address">${email}</span>${name === null ? '' : html`<br><span class="dim">${name}</span>`}`,
        ...(hasOrigins ? [origin ?? 'list'] : []),
        ...(hasLocales ? [locale ?? ''] : []),
      ]),
    entries.length,
  );
}

function duplicates(words: Words, { duplicates }: ReadList): Html | string {
  if (duplicates.length === 0) return '';
  const { say } = organizerTexts(words);
  const { number } = words;
  return table(
    words,
    say('list.onItTwice'),
    [say('list.row'), say('list.address'), say('list.firstInRow')],
    duplicates.slice(0, SHOWN).map(({ row, email, first }) => [number(row), email, number(first)]),
    duplicates.length,
  );
}

function table(
  words: Words,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
  all: number,
): Html {
  return html`<table class="listed">
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table>
${all > rows.length ? html`<p class="dim">${organizerTexts(words).say('common.andMore', { count: all - rows.length })}</p>` : ''}`;
}
