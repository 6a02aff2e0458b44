/**
 * This file finds the people in one cell of a list: one person, or several as written by mail programs, forms and
 * families.
 */

/** A person as written. Nobody has checked that mail can be sent to the address. */
interface PersonInCell {
  readonly name: string;
  /** The text in place of an address. A person without an address has no name here. */
  readonly address: string;
}

/** `<…>`, `(…)`, `"…"`, a separator, or a word. Each alternative reads every character once. */
const TOKEN = /<[^<>]*>|\([^()]*\)|"[^"]*"|:::|[;,|\n]|(?:(?!:::)[^\s<>(),;|"])+|[<>()"]/g;
/** Separators of people. A comma may also be part of a name. */
const SEPARATOR = /^(?::::|[;,|\n])$/;
const AND = /^(?:or|and|oder|und|ou|et|o|y|e|of|en|i|lub|og|och|и|или|[-–—→=>:/&+]+)$/i;
/** An address that is followed by one of these characters, which no domain contains, and more text. */
const GLUED = /(@[^@/&+\\]*)[/&+\\]+/g;
/** The most characters of a cell without an address that are shown. */
const SHOWN = 1000;

/**
 * Returns all people in a cell, in order. Each part that is no address is returned as well, so that it can be shown as
 * a mistake.
 */
export function peopleInCell(cell: string): PersonInCell[] {
  const text = cell.replaceAll(/[\p{Cf}\u00a0]/gu, ' ').trim();
  if (!text.includes('@')) return [{ name: '', address: text.slice(0, SHOWN) }];
  const people: PersonInCell[] = [];
  // The words before a comma, which may be the family name of the next person.
  let before: string[] = [];
  const leave = () => {
    for (const part of before) people.push({ name: '', address: part });
    before = [];
  };
  for (const { tokens, part, end } of partsOf(text)) {
    if (part !== '' && !part.includes('@') && !tokens.some((token) => token.startsWith('<')))
      before.push(part);
    else if (part !== '') {
      const found = peopleInPart(tokens, part);
      const [first] = found;
      const family = first?.name && before.length > 0 ? before.join(', ') : null;
      if (family === null) leave();
      before = [];
      for (const person of found)
        people.push(
          family !== null && person === first ? { ...person, name: `${family}, ${person.name}` } : person,
        );
    }
    if (end !== ',') leave();
  }
  leave();
  return people;
}

interface Part {
  readonly tokens: string[];
  /** The text as written. */
  readonly part: string;
  /** The separator after it. */
  readonly end: string;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let tokens: string[] = [];
  let from = 0;
  const close = (at: number, end: string) => {
    parts.push({ tokens, part: text.slice(from, at).trim(), end });
    tokens = [];
    from = at + end.length;
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (SEPARATOR.test(token)) close(index, token);
    else for (const word of wordsOf(token)) tokens.push(word);
  }
  close(text.length, '');
  return parts;
}

function wordsOf(token: string): string[] {
  if (/^[<("]/.test(token) || !token.includes('@')) return [token];
  return token
    .replaceAll(GLUED, '$1 ')
    .split(' ')
    .filter((word) => word !== '');
}

/** Returns the people between two separators. @param part the text as written */
function peopleInPart(tokens: readonly string[], part: string): PersonInCell[] {
  const people: PersonInCell[] = [];
  let words: string[] = [];
  for (const token of tokens) {
    const inside = /^<.*>$|^\(.*@.*\)$/s.test(token) ? bare(token.slice(1, -1).trim()) : null;
    if (inside === null) words.push(token);
    else {
      const { before, name } = apart(words, inside);
      for (const person of before.length === 0 ? [] : peopleInWords(before, part)) people.push(person);
      people.push({ name, address: inside });
      words = [];
    }
  }
  return [...people, ...(people.length > 0 && !words.some(isAddress) ? [] : peopleInWords(words, part))];
}

/**
 * Splits the words before an address in brackets into addresses of other people and the name, which may be the same
 * address again.
 */
function apart(words: readonly string[], address: string): { before: readonly string[]; name: string } {
  const last = words.findLastIndex(isAddress);
  const isOnceMore = bare(words[last] ?? '').toLowerCase() === address.toLowerCase();
  const end = isOnceMore ? last : last + (isNote(words[last + 1]) ? 2 : 1);
  const before = last < 0 ? [] : words.slice(0, end);
  const nameWords = words.slice(before.length).filter((word) => !AND.test(word) && !isAddress(word));
  return before.some(isAddress)
    ? { before, name: unquoted(nameWords.join(' ')) }
    : { before: [], name: unquoted([...before, ...nameWords].filter((word) => !AND.test(word)).join(' ')) };
}

/**
 * Returns the people in text with only blanks and words such as “or” between addresses. Each address may have its name
 * beside it.
 */
function peopleInWords(words: readonly string[], part: string): PersonInCell[] {
  const people: PersonInCell[] = [];
  let label: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = people.at(-1);
    if (isAddress(word)) {
      const name = label.join(' ');
      // Words directly before an address may be a name or a part of the address, so the text is a mistake.
      if (name !== '' && !isLabel(name, words[index - 1] ?? ''))
        return [{ name: '', address: part.slice(0, SHOWN) }];
      people.push({ name: unquoted(name.replace(/:$/, '')), address: bare(word) });
      label = [];
    } else if (isNote(word) && last && label.length === 0 && isAddress(words[index - 1] ?? ''))
      people.splice(-1, 1, { ...last, name: last.name || word.slice(1, -1).trim() });
    else if (!AND.test(word)) label.push(word);
  }
  return label.length > 0 ? [{ name: '', address: part.slice(0, SHOWN) }] : people;
}

/** Returns true for `Ann:`, `Ann -` and `"Ann"`. */
function isLabel(name: string, wordBefore: string): boolean {
  return /:$|^".*"$/s.test(name) || /^[-–—=:]+$/.test(wordBefore);
}

/** Returns true for words in brackets. */
function isNote(word = ''): boolean {
  return /^\([^@]*\)$/s.test(word);
}

function isAddress(word: string): boolean {
  return word.includes('@') && !/^[<("]/.test(word);
}

function unquoted(name: string): string {
  return name
    .trim()
    .replace(/^(["'])([\s\S]*)\1$/, '$2')
    .trim();
}

/** Returns the address without what programs and people put around it: `mailto:`, `SMTP:`, quotes, a full stop. */
function bare(address: string): string {
  let end = address.length;
  // A regular expression would take quadratic time for many full stops.
  while (end > 0 && BEHIND.includes(address.charAt(end - 1))) end -= 1;
  return address
    .slice(0, end)
    .replace(/^['"[{]+/, '')
    .replace(/^[a-z-]{1,20}:(?=[^@]+@)/i, '');
}

const BEHIND = `]}'".:`;
