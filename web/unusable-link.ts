/** Pages that say why there is nothing to see, and what to do. */
import { html } from 'hono/html';
import { type Html, type PageFrame, page } from './page.ts';

export function unusableLinkPage(frame: PageFrame): Html {
  return page(
    frame,
    'This link does not work',
    html`<p>It may have been cut short by your mail program, or it is past its time. Open it again from the mail.</p>`,
  );
}

/** For a public page that is none. */
export function nothingHerePage(frame: PageFrame): Html {
  return page(
    frame,
    'Nothing is here',
    html`<p>The link may have been cut short. Ask whoever gave it to you for a new one.</p>`,
  );
}

export function noSuchPage(frame: PageFrame): Html {
  return page(
    frame,
    'There is no such page',
    html`<p>Compare the address with the one in your mail, or open the link in the mail once more.</p>
<p><a href="${frame.base}/events">All your events</a></p>`,
  );
}

/** For organizers who own nothing. */
export function forOwnersPage(frame: PageFrame): Html {
  return page(
    frame,
    'Not for you',
    html`<p>This page is for the owners of the domain. <a href="${frame.base}/events">Your events</a></p>`,
  );
}

export function faultPage(frame: PageFrame, { title, detail }: { title: string; detail: string }): Html {
  return page(frame, title, html`<p>${detail}</p>`);
}
