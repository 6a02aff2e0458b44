import type { Deployment } from '#domain/invite/invite.types.ts';
import { type OtherDates, staysInWords } from '#domain/itip/words/one-date.ts';
import { guests, type Notice, notice, paragraph, quoted } from './layout.ts';

interface CancelledNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** The one occurrence that is cancelled, in words, and what happens to the others; null for the whole event. */
  readonly instance: { readonly day: string; readonly others: OtherDates } | null;
  readonly notified: number;
  /** Those whose mail came back for good, or who complained. */
  readonly unreachable: number;
}

/** What a deletion led to. Taking create@ off the guest list looks the same to us, so say how to undo it. */
export function cancelled({ deployment, summary, instance, notified, unreachable }: CancelledNotice): Notice {
  const { day, others } = instance ?? { day: '', others: { following: false, stay: false } };
  const on = others.following ? `from ${day} on` : day;
  const which = instance === null ? quoted(summary) : `${quoted(summary)}, ${on}`;
  const stays = staysInWords(others);
  const again = instance === null ? 'The event is then on again' : 'What you called off is then on again';
  const missed = unreachable === 0 ? '' : ` Not told: ${guests(unreachable)} who cannot be reached.`;
  const who =
    notified === 0
      ? 'No guest had an invite, so nobody was told.'
      : `Told: ${guests(notified)}, everyone who was sent an invite.`;
  return notice({
    deployment,
    subject: `Cancelled: ${which}${stays ? `. ${stays} ` : ', '}${guests(notified)} told`,
    blocks: [
      paragraph(`Your calendar cancelled ${which}.${stays && ` ${stays}`} ${who}${missed}`),
      paragraph(
        `If you only took create@${deployment.domain} off the guest list: add it again and send the update. ${again}, and those who had said yes or maybe are asked again.`,
      ),
    ],
  });
}
