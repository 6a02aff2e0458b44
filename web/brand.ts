/** Our mark: the three signs of the answers. */
import { html, raw } from 'hono/html';

type Html = ReturnType<typeof html>;

/** Returns the mark. It stands beside the name of the product, so it says nothing by itself. */
export function mark(): Html {
  return html`<svg class="mark-of-ours" viewBox="0 0 44 14" aria-hidden="true"><circle class="yes" cx="7" cy="7" r="6.5"/><g class="maybe"><path d="M22 .5a6.5 6.5 0 0 0 0 13z"/><circle cx="22" cy="7" r="5.5" fill="none" stroke="currentcolor" stroke-width="2"/></g><circle class="no ring" cx="37" cy="7" r="5.5" stroke="currentcolor" stroke-width="2"/></svg>`;
}

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>*{stroke:#2b4bc8;fill:#2b4bc8}@media(prefers-color-scheme:dark){*{stroke:#9fb4ff;fill:#9fb4ff}}</style><circle cx="16" cy="16" r="12.5" stroke-width="5" style="fill:none"/><path d="M16 4a12 12 0 0 0 0 24z"/></svg>`;

/** Returns the link to the icon of a page: the sign of maybe. It is in the page itself, which saves a request. */
export function icon(): Html {
  return html`<link rel="icon" href="${raw(`data:image/svg+xml,${encodeURIComponent(ICON)}`)}">`;
}
