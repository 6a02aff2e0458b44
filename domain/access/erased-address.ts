/**
 * What is kept of somebody who was erased and must not be written to: a name of their address that nobody can guess without
 * our signing keys. A plain hash would tell everybody who tries the address.
 */
import { base32 } from '#domain/text/base32.ts';
import { currentKey, requireSignature, type SigningKeys } from './signing-keys.ts';

/** The name under the key that signs now: what is written. @param address normalised */
export function keptName(keys: SigningKeys, address: string): string {
  return nameUnder(keys, currentKey(keys), address);
}

/** The name under every key there is: what is looked for. */
export function keptNames(keys: SigningKeys, address: string): string[] {
  return [...keys.keys()].map((key) => nameUnder(keys, key, address));
}

function nameUnder(keys: SigningKeys, key: number, address: string): string {
  return base32(requireSignature(keys, key, 'kept-stop', address).subarray(0, 20));
}
