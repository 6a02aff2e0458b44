import type { Statistics } from '#domain/counts/tally.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { noticeWords } from '#domain/languages/notice-words.ts';
import type { Words } from '#domain/languages/words.ts';
import { link, list, mailedUs, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the report of an event says. */
interface ResultsReportNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** When the event is, in words. */
  readonly when: string;
  readonly statistics: Statistics;
  readonly manageCode: string;
  /** The organizer's language, in which `when` is. */
  readonly words?: Words;
}

/** Returns the report of an event, which the organizer asked for by mail. */
export function resultsReport(content: ResultsReportNotice): Notice {
  const { deployment, summary, when, statistics, manageCode } = content;
  const words = noticeWords(content.words);
  const { invited, accepted, tentative, declined, needsAction, delegated, bounced, beforeChange } =
    statistics;
  const event = quoted(summary, words);
  const said = (number: number) => ({ count: words.number(number) });
  const old = beforeChange.accepted + beforeChange.tentative;
  return notice({
    deployment,
    reader: mailedUs(deployment, words),
    subject: words.write('notice.reportSubject', { event, yes: words.number(accepted), count: invited }),
    blocks: [
      paragraph(words.write('notice.reportWhat', { event, when, count: invited })),
      list([
        words.write('notice.reportYes', said(accepted)),
        words.write('notice.reportMaybe', said(tentative)),
        words.write('notice.reportNo', said(declined)),
        words.write('notice.reportWaiting', said(needsAction)),
        ...(delegated > 0 ? [words.write('notice.reportDelegated', said(delegated))] : []),
      ]),
      ...(old > 0 ? [paragraph(words.write('notice.reportOld', { count: old }))] : []),
      ...(bounced > 0 ? [paragraph(words.write('notice.reportBounced', { count: bounced }))] : []),
      link(words.write('notice.results'), `${deployment.publicUrl}/results#${manageCode}`, words),
    ],
  });
}
