/** The page of one occurrence of a series: its headcount and its guests. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import { type Html, type PageFrame, page } from '../page.ts';
import { headcount } from './headcount.ts';
import { type RecipientList, recipientList } from './list.ts';
import type { CountedOccurrence } from './occurrences.ts';
import { zoneName, zoneOf } from './words.ts';

/** Returns the page. */
export function occurrencePage(
  frame: PageFrame,
  event: EventRecord,
  occurrence: CountedOccurrence & { readonly cancelled: boolean },
  list: RecipientList,
): Html {
  const { id, start, end, counts, cancelled } = occurrence;
  const results = `${frame.base}/results/${event.id}`;
  const at = `${results}/occurrences/${id}`;
  const when = timesInWords(start, end);
  return page(
    frame,
    when,
    html`<p><a href="${results}">All dates of ${event.details.summary || 'the event'}</a></p>
${cancelled ? html`<p class="notice">You cancelled this date.</p>` : ''}
<section aria-labelledby="headcount-title">
${headcount(counts, at)}
<p class="dim">A guest who has not answered for this date counts with their answer to the series.</p>
</section>
${recipientList(list, at, results, zoneOf(event))}
<p class="row"><a class="button plain" href="${results}/recipients.xlsx?instance=${id}" download>Excel: guests of this date</a>
<a class="button plain" href="${results}/recipients.csv?instance=${id}" download>CSV: guests of this date</a></p>
<p class="dim">Times of answers are those of ${zoneName(zoneOf(event))}.</p>`,
    { wide: true },
  );
}
