/** Real messages of real calendars, sent on: what their recipients read is what the organizer wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../domain/itip/properties.ts';
import { readCalendars } from '../../../domain/itip/read.ts';
import type { ItipMessage, Vevent } from '../../../domain/itip/types.ts';
import { takeApart } from '../../../domain/mail/take-apart.ts';
import { bodies, calendarText, linesOf, readBack, render, source } from './invite-fixtures.ts';

const CORPUS = new URL('../../../../shared/corpus/', import.meta.url);
const ORGANIZER = { email: 'ann@example.com', name: 'Ann Lee' };
const FOLDERS = ['thunderbird', 'james', 'calcard', 'google'];

async function messagesIn(file: URL): Promise<readonly ItipMessage[]> {
  const raw = readFileSync(file);
  const calendars = file.pathname.endsWith('.eml')
    ? (await takeApart(raw)).calendars
    : [{ text: raw.toString('utf8'), method: null, contentType: 'text/calendar', filename: null }];
  const read = readCalendars(calendars, { defaultZone: 'UTC' });
  return 'messages' in read ? read.messages.filter(({ method }) => method === 'REQUEST') : [];
}

function readAgain(mail: string): ItipMessage {
  const part = { text: calendarText(mail), method: 'REQUEST', contentType: 'text/calendar', filename: null };
  const read = readCalendars([part], { defaultZone: 'UTC' });
  if (!('messages' in read)) throw new Error(read.detail);
  return read.messages[0];
}

const facts = (event: Vevent | null) =>
  event && {
    start: event.start?.kind === 'zoned' ? event.start.utc : event.start?.date,
    end: event.end?.kind === 'zoned' ? event.end.utc : event.end?.date,
    recurrence: event.recurrence,
    recurrenceId: event.recurrenceId,
    zone: event.start?.kind === 'zoned' ? event.start.zone : null,
  };

function addressesOfGuests({ calendar }: ItipMessage): string[] {
  return eventsOf(calendar)
    .flatMap(([, properties]) => properties)
    .filter(([name]) => name === 'attendee')
    .map(([, , , value]) =>
      String(value)
        .replace(/^mailto:/i, '')
        .toLowerCase(),
    )
    .filter((address) => /^[^@\s]+@[^@\s]+$/.test(address));
}

describe.skipIf(!existsSync(CORPUS))('messages of the corpus (skipped where it is not present)', async () => {
  const files = FOLDERS.flatMap((folder) =>
    existsSync(new URL(folder, CORPUS))
      ? readdirSync(new URL(folder, CORPUS)).map((name) => new URL(`${folder}/${name}`, CORPUS))
      : [],
  );
  const found = await Promise.all(files.map(async (file) => ({ file, messages: await messagesIn(file) })));
  const requests = found.flatMap(({ file, messages }) =>
    messages.map((message) => [file.pathname.split('/').slice(-2).join('/'), message] as const),
  );

  it('are many', () => {
    expect(requests.length).toBeGreaterThan(30);
  });

  it.each(requests)('%s', (_, message) => {
    const mail = render(source(message.calendar, { organizer: ORGANIZER }));
    const again = readAgain(mail);
    expect(facts(again.master)).toEqual(facts(message.master));
    const living = message.instances.filter(({ status }) => status !== 'CANCELLED');
    expect(again.instances.map(facts)).toEqual(living.map(facts));
    expect(linesOf(mail, 'ATTENDEE')).toHaveLength(readBack(mail).getAllSubcomponents('vevent').length);
    const all = [
      calendarText(mail).replace(/\r\n /g, ''),
      ...bodies(mail, 'text/plain'),
      ...bodies(mail, 'text/html'),
    ]
      .join('\n')
      .toLowerCase();
    for (const guest of addressesOfGuests(message)) expect(all).not.toContain(guest);
  });
});
