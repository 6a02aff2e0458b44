/** Reads the recipients of a delivery, and sorts them by what must be done. */
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import type { EventRecord } from '#domain/event/event.ts';
import { lostPlace } from '#domain/recipient/kept-place.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { awaitsInvitation, comesToAny, dueInvite } from '#domain/recipient/who-is-mailed.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { getRecipients } from '#store/recipients.ts';
import { readSendBlocksOf, type SendBlocks } from '#store/send-blocks.ts';
import type { Table } from '#store/table.ts';
import { type AskedFor, dueFor } from './claim.ts';

/** The recipients of a delivery. Those to whom no mail is due are in none of the lists. */
interface DeliveryRecipients {
  /** Recipients who get a mail. */
  readonly due: readonly RecipientRecord[];
  /** Recipients to whom a mail is due that we must not send. */
  readonly blocked: readonly RecipientRecord[];
  /** Returns true when one of these recipients must not be mailed, as they are now. */
  readonly isBlocked: (recipient: RecipientRecord) => boolean;
  /** Recipients whom another worker mails, or died mailing, and until when (milliseconds since 1970). */
  readonly held: readonly { readonly id: string; readonly until: number }[];
  /** True when an earlier attempt gave up the invite of somebody from the line, and may have died then. */
  readonly hasLostPlace: boolean;
}

interface ReadDeps {
  readonly table: Table;
  readonly keys: () => Promise<SigningKeys>;
  readonly now: () => number;
}

/**
 * Reads these recipients of one event.
 */
export async function readDeliveryRecipients(
  event: EventRecord,
  ids: readonly string[],
  asked: AskedFor,
  deps: ReadDeps,
): Promise<DeliveryRecipients> {
  const now = deps.now();
  const isReady = (recipient: RecipientRecord) =>
    dueFor(event, recipient, asked) !== null && (recipient.claim?.until ?? 0) <= now;
  const cheap = (await getRecipients(deps.table, event.id, ids, 'eventual')).filter(isReady);
  // That nothing is due is believed only of what is certainly up to date.
  const others = ids.filter((id) => cheap.every((recipient) => recipient.id !== id));
  const sure = others.length > 0 ? await getRecipients(deps.table, event.id, others) : [];
  const ready = [...cheap, ...sure.filter(isReady)];
  const held = sure.filter((recipient) => dueFor(event, recipient, asked) !== null && !isReady(recipient));
  const blocks = await readSendBlocksOf(
    deps.table,
    await deps.keys(),
    organizerHandle(event.owner),
    ready.map(({ email }) => email),
  );
  const isBlocked = (recipient: RecipientRecord) => mustNotWrite(recipient, blocks.get(recipient.email));
  // What was only asked for again is not sent to those who want no mail, and nothing is recorded about it.
  const isUnwanted = (recipient: RecipientRecord) => {
    const { suppressed = false, optedOut = false } = blocks.get(recipient.email) ?? {};
    return (suppressed || optedOut) && asked.reminder !== undefined && dueInvite(event, recipient) === null;
  };
  const wanted = ready.filter((recipient) => !isUnwanted(recipient));
  return {
    due: wanted.filter((recipient) => !isBlocked(recipient)),
    blocked: wanted.filter(isBlocked),
    isBlocked,
    held: held.map(({ id, claim }) => ({ id, until: claim?.until ?? now })),
    hasLostPlace: sure.some(lostPlace),
  };
}

/**
 * Returns true when the recipient may not be mailed. Unsubscribing stops invites only: a guest who has an invite and comes
 * still gets updates and cancels. An address that bounced or complained gets nothing.
 */
function mustNotWrite(recipient: RecipientRecord, blocks: SendBlocks | undefined): boolean {
  const isInvited = recipient.sentVersion === null || !comesToAny(recipient);
  return (
    blocks !== undefined &&
    (blocks.suppressed || (blocks.optedOut && isInvited && awaitsInvitation(recipient)))
  );
}
