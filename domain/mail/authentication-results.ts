/** This file reads the Authentication-Results header (RFC 8601 section 2.2) that SES puts on top of a mail. */
import type { InboundMail } from './types.ts';

/** The domains, in lower case, for which SES found a passing DKIM signature or a passing SPF check. */
interface PassedDomains {
  readonly dkim: readonly string[];
  readonly spf: readonly string[];
}

/** The header fields at the top of a mail by which its authentication is judged. */
export type TopFields = Pick<InboundMail, 'authenticationResults' | 'received' | 'signatures'>;

/** `name=result` and its properties. SES writes `envelope-from=…` and `helo=…` as if they were results. */
interface Result {
  readonly name: string;
  readonly result: string;
  readonly properties: readonly Pair[];
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

const NONE: PassedDomains = { dkim: [], spf: [] };
/** The server's name, which may be followed by the version of the grammar. */
const SERVER = /^amazonses\.com(?: 1)?$/i;
/** The methods in the order in which SES writes them. Only `dkim` may occur more than once. */
const ORDER = ['spf', 'envelope-from', 'helo', 'dkim', 'arc', 'dmarc'];
const PROPERTIES: Readonly<Record<string, RegExp>> = {
  spf: /^(?:client-ip|envelope-from|helo|smtp\.[a-z]+)$/,
  dkim: /^header\.[a-z]+$/,
  arc: /^(?:header|smtp)\.[a-z]+$/,
  dmarc: /^(?:header|policy)\.[a-z]+$/,
};

/** A comment behind a result, or a word. */
const TOKEN = /\([\w\s.:@/<>+-]*\)|[^\s()]+/g;
const HOST = /^[a-z0-9_.-]+$/i;
const IP = /^\[?(?:ipv6:)?[0-9a-f.:]+\]?$/i;
const ADDRESS = /^<?(?:[\w!#$%&'*+/?^`{|}~.=-]*@)?([a-z0-9_.-]+)>?$/i;
/** The envelope sender of a bounce is empty. */
const NO_SENDER = /^(?:<>)?$/;

/**
 * Returns the domains that passed in the topmost Authentication-Results header; the headers below it do not count.
 *
 * SES copies the envelope sender, the HELO and names from the sender's DNS into that header, all of which the sender
 * chooses. So a header in any form but the one SES writes vouches for no domain.
 */
export function passedDomains(mail: TopFields): PassedDomains {
  const results = readResults(mail.authenticationResults ?? '');
  if (!results || !isInOrder(results) || !isPlausible(results, mail)) return NONE;
  const sender = results.find(({ name }) => name === 'envelope-from')?.result;
  const passed = (method: string, ...names: string[]) =>
    results
      .filter(({ name, result }) => name === method && result.toLowerCase() === 'pass')
      .flatMap(({ properties }) => properties.filter(({ name }) => names.includes(name)))
      .flatMap(({ value }) => domainOf(value));
  const isSpfPassed = results.some(({ name, result }) => name === 'spf' && result.toLowerCase() === 'pass');
  return {
    dkim: passed('dkim', 'header.d', 'header.i'),
    spf:
      sender !== undefined && isSpfPassed
        ? domainOf(sender)
        : passed('spf', 'envelope-from', 'smtp.mailfrom'),
  };
}

/**
 * Returns the results behind the server's name, or null when another server wrote the header or its form is unknown.
 */
function readResults(header: string): Result[] | null {
  const [server = '', ...parts] = header.split(';').map((part) => part.trim());
  if (!SERVER.test(server)) return null;
  const results = parts.filter((part) => part !== '').map(readResult);
  return results.every((result) => result !== null) ? results : null;
}

/**
 * Reads `name=result (comment) property=value …`, where each value is one word, host name or address. Returns null for
 * any other form.
 */
function readResult(part: string): Result | null {
  const tokens = part.match(TOKEN) ?? [];
  const isWhole = tokens.join('').length === part.replace(/\s/g, '').length + blanksIn(tokens);
  const [first, ...rest] = tokens;
  const pairs = [first, ...(rest[0]?.startsWith('(') ? rest.slice(1) : rest)].map(readPair);
  const [lead, ...properties] = pairs.filter((pair) => pair !== null);
  if (!isWhole || !lead || properties.length < pairs.length - 1) return null;
  const { name, value: result } = lead;
  const isSender = name === 'envelope-from' && NO_SENDER.test(result);
  const isNamed =
    name === 'envelope-from' || name === 'helo' ? isSender || isFree(result) : /^[a-z]+$/i.test(result);
  const isAllowed = properties.every((one) => PROPERTIES[name]?.test(one.name) && isFree(one.value));
  return isNamed && isAllowed ? { name, result, properties } : null;
}

/** Returns how many blanks are inside comments. */
function blanksIn(tokens: readonly string[]): number {
  return tokens.join('').length - tokens.join('').replace(/\s/g, '').length;
}

function readPair(token = ''): Pair | null {
  const at = token.indexOf('=');
  return at < 1 ? null : { name: token.slice(0, at).toLowerCase(), value: token.slice(at + 1) };
}

/** Returns true for a host name, an IP address or a mail address. */
function isFree(value: string): boolean {
  return HOST.test(value) || IP.test(value) || ADDRESS.test(value);
}

function isInOrder(results: readonly Result[]): boolean {
  const places = results.map(({ name }) => ORDER.indexOf(name));
  return places.every((place, index) => {
    const before = places[index - 1] ?? -1;
    return place > before || (place === before && ORDER[place] === 'dkim');
  });
}

/**
 * Returns false when the HELO may have been written to look like a result: there are then more DKIM results than
 * signatures, or the Received header names another HELO.
 */
function isPlausible(results: readonly Result[], { received, signatures }: TopFields): boolean {
  const signed = results.filter(({ name }) => name === 'dkim').length;
  const helo = results.find(({ name }) => name === 'helo')?.result;
  const [, named] = /^from (\S+) \(/.exec(received ?? '') ?? [];
  const isSame = received === null || helo === undefined || named?.toLowerCase() === helo.toLowerCase();
  return isSame && signed <= Math.max(signatures, 1);
}

function domainOf(address: string): string[] {
  const domain = ADDRESS.exec(address)?.[1]?.toLowerCase().replace(/\.$/, '');
  return domain ? [domain] : [];
}
