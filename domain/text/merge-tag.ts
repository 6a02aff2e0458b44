/** Mailing tools replace a tag in a link by the reader's address. This file recognises a tag that was not replaced. */

/** `{{email}}`, `*|EMAIL|*`, `%recipient_email%`, `[[email]]`, `{!Contact.Email}`, `<%= email %>`, `[EMAIL]`. */
const TAG = /\{\{.*\}\}|\*\|.*\|\*|%[^%\s@]+%|\[\[.*\]\]|\{[^@{}]*\}|<%.*%>|^\[[^@[\]]+\]$|^\$\{?\w+\}?$/s;

/** Returns true when the text, such as an address from a link, is or contains a mailing tool's tag. */
export function isMergeTag(text: string): boolean {
  return TAG.test(text.trim());
}
