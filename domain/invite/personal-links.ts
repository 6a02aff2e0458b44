/**
 * Google's links that answer or open an event as the one person they were made for. Whoever follows one acts as that
 * person, so none may reach anybody else.
 */
const LINK = /\bhttps?:\/\/[^\s<>"')\]]+/gi;
const FENCE = '-::~:~::~';
const FENCE_LINE = /-::[:~]{6,}-?/g;

/** True for a link with a `tok=`, or to one event in somebody's own Google Calendar; wrapped and encoded ones too. */
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
 * Removes personal links from a text. Google writes its own between two fences: there the whole line goes, because
 * "View your event at" is nothing without the link.
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

/** A text without Google's fences, which only its own calendar hides. */
export function withoutFences(text: string): string {
  return text.replace(FENCE_LINE, '');
}

/** A text without percent-encoding, as far as it is ASCII. */
export function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
