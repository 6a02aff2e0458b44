/** Erasing a guest from one event removes the guest's own records first, then what other records say about the guest. */

import { isGuest, withoutGuest } from '#domain/invite/erased-guest.ts';
import { type PersonInEvent, withoutPerson } from '#domain/recipient/person-in-event.ts';
import { forgotten, isForgotten, isRemoved } from '#domain/recipient/removal.ts';
import { dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { fingerprint, recipientId, SHARDS } from '#domain/text/ids.ts';
import { askForNext } from '#lambdas/steps/ask-for-next.ts';
import { eraseLogged } from '#store/change-log.ts';
import { changeRecipient, removeRecipient } from '#store/change-recipient.ts';
import { listDocuments, type StoredDocument } from '#store/document-pages.ts';
import { getDocument, putDocument } from '#store/documents.ts';
import type { EventRest } from '#store/erasures.ts';
import { getEvent } from '#store/events.ts';
import { leaveLine } from '#store/guest-line.ts';
import { wasSeen } from '#store/handled-once.ts';
import { getImport } from '#store/imports.ts';
import { forgetEarlier, removeForGood, removeVersions } from '#store/object-versions.ts';
import { readPage } from '#store/page-settings.ts';
import { pageTraces, removeAnswer } from '#store/person-in-event.ts';
import { eraseMail, keyOfReply, mailsOfHistory } from '#store/received-mails.ts';
import { getRecipient, listHistory } from '#store/recipients.ts';
import type { InboundDeps } from '../context.ts';
import { HANDLER } from '../receive.ts';
import { eraseFromLists } from './lists.ts';
import { eraseMails } from './mails.ts';

/**
 * Removes a guest's own records from an event. Lists and the line come first, because they would invite the guest again. The
 * next in line get the place that this may set free.
 * @param keepsPlace true when mails to the guest must be able to go on if they are invited again
 * @returns everything of the event that must still be searched
 * @throws CodedError `list-in-hand`
 */
export async function eraseGuest(
  eventId: string,
  email: string,
  keepsPlace: boolean,
  deps: InboundDeps,
): Promise<EventRest> {
  const id = recipientId(eventId, email);
  await eraseFromLists(eventId, email, deps);
  await leaveLine(deps.table, eventId, id);
  await eraseNamingOf(eventId, id, deps);
  while (!(await eraseMails(id, deps)));
  if (keepsPlace) await forget(eventId, id, deps);
  else await removeRecipient(deps.table, eventId, id);
  // An earlier attempt may have removed the guest and died, so the line is looked at in any case.
  if ((await readPage(deps.table, eventId)).lineLength > 0) await askForNext(eventId, deps);
  await eraseLogged(deps.table, eventId, id);
  const shards = Array.from({ length: SHARDS }, (_, shard) => ({ shard, after: null }));
  return { documents: '', shards };
}

async function forget(eventId: string, id: string, { table }: InboundDeps): Promise<void> {
  await changeRecipient(table, eventId, id, (current) =>
    current && isRemoved(current) && !isForgotten(current) ? { recipient: forgotten(current) } : null,
  );
}

/**
 * Returns why a removed guest is not erased from the event yet, or not at all; null when they are. Their address is needed until
 * the cancel was sent. Who was invited again since is a guest as any other.
 */
export async function whyNotYet(
  eventId: string,
  email: string,
  { table }: InboundDeps,
): Promise<'cancel-due' | 'invited-again' | null> {
  const [event, recipient] = await Promise.all([
    getEvent(table, eventId),
    getRecipient(table, eventId, recipientId(eventId, email)),
  ]);
  if (!event || !recipient) return null;
  if (!isRemoved(recipient)) return 'invited-again';
  return dueInvite(event, recipient) || recipient.claim ? 'cancel-due' : null;
}

/** Removes the mails in which another guest named the person as their delegate. */
async function eraseNamingOf(eventId: string, id: string, { table, bucket }: InboundDeps): Promise<void> {
  const delegate = await getRecipient(table, eventId, id);
  const delegator = delegate?.delegatedBy && (await getRecipient(table, eventId, delegate.delegatedBy));
  if (!delegator) return;
  for (const { status, replyId, receivedAt } of await listHistory(table, delegator)) {
    if (status !== 'delegated') continue;
    const mail = { key: keyOfReply(replyId), receivedAt };
    await eraseMail(table, bucket, fingerprint(delegator.email), mail);
  }
}

/**
 * Erases the person from the next documents and from the next page of every shard.
 * @returns what must still be searched
 */
export async function eraseFromEvent(
  eventId: string,
  email: string,
  { documents, shards }: EventRest,
  deps: InboundDeps,
): Promise<EventRest> {
  const person = { email, recipientId: recipientId(eventId, email) };
  const pages = await Promise.all(shards.map((place) => eraseInShard(eventId, person, place, deps)));
  return {
    documents: documents === null ? null : await eraseInDocuments(eventId, email, documents, deps),
    shards: pages.filter(({ after }) => after !== null),
  };
}

async function eraseInShard(
  eventId: string,
  person: PersonInEvent,
  place: EventRest['shards'][number],
  { table, bucket, mailDays, now }: InboundDeps,
): Promise<EventRest['shards'][number]> {
  const { traces, after } = await pageTraces(table, eventId, person, place);
  // These rows may be all that names the mails, so they go after them.
  const mails = mailsOfHistory(
    traces.answers.map(({ entry }) => entry),
    mailDays,
    now(),
  );
  for (const { key } of mails) await removeForGood(bucket, key);
  for (const answer of traces.answers) await removeAnswer(table, eventId, answer);
  for (const { id } of traces.others) {
    await changeRecipient(table, eventId, id, (current) => {
      const recipient = current && withoutPerson(current, person);
      return recipient && recipient !== current ? { recipient } : null;
    });
  }
  return { ...place, after };
}

/**
 * Erases the person from documents. A document is written only once, so no other function writes it now. The mail that it
 * comes from is removed first, because only the document names that mail.
 */
async function eraseInDocuments(
  eventId: string,
  email: string,
  from: string,
  deps: InboundDeps,
): Promise<string | null> {
  const { bucket } = deps;
  const { documents, earlier, after } = await listDocuments(bucket, eventId, from);
  await removeVersions(bucket, earlier);
  // Earlier versions stored lists under this prefix.
  for (const stored of documents.filter(({ key }) => !key.includes('/lists/'))) {
    const document = await getDocument(bucket, stored.key);
    if (!isGuest(document.calendar, email)) continue;
    await eraseSource(stored, deps);
    await putDocument(bucket, stored.key, withoutGuest(document, email));
    await forgetEarlier(bucket, stored.key);
  }
  return after;
}

/** After this time no function works on a mail any more. Milliseconds. */
const SETTLED = 30 * 24 * 3600 * 1000;

/** Removes the organizer's mail once it has been processed, unless an import will still read events from it. */
async function eraseSource({ madeBy, writtenAt }: StoredDocument, deps: InboundDeps): Promise<void> {
  const { table, bucket, now } = deps;
  if (madeBy === null || (await getImport(table, fingerprint('import', madeBy)))) return;
  const isDealtWith = now() - writtenAt > SETTLED || (await wasSeen(table, HANDLER, madeBy));
  if (isDealtWith) await removeForGood(bucket, `mail/create/${madeBy}`);
}
