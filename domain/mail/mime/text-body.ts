import { decoderFor } from '#domain/text/charset.ts';

/**
 * Returns the text of a body with LF as its line end.
 * @param octets after the transfer encoding was decoded
 * @param parameters those of its Content-Type
 */
export function textOf(octets: Buffer, parameters: ReadonlyMap<string, string>): string {
  const isFlowed = parameters.get('format')?.trim().toLowerCase() === 'flowed';
  const spaced = parameters.get('delsp')?.trim().toLowerCase() !== 'yes';
  const unfolded = isFlowed ? Buffer.from(joined(octets.toString('latin1'), spaced), 'latin1') : octets;
  return decoded(unfolded, parameters.get('charset') || 'utf-8').replaceAll('\r\n', '\n');
}

function decoded(octets: Buffer, charset: string): string {
  if (/^(?:us)?ascii$|^utf8$/.test(charset.toLowerCase().replace(/[^a-z0-9]+/g, '')))
    return octets.toString();
  return decoderFor(charset)?.decode(octets) ?? octets.toString();
}

/**
 * Joins the lines of paragraphs that were broken behind a space, and removes the space that protects the beginning of a
 * line (RFC 3676 sections 4.2 to 4.4).
 * @param spaced false when the space at the break was added with it (`DelSp=yes`)
 */
function joined(text: string, spaced: boolean): string {
  const paragraphs: string[] = [];
  let paragraph: string[] = [];
  let length = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const last = paragraph.at(-1) ?? '';
    // A line of two dashes and a space precedes a signature.
    const isSignature = length === 3 && paragraph.join('') === '-- ';
    if (!last.endsWith(' ') || isSignature) {
      if (index > 0) paragraphs.push(paragraph.join(''));
      [paragraph, length] = [[], 0];
    } else if (!spaced) {
      paragraph.splice(-1, 1, last.slice(0, -1));
      length -= 1;
    }
    if (line !== '') paragraph.push(line);
    length += line.length;
  }
  if (length > 0) paragraphs.push(paragraph.join(''));
  return paragraphs.join('\n').replace(/^ /gm, '');
}
