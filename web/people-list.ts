/** The page of one list: how it was read, and once it is being sent, its progress. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import type { ReadList } from '#domain/lists/people-list.ts';
import { STOPPED, takenFrom, type WhyStopped, whyInWords } from '#domain/notices/list-imported.ts';
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
  const unsent = record.state === 'read';
  const title = unsent ? 'Send invites to this list?' : 'Your list';
  const content = html`<p><a href="${frame.base}/results/${event.id}">Results of ${event.details.summary || 'this event'}</a></p>
${unsent ? asking(view) : progress(view)}`;
  return page(frame, title, content, unsent ? {} : { script: 'list.js' });
}

function asking({ ended, record, list, preview }: ListView): Html {
  return html`${summary(list)}
${columns(record.id, list)}
${ended ? html`<p class="notice">${ENDED[ended]} Nobody can be invited any more.</p>` : ''}
<form method="post" class="row">
${list.entries.length > 0 && !ended ? html`<button type="submit">Send ${invites(list.entries.length)}</button>` : ''}
<a class="button plain" href="../send">Use another list</a>
</form>
${mistakes(list)}${duplicates(list)}
${preview ? html`<h2>The invite</h2>${inviteCard(preview)}` : ''}
${people(list)}`;
}

function progress({ record, list }: ListView): Html {
  const { total, done, known, stoppedBy } = record;
  const finished = done === total;
  const words =
    stoppedBy !== null
      ? `Stopped. ${STOPPED[stoppedBy]}`
      : finished
        ? 'Done. Every invite is on its way.'
        : 'Sending. You may close this page; sending continues.';
  return html`<div id="progress" data-live${finished || stoppedBy !== null ? ' data-finished' : ''}>
<p role="status">${words}</p>
<label for="bar">${count(done)} of ${count(total)}</label>
<progress id="bar" max="${total}" value="${done}">${count(done)} of ${count(total)}</progress>
${known > 0 ? html`<p class="dim">${count(known)} of them had been invited before and got nothing new.</p>` : ''}
</div>
<noscript><p><a href="">Look again</a></p></noscript>
${mistakes(list)}
<p><a class="button plain" href="../send">Invite more</a></p>`;
}

function summary({ entries, duplicates, mistakes, heading }: ReadList): Html {
  return html`<dl class="list-counts">
<div><dt>People</dt><dd>${count(entries.length)}</dd></div>
<div><dt>Left out</dt><dd>${count(mistakes.length)}</dd></div>
<div><dt>Twice</dt><dd>${count(duplicates.length)}</dd></div>
</dl>
${heading ? html`<p class="dim">This row was taken as the heading: ${heading.filter((cell) => cell !== '').join(', ')}</p>` : ''}`;
}

/** Returns the column from which the addresses were taken, and a form to choose another one. */
function columns(id: string, { columns }: ReadList): Html | string {
  if (columns.length === 0) return '';
  const from = html`<p>${takenFrom(columns)}</p>`;
  if (columns.length === 1 && columns[0]?.taken) return from;
  const first = columns.findIndex(({ taken }) => !taken);
  return html`${from}
<form method="post" action="${id}/column" class="row column">
<div><label for="column">Take them from another column</label>
<select id="column" name="column">${columns.map(
    ({ index, title, rows }, at) =>
      html`<option value="${index}"${at === Math.max(first, 0) ? ' selected' : ''}>${title} (${rows === 1 ? '1 row' : `${count(rows)} rows`})</option>`,
  )}</select></div>
<button type="submit" class="plain">Read it again</button>
</form>`;
}

function mistakes({ mistakes }: ReadList): Html | string {
  if (mistakes.length === 0) return '';
  return table(
    'Left out',
    ['Row', 'Text', 'Why'],
    mistakes.slice(0, SHOWN).map((mistake) => [count(mistake.row), mistake.text, whyInWords(mistake)]),
    mistakes.length,
  );
}

function people({ entries }: ReadList): Html | string {
  if (entries.length === 0) return '';
  const hasOrigins = entries.some(({ origin }) => origin !== undefined);
  const hasLocales = entries.some(({ locale }) => locale !== undefined);
  return table(
    'People',
    ['Person', ...(hasOrigins ? ['Comes from'] : []), ...(hasLocales ? ['Language'] : [])],
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

function duplicates({ duplicates }: ReadList): Html | string {
  if (duplicates.length === 0) return '';
  return table(
    'On the list twice',
    ['Row', 'Address', 'First in row'],
    duplicates.slice(0, SHOWN).map(({ row, email, first }) => [count(row), email, count(first)]),
    duplicates.length,
  );
}

function table(
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
${all > rows.length ? html`<p class="dim">and ${count(all - rows.length)} more</p>` : ''}`;
}

function invites(number: number): string {
  return number === 1 ? '1 invite' : `${count(number)} invites`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
