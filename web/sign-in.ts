/** The pages to sign in. */
import { html } from 'hono/html';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { linkTo, rich, strongAddress } from './elements.ts';
import { askingPage, type Html, type PageFrame, page } from './page.ts';

/**
 * Returns the page that asks for an address.
 * @param mistyped the text that was entered and is not an address
 */
export function signInForm(frame: PageFrame, mistyped?: string): Html {
  const texts = organizerTexts(frame.words);
  const { say } = texts;
  const wrong = mistyped !== undefined;
  return page(
    frame,
    say(wrong ? 'signIn.wrongTitle' : 'signIn.title'),
    html`<p id="how">${say('signIn.how')}</p>
${wrong ? html`<p class="notice" id="wrong" role="alert">${say('signIn.wrong')}</p>` : ''}
<form method="post" action="${frame.base}/sign-in" class="stack">
<div><label for="email">${say('signIn.address')}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${mistyped ?? ''}" aria-describedby="${wrong ? 'wrong' : 'how'}" ${wrong ? html`aria-invalid="true"` : ''}></div>
<div><button>${say('signIn.mailMe')}</button></div>
</form>
<p class="dim">${rich(texts, 'signIn.withCode', { link: linkTo(`${frame.base}/results`) })}</p>`,
  );
}

/** Returns the page after a link was requested. It is the same whether or not the address is known. */
export function lookInMail(frame: PageFrame, address: string): Html {
  const texts = organizerTexts(frame.words);
  return page(
    frame,
    texts.say('signIn.sentTitle'),
    html`<p>${rich(texts, 'signIn.sent', { address, strong: strongAddress })}</p>
<p class="dim">${rich(texts, 'signIn.nothingCame', { link: linkTo(`${frame.base}/sign-in`) })}</p>`,
  );
}

/** Returns the page for too many requests. */
export function tooOften(frame: PageFrame): Html {
  const { say } = organizerTexts(frame.words);
  return page(frame, say('signIn.tooOftenTitle'), html`<p>${say('signIn.tooOften')}</p>`);
}

/** Returns the page of the link, with the button to sign in. */
export function signInWithLink(frame: PageFrame, address: string): Html {
  const texts = organizerTexts(frame.words);
  const title = texts.say('signIn.title');
  const words = html`<p>${rich(texts, 'signIn.confirm', { address, strong: strongAddress })}</p>`;
  return askingPage(frame, title, words, title);
}

const UNUSABLE = { 'used-or-late': 'signIn.usedOrLate', 'other-browser': 'signIn.otherBrowser' } as const;

/** Returns the page for a link that does not work. */
export function linkUnusable(frame: PageFrame, why: keyof typeof UNUSABLE): Html {
  const { say } = organizerTexts(frame.words);
  return page(
    frame,
    say('signIn.unusableTitle'),
    html`<p>${say(UNUSABLE[why])}</p>
<p><a class="button" href="${frame.base}/sign-in">${say('signIn.newLink')}</a></p>`,
  );
}
