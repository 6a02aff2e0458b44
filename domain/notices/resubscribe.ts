import type { Deployment } from '#domain/invite/invite.types.ts';
import { link, type Notice, notice, paragraph, quoted } from './layout.ts';

/** What the notice to a person who unsubscribed says. */
interface WayBackNotice {
  readonly deployment: Deployment;
  readonly summary: string;
  /** The organizer's address. */
  readonly organizer: string;
  /** Signed link. Its page asks before it acts. */
  readonly link: string;
}

/**
 * Returns the notice to a person who had unsubscribed from the organizer and for whom an invite was requested on a
 * page.
 */
export function wayBack({ deployment, summary, organizer, link: url }: WayBackNotice): Notice {
  return notice({
    deployment,
    subject: `Do you want to be invited again? ${quoted(summary)}`,
    because: 'somebody entered your address on the page of an event',
    blocks: [
      paragraph(
        `Somebody entered your address on a page of ${organizer} to be invited to ${quoted(summary)}. You had unsubscribed from the invitations of this organizer, so no invitation was sent.`,
      ),
      link('If it was you, get invitations from this organizer again', url),
      paragraph('If it was not you, do nothing, and you stay unsubscribed. The link works for seven days.'),
    ],
  });
}
