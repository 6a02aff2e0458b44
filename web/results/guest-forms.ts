/** The forms on the page of one guest: correct, send again, remove. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import type { Html, PageFrame } from '../page.ts';

const OUTCOMES = {
  corrected: 'guestDone.corrected',
  moved: 'guestDone.moved',
  unusable: 'guestDone.unusable',
  ended: 'guestDone.ended',
  limit: 'guestDone.limit',
  resent: 'guestDone.resent',
  unsubscribed: 'guestDone.unsubscribed',
  bounced: 'guestDone.bounced',
  complained: 'guestDone.complained',
  rejected: 'guestDone.rejected',
  'never-invited': 'guestDone.neverInvited',
  'too-many': 'guestDone.tooMany',
} as const;

/** What a form of this page has just done. */
export type GuestOutcome = keyof typeof OUTCOMES;
/** All of them. */
export const GUEST_OUTCOMES = Object.keys(OUTCOMES) as [GuestOutcome, ...GuestOutcome[]];

const GOOD: ReadonlySet<GuestOutcome> = new Set(['corrected', 'moved', 'resent']);

/** Returns what was just done. */
export function guestOutcome(outcome: GuestOutcome | null, words: Words): Html | '' {
  if (outcome === null) return '';
  const says = resultsTexts(words).say(OUTCOMES[outcome]);
  return GOOD.has(outcome)
    ? html`<p class="notice" role="status">${says}</p>`
    : html`<p class="problem" role="alert">${says}</p>`;
}

/** Returns the forms. @param at the address of the guest's page */
export function guestForms(
  { now, words }: PageFrame,
  event: EventRecord,
  guest: RecipientRecord,
  at: string,
): Html {
  const { say } = resultsTexts(words);
  const { name, email, origin } = guest;
  const coming = event.status === 'confirmed' && !isEventOver(event.details, now);
  return html`<section aria-labelledby="correct">
<h2 id="correct">${say('guest.correct')}</h2>
<form method="post" action="${at}/correct" class="row filters">
<p><label for="name">${say('guest.name')}</label>
<input id="name" name="name" maxlength="200" autocomplete="off" value="${name ?? ''}"></p>
<p><label for="email">${say('guest.address')}</label>
<input id="email" name="email" type="email" required maxlength="254" autocomplete="off" value="${email}"></p>
<p><button class="plain">${say('guest.save')}</button></p>
</form>
<p class="dim">${say('guest.correctHint')}</p>
</section>
<section aria-labelledby="more">
<h2 id="more">${say('guest.more')}</h2>
${coming && origin !== SHARED_ORIGIN ? html`<form method="post" action="${at}/resend" class="row"><button class="plain">${say('guest.resend')}</button></form>` : ''}
<details><summary>${say('guest.remove')}</summary>
<p>${say('guest.removeHint')}</p>
<form method="post" action="${at}/remove"><button>${say('guest.removeWho', { name: name ?? email })}</button></form>
</details>
</section>`;
}
