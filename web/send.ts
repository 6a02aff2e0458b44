/** The page to send invites to a list or to one address. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import { LIST_ENTRIES } from '#domain/lists/people-list.ts';
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

/** The sentence for each reason why nobody can be invited any more. */
export const ENDED = { cancelled: 'The event is cancelled.', over: 'The event is over.' } as const;

/** Returns the send page. */
export function sendPage(frame: PageFrame, view: SendView): Html {
  const { event, ended, preview, failure, done } = view;
  const back = `${frame.base}/results/${event.id}`;
  const content = html`<p><a href="${back}">Results of ${event.details.summary || 'this event'}</a></p>
${failure ? html`<p class="notice failed" role="alert">${failure}</p>` : ''}
${done ? html`<p class="notice" role="status">${done}</p>` : ''}
${
  preview
    ? html`${listForm(view)}${oneForm(view)}${inviteCard(preview)}
<form method="post" action="test" class="test"><button class="plain">Send a test to myself</button></form>`
    : html`<p class="notice">${ended ? ENDED[ended] : ''} Nobody can be invited any more.</p>`
}`;
  return page(frame, 'Send invites', content, preview ? { script: 'send.js' } : {});
}

function listForm({ text = '' }: SendView): Html {
  return html`<form method="post" action="send" enctype="multipart/form-data" class="drop">
<h2>A list</h2>
<p id="list-hint" class="dim">One person a row, up to ${LIST_ENTRIES.toLocaleString('en')}. From a spreadsheet, an address book or a mail: with a heading or without, names before or after. A column named “source” says where each of them comes from, and the results are counted by it; one named “language” says in which language their mails are. You see how the list was read before anything is sent.</p>
<label for="list">Paste it here</label>
<textarea id="list" name="list" rows="8" aria-describedby="list-hint" autocomplete="off" autocapitalize="off" spellcheck="false" placeholder="ann@example.org&#10;Ben Kim &lt;ben@example.org&gt;">${text}</textarea>
<label for="file">or choose a file (Excel, CSV, TXT)</label>
<input id="file" name="file" type="file" accept=".xlsx,.xlsm,.csv,.tsv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv,text/plain,text/tab-separated-values">
<p id="file-said" class="dim" role="status"></p>
<button type="submit">Check the list</button>
</form>`;
}

function oneForm({ one }: SendView): Html {
  return html`<form method="post" action="send" class="one">
<h2>One person</h2>
<div class="row">
<div><label for="email">Address</label>
<input id="email" name="email" type="email" value="${one?.email ?? ''}" required maxlength="254" autocomplete="off"></div>
<div><label for="name">Name <span class="dim">(optional)</span></label>
<input id="name" name="name" value="${one?.name ?? ''}" maxlength="200" autocomplete="off"></div>
<button type="submit" class="plain">Send invite</button>
</div>
</form>`;
}
