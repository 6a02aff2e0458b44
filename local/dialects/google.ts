import { html } from 'hono/html';
import ICAL from 'ical.js';
import type { JProperty } from '#domain/itip/types.ts';
import type { GivenAnswer } from './answer.ts';
import { echo, moment, person, text, writeCalendar } from './calendar.ts';
import { compose } from './mime.ts';
import type { ReceivedInvite } from './received.ts';

const PRODUCT_ID = '-//Google Inc//Google Calendar 70.9054//EN';
const SAID = { ACCEPTED: 'Accepted', TENTATIVE: 'Tentatively Accepted', DECLINED: 'Declined' } as const;
const DID = { ACCEPTED: 'accepted', TENTATIVE: 'tentatively accepted', DECLINED: 'declined' } as const;

/** Writes a reply as Gmail and Google Workspace do. */
export function googleReply(invite: ReceivedInvite, given: GivenAnswer): Promise<string> {
  const { recipient, organizer, title, uid } = invite;
  const { answer, comment, at } = given;
  const sentence = `${recipient.email} has ${DID[answer]} this invitation.`;
  const note = comment ? `\r\n\r\nNote from ${recipient.email}: ${comment}` : '';
  const calendar = calendarOf(invite, given);
  return compose(
    {
      id: `${at}.${uid.split('@')[0]}@google.com`,
      at,
      'Reply-To': recipient.email,
      Sender: 'Google Calendar <calendar-notification@google.com>',
      'Auto-Submitted': 'auto-generated',
      Subject: `${SAID[answer]}: ${title}`,
      From: { name: recipient.name ?? '', address: recipient.email },
      To: { name: organizer.name ?? '', address: organizer.email },
    },
    {
      type: 'multipart/mixed',
      content: [
        {
          type: 'multipart/alternative',
          content: [
            {
              type: 'text/plain; charset=UTF-8; format=flowed; delsp=yes',
              encoding: 'base64',
              content: `${sentence}${note}\r\n`,
            },
            {
              type: 'text/html; charset=UTF-8',
              encoding: 'quoted-printable',
              content: `${html`<span itemscope itemtype="http://schema.org/InformAction"><strong>${sentence}</strong></span>${note}`}`,
            },
            { type: 'text/calendar; charset=UTF-8; method=REPLY', content: calendar },
          ],
        },
        {
          type: 'application/ics; name="invite.ics"',
          disposition: 'attachment; filename="invite.ics"',
          encoding: 'base64',
          content: calendar,
        },
      ],
    },
  );
}

function calendarOf(
  { event, recipient, organizer, uid, timezones }: ReceivedInvite,
  given: GivenAnswer,
): string {
  const { answer, comment, at } = given;
  const repeats = event.hasProperty('rrule');
  const attendee = {
    cutype: 'INDIVIDUAL',
    role: 'REQ-PARTICIPANT',
    partstat: answer,
    cn: recipient.name ?? recipient.email,
    'x-num-guests': '0',
    ...(comment ? { 'x-response-comment': comment } : {}),
  };
  const unknown = event.getAllProperties().filter(({ name }) => name.startsWith('x-'));
  return writeCalendar({ prodId: PRODUCT_ID, method: 'REPLY' }, repeats ? timezones : [], [
    // A series keeps its zone: in UTC its rule would mean other days.
    ...(repeats ? echo(event, 'dtstart', 'dtend', 'rrule') : inUtc(event, 'dtstart', 'dtend')),
    moment('dtstamp', at),
    person('organizer', organizer.email, { cn: organizer.name ?? organizer.email }),
    ...text('uid', uid),
    ...inUtc(event, 'recurrence-id'),
    person('attendee', recipient.email, attendee),
    moment('last-modified', at),
    ...echo(event, 'description', 'location', 'sequence'),
    ...text('status', 'CONFIRMED'),
    ...echo(event, 'summary', 'transp'),
    ...unknown.map((property) => property.toJSON() as JProperty),
  ]);
}

/** A date stays a date. */
function inUtc(event: ICAL.Component, ...names: readonly string[]): JProperty[] {
  return names.flatMap((name) => {
    const value = event.getFirstPropertyValue(name);
    if (!(value instanceof ICAL.Time)) return [];
    if (value.isDate) return echo(event, name);
    return [[name, {}, 'date-time', value.convertToZone(ICAL.Timezone.utcTimezone).toString()]];
  });
}
