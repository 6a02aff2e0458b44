/**
 * Stands in the bundles for html-to-text, with which mailparser makes a text of HTML. We do not ask for it: see
 * `skipHtmlToText` in domain/mail/take-apart.ts.
 */
export function htmlToText(): never {
  throw new Error('HTML cannot be converted to text: the bundles have no html-to-text.');
}
