/** Where the link of the confirmation mail leads: the code stands in its fragment, which no server sees. */
import { html } from 'hono/html';
import { type Html, type PageFrame, page } from '../page.ts';

/** @param refused the code that was sent opens nothing */
export function openPage(frame: PageFrame, refused: boolean): Html {
  return page(
    frame,
    'See who comes',
    html`${refused ? html`<p class="notice" id="wrong" role="alert">This code opens nothing. Copy the manage code from the confirmation mail of your event, all of it. A code that was replaced no longer works: the new one stands in the mail about new codes.</p>` : ''}
<p id="how">The manage code stands in the confirmation mail of your event. It begins with “manage_”.</p>
<form method="post" action="${frame.base}/results/session" id="open">
<p><label for="code">Manage code</label>
<input id="code" name="code" required autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="${refused ? 'wrong' : 'how'}" ${refused ? html`aria-invalid="true"` : ''}></p>
<p><button>Open the results</button></p>
</form>
<p class="dim">Several events? <a href="${frame.base}/sign-in">Sign in by mail</a> and see them all.</p>`,
    { script: 'open-results.js' },
  );
}

/** Somebody is signed in already, and a link wants to sign them in elsewhere. @param code that they came with */
export function replacePage(frame: PageFrame, summary: string, code: string): Html {
  const name = summary ? html`<strong>${summary}</strong>` : 'an event without a title';
  return page(
    frame,
    'Sign out and open another event?',
    html`<p>This link opens the results of ${name}, an event of another organizer. In this browser you are signed in already, and can be signed in only once.</p>
<form method="post" action="${frame.base}/results/session">
<input type="hidden" name="code" value="${code}">
<p><button name="replace" value="1">Sign out and open it</button></p>
</form>
<p class="dim">If you did not expect this link, somebody else may have sent it to you. Close this page, and you stay signed in as you are.</p>`,
  );
}
