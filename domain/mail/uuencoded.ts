const BEGIN = /^begin [0-7]{3,4} \S/m;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first file in a text as `uuencode` (POSIX) writes it, which mail had before MIME; null when there is none. */
export function uudecode(text: string): Buffer | null {
  const at = text.search(BEGIN);
  if (at < 0) return null;
  const [, ...lines] = text.slice(at).split(/\r?\n/);
  const end = lines.indexOf('end');
  return end < 0 ? null : Buffer.concat(lines.slice(0, end).map(decodedLine));
}

/** The first character says how many octets a line holds, every other is six bits of them. */
function decodedLine(line: string): Buffer {
  const [octets = 0, ...sextets] = Array.from(line, (character) => (character.charCodeAt(0) - 32) & 63);
  return Buffer.from(sextets.map((sextet) => BASE64[sextet]).join(''), 'base64').subarray(0, octets);
}
