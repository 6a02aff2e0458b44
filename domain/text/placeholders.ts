/**
 * The places in a compiled invite that are filled for each recipient. Each is one control character. Control characters
 * are removed from everything an organizer wrote, so nobody can forge a placeholder.
 */
export const PLACEHOLDER = {
  token: '\u0001',
  attendee: '\u0002',
  to: '\u0003',
  calendar: '\u0004',
  hintText: '\u0005',
  hintHtml: '\u0006',
} as const;

/** One of the control characters in `PLACEHOLDER`. */
type Placeholder = (typeof PLACEHOLDER)[keyof typeof PLACEHOLDER];

const ANY_PLACEHOLDER = /([\u0001-\u0006])/;

/** Splits a text at its placeholders and returns text, placeholder, text, placeholder, …, text. */
export function cut(text: string): string[] {
  return text.split(ANY_PLACEHOLDER);
}

/** Returns a text from `cut` with every placeholder replaced by its value. A list of values is used up one by one. */
export function fill(
  pieces: readonly string[],
  values: Partial<Record<Placeholder, string | readonly string[]>>,
): string {
  const filled = new Map<Placeholder, number>();
  let text = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) {
    const placeholder = pieces[i] as Placeholder;
    const value = values[placeholder] ?? '';
    const nth = filled.get(placeholder) ?? 0;
    text += typeof value === 'string' ? value : (value[nth] ?? '');
    text += pieces[i + 1] ?? '';
    filled.set(placeholder, nth + 1);
  }
  return text;
}
