/**
 * The room `text`: HTML, charsets, addresses and ids. Only text is handled here, and nothing that knows of mails or
 * events.
 *
 * This file makes text from strangers safe to show.
 */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /[\u061c\u200e\u200f]/g;

/**
 * Returns a text without the characters that reverse the direction of what follows and make `exe.gpj` look like
 * `jpg.exe`.
 */
export function withoutOverrides(text: string): string {
  return text.replace(OVERRIDES, '');
}

/** Returns a text as one line without control, line-break or bidirectional characters, and with single spaces. */
export function plainLine(text: string): string {
  return withoutOverrides(text.toWellFormed())
    .replace(MARKS, '')
    .replace(/[\p{Cc}\u2028\u2029\ufeff\s]+/gu, ' ')
    .trim();
}

/**
 * Returns a text as lines that end in LF. Tabs and the marks that right-to-left text needs are kept; other control
 * characters are removed.
 */
export function plainText(text: string): string {
  return withoutOverrides(text.toWellFormed())
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/**
 * Returns a line cut to at most `longest` UTF-16 units. The last one is then an ellipsis; no surrogate pair is split.
 */
export function shorten(line: string, longest: number): string {
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

/**
 * Returns a text in which every word that contains an address is an ellipsis. It works word by word, so that a long
 * text takes linear time.
 */
export function withoutAddresses(text: string): string {
  return text.replaceAll(/\S+/g, (word) => (word.slice(1, -1).includes('@') ? '…' : word));
}
