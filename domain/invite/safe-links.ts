/** This file decides which links of an organizer may reach a guest. */

/** Schemes that a calendar or mail program can open safely. */
const LINK = /^(?:https?|mailto|tel|sips?|xmpp|urn|geo|mid):/i;
/** Schemes that run a script, open files on the reader's own computer, or lead nowhere from another mail. */
const HARMFUL =
  /^(?:javascript|vbscript|livescript|data|file|blob|about|view-source|jar|cid|ms-[a-z-]+|search-ms|shell):/i;
/** Characters that browsers ignore before and inside a scheme. */
const IGNORED = /[\p{Cc}\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Returns true for the address of a page, call, mailbox or person. */
export function isLink(text: string): boolean {
  return LINK.test(text);
}

/** Returns true for a value that, used as a link, would run a script or open something on the reader's computer. */
export function isHarmful(value: string): boolean {
  const plain = decoded(value).replace(IGNORED, '');
  return HARMFUL.test(plain.replace(/^["'<]+|^url[:=]/i, ''));
}

/** Returns the text with the percent codes and HTML entities decoded in which a scheme may be hidden. */
function decoded(value: string): string {
  return value
    .slice(0, 200)
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) =>
      character(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => character(Number.parseInt(hex, 16)));
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
