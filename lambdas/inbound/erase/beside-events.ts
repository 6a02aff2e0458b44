/** Erasing what is stored about a person outside of events: held mails, received mails and send blocks. */
import { fingerprint, organizerHandle } from '#domain/text/ids.ts';
import { pageHeld, removeHeld } from '#store/held-mails.ts';
import { removeForGood } from '#store/object-versions.ts';
import { getOrganizer } from '#store/organizers.ts';
import { keepSendBlocks } from '#store/send-blocks.ts';
import { listSignIns, useUpSignIn } from '#store/sign-ins.ts';
import type { InboundDeps } from '../context.ts';
import { eraseMails } from './mails.ts';

/**
 * Removes a person's held mails to one organizer.
 * @param organizer the organizer's handle
 */
export async function eraseFromOrganizer(organizer: string, email: string, deps: InboundDeps): Promise<void> {
  await eraseHeld(organizer, ({ from }) => from === email, deps);
}

/**
 * Removes what is stored about a person outside of organizers. What an organizer or owner has in that role stays. That mail
 * to them is stopped is kept, under a keyed hash instead of the address.
 * @returns false when it must be called again
 */
export async function eraseElsewhere(email: string, deps: InboundDeps): Promise<boolean> {
  const handle = organizerHandle(email);
  const isOrganizer = deps.owners.includes(email) || (await getOrganizer(deps.table, handle)) !== null;
  await keepSendBlocks(deps.table, await deps.keys(), email);
  if (!isOrganizer) {
    for (const { id } of await listSignIns(deps.table, email)) await useUpSignIn(deps.table, id);
    await eraseHeld(handle, () => true, deps);
  }
  // Mails to create@ were sent in the role of an organizer.
  return eraseMails(fingerprint(email), deps, ({ key }) => !isOrganizer || key.startsWith('mail/rsvp/'));
}

type HeldMail = Awaited<ReturnType<typeof pageHeld>>[number];

async function eraseHeld(
  mailbox: string,
  isTheirs: (held: HeldMail) => boolean,
  { table, bucket }: InboundDeps,
): Promise<void> {
  let page = await pageHeld(table, mailbox, null);
  while (page.length > 0) {
    for (const { id, mail } of page.filter(isTheirs)) {
      await removeForGood(bucket, mail.key);
      await removeHeld(table, mailbox, id);
    }
    page = await pageHeld(table, mailbox, page.at(-1)?.id ?? null);
  }
}
