/** RFC 4648 base32 without padding, in lower case, because calendars lower-case the addresses they echo. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Returns octets in base32. A last group of fewer than five bits is filled with zeros. */
export function base32(octets: Uint8Array): string {
  let text = '';
  let bits = 0;
  let held = 0;
  for (const octet of octets) {
    held = (held << 8) | octet;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}

/** Returns the number 0…31 that one base32 character stands for, or -1 for any other text. */
export function base32Digit(character: string): number {
  return character.length === 1 ? ALPHABET.indexOf(character) : -1;
}

/** Returns the base32 character for a number 0…31. */
export function base32Character(digit: number): string {
  return ALPHABET.charAt(digit);
}
