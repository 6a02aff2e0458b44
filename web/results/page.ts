/** The results page of one event. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { type EventVersion, whatChanged } from '#domain/event/version-history.ts';
import type { Zone } from '#domain/itip/time/iana.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Proposal } from '#domain/recipient/history.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { codesSection } from './codes.ts';
import { type Counts, liveRegion } from './headcount.ts';
import { type LineView, lineSection } from './line.ts';
import { type RecipientList, recipientList } from './list.ts';
import { type CountedOccurrence, occurrenceList } from './occurrences.ts';
import { type EventPageState, type PageOutcome, pageForm } from './page-form.ts';
import { moment, zoneName, zoneOf } from './words.ts';

interface Results {
  readonly event: EventRecord;
  readonly counts: Counts;
  /** The next occurrences of a series, ascending. */
  readonly next: readonly CountedOccurrence[];
  /** Newest first. */
  readonly versions: readonly EventVersion[];
  /** The version before the oldest of `versions`, if there is one. */
  readonly earlier: EventVersion | undefined;
  /** Newest first. */
  readonly proposals: readonly Proposal[];
  readonly list: RecipientList;
  /** The event's public page. */
  readonly page: EventPageState;
  /** The outcome of the form for the public page. */
  readonly saved: PageOutcome;
  /** The line of people who asked for an invite while all places were taken. */
  readonly line: LineView;
  readonly reminder: ReminderState;
  /** What was just done, in a sentence; null for nothing. */
  readonly done: string | null;
}

/** Whether those who have not answered can be reminded: how many they are, or `done` when they were reminded today. */
export type ReminderState = number | 'done';

/** Returns the results page. */
export function resultsPage(frame: PageFrame, results: Results): Html {
  const { words } = frame;
  const { say } = resultsTexts(words);
  const { event, counts, list, done } = results;
  const { details, status } = event;
  const at = `${frame.base}/results/${event.id}`;
  const zone = zoneOf(event);
  return page(
    frame,
    details.summary || words.say('event.untitled'),
    html`<p>${inOneLine(whenOfDetails(details, frame.now, words), words)}${details.location ? ` · ${details.location}` : ''}</p>
${status === 'cancelled' ? html`<p class="notice">${say('results.cancelled')}</p>` : ''}
${done === null ? '' : html`<p class="notice" role="status">${done}</p>`}
<p class="notice" id="offline" role="alert" hidden>${say('results.offline')}</p>
${status === 'confirmed' ? actions(frame, results) : ''}
${liveRegion(counts, at, words)}
${status === 'confirmed' ? lineSection(results.line, at, zone, words) : ''}
${occurrenceList(results.next, at, words)}
${recipientList(list, at, at, zone, words)}
${proposalList(results.proposals, at, zone, words)}
${versionList(results, zone, words)}
${pageForm(frame, results.page, results.saved, at)}
${codesSection(frame, at)}
<section aria-labelledby="take-away">
<h2 id="take-away">${say('results.takeAway')}</h2>
<div class="row">
<a class="button${counts.statistics.invited === 0 ? ' plain' : ''}" href="${at}/recipients.xlsx" download>${say('results.excel')}</a>
<a class="button plain" href="${at}/recipients.csv" download aria-label="${say('results.csv')}">CSV</a>
<form method="post" action="${at}/report"><button class="plain">${say('results.report')}</button></form>
</div>
</section>
<p class="dim">${say('results.zone', { zone: zoneName(zone) })}</p>
<form method="post" action="${at}/sign-out" class="row"><a class="button plain" href="${frame.base}/events">${say('results.allEvents')}</a><button class="plain">${say('results.signOut')}</button></form>`,
    { script: 'results.js', wide: true },
  );
}

/** Returns the buttons to invite people, to share the page and to remind. Without guests the first one is emphasized. */
function actions(frame: PageFrame, { event, counts, page, reminder }: Results): Html {
  const { say } = resultsTexts(frame.words);
  const at = `${frame.base}/results/${event.id}`;
  const edit = html`<a class="button plain" href="${frame.base}/events/${event.id}/edit">${say('results.edit')}</a>`;
  if (page.state === 'past')
    return html`<p class="notice">${say('results.over')}</p>
<div class="row">${edit}</div>`;
  const empty = counts.statistics.invited === 0;
  return html`${empty ? html`<p class="empty">${say('results.empty')}</p>` : ''}
<div class="row"><a class="button ${empty ? '' : 'plain'}" href="${at}/send">${say('results.send')}</a>
<a class="button plain" href="${frame.base}/e/${page.id}/share">${say('results.share')}</a>
${edit}
${typeof reminder === 'number' && reminder > 0 ? html`<form method="post" action="${at}/remind"><button class="plain">${say('results.remind', { count: reminder })}</button></form>` : ''}</div>
${reminder === 'done' ? html`<p class="dim">${say('results.remindedToday')}</p>` : ''}`;
}

function proposalList(proposals: readonly Proposal[], at: string, zone: Zone, words: Words): Html {
  if (proposals.length === 0) return html``;
  const comma = words.say('list.comma');
  return html`<section aria-labelledby="proposals">
<h2 id="proposals">${resultsTexts(words).say('results.proposals')}</h2>
<ul class="entries">${proposals.map(
    ({ recipientId, email, name, start, end, comment, receivedAt }) => html`
<li><strong>${timesInWords(start, end, words)}</strong>
<span class="dim"><a href="${at}/recipients/${recipientId}">${name ?? email}</a>${comma}${moment(receivedAt, zone, words)}</span>${comment ? html`<q>${comment}</q>` : ''}</li>`,
  )}
</ul>
</section>`;
}

function versionList({ versions, earlier, event }: Results, zone: Zone, words: Words): Html {
  if (versions.length === 0) return html``;
  return html`<section aria-labelledby="versions">
<h2 id="versions">${resultsTexts(words).say('versions.title')}</h2>
<ol class="entries" reversed start="${versions[0]?.version ?? 0}">${versions.map((version, n) => {
    const changes = whatChanged(version, versions[n + 1] ?? earlier, words);
    const round = roundInWords(version, event, words);
    return html`
<li value="${version.version}"><strong>${changes.join(' · ')}</strong>
<span class="dim">${moment(version.at, zone, words)}${round.map((part) => ` · ${part}`)}</span></li>`;
  })}
</ol>
</section>`;
}

/** Returns what became of the mails about a version, in parts. */
function roundInWords(
  { kind, version, roundReport, significant }: EventVersion,
  event: EventRecord,
  words: Words,
): string[] {
  const { say } = resultsTexts(words);
  if (kind === 'created') return [];
  if (!roundReport) return [say(version < event.version ? 'versions.replaced' : 'versions.notifying')];
  const { notified: count, declined, unreachable, ...others } = roundReport;
  const asked = kind === 'update' && significant && count > 0;
  const reasons = [
    ['versions.saidNo', declined],
    ['versions.neverAnswered', others['no-answer']],
    ['versions.unreachable', unreachable],
  ] as const;
  const missed = reasons.flatMap(([key, count]) =>
    count > 0 ? [say(key, { count: words.number(count) })] : [],
  );
  return [
    say(asked ? 'versions.notifiedAsked' : 'versions.notified', { count: words.number(count) }),
    ...(missed.length > 0
      ? [say('versions.notNotified', { reasons: missed.join(words.say('list.comma')) })]
      : []),
  ];
}
