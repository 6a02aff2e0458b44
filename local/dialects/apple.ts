import { html } from 'hono/html';
import type { GivenAnswer } from './answer.ts';
import { echo, moment, person, text, writeCalendar } from './calendar.ts';
import { compose } from './mime.ts';
import type { ReceivedInvite } from './received.ts';

const PRODUCT_ID = '-//Apple Inc.//macOS 26.1//EN';
const SAID = { ACCEPTED: 'accepted', TENTATIVE: 'tentatively accepted', DECLINED: 'declined' } as const;

/** Writes a reply as Calendar on macOS and iOS does. */
export function appleReply(invite: ReceivedInvite, given: GivenAnswer): Promise<string> {
  const { recipient, organizer, title, uid } = invite;
  const { answer, at } = given;
  const sentence = `${recipient.name ?? recipient.email} has ${SAID[answer]} your invitation to the event: ${title}.`;
  const page = {
    type: 'text/html; charset=utf-8',
    encoding: 'quoted-printable',
    content: `${html`<html><body>${sentence}</body></html>`}`,
  } as const;
  return compose(
    {
      id: `${at}.${uid.split('@')[0]}@mail.icloud.com`,
      at,
      From: { name: recipient.name ?? '', address: recipient.email },
      To: { name: organizer.name ?? '', address: organizer.email },
      Subject: `Event ${SAID[answer]}: ${title}`,
      'X-Mailer': 'Apple Mail (2.3864.200.81)',
    },
    {
      type: 'multipart/alternative',
      content: [
        {
          type: 'text/plain; charset=utf-8; format=flowed',
          encoding: 'quoted-printable',
          content: `${sentence}\r\n`,
        },
        {
          type: 'multipart/mixed',
          content: [
            page,
            {
              type: 'text/calendar; charset=utf-8; method=REPLY; name="iCal.ics"',
              disposition: 'attachment; filename="iCal.ics"',
              encoding: 'quoted-printable',
              content: calendarOf(invite, given),
            },
            { ...page, content: '<html><body></body></html>' },
          ],
        },
      ],
    },
  );
}

function calendarOf(invite: ReceivedInvite, { answer, comment, at }: GivenAnswer): string {
  const { event, recipient, organizer, uid } = invite;
  const attendee = {
    cn: recipient.name ?? recipient.email,
    cutype: 'INDIVIDUAL',
    email: recipient.email,
    partstat: answer,
    role: 'REQ-PARTICIPANT',
  };
  return writeCalendar({ prodId: PRODUCT_ID, method: 'REPLY' }, invite.timezones, [
    ...echo(event, 'rrule'),
    ...text('uid', uid),
    ...echo(event, 'recurrence-id', 'dtstart', 'dtend', 'sequence', 'summary', 'location'),
    moment('dtstamp', at),
    person('organizer', organizer.email, {
      cn: organizer.name ?? organizer.email,
      email: organizer.email,
    }),
    person('attendee', recipient.email, attendee),
    ...text('comment', comment),
  ]);
}
