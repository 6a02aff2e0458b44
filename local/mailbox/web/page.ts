/** The mailbox page of the local server: everything sent on the left, one mail or event on the right. */
import { html } from 'hono/html';
import { addressOf, MAILBOX } from './address.ts';
import { eventDetail, newEvent } from './event.ts';
import { lists } from './lists.ts';
import { mailDetail } from './mail.ts';
import type { Detail, MailboxView } from './view.ts';

/** Only our own script and style run here, and no mail can change that. */
export const MAILBOX_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

type Html = ReturnType<typeof html>;

/** Returns the whole page. */
export function mailboxPage(view: MailboxView): Html {
  const { detail, notice, search } = view;
  const shown = detail.kind === 'welcome' ? 'list' : 'detail';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(detail)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${MAILBOX}mailbox.css">
<script type="module" src="${MAILBOX}client.js"></script>
</head>
<body data-shown="${shown}">
<a class="skip" href="#detail">Skip the list</a>
<div class="lists">${lists(view)}</div>
<main id="detail" tabindex="-1">
${shown === 'detail' ? html`<a class="back" href="${addressOf({ to: search })}">← All mails</a>` : ''}
${notice ? html`<p class="notice${notice.failed ? ' failed' : ''}" role="${notice.failed ? 'alert' : 'status'}">${notice.text}</p>` : ''}
${detailOf(view)}
</main>
<p id="offline" role="status" hidden>The server does not answer. Start it again with npm start.</p>
</body>
</html>`;
}

function titleOf(detail: Detail): string {
  if (detail.kind === 'mail') return `${detail.mail.subject} – Mailbox`;
  if (detail.kind === 'event') return `${detail.event.title} – Mailbox`;
  return detail.kind === 'new' ? 'New event – Mailbox' : 'Mailbox';
}

function detailOf({ detail, create }: MailboxView): Html {
  switch (detail.kind) {
    case 'mail':
      return mailDetail(detail.mail, detail.headcount);
    case 'new':
      return newEvent(detail.id, detail.fields, create);
    case 'event':
      return eventDetail(detail.event, detail.fields, create);
    case 'missing':
      return html`<h2>Nothing is here</h2><p>This mail or event is not kept any more.</p>`;
    case 'welcome':
      return welcome(create);
  }
}

function welcome(create: string): Html {
  return html`<section class="welcome">
<h2>Try the whole round</h2>
<ol>
<li><a href="${addressOf({ new: '1' })}">Make an event</a> and invite <code>${create}</code>, as an organizer does from a calendar.</li>
<li>Open the confirmation that comes back, and invite somebody. Its link leads to the results page.</li>
<li>Open their invite and answer it, as Google, Microsoft or Apple would. Watch the results page.</li>
<li>Edit or delete the event under “My events”, and see who is notified.</li>
</ol>
<p class="quiet">Every mail that organizers get, with examples: <a href="${MAILBOX}notices">Notices</a></p>
</section>`;
}
