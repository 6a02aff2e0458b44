/** The page of held mails. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { HeldChange, HeldMail, HeldWhy } from '#domain/event/held-mail.ts';
import { changeLines, changeTitle, eventLines } from '#domain/event/held-mail-words.ts';
import { dayInWords } from '#domain/itip/words/when.ts';
import { guests } from '#domain/notices/layout.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** A held mail, and what applying it would do. */
export interface HeldView {
  readonly held: HeldMail;
  readonly changes: readonly {
    readonly change: HeldChange;
    /** The current event; null when it does not exist. */
    readonly event: EventRecord['details'] | null;
    /** How many people would be notified. */
    readonly reaches: number;
  }[];
  /** The signed form that the button sends. */
  readonly form: string;
}

const WHY: Readonly<Record<HeldWhy, string>> = {
  unverified: 'This mail came in your name, and we could not verify that you sent it.',
  older: 'This mail has an older version of the event than the one we have.',
  cancelled: 'This mail is about one date of an event that is cancelled.',
  'not-addressed':
    'This mail seems to have been sent to somebody else: none of our addresses is among the guests of the event, or it was changed on its way to us.',
  colleague: 'Somebody else sent this mail about an event that you own.',
  'somebody-elses':
    'Somebody else sent this event to us first and owns it here. Your mail can make an event of your own, with guests of its own.',
};

/**
 * Returns the page of held mails.
 * @param isFull true when there are as many mails as are shown and held in a day
 */
export function heldPage(frame: PageFrame, views: readonly HeldView[], isFull: boolean): Html {
  const waiting = views.filter(({ held }) => held.state === 'waiting');
  if (waiting.length === 0)
    return page(
      frame,
      'Nothing waits for you',
      html`<p>You have decided on every mail, or its seven days are over.</p>`,
    );
  const [title, says] =
    waiting.length === 1
      ? ['Apply this calendar mail?', 'If you do not want what the mail says, close this page']
      : [
          `${waiting.length} calendar mails wait for your decision`,
          'Apply those that you want, and leave the others alone',
        ];
  return page(
    frame,
    title,
    html`<p>We have changed nothing so far. ${says}: a mail that waited for seven days can no longer be applied.</p>
${isFull ? html`<p>We keep ${views.length} mails a day for you and show the latest. If one that you sent is missing, send it again when you have decided on these, or tomorrow.</p>` : ''}
${waiting.map((view) => mailSection(view, frame.now))}`,
  );
}

/**
 * Returns the page after a click.
 * @param more the number of mails that still wait
 */
export function appliedPage(frame: PageFrame, more: number): Html {
  return page(
    frame,
    'Thank you',
    html`<p role="status">The mail is being applied. You get a mail that says what was done.</p>
${more > 0 ? html`<p><a href="">${more === 1 ? 'Another mail waits' : `${more} other mails wait`} for your decision</a></p>` : ''}`,
  );
}

function mailSection({ held, changes, form }: HeldView, now: number): Html {
  const { id, why, from, mail } = held;
  const [first] = changes;
  const received = `${dayInWords(mail.receivedAt)}, ${mail.receivedAt.slice(11, 16)} UTC`;
  return html`<section class="waiting-mail" aria-labelledby="mail-${id}">
<h2 id="mail-${id}">${changes.length === 1 && first ? changeTitle(first.change, first.event) : `${changes.length} changes in one mail`}</h2>
<p>${WHY[why]} <span class="dim">Received on ${received}${from === null ? '' : html` from <span class="address">${from}</span>`}.</span></p>
${changes.map((view) => changeView(view, now, changes.length > 1))}
<form method="post"><input type="hidden" name="form" value="${form}"><button type="submit" aria-describedby="mail-${id}">${buttonOf(changes)}</button></form>
</section>`;
}

function changeView(
  { change, event, reaches }: HeldView['changes'][number],
  now: number,
  isTitled: boolean,
): Html {
  const effect = effectOf(change, event, reaches);
  return html`${isTitled ? html`<h3>${changeTitle(change, event)}</h3>` : ''}
<dl class="facts">
${event ? html`<div><dt>Now</dt>${lines(eventLines(change, event, now))}</div>` : ''}
<div><dt>The mail</dt>${lines(changeLines(change, event, now))}</div>
</dl>
${effect ? html`<p>${effect}</p>` : ''}`;
}

function lines(texts: readonly string[]): Html {
  return html`<dd>${texts.map((text, at) => html`${at > 0 ? html`<br>` : ''}<span dir="auto">${text}</span>`)}</dd>`;
}

/** Returns what a click would do, mainly for the guests. */
function effectOf(
  { kind, eventId }: HeldChange,
  event: EventRecord['details'] | null,
  reaches: number,
): string | null {
  if (kind === 'create') return 'You get the codes of the event by mail. Nobody is invited by that.';
  if (kind === 'list') return 'Everybody on the list gets an invite.';
  if (kind === 'cancel' && eventId === null)
    return 'We know no such event of yours, so nobody would be notified.';
  if (!event || kind === 'events' || kind === 'same') return null;
  const are = `${guests(reaches)} who ${kind === 'cancel' ? (reaches === 1 ? 'was invited' : 'were invited') : 'said yes or maybe'}`;
  if (reaches > 0) return `${are} ${reaches === 1 ? 'is' : 'are'} notified.`;
  return kind === 'cancel'
    ? 'Nobody is invited, so nobody is notified.'
    : 'Nobody has said yes or maybe, so nobody is notified.';
}

function buttonOf(changes: HeldView['changes']): string {
  const [first] = changes;
  if (changes.length > 1 || !first) return changes.length === 2 ? 'Apply both changes' : 'Apply all changes';
  const { kind, instance } = first.change;
  if (kind === 'cancel') return instance ? 'Cancel this date' : 'Cancel the event';
  return BUTTONS[kind];
}

const BUTTONS: Readonly<Record<Exclude<HeldChange['kind'], 'cancel'>, string>> = {
  create: 'Create the event',
  update: 'Apply the change',
  same: 'Apply the mail',
  list: 'Invite the people on the list',
  events: 'Create and change these events',
};

/** Returns the page for a form that expired or was sent from another site. */
export function pressAgainPage(frame: PageFrame): Html {
  return page(
    frame,
    'Nothing was done',
    html`<p>The button has to be pressed on our own page, within an hour after the page was opened. Open the link in our mail once more and press the button there.</p>`,
  );
}
