/** The sender of a mail that could not be processed because of a fault of ours is notified. */

import { firstLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { authenticate } from '#domain/mail/authenticity.ts';
import type { InboundMail } from '#domain/mail/types.ts';
import { failed } from '#domain/notices/failed.ts';
import { normaliseAddress } from '#domain/text/address.ts';
import type { Person } from '#domain/text/person.ts';
import type { Bucket } from '#store/documents.ts';
import { log } from '../runtime/log.ts';
import type { ReceivedMail } from '../runtime/ses-notification.ts';
import { type NoticeDeps, notify } from './notify.ts';
import { openHead } from './open-mail.ts';
import { mayCause } from './stranger-mail.ts';

interface FailedMail extends Pick<ReceivedMail, 'messageId' | 'key' | 'verdicts'> {
  /** The envelope sender; null for a held mail. */
  readonly envelopeFrom: string | null;
  /** The person who had a held mail applied; null or missing for other mails. */
  readonly insistedBy?: Person | null;
}

/** Notifies the sender of a mail, if verified. Only the header is read, because the rest probably causes the fault. */
export async function notifyOfFailure(
  mail: FailedMail,
  deps: NoticeDeps & { readonly bucket: Bucket },
): Promise<void> {
  const { messageId, verdicts, insistedBy = null } = mail;
  const head = await openHead(deps.bucket, mail);
  const email = insistedBy?.email ?? normaliseAddress(head?.from?.email ?? '');
  if (!head || !email || !mayBeAnswered(head)) return;
  const { verified, blocked } = authenticate(verdicts, head);
  if (blocked || !(verified || insistedBy)) return;
  const id = `failed-${messageId}`;
  if (!(await mayCause('failure', { mailbox: email }, deps, { by: id }))) return;
  const words = wordsOf(firstLocale(head.languages));
  const to = insistedBy ?? { email, name: head.from?.name ?? null };
  await notify(deps, to, failed({ words, deployment: deps.deployment, subject: head.subject }), { id });
  log.info('The sender was notified of the failure.', { messageId });
}

/** Returns true for mails of a person (RFC 3834 section 2). Calendars mark those as auto-submitted. */
function mayBeAnswered({ automatic }: InboundMail): boolean {
  return automatic === null || automatic === 'auto-submitted';
}
