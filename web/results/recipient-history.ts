/** The page of one recipient: mails and answers in order of time. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { instanceInWords, timesInWords } from '#domain/itip/words/when.ts';
import { clientInWords } from '#domain/recipient/calendar-client.ts';
import type { HistoryEntry, Uncounted } from '#domain/recipient/history.ts';
import type { MailStep } from '#domain/recipient/recipient.ts';
import { type RecipientRecord, SHARED_ORIGIN, statusOf } from '#domain/recipient/recipient.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { type GuestOutcome, guestForms, guestOutcome } from './guest-forms.ts';
import { answerInWords, answerMark, moment, zoneName, zoneOf } from './words.ts';

interface Scene {
  /** UTC instant. */
  readonly at: string;
  readonly what: Html;
}

/** Returns the page of one recipient. */
export function storyPage(
  frame: PageFrame,
  event: EventRecord,
  recipient: RecipientRecord,
  history: readonly HistoryEntry[],
  done: GuestOutcome | null = null,
): Html {
  const zone = zoneOf(event);
  const { name, email, answer } = recipient;
  const scenes: Scene[] = [
    { at: recipient.createdAt, what: invited(recipient) },
    ...(recipient.steps ?? []).map((step) => ({ at: step.at, what: mailed(step) })),
    ...history.map((entry) => ({ at: entry.receivedAt, what: answered(entry, recipient, event) })),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return page(
    frame,
    name ?? email,
    html`<p><a href="${frame.base}/results/${event.id}">Back to “${event.details.summary || 'the event'}”</a></p>
<p>${name ? html`<span class="address">${email}</span> · ` : ''}${answerMark(statusOf(recipient, null))}${answer && answer.sequence < event.version ? html` <span class="dim">to version ${answer.sequence}, the event is at ${event.version}</span>` : ''}</p>
${guestOutcome(done)}
<h2 id="story">What happened</h2>
<ol class="entries story" aria-labelledby="story">${scenes.map(
      ({ at, what }) => html`
<li>${what} <span class="dim">${moment(at, zone)}</span></li>`,
    )}
</ol>
<p class="dim">Times are those of ${zoneName(zone)}.</p>
${guestForms(frame, event, recipient, `${frame.base}/results/${event.id}/recipients/${recipient.id}`)}`,
  );
}

function invited({ origin, countedOrigin, fromLine }: RecipientRecord): Html {
  if (origin === SHARED_ORIGIN) return html`<strong>An invite was forwarded to them</strong>`;
  return html`<strong>Invited</strong> from ${origin}${countedOrigin === origin ? '' : ` (counted as ${countedOrigin})`}${fromLine ? ', as the next in line' : ''}`;
}

const STEPS: Readonly<Record<MailStep['what'], string>> = {
  sent: 'Sent',
  delivered: 'Delivered',
  expired: 'Came back for now',
  bounced: 'Came back',
  complained: 'Complained about',
  rejected: 'Not sent: the address is blocked or unsubscribed',
};

function mailed({ what, version }: MailStep): Html {
  return html`<strong>${STEPS[what]}</strong>: ${version === 0 ? 'the invite' : `version ${version}`}`;
}

const UNCOUNTED: Readonly<Record<Uncounted, string>> = {
  'event-cancelled': 'the event is cancelled',
  'date-cancelled': 'that date is cancelled',
  'no-such-date': 'the event does not take place on that date',
  older: 'they had given a newer answer',
  'not-theirs': 'the person who answered has an invite of their own',
  'too-many': 'too many others had answered this invite',
  removed: 'they had been removed from the guest list',
};

function answered(entry: HistoryEntry, { email }: RecipientRecord, { details }: EventRecord): Html {
  const { status, client, comment, guests, instance, answeredBy, proposal, reason } = entry;
  const day = instance ? ` for ${instanceInWords(instance, details.timeZone)}` : '';
  const start = proposal?.start;
  return html`<strong>${answerInWords(status)}</strong>${guests ? ` and ${guests} more` : ''}${day}, with ${clientInWords(client)}${answeredBy === email ? '' : html` as <span class="address">${answeredBy}</span>`}${start ? html`, proposing ${timesInWords(start, proposal.end)}` : ''}${comment ? html`<q>${comment}</q>` : ''}${reason ? html` <span class="dim">(not counted: ${UNCOUNTED[reason]})</span>` : ''}`;
}
