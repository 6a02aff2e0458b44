/** The addresses under which one organizer's mails reach us: create@, and what they have said reaches us too. */
import { hasAmongGuests, type Ours, oursOf } from '#domain/access/meant-for-us.ts';
import { eventId, organizerHandle, recipientId } from '#domain/text/ids.ts';
import { addOtherAddress, getOtherAddresses } from '#store/other-addresses.ts';
import { getRecipient } from '#store/recipients.ts';
import type { InboundDeps, OpenedMail } from './context.ts';

/** @param organizer a normalised address */
export async function readOurs(organizer: string, { table, deployment }: InboundDeps): Promise<Ours> {
  return oursOf(deployment.domain, await getOtherAddresses(table, organizerHandle(organizer)));
}

/**
 * They said that a mail to somebody else was meant for us: its one To address reaches us, then. A guest of ours does not, for
 * whatever they are sent they could send on; nor does anybody to whom they passed on an event of which we are a guest.
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
