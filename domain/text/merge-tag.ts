/** Mailing tools put a reader's address where a tag stands in a link: what it looks like when they did not. */

/** `{{email}}`, `*|EMAIL|*`, `%recipient_email%`, `[[email]]`, `{!Contact.Email}`, `<%= email %>`, `[EMAIL]`. */
const TAG = /\{\{.*\}\}|\*\|.*\|\*|%[^%\s@]+%|\[\[.*\]\]|\{[^@{}]*\}|<%.*%>|^\[[^@[\]]+\]$|^\$\{?\w+\}?$/s;

export function isMergeTag(text: string): boolean {
  return TAG.test(text.trim());
}
