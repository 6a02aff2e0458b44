/** What strangers write, made safe to show: well-formed, without characters that act instead of being seen. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;
const MARKS = /[\u061c\u200e\u200f]/g;

/** Without characters that turn the direction of what follows, by which `exe.gpj` reads `jpg.exe`. */
export function withoutOverrides(text: string): string {
  return text.replace(OVERRIDES, '');
}

/** One line: no control, line or bidirectional characters, single spaces. */
export function plainLine(text: string): string {
  return withoutOverrides(text.toWellFormed())
    .replace(MARKS, '')
    .replace(/[\p{Cc}\u2028\u2029\ufeff\s]+/gu, ' ')
    .trim();
}

/** Several lines, ending in LF; tabs stay, and the marks that right-to-left text needs. */
export function plainText(text: string): string {
  return withoutOverrides(text.toWellFormed())
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** Cuts a line to so many characters, the last one an ellipsis, never inside a surrogate pair. */
export function shorten(line: string, longest: number): string {
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

/** A text without words that hold an address. Word by word: a long one takes no long time. */
export function withoutAddresses(text: string): string {
  return text.replaceAll(/\S+/g, (word) => (word.slice(1, -1).includes('@') ? '…' : word));
}
