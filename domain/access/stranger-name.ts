/** Names that somebody gives a guest whom we cannot hold to account: they go out in mail of ours, to whomever is named with them. */
import { parse } from 'tldts';

const LONGEST = 60;
const MOST_DIGITS = 6;
/** What mail programs take for a link, and what stands in one. */
const LINK = /\/\/|www\.|[/\\@]|\p{L}:\p{L}/iu;
/** What reads as a full stop in a host name. */
const STOPS = /[\u3002\uff0e\uff61\u2024\ufe52]/gu;

/** The name, or null where it holds a link, a telephone number, or more than a name does. */
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

/** `evil.example` is none, for nobody can own it; `Dr.Ray` is none either. */
function isHost(word: string): boolean {
  if (!word.includes('.')) return false;
  const { isIcann, isIp, domainWithoutSuffix } = parse(word.replace(/^[.-]+|[.-]+$/g, ''));
  return isIp === true || (isIcann === true && Boolean(domainWithoutSuffix));
}
