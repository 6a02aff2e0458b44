/**
 * This file writes the event for people who add it to their calendar by hand (METHOD:PUBLISH, RFC 5546 section 3.2.1),
 * without guests and without a way to answer.
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
  const { deployment, organizerHandle, calendar } = source;
  return writeCalendar(
    asPublished(withoutJoinLinks(rehydrate(source), joinLinksOf(calendar))),
    identified(source, `page-${eventId}@${deployment.domain}`, `o-${organizerHandle}`),
  );
}

/**
 * Returns iCalendar text for a guest whose calendar did not take in the invite. It has the UID of their invite, so that both
 * are one entry, and all that the invite says. A published event has no ATTENDEE (RFC 5546 section 3.2.1).
 * @throws CodedError `nothing-to-send`, `zone-unknown`
 */
export function guestCalendar(source: InviteSource, token: string): string {
  return writeCalendar(
    asPublished(rehydrate(source)),
    identified(source, `${token}@${source.deployment.domain}`, token),
  );
}

function identified({ organizer, deployment }: InviteSource, uid: string, mailbox: string): string[] {
  return [
    `UID:${uid}`,
    `ORGANIZER;CN=${quotedParameter(commonName(organizer))}:mailto:rsvp+${mailbox}@${deployment.domain}`,
  ];
}

function asPublished([name, head, components]: JComponent): JComponent {
  return [
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
}
