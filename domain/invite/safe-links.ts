/** Which links of an organizer may reach a guest. */

/** What a calendar or mail program can open without harm. */
const LINK = /^(?:https?|mailto|tel|sips?|xmpp|urn|geo|mid):/i;
/** Links that run as a script, lead into the reader's own machine, or nowhere from another mail. */
const HARMFUL =
  /^(?:javascript|vbscript|livescript|data|file|blob|about|view-source|jar|cid|ms-[a-z-]+|search-ms|shell):/i;
/** What browsers ignore before and inside a scheme. */
const IGNORED = /[\p{Cc}\s\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** True for the address of a page, call, mailbox or person. */
export function isLink(text: string): boolean {
  return LINK.test(text);
}

/** True for a value that runs, or opens what is the reader's own, where a program takes it for a link. */
export function isHarmful(value: string): boolean {
  const plain = decoded(value).replace(IGNORED, '');
  return HARMFUL.test(plain.replace(/^["'<]+|^url[:=]/i, ''));
}

/** Without percent-encoding and HTML entities, as far as a scheme may be hidden in them. */
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
