/** This file checks the name that a stranger gives a guest, because our mail to that guest contains it. */
import { parse } from 'tldts';

const LONGEST = 60;
const MOST_DIGITS = 6;
/** What mail programs take for a link, and the characters of one. */
const LINK = /\/\/|www\.|[/\\@]|\p{L}:\p{L}/iu;
/** Characters that count as a full stop in a host name. */
const STOPS = /[\u3002\uff0e\uff61\u2024\ufe52]/gu;

/** Returns the name, or null when it contains a link or a telephone number, or is longer than a name. */
export function nameFromStranger(name: string | null): string | null {
  if (name === null || name.length > LONGEST) return null;
  const text = name
    .replaceAll(STOPS, '.')
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFKC');
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return LINK.test(text) || digits > MOST_DIGITS || text.split(/[^\p{L}\p{M}\p{N}.-]+/u).some(isHost)
    ? null
    : name;
}

/** Returns true for a host name that somebody can own. `evil.example` and `Dr.Ray` are none. */
function isHost(word: string): boolean {
  if (!word.includes('.')) return false;
  const { isIcann, isIp, domainWithoutSuffix } = parse(word.replace(/^[.-]+|[.-]+$/g, ''));
  return isIp === true || (isIcann === true && Boolean(domainWithoutSuffix));
}
