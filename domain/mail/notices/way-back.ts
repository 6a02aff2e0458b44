import type { House } from '../invite.types.ts';
import { link, type Notice, notice, paragraph, quoted } from './layout.ts';

export interface WayBackNotice {
  readonly house: House;
  readonly summary: string;
  /** The organizer's address. */
  readonly organizer: string;
  /** Signed; the page asks before it acts. */
  readonly link: string;
}

/** They had unsubscribed from the organizer, and asked for an invite on a page. */
export function wayBack({ house, summary, organizer, link: url }: WayBackNotice): Notice {
  return notice({
    house,
    subject: `Do you want to be invited again? ${quoted(summary)}`,
    because: 'somebody wrote this address into the page of an event',
    blocks: [
      paragraph(
        `Somebody asked on a page of ${organizer} that the invitation ${quoted(summary)} be sent to this address. You had unsubscribed from the invitations of this organizer, so it was not sent.`,
      ),
      link('If it was you, get invitations from this organizer again', url),
      paragraph('If it was not you, do nothing: you stay unsubscribed. The link ends after seven days.'),
    ],
  });
}
