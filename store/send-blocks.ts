/**
 * People we must not write to: those who unsubscribed from an organizer, and addresses that bounced or complained. All that
 * is known of one address is one item, so that one read answers for every organizer.
 */
import { DeleteCommand, TransactWriteCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { keptName, keptNames } from '#domain/access/erased-address.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { noteKeptName, readKeptNames } from './kept-names.ts';
import { type Key, keys } from './keys.ts';
import { ATTEMPTS } from './retries.ts';
import { type Consistency, getItems, type Table, wins } from './table.ts';

type Item = Record<string, unknown>;

/** The attribute with the time and reason of a suppression. */
const SUPPRESSED = 'suppressed';
/** Begins the attributes with the times of opt-outs. A handle follows. */
const OPTED_OUT = 'optOut#';
/** The attribute that every write raises, so that an erasure notices a write of another function. */
const REVISION = 'revision';

const isBlock = (attribute: string) => attribute === SUPPRESSED || attribute.startsWith(OPTED_OUT);

/**
 * Stops new invites from one organizer to an address (RFC 8058). Updates and cancels of events they accepted are still
 * sent.
 * @param organizer a handle
 * @param at UTC instant
 * @returns when they opted out: `at`, or an earlier time when they had already
 */
export async function optOut(table: Table, organizer: string, address: string, at: string): Promise<string> {
  const attribute = OPTED_OUT + organizer;
  const { Attributes } = await table.db.send(
    new UpdateCommand({
      TableName: table.name,
      Key: keys.sendBlocks(fingerprint(address)),
      UpdateExpression: 'SET #block = if_not_exists(#block, :block) ADD #revision :one',
      ExpressionAttributeNames: { '#block': attribute, '#revision': REVISION },
      ExpressionAttributeValues: { ':block': { at }, ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  const stored = Attributes?.[attribute] as { readonly at: string } | undefined;
  return stored?.at ?? at;
}

/**
 * Undoes {@link optOut}. What an erased person had stopped before stays stopped: {@link optIn} ends that too.
 * @param organizer a handle
 */
export function undoOptOut(table: Table, organizer: string, address: string): Promise<void> {
  return unblock(table, keys.sendBlocks(fingerprint(address)), OPTED_OUT + organizer);
}

/** Allows new invites from one organizer again. @param organizer a handle */
export async function optIn(
  table: Table,
  signing: SigningKeys,
  organizer: string,
  address: string,
): Promise<void> {
  for (const name of namesOf(signing, address))
    await unblock(table, keys.sendBlocks(name), OPTED_OUT + organizer);
}

/** Stops all mail from this server to an address. @param reason a stable code @param at UTC instant */
export function suppress(table: Table, address: string, reason: string, at: string): Promise<void> {
  return block(table, keys.sendBlocks(fingerprint(address)), { [SUPPRESSED]: { reason, at } });
}

/** Allows mail to an address again, once it is known that mail arrives there. */
export function liftSuppression(table: Table, address: string): Promise<void> {
  return unblock(table, keys.sendBlocks(fingerprint(address)), SUPPRESSED);
}

/** Which of the addresses nobody on this server writes to; none of them has been erased. */
export async function readSuppressed(
  table: Table,
  addresses: readonly string[],
): Promise<ReadonlySet<string>> {
  const items = await itemsByKey(
    table,
    addresses.map((address) => fingerprint(address)),
    'strong',
  );
  return new Set(addresses.filter((address) => items.get(fingerprint(address))?.[SUPPRESSED] !== undefined));
}

/** Why an address may not be written to. */
export interface SendBlocks {
  readonly suppressed: boolean;
  /** True when they unsubscribed from this organizer. */
  readonly optedOut: boolean;
}

/** Reads whether an address may be written to, strongly consistent. @param organizer a handle */
export async function readSendBlocks(
  table: Table,
  signing: SigningKeys,
  organizer: string,
  address: string,
): Promise<SendBlocks> {
  const { suppressed, optedOutOf } = await readAllSendBlocks(table, signing, address);
  return { suppressed, optedOut: optedOutOf.has(organizer) };
}

/** Reads all that stops mail to an address, strongly consistent. Opt-outs are named by the handles of organizers. */
export async function readAllSendBlocks(
  table: Table,
  signing: SigningKeys,
  address: string,
): Promise<{ readonly suppressed: boolean; readonly optedOutOf: ReadonlySet<string> }> {
  const attributes = (await readBlocks(table, signing, [address], 'strong')).get(address) ?? new Set();
  return {
    suppressed: attributes.has(SUPPRESSED),
    optedOutOf: new Set(
      [...attributes]
        .filter((attribute) => attribute.startsWith(OPTED_OUT))
        .map((attribute) => attribute.slice(OPTED_OUT.length)),
    ),
  };
}

/**
 * Reads whether many addresses may be written to by one organizer, in one batch. Blocks of people who were not erased are
 * read eventually consistent, for half the price: a block of the last second may be missed, as it would be if it had come a
 * second later, when the mail was on its way.
 * @param organizer a handle
 * @param addresses normalised; the answer has each of them
 */
export async function readSendBlocksOf(
  table: Table,
  signing: SigningKeys,
  organizer: string,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, SendBlocks>> {
  const blocks = await readBlocks(table, signing, addresses, 'eventual');
  return new Map(
    [...blocks].map(([address, attributes]) => [
      address,
      { suppressed: attributes.has(SUPPRESSED), optedOut: attributes.has(OPTED_OUT + organizer) },
    ]),
  );
}

/**
 * Returns the attributes of all items of each address. The names of erased people are read after the others, and strongly
 * consistent: an erasure moves blocks from the one name to the other, and a reader who sees that they have left the one must
 * find them under the other.
 */
async function readBlocks(
  table: Table,
  signing: SigningKeys,
  addresses: readonly string[],
  consistency: Consistency,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (addresses.length === 0) return new Map();
  const plain = await itemsByKey(
    table,
    [...new Set(addresses)].map((address) => fingerprint(address)),
    consistency,
  );
  const mayBeKept = await readKeptNames(table);
  const names = new Map(
    addresses.map((address) => [address, keptNames(signing, address).filter(mayBeKept)] as const),
  );
  const kept = await itemsByKey(table, [...names.values()].flat(), 'strong');
  return new Map(
    [...names].map(([address, some]) => {
      const items = [plain.get(fingerprint(address)), ...some.map((name) => kept.get(name))];
      return [address, new Set(items.flatMap((item) => Object.keys(item ?? {})))];
    }),
  );
}

/**
 * Keeps what stops mail to an erased person. It is all that is kept of them, under a name that nobody can guess. After an
 * interruption it may be called again.
 * @throws CodedError `send-blocks-contended` when other functions keep changing it; the work may be repeated
 */
export async function keepSendBlocks(table: Table, signing: SigningKeys, address: string): Promise<void> {
  const [from, to] = [keys.sendBlocks(fingerprint(address)), keys.sendBlocks(keptName(signing, address))];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [item] = await getItems(table, [from]);
    if (!item) return;
    const blocks = Object.entries(item).filter(([attribute]) => isBlock(attribute));
    // Whoever finds that the blocks have left their first name looks for them where this says.
    if (blocks.length > 0) await noteKeptName(table, keptName(signing, address));
    const Delete = deletion(table, from, item);
    const write =
      blocks.length > 0
        ? new TransactWriteCommand({
            TransactItems: [{ Update: addition(table, to, Object.fromEntries(blocks)) }, { Delete }],
          })
        : new DeleteCommand(Delete);
    if (await wins(table.db.send(write as TransactWriteCommand))) return;
    await table.backOff(attempt);
  }
  throw new CodedError(
    'send-blocks-contended',
    'Too many concurrent writes to the send blocks of one address; the work will be tried again.',
  );
}

/** No other attribute of the item is read or changed. */
async function block(table: Table, key: Key, blocks: Item): Promise<void> {
  await table.db.send(new UpdateCommand(addition(table, key, blocks)));
}

/** Removes one block, and the item with its last one. After an interruption the item stays without a block. */
async function unblock(table: Table, key: Key, attribute: string): Promise<void> {
  let left: Item | undefined;
  const removed = await wins(
    table.db
      .send(
        new UpdateCommand({
          TableName: table.name,
          Key: key,
          UpdateExpression: 'REMOVE #block ADD #revision :one',
          ConditionExpression: 'attribute_exists(#block)',
          ExpressionAttributeNames: { '#block': attribute, '#revision': REVISION },
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'ALL_NEW',
        }),
      )
      .then(({ Attributes }) => {
        left = Attributes;
      }),
  );
  if (!removed || !left || Object.keys(left).some(isBlock)) return;
  await wins(table.db.send(new DeleteCommand(deletion(table, key, left))));
}

function addition(table: Table, Key: Key, blocks: Item) {
  const entries = Object.entries(blocks);
  return {
    TableName: table.name,
    Key,
    UpdateExpression: `SET ${entries.map((_, n) => `#n${n} = :v${n}`).join(', ')} ADD #revision :one`,
    ExpressionAttributeNames: {
      '#revision': REVISION,
      ...Object.fromEntries(entries.map(([name], n) => [`#n${n}`, name])),
    },
    ExpressionAttributeValues: {
      ':one': 1,
      ...Object.fromEntries(entries.map(([, value], n) => [`:v${n}`, value])),
    },
  };
}

function deletion(table: Table, Key: Key, item: Item) {
  return {
    TableName: table.name,
    Key,
    ConditionExpression: '#revision = :revision',
    ExpressionAttributeNames: { '#revision': REVISION },
    ExpressionAttributeValues: { ':revision': item[REVISION] },
  };
}

/** Returns the items that exist, by name. */
async function itemsByKey(
  table: Table,
  names: readonly string[],
  consistency: Consistency,
): Promise<Map<string, Item>> {
  const byKey = new Map(names.map((name) => [keys.sendBlocks(name).pk, name]));
  const wanted = [...byKey.values()].map((name) => keys.sendBlocks(name));
  const found = await getItems(table, wanted, consistency);
  return new Map(found.map((item) => [byKey.get(String(item.pk)) ?? '', item]));
}

/** Returns all names under which an address may be stored: a fingerprint until the person is erased. */
function namesOf(signing: SigningKeys, address: string): string[] {
  return [fingerprint(address), ...keptNames(signing, address)];
}
