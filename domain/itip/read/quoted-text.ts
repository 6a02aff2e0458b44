import { decodeText } from '#domain/text/charset.ts';

/** The name and parameters of a line in quoted-printable. vCalendar 1.0 may leave out `ENCODING=`. */
const QUOTED = /^\s*[\w-]+(?=;)(?:[^":]|"[^"]*")*?[;=]QUOTED-PRINTABLE(?=[;:])(?:[^":]|"[^"]*")*:/i;
/** The most characters of such a name and its parameters. */
const LONGEST_HEAD = 500;
const EDGE = /^\s*(BEGIN|END)\s*:/i;
const CHARSET = /;CHARSET="?([^";:]*)"?/i;

/**
 * Returns the lines of a calendar with those in quoted-printable (vCalendar 1.0, RFC 2045 section 6.7) decoded and
 * joined. iCalendar does not allow such lines, but some programs still write them.
 */
export function withoutQuoting(lines: readonly string[]): string[] {
  const plain: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [head] = QUOTED.exec(line.slice(0, LONGEST_HEAD)) ?? [];
    const parts = [head === undefined ? line : line.slice(head.length)];
    let more = head === undefined ? null : continuation(parts, lines[at + 1]);
    while (more !== null) {
      parts.push(more);
      at++;
      more = continuation(parts, lines[at + 1]);
    }
    plain.push(head === undefined ? line : unquoted(head, parts));
  }
  return plain;
}

/**
 * Returns what the next line adds: all of it after a soft line break, and otherwise only a line folded as in iCalendar.
 */
function continuation(parts: readonly string[], next = ''): string | null {
  if (next.trim() === '' || EDGE.test(next)) return null;
  if (parts.at(-1)?.endsWith('=')) return next;
  return /^[ \t]/.test(next) ? next.slice(1) : null;
}

function unquoted(head: string, parts: readonly string[]): string {
  const quoted = parts.map((part) => part.replace(/=$/, '')).join('');
  const octets = Buffer.from(quoted)
    .toString('latin1')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const text = decodeText(Buffer.from(octets, 'latin1'), CHARSET.exec(head)?.[1] ?? null);
  const plainHead = head.replace(/;(?:ENCODING=)?QUOTED-PRINTABLE(?=[;:])/i, '').replace(CHARSET, '');
  return plainHead + text.replace(/\r\n?|\n/g, '\\n');
}
