import { escapeText, unescapeText } from '#domain/itip/text-value.ts';
import type { JProperty } from '#domain/itip/types.ts';
import type { Discretion } from '#domain/text/organizer-html.ts';
import { htmlToText, isHtml, sanitizeHtml } from '#domain/text/organizer-html.ts';
import { plainLine } from '#domain/text/plain-text.ts';

/**
 * Returns true for a property whose text is HTML. X-ALT-DESC always counts as HTML, because our mail shows it as such.
 */
export function isMarkup([name, { fmttype }, type, value]: JProperty): boolean {
  if (name === 'description') return isHtml(String(value));
  const isText = type === 'text' || type === 'unknown';
  return name === 'x-alt-desc' || (isText && /^\s*text\/html/i.test(String(fmttype)));
}

/** Returns a property with its HTML made safe. The HTML of a DESCRIPTION becomes text there and HTML in X-ALT-DESC. */
export function sanitized([name, parameters, type, value]: JProperty, discretion: Discretion): JProperty[] {
  if (name === 'x-alt-desc' && type !== 'text' && type !== 'unknown') return [];
  const dirty = type === 'unknown' ? unescapeText(String(value)) : String(value);
  if (name === 'description') {
    const clean = sanitizeHtml(withLineBreaks(dirty), discretion);
    return [[name, parameters, type, htmlToText(clean)], alternative(clean)];
  }
  const clean = sanitizeHtml(dirty, discretion);
  if (clean.trim() === '') return [];
  if (name === 'x-alt-desc') return [alternative(clean)];
  return [
    [name, { ...parameters, fmttype: 'text/html' }, type, type === 'unknown' ? escapeText(clean) : clean],
  ];
}

/**
 * Returns properties in which text and HTML agree: an event described only in HTML gets the text of it, and X-ALT-DESC.
 */
export function inStep(properties: readonly JProperty[]): JProperty[] {
  const html = htmlOf(properties);
  if (html === '') return [...properties];
  const isSilent = ([name, , , value]: JProperty) =>
    name === 'description' && plainLine(String(value)) === '';
  const said = properties.filter((property) => !isSilent(property));
  const has = (name: string) => said.some((property) => property[0] === name);
  return [
    ...said,
    ...(has('description') ? [] : [['description', {}, 'text', htmlToText(html)] as JProperty]),
    ...(has('x-alt-desc') ? [] : [alternative(html)]),
  ];
}

/** Returns the HTML that describes an event, after {@link sanitized}; empty when there is none. */
export function htmlOf(properties: readonly JProperty[]): string {
  const [, , type, value = ''] =
    properties.find(([name]) => name === 'x-alt-desc') ??
    properties.find((property) => property[0] === 'styled-description' && isMarkup(property)) ??
    [];
  return type === 'unknown' ? unescapeText(String(value)) : String(value);
}

/** Google writes line breaks as newlines beside its tags. In HTML with paragraphs newlines are only layout. */
function withLineBreaks(text: string): string {
  return /<(?:html|body|p|div|table)\b/i.test(text) ? text : text.replace(/\r?\n/g, '<br>\n');
}

/** Outlook reads HTML in this property. */
function alternative(clean: string): JProperty {
  return ['x-alt-desc', { fmttype: 'text/html' }, 'unknown', escapeText(clean)];
}
