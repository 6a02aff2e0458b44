/** Whole mails as they are sent. A difference is a fault or a decision: then `npx vitest run -u` renews the file. */
import { expect, it } from 'vitest';
import { differencesInWords } from '#domain/invite/difference-words.ts';
import { differences } from '#domain/invite/differences.ts';
import type { InviteRecipient, InviteSource } from '#domain/invite/invite.types.ts';
import { calendar, render, source, WEEKLY } from './invite-fixtures.ts';

const MOVED = `BEGIN:VEVENT
UID:4j7sdolmotv3k@google.com
RECURRENCE-ID;TZID=Europe/Berlin:20260519T100000
DTSTART;TZID=Europe/Berlin:20260520T140000
DTEND;TZID=Europe/Berlin:20260520T153000
ATTENDEE;CN=Bob Other:mailto:bob@example.org
DESCRIPTION:<p>Now with <b>cake</b>, see the <a href="https://example.com/agenda">agenda</a>.</p>
SUMMARY:Team meeting 🎂
END:VEVENT`;

const SERIES = calendar(WEEKLY, MOVED);

/** An earlier version of the series, without the moved date and with another place. */
const EARLIER = calendar(WEEKLY.replace('Café Größenwahn', 'Room <1>').replace('COUNT=6', 'COUNT=5'));
const CHANGES = differencesInWords(
  differences(
    {
      before: EARLIER,
      after: SERIES,
      organizer: { email: 'ann@example.com', name: 'Ann Lee' },
      domain: 'invites.test',
      instance: null,
      wasCancelled: false,
    },
    Date.UTC(2026, 3, 1),
  ),
);

it.each<[string, Partial<InviteSource>, Partial<InviteRecipient>]>([
  ['invitation', {}, {}],
  ['update-one', { kind: 'update', instance: '2026-05-19T08:00:00Z', version: 3 }, { partstat: 'ACCEPTED' }],
  ['update', { kind: 'update', version: 5, changes: CHANGES }, { partstat: 'NEEDS-ACTION' }],
  ['cancel', { kind: 'cancel', version: 4 }, { name: null }],
])('%s.eml', async (name, changes, recipient) => {
  await expect(render(source(SERIES, changes), recipient)).toMatchFileSnapshot(`../../golden/${name}.eml`);
});
