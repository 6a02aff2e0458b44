/** Record ids are derived from what they name, so that the same message, delivered twice, finds the same record. */
import { createHash } from 'node:crypto';
import { base32, base32Digit } from './base32.ts';

/** An event, recipient or organizer id has this many characters: 80 bits of SHA-256 in base32. */
export const ID_LENGTH = 16;

/**
 * This pattern matches the part of a route's path that may be an id. Any other text, such as one too long for a table
 * key, matches no route.
 */
export const ID_PATTERN = `[a-z2-7]{${ID_LENGTH}}`;

/** The recipients of one event are spread over this many partitions of the table. */
export const SHARDS = 16;

/**
 * Returns the id of the event that an organizer's calendar UID names. Two organizers with the same UID have two events.
 */
export function eventId(owner: string, sourceUid: string): string {
  return derive('event', owner, sourceUid);
}

/** Returns the id of the recipient that an address is in one event. The address must be normalised. */
export function recipientId(event: string, address: string): string {
  return derive('recipient', event, address);
}

/** Returns an opaque, stable stand-in for an organizer's address. It is written into From as `rsvp+o-<handle>@…`. */
export function organizerHandle(owner: string): string {
  return derive('organizer', owner);
}

/** Returns a key for something that must not be stored in clear text, such as an address in a rate limit. */
export function fingerprint(...parts: string[]): string {
  return derive('fingerprint', ...parts);
}

/** Returns the partition, 0…15, of a recipient, from the first four bits of the recipient's id. */
export function shardOf(recipient: string): number {
  return base32Digit(recipient.charAt(0)) >> 1;
}

function derive(...parts: string[]): string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest();
  return base32(digest.subarray(0, 10));
}
