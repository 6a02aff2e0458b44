/** The pages with which a person leaves the line of an event. */
import { html } from 'hono/html';
import { askingPage, type Html, type PageFrame, page } from './page.ts';

/** Returns the page that asks whether to leave the line. */
export function leaveLinePage(frame: PageFrame, summary: string): Html {
  return askingPage(
    frame,
    'Leave the line?',
    html`<p>You will get no invite to <strong>${summary}</strong> when a place becomes free.</p>`,
    'Leave the line',
  );
}

/** Returns the page after that. It is the same for everybody who has such a link, whether their address was in the line or not. */
export function lineLeftPage(frame: PageFrame, summary: string, eventPath: string): Html {
  return page(
    frame,
    'Done',
    html`<p class="notice" role="status">Your request to be in line for <strong>${summary}</strong> is taken back.</p>
<p class="dim">If you had joined before, you keep that earlier place. When its invite comes, you can answer No. <a href="${eventPath}">Back to the event</a></p>`,
  );
}
