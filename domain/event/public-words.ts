/** This file says what anybody may read of an event. */

import { discretion } from '#domain/invite/guest-privacy.ts';
import { hasLink, joinLinksOf } from '#domain/invite/join-links.ts';
import { withoutFences } from '#domain/invite/personal-links.ts';
import type { JComponent } from '#domain/itip/types.ts';
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

/** Returns what anybody may read of an event. @param domain our mail domain */
export function publicWords(
  { details, organizer }: Pick<EventRecord, 'details' | 'organizer'>,
  document: { readonly calendar: JComponent; readonly description: string },
  domain: string,
): PublicWords {
  const discreet = discretion(document.calendar, organizer, `create@${domain}`);
  const joinLinks = joinLinksOf(document.calendar);
  const description = isHtml(document.description)
    ? htmlToText(sanitizeHtml(document.description, discreet))
    : discreet.text(document.description);
  return {
    summary: plainLine(discreet.text(details.summary)) || 'Event without a title',
    location: plainLine(discreet.text(joinLinks.place(details.location))),
    joinsByLink: hasLink(details.location),
    description: shorten(withoutFences(joinLinks.text(plainText(description))).trim(), LONGEST_DESCRIPTION),
  };
}
