/** Whole mails as they are sent. A difference is a fault or a decision: then `npx vitest run -u` renews the file. */
import { expect, it } from 'vitest';
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

it.each<[string, Partial<InviteSource>, Partial<InviteRecipient>]>([
  ['invitation', {}, {}],
  ['update-one', { kind: 'update', instance: '2026-05-19T08:00:00Z', version: 3 }, { partstat: 'ACCEPTED' }],
  ['cancel', { kind: 'cancel', version: 4 }, { name: null }],
])('%s.eml', async (name, changes, recipient) => {
  await expect(render(source(SERIES, changes), recipient)).toMatchFileSnapshot(`../../golden/${name}.eml`);
});
