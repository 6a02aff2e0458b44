/** The pages for an organizer's keys. */
import { html } from 'hono/html';
import { KEY_SCOPES, type KeyScope, LONGEST_KEY_NAME, MOST_KEYS } from '#domain/access/organizer-key.ts';
import { dayInUtc, organizerTexts } from '#domain/languages/organizer-texts.ts';
import { code, rich } from './elements.ts';
import { type Html, type PageFrame, page } from './page.ts';

interface KeyLine {
  readonly hash: string;
  readonly name: string;
  readonly scope: KeyScope;
  /** UTC instants. */
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
}

const SCOPES = {
  read: { name: 'keys.scopeRead', says: 'keys.read' },
  send: { name: 'keys.scopeSend', says: 'keys.send' },
  manage: { name: 'keys.scopeManage', says: 'keys.manage' },
} as const satisfies Record<KeyScope, object>;

/** Returns the page that lists an organizer's keys and makes new ones. */
export function organizerKeysPage(
  frame: PageFrame,
  keys: readonly KeyLine[],
  failure: 'no-name' | 'too-many' | null = null,
): Html {
  const path = `${frame.base}/events/keys`;
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  const day = (at: string) => dayInUtc(frame.words, at);
  const reference = (inside: readonly (string | Html)[]) =>
    html`<a href="${frame.base}/docs"><abbr title="application programming interface" lang="en">${inside}</abbr></a>`;
  const wrong = {
    'no-name': () => say('keys.noName'),
    'too-many': () => say('keys.tooMany', { most: frame.words.number(MOST_KEYS) }),
  };
  return page(
    frame,
    say('keys.title'),
    html`<p class="dim"><a href="${frame.base}/events">${say('common.yourEvents')}</a></p>
<p>${rich(texts, 'keys.what', { reference })}</p>
${failure ? html`<p class="notice" role="alert">${wrong[failure]()}</p>` : ''}
${
  keys.length > 0
    ? html`<ul class="rows">${keys.map(
        ({ hash, name, scope, createdAt, lastUsedAt }) => html`<li><div><p class="title">${name}</p>
<p class="dim">${say(SCOPES[scope].name)} · ${say('keys.madeOn', { day: day(createdAt) })} · ${lastUsedAt ? say('keys.usedOn', { day: day(lastUsedAt) }) : say('keys.notUsed')}</p></div>
<form method="post" action="${path}/revoke"><input type="hidden" name="hash" value="${hash}"><button class="plain" aria-label="${say('keys.revokeWhat', { name })}">${say('keys.revoke')}</button></form></li>`,
      )}</ul>`
    : html`<p>${say('keys.none')}</p>`
}
<h2>${say('keys.make')}</h2>
<form class="stack" method="post" action="${path}">
<div><label for="name">${say('keys.name')}</label><input id="name" name="name" required maxlength="${LONGEST_KEY_NAME}" autocomplete="off"></div>
<fieldset><legend>${say('keys.scope')}</legend>
${KEY_SCOPES.map((scope) => html`<p><label><input type="radio" name="scope" value="${scope}" ${scope === 'read' ? 'checked' : ''}> ${say(SCOPES[scope].says)}</label></p>`)}
</fieldset>
<button>${say('keys.make')}</button></form>`,
  );
}

/** Returns the page that shows a new key once. */
export function newOrganizerKeyPage(
  frame: PageFrame,
  key: string,
  { name, scope }: Pick<KeyLine, 'name' | 'scope'>,
): Html {
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('keys.newTitle'),
    html`<p>${name}</p>
<p><code>${key}</code></p>
<p class="dim">${say(SCOPES[scope].says)}</p>
<p>${rich(texts, 'keys.copyNow', { code })}</p>
<p><a href="${frame.base}/events/keys">${say('keys.title')}</a></p>`,
  );
}
