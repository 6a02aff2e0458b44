/** The forms on the page of one guest: correct, send again, remove. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import { type RecipientRecord, SHARED_ORIGIN } from '#domain/recipient/recipient.ts';
import type { Html, PageFrame } from '../page.ts';

const OUTCOMES = {
  corrected: 'Saved. A new name is in later mails to them.',
  moved: 'The new address is invited, and the wrong one is removed.',
  unusable: 'Nothing was changed: that address cannot be invited. Look for a typing error in it.',
  ended: 'Nothing was changed: the event is over or cancelled.',
  limit: 'Nothing was changed: nobody else can be invited to this event.',
  resent: 'The event is on its way to them once more.',
  unsubscribed: 'Nothing is sent: they unsubscribed from your mails.',
  bounced: 'Nothing is sent: mail to this address comes back. Correct the address.',
  complained: 'Nothing is sent: they complained about mail from here.',
  rejected: 'Nothing is sent: the address is blocked or unsubscribed.',
  'never-invited':
    'Nothing is sent: they answered an invite that somebody forwarded. Invite them by “Send invites”.',
  'too-many': 'Nothing is sent: five times a day is the most for one guest.',
} as const;

/** What a form of this page has just done. */
export type GuestOutcome = keyof typeof OUTCOMES;
/** All of them. */
export const GUEST_OUTCOMES = Object.keys(OUTCOMES) as [GuestOutcome, ...GuestOutcome[]];

const GOOD: ReadonlySet<GuestOutcome> = new Set(['corrected', 'moved', 'resent']);

/** Returns what was just done. */
export function guestOutcome(outcome: GuestOutcome | null): Html | '' {
  if (outcome === null) return '';
  return GOOD.has(outcome)
    ? html`<p class="notice" role="status">${OUTCOMES[outcome]}</p>`
    : html`<p class="problem" role="alert">${OUTCOMES[outcome]}</p>`;
}

/** Returns the forms. @param at the address of the guest's page */
export function guestForms({ now }: PageFrame, event: EventRecord, guest: RecipientRecord, at: string): Html {
  const { name, email, origin } = guest;
  const coming = event.status === 'confirmed' && !isEventOver(event.details, now);
  return html`<section aria-labelledby="correct">
<h2 id="correct">Correct</h2>
<form method="post" action="${at}/correct" class="row filters">
<p><label for="name">Name</label>
<input id="name" name="name" maxlength="200" autocomplete="off" value="${name ?? ''}"></p>
<p><label for="email">Address</label>
<input id="email" name="email" type="email" required maxlength="254" autocomplete="off" value="${email}"></p>
<p><button class="plain">Save</button></p>
</form>
<p class="dim">A new address gets the invite in place of this one. This one is removed and, if it has the invite, notified that it is cancelled for them.</p>
</section>
<section aria-labelledby="more">
<h2 id="more">Mail and guest list</h2>
${coming && origin !== SHARED_ORIGIN ? html`<form method="post" action="${at}/resend" class="row"><button class="plain">Send the event again</button></form>` : ''}
<details><summary>Remove from the guest list</summary>
<p>Whoever has the invite is notified that it is cancelled for them, and no update reaches them any more.</p>
<form method="post" action="${at}/remove"><button>Remove ${name ?? email}</button></form>
</details>
</section>`;
}
