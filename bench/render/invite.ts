/** The invite that the benchmarks of rendering send, and its guests. */
import ICAL from 'ical.js';
import { TOKEN_LENGTH } from '#domain/access/reply-token.ts';
import type { InviteRecipient, InviteSource } from '#domain/invite/invite.types.ts';
import type { JComponent } from '#domain/itip/types.ts';

const EVENT = `BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:bench@example.com
DTSTAMP:20260401T081500Z
DTSTART;TZID=Europe/Berlin:20260512T100000
DTEND;TZID=Europe/Berlin:20260512T113000
ORGANIZER;CN=Ann Lee:mailto:ann@example.com
ATTENDEE;CN=create@invites.test:mailto:create@invites.test
SUMMARY:Summer party — bring a friend
LOCATION:Café Größenwahn\\, 2nd floor
DESCRIPTION:We meet at ten\\, eat at eleven and dance until noon.\\nThe bus stops at the door.
END:VEVENT
END:VCALENDAR`;

export const DEPLOYMENT = {
  domain: 'invites.test',
  product: 'Yesmaybe',
  publicUrl: 'https://invites.test/live',
};
export const SOURCE: InviteSource = {
  deployment: DEPLOYMENT,
  organizer: { email: 'ann@example.com', name: 'Ann Lee' },
  organizerHandle: 'benchhandle23456',
  calendar: ICAL.parse(EVENT.replaceAll('\n', '\r\n')) as unknown as JComponent,
  version: 1,
  dtstamp: '2026-04-02T09:30:00Z',
  kind: 'invitation',
  instance: null,
};

export const NOW = Date.UTC(2026, 3, 2);

/** Returns a function that gives another guest each time. */
export function guests(): () => InviteRecipient {
  let count = 0;
  return () => {
    count++;
    const token = count
      .toString(32)
      .replace(/[^a-v]/g, 'w')
      .padStart(TOKEN_LENGTH, 'a');
    return {
      email: `guest${count}@example.org`,
      name: `Guest ${count}`,
      token,
      partstat: 'NEEDS-ACTION',
      instances: {},
    };
  };
}
