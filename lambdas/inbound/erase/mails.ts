/** Removing somebody's received mails, a page at a time. */
import { eraseMail, type KeptMail, listMails } from '#store/received-mails.ts';
import type { InboundDeps } from '../context.ts';

/**
 * @param who fingerprint of their address, or their id in one event
 * @param isTheirs which of them go; all when unsaid
 * @returns false when there are more
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

/** Mails removed in one step. */
const MOST = 200;
