import type { Deployment } from '#domain/invite/invite.types.ts';
import { link, type Notice, notice, paragraph } from './layout.ts';

/** What the question about an unverified mail says. */
interface UnverifiedNotice {
  readonly deployment: Deployment;
  /** Signed link. Its page asks before it acts. */
  readonly link: string;
}

/** Returns the question whether an unauthenticated mail in their name is theirs. It repeats no text of that mail. */
export function unverified({ deployment, link: url }: UnverifiedNotice): Notice {
  return notice({
    deployment,
    subject: 'Did you send us a calendar mail?',
    automatic: 'auto-replied',
    because: `of a mail in your name to create@${deployment.domain}`,
    blocks: [
      paragraph(
        'We received a calendar mail that names you as its sender. We could not verify that you sent it, so nothing was done.',
      ),
      link('If you sent it, see what it says and apply it', url),
      paragraph(
        'If you did not send it, do nothing. The link works for seven days. We ask you at most once a day, and the page shows every mail that waits for your decision.',
      ),
      paragraph(
        'To have your mails verified from now on, ask the administrator of your mail domain to sign its mail with DKIM and to publish a DMARC policy.',
      ),
    ],
  });
}
