/** Mailing lists that put themselves into From, since DMARC lets nobody else pass on a mail of its author. */
import addressparser from 'nodemailer/lib/addressparser';
import { normaliseAddress } from '#domain/text/address.ts';
import type { Person } from '#domain/text/person.ts';
import type { InboundMail } from './types.ts';

/** Where lists keep the author (RFC 9057, and what is older); they are words of whoever sent the mail. */
const AUTHOR_FIELDS = [
  'author',
  'x-original-from',
  'x-google-original-from',
  'original-from',
  'x-list-author',
];

/**
 * The author of a mail that a list sent in its own name; null for any other mail. A list is known by its header, and
 * that it stands in From itself by its address, or by "via" in the name.
 * @param values bodies of the fields of a name
 */
export function viaList(
  values: (name: string) => readonly string[],
  { from, replyTo }: Pick<InboundMail, 'from' | 'replyTo'>,
): InboundMail['viaList'] {
  if (!from) return null;
  const isNew = (person: Person | null) => person !== null && !isSame(person.email, from.email);
  const named = AUTHOR_FIELDS.map((field) => onlyAddress(values(field))).find(isNew) ?? null;
  if (named) return { author: named };
  if (!isFromList(values) || !(isListItself(values, from) || /\bvia\b/i.test(from.name ?? ''))) return null;
  const posts = postAddresses(values);
  const isAuthor = isNew(replyTo) && !posts.some((post) => isSame(post, replyTo?.email ?? ''));
  return { author: isAuthor ? replyTo : null };
}

function isFromList(values: (name: string) => readonly string[]): boolean {
  return (
    ['list-id', 'list-post', 'mailing-list', 'x-mailing-list'].some((name) => values(name).length > 0) ||
    /^\s*list\b/i.test(values('precedence')[0] ?? '')
  );
}

function isListItself(values: (name: string) => readonly string[], { email }: Person): boolean {
  return postAddresses(values).some((post) => isSame(post, email));
}

/** Where mail to the list goes: List-Post (RFC 2369), and what List-Id (RFC 2919) says of it, `board.lists.example.com`. */
function postAddresses(values: (name: string) => readonly string[]): string[] {
  const posts = values('list-post').flatMap((value) => /<mailto:([^>?]+)/i.exec(value)?.[1] ?? []);
  const ids = values('list-id').flatMap(
    (value) => /<([^.<>\s]+)\.([^<>\s]+)>\s*$/.exec(value)?.slice(1) ?? [],
  );
  return [...posts, ...(ids.length === 2 ? [ids.join('@')] : [])];
}

function onlyAddress(bodies: readonly string[]): Person | null {
  const [one, ...more] = addressparser(bodies.join(','), { flatten: true });
  const email = more.length === 0 ? normaliseAddress(one?.address ?? '') : null;
  return email ? { email, name: one?.name.trim() || null } : null;
}

function isSame(one: string, other: string): boolean {
  return (normaliseAddress(one) ?? one) === (normaliseAddress(other) ?? other);
}
