/**
 * Places in a compiled invite that only the recipient fills. Each is one control character: writing strips those from
 * everything an organizer wrote, so nobody can forge a slot.
 */
export const SLOT = {
  token: '\u0001',
  attendee: '\u0002',
  to: '\u0003',
  calendar: '\u0004',
  hintText: '\u0005',
  hintHtml: '\u0006',
} as const;

export type Slot = (typeof SLOT)[keyof typeof SLOT];

const ANY_SLOT = /([\u0001-\u0006])/;

/** Cuts a text at its slots: text, slot, text, slot, …, text. */
export function cut(text: string): string[] {
  return text.split(ANY_SLOT);
}

/** Puts a value into every slot of a text that was cut; of a list of values one after the other. */
export function fill(
  pieces: readonly string[],
  values: Partial<Record<Slot, string | readonly string[]>>,
): string {
  const filled = new Map<Slot, number>();
  let text = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) {
    const slot = pieces[i] as Slot;
    const value = values[slot] ?? '';
    const nth = filled.get(slot) ?? 0;
    text += typeof value === 'string' ? value : (value[nth] ?? '');
    text += pieces[i + 1] ?? '';
    filled.set(slot, nth + 1);
  }
  return text;
}
