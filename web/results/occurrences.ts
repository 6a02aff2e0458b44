/** The list of the next occurrences of a series, each with its headcount. */
import { html } from 'hono/html';
import type { OccurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import type { EventTime } from '#domain/itip/types.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import type { Words } from '#domain/languages/words.ts';
import type { Html } from '../page.ts';
import { answerInWords } from './words.ts';

/** An occurrence with its headcount. */
export interface CountedOccurrence {
  /** UTC instant or date. */
  readonly id: string;
  readonly start: EventTime;
  readonly end: EventTime;
  readonly counts: OccurrenceCounts;
}

/**
 * Returns the list; nothing when there are no occurrences.
 * @param at the address of the results page
 */
export function occurrenceList(occurrences: readonly CountedOccurrence[], at: string, words: Words): Html {
  const { say } = resultsTexts(words);
  if (occurrences.length === 0) return html``;
  const heads = [
    say('guestList.when'),
    ...(['accepted', 'tentative', 'declined', 'needs-action'] as const).map((one) =>
      answerInWords(one, words),
    ),
    say('dates.guests'),
  ];
  return html`<section aria-labelledby="occurrences">
<h2 id="occurrences">${say('dates.title')}</h2>
<p class="dim">${say('dates.seriesAnswer')}</p>
<div class="scroll" tabindex="0" role="region" aria-label="${say('dates.table')}"><table class="occurrences">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${occurrences.map((occurrence) => row(occurrence, at, words))}
</tbody></table></div>
</section>`;
}

function row({ id, start, end, counts }: CountedOccurrence, at: string, words: Words): Html {
  const { say } = resultsTexts(words);
  const { accepted, tentative, declined, needsAction } = counts;
  const when = timesInWords(start, end, words);
  return html`
<tr><th scope="row"><a href="${at}/occurrences/${id}">${when}</a></th>${[accepted, tentative, declined, needsAction].map((count) => html`<td>${words.number(count)}</td>`)}
<td><a href="${at}/recipients.xlsx?instance=${id}" download aria-label="${say('dates.excel', { date: when })}">Excel</a>${words.say('list.comma')}<a href="${at}/recipients.csv?instance=${id}" download aria-label="${say('dates.csv', { date: when })}">CSV</a></td></tr>`;
}
