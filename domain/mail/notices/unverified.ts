import type { House } from '../invite.types.ts';
import { link, type Notice, notice, paragraph, quoted } from './layout.ts';

export interface UnverifiedNotice {
  readonly house: House;
  /** Of the mail. */
  readonly subject: string;
  /** Signed; the page asks before it acts. */
  readonly link: string;
}

/** A mail in their name that nobody vouches for: they may do so themselves. */
export function unverified({ house, subject, link: url }: UnverifiedNotice): Notice {
  return notice({
    house,
    subject: `Is this from you? ${quoted(subject)}`,
    automatic: 'auto-replied',
    blocks: [
      paragraph(
        `We received the mail ${quoted(subject)} in your name and could not verify it, so nothing was done. Anybody can write a sender's address.`,
      ),
      link('If it is from you, look at it and confirm', url),
      paragraph('If it is not from you, do nothing. The link ends after seven days.'),
      paragraph(
        'To be recognised from now on, have your mail domain sign with DKIM and publish a DMARC policy: whoever runs your mail knows how.',
      ),
    ],
  });
}
