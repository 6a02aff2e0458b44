/**
 * The confirmation links to this page. The manage code is in the link's fragment, which browsers do not send to
 * servers.
 */
import { html } from 'hono/html';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { linkTo, rich, strong } from '../elements.ts';
import { type Html, type PageFrame, page } from '../page.ts';

/**
 * Returns the page that asks for the manage code.
 * @param refused true when the code that was sent is not valid
 */
export function openPage(frame: PageFrame, refused: boolean): Html {
  const texts = resultsTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('openResults.title'),
    html`${refused ? html`<p class="notice" id="wrong" role="alert">${say('openResults.wrong')}</p>` : ''}
<p id="how">${say('openResults.how')}</p>
<form method="post" action="${frame.base}/results/session" id="open">
<p><label for="code">${say('openResults.code')}</label>
<input id="code" name="code" required autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="${refused ? 'wrong' : 'how'}" ${refused ? html`aria-invalid="true"` : ''}></p>
<p><button>${say('openResults.open')}</button></p>
</form>
<p class="dim">${rich(texts, 'openResults.several', { link: linkTo(`${frame.base}/sign-in`) })}</p>`,
    { script: 'open-results.js' },
  );
}

/**
 * Returns the page that asks a signed-in visitor whether to open the event of another organizer.
 * @param code the manage code of that event
 */
export function replacePage(frame: PageFrame, summary: string, code: string): Html {
  const texts = resultsTexts(frame.words);
  const { say } = texts;
  return page(
    frame,
    say('openResults.replaceTitle'),
    html`<p>${summary ? rich(texts, 'openResults.replace', { event: summary, strong }) : say('openResults.replaceUntitled')}</p>
<form method="post" action="${frame.base}/results/session">
<input type="hidden" name="code" value="${code}">
<p><button name="replace" value="1">${say('openResults.replaceIt')}</button></p>
</form>
<p class="dim">${say('openResults.unexpected')}</p>`,
  );
}
