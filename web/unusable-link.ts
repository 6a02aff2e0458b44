/** The pages that say why there is nothing to see, and what to do. */
import { html } from 'hono/html';
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
  return page(
    frame,
    'Not for you',
    html`<p>This page is for the owners of the domain. <a href="${frame.base}/events">Your events</a></p>`,
  );
}

/** Returns the page for a problem. */
export function faultPage(frame: PageFrame, { title, detail }: { title: string; detail: string }): Html {
  return page(frame, title, html`<p>${detail}</p>`);
}
