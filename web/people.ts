/** The pages on which owners of the domain export and erase a person. */
import { html } from 'hono/html';
import { resultsTexts } from '#domain/languages/results-texts.ts';
import { linkTo, rich, strong } from './elements.ts';
import { type Html, type PageFrame, page } from './page.ts';

/**
 * Returns the page with the form.
 * @param mistyped the text that was entered and is not an address
 */
export function peoplePage(frame: PageFrame, mistyped?: string): Html {
  const texts = resultsTexts(frame.words);
  const { say } = texts;
  const isWrong = mistyped !== undefined;
  return page(
    frame,
    say('person.title'),
    html`<p class="dim"><a href="${frame.base}/domain">${say('person.domain')}</a></p>
${isWrong ? html`<p class="notice" role="alert" id="wrong">${say('person.wrong')}</p>` : ''}
<form method="post">
<label for="email">${say('person.address')}</label>
<input id="email" name="email" type="email" autocomplete="off" required value="${mistyped ?? ''}"${isWrong ? html` aria-invalid="true" aria-describedby="wrong"` : ''}>
<p><button name="act" value="export">${say('person.export')}</button> <button name="act" value="erase" class="plain">${say('person.erase')}</button></p>
</form>
<p class="dim">${rich(texts, 'person.hint', { key: linkTo(`${frame.base}/domain/keys`) })}</p>`,
  );
}

/** Returns the page that asks whether to erase a person. */
export function askToErase(frame: PageFrame, email: string, isOrganizer: boolean): Html {
  const texts = resultsTexts(frame.words);
  const { say } = texts;
  const path = `${frame.base}/domain/people`;
  return page(
    frame,
    say('person.askTitle'),
    html`<p>${rich(texts, 'person.ask', { email, strong })}</p>
<p>${say('person.notNotified')}</p>
${isOrganizer ? html`<p class="notice">${say('person.isOrganizer')}</p>` : ''}
<form method="post" action="${path}/erase"><input type="hidden" name="email" value="${email}"><button>${say('person.eraseIt')}</button> <a class="button plain" href="${path}">${say('person.keep')}</a></form>`,
  );
}

/** Returns the page after an erasure was requested. */
export function erasingPage(frame: PageFrame, email: string): Html {
  const { say } = resultsTexts(frame.words);
  return page(
    frame,
    say('person.erasing'),
    html`<p role="status">${say('person.erasingText', { email })}</p>
<p><a href="${frame.base}/domain">${say('person.domain')}</a></p>`,
  );
}
