/** Removing a person's received mails, a page at a time. */
import { eraseMail, type KeptMail, listMails } from '#store/received-mails.ts';
import type { InboundDeps } from '../context.ts';

/**
 * Removes up to about 200 received mails.
 * @param who the fingerprint of their address, or their recipient id in one event
 * @param isTheirs selects the mails to remove; by default all
 * @returns false when it must be called again for more
 */
export async function eraseMails(
  who: string,
  { table, bucket }: InboundDeps,
  isTheirs: (mail: KeptMail) => boolean = () => true,
): Promise<boolean> {
  let removed = 0;
  let page = await listMails(table, who);
  while (page.length > 0) {
    for (const mail of page.filter(isTheirs)) {
      await eraseMail(table, bucket, who, mail);
      removed += 1;
    }
    if (removed >= MOST) return false;
    page = await listMails(table, who, page.at(-1));
  }
  return true;
}

/** After this many mails the rest is left to the next call. */
const MOST = 200;
