/** Every key of the table is made in this file. */

import { ID_LENGTH, SHARDS, shardOf } from '#domain/text/ids.ts';

/** The primary key of an item. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** The functions that make the keys. */
export const keys = {
  event: (id: string): Key => ({ pk: `EVENT#${id}`, sk: 'META' }),
  /** Another UID of an event, under the id that its own event would have. */
  alias: (id: string): Key => ({ pk: `EVENT#${id}`, sk: 'ALIAS' }),
  headcount: (eventId: string): Key => ({ pk: `EVENT#${eventId}`, sk: 'HEADCOUNT' }),
  /** A mail that came before its event. It is sorted by receipt. */
  early: (eventId: string, receivedAt: string, messageId: string): Key => ({
    pk: `EVENT#${eventId}`,
    sk: `EARLY#${receivedAt}#${messageId}`,
  }),
  earlyOf: (eventId: string): Key => ({ pk: `EVENT#${eventId}`, sk: 'EARLY#' }),
  code: (hash: string): Key => ({ pk: `CODE#${hash}`, sk: 'META' }),
  recipient: (eventId: string, id: string): Key => ({
    pk: shard(eventId, shardOf(id)),
    sk: `RECIPIENT#${id}`,
  }),
  /** It is sorted by receipt. The mail's id gives a redelivered mail the same key. */
  history: (
    eventId: string,
    id: string,
    receivedAt: string,
    replyId: string,
    instance: string | null,
  ): Key => ({
    pk: shard(eventId, shardOf(id)),
    sk: `HISTORY#${id}#${receivedAt}#${replyId}#${instance ?? 'series'}`,
  }),
  historyOf: (eventId: string, id: string): Key => ({
    pk: shard(eventId, shardOf(id)),
    sk: `HISTORY#${id}#`,
  }),
  tally: (eventId: string, shardNumber: number): Key => ({ pk: shard(eventId, shardNumber), sk: 'TALLY' }),
  /** How much the counts of one occurrence differ from those of the series. */
  difference: (eventId: string, shardNumber: number, instance: string): Key => ({
    pk: shard(eventId, shardNumber),
    sk: `DIFFERENCE#${instance}`,
  }),
  /** What was counted on one day. @param day `YYYY-MM-DD`, empty for the beginning of every such key */
  timeline: (eventId: string, day: string): Key => ({ pk: `EVENT#${eventId}`, sk: `TIMELINE#${day}` }),
  /** The range of a shard's history and recipients. */
  peopleIn: (eventId: string, shardNumber: number) => ({
    pk: shard(eventId, shardNumber),
    from: 'HISTORY#',
    to: 'RECIPIENT#~',
  }),
  /** It is sorted by receipt. */
  proposal: (eventId: string, receivedAt: string, id: string): Key => ({
    pk: `EVENT#${eventId}`,
    sk: `PROPOSAL#${receivedAt}#${id}`,
  }),
  proposalsOf: (eventId: string): Key => ({ pk: `EVENT#${eventId}`, sk: 'PROPOSAL#' }),
  version: (eventId: string, version: number): Key => ({
    pk: `EVENT#${eventId}`,
    sk: `VERSION#${String(version).padStart(8, '0')}`,
  }),
  versionsOf: (eventId: string): Key => ({ pk: `EVENT#${eventId}`, sk: 'VERSION#' }),
  recipientsOf: (eventId: string, shardNumber: number): Key => ({
    pk: shard(eventId, shardNumber),
    sk: 'RECIPIENT#',
  }),
  eventOf: (organizer: string, eventId: string): Key => ({
    pk: `ORGANIZER#${organizer}`,
    sk: `EVENT#${eventId}`,
  }),
  organizer: (handle: string): Key => ({
    pk: organizers(shardOf(handle)),
    sk: `ORGANIZER#${handle}`,
  }),
  organizersOf: (shardNumber: number): Key => ({ pk: organizers(shardNumber), sk: 'ORGANIZER#' }),
  limitsForAll: (): Key => ({ pk: 'DOMAIN', sk: 'LIMITS' }),
  /** @param id begins with a fingerprint of the address: see domain/access/sign-in-link.ts */
  signIn: (id: string): Key => ({
    pk: `SIGNIN#${id.slice(0, ID_LENGTH)}`,
    sk: `REQUEST#${id.slice(ID_LENGTH)}`,
  }),
  ownerKey: (hash: string): Key => ({ pk: 'DOMAIN', sk: `OWNER-KEY#${hash}` }),
  organizerKey: (hash: string): Key => ({ pk: `KEY#${hash}`, sk: 'META' }),
  /** The place of a key in its organizer's list. @param organizer their handle */
  organizerKeyOf: (organizer: string, hash: string): Key => ({
    pk: `ORGANIZER#${organizer}`,
    sk: `KEY#${hash}`,
  }),
  /** A person who is being erased. */
  erasure: (id: string): Key => ({ pk: `ERASURE#${id}`, sk: 'META' }),
  /** A received mail. @param who fingerprint of an address, or id of a recipient */
  mail: (who: string, receivedAt: string, key: string): Key => ({
    pk: `MAILS#${who}`,
    sk: `MAIL#${receivedAt}#${key}`,
  }),
  endedSession: (id: string): Key => ({ pk: `ENDED#${id}`, sk: 'META' }),
  pageSettings: (eventId: string): Key => ({ pk: `EVENT#${eventId}`, sk: 'PAGE' }),
  /** A person in the line of an event. It is sorted by when they joined. */
  lineEntry: (eventId: string, joinedAt: string, id: string): Key => ({
    pk: line(eventId),
    sk: `ENTRY#${joinedAt}#${id}`,
  }),
  lineOf: (eventId: string): Key => ({ pk: line(eventId), sk: 'ENTRY#' }),
  /** That a person is in the line, and since when. @param id that they have as a recipient */
  personInLine: (eventId: string, id: string): Key => ({ pk: line(eventId), sk: `PERSON#${id}` }),
  /** A list of people to invite. */
  list: (eventId: string, id: string): Key => ({ pk: `EVENT#${eventId}`, sk: `LIST#${id}` }),
  /** An import of many events. */
  import: (id: string): Key => ({ pk: `IMPORT#${id}`, sk: 'META' }),
  importPage: (id: string, page: number): Key => ({ pk: `IMPORT#${id}`, sk: `PAGE#${page}` }),
  /** A held mail. @param mailbox the handle of the person who decides */
  held: (mailbox: string, id: string): Key => ({ pk: `HELD#${mailbox}`, sk: `MAIL#${id}` }),
  /** Addresses that reach us for one organizer. */
  otherAddresses: (organizer: string): Key => ({ pk: `ADDRESSES#${organizer}`, sk: 'META' }),
  /** The events of one UID, which several organizers may have. @param uid its fingerprint */
  source: (uid: string, eventId: string): Key => ({ pk: `SOURCE#${uid}`, sk: `EVENT#${eventId}` }),
  seen: (handler: string, messageId: string): Key => ({ pk: `SEEN#${handler}#${messageId}`, sk: 'META' }),
  limit: (name: string, window: string): Key => ({ pk: `LIMIT#${name}`, sk: window }),
  /** What was taken from a limit for one thing. */
  taken: (name: string, window: string, by: string): Key => ({
    pk: `TAKEN#${name}`,
    sk: `${window}#${by}`,
  }),
  /** A call with an idempotency key. @param name a fingerprint of who calls, the route and the key */
  idempotencyKey: (name: string): Key => ({ pk: `CALL#${name}`, sk: 'META' }),
  /** What stops mail to an address. @param name a fingerprint, or the name kept of somebody who was erased */
  sendBlocks: (name: string): Key => ({ pk: `SENDBLOCKS#${name}`, sk: 'META' }),
  /** The beginnings of the names kept of erased people. */
  keptNames: (): Key => ({ pk: 'KEPTNAMES', sk: 'META' }),
  /** The log of changes of an event. */
  changeLog: (eventId: string): Key => ({ pk: changeLog(eventId), sk: 'HEAD' }),
  /** One change in the log. @param number counted from 1 */
  logged: (eventId: string, number: number): Key => ({
    pk: changeLog(eventId),
    sk: `ENTRY#${String(number).padStart(12, '0')}`,
  }),
  /** That a change is in the log. It is stored with the recipient's shard. @param id of the change, empty for all of them */
  loggedMark: (eventId: string, recipientId: string | null, id: string): Key => ({
    pk: shard(eventId, recipientId === null ? 0 : shardOf(recipientId)),
    sk: `CHANGE#${recipientId ?? 'event'}#${id}`,
  }),
  /** @param organizer a handle @param id begins with the id of the event, if the webhook is for one event */
  webhook: (organizer: string, id: string): Key => ({ pk: `WEBHOOKS#${organizer}`, sk: `WEBHOOK#${id}` }),
  /** The calls of a webhook about one change, sorted by when they began. */
  webhookCall: (webhook: string, since: string, change: string): Key => ({
    pk: `CALLS#${webhook}`,
    sk: `CALL#${since}#${change}`,
  }),
  /** The layout number of the table. */
  layout: (): Key => ({ pk: 'LAYOUT', sk: 'META' }),
  /** The record that every sender asks first. */
  sendingLine: (): Key => ({ pk: 'RATE', sk: 'SLOTS' }),
};

/** Returns every partition of an event. */
export function partitionsOf(eventId: string): string[] {
  const shards = Array.from({ length: SHARDS }, (_, number) => shard(eventId, number));
  return [...shards, changeLog(eventId), line(eventId), `EVENT#${eventId}`];
}

function line(eventId: string): string {
  return `LINE#${eventId}`;
}

function changeLog(eventId: string): string {
  return `LOG#${eventId}`;
}

function shard(eventId: string, number: number): string {
  return `EVENT#${eventId}#${number.toString(16)}`;
}

function organizers(number: number): string {
  return `ORGANIZERS#${number.toString(16)}`;
}
