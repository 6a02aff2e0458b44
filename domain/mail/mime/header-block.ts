/** The header of a mail or of one of its parts (RFC 5322 section 2.2), as fields with one character per octet. */

/** One field. */
export interface HeaderField {
  /** Its name in lower case, without the blanks before the colon; empty for a line without a colon. */
  readonly key: string;
  /** All of it, with the name, folded as it came. */
  readonly line: string;
}

/** Returns the fields of a header. @param block everything up to the end of the empty line */
export function headerFields(block: string): HeaderField[] {
  const lines: string[] = [];
  for (const line of block.replace(/[\r\n]+$/, '').split(/\r?\n/)) {
    if (lines.length > 0 && /^[ \t]/.test(line)) lines.push(`${lines.pop()}\r\n${line}`);
    else lines.push(line);
  }
  // A saved mail may begin with the line of an mbox file.
  if (/^(?:From|POST) /i.test(lines[0] ?? '')) lines.shift();
  return lines.map((line) => ({
    key: line
      .slice(0, Math.max(line.indexOf(':'), 0))
      .toLowerCase()
      .trim(),
    line,
  }));
}

/** Returns the unfolded body of the first field with a name, or an empty text. Octets that are not UTF-8 are Latin-1. */
export function firstBody(fields: readonly HeaderField[], name: string): string {
  const field = fields.find(({ key }) => key === name);
  if (!field) return '';
  const text = utf8(field.line);
  return unfoldedBody(text.includes('\ufffd') ? field.line : text);
}

/** Returns the unfolded body of the last field with a name that has one, or an empty text. Octets are read as UTF-8. */
export function lastBody(fields: readonly HeaderField[], name: string): string {
  for (let at = fields.length - 1; at >= 0; at -= 1) {
    const { key, line } = fields[at] as HeaderField;
    const body = key === name ? utf8(unfoldedBody(line)) : '';
    if (body !== '') return body;
  }
  return '';
}

function unfoldedBody(line: string): string {
  const unfolded = line.replace(/(?:\r?\n|\r)[ \t]*/g, ' ');
  return unfolded.slice(unfolded.indexOf(':') + 1).trim();
}

/** @param text one character per octet */
export function utf8(text: string): string {
  return /[\x80-\xff]/.test(text) ? Buffer.from(text, 'latin1').toString() : text;
}
