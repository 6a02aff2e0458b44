import type { Person } from '#domain/text/person.ts';
import type { Attendee, JProperty, PartStat } from './types.ts';

const PARTSTATS = new Set<string>([
  'NEEDS-ACTION',
  'ACCEPTED',
  'DECLINED',
  'TENTATIVE',
  'DELEGATED',
  'COMPLETED',
  'IN-PROCESS',
] satisfies PartStat[]);

/** The longest address of RFC 5321 section 4.5.3.1: octets before the @, the @, and octets of the domain. */
const LONGEST_ADDRESS = 64 + 1 + 255;
const MOST_GUESTS = 100;
/** Characters of a comment in a reply; longer ones are cut. */
export const LONGEST_COMMENT = 2000;

/**
 * Reads ORGANIZER or ATTENDEE. The EMAIL parameter (RFC 7986) counts when the value is not an address that a person
 * reads.
 */
export function readPerson([, parameters, , value]: JProperty): Person {
  const address = readAddress(String(value));
  const email = readAddress(text(parameters.email));
  const isAddress = address.includes('@') && !/@imip\.me\.com$/i.test(address);
  return { email: isAddress || email === '' ? address : email, name: unescaped(text(parameters.cn)) || null };
}

/** Reads ATTENDEE. Parameters that are missing or misspelled have their default values. */
export function readAttendee(property: JProperty): Attendee {
  const [, parameters] = property;
  const partstat = text(parameters.partstat).toUpperCase();
  return {
    ...readPerson(property),
    partstat: PARTSTATS.has(partstat) ? (partstat as PartStat) : 'NEEDS-ACTION',
    delegatedTo: addresses(parameters['delegated-to']),
    delegatedFrom: addresses(parameters['delegated-from']),
    guests: Math.min(Math.max(0, Number.parseInt(text(parameters['x-num-guests']), 10) || 0), MOST_GUESTS),
    comment: unescaped(text(parameters['x-response-comment'])).slice(0, LONGEST_COMMENT) || null,
  };
}

/**
 * Returns the address in a calendar user address such as `MAILTO:ann@example.com`, also without the scheme or with a
 * name around it.
 */
function readAddress(value: string): string {
  const [, bracketed] = /<([^<>]*)>\s*$/.exec(value) ?? [];
  const address = (bracketed ?? value)
    .replace(/^.*mailto:/is, '')
    .replace(/\?.*$/s, '')
    .trim();
  if (address.length > LONGEST_ADDRESS) return '';
  const plain = decoded(address);
  return plain.includes('@') ? plain : '';
}

/**
 * Decodes percent codes, since mailto: is a URI and `%27` stands for an apostrophe (RFC 6068). Text with an invalid
 * code stays as it is.
 */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function addresses(parameter: string | string[] | undefined): string[] {
  return [parameter ?? []]
    .flat()
    .map(readAddress)
    .filter((address) => address !== '');
}

function text(parameter: string | string[] | undefined): string {
  return [parameter ?? ''].flat().join(',').trim();
}

/** Removes backslash escapes and inner quotes, which parameters do not have but many programs write. */
function unescaped(value: string): string {
  const text = value
    .replace(/\\([nN,;:"\\])/g, (_, char: string) => (char.toLowerCase() === 'n' ? '\n' : char))
    .trim();
  const isQuoted = text.length > 1 && /^["']/.test(text) && text.at(-1) === text[0];
  return isQuoted ? text.slice(1, -1).trim() : text;
}
