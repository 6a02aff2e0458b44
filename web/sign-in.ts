/** The pages to sign in. */
import { html } from 'hono/html';
import { askingPage, type Html, type PageFrame, page } from './page.ts';

/**
 * Returns the page that asks for an address.
 * @param mistyped the text that was entered and is not an address
 */
export function signInForm(frame: PageFrame, mistyped?: string): Html {
  const wrong = mistyped !== undefined;
  return page(
    frame,
    wrong ? 'That is no mail address' : 'Sign in',
    html`<p id="how">Type your mail address. If you make events in a calendar, type the one it sends invitations from. We mail you a link; there is no password.</p>
${wrong ? html`<p class="notice" id="wrong" role="alert">Check the spelling, as in ann@example.com.</p>` : ''}
<form method="post" action="${frame.base}/sign-in" class="stack">
<div><label for="email">Your address</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${mistyped ?? ''}" aria-describedby="${wrong ? 'wrong' : 'how'}" ${wrong ? html`aria-invalid="true"` : ''}></div>
<div><button>Mail me a link</button></div>
</form>
<p class="dim">Only one event, and its manage code at hand? <a href="${frame.base}/results">Open its results</a> with the code.</p>`,
  );
}

/** Returns the page after a link was requested. It is the same whether or not the address is known. */
export function lookInMail(frame: PageFrame, address: string): Html {
  return page(
    frame,
    'Look into your mailbox',
    html`<p>If <strong class="address">${address}</strong> may organize events here, a link is on its way. Open it in this browser within 15 minutes.</p>
<p class="dim">Nothing came? Look into the spam folder, and check that this is the address your calendar sends from. <a href="${frame.base}/sign-in">Type it again</a></p>`,
  );
}

/** Returns the page for too many requests. */
export function tooOften(frame: PageFrame): Html {
  return page(
    frame,
    'Too many links',
    html`<p>So many links were requested that no more are sent for now. Use the newest one in your mailbox, or try again in an hour.</p>`,
  );
}

/** Returns the page of the link, with the button to sign in. */
export function signInWithLink(frame: PageFrame, address: string): Html {
  const words = html`<p>You see the events of <strong class="address">${address}</strong>, in this browser, for 30 days or until you sign out.</p>`;
  return askingPage(frame, 'Sign in', words, 'Sign in');
}

const UNUSABLE = {
  'used-or-late': 'It works once, within 15 minutes. It was used already, or it has expired.',
  'other-browser':
    'It works only in the browser that asked for it. Open it there, or ask for another link in this one.',
} as const;

/** Returns the page for a link that does not work. */
export function linkUnusable(frame: PageFrame, why: keyof typeof UNUSABLE): Html {
  return page(
    frame,
    'This link does not work here',
    html`<p>${UNUSABLE[why]}</p>
<p><a class="button" href="${frame.base}/sign-in">Ask for a new link</a></p>`,
  );
}
