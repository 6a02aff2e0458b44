import type { House } from '../invite.types.ts';
import { link, type Notice, notice, paragraph } from './layout.ts';

export interface UnverifiedNotice {
  readonly house: House;
  /** Signed; the page asks before it acts. */
  readonly link: string;
}

/** A mail in their name that nobody vouches for: they may do so themselves. It repeats no word of that mail. */
export function unverified({ house, link: url }: UnverifiedNotice): Notice {
  return notice({
    house,
    subject: 'Is a calendar mail to us from you?',
    automatic: 'auto-replied',
    because: `of a mail in your name to create@${house.domain}`,
    blocks: [
      paragraph(
        'We received a calendar mail in your name and could not verify it, so nothing was done. Anybody can write a sender’s address.',
      ),
      link('If you sent us one today, look at it and confirm', url),
      paragraph(
        'If you did not, do nothing. The link ends after seven days, and we ask at most once a day; the page shows everything that waits for you.',
      ),
      paragraph(
        'To be recognised from now on, have your mail domain sign with DKIM and publish a DMARC policy: whoever runs your mail knows how.',
      ),
    ],
  });
}
