import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import { PLACEHOLDER } from '#domain/text/placeholders.ts';

const LINE_OCTETS = 75;

/**
 * Folds one calendar line at 75 octets (RFC 5545 section 3.1), between characters and never inside the reply token. The
 * token's placeholder counts as many octets as the token.
 */
export function fold(line: string): string {
  let folded = '';
  let from = 0;
  let octets = 0;
  let at = 0;
  while (at < line.length) {
    const character = line.codePointAt(at) ?? 0;
    const width = octetsOf(character);
    if (octets + width > LINE_OCTETS) {
      folded += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 1;
    }
    octets += width;
    at += character > 0xffff ? 2 : 1;
  }
  return from === 0 ? line : folded + line.slice(from);
}

const TOKEN_PLACEHOLDER = PLACEHOLDER.token.codePointAt(0);

function octetsOf(character: number): number {
  if (character === TOKEN_PLACEHOLDER) return TOKEN_LENGTH;
  if (character < 0x80) return 1;
  if (character < 0x800) return 2;
  return character < 0x10000 ? 3 : 4;
}
