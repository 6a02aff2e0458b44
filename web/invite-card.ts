/** The preview of an invite. */
import { html } from 'hono/html';
import type { InvitePreview } from '#domain/event/invite-preview.ts';
import type { Html } from './page.ts';

/** Returns the preview of an invite, roughly as a calendar shows it. */
export function inviteCard({ from, title, time, repeats, location, description }: InvitePreview): Html {
  return html`<section class="invite-card" aria-labelledby="invite-title">
<p class="dim">What each of them gets, from ${from}</p>
<h3 id="invite-title">${title}</h3>
<dl>
<div><dt>When</dt><dd>${time}${repeats ? html`<br>${repeats}` : ''}</dd></div>
${location ? html`<div><dt>Where</dt><dd>${location}</dd></div>` : ''}
<div><dt>Guests</dt><dd>Only themselves: nobody sees the others</dd></div>
</dl>
${description ? html`<p class="words">${description}</p>` : ''}
<p class="answers" aria-label="Their calendar asks: Yes, Maybe or No"><span>Yes</span> <span>Maybe</span> <span>No</span></p>
</section>`;
}
