/** Headcounts in words and as a bar, for lists of events and organizers. */
import { html } from 'hono/html';
import type { EventCounts, Headcount } from '#domain/counts/totals.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Html } from './page.ts';

/** Returns "42 yes · 7 maybe · 3 no · 12 waiting" under a bar that shows the same. */
export function heads(words: Words, headcount: Headcount): Html {
  const { say } = resultsTexts(words);
  const { invited, accepted, tentative, declined, needsAction } = headcount;
  if (invited === 0) return html`<p class="heads dim">${say('headcount.nobody')}</p>`;
  return html`<div class="heads">${bar(headcount)}
<p><span class="yes">${say('headcount.yes', { count: words.number(accepted) })}</span> · <span class="maybe">${say('headcount.maybe', { count: words.number(tentative) })}</span> · <span class="no">${say('headcount.no', { count: words.number(declined) })}</span> · <span class="dim">${say('headcount.open', { count: words.number(needsAction) })}</span></p></div>`;
}

/**
 * Returns totals as large numbers.
 * @param counts the numbers of events, where no other part of the page shows them
 */
export function figures(words: Words, headcount: Headcount, counts?: EventCounts): Html {
  const { say } = resultsTexts(words);
  const figure = (label: string, count: number) =>
    html`<div><dt>${label}</dt><dd>${words.number(count)}</dd></div>`;
  return html`<dl class="figures">
${counts ? html`${figure(say('headcount.upcoming'), counts.upcoming)}${figure(say('headcount.past'), counts.past)}` : ''}${figure(say('headcount.invited'), headcount.invited)}${figure(words.say('answer.yes'), headcount.accepted)}${figure(words.say('answer.maybe'), headcount.tentative)}${figure(words.say('answer.no'), headcount.declined)}${figure(say('headcount.waiting'), headcount.needsAction)}
</dl>`;
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
