/** The page to share an event: its link, ready for mailing tools and web pages. Nothing on it is secret, and no code is on it. */
import { html } from 'hono/html';
import { EVENT_SCRIPT } from './event-page.ts';
import { CODE_PLACE, inviteForm } from './invite-form.ts';
import { type Html, type PageFrame, page } from './page.ts';

interface ShareView {
  /** The public id of the event's page. */
  readonly id: string;
  readonly summary: string;
  /** The absolute address of the event's page. */
  readonly url: string;
  /** The public address of the server. */
  readonly server: string;
}

interface MailingTool {
  readonly name: string;
  readonly origin: string;
  /** The merge tags, without spaces, which would break a link. */
  readonly email: string;
  readonly firstName: string;
}

const TOOLS: readonly MailingTool[] = [
  { name: 'Mailchimp', origin: 'mailchimp', email: '*|EMAIL|*', firstName: '*|FNAME|*' },
  { name: 'Klaviyo', origin: 'klaviyo', email: '{{email}}', firstName: '{{first_name}}' },
  { name: 'HubSpot', origin: 'hubspot', email: '{{contact.email}}', firstName: '{{contact.firstname}}' },
  { name: 'SendGrid', origin: 'sendgrid', email: '{{email}}', firstName: '{{first_name}}' },
  { name: 'Brevo', origin: 'brevo', email: '{{contact.EMAIL}}', firstName: '{{contact.FIRSTNAME}}' },
];

/** Returns the page to share an event. */
export function sharePage(frame: PageFrame, { id, summary, url, server }: ShareView): Html {
  return page(
    frame,
    'Share this event',
    html`<div class="event-page">
<p>Ready to paste, for <a href="${frame.base}/e/${id}">${summary}</a>.</p>
<h2>Link</h2>
${snippet('link', url)}
<h2>QR code</h2>
<p>For posters and slides. Who comes by it is counted as <code>qr</code> in your results.</p>
<p><img class="qr-code" src="${frame.base}/e/${id}/qr.svg" alt="QR code of the link" width="200" height="200"></p>
<p><a class="button plain" href="${frame.base}/e/${id}/qr.svg" download="qr-code.svg">Download for print (.svg)</a></p>
<h2>Mailing tools</h2>
<p>Paste the link behind a button or a text. Your tool fills in the reader's address and name; the reader clicks once more, and the invite is sent.</p>
${TOOLS.map(
  ({ name, origin, email, firstName }) => html`<h3>${name}</h3>
${snippet(`${name} link`, `${url}?email=${email}&name=${firstName}&origin=${origin}`)}`,
)}
<p class="dim">SendGrid fills in <code>first_name</code> and <code>email</code> in Marketing Campaigns; in your own templates use the names of your own data. Send yourself a test mail: when a tag was not filled in, the page says so.</p>
<h2>Your web page</h2>
<h3>Plain HTML</h3>
${snippet('HTML', `<a href="${url}?origin=website">Send me the invite</a>`)}
<h3>Button</h3>
${snippet('button', `<script src="${url}/button.js?origin=website" async></script>`)}
<h3>Frame</h3>
${snippet('frame', `<iframe src="${url}?embed=1&amp;origin=website" title="${attribute(summary)}" width="100%" height="480" style="border:0"></iframe>`)}
<h3>A form of your own</h3>
<p>Write the API code from our mail that confirmed the event in place of <code>${CODE_PLACE}</code>. The form says what became of the address.</p>
${snippet('form', inviteForm(server))}
<p class="dim">More for programs: <a href="${frame.base}/docs">the API reference</a>.</p>
<p class="dim">The word after <code>origin=</code> is your choice: your results are counted by it.</p>
</div>`,
    { script: EVENT_SCRIPT },
  );
}

/** Returns a text to copy. The script adds a copy button. */
function snippet(label: string, text: string): Html {
  return html`<pre class="snippet" tabindex="0" role="group" aria-label="${label}" data-copy="Copy ${label}"><code>${text}</code></pre>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
