import { plainText } from '#domain/text/plain-text.ts';

/**
 * This file removes Google's links that answer or open an event as the one person they were made for. Anybody who
 * follows such a link acts as that person, so it must not reach anybody else.
 */
const LINK = /\bhttps?:\/\/[^\s<>"')\]]+/gi;
const FENCE = '-::~:~::~';
const FENCE_LINE = /-::[:~]{6,}-?/g;

/**
 * Returns true for a link with a `tok=` or to one event in a person's own Google Calendar, including wrapped and
 * encoded links.
 */
export function isPersonalLink(link: string): boolean {
  const plain = decoded(decoded(link)).replaceAll('&amp;', '&');
  if (/[?&;]tok=/i.test(plain)) return true;
  return (
    /\/event\?/i.test(plain) &&
    /[?&;](?:action=(?:view|respond)\b|eid=)/i.test(plain) &&
    plain.includes('google')
  );
}

/**
 * Removes personal links from a text. Between Google's two fence lines the whole line is removed, because "View your
 * event at" means nothing without its link.
 */
export function withoutPersonalLinks(text: string): string {
  if (!/https?:/i.test(text)) return text;
  let fenced = false;
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.includes(FENCE)) fenced = !fenced;
      const kept = line.replace(LINK, (link) => (isPersonalLink(link) ? '' : link));
      return fenced && kept !== line ? [] : [kept];
    })
    .join('\n');
}

/** Removes Google's fence lines, which only its own calendar hides. */
export function withoutFences(text: string): string {
  return text.replace(FENCE_LINE, '');
}

/** Returns a description as a person reads it: plain text without Google's fence lines. */
export function readableText(description: string): string {
  return withoutFences(plainText(description)).trim();
}

/** Returns a text with its ASCII percent codes decoded. */
export function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
