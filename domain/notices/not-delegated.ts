import type { Deployment } from '#domain/invite/invite.types.ts';
import { type Notice, notice, paragraph, quoted } from './layout.ts';

/**
 * Why nobody was invited. `delegate`: the guest is a delegate themselves. `one-only`: another person, whom they named
 * first, was invited. `too-many`: they have named others before. `event-full`: nobody can be invited at the moment.
 */
export type NotDelegated = 'no-address' | 'delegate' | 'event-over' | 'too-many' | 'event-full' | 'one-only';

/** What the notice to a guest says. */
interface NotDelegatedNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** An address that mail can be sent to; null when they named none or wrote something else in its place. */
  readonly delegatedTo: string | null;
  readonly why: NotDelegated;
}

const WHY: Readonly<Record<NotDelegated, string>> = {
  'no-address': 'You named no address that an invitation can go to.',
  delegate: 'You were invited in the place of somebody else, and cannot name somebody else in turn.',
  'event-over': 'The event is over.',
  'too-many': 'You named as many others as you may.',
  'event-full':
    'No more people can be invited to this event at the moment; ask the organizer to invite them.',
  'one-only': 'One person can come in your place, and the one you named first was invited.',
};

/** Returns the notice to a guest whose calendar said that somebody else comes in their place. */
export function notDelegated({ deployment, summary, delegatedTo, why }: NotDelegatedNotice): Notice {
  const whom = delegatedTo === null ? 'Nobody' : quoted(delegatedTo);
  return notice({
    deployment,
    subject: `${whom} was ${delegatedTo === null ? '' : 'not '}invited: ${quoted(summary)}`,
    automatic: 'auto-replied',
    because: 'of your answer to an invitation',
    blocks: [
      paragraph(
        `You answered that somebody else comes to ${quoted(summary)} in your place. ${WHY[why]} So ${delegatedTo === null ? 'nobody was' : `${whom} was not`} invited.`,
      ),
      ...(why === 'event-over' || why === 'one-only'
        ? []
        : [
            paragraph(
              'If you come yourself, answer Yes in your calendar, or by the links in the invitation.',
            ),
          ]),
    ],
  });
}
