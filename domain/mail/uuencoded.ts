const BEGIN = /^begin [0-7]{3,4} \S/m;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Returns the first file in a text in the format of `uuencode` (POSIX), which mail used before MIME; null when there is
 * none.
 */
export function uudecode(text: string): Buffer | null {
  const at = text.search(BEGIN);
  if (at < 0) return null;
  const [, ...lines] = text.slice(at).split(/\r?\n/);
  const end = lines.indexOf('end');
  return end < 0 ? null : Buffer.concat(lines.slice(0, end).map(decodedLine));
}

/** The first character of a line says how many octets it holds; each other character holds six bits of them. */
function decodedLine(line: string): Buffer {
  const [octets = 0, ...sextets] = Array.from(line, (character) => (character.charCodeAt(0) - 32) & 63);
  return Buffer.from(sextets.map((sextet) => BASE64[sextet]).join(''), 'base64').subarray(0, octets);
}
