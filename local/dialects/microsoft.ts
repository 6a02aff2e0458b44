import { html } from 'hono/html';
import { findWindows } from 'windows-iana';
import type { JComponent, JProperty } from '#domain/itip/types.ts';
import type { GivenAnswer } from './answer.ts';
import { echo, moment, person, text, writeCalendar } from './calendar.ts';
import { compose } from './mime.ts';
import type { ReceivedInvite } from './received.ts';

const PRODUCT_ID = 'Microsoft Exchange Server 2010';
const SAID = { ACCEPTED: 'Accepted', TENTATIVE: 'Tentative', DECLINED: 'Declined' } as const;
const BUSY = { ACCEPTED: 'BUSY', TENTATIVE: 'TENTATIVE', DECLINED: 'FREE' } as const;
const LANGUAGE = { language: 'en-US' };

/** Writes a reply as Exchange, Outlook.com and Microsoft 365 do: it is sent to From, and has no ORGANIZER. */
export function microsoftReply(invite: ReceivedInvite, given: GivenAnswer): Promise<string> {
  const { recipient, sender, title, uid } = invite;
  const { answer, comment = '', at } = given;
  const charset = 'charset="utf-8"';
  return compose(
    {
      id: `${at}.${uid.split('@')[0]}@prod.outlook.com`,
      at,
      From: { name: recipient.name ?? '', address: recipient.email },
      To: { name: sender.name ?? '', address: sender.email },
      Subject: `${SAID[answer]}: ${title}`,
      'Thread-Topic': title,
      'Accept-Language': 'en-US',
      'Content-Language': 'en-US',
      'X-MS-Has-Attach': '',
    },
    {
      type: 'multipart/alternative',
      content: [
        { type: `text/plain; ${charset}`, encoding: 'quoted-printable', content: `${comment}\r\n` },
        {
          type: `text/html; ${charset}`,
          encoding: 'quoted-printable',
          content: `${html`<html><body>${comment}</body></html>`}`,
        },
        {
          type: `text/calendar; ${charset}; method=REPLY`,
          encoding: 'base64',
          content: calendarOf(invite, given),
        },
      ],
    },
  );
}

function calendarOf(invite: ReceivedInvite, { answer, comment, at }: GivenAnswer): string {
  const { event, recipient, uid, title } = invite;
  const location = event.getFirstPropertyValue('location');
  const sequence = echo(event, 'sequence');
  const attendee = { partstat: answer, cn: recipient.name ?? recipient.email };
  const cdo = (name: string, value: string): JProperty => [`x-microsoft-cdo-${name}`, {}, 'unknown', value];
  return writeCalendar({ prodId: PRODUCT_ID, method: 'REPLY' }, invite.timezones.map(inWindows), [
    person('attendee', recipient.email, attendee),
    // Without a comment, COMMENT contains only a line end.
    ['comment', LANGUAGE, 'text', `${comment ?? ''}\n`],
    ...echo(event, 'rrule').map(windowsZone),
    ...text('uid', uid),
    ...echo(event, 'recurrence-id').map(windowsZone),
    ...text('summary', `${SAID[answer]}: ${title}`, LANGUAGE),
    ...echo(event, 'dtstart', 'dtend').map(windowsZone),
    ...text('class', 'PUBLIC'),
    ['priority', {}, 'integer', 5],
    moment('dtstamp', at),
    ...text('transp', 'OPAQUE'),
    ...text('status', 'CONFIRMED'),
    ...sequence,
    ...text('location', location ? String(location) : undefined, LANGUAGE),
    cdo('appt-sequence', String(sequence[0]?.[3] ?? 0)),
    cdo('busystatus', BUSY[answer]),
    cdo('intendedstatus', 'BUSY'),
    ...echo(event, 'x-microsoft-cdo-alldayevent'),
    cdo('importance', '1'),
    cdo('insttype', event.hasProperty('rrule') ? '1' : '0'),
  ]);
}

/** Returns a zone under its Windows name, with its rules as if they had been in force since 1601. */
function inWindows([, properties, observances]: JComponent): JComponent {
  const since1601 = ([name, parameters, type, value]: JProperty): JProperty => [
    name,
    parameters,
    type,
    name === 'dtstart' ? String(value).replace(/^\d{4}-\d\d-\d\d/, '1601-01-01') : value,
  ];
  const rules = ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule'];
  return [
    'vtimezone',
    properties
      .filter(([name]) => name === 'tzid')
      .map(([name, parameters, type, value]) => [name, parameters, type, windowsName(String(value))]),
    observances.map(([name, own]) => [
      name,
      own.filter((property) => rules.includes(property[0])).map(since1601),
      [],
    ]),
  ];
}

function windowsZone([name, parameters, type, ...values]: JProperty): JProperty {
  const { tzid } = parameters;
  const renamed = typeof tzid === 'string' ? { ...parameters, tzid: windowsName(tzid) } : parameters;
  return [name, renamed, type, ...values];
}

function windowsName(tzid: string): string {
  return findWindows(tzid)[0] ?? tzid;
}
