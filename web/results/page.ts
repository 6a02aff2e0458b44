/** The results page of one event. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { type EventVersion, type RoundReport, whatChanged } from '#domain/event/version-history.ts';
import type { Zone } from '#domain/itip/time/iana.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import type { Proposal } from '#domain/recipient/history.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { codesSection } from './codes.ts';
import { type Counts, liveRegion } from './headcount.ts';
import { type LineView, lineSection } from './line.ts';
import { type RecipientList, recipientList } from './list.ts';
import { type CountedOccurrence, occurrenceList } from './occurrences.ts';
import { type EventPageState, type PageOutcome, pageForm } from './page-form.ts';
import { moment, number, zoneName, zoneOf } from './words.ts';

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
  const { event, counts, list, done } = results;
  const { details, status } = event;
  const at = `${frame.base}/results/${event.id}`;
  const zone = zoneOf(event);
  return page(
    frame,
    details.summary || 'Event without a title',
    html`<p>${inOneLine(whenOfDetails(details, frame.now))}${details.location ? ` · ${details.location}` : ''}</p>
${status === 'cancelled' ? html`<p class="notice">You cancelled this event.</p>` : ''}
${done === null ? '' : html`<p class="notice" role="status">${done}</p>`}
<p class="notice" id="offline" role="alert" hidden>No connection: these numbers may be old. They update by themselves once the connection is back.</p>
${status === 'confirmed' ? actions(frame, results) : ''}
${liveRegion(counts, at)}
${status === 'confirmed' ? lineSection(results.line, at, zone) : ''}
${occurrenceList(results.next, at)}
${recipientList(list, at, at, zone)}
${proposalList(results.proposals, at, zone)}
${versionList(results, zone)}
${pageForm(results.page, results.saved, at, frame.base)}
${codesSection(at, frame.base)}
<section aria-labelledby="take-away">
<h2 id="take-away">Take it with you</h2>
<div class="row">
<a class="button${counts.statistics.invited === 0 ? ' plain' : ''}" href="${at}/recipients.xlsx" download>Download all guests (Excel)</a>
<a class="button plain" href="${at}/recipients.csv" download aria-label="CSV: all guests">CSV</a>
<form method="post" action="${at}/report"><button class="plain">Mail me the report</button></form>
</div>
</section>
<p class="dim">Times of answers and changes are those of ${zoneName(zone)}.</p>
<form method="post" action="${at}/sign-out" class="row"><a class="button plain" href="${frame.base}/events">All your events</a><button class="plain">Sign out</button></form>`,
    { script: 'results.js', wide: true },
  );
}

/** Returns the buttons to invite people, to share the page and to remind. Without guests the first one is emphasized. */
function actions(frame: PageFrame, { event, counts, page, reminder }: Results): Html {
  if (page.state === 'past')
    return html`<p class="notice">The event is over, so nobody can be invited to it any more. If its date is wrong, correct it.</p>
<div class="row">${editLink(frame, event)}</div>`;
  const empty = counts.statistics.invited === 0;
  return html`${empty ? html`<p class="empty">Nobody is invited yet. Send invites to a list or one address, or share the event’s page and let people invite themselves.</p>` : ''}
<div class="row"><a class="button ${empty ? '' : 'plain'}" href="${frame.base}/results/${event.id}/send">Send invites</a>
<a class="button plain" href="${frame.base}/e/${page.id}/share">Share the page</a>
${editLink(frame, event)}
${typeof reminder === 'number' && reminder > 0 ? html`<form method="post" action="${frame.base}/results/${event.id}/remind"><button class="plain">Remind the ${number(reminder)} who ${reminder === 1 ? 'is' : 'are'} waiting</button></form>` : ''}</div>
${reminder === 'done' ? html`<p class="dim">Those who have not answered were reminded today. You can remind them again tomorrow.</p>` : ''}`;
}

function editLink({ base }: PageFrame, { id }: EventRecord): Html {
  return html`<a class="button plain" href="${base}/events/${id}/edit">Edit or cancel</a>`;
}

function proposalList(proposals: readonly Proposal[], at: string, zone: Zone): Html {
  if (proposals.length === 0) return html``;
  return html`<section aria-labelledby="proposals">
<h2 id="proposals">Other times they propose</h2>
<ul class="entries">${proposals.map(
    ({ recipientId, email, name, start, end, comment, receivedAt }) => html`
<li><strong>${timesInWords(start, end)}</strong>
<span class="dim"><a href="${at}/recipients/${recipientId}">${name ?? email}</a>, ${moment(receivedAt, zone)}</span>${comment ? html`<q>${comment}</q>` : ''}</li>`,
  )}
</ul>
</section>`;
}

function versionList({ versions, earlier, event }: Results, zone: Zone): Html {
  if (versions.length === 0) return html``;
  return html`<section aria-labelledby="versions">
<h2 id="versions">Changes</h2>
<ol class="entries" reversed start="${versions[0]?.version ?? 0}">${versions.map((version, n) => {
    const changes = whatChanged(version, versions[n + 1] ?? earlier);
    return html`
<li value="${version.version}"><strong>${changes.join(' · ')}</strong>
<span class="dim">${moment(version.at, zone)}${roundInWords(version, event)}</span></li>`;
  })}
</ol>
</section>`;
}

function roundInWords({ kind, version, roundReport, significant }: EventVersion, event: EventRecord): string {
  if (kind === 'created') return '';
  if (!roundReport)
    return version < event.version ? ' · replaced by the next change' : ' · guests are being notified';
  const asked = kind === 'update' && significant && roundReport.notified > 0 ? ' and asked again' : '';
  return ` · ${number(roundReport.notified)} notified${asked}${notNotified(roundReport)}`;
}

function notNotified({ declined, unreachable, ...others }: RoundReport): string {
  const reasons = [
    [declined, 'said no'],
    [others['no-answer'], 'never answered'],
    [unreachable, 'cannot be reached'],
  ] as const;
  const words = reasons.filter(([count]) => count > 0).map(([count, why]) => `${number(count)} ${why}`);
  return words.length > 0 ? ` · not notified: ${words.join(', ')}` : '';
}
