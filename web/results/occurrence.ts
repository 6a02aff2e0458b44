/** The page of one occurrence of a series: its headcount and its guests. */
import { html } from 'hono/html';
import type { EventRecord } from '#domain/event/event.ts';
import { timesInWords } from '#domain/itip/words/when.ts';
import { resultsTexts } from '#domain/languages/results-texts.ts';
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
  const { words } = frame;
  const { say } = resultsTexts(words);
  const when = timesInWords(start, end, words);
  return page(
    frame,
    when,
    html`<p><a href="${results}">${say('dates.all', { event: event.details.summary || say('results.theEvent') })}</a></p>
${cancelled ? html`<p class="notice">${say('dates.cancelled')}</p>` : ''}
<section aria-labelledby="headcount-title">
${headcount(counts, at, words)}
<p class="dim">${say('dates.thisAnswer')}</p>
</section>
${recipientList(list, at, results, zoneOf(event), words)}
<p class="row"><a class="button plain" href="${results}/recipients.xlsx?instance=${id}" download>${say('dates.excelThis')}</a>
<a class="button plain" href="${results}/recipients.csv?instance=${id}" download>${say('dates.csvThis')}</a></p>
<p class="dim">${say('dates.answerTimes', { zone: zoneName(zoneOf(event)) })}</p>`,
    { wide: true },
  );
}
