import type { EventDetails } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { button, link, type Notice, notice, openLink, paragraph, quiet, quoted } from './layout.ts';

/** What the confirmation of a new event says. */
interface CreatedNotice {
  readonly deployment: Deployment;
  readonly details: Omit<EventDetails, 'description'>;
  /** Public id of the event's page. */
  readonly pageId: string;
  readonly apiCode: string;
  readonly manageCode: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id of another event of theirs with this title and start; null for none. */
  readonly anotherId?: string | null;
  /** The event for the organizer's own calendar, when it was made here; null when their calendar has it. */
  readonly calendar?: NewOwnCopy | null;
}

/** The event for the organizer's own calendar, and whether they made it on our pages or a program did. */
export interface NewOwnCopy extends OwnCopy {
  readonly onPage: boolean;
}

/** Returns the confirmation: one button, one link to share, what happens next, and at its end both codes for programs. */
export function created({
  deployment,
  details,
  pageId,
  apiCode,
  manageCode,
  now,
  anotherId = null,
  calendar = null,
}: CreatedNotice): Notice {
  const { publicUrl, domain } = deployment;
  const isOver = isEventOver(details, now);
  const results = `${publicUrl}/results#${manageCode}`;
  const page = `${publicUrl}/e/${pageId}`;
  const inviting = [
    button(deployment, 'Invite people and see who comes', results),
    openLink('Or share this link, with which people ask for an invite themselves', page),
    paragraph(AS_A_REPLY),
    paragraph(nextSteps(domain)),
  ];
  const content = notice({
    deployment,
    ...(calendar && { because: calendar.onPage ? ON_PAGE : BY_PROGRAM }),
    subject: `${isOver ? 'Created, but already over' : 'Ready to invite'}: ${quoted(details.summary)}`,
    blocks: [
      paragraph(
        `${quoted(details.summary)}, ${inOneLine(whenOfDetails(details, now))}. ${isOver ? OVER : 'Nobody is invited yet.'}`,
      ),
      ...(calendar ? [paragraph(`${calendar.onPage ? MADE_HERE : MADE_BY_PROGRAM} ${TAKE_IT_IN}`)] : []),
      ...(details.floating ? [paragraph(ASSUMED(details.timeZone))] : []),
      ...(anotherId === null
        ? []
        : [paragraph(ANOTHER), link('See the other one', `${publicUrl}/results/${anotherId}`)]),
      ...(isOver ? [button(deployment, 'Open the event', results), link('Its page', page)] : inviting),
      link('For developers, with examples', `${publicUrl}/docs#web-form`),
      quiet([FOR_PROGRAMS, `API code: ${apiCode}`, `Manage code: ${manageCode}`]),
    ],
  });
  return calendar ? { ...content, calendar } : content;
}

const BY_PROGRAM = 'a program made this event with an organizer key of yours';
const ON_PAGE = 'you made this event on our page';
const MADE_BY_PROGRAM =
  'A program made it with an organizer key of yours, so your calendar does not have it yet.';
const MADE_HERE = 'You made it on our page, so your calendar does not have it yet.';
const TAKE_IT_IN =
  'Add it there: press “Add” above this mail, or open the attached file event.ics. What you then change in your calendar is mailed here, as for every event of yours.';
const AS_A_REPLY =
  'You can also reply to this mail with a list attached (Excel, CSV or TXT): everybody on it gets an invite.';

const FOR_PROGRAMS = 'The API code may stand in a web page. Keep the manage code secret.';
const nextSteps = (domain: string) =>
  `When you edit the event in your calendar, everyone who said yes or maybe is notified; when you delete it, everyone who was invited. For that, keep create@${domain} on its guest list, and invite people from here: whomever your calendar invites is not counted here, and sees the others on that list. Guests invited from here never see each other.`;

const OVER =
  'This event is over, so nobody can be invited to it. If its date is wrong, correct it in your calendar and save it: the event then moves here too.';
const ASSUMED = (zone: string | null) =>
  `Your calendar did not say in which time zone this is, so ${zone} was assumed. If that is wrong, set the time zone of the event in your calendar and save it: the event then moves here too.`;
const ANOTHER =
  'You have another event with this title and start. Its guests are not notified of this one. If both are the same, delete one of them in your calendar.';
