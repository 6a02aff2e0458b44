/** This file says what anybody may read of an event. */

import { discretion } from '#domain/invite/guest-privacy.ts';
import { hasLink, joinLinksOf } from '#domain/invite/join-links.ts';
import { withoutFences } from '#domain/invite/personal-links.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { htmlToText, isHtml, sanitizeHtml } from '#domain/text/organizer-html.ts';
import { plainLine, plainText, shorten } from '#domain/text/plain-text.ts';
import type { EventRecord } from './event.ts';

/** The organizer's texts without other guests, personal links and links of video calls. */
export interface PublicWords {
  readonly summary: string;
  readonly location: string;
  /** True when guests find out from their invite where to join: the organizer's own location has a link. */
  readonly joinsByLink: boolean;
  readonly description: string;
}

const LONGEST_DESCRIPTION = 5000;

/** Returns a text in one line of at most so many letters, for previews of a link. @param lines empty ones are left out */
export function inShort(lines: readonly string[], longest: number): string {
  return shorten(plainLine(lines.filter((line) => line !== '').join(' · ')), longest);
}

/** The calendar and description of an event's version. */
interface Written {
  readonly calendar: JComponent;
  readonly description: string;
}

/** Returns what anybody may read of an event. @param domain our mail domain */
export function publicWords(
  event: Described,
  document: Written,
  domain: string,
  words: Words = ENGLISH,
): PublicWords {
  const { summary, location, description } = discreetWords(event, document, domain);
  const joinLinks = joinLinksOf(document.calendar);
  return {
    summary: summary || words.say('event.untitled'),
    location: plainLine(joinLinks.place(location)),
    joinsByLink: hasLink(location),
    // Fences show what belongs to a call, so they are removed after it.
    description: shorten(withoutFences(joinLinks.text(description)).trim(), LONGEST_DESCRIPTION),
  };
}

/** Returns what a guest may read of an event, which includes links to join a call. @param domain our mail domain */
export function guestWords(event: Described, document: Written, domain: string): Texts {
  const words = discreetWords(event, document, domain);
  return { ...words, description: withoutFences(words.description).trim() };
}

function discreetWords(
  { details, organizer }: Described,
  { calendar, description }: Written,
  domain: string,
): Texts {
  const discreet = discretion(calendar, organizer, `create@${domain}`);
  const text = isHtml(description)
    ? htmlToText(sanitizeHtml(description, discreet))
    : discreet.text(description);
  return {
    summary: plainLine(discreet.text(details.summary)),
    location: plainLine(discreet.text(details.location)),
    description: plainText(text),
  };
}

type Texts = Omit<PublicWords, 'joinsByLink'>;
type Described = Pick<EventRecord, 'details' | 'organizer'>;
