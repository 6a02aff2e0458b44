import type { EventDetails } from '#domain/event/event.ts';
import { isEventOver } from '#domain/event/event-summary.ts';
import type { OwnCopy } from '#domain/event/own-copy.ts';
import type { Deployment } from '#domain/invite/invite.types.ts';
import { inOneLine, whenOfDetails } from '#domain/itip/words/calendar-when.ts';
import { link, list, type Notice, notice, paragraph, quoted, verbatim } from './layout.ts';

/** What the confirmation of a new event says. */
interface CreatedNotice {
  readonly deployment: Deployment;
  /** The organizer's own address, which the command invites when it is pasted unchanged. */
  readonly to: string;
  readonly details: Omit<EventDetails, 'description'>;
  /** Public id of the event's page. */
  readonly pageId: string;
  /** Public id of the organizer's schedule page. */
  readonly scheduleId: string;
  readonly apiCode: string;
  readonly manageCode: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id of another event of theirs with this title and start; null for none. */
  readonly anotherId?: string | null;
  /** The event for the organizer's own calendar, when a program made it by the API; null when their calendar has it. */
  readonly calendar?: OwnCopy | null;
}

/**
 * Returns the confirmation: how to invite, what happens next, and both codes for programs, each on a line of its own,
 * with a command that works as pasted.
 */
export function created({
  deployment,
  to,
  details,
  pageId,
  scheduleId,
  apiCode,
  manageCode,
  now,
  anotherId = null,
  calendar = null,
}: CreatedNotice): Notice {
  const isOver = isEventOver(details, now);
  const content = notice({
    deployment,
    ...(calendar && { because: BY_PROGRAM }),
    subject: `${isOver ? 'Created, but already over' : 'Ready to invite'}: ${quoted(details.summary)}`,
    blocks: [
      paragraph(
        `${quoted(details.summary)}, ${inOneLine(whenOfDetails(details, now))}. ${isOver ? OVER : 'Nobody is invited yet.'}`,
      ),
      ...(calendar ? [paragraph(TAKE_IT_IN)] : []),
      ...(details.floating ? [paragraph(ASSUMED(details.timeZone))] : []),
      ...(anotherId === null
        ? []
        : [paragraph(ANOTHER), link('See the other one', `${deployment.publicUrl}/results/${anotherId}`)]),
      link('Invite people and see who comes', `${deployment.publicUrl}/results#${manageCode}`),
      paragraph(
        'Invite people there, or reply to this mail with a list attached (Excel, CSV or TXT): everybody on it gets an invite.',
      ),
      paragraph('Or let people invite themselves. Share this page:'),
      ...pages(deployment, pageId, scheduleId),
      paragraph('What happens next:'),
      list([
        'You edit the event in your calendar: everyone who said yes or maybe is notified.',
        'You delete it: everyone who was invited is notified that it is cancelled.',
        `Keep create@${deployment.domain} on the guest list, and let your calendar send updates to guests.`,
        'Guests never see each other, nor the other guests in your calendar.',
      ]),
      paragraph('For your own programs and web pages:'),
      verbatim(`API code: ${apiCode}\nManage code: ${manageCode}`),
      list([
        'The API code only sends invites and shows what the event is. It may stand in a web page.',
        'The manage code shows who is invited and what they answered. Keep it to yourself.',
      ]),
      paragraph('Invite yourself from a terminal, then others in the same way:'),
      verbatim(inviteCommand(deployment, to, apiCode)),
      paragraph('Count the answers:'),
      verbatim(`curl -H 'Authorization: Bearer ${manageCode}' ${deployment.publicUrl}/v1/event/statistics`),
      paragraph('Put a form of your own into your web page:'),
      verbatim(webForm(deployment, apiCode)),
    ],
  });
  return calendar ? { ...content, calendar } : content;
}

const BY_PROGRAM = 'a program made this event with an organizer key of yours';
const TAKE_IT_IN =
  'A program made it with an organizer key of yours, so your calendar does not have it yet. Add it there: press “Add” above this mail, or open the attached file event.ics. What you then change in your calendar is mailed here, as for every event of yours.';

const OVER =
  'This event is over, so nobody can be invited to it. If its date is wrong, correct it in your calendar and save it: the event then moves here too.';
const ASSUMED = (zone: string | null) =>
  `Your calendar did not say in which time zone this is, so ${zone} was assumed. If that is wrong, set the time zone of the event in your calendar and save it: the event then moves here too.`;
const ANOTHER =
  'You have another event with this title and start. Its guests are not notified of this one. If both are the same, delete one of them in your calendar.';

function pages(deployment: Deployment, pageId: string, scheduleId: string) {
  const event = `${deployment.publicUrl}/e/${pageId}`;
  return [
    link('The page of this event', event),
    link('Links and buttons for mailing tools and web pages', `${event}/share`),
    link('All your coming events on one page', `${deployment.publicUrl}/s/${scheduleId}`),
  ];
}

function inviteCommand(deployment: Deployment, to: string, apiCode: string): string {
  // An apostrophe in an address must not end the quotation in the shell.
  const json = JSON.stringify({ email: to }).replaceAll("'", '\\u0027');
  return `curl -X POST ${deployment.publicUrl}/v1/invites -H 'Authorization: Bearer ${apiCode}' -H 'Content-Type: application/json' -d '${json}'`;
}

function webForm(deployment: Deployment, apiCode: string): string {
  return `<form id="invite"><input type="email" name="email" required><button>Invite me</button></form>
<script>
  document.getElementById('invite').addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch('${deployment.publicUrl}/v1/invites', {
      method: 'POST',
      headers: { Authorization: 'Bearer ${apiCode}', 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: event.target.email.value }),
    });
    alert(answer.ok ? 'Look into your mailbox.' : 'That did not work. Please try again.');
  });
</script>`;
}
