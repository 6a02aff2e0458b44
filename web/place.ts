/** Where an event takes place. */
import { html, raw } from 'hono/html';
import { mapLink } from '#domain/event/map-link.ts';
import { placeWithoutLinks } from '#domain/invite/join-links.ts';
import { textToHtml } from '#domain/text/organizer-html.ts';
import type { Html, PageFrame } from './page.ts';

/**
 * Returns a place, with its links and one to a map when it is an address; empty for no place.
 * @param apart true when the page is in a frame, which the map refuses to be shown in
 */
export function placeOf({ words }: PageFrame, location: string, apart = false): Html | '' {
  if (location === '') return '';
  const map = mapLink(placeWithoutLinks(location));
  const target = apart ? raw(' target="_blank"') : '';
  return html`<div>${raw(textToHtml(location))}</div>${map ? html`<div><a href="${map}" rel="noopener noreferrer"${target}>${words.say('place.map')}</a></div>` : ''}`;
}
