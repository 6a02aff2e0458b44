/**
 * The probe (domain/access/probe-address.ts) has its event removed by mail at the end of its story, with everything that
 * belongs to it, so that the deployment keeps nothing of the test.
 */
import { codeHash } from '#domain/access/codes.ts';
import { isProbeOrganizer } from '#domain/access/probe-address.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { LEFT_BEHIND, readForgetSubject } from '#domain/probe/forget.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { eventId, fingerprint, organizerHandle, SHARDS } from '#domain/text/ids.ts';
import { listDocuments } from '#store/document-pages.ts';
import { getEvent, listEventsOf } from '#store/events.ts';
import { forgetEvent, forgetPartitions } from '#store/forget-event.ts';
import { markSeen, wasSeen } from '#store/handled-once.ts';
import { removeForGood, removeVersions } from '#store/object-versions.ts';
import { removeOrganizer } from '#store/organizers.ts';
import { mailsOfHistory } from '#store/received-mails.ts';
import { listHistory, listRecipients } from '#store/recipients.ts';
import { liftSuppression } from '#store/send-blocks.ts';
import { log } from '../runtime/log.ts';
import type { InboundDeps, OpenedMail } from './context.ts';
import { eraseMails } from './erase/mails.ts';

/** The name under which removed events are marked, because a mail about one may still be on its way. */
const FORGOTTEN = 'forgotten';

/**
 * Handles a mail of the probe that has an event removed or is about a removed one, and deletes the mail. Returns false for
 * every other mail, which is then handled like an organizer's.
 */
export async function takeProbeMail(opened: OpenedMail, deps: InboundDeps): Promise<boolean> {
  const { from, mail, received } = opened;
  if (!isProbeOrganizer(from.email, deps.deployment.domain)) return false;
  const uid = readForgetSubject(mail.subject);
  if (uid) await forget(eventId(from.email, uid), from.email, deps);
  else if (!(await isForgotten(opened, deps))) return false;
  await removeForGood(deps.bucket, received.key);
  return true;
}

async function isForgotten({ read, from }: OpenedMail, { table }: InboundDeps): Promise<boolean> {
  const [message] = 'messages' in read ? read.messages : [];
  return message !== undefined && wasSeen(table, FORGOTTEN, eventId(from.email, message.uid));
}

/** Removes the event of one run, and those of old runs that died. Events of another run in progress stay. */
async function forget(id: string, probe: string, deps: InboundDeps): Promise<void> {
  const { table, now } = deps;
  await markSeen(table, FORGOTTEN, id, now());
  const others = (await listEventsOf(table, organizerHandle(probe))).map((eventSummary) => eventSummary.id);
  const events = await Promise.all([...new Set([id, ...others])].map((one) => getEvent(table, one)));
  const found = events.filter((event) => event !== null);
  const over = found.filter((event) => event.id === id || now() - Date.parse(event.createdAt) > LEFT_BEHIND);
  for (const event of over) await forgetOne(event, deps);
  // A deletion may have come before the event.
  await forgetPartitions(table, id);
  while (!(await eraseMails(fingerprint(probe), deps)));
  if (over.length === found.length) await removeOrganizer(table, organizerHandle(probe));
  log.info('What the probe did was forgotten.', { events: over.length });
}

async function forgetOne(event: EventRecord, deps: InboundDeps): Promise<void> {
  const { table, bucket } = deps;
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const { recipients } = await listRecipients(table, event.id, shard, { limit: 100 });
    for (const recipient of recipients) await forgetGuest(recipient, deps);
  }
  for (let after: string | null = ''; after !== null; ) {
    const page = await listDocuments(bucket, event.id, after);
    await removeVersions(bucket, [...page.earlier, ...page.documents]);
    after = page.after;
  }
  const keys = await deps.keys();
  await forgetEvent(table, event, [codeHash(keys, event, 'api'), codeHash(keys, event, 'manage')]);
}

/** Removes the mails and the suppression of the guest, whose address belongs to this run only. */
async function forgetGuest(recipient: RecipientRecord, deps: InboundDeps): Promise<void> {
  const { id, email } = recipient;
  const answers = await listHistory(deps.table, recipient);
  for (const { key } of mailsOfHistory(answers, deps.mailDays, deps.now()))
    await removeForGood(deps.bucket, key);
  for (const who of [id, fingerprint(email)]) while (!(await eraseMails(who, deps)));
  await liftSuppression(deps.table, email);
}
