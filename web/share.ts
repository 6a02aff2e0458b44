/** The page to share an event: its link, ready for mailing tools and web pages. Nothing on it is secret, and no code is on it. */
import { html } from 'hono/html';
import type { Words } from '#domain/languages/words.ts';
import { code, linkTo, rich } from './elements.ts';
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
  const { words } = frame;
  const { say } = words;
  return page(
    frame,
    say('share.title'),
    html`<div class="event-page">
<p>${rich(frame.words, 'share.ready', { event: summary, link: linkTo(`${frame.base}/e/${id}`) })}</p>
<h2>${say('share.link')}</h2>
${snippet(words, say('share.link'), url)}
<h2>${say('share.qrCode')}</h2>
<p>${rich(frame.words, 'share.qrHint', { code })}</p>
<p><img class="qr-code" src="${frame.base}/e/${id}/qr.svg" alt="${say('share.qrPicture')}" width="200" height="200"></p>
<p><a class="button plain" href="${frame.base}/e/${id}/qr.svg" download="qr-code.svg">${say('share.qrDownload')}</a></p>
<h2>${say('share.tools')}</h2>
<p>${say('share.toolsHint')}</p>
${TOOLS.map(
  ({ name, origin, email, firstName }) => html`<h3>${name}</h3>
${snippet(words, `${name}: ${say('share.link')}`, `${url}?email=${email}&name=${firstName}&origin=${origin}`)}`,
)}
<p class="dim">${rich(frame.words, 'share.sendGrid', { code })}</p>
<h2>${say('share.webPage')}</h2>
<h3>${say('share.html')}</h3>
${snippet(words, say('share.html'), `<a href="${url}?origin=website">${say('invite.ask')}</a>`)}
<h3>${say('share.button')}</h3>
${snippet(words, say('share.button'), `<script src="${url}/button.js?origin=website" async></script>`)}
<h3>${say('share.frame')}</h3>
${snippet(words, say('share.frame'), `<iframe src="${url}?embed=1&amp;origin=website" title="${attribute(summary)}" width="100%" height="480" style="border:0"></iframe>`)}
<h3>${say('share.form')}</h3>
<p>${rich(frame.words, 'share.formHint', { place: CODE_PLACE, code })}</p>
${snippet(words, say('share.form'), inviteForm(server))}
<p class="dim">${rich(frame.words, 'share.programs', { link: linkTo(`${frame.base}/docs`) })}</p>
<p class="dim">${rich(frame.words, 'share.origin', { code })}</p>
</div>`,
    { script: EVENT_SCRIPT },
  );
}

/** Returns a text to copy. The script adds a copy button. */
function snippet({ say }: Words, label: string, text: string): Html {
  return html`<pre class="snippet" dir="ltr" tabindex="0" role="group" aria-label="${label}" data-label="${say('share.copyWhat', { what: label })}" data-copy="${say('share.copy')}" data-copied="${say('share.copied')}" data-selected="${say('share.selected')}"><code>${text}</code></pre>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
