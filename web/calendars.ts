/** The links that put events into a calendar by hand. */
import { html, raw } from 'hono/html';
import type { CalendarLink } from '#domain/event/calendar-links.ts';
import type { Html, PageFrame } from './page.ts';

/** What the links of one event need. */
export interface CalendarChoice {
  readonly links: readonly CalendarLink[];
  /** The path of the calendar file. */
  readonly file: string;
}

/**
 * Returns the links for one event, and the one to the file, which every other calendar opens.
 * @param apart true when the page is in a frame, which other sites refuse to be shown in
 */
export function calendarChoice({ words }: PageFrame, { links, file }: CalendarChoice, apart: boolean): Html {
  const last = html`<li><a href="${file}" download="event.ics">${words.say('calendars.file')}</a></li>`;
  return calendarLinksList(links, apart, last);
}

/** Returns a list of links. @param apart as above @param last what ends the list */
export function calendarLinksList(
  links: readonly CalendarLink[],
  apart: boolean,
  last: Html | '' = '',
): Html {
  const target = apart ? raw(' target="_blank"') : '';
  return html`<ul class="calendars">
${links.map(({ name, url }) => html`<li><a href="${url}" rel="noopener noreferrer"${target}>${name}</a></li>\n`)}${last}
</ul>`;
}
