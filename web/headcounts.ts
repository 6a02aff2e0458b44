/** Headcounts in words and as a bar, for lists of events and organizers. */
import { html } from 'hono/html';
import type { EventCounts, Headcount } from '#domain/counts/totals.ts';
import type { Html } from './page.ts';

/** Returns "42 yes · 7 maybe · 3 no · 12 waiting" under a bar that shows the same. */
export function heads(headcount: Headcount): Html {
  const { invited, accepted, tentative, declined, needsAction } = headcount;
  if (invited === 0) return html`<p class="heads dim">Nobody is invited yet</p>`;
  return html`<div class="heads">${bar(headcount)}
<p><span class="yes">${number(accepted)} yes</span> · <span class="maybe">${number(tentative)} maybe</span> · <span class="no">${number(declined)} no</span> · <span class="dim">${number(needsAction)} waiting</span></p></div>`;
}

/**
 * Returns totals as large numbers.
 * @param counts the numbers of events, where no other part of the page shows them
 */
export function figures(headcount: Headcount, counts?: EventCounts): Html {
  const figure = (label: string, count: number) =>
    html`<div><dt>${label}</dt><dd>${number(count)}</dd></div>`;
  return html`<dl class="figures">
${counts ? html`${figure('Upcoming', counts.upcoming)}${figure('Past', counts.past)}` : ''}${figure('Invited', headcount.invited)}${figure('Yes', headcount.accepted)}${figure('Maybe', headcount.tentative)}${figure('No', headcount.declined)}${figure('Waiting', headcount.needsAction)}
</dl>`;
}

/** Returns a number with commas: "1,200". */
export function number(count: number): string {
  return count.toLocaleString('en');
}

function bar({ invited, accepted, tentative, declined }: Headcount): Html {
  let from = 0;
  const parts = [
    ['yes', accepted],
    ['maybe', tentative],
    ['no', declined],
  ] as const;
  return html`<svg viewBox="0 0 ${invited} 1" preserveAspectRatio="none" aria-hidden="true">${parts.map(
    ([name, count]) => {
      const x = from;
      from += count;
      return html`<rect class="${name}" x="${x}" width="${count}" height="1"/>`;
    },
  )}</svg>`;
}
