/**
 * This file makes what is kept of an erased person who must not be written to: a name for their address that nobody can
 * guess without our signing keys. With a plain hash, anybody could find out whether an address was erased by trying it.
 */
import { base32 } from '#domain/text/base32.ts';
import { currentKey, requireSignature, type SigningKeys } from './signing-keys.ts';

/** Returns the name under the current signing key, which is stored. @param address normalised */
export function keptName(keys: SigningKeys, address: string): string {
  return nameUnder(keys, currentKey(keys), address);
}

/** Returns the names under all signing keys, which are looked up. @param address normalised */
export function keptNames(keys: SigningKeys, address: string): string[] {
  return [...keys.keys()].map((key) => nameUnder(keys, key, address));
}

function nameUnder(keys: SigningKeys, key: number, address: string): string {
  return base32(requireSignature(keys, key, 'kept-stop', address).subarray(0, 20));
}
