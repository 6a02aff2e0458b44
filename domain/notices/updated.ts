import { changesHeading } from '#domain/invite/difference-words.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import type { Sentence } from '#domain/text/sentence.ts';
import { guests, list, type Notice, notice, paragraph, quoted, results, sentences } from './layout.ts';

/** Why a guest is not mailed an update. */
export type NotNotified = 'declined' | 'no-answer' | 'unreachable';

interface UpdatedNotice {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** Our version of the event, counted from 0. */
  readonly version: number;
  /** The one occurrence that changed, in words; null for the whole event. */
  readonly instance: string | null;
  /** When the event is now, in words. */
  readonly when: string;
  /** How it differs from the version before, as guests read it. */
  readonly changes: readonly Sentence[];
  /** True when it changed when the event happens, so that guests are asked again. */
  readonly asksAgain: boolean;
  readonly notified: number;
  /** True when dates of the series were cancelled. Then everybody who was invited is mailed. */
  readonly callsOff: boolean;
  readonly notNotified: Readonly<Partial<Record<NotNotified, number>>>;
  /** True when the series ends earlier than before: their calendar may have split it and continue it as a new series. */
  readonly endsEarlier: boolean;
}

const WHY: Readonly<Record<NotNotified, string>> = {
  declined: 'said no',
  'no-answer': 'never answered; what they answer now counts for the new version',
  unreachable: 'cannot be reached: their mail came back, or they complained',
};

/** Returns the notice of what an edit led to. */
export function updated(content: UpdatedNotice): Notice {
  const { deployment, eventId, summary, version, instance, when, changes, notified, notNotified } = content;
  const reasons = Object.entries(notNotified).filter(([, count]) => count > 0) as [NotNotified, number][];
  const which = instance === null ? quoted(summary) : `${quoted(summary)} on ${instance}`;
  return notice({
    deployment,
    subject: `Updated: ${quoted(summary)}, ${guests(notified)} notified`,
    blocks: [
      paragraph(
        `Your change of ${which} is version ${version}. The event is now: ${when}. ${whoIsNotified(content)}`,
      ),
      ...(changes.length === 0 ? [] : [paragraph(changesHeading(ENGLISH)), sentences(changes)]),
      ...(reasons.length === 0
        ? []
        : [paragraph('Not notified:'), list(reasons.map(([why, count]) => `${guests(count)}: ${WHY[why]}`))]),
      ...(content.endsEarlier ? [paragraph(ENDS_EARLIER)] : []),
      results(deployment, eventId),
    ],
  });
}

function whoIsNotified({ notified, notNotified, asksAgain, callsOff }: UpdatedNotice): string {
  if (notified === 0)
    return notNotified.unreachable
      ? 'Nobody was notified.'
      : 'Nobody has said yes or maybe, so nobody was notified.';
  const why = 'because the time changed.';
  if (callsOff) {
    const asks = asksAgain ? ` Those who come are asked to answer again, ${why}` : '';
    return `Notified: ${guests(notified)}, whatever they had answered, because dates were cancelled.${asks}`;
  }
  const asks = asksAgain ? `They are asked to answer again, ${why}` : 'Their answers stand.';
  return `Notified: ${guests(notified)} who said yes or maybe. ${asks}`;
}

const ENDS_EARLIER =
  'The series ends earlier now. If your calendar continues it as a new series, that is a new event here: you get other codes for it, and its guests must be invited again.';
