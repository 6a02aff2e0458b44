/** The page of mails that wait for somebody's word. */
import { html } from 'hono/html';
import type { EventRecord } from '../domain/event.ts';
import type { HeldChange, HeldMail, HeldWhy } from '../domain/held.ts';
import { changeInWords, detailsInWords } from '../domain/held-words.ts';
import { type Html, type PageFrame, page } from './page.ts';

export interface HeldView {
  readonly held: HeldMail;
  readonly changes: readonly {
    readonly change: HeldChange;
    /** The event as it is; null for one that is not there. */
    readonly event: EventRecord['details'] | null;
    /** How many people would hear of it. */
    readonly reaches: number;
  }[];
  /** Signed; goes along with the click. */
  readonly form: string;
}

const WHY: Readonly<Record<HeldWhy, string>> = {
  unverified: 'It came in your name, and we could not verify that it is from you.',
  older: 'We have a newer version of the event.',
  cancelled: 'It is about one date of an event that is called off.',
  'not-addressed': 'It was written to somebody else, and we were not among the guests.',
  colleague: 'It is about an event of yours, and somebody else sent it.',
  'somebody-elses': 'Somebody else sent this event to us before, and owns it here.',
};

export function heldPage(frame: PageFrame, views: readonly HeldView[]): Html {
  const waiting = views.filter(({ held }) => held.state === 'waiting');
  const content =
    waiting.length === 0
      ? html`<p>Nothing waits for you: you have dealt with all of it, or its time is over.</p>`
      : html`<p>Nothing was done because of ${waiting.length === 1 ? 'this mail' : 'these mails'} yet. What you did not send, leave alone.</p>
${waiting.map((view) => mailSection(view, frame.now))}`;
  return page(frame, waiting.length === 1 ? 'Is this right?' : 'Are these right?', content);
}

function mailSection({ held, changes, form }: HeldView, now: number): Html {
  const received = held.mail.receivedAt.slice(0, 16).replace('T', ' ');
  return html`<section class="held">
<p>${WHY[held.why]}</p>
<p class="dim">Received on ${received} UTC${held.from === null ? '' : html` from ${held.from}`}.</p>
${changes.map((view) => changeView(view, now))}
<form method="post"><input type="hidden" name="form" value="${form}"><button type="submit">${buttonOf(changes)}</button></form>
</section>`;
}

function changeView({ change, event, reaches }: HeldView['changes'][number], now: number): Html {
  const effect = effectOf(change, reaches);
  return html`<dl>
${event ? html`<dt>Now</dt><dd>${detailsInWords(event, now).join(' · ')}</dd>` : ''}
<dt>The mail</dt><dd>${changeInWords(change, now)}</dd>
</dl>
${effect ? html`<p><strong>${effect}</strong></p>` : ''}`;
}

function effectOf({ kind, eventId, instance }: HeldChange, reaches: number): string | null {
  const people = reaches === 1 ? '1 person' : `${reaches.toLocaleString('en')} people`;
  if (kind === 'cancel' && eventId)
    return instance ? `Cancels that date for ${people}.` : `Cancels it for ${people}.`;
  if (kind === 'update' && eventId) return `Tells ${people} who said yes or maybe.`;
  return kind === 'create' ? 'Makes a new event.' : null;
}

function buttonOf(changes: HeldView['changes']): string {
  const [first] = changes;
  if (first?.change.kind === 'cancel') return first.change.instance ? 'Cancel that date' : 'Cancel the event';
  if (first?.change.kind === 'create') return 'Make the event';
  if (first?.change.kind === 'list') return 'Invite the people on the list';
  return 'Apply it';
}
