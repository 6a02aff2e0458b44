import { html } from 'hono/html';
import { addressOf, MAILBOX } from './address.ts';
import type { EventLine, MailboxView, MailLine } from './view.ts';

type Html = ReturnType<typeof html>;

/** Returns the left side of the page. The client script keeps every element with `data-live` up to date. */
export function lists(view: MailboxView): Html {
  const { create, events, mails, older, search, detail } = view;
  const openEvent = detail.kind === 'event' ? detail.event.id : '';
  const openMail = detail.kind === 'mail' ? detail.mail.id : '';
  return html`<header>
<h1><a href="${MAILBOX}">Mailbox</a></h1>
<a class="button" href="${addressOf({ new: '1', to: search })}"${detail.kind === 'new' ? ' aria-current="page"' : ''}>New event</a>
</header>
<nav aria-label="My events">
<h2>My events</h2>
${
  events.length === 0
    ? html`<p class="quiet">None yet. A new event invites <span class="address">${create}</span>.</p>`
    : html`<ul class="lines">${events.map((event) => eventLine(event, event.id === openEvent, search))}</ul>`
}
</nav>
<nav aria-label="Sent mails">
<h2>Sent mails <span id="count" class="quiet" role="status" data-live>${mails.length + older}</span></h2>
<form role="search" action="${MAILBOX}">
<input type="search" name="to" value="${search}" placeholder="Search by recipient" aria-label="Search by recipient" autocomplete="off" spellcheck="false">
</form>
<div id="mails" data-live>${
    mails.length === 0
      ? html`<p class="quiet">${search ? 'No mail went to such an address.' : 'What the server sends shows up here.'}</p>`
      : html`<ol class="lines">${mails.map((mail) => mailLine(mail, mail.id === openMail, search))}</ol>`
  }${older > 0 ? html`<p class="quiet">${older} older. Search to find them.</p>` : ''}</div>
</nav>`;
}

function eventLine({ id, title, time, deleted }: EventLine, open: boolean, search: string): Html {
  return html`<li><a id="event-${id}" href="${addressOf({ event: id, to: search })}"${current(open)}>
<span class="first">${title}${deleted ? html` <span class="tag">deleted</span>` : ''}</span>
<span class="second">${time}</span>
</a></li>`;
}

function mailLine({ id, to, subject, sentAt }: MailLine, open: boolean, search: string): Html {
  return html`<li><a id="mail-${id}" href="${addressOf({ mail: id, to: search })}"${current(open)}>
<span class="first"><span class="address">${to.join(', ')}</span> <time datetime="${sentAt}">${clock(sentAt)}</time></span>
<span class="second">${subject || '(no subject)'}</span>
</a></li>`;
}

function current(open: boolean): Html | string {
  return open ? html` aria-current="page"` : '';
}

/** Returns a time by the clock of this machine, which is also the reader's. */
function clock(instant: string): string {
  const date = new Date(instant);
  const today = date.toDateString() === new Date().toDateString();
  return today
    ? date.toLocaleTimeString('en-GB')
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
