/** Record ids are derived from what they name, so that the same message, delivered twice, finds the same record. */
import { createHash } from 'node:crypto';
import { base32, base32Digit } from './base32.ts';

/** Characters of an event, recipient or organizer id: 80 bits of SHA-256 in base32. */
export const ID_LENGTH = 16;

/** A path's part that may be an id; anything else, such as one longer than the table takes, leads nowhere. */
export const ID_PATTERN = `[a-z2-7]{${ID_LENGTH}}`;

/** Recipients of one event are spread over this many partitions. */
export const SHARDS = 16;

/** The event an organizer's own UID stands for. One source is one event per organizer. */
export function eventId(owner: string, sourceUid: string): string {
  return derive('event', owner, sourceUid);
}

/** The recipient an address is in one event. The address must be normalised. */
export function recipientId(event: string, address: string): string {
  return derive('recipient', event, address);
}

/** Opaque, stable stand-in for an organizer's address in From: `rsvp+o-<handle>@…`. */
export function organizerHandle(owner: string): string {
  return derive('organizer', owner);
}

/** A key for something that must not be stored in the clear, such as an address in a limit window. */
export function fingerprint(...parts: string[]): string {
  return derive('fingerprint', ...parts);
}

/** The shard, 0…15, from the first four bits of a recipient id. */
export function shardOf(recipient: string): number {
  return base32Digit(recipient.charAt(0)) >> 1;
}

function derive(...parts: string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return base32(digest.subarray(0, 10));
}
