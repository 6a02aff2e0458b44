import type { Statistics } from '#domain/counts/tally.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { guests, link, list, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the report of an event says. */
interface ResultsReportNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** When the event is, in words. */
  readonly when: string;
  readonly statistics: Statistics;
  readonly manageCode: string;
}

/** Returns the report of an event, which the organizer asked for by mail. */
export function resultsReport({
  deployment,
  summary,
  when,
  statistics,
  manageCode,
}: ResultsReportNotice): Notice {
  const { invited, accepted, tentative, declined, needsAction, delegated, bounced, beforeChange } =
    statistics;
  const count = (number: number) => number.toLocaleString('en');
  const old = beforeChange.accepted + beforeChange.tentative;
  return notice({
    deployment,
    subject: `Report: ${quoted(summary)}, ${count(accepted)} yes of ${guests(invited)}`,
    blocks: [
      paragraph(`${quoted(summary)}, ${when}. ${guests(invited)} invited.`),
      list([
        `${count(accepted)} yes`,
        `${count(tentative)} maybe`,
        `${count(declined)} no`,
        `${count(needsAction)} waiting`,
        ...(delegated > 0 ? [`${count(delegated)} sent somebody else`] : []),
      ]),
      ...(old > 0
        ? [
            paragraph(
              `${guests(old)} said yes or maybe before the time changed and did not answer again since.`,
            ),
          ]
        : []),
      ...(bounced > 0 ? [paragraph(`${guests(bounced)} cannot be reached: their mail came back.`)] : []),
      link('See who said what', `${deployment.publicUrl}/results#${manageCode}`),
    ],
  });
}
