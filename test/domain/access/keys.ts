/** Invented signing keys: an old one, and the same with a newer one that signs now. */
import { readSigningKeys } from '#domain/access/signing-keys.ts';

const OLD = { 1: 'an invented secret, the first of two of them' };

export const oldKeys = readSigningKeys(JSON.stringify(OLD));
export const keys = readSigningKeys(
  JSON.stringify({ ...OLD, 31: 'an invented secret, the second of two of them' }),
);
export const otherKeys = readSigningKeys(
  JSON.stringify({ 1: 'an invented secret that belongs to somebody else' }),
);
