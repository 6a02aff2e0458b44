/** The addresses by which an organizer's mails reach us: create@, and others that they have confirmed. */
import { hasAmongGuests, type Ours, oursOf } from '#domain/access/meant-for-us.ts';
import { eventId, organizerHandle, recipientId } from '#domain/text/ids.ts';
import { addOtherAddress, getOtherAddresses } from '#store/other-addresses.ts';
import { getRecipient } from '#store/recipients.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

/**
 * Returns the check whether an address is ours for this organizer.
 * @param organizer a normalised address
 */
export async function readOurs(organizer: string, { table, deployment }: InboundDeps): Promise<Ours> {
  return oursOf(deployment.domain, await getOtherAddresses(table, organizerHandle(organizer)));
}

/**
 * Stores that an address reaches us, after the organizer applied a held mail that was sent only to it. The address of a
 * guest of the event is not stored, because that guest could send on the mails that they get. It is not stored either when
 * one of our addresses is among the guests, because then the mail may only have been passed on.
 */
export async function rememberAddress({ mail, from, read }: OpenedMail, deps: InboundDeps): Promise<void> {
  const [address, ...others] = mail.to;
  const isOurs = await readOurs(from.email, deps);
  if (!address || others.length > 0 || isOurs(address)) return;
  const lower = address.toLowerCase();
  const messages = 'messages' in read ? read.messages : [];
  if (messages.some((message) => hasAmongGuests(message, isOurs))) return;
  for (const { uid } of messages) {
    const event = eventId(from.email, uid);
    if (await getRecipient(deps.table, event, recipientId(event, lower))) return;
  }
  await addOtherAddress(deps.table, organizerHandle(from.email), lower);
}
