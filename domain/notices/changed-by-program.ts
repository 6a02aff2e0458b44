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
  /** True when the organizer did it on our pages, and no program did. */
  readonly onPage?: boolean;
}

/** Returns the notice that a program, or the organizer on our pages, changed or cancelled an event, with the event for the organizer's own calendar. */
export function changedByProgram(change: ProgramsChange): Notice {
  const { deployment, eventId, summary, when, calendar, onPage = false } = change;
  const cancels = calendar.method === 'CANCEL';
  const title = quoted(summary);
  const content = notice({
    deployment,
    subject: `${cancels ? 'Cancelled' : 'Changed'} ${onPage ? 'on our page' : 'by a program'}: ${title}`,
    because: onPage ? 'you changed an event on our page' : 'a program used an organizer key of yours',
    blocks: [
      paragraph(
        cancels
          ? `${onPage ? `You cancelled ${title} on our page.` : `A program cancelled ${title} with an organizer key of yours.`} Everyone who was invited is notified.`
          : `${onPage ? `You changed ${title} on our page.` : `A program changed ${title} with an organizer key of yours.`} It is now: ${when}. Guests who said yes or maybe are notified.`,
      ),
      paragraph(cancels ? REMOVE : UPDATE),
      paragraph(onPage ? NOT_YOU_HERE : NOT_YOU),
      results(deployment, eventId),
    ],
  });
  return { ...content, calendar };
}

const UPDATE =
  'Your own calendar still has the event as it was. Press “Update” above this mail, or open the attached file event.ics. If you change the event in your calendar before that, what you wrote replaces this change.';
const REMOVE = 'Your own calendar still has the event. Delete it there, or press “Delete” above this mail.';
const NOT_YOU_HERE =
  'If you did not do this, somebody else can read your mail or uses your browser: our pages are opened by a link in your mailbox.';
const NOT_YOU = 'If no program of yours did this, revoke its key on the page /events/keys after signing in.';
