/** The part of the results page that updates by itself: headcount, bar, chart, origins and calendars. */
import { html } from 'hono/html';
import type { OccurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import type { Statistics } from '#domain/counts/tally.ts';
import type { Curve } from '#domain/counts/timeline.ts';
import { ianaZone, UTC, type Zone } from '#domain/itip/time/iana.ts';
import { toLocal } from '#domain/itip/time/wall-clock.ts';
import { dayInWords } from '#domain/itip/words/when.ts';
import type { Status } from '#domain/recipient/answer-order.ts';
import { clientInWords } from '#domain/recipient/calendar-client.ts';
import type { Html } from '../page.ts';
import { number } from './words.ts';

/** What this part shows. */
export interface Counts {
  readonly statistics: Statistics;
  readonly curve: Curve;
  /** The IANA time zone of the event; null for an all-day event. */
  readonly zone: string | null;
}

interface Part {
  readonly tone: 'yes' | 'maybe' | 'no' | 'waiting';
  readonly word: string;
  readonly count: number;
  /** The answer by which the list shows these guests. */
  readonly show: Status;
}

/** The most rows of the chart's table. */
const ROWS = 14;

/**
 * Returns the headcount of an event or of an occurrence, its bar and a sentence.
 * @param at the address of the page; each number leads to the list there that shows these guests
 */
export function headcount(counts: OccurrenceCounts, at: string): Html {
  const { accepted, tentative, declined, needsAction, invited } = counts;
  const parts: Part[] = [
    { tone: 'yes', word: 'Yes', count: accepted, show: 'accepted' },
    { tone: 'maybe', word: 'Maybe', count: tentative, show: 'tentative' },
    { tone: 'no', word: 'No', count: declined, show: 'declined' },
    { tone: 'waiting', word: 'Waiting', count: needsAction, show: 'needs-action' },
  ];
  return html`<h2 id="headcount-title" class="visually-hidden">Headcount</h2>
<dl class="headcount">${parts.map(
    ({ tone, word, count, show }) => html`
<div class="${tone}"><dt>${word}</dt><dd><a href="${at}?show=${show}#list" aria-label="${number(count)} ${word.toLowerCase()}: list them">${number(count)}</a></dd></div>`,
  )}
</dl>
${bar(parts, at)}
<p class="dim" id="said" role="status">${sentence(parts, invited)}</p>`;
}

/** Returns this part of the page. @param at the address of the results page */
export function liveRegion({ statistics, curve, zone }: Counts, at: string): Html {
  return html`<div id="live">
<section aria-labelledby="headcount-title">
${headcount(statistics, at)}
${notes(statistics, statistics.delegated)}
</section>
${chart(curve, zone)}
<div class="columns">
${breakdown('Where they came from', statistics.byOrigin, (origin) => html`<a href="${at}?${new URLSearchParams({ origin })}#list">${origin}</a>`)}
${breakdown('Answered with', statistics.byClient, clientInWords)}
</div>
</div>`;
}

function sentence(parts: readonly Part[], invited: number): string {
  const words = parts.map(({ word, count }) => `${number(count)} ${word.toLowerCase()}`);
  return `${number(invited)} invited: ${words.join(', ')}.`;
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

function notes(
  { beforeChange, bounced, complained, guests, notCounted }: Statistics,
  delegated: number,
): Html {
  const old = beforeChange.accepted + beforeChange.tentative;
  const lost = bounced + complained;
  return html`${guests > 0 ? html`<p class="dim">${number(guests)} more come along with those who said yes.</p>` : ''}
${old > 0 ? html`<p class="dim">${number(old)} of the yes and maybe were given before the time changed.</p>` : ''}
${delegated > 0 ? html`<p class="dim">${number(delegated)} sent somebody else.</p>` : ''}
${notCounted > 0 ? html`<p class="dim">${number(notCounted)} more answered an invite that too many others had answered before; they are not counted.</p>` : ''}
${lost > 0 ? html`<p class="dim">${number(lost)} cannot be reached: their mail came back, or they complained.</p>` : ''}`;
}

/** Returns the chart, which the script draws from the data, and a table with the same numbers. */
function chart(curve: Curve, zone: string | null): Html {
  if (curve.length === 0) return html`<section id="chart-section" hidden></section>`;
  const { offsetAt } = (zone && ianaZone(zone)) || UTC;
  const rows = thinned(curve, offsetAt).map(([at, ...counts]) => {
    const local = toLocal(at, offsetAt);
    return html`
<tr><th scope="row">${dayInWords(local)}, ${local.slice(11, 16)}</th>${counts.map((count) => html`<td>${number(count)}</td>`)}</tr>`;
  });
  return html`<section id="chart-section" aria-labelledby="chart-title">
<h2 id="chart-title">Answers over time</h2>
<div id="chart" data-curve="${JSON.stringify(curve)}" data-zone="${zone ?? 'UTC'}" aria-hidden="true"></div>
<details id="numbers"><summary>The numbers</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Answers over time in numbers"><table><thead><tr><th scope="col">Until</th><th scope="col">Yes</th><th scope="col">Maybe</th><th scope="col">No</th></tr></thead><tbody>${rows}
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
  title: string,
  counts: Readonly<Record<string, number>>,
  name: (key: string) => string | Html,
): Html {
  const entries = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const id = title.toLowerCase().replaceAll(' ', '-');
  const most = entries[0]?.[1] ?? 1;
  if (entries.length === 0) return html`<section hidden></section>`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="bars">${entries.map(
    ([key, count]) => html`
<li><span>${name(key)}</span><b>${number(count)}</b><svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true"><rect width="${((count * 100) / most).toFixed(1)}" height="2"></rect></svg></li>`,
  )}
</ul>
</section>`;
}
