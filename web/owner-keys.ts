/** The pages for owner keys. */
import { html } from 'hono/html';
import { type Html, type PageFrame, page } from './page.ts';

interface KeyLine {
  readonly hash: string;
  readonly madeBy: string;
  /** UTC instant. */
  readonly madeAt: string;
}

const TITLE = 'Owner keys';

/** Returns the page that lists the owner keys. */
export function ownerKeysPage(frame: PageFrame, keys: readonly KeyLine[]): Html {
  const path = `${frame.base}/domain/keys`;
  return page(
    frame,
    TITLE,
    html`<p class="dim"><a href="${frame.base}/domain">The domain</a></p>
<p>With an owner key a program exports and erases people: <code>GET</code> and <code>DELETE /v1/people/{email}</code>. It also replaces the codes of any event, and only the organizer gets the new ones: <code>POST /v1/events/{id}/codes</code>. It works until it is revoked, or until the person who made it is no longer an owner.</p>
${
  keys.length > 0
    ? html`<ul class="rows">${keys.map(
        ({ hash, madeBy, madeAt }) => html`<li><div><p class="title">Made on ${madeAt.slice(0, 10)}</p>
<p class="dim">by ${madeBy} · ${hash.slice(0, 8)}</p></div>
<form method="post" action="${path}/revoke"><input type="hidden" name="hash" value="${hash}"><button class="plain">Revoke</button></form></li>`,
      )}</ul>`
    : html`<p>There is no key.</p>`
}
<form method="post" action="${path}"><button>Make a key</button></form>`,
  );
}

/** Returns the page that shows a new owner key once. */
export function newKeyPage(frame: PageFrame, key: string): Html {
  return page(
    frame,
    'Your new key',
    html`<p><code>${key}</code></p>
<p>Copy it now: it is shown this once, and we keep only its hash. Send it as <code>Authorization: Bearer</code> with the key.</p>
<p><a href="${frame.base}/domain/keys">${TITLE}</a></p>`,
  );
}
