/** Authentication-Results (RFC 8601 section 2.2) as SES writes it on top of a mail. */
import type { InboundMail } from './types.ts';

/** Domains that SES vouches for, in lower case. */
interface PassedDomains {
  readonly dkim: readonly string[];
  readonly spf: readonly string[];
}

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
/** The server, and perhaps the version of the grammar. */
const SERVER = /^amazonses\.com(?: 1)?$/i;
/** What SES writes, in its order; only of DKIM there may be several. */
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
/** A bounce has no sender. */
const NO_SENDER = /^(?:<>)?$/;

/**
 * What the topmost header vouches for; nobody else's counts. SES writes the envelope sender, the HELO and names from the
 * sender's DNS into it, all of which are a stranger's words, so that a header whose form they could have bent vouches for
 * nothing at all.
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

/** The results behind the name of the server; null when the header is another server's, or of another form. */
function readResults(header: string): Result[] | null {
  const [server = '', ...parts] = header.split(';').map((part) => part.trim());
  if (!SERVER.test(server)) return null;
  const results = parts.filter((part) => part !== '').map(readResult);
  return results.every((result) => result !== null) ? results : null;
}

/** `name=result (comment) property=value …`, each with nothing but a word, host name or address in it. */
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

/** Those inside comments. */
function blanksIn(tokens: readonly string[]): number {
  return tokens.join('').length - tokens.join('').replace(/\s/g, '').length;
}

function readPair(token = ''): Pair | null {
  const at = token.indexOf('=');
  return at < 1 ? null : { name: token.slice(0, at).toLowerCase(), value: token.slice(at + 1) };
}

/** A host name, IP address or mail address. */
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

/** A HELO may write a result that looks like any other, but it signs nothing, and Received says where it ends. */
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
