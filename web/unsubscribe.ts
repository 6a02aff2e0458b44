/** The pages to unsubscribe from an organizer's invitations, and to subscribe again. */
import { html } from 'hono/html';
import { quoted } from '#domain/notices/layout.ts';
import { rich, strong } from './elements.ts';
import { askingPage, type Html, type PageFrame, page, withChoice } from './page.ts';

/**
 * Returns the page that asks whether to unsubscribe.
 * @param organizer the organizer's name or address
 */
export function unsubscribePage(frame: PageFrame, organizer: string, summary: string): Html {
  const { say } = frame.words;
  return askingPage(
    frame,
    say('unsubscribe.title'),
    html`<p>${rich(frame.words, 'unsubscribe.ask', { organizer, strong })}</p>
<p class="dim">${say('unsubscribe.noAnswer', { event: summary })}</p>`,
    say('unsubscribe.button'),
  );
}

/**
 * Returns the page after unsubscribing.
 * @param undo the path of the form that undoes it, and the signed text with it; null when it was done long ago
 */
export function unsubscribedPage(
  frame: PageFrame,
  organizer: string,
  undo: { readonly path: string; readonly text: string } | null,
): Html {
  const { say } = frame.words;
  return page(
    frame,
    say('unsubscribe.done'),
    html`<p class="notice" role="status">${rich(frame.words, 'unsubscribe.ask', { organizer, strong })}</p>
${
  undo
    ? html`<form method="post" action="${undo.path}${withChoice(frame)}">
<p>${say('unsubscribe.mistake')}</p>
<input type="hidden" name="undo" value="${undo.text}">
<button type="submit" class="plain">${say('unsubscribe.undo')}</button>
</form>`
    : html`<p>${say('unsubscribe.later')}</p>`
}`,
  );
}

/** Returns the page after unsubscribing was undone. */
export function undonePage(frame: PageFrame, organizer: string): Html {
  return page(
    frame,
    frame.words.say('unsubscribe.welcome'),
    html`<p role="status">${rich(frame.words, 'unsubscribe.undone', { organizer, strong })}</p>`,
  );
}

/** Returns the page for a button that was pressed too late. */
export function undoneTooLatePage(frame: PageFrame): Html {
  return page(
    frame,
    frame.words.say('unsubscribe.tooLateTitle'),
    html`<p>${frame.words.say('unsubscribe.tooLate')}</p>`,
  );
}

/** Returns the page that asks whether to subscribe again. `organizer` is a name or an address. */
export function resubscribePage(
  frame: PageFrame,
  { organizer, email, summary }: { organizer: string; email: string; summary: string },
): Html {
  const { say } = frame.words;
  const address = (inside: readonly (string | Html)[]): Html => html`<span class="address">${inside}</span>`;
  return askingPage(
    frame,
    say('resubscribe.title'),
    html`<p>${rich(frame.words, 'resubscribe.ask', { organizer, email, event: quoted(summary, frame.words), strong, address })}</p>
<p class="dim">${say('resubscribe.orNot')}</p>`,
    say('resubscribe.button'),
  );
}

/**
 * Returns the page after subscribing again.
 * @param sentences say what happens now
 */
export function resubscribedPage(frame: PageFrame, sentences: string): Html {
  return page(frame, frame.words.say('unsubscribe.welcome'), html`<p>${sentences}</p>`);
}
