/**
 * This file makes the public ids of pages: the id of the page's subject, and a MAC. The bare id of an event or
 * organizer would not be secret enough: every guest can read the event's id in their reply address and the organizer's
 * in From, and the organizer's id is a hash of their address.
 */
import { base32 } from '#domain/text/base32.ts';
import { ID_LENGTH } from '#domain/text/ids.ts';
import type { CodedEvent } from './codes.ts';
import { currentKey, requireSignature, type SigningKeys, sameSecret } from './signing-keys.ts';

const MAC_LENGTH = 16;
/** This pattern matches a text that may be a public id; only its MAC tells whether it is genuine. */
export const PUBLIC_ID = new RegExp(`^[a-z2-7]{${ID_LENGTH + MAC_LENGTH}}$`);

/** Returns the id of an event's page. A new API code makes a new id. @throws CodedError `signing-key-lost` */
export function eventPageId(keys: SigningKeys, { id, codeKey, codeGeneration }: CodedEvent): string {
  return sealed(keys, codeKey, 'event-page', id, String(codeGeneration));
}

/** Returns the id of the page with an organizer's events. @param organizer the organizer's handle */
export function scheduleId(keys: SigningKeys, organizer: string): string {
  return sealed(keys, currentKey(keys), 'schedule', organizer);
}

/** Returns the id in the address to which a list of guests is mailed: `create+<id>@…`. */
export function listAddressId(keys: SigningKeys, eventId: string): string {
  return sealed(keys, currentKey(keys), 'list-address', eventId);
}

/** Returns the event of a list address, or null for an id we did not make. */
export function readListAddressId(keys: SigningKeys, publicId: string): string | null {
  return readSealed(keys, publicId, 'list-address');
}

/** Returns the id of the event or organizer in a public id, without checking that it is genuine. */
export function aboutWhat(publicId: string): string {
  return publicId.slice(0, ID_LENGTH);
}

/** Returns true for the current id of this event's page. */
export function isEventPageId(keys: SigningKeys, publicId: string, event: CodedEvent): boolean {
  return sameSecret(publicId, eventPageId(keys, event));
}

/** Returns the organizer's handle, or null for an id we did not make. */
export function readScheduleId(keys: SigningKeys, publicId: string): string | null {
  return readSealed(keys, publicId, 'schedule');
}

function readSealed(keys: SigningKeys, publicId: string, page: string): string | null {
  const id = aboutWhat(publicId);
  const genuine = [...keys.keys()].some((key) => sameSecret(publicId, sealed(keys, key, page, id)));
  return genuine ? id : null;
}

function sealed(keys: SigningKeys, key: number, page: string, id: string, ...more: string[]): string {
  return id + base32(requireSignature(keys, key, page, id, ...more).subarray(0, 10));
}
