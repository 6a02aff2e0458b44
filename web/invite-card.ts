/** The preview of an invite. */
import { html } from 'hono/html';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import type { Html, PageFrame } from './page.ts';

/** Returns the preview of an invite, roughly as a calendar shows it. */
export function inviteCard({ words }: PageFrame, preview: InvitePreview): Html {
  const { from, title, time, repeats, location, description } = preview;
  const { say } = organizerTexts(words);
  return html`<section class="invite-card" aria-labelledby="invite-title">
<p class="dim">${say('inviteCard.from', { sender: from })}</p>
<h3 id="invite-title">${title}</h3>
<dl>
<div><dt>${words.say('facts.when')}</dt><dd>${time}${repeats ? html`<br>${repeats}` : ''}</dd></div>
${location ? html`<div><dt>${words.say('facts.where')}</dt><dd>${location}</dd></div>` : ''}
<div><dt>${say('inviteCard.guests')}</dt><dd>${say('inviteCard.onlyThemselves')}</dd></div>
</dl>
${description ? html`<p class="words">${description}</p>` : ''}
<p class="answers" aria-label="${say('inviteCard.answers')}"><span>${words.say('answer.yes')}</span> <span>${words.say('answer.maybe')}</span> <span>${words.say('answer.no')}</span></p>
</section>`;
}
