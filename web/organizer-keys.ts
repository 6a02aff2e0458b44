/** The pages for an organizer's keys. */
import { html } from 'hono/html';
import { KEY_SCOPES, type KeyScope, LONGEST_KEY_NAME, MOST_KEYS } from '#domain/access/organizer-key.ts';
import { type Html, type PageFrame, page } from './page.ts';

interface KeyLine {
  readonly hash: string;
  readonly name: string;
  readonly scope: KeyScope;
  /** UTC instants. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

const TITLE = 'Your keys';

const SCOPE_WORDS: Readonly<Record<KeyScope, string>> = {
  read: 'Read: lists events and reads who is invited and what they answered',
  send: 'Send: invites people, and reads what anybody may read of an event',
  manage: 'Manage: does everything that you may do',
};

const FAILURES = {
  'no-name': 'Give the key a name, so that you know later what it is for.',
  'too-many': `You have ${MOST_KEYS} keys, which is the most. Revoke one that you do not use.`,
} as const;

/** Returns the page that lists an organizer's keys and makes new ones. */
export function organizerKeysPage(
  frame: PageFrame,
  keys: readonly KeyLine[],
  failure: keyof typeof FAILURES | null = null,
): Html {
  const path = `${frame.base}/events/keys`;
  return page(
    frame,
    TITLE,
    html`<p class="dim"><a href="${frame.base}/events">Your events</a></p>
<p>With a key a program does by the <a href="${frame.base}/docs"><abbr title="application programming interface">API</abbr></a> what you may do here, for all your events. Keep keys secret, and revoke one that somebody else has seen.</p>
${failure ? html`<p class="notice" role="alert">${FAILURES[failure]}</p>` : ''}
${
  keys.length > 0
    ? html`<ul class="rows">${keys.map(
        ({ hash, name, scope, createdAt, lastUsedAt }) => html`<li><div><p class="title">${name}</p>
<p class="dim">${scope} · made on ${createdAt.slice(0, 10)} · ${lastUsedAt ? `last used on ${lastUsedAt.slice(0, 10)}` : 'not used yet'}</p></div>
<form method="post" action="${path}/revoke"><input type="hidden" name="hash" value="${hash}"><button class="plain" aria-label="Revoke ${name}">Revoke</button></form></li>`,
      )}</ul>`
    : html`<p>There is no key.</p>`
}
<h2>Make a key</h2>
<form class="stack" method="post" action="${path}">
<div><label for="name">Name: what it is for</label><input id="name" name="name" required maxlength="${LONGEST_KEY_NAME}" autocomplete="off"></div>
<fieldset><legend>What it may do</legend>
${KEY_SCOPES.map((scope) => html`<p><label><input type="radio" name="scope" value="${scope}" ${scope === 'read' ? 'checked' : ''}> ${SCOPE_WORDS[scope]}</label></p>`)}
</fieldset>
<button>Make a key</button></form>`,
  );
}

/** Returns the page that shows a new key once. */
export function newOrganizerKeyPage(
  frame: PageFrame,
  key: string,
  { name, scope }: Pick<KeyLine, 'name' | 'scope'>,
): Html {
  return page(
    frame,
    'Your new key',
    html`<p>${name}</p>
<p><code>${key}</code></p>
<p class="dim">${SCOPE_WORDS[scope]}</p>
<p>Copy it now: it is shown this once, and we keep only its hash. Send it as <code>Authorization: Bearer</code> with the key.</p>
<p><a href="${frame.base}/events/keys">${TITLE}</a></p>`,
  );
}
