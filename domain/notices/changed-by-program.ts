import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { type Notice, notice, paragraph, quoted, results } from './layout.ts';

/** What a program changed. */
interface ProgramsChange {
  readonly deployment: Deployment;
  readonly eventId: string;
  readonly summary: string;
  /** When the event is now, in words. */
  readonly when: string;
  /** The event for the organizer's own calendar. */
  readonly calendar: OwnCopy;
}

/** Returns the notice that a program changed or cancelled an event, with the event for the organizer's own calendar. */
export function changedByProgram({ deployment, eventId, summary, when, calendar }: ProgramsChange): Notice {
  const cancels = calendar.method === 'CANCEL';
  const title = quoted(summary);
  const content = notice({
    deployment,
    subject: `${cancels ? 'Cancelled' : 'Changed'} by a program: ${title}`,
    because: 'a program used an organizer key of yours',
    blocks: [
      paragraph(
        cancels
          ? `A program cancelled ${title} with an organizer key of yours. Everyone who was invited is notified.`
          : `A program changed ${title} with an organizer key of yours. It is now: ${when}. Guests who said yes or maybe are notified.`,
      ),
      paragraph(cancels ? REMOVE : UPDATE),
      paragraph(NOT_YOU),
      results(deployment, eventId),
    ],
  });
  return { ...content, calendar };
}

const UPDATE =
  'Your own calendar still has the event as it was. Press “Update” above this mail, or open the attached file event.ics. If you change the event in your calendar before that, what you wrote replaces the change of the program.';
const REMOVE = 'Your own calendar still has the event. Delete it there, or press “Delete” above this mail.';
const NOT_YOU = 'If no program of yours did this, revoke its key on the page /events/keys after signing in.';
