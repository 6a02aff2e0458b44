/** Mail back to somebody whose mail could not be dealt with because of a fault of ours. */

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
  /** Null for a held mail. */
  readonly envelopeFrom: string | null;
  /** Who has said that a held mail is to be acted on. */
  readonly insistedBy?: Person | null;
}

/** Only its head is read, in which the fault can hardly lie. Silent towards whoever is not verified. */
export async function tellOfFailure(
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
  const to = insistedBy ?? { email, name: head.from?.name ?? null };
  await notify(deps, to, failed({ deployment: deps.deployment, subject: head.subject }), { id });
  log.info('The sender was told of the failure.', { messageId });
}

/** RFC 3834 section 2; but calendars send what a person asks for as auto-submitted. */
function mayBeAnswered({ automatic }: InboundMail): boolean {
  return automatic === null || automatic === 'auto-submitted';
}
