/** The pages for owner keys. */
import { html } from 'hono/html';
import { dayInUtc, organizerTexts } from '#domain/languages/organizer-texts.ts';
import { code, rich } from './elements.ts';
import { type Html, type PageFrame, page } from './page.ts';

interface KeyLine {
  readonly hash: string;
  readonly madeBy: string;
  /** UTC instant. */
  readonly madeAt: string;
}

/** What an owner key opens. */
const ROUTES = { people: '/v1/people/{email}', codes: '/v1/events/{id}/codes' } as const;

/** Returns the page that lists the owner keys. */
export function ownerKeysPage(frame: PageFrame, keys: readonly KeyLine[]): Html {
  const path = `${frame.base}/domain/keys`;
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('ownerKeys.title'),
    html`<p class="dim"><a href="${frame.base}/domain">${say('ownerKeys.domain')}</a></p>
<p>${rich(texts, 'ownerKeys.what', { ...ROUTES, code })}</p>
${
  keys.length > 0
    ? html`<ul class="rows">${keys.map(
        ({
          hash,
          madeBy,
          madeAt,
        }) => html`<li><div><p class="title">${say('ownerKeys.madeOn', { day: dayInUtc(frame.words, madeAt) })}</p>
<p class="dim">${say('ownerKeys.madeBy', { address: madeBy, hash: hash.slice(0, 8) })}</p></div>
<form method="post" action="${path}/revoke"><input type="hidden" name="hash" value="${hash}"><button class="plain">${say('keys.revoke')}</button></form></li>`,
      )}</ul>`
    : html`<p>${say('keys.none')}</p>`
}
<form method="post" action="${path}"><button>${say('keys.make')}</button></form>`,
  );
}

/** Returns the page that shows a new owner key once. */
export function newKeyPage(frame: PageFrame, key: string): Html {
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('keys.newTitle'),
    html`<p><code>${key}</code></p>
<p>${rich(texts, 'keys.copyNow', { code })}</p>
<p><a href="${frame.base}/domain/keys">${say('ownerKeys.title')}</a></p>`,
  );
}
