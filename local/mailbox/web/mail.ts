import { html } from 'hono/html';
import { MAILBOX } from './address.ts';
import type { Headcount, InviteCard, OpenMail } from './view.ts';

type Html = ReturnType<typeof html>;

/** Returns one mail: what a calendar shows of it, what a reader sees, and its source. */
export function mailDetail(mail: OpenMail, headcount: Headcount | null): Html {
  const { id, subject, from, to, replyTo, sentAt, card, codes, source, calendar } = mail;
  return html`<article>
<h2>${subject || '(no subject)'}</h2>
<dl class="headers">
<dt>From</dt><dd>${from}</dd>
<dt>To</dt><dd>${to.join(', ')}</dd>
${replyTo ? html`<dt>Reply to</dt><dd>${replyTo}</dd>` : ''}
<dt>Sent</dt><dd><time datetime="${sentAt}">${new Date(sentAt).toLocaleString('en-GB')}</time></dd>
</dl>
${card ? inviteCard(id, card) : ''}
${codes ? inviteForm(id, headcount) : ''}
${body(mail)}
${calendar ? html`<details><summary>Show calendar</summary><pre tabindex="0">${calendar}</pre></details>` : ''}
<details><summary>Show source</summary><pre tabindex="0">${source}</pre></details>
</article>`;
}

/** The content of a mail stays in its frame, without scripts, forms and images from elsewhere. */
function body({ id, html: page, text }: OpenMail): Html {
  if (!page) return html`<pre class="body" tabindex="0">${text}</pre>`;
  return html`<iframe class="body" title="The mail as its reader sees it" src="${MAILBOX}mail/${id}/body" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>`;
}

function inviteCard(id: string, card: InviteCard): Html {
  const { title, time, repeats, location, cancelled } = card;
  return html`<section class="card${cancelled ? ' cancelled' : ''}" aria-label="In the calendar">
<h3>${title} ${cancelled ? html`<span class="tag">cancelled</span>` : ''}</h3>
<p>${time}${repeats ? html`<br>${repeats}` : ''}${location ? html`<br>${location}` : ''}</p>
${cancelled ? '' : answerForm(id, card)}
</section>`;
}

function answerForm(id: string, { recipient }: InviteCard): Html {
  return html`<form method="post" action="${MAILBOX}mail/${id}/answer">
<div class="fields">
<label>Answer from
<select name="client"><option value="google">Google</option><option value="microsoft">Microsoft</option><option value="apple">Apple</option></select></label>
<label>Comment
<input name="comment" maxlength="500" autocomplete="off"></label>
</div>
<div class="answers" role="group" aria-label="Answer as ${recipient}">
<button name="answer" value="ACCEPTED">Yes</button>
<button name="answer" value="TENTATIVE">Maybe</button>
<button name="answer" value="DECLINED">No</button>
</div>
</form>`;
}

function inviteForm(id: string, headcount: Headcount | null): Html {
  return html`<section class="card" aria-label="Guests">
<h3>Guests</h3>
<div id="headcount" data-live>${headcount ? counts(headcount) : ''}</div>
<form method="post" action="${MAILBOX}mail/${id}/invite">
<label>Invite somebody
<textarea name="emails" rows="2" required placeholder="guest@example.com, another@example.com" autocomplete="off" spellcheck="false"></textarea></label>
<button class="main">Send invites</button>
</form>
</section>`;
}

function counts({ invited, accepted, tentative, declined, needsAction }: Headcount): Html {
  const rows = [
    ['Yes', accepted],
    ['Maybe', tentative],
    ['No', declined],
    ['No answer', needsAction],
    ['Invited', invited],
  ] as const;
  return html`<dl class="headcount">${rows.map(([label, count]) => html`<div><dt>${label}</dt><dd>${count}</dd></div>`)}</dl>`;
}
