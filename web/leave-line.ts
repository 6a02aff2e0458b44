/** The pages with which a person leaves the line of an event. */
import { html } from 'hono/html';
import { linkTo, rich, strong } from './elements.ts';
import { askingPage, type Html, type PageFrame, page, withChoice } from './page.ts';

/** Returns the page that asks whether to leave the line. */
export function leaveLinePage(frame: PageFrame, summary: string): Html {
  const { words } = frame;
  return askingPage(
    frame,
    words.say('line.leaveTitle'),
    html`<p>${rich(words, 'line.leaveText', { event: summary, strong })}</p>`,
    words.say('line.leave'),
  );
}

/** Returns the page after that. It is the same for everybody who has such a link, whether their address was in the line or not. */
export function lineLeftPage(frame: PageFrame, summary: string, eventPath: string): Html {
  const { words } = frame;
  const link = linkTo(`${eventPath}${withChoice(frame)}`);
  return page(
    frame,
    words.say('line.done'),
    html`<p class="notice" role="status">${rich(words, 'line.left', { event: summary, strong })}</p>
<p class="dim">${rich(words, 'line.leftHint', { link })}</p>`,
  );
}
