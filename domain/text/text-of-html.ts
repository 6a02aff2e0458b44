/** Enough for what a person writes; the rest of long HTML is quotations and style. */
const LONGEST = 100_000;
const BLOCK = /<(?:br|\/(?:p|div|tr|li|h[1-6]|blockquote))\b[^<>]{0,200}>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&nbsp;': ' ',
};

/** The text a person sees in HTML, one line per block. The sanitizer is loaded only when a mail has no plain text. */
export async function textOfHtml(html: string): Promise<string> {
  if (html === '') return '';
  const { default: sanitizeHtml } = await import('sanitize-html');
  const marked = html.slice(0, LONGEST).replace(/\s+/g, ' ').replace(BLOCK, '$&\n');
  const text = sanitizeHtml(marked, { allowedTags: [], allowedAttributes: {}, nestingLimit: 100 });
  return text
    .replace(/&(?:lt|gt|quot|amp|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll('\u00a0', ' ')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
