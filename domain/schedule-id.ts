/**
 * The public id of an organizer's schedule page. The handle alone would not do: it is a hash of their address, so anyone
 * who knows the address, and every guest, who reads the handle in From, could list all their events.
 */
import { base32 } from './base32.ts';
import { ID_LENGTH } from './ids.ts';
import { currentKey, type SigningKeys, sameSecret, sign } from './signing.ts';

/** @param organizer their handle */
export function scheduleId(keys: SigningKeys, organizer: string): string {
  return organizer + mac(keys, currentKey(keys), organizer);
}

/** The organizer's handle, or null for an id we did not make. */
export function readScheduleId(keys: SigningKeys, id: string): string | null {
  const organizer = id.slice(0, ID_LENGTH);
  const genuine = [...keys.keys()].some((key) => sameSecret(id, organizer + mac(keys, key, organizer)));
  return genuine ? organizer : null;
}

function mac(keys: SigningKeys, key: number, organizer: string): string {
  const signature = sign(keys, key, 'schedule', organizer);
  return base32(signature?.subarray(0, 10) ?? Buffer.alloc(0));
}
