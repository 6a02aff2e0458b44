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

/** Puts a value into every slot of a text that was cut. */
export function fill(pieces: readonly string[], values: Partial<Record<Slot, string>>): string {
  let text = pieces[0] ?? '';
  for (let i = 1; i < pieces.length; i += 2) {
    text += values[pieces[i] as Slot] ?? '';
    text += pieces[i + 1] ?? '';
  }
  return text;
}
