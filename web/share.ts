/** The page to share an event: its link, ready for mailing tools and web pages. Nothing on it is secret, and no code is on it. */
import { html } from 'hono/html';
import type { PageState } from '#domain/event/public-page.ts';
import type { Words } from '#domain/languages/words.ts';
import { code, linkTo, rich, strong } from './elements.ts';
import { EVENT_SCRIPT } from './event-page.ts';
import { CODE_PLACE, inviteForm, languageMark } from './invite-form.ts';
import { type Html, type PageFrame, page } from './page.ts';

interface ShareView {
  /** The public id of the event's page. */
  readonly id: string;
  readonly summary: string;
  /** The absolute address of the event's page. */
  readonly url: string;
  /** The public address of the server. */
  readonly server: string;
  readonly state: PageState;
  /** The path of the results, for whoever may see them; null for everybody else. */
  readonly results: string | null;
  /** The language in which visitors of other pages read what is pasted there. */
  readonly theirs: Words;
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
export function sharePage(frame: PageFrame, view: ShareView): Html {
  const { id, summary, state, results } = view;
  const { say } = frame.words;
  const event = linkTo(`${frame.base}/e/${id}`);
  const ended = state === 'cancelled' || state === 'past';
  const content = html`<div class="event-page">
${results === null ? '' : html`<p class="dim"><a href="${results}">${say('share.results')}</a></p>\n`}${
  ended
    ? html`<p>${event([summary])}</p>
<p class="notice">${rich(frame.words, `eventPage.${state}`, { strong })}</p>`
    : html`<p>${rich(frame.words, 'share.ready', { event: summary, link: event })}</p>
${snippets(frame, view)}`
}
</div>`;
  return page(frame, say('share.title'), content, ended ? {} : { script: EVENT_SCRIPT });
}

function snippets(frame: PageFrame, { id, summary, url, server, theirs }: ShareView): Html {
  const { words } = frame;
  const { say } = words;
  return html`<h2>${say('share.link')}</h2>
${snippet(words, say('share.link'), url)}
<h2>${say('share.qrCode')}</h2>
<p>${rich(frame.words, 'share.qrHint', { code })}</p>
<p><img class="qr-code" src="${frame.base}/e/${id}/qr.svg" alt="${say('share.qrPicture')}" width="200" height="200"></p>
<p class="row"><a class="button plain" href="${frame.base}/e/${id}/qr.svg" download="qr-code.svg">${say('share.qrDownload')}</a>
<a class="button plain" href="${frame.base}/e/${id}/qr.png" download="qr-code.png">${say('share.qrPicturePng')}</a></p>
<h2>${say('share.tools')}</h2>
<p>${say('share.toolsHint')}</p>
${TOOLS.map(
  ({ name, origin, email, firstName }) => html`<h3>${name}</h3>
${snippet(words, `${name}: ${say('share.link')}`, `${url}?email=${email}&name=${firstName}&origin=${origin}`)}`,
)}
<p class="dim">${rich(frame.words, 'share.sendGrid', { code })}</p>
<h2>${say('share.webPage')}</h2>
<h3>${say('share.html')}</h3>
${snippet(words, say('share.html'), `<a href="${url}?origin=website"${languageMark(theirs)}>${theirs.say('invite.ask')}</a>`)}
<h3>${say('share.button')}</h3>
${snippet(words, say('share.button'), `<script src="${url}/button.js?origin=website" async></script>`)}
<h3>${say('share.frame')}</h3>
${snippet(words, say('share.frame'), `<iframe src="${url}?embed=1&amp;origin=website" title="${attribute(summary)}" width="100%" height="480" style="border:0"></iframe>`)}
<h3>${say('share.form')}</h3>
<p>${rich(frame.words, 'share.formHint', { place: CODE_PLACE, code })}</p>
${snippet(words, say('share.form'), inviteForm(server, theirs))}
<p class="dim">${rich(frame.words, 'share.programs', { link: linkTo(`${frame.base}/docs`) })}</p>
<p class="dim">${rich(frame.words, 'share.origin', { code })}</p>`;
}

/** Returns a text to copy. The script adds a copy button. */
function snippet({ say }: Words, label: string, text: string): Html {
  return html`<pre class="snippet" dir="ltr" tabindex="0" role="group" aria-label="${label}" data-label="${say('share.copyWhat', { what: label })}" data-copy="${say('share.copy')}" data-copied="${say('share.copied')}" data-selected="${say('share.selected')}"><code>${text}</code></pre>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
