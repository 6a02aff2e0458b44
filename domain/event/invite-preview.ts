/** This file shows the invite before anybody gets it, with the code that makes the invite itself. */

import type { Deployment } from '#domain/invite/invite.types.ts';
import { withoutFences } from '#domain/invite/personal-links.ts';
import { rehydrate } from '#domain/invite/rehydrate.ts';
import { commonName } from '#domain/itip/common-name.ts';
import { eventsOf, textOf } from '#domain/itip/properties.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { whenOf } from '#domain/itip/words/calendar-when.ts';
import { ENGLISH, type Words } from '#domain/languages/words.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { plainLine, plainText } from '#domain/text/plain-text.ts';
import type { EventRecord } from './event.ts';

/** The invite as a calendar shows it. */
export interface InvitePreview {
  /** The name in From. */
  readonly from: string;
  readonly title: string;
  /** The time in words, in the event's zone. */
  readonly time: string;
  readonly repeats: string | null;
  readonly location: string;
  /** Plain text of several lines. */
  readonly description: string;
  /** Start of the date in `time`: UTC instant, or the date of an all-day event. */
  readonly start: string;
}

/**
 * Returns the invite as a calendar shows it.
 * @param calendar of the event's current version
 * @param now milliseconds since 1970
 * @param words in which it says when the event is
 * @throws CodedError `nothing-to-send`, `zone-unknown`
 */
export function previewInvite(
  event: Pick<EventRecord, 'organizer' | 'owner' | 'version' | 'dtstamp' | 'details'>,
  calendar: JComponent,
  deployment: Pick<Deployment, 'domain' | 'product'>,
  now: number,
  words: Words = ENGLISH,
): InvitePreview {
  const { organizer, owner, version, dtstamp, details } = event;
  const sent = rehydrate({
    // The calendar itself links to no page.
    deployment: { ...deployment, publicUrl: '' },
    organizer,
    organizerHandle: organizerHandle(owner),
    calendar,
    version,
    dtstamp,
    kind: 'invitation',
    instance: null,
  });
  const lead = eventsOf(sent).find((one) => textOf(one, 'recurrence-id') === '') ?? eventsOf(sent)[0];
  const read = (name: string) => (lead ? textOf(lead, name) : '');
  const when = whenOf(calendar, now, details.floating, words);
  return {
    from: `${commonName(organizer)} via ${deployment.product}`,
    title: plainLine(read('summary')),
    time: when?.time ?? '',
    repeats: when?.repeats ?? null,
    location: plainLine(read('location')),
    description: withoutFences(plainText(read('description'))).trim(),
    start: when?.start ?? details.start,
  };
}
