/**
 * The confirmation links to this page. The manage code is in the link's fragment, which browsers do not send to
 * servers.
 */
import { html } from 'hono/html';
import { type Html, type PageFrame, page } from '../page.ts';

/**
 * Returns the page that asks for the manage code.
 * @param refused true when the code that was sent is not valid
 */
export function openPage(frame: PageFrame, refused: boolean): Html {
  return page(
    frame,
    'See who comes',
    html`${refused ? html`<p class="notice" id="wrong" role="alert">This code is not valid. Copy the whole manage code from the confirmation mail of your event. A code that was replaced no longer works: the new one is in the mail about new codes.</p>` : ''}
<p id="how">The manage code is in the confirmation mail of your event. It begins with “manage_”.</p>
<form method="post" action="${frame.base}/results/session" id="open">
<p><label for="code">Manage code</label>
<input id="code" name="code" required autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="${refused ? 'wrong' : 'how'}" ${refused ? html`aria-invalid="true"` : ''}></p>
<p><button>Open the results</button></p>
</form>
<p class="dim">Several events? <a href="${frame.base}/sign-in">Sign in by mail</a> and see them all.</p>`,
    { script: 'open-results.js' },
  );
}

/**
 * Returns the page that asks a signed-in visitor whether to open the event of another organizer.
 * @param code the manage code of that event
 */
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
