/** Real requests of real calendars, sent on: an independent reader finds the same event in them, and nobody else's name. */
import nodeIcal, { type VEvent } from 'node-ical';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { eventsOf } from '#domain/itip/properties.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { type CorpusRequest, corpusRequests, NO_CORPUS } from '#test/support/corpus.ts';
import { validCalendar } from '#test/support/valid-calendar.ts';
import { messages } from '../itip/calendars.ts';
import { bodies, calendarText, lines, render, source, TOKEN } from './invite-fixtures.ts';

const MOST = 50;
const DAY = 86_400_000;
const LOTUS = 'its zone "Eastern" is explained by its own VTIMEZONE only, and read as UTC';
const SEVERAL = 'several VCALENDARs speak of one UID, and the last is read';
/** Where node-ical does not read the original as RFC 5545 and RFC 5546 mean it. */
const MISREAD: Readonly<Record<string, string>> = {
  'calcard/023.ics':
    'its floating times are in the zone of X-WR-TIMEZONE, and read in the zone of this machine',
  ...Object.fromEntries(
    [199, 201, 202, 203, 204, 205, 206, 207, 208].map((n) => [`calcard/${n}.ics`, LOTUS]),
  ),
  'calcard/211.ics': SEVERAL,
  'calcard/220.ics': SEVERAL,
};
/** Whose text is not sent as it is, and why. */
const REWORDED: Readonly<Record<string, string>> = {
  'calcard/211.ics': SEVERAL,
  'calcard/220.ics': SEVERAL,
  'calcard/231.ics': 'DESCRIPTION in quoted-printable, and read as it stands',
  'james/gmail.eml': 'a personal link of Google, and no title',
  'thunderbird/meet-meeting-invite.eml': 'HTML in DESCRIPTION, and a personal link of Google',
};

const requests = (await corpusRequests()).map((request) => [request.name, request] as const);

/** node-ical says so of every zone that no database knows. */
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

describe.skipIf(NO_CORPUS)('requests of the corpus (skipped where it is not present)', () => {
  it('are many, and the exceptions are among them', () => {
    const names = requests.map(([name]) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(MISREAD), ...Object.keys(REWORDED)]));
  });

  describe.each(requests)('%s', (name, request) => {
    const { message, text } = request;
    const mail = render(source(message.calendar));
    const sent = calendarText(mail);

    it('is valid, with one guest', () => {
      expect(() => validCalendar(sent)).not.toThrow();
    });

    it.skipIf(name in MISREAD)('happens when the original does, 50 times', () => {
      expect(next(sent, `${TOKEN}@invites.test`)).toEqual(next(text, message.uid));
    });

    it('happens when it was read to happen', () => {
      const [again] = messages(sent);
      expect(ownTimes(again)).toEqual(ownTimes(message));
    });

    it('says the same', () => {
      const [ours, theirs] = [wordsOf(sent, `${TOKEN}@invites.test`), wordsOf(text, message.uid)];
      if (!(name in REWORDED)) expect(ours).toEqual(theirs);
      expect(theirs.join(' ').replace(/&\w+;/g, ' ')).toContain(ours[2]?.split(/[\s<&]/)[0]);
    });

    it('names no other guest', () => {
      const all = everythingIn(mail);
      for (const guest of guestsOf(request)) expect(all).not.toContain(guest);
    });
  });
});

/** Start and end of the next occurrences as node-ical reads them. */
function next(text: string, uid: string): string[] {
  const event = nodeIcal.sync.parseICS(text)[uid] as VEvent;
  const from = new Date(event.start.getTime() - 50 * DAY);
  for (let days = 100; ; days *= 4) {
    const to = new Date(from.getTime() + days * DAY);
    const found = nodeIcal.expandRecurringEvent(event, { from, to });
    if (found.length < MOST && days < 20_000) continue;
    return found.slice(0, MOST).map(({ start, end }) => `${start.toISOString()}/${end.toISOString()}`);
  }
}

function ownTimes({ calendar }: ItipMessage) {
  const living = occurrences(calendar, { limit: MOST }).filter(({ cancelled }) => !cancelled);
  return living.map(({ id, start, end }) => ({ id, start, end }));
}

function wordsOf(text: string, uid: string): string[] {
  const event = nodeIcal.sync.parseICS(text)[uid] as VEvent;
  return [event.summary, event.location, event.description].map((value) =>
    typeof value === 'object' ? value.val : (value ?? ''),
  );
}

/** Addresses and full names, in lower case. */
function guestsOf({ message }: CorpusRequest): string[] {
  const attendees = eventsOf(message.calendar).flatMap(([, properties]) =>
    properties.filter(([name]) => name === 'attendee'),
  );
  return attendees
    .flatMap(([, { cn }, , value]) => [String(value).replace(/^mailto:/i, ''), String(cn ?? '')])
    .map((who) => who.trim().toLowerCase())
    .filter((who) => /^[^@\s]+@[^@\s]+$|^\p{L}+ [\p{L} ]+$/u.test(who));
}

/** Every part, decoded and unfolded, and the mail as it is. */
function everythingIn(mail: string): string {
  const parts = ['text/plain', 'text/html', 'text/calendar', 'application/ics'].flatMap((type) =>
    bodies(mail, type),
  );
  return [mail, ...parts, ...lines(mail)].join('\n').toLowerCase();
}
