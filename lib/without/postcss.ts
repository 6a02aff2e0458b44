/**
 * Stands in the bundles for postcss, with which sanitize-html reads style attributes. None is allowed in our HTML: see
 * `parseStyleAttributes` in domain/text/organizer-html.ts.
 */
export function parse(): never {
  throw new Error('A style attribute cannot be parsed: the bundles have no postcss.');
}
