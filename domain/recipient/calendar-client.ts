/** This file tells from PRODID which calendar program wrote a reply. */

/** A family of calendar programs. */
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

/** Returns the family of calendar programs a PRODID belongs to. */
export function clientOf(prodId: string): CalendarClient {
  return SIGNS.find(([sign]) => sign.test(prodId))?.[1] ?? 'other';
}

const NAMES: Readonly<Record<CalendarClient, string>> = {
  google: 'Google',
  microsoft: 'Microsoft',
  apple: 'Apple',
  yahoo: 'Yahoo',
  thunderbird: 'Thunderbird',
  lotus: 'Lotus Notes',
  zimbra: 'Zimbra',
  zoho: 'Zoho',
  proton: 'Proton',
  fastmail: 'Fastmail',
  cyrus: 'Cyrus',
  page: 'Answer page',
  other: 'Another',
};

/** Returns the name of a family of calendar programs. */
export function clientInWords(client: string): string {
  return NAMES[client as CalendarClient] ?? client;
}
