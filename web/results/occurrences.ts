/** The list of the next occurrences of a series, each with its headcount. */
import { html } from 'hono/html';
import type { OccurrenceCounts } from '#domain/counts/occurrence-tally.ts';
import type { EventTime } from '#domain/itip/types.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import type { Html } from '../page.ts';
import { number } from './words.ts';

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
export function occurrenceList(occurrences: readonly CountedOccurrence[], at: string): Html {
  if (occurrences.length === 0) return html``;
  return html`<section aria-labelledby="occurrences">
<h2 id="occurrences">Next occurrences</h2>
<p class="dim">A guest who has not answered for an occurrence counts with their answer to the series.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table of occurrences"><table class="occurrences">
<thead><tr><th scope="col">When</th><th scope="col">Yes</th><th scope="col">Maybe</th><th scope="col">No</th><th scope="col">Waiting</th><th scope="col">Guests</th></tr></thead>
<tbody>${occurrences.map((occurrence) => row(occurrence, at))}
</tbody></table></div>
</section>`;
}

function row({ id, start, end, counts }: CountedOccurrence, at: string): Html {
  const { accepted, tentative, declined, needsAction } = counts;
  const when = timesInWords(start, end);
  return html`
<tr><th scope="row"><a href="${at}/occurrences/${id}">${when}</a></th>${[accepted, tentative, declined, needsAction].map((count) => html`<td>${number(count)}</td>`)}
<td><a href="${at}/recipients.xlsx?instance=${id}" download aria-label="Excel: guests of ${when}">Excel</a>, <a href="${at}/recipients.csv?instance=${id}" download aria-label="CSV: guests of ${when}">CSV</a></td></tr>`;
}
