/** The pages that say why there is nothing to see, and what to do. */
import { html } from 'hono/html';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { linkTo, rich } from './elements.ts';
import { type Html, type PageFrame, page } from './page.ts';

/** Returns the page for a link of a mail that does not work. */
export function unusableLinkPage(frame: PageFrame): Html {
  return page(
    frame,
    frame.words.say('unusableLink.title'),
    html`<p>${frame.words.say('unusableLink.text')}</p>`,
  );
}

/** Returns the page for a public id that is not valid. */
export function nothingHerePage(frame: PageFrame): Html {
  return page(
    frame,
    frame.words.say('nothingHere.title'),
    html`<p>${frame.words.say('nothingHere.text')}</p>`,
  );
}

/** Returns the page for an unknown address. */
export function noSuchPage(frame: PageFrame): Html {
  return page(
    frame,
    frame.words.say('noSuchPage.title'),
    html`<p>${frame.words.say('noSuchPage.text')}</p>
<p><a href="${frame.base}/events">${frame.words.say('noSuchPage.events')}</a></p>`,
  );
}

/** Returns the page for organizers who open a page for owners of the domain. */
export function forOwnersPage(frame: PageFrame): Html {
  const texts = organizerTexts(frame.words);
  return page(
    frame,
    texts.say('fault.forOwnersTitle'),
    html`<p>${rich(texts, 'fault.forOwners', { link: linkTo(`${frame.base}/events`) })}</p>`,
  );
}

/** The problems that people meet. */
const MET = {
  'body-not-form': { title: 'fault.formTitle', text: 'fault.form' },
  'method-not-allowed': { title: 'fault.methodTitle', text: 'fault.method' },
  'internal-error': { title: 'fault.oursTitle', text: 'fault.ours' },
} as const;

/** Returns the page for a problem. What only programs cause is said as they read it. */
export function faultPage(
  frame: PageFrame,
  { code, title, detail }: { readonly code: string; readonly title: string; readonly detail: string },
): Html {
  const { say } = organizerTexts(frame.words);
  const met = Object.hasOwn(MET, code) ? MET[code as keyof typeof MET] : null;
  if (!met) return page(frame, title, html`<p>${detail}</p>`);
  return page(frame, say(met.title), html`<p>${say(met.text)}</p>`);
}
