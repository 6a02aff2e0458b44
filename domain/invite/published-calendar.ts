/**
 * This file writes the event for people who add it to their calendar by hand (METHOD:PUBLISH, RFC 5546 section 3.2.1),
 * without guests, without links of video calls, and without a way to answer.
 */
import { commonName, quotedParameter } from '#domain/itip/common-name.ts';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import type { InviteSource } from './invite.types.ts';
import { joinLinksOf, withoutJoinLinks } from './join-links.ts';
import { rehydrate } from './rehydrate.ts';
import { writeCalendar } from './write-calendar.ts';

const METHOD: JProperty = ['method', {}, 'text', 'PUBLISH'];
/** Properties about answers, which a published event does not have. */
const ONLY_FOR_GUESTS = new Set(['x-microsoft-disallow-counter']);

/**
 * Returns iCalendar text. Its UID differs from that of invites: a person who also gets an invite must have the invite
 * answered and updated, not this copy.
 * @throws CodedError `nothing-to-send`, `zone-unknown`
 */
export function publishedCalendar(source: InviteSource, eventId: string): string {
  const { deployment, organizer, organizerHandle } = source;
  const [name, head, components] = withoutJoinLinks(rehydrate(source), joinLinksOf(source.calendar));
  const published: JComponent = [
    name,
    head.map((property) => (property[0] === 'method' ? METHOD : property)),
    components.map(
      ([kind, properties, inner]): JComponent => [
        kind,
        properties.filter(([property]) => !ONLY_FOR_GUESTS.has(property)),
        inner,
      ],
    ),
  ];
  return writeCalendar(published, [
    `UID:page-${eventId}@${deployment.domain}`,
    `ORGANIZER;CN=${quotedParameter(commonName(organizer))}:mailto:rsvp+o-${organizerHandle}@${deployment.domain}`,
  ]);
}
