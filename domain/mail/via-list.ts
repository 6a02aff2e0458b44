/**
 * This file recognises mailing lists that write themselves into From, since DMARC lets only the author's domain send
 * mail from the author's address.
 */
import addressparser from 'nodemailer/lib/addressparser';
import { normaliseAddress } from '#domain/text/address.ts';
import type { Person } from '#domain/text/person.ts';
import type { InboundMail } from './types.ts';

/**
 * The fields in which lists keep the author (RFC 9057 and older ones). The sender of the mail may write anything into
 * them.
 */
const AUTHOR_FIELDS = [
  'author',
  'x-original-from',
  'x-google-original-from',
  'original-from',
  'x-list-author',
];

/**
 * Returns the author of a mail that a list sent in its own name, and null for any other mail. A list is recognised by
 * its header fields. Its address in From, or "via" in the name there, shows that From is the list itself.
 * @param values returns the bodies of the fields with a name
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

/**
 * Returns the addresses to which mail for the list goes: List-Post (RFC 2369), and the one that List-Id (RFC 2919)
 * implies, such as `board.lists.example.com`.
 */
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
