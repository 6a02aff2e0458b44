/** The page to send invites to a list or to one address. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { LIST_ENTRIES } from '#domain/lists/people-list.ts';
import { dim, rich } from './elements.ts';
import { linkToResults } from './event-form.ts';
import { inviteCard } from './invite-card.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** What the send page shows. */
export interface SendView {
  readonly event: EventRecord;
  /** Why nobody can be invited any more, or null. */
  readonly ended: keyof typeof ENDED | null;
  /** The preview of the invite; null when nobody can be invited any more. */
  readonly preview: InvitePreview | null;
  /** A sentence that says why nothing was done. */
  readonly failure?: string;
  /** A sentence that says what was done. */
  readonly done?: string;
  /** The list that was sent, to correct it. */
  readonly text?: string;
  /** The one address that was sent, to correct it. */
  readonly one?: { readonly email: string; readonly name: string };
}

/** The text for each reason why nobody can be invited any more. */
export const ENDED = { cancelled: 'send.ended.cancelled', over: 'send.ended.over' } as const;

/** Returns the send page. */
export function sendPage(frame: PageFrame, view: SendView): Html {
  const { event, ended, preview, failure, done } = view;
  const { say } = organizerTexts(frame.words);
  const content = html`<p>${linkToResults(frame, event)}</p>
${failure ? html`<p class="notice failed" role="alert">${failure}</p>` : ''}
${done ? html`<p class="notice" role="status">${done}</p>` : ''}
${
  preview
    ? html`${listForm(frame, view)}${oneForm(frame, view)}${inviteCard(frame, preview)}
<form method="post" action="test" class="test"><button class="plain">${say('send.test')}</button></form>`
    : html`<p class="notice">${ended ? say(ENDED[ended]) : ''}</p>`
}`;
  return page(frame, say('send.title'), content, preview ? { script: 'send.js' } : {});
}

function listForm({ words }: PageFrame, { text = '' }: SendView): Html {
  const { say, template } = organizerTexts(words);
  return html`<form method="post" action="send" enctype="multipart/form-data" class="drop">
<h2>${say('send.aList')}</h2>
<p id="list-hint" class="dim">${say('send.listHint', { most: words.number(LIST_ENTRIES) })}</p>
<label for="list">${say('send.paste')}</label>
<textarea id="list" name="list" rows="8" dir="auto" aria-describedby="list-hint" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="ann@example.org&#10;Ben Kim &lt;ben@example.org&gt;">${text}</textarea>
<label for="file">${say('send.file')}</label>
<input id="file" name="file" type="file" accept=".xlsx,.xlsm,.csv,.tsv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,text/tab-separated-values">
<p id="file-said" class="dim" role="status" data-in-field="${template('send.fileInField')}" data-as-is="${template('send.fileAsIs')}"></p>
<button type="submit">${say('send.check')}</button>
</form>`;
}

function oneForm({ words }: PageFrame, { one }: SendView): Html {
  const texts = organizerTexts(words);
  const { say } = texts;
  return html`<form method="post" action="send" class="one">
<h2>${say('send.onePerson')}</h2>
<div class="row">
<div><label for="email">${say('send.address')}</label>
<input id="email" name="email" type="email" value="${one?.email ?? ''}" required maxlength="254" autocomplete="off"></div>
<div><label for="name">${rich(texts, 'send.name', { dim })}</label>
<input id="name" name="name" value="${one?.name ?? ''}" maxlength="200" autocomplete="off"></div>
<button type="submit" class="plain">${say('send.sendOne')}</button>
</div>
</form>`;
}
