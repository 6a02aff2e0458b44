/** The page of held mails. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import type { HeldChange, HeldMail, HeldWhy } from '#domain/event/held-mail.ts';
import { changeLines, changeTitle, eventLines } from '#domain/event/held-mail-words.ts';
import { UTC } from '#domain/itip/time/iana.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import { address, rich } from './elements.ts';
import { type Html, type PageFrame, page } from './page.ts';
import { momentInWords } from './results/words.ts';

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

const WHY = {
  unverified: 'held.unverified',
  older: 'held.older',
  cancelled: 'held.cancelled',
  'not-addressed': 'held.notAddressed',
  colleague: 'held.colleague',
  'somebody-elses': 'held.somebodyElses',
} as const satisfies Record<HeldWhy, string>;

/**
 * Returns the page of held mails.
 * @param isFull true when there are as many mails as are shown and held in a day
 */
export function heldPage(frame: PageFrame, views: readonly HeldView[], isFull: boolean): Html {
  const { words } = frame;
  const { say } = resultsTexts(words);
  const waiting = views.filter(({ held }) => held.state === 'waiting');
  if (waiting.length === 0) return page(frame, say('held.none'), html`<p>${say('held.noneText')}</p>`);
  const isOne = waiting.length === 1;
  return page(
    frame,
    isOne ? say('held.one') : say('held.many', { count: words.number(waiting.length) }),
    html`<p>${say(isOne ? 'held.oneHow' : 'held.manyHow')}</p>
${isFull ? html`<p>${say('held.full', { count: words.number(views.length) })}</p>` : ''}
${waiting.map((view) => mailSection(view, frame))}`,
  );
}

/**
 * Returns the page after a click.
 * @param more the number of mails that still wait
 */
export function appliedPage(frame: PageFrame, more: number): Html {
  const { say } = resultsTexts(frame.words);
  const others = more === 1 ? say('held.oneMore') : say('held.more', { count: frame.words.number(more) });
  return page(
    frame,
    say('held.thanks'),
    html`<p role="status">${say('held.applied')}</p>
${more > 0 ? html`<p><a href="">${others}</a></p>` : ''}`,
  );
}

function mailSection({ held, changes, form }: HeldView, { now, words }: PageFrame): Html {
  const texts = resultsTexts(words);
  const { id, why, from: email, mail } = held;
  const [first] = changes;
  const title =
    changes.length === 1 && first
      ? changeTitle(first.change, first.event, words)
      : texts.say('held.changes', { count: words.number(changes.length) });
  const time = momentInWords(Date.parse(mail.receivedAt), UTC, words);
  const received =
    email === null
      ? texts.say('held.received', { time })
      : rich(texts, 'held.receivedFrom', { time, email, address });
  return html`<section class="waiting-mail" aria-labelledby="mail-${id}">
<h2 id="mail-${id}">${title}</h2>
<p>${texts.say(WHY[why])} <span class="dim">${received}</span></p>
${changes.map((view) => changeView(view, now, words, changes.length > 1))}
<form method="post"><input type="hidden" name="form" value="${form}"><button type="submit" aria-describedby="mail-${id}">${buttonOf(changes, words)}</button></form>
</section>`;
}

function changeView(
  { change, event, reaches }: HeldView['changes'][number],
  now: number,
  words: Words,
  isTitled: boolean,
): Html {
  const { say } = resultsTexts(words);
  const effect = effectOf(change, event, reaches, words);
  return html`${isTitled ? html`<h3>${changeTitle(change, event, words)}</h3>` : ''}
<dl class="facts">
${event ? html`<div><dt>${say('held.now')}</dt>${lines(eventLines(change, event, now, words))}</div>` : ''}
<div><dt>${say('held.mail')}</dt>${lines(changeLines(change, event, now, words))}</div>
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
  count: number,
  words: Words,
): string | null {
  const { say } = resultsTexts(words);
  if (kind === 'create') return say('held.codesByMail');
  if (kind === 'list') return say('held.listInvited');
  const isCancel = kind === 'cancel';
  if (isCancel && eventId === null) return say('held.noSuchEvent');
  if (!event || kind === 'events' || kind === 'same') return null;
  if (count > 0) return say(isCancel ? 'held.cancelReaches' : 'held.changeReaches', { count });
  return say(isCancel ? 'held.cancelNobody' : 'held.changeNobody');
}

function buttonOf(changes: HeldView['changes'], words: Words): string {
  const { say } = resultsTexts(words);
  const [first] = changes;
  if (changes.length > 1 || !first) return say(changes.length === 2 ? 'held.applyBoth' : 'held.applyAll');
  const { kind, instance } = first.change;
  if (kind === 'cancel') return say(instance ? 'held.cancelDate' : 'held.cancelEvent');
  return say(BUTTONS[kind]);
}

const BUTTONS = {
  create: 'held.create',
  update: 'held.update',
  same: 'held.same',
  list: 'held.list',
  events: 'held.events',
} as const satisfies Record<Exclude<HeldChange['kind'], 'cancel'>, string>;

/** Returns the page for a form that expired or was sent from another site. */
export function pressAgainPage(frame: PageFrame): Html {
  const { say } = resultsTexts(frame.words);
  return page(frame, say('held.nothingDone'), html`<p>${say('held.pressAgain')}</p>`);
}
