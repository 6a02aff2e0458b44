import type { Deployment } from '#domain/invite/invite.types.ts';
import { type OtherDates, staysInWords } from '#domain/itip/words/one-date.ts';
import { guests, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice of a deletion says. */
interface CancelledNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** The one occurrence that is cancelled, in words, and what happens to the others; null for the whole event. */
  readonly instance: { readonly day: string; readonly others: OtherDates } | null;
  readonly notified: number;
  /** The number of guests whose mail came back for good, or who complained. */
  readonly unreachable: number;
}

/**
 * Returns the notice of what a deletion led to. When the organizer takes create@ off the guest list, that looks the
 * same to us, so the notice says how to undo it.
 */
export function cancelled({ deployment, summary, instance, notified, unreachable }: CancelledNotice): Notice {
  const { day, others } = instance ?? { day: '', others: { following: false, stay: false } };
  const on = others.following ? `from ${day} on` : day;
  const which = instance === null ? quoted(summary) : `${quoted(summary)}, ${on}`;
  const stays = staysInWords(others);
  const again = instance === null ? 'The event is then on again' : 'What you cancelled is then on again';
  const missed = unreachable === 0 ? '' : ` Not notified: ${guests(unreachable)} who cannot be reached.`;
  const who =
    notified === 0
      ? 'No guest had an invite, so nobody was notified.'
      : `Notified: ${guests(notified)}, everyone who was sent an invite.`;
  return notice({
    deployment,
    subject: `Cancelled: ${which}${stays ? `. ${stays} ` : ', '}${guests(notified)} notified`,
    blocks: [
      paragraph(`Your calendar cancelled ${which}.${stays && ` ${stays}`} ${who}${missed}`),
      paragraph(
        `If you only took create@${deployment.domain} off the guest list: add it again and send the update. ${again}, and those who had said yes or maybe are asked again.`,
      ),
    ],
  });
}
