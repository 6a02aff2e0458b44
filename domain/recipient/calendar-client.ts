/** Which calendar a reply was written by, told from its PRODID. */

export type CalendarClient =
  | 'google'
  | 'microsoft'
  | 'apple'
  | 'yahoo'
  | 'thunderbird'
  | 'lotus'
  | 'zimbra'
  | 'zoho'
  | 'proton'
  | 'fastmail'
  | 'cyrus'
  | 'page'
  | 'other';

const SIGNS: readonly (readonly [RegExp, CalendarClient])[] = [
  [/google/i, 'google'],
  [/microsoft|outlook|exchange/i, 'microsoft'],
  [/apple|icloud|ical \d|caldav/i, 'apple'],
  [/yahoo/i, 'yahoo'],
  [/mozilla|thunderbird/i, 'thunderbird'],
  [/lotus|notes|domino/i, 'lotus'],
  [/zimbra/i, 'zimbra'],
  [/zoho/i, 'zoho'],
  [/proton/i, 'proton'],
  [/fastmail/i, 'fastmail'],
  [/cyrus/i, 'cyrus'],
];

/** The family of calendar clients a PRODID belongs to. */
export function clientOf(prodId: string): CalendarClient {
  return SIGNS.find(([sign]) => sign.test(prodId))?.[1] ?? 'other';
}
