/** The part of the results page that updates by itself: headcount, bar, chart, origins and calendars. */
import { html } from 'hono/html';
import type { OccurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import type { Statistics } from '#domain/counts/tally.ts';
import type { Curve } from '#domain/counts/timeline.ts';
import { ianaZone, UTC, type Zone } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import type { Html } from '../page.ts';
import { answerInWords, clientName, momentInWords } from './words.ts';

/** What this part shows. */
export interface Counts {
  readonly statistics: Statistics;
  readonly curve: Curve;
  /** The IANA time zone of the event; null for an all-day event. */
  readonly zone: string | null;
}

/** The parts of the headcount, with the texts that name them. */
const PARTS = [
  { tone: 'yes', show: 'accepted', link: 'headcount.showYes' },
  { tone: 'maybe', show: 'tentative', link: 'headcount.showMaybe' },
  { tone: 'no', show: 'declined', link: 'headcount.showNo' },
  { tone: 'waiting', show: 'needs-action', link: 'headcount.showWaiting' },
] as const satisfies readonly { readonly show: Status; readonly [name: string]: string }[];
type Part = (typeof PARTS)[number] & { readonly word: string; readonly count: number };

/** The most rows of the chart's table. */
const ROWS = 14;

/**
 * Returns the headcount of an event or of an occurrence, its bar and a sentence.
 * @param at the address of the page; each number leads to the list there that shows these guests
 */
export function headcount(counts: OccurrenceCounts, at: string, words: Words): Html {
  const { say } = resultsTexts(words);
  const { accepted, tentative, declined, needsAction, invited } = counts;
  const counted = { accepted, tentative, declined, 'needs-action': needsAction };
  const parts = PARTS.map((part) => ({
    ...part,
    word: answerInWords(part.show, words),
    count: counted[part.show],
  }));
  const [yes, maybe, no, waiting] = parts.map(({ count }) => words.number(count)) as [
    string,
    string,
    string,
    string,
  ];
  return html`<h2 id="headcount-title" class="visually-hidden">${say('headcount.title')}</h2>
<dl class="headcount">${parts.map(
    ({ tone, word, count, show, link }) => html`
<div class="${tone}"><dt>${word}</dt><dd><a href="${at}?show=${show}#list" aria-label="${say(link, { count: words.number(count) })}">${words.number(count)}</a></dd></div>`,
  )}
</dl>
${bar(parts, at)}
<p class="dim" id="said" role="status">${say('headcount.sentence', { invited: words.number(invited), yes, maybe, no, waiting })}</p>`;
}

/** Returns this part of the page. @param at the address of the results page */
export function liveRegion({ statistics, curve, zone }: Counts, at: string, words: Words): Html {
  const { say } = resultsTexts(words);
  const origins = { id: 'where-they-came-from', title: say('counted.from') };
  const clients = { id: 'answered-with', title: say('counted.with') };
  return html`<div id="live">
<section aria-labelledby="headcount-title">
${headcount(statistics, at, words)}
${notes(statistics, words)}
</section>
${chart(curve, zone, words)}
<div class="columns">
${breakdown(origins, statistics.byOrigin, words, (origin) => html`<a href="${at}?${new URLSearchParams({ origin })}#list">${origin}</a>`)}
${breakdown(clients, statistics.byClient, words, (client) => clientName(client, words))}
</div>
</div>`;
}

/**
 * Returns the bar. Widths are in SVG units, because our Content-Security-Policy allows no style attributes. Its parts are links for
 * the pointer alone: the numbers above it are the same links.
 */
function bar(parts: readonly Part[], at: string): Html {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  let x = 0;
  const rects = parts.map(({ tone, count, show }) => {
    const width = all === 0 ? 0 : (count * 1000) / all;
    const rect = html`<a href="${at}?show=${show}#list" tabindex="-1"><rect class="${tone}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="10"></rect></a>`;
    x += width;
    return rect;
  });
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">${rects}</svg>`;
}

function notes(statistics: Statistics, words: Words): Html {
  const { say } = resultsTexts(words);
  const { beforeChange, bounced, complained, guests, notCounted, delegated } = statistics;
  const notes = [
    ['headcount.companions', guests],
    ['headcount.beforeChange', beforeChange.accepted + beforeChange.tentative],
    ['headcount.sentOthers', delegated],
    ['headcount.notCounted', notCounted],
    ['headcount.lost', bounced + complained],
  ] as const;
  return html`${notes.map(([key, count]) => (count > 0 ? html`<p class="dim">${say(key, { count })}</p>\n` : ''))}`;
}

/** Returns the chart, which the script draws from the data, and a table with the same numbers. */
function chart(curve: Curve, zone: string | null, words: Words): Html {
  const { say } = resultsTexts(words);
  if (curve.length === 0) return html`<section id="chart-section" hidden></section>`;
  const { offsetAt } = (zone && ianaZone(zone)) || UTC;
  const rows = thinned(curve, offsetAt).map(([at, ...counts]) => {
    const cells = counts.map((count) => html`<td>${words.number(count)}</td>`);
    return html`
<tr><th scope="row">${momentInWords(at, { offsetAt }, words)}</th>${cells}</tr>`;
  });
  const answers = [words.say('answer.yes'), words.say('answer.maybe'), words.say('answer.no')];
  return html`<section id="chart-section" aria-labelledby="chart-title">
<h2 id="chart-title">${say('chart.title')}</h2>
<div id="chart" data-curve="${JSON.stringify(curve)}" data-zone="${zone ?? 'UTC'}" data-labels="${JSON.stringify([say('chart.time'), ...answers])}" aria-hidden="true"></div>
<details id="numbers"><summary>${say('chart.numbers')}</summary>
<div class="scroll" tabindex="0" role="region" aria-label="${say('chart.table')}"><table><thead><tr><th scope="col">${say('chart.until')}</th>${answers.map((answer) => html`<th scope="col">${answer}</th>`)}</tr></thead><tbody>${rows}
</tbody></table></div></details>
</section>`;
}

/** Returns the curve with only the last point of each day of the event's zone, if it has more points than the table has rows. */
function thinned(curve: Curve, offsetAt: Zone['offsetAt']): Curve {
  if (curve.length <= ROWS) return curve;
  const days = new Map(curve.map((point) => [toLocal(point[0], offsetAt).slice(0, 10), point]));
  return [...days.values()].slice(-ROWS);
}

function breakdown(
  { id, title }: { readonly id: string; readonly title: string },
  counts: Readonly<Record<string, number>>,
  words: Words,
  name: (key: string) => string | Html,
): Html {
  const entries = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const most = entries[0]?.[1] ?? 1;
  if (entries.length === 0) return html`<section hidden></section>`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="bars">${entries.map(
    ([key, count]) => html`
<li><span>${name(key)}</span><b>${words.number(count)}</b><svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect width="${((count * 100) / most).toFixed(1)}" height="2"></rect></svg></li>`,
  )}
</ul>
</section>`;
}
