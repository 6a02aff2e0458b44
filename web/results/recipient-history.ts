/** The page of one recipient: mails and answers in order of time. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { instanceInWords, timesInWords } from '#domain/itip/words/when.ts';
import { type ResultsTexts, resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { HistoryEntry, Uncounted } from '#domain/recipient/history.ts';
import type { MailStep } from '#domain/recipient/recipient.ts';
import { type RecipientRecord, SHARED_ORIGIN, statusOf } from '#domain/recipient/recipient.ts';
import { address, rich, strong } from '../elements.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { type GuestOutcome, guestForms, guestOutcome } from './guest-forms.ts';
import { answerInWords, answerMark, backToResults, clientName, moment, zoneName, zoneOf } from './words.ts';

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
  const { words } = frame;
  const texts = resultsTexts(words);
  const { say } = texts;
  const zone = zoneOf(event);
  const { name, email, answer } = recipient;
  const scenes: Scene[] = [
    { at: recipient.createdAt, what: invited(recipient, texts) },
    ...(recipient.steps ?? []).map((step) => ({ at: step.at, what: mailed(step, texts) })),
    ...history.map((entry) => ({ at: entry.receivedAt, what: answered(entry, recipient, event, words) })),
  ].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return page(
    frame,
    name ?? email,
    html`${backToResults(frame, event)}
<p>${name ? html`<span class="address">${email}</span> · ` : ''}${answerMark(statusOf(recipient, null), words)}${answer && answer.sequence < event.version ? html` <span class="dim">${say('guest.toVersion', { answered: answer.sequence, version: event.version })}</span>` : ''}</p>
${guestOutcome(done, words)}
<h2 id="story">${say('guest.story')}</h2>
<ol class="entries story" aria-labelledby="story">${scenes.map(
      ({ at, what }) => html`
<li>${what} <span class="dim">${moment(at, zone, words)}</span></li>`,
    )}
</ol>
<p class="dim">${say('results.times', { zone: zoneName(zone) })}</p>
${guestForms(frame, event, recipient, `${frame.base}/results/${event.id}/recipients/${recipient.id}`)}`,
  );
}

function invited({ origin, countedOrigin: counted, fromLine }: RecipientRecord, texts: ResultsTexts): Html {
  if (origin === SHARED_ORIGIN) return html`<strong>${texts.say('guest.forwarded')}</strong>`;
  const values = { origin, counted, strong };
  if (counted === origin) return rich(texts, fromLine ? 'guest.invitedLine' : 'guest.invited', values);
  return rich(texts, fromLine ? 'guest.invitedCountedLine' : 'guest.invitedCounted', values);
}

const STEPS = {
  sent: 'guest.sent',
  delivered: 'guest.delivered',
  expired: 'guest.expired',
  bounced: 'guest.bounced',
  complained: 'guest.complained',
  rejected: 'guest.rejected',
} as const satisfies Record<MailStep['what'], string>;

function mailed({ what, version }: MailStep, texts: ResultsTexts): Html {
  const { say } = texts;
  const mail = version === 0 ? say('guest.theInvite') : say('guest.version', { version });
  return rich(texts, 'guest.step', { what: say(STEPS[what]), mail, strong });
}

const UNCOUNTED = {
  'event-cancelled': 'guest.eventCancelled',
  'date-cancelled': 'guest.dateCancelled',
  'no-such-date': 'guest.noSuchDate',
  older: 'guest.older',
  'not-theirs': 'guest.notTheirs',
  'too-many': 'guest.tooMany',
  removed: 'guest.wasRemoved',
} as const satisfies Record<Uncounted, string>;

/** Returns an answer in words: "Yes and 2 more for Tue, 12 May 2026, with Google as ann@example.com, proposing …". */
function answered(
  entry: HistoryEntry,
  { email }: RecipientRecord,
  { details }: EventRecord,
  words: Words,
): Html {
  const texts = resultsTexts(words);
  const { say } = texts;
  const { status, client, comment, guests: count, instance, answeredBy, proposal, reason } = entry;
  const start = proposal?.start;
  const what = html`<strong>${answerInWords(status, words)}</strong>${count ? ` ${say('guest.companions', { count: words.number(count) })}` : ''}${instance ? ` ${say('guest.forDay', { day: instanceInWords(instance, details.timeZone, words) })}` : ''}`;
  const how = html`${say('guest.answeredWith', { client: clientName(client, words) })}${answeredBy === email ? '' : html` ${rich(texts, 'guest.as', { email: answeredBy, address })}`}`;
  const comma = words.say('list.comma');
  const proposing = start
    ? html`${comma}${say('guest.proposing', { time: timesInWords(start, proposal.end, words) })}`
    : '';
  return html`${what}${comma}${how}${proposing}${comment ? html`<q>${comment}</q>` : ''}${reason ? html` <span class="dim">${say('guest.notCounted', { reason: say(UNCOUNTED[reason]) })}</span>` : ''}`;
}
