/** The pages that say why there is nothing to see, and what to do. */
import { html } from 'hono/html';
import { type Html, type PageFrame, page } from './page.ts';

/** Returns the page for a link of a mail that does not work. */
export function unusableLinkPage(frame: PageFrame): Html {
  return page(
    frame,
    'This link does not work',
    html`<p>It may have been cut short by your mail program, or it has expired. Open it again from the mail.</p>`,
  );
}

/** Returns the page for a public id that is not valid. */
export function nothingHerePage(frame: PageFrame): Html {
  return page(
    frame,
    'Nothing is here',
    html`<p>The link may have been cut short. Ask the person who gave it to you for a new one.</p>`,
  );
}

/** Returns the page for an unknown address. */
export function noSuchPage(frame: PageFrame): Html {
  return page(
    frame,
    'There is no such page',
    html`<p>Compare the address with the one in your mail, or open the link in your mail again.</p>
<p><a href="${frame.base}/events">All your events</a></p>`,
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
