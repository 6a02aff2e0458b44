/** Who is in one cell of a list: one person, or several as mail programs, forms and families write them. */

/** As they are written: nobody has checked that mail can go there. */
interface PersonInCell {
  readonly name: string;
  /** What stands where an address should be; without a name, for a person who has none. */
  readonly address: string;
}

/** `<…>`, `(…)`, `"…"`, what parts people, or a word; each looks at every character once. */
const TOKEN = /<[^<>]*>|\([^()]*\)|"[^"]*"|:::|[;,|\n]|(?:(?!:::)[^\s<>(),;|"])+|[<>()"]/g;
/** A comma may also stand inside a name. */
const SEPARATOR = /^(?::::|[;,|\n])$/;
const AND = /^(?:or|and|oder|und|ou|et|o|y|e|of|en|i|lub|og|och|и|или|[-–—→=>:/&+]+)$/i;
/** An address that goes on behind its domain, where none of these can stand. */
const GLUED = /(@[^@/&+\\]*)[/&+\\]+/g;
/** Of no address in a cell this long is anything shown. */
const SHOWN = 1000;

/** Everybody in a cell, in its order; each part that is no address is one of them, so that it can be named as a mistake. */
export function peopleInCell(cell: string): PersonInCell[] {
  const text = cell.replaceAll(/[\p{Cf}\u00a0]/gu, ' ').trim();
  if (!text.includes('@')) return [{ name: '', address: text.slice(0, SHOWN) }];
  const people: PersonInCell[] = [];
  // What stands before a comma and may be the family name of who comes after it.
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
  /** As it was written. */
  readonly part: string;
  /** The separator behind it. */
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

/** Those between two separators. @param part as it was written */
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

/** What stands before an address in brackets: addresses of others, and its name, which may be the address once more. */
function apart(words: readonly string[], address: string): { before: readonly string[]; name: string } {
  const last = words.findLastIndex(isAddress);
  const isOnceMore = bare(words[last] ?? '').toLowerCase() === address.toLowerCase();
  const end = isOnceMore ? last : last + (isNote(words[last + 1]) ? 2 : 1);
  const before = last < 0 ? [] : words.slice(0, end);
  const told = words.slice(before.length).filter((word) => !AND.test(word) && !isAddress(word));
  return before.some(isAddress)
    ? { before, name: unquoted(told.join(' ')) }
    : { before: [], name: unquoted([...before, ...told].filter((word) => !AND.test(word)).join(' ')) };
}

/** Addresses with nothing but spaces and words such as “or” between them; each may have its name beside it. */
function peopleInWords(words: readonly string[], part: string): PersonInCell[] {
  const people: PersonInCell[] = [];
  let label: string[] = [];
  for (const [index, word] of words.entries()) {
    const last = people.at(-1);
    if (isAddress(word)) {
      const name = label.join(' ');
      // Of words right before an address nobody knows whether they are a name or a part of it.
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

/** `Ann:`, `Ann -`, `"Ann"`. */
function isLabel(name: string, wordBefore: string): boolean {
  return /:$|^".*"$/s.test(name) || /^[-–—=:]+$/.test(wordBefore);
}

/** Words in brackets. */
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

/** Without what programs and people put around an address: `mailto:`, `SMTP:`, quotes, a full stop. */
function bare(address: string): string {
  let end = address.length;
  // A pattern would look at each of many full stops for all that follow.
  while (end > 0 && BEHIND.includes(address.charAt(end - 1))) end -= 1;
  return address
    .slice(0, end)
    .replace(/^['"[{]+/, '')
    .replace(/^[a-z-]{1,20}:(?=[^@]+@)/i, '');
}

const BEHIND = `]}'".:`;
