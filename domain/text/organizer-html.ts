import { html } from 'hono/html';
import sanitize from 'sanitize-html';
import { withoutOverrides } from './plain-text.ts';

/** Keeps the organizer's other guests, the address create@ and personal links out of an invite. */
export interface Discretion {
  /** Returns the text without them. */
  readonly text: (text: string) => string;
  /** Returns true when a value may not be copied at all: it names a guest or is a personal link. */
  readonly forbids: (value: string) => boolean;
}

const MARKUP =
  /<\/?(?:html|body|head|p|br|div|span|a|b|i|u|s|em|strong|font|ul|ol|li|h[1-6]|table|tr|td|img|pre|blockquote|script|style|iframe|form)(?:\s+[a-z:-]+\s*=[^<>]*|\s*)\/?>/i;
const BLOCKS = new Set('p div ul ol li blockquote pre table tr h1 h2 h3 h4 hr'.split(' '));
const EMPHASIS = 'b strong i em u s code sub sup'.split(' ');
/** The most characters that are sanitized, because the time grows with the square of the nesting depth. */
const LONGEST = 200_000;
const LINK = /\bhttps?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Returns true for a text that was meant as HTML. Google writes HTML into DESCRIPTION. */
export function isHtml(text: string): boolean {
  return MARKUP.test(text);
}

/**
 * Returns an organizer's HTML as it may be in our mails and pages: text and its direction, emphasis, lists, tables and
 * links. It has no styles, scripts, forms, images (which report who reads), other guests or personal links.
 */
export function sanitizeHtml(dirty: string, discretion: Discretion): string {
  return sanitize(discretion.text(dirty.slice(0, LONGEST)), {
    allowedTags: [...BLOCKS, ...EMPHASIS, 'a', 'br', 'tbody', 'thead', 'td', 'th'],
    allowedAttributes: { a: ['href'], ol: ['start'], '*': ['dir'] },
    nonTextTags: ['script', 'style', 'title', 'textarea', 'option'],
    allowedSchemes: ['http', 'https', 'mailto', 'tel', 'sip', 'sips'],
    // A mail has no base address, so relative links are removed.
    transformTags: {
      a: (tagName, { href = '', ...attribs }) => ({
        tagName,
        attribs: isWhole(href) ? { ...attribs, href } : attribs,
      }),
    },
    allowProtocolRelative: false,
    parseStyleAttributes: false,
    nestingLimit: 50,
    exclusiveFilter: ({ tag, attribs }) =>
      tag === 'a' && (attribs.href === '' || discretion.forbids(attribs.href ?? '')),
    textFilter: (text) => discretion.text(withoutOverrides(text)),
  });
}

/** Returns true for an address with a scheme in ASCII letters, which every program reads alike. */
function isWhole(href: string): boolean {
  return /^\s*[a-z]+:/i.test(href);
}

/** Returns the text of HTML that {@link sanitizeHtml} returned. Links keep their addresses. */
export function htmlToText(clean: string): string {
  return clean
    .replace(/\s+/g, ' ')
    .replace(/<a\b[^<>]*?href="([^"]*)"[^<>]*>(.*?)<\/a>/g, (_, href: string, label: string) =>
      linkText(href, label),
    )
    .replace(/<(\/?)([a-z0-9]+)[^<>]*>/g, (_, closing: string, name: string) =>
      breakAt(name, closing === '/'),
    )
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const NOTHING_HIDDEN: Discretion = { text: (text) => text, forbids: () => false };

/** Returns the text that a person sees in any HTML. */
export function textOfHtml(html: string): string {
  return htmlToText(sanitizeHtml(html, NOTHING_HIDDEN));
}

/** Returns plain text as HTML: escaped, with its line breaks, and with its web addresses linked. */
export function textToHtml(text: string): string {
  let from = 0;
  let linked = '';
  for (const { 0: link, index } of text.matchAll(LINK)) {
    linked += html`${text.slice(from, index)}<a href="${link}">${link}</a>`;
    from = index + link.length;
  }
  return `${linked}${html`${text.slice(from)}`}`.replaceAll('\n', '<br>\r\n');
}

/** Returns the white space that a tag stands for. */
function breakAt(name: string, closing: boolean): string {
  if (name === 'li') return closing ? '' : '\n• ';
  if (name === 'td' || name === 'th') return closing ? '  ' : '';
  if (name === 'br' || name === 'div' || name === 'tr') return '\n';
  return BLOCKS.has(name) ? '\n\n' : '';
}

function linkText(href: string, label: string): string {
  const plain = label.replace(/<[^>]*>/g, '');
  const address = href.replace(/^mailto:/, '');
  return plain.includes(address) || address === '' ? plain : `${plain} (${address})`;
}
