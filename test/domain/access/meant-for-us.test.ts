/** An authentic mail may have been written to somebody else, who sent it on to us. */
import { describe, expect, test } from 'vitest';
import { type Addressed, isMeantForUs, oursOf } from '#domain/access/meant-for-us.ts';
import type { ItipMessage, Vevent } from '#domain/itip/types.ts';
import { occurrence, request } from '../calendars.ts';

const ours = oursOf('invites.test', []);
const OURS = 'create@invites.test';
const BEN = 'ben@example.org';

/** What it is about has these guests: the event, or where it is unsaid there, its dates. */
function withGuests(message: ItipMessage, ...addresses: readonly string[]): ItipMessage {
  const invite = (vevent: Vevent): Vevent => {
    const [someone] = vevent.attendees;
    return { ...vevent, attendees: addresses.flatMap((email) => (someone ? [{ ...someone, email }] : [])) };
  };
  const { master, instances } = message;
  return master ? { ...message, master: invite(master) } : { ...message, instances: instances.map(invite) };
}
const oneDate = request(occurrence(11));
const PROGRAM = { text: '', method: 'REQUEST', contentType: 'text/calendar', filename: null };
const QUOTED = { ...PROGRAM, method: null };
const addressed = (mail: Partial<Addressed>): Addressed => ({
  ...{ to: [], addressees: [], isDirect: true, calendars: [PROGRAM] },
  ...mail,
});

describe('a calendar mail is meant for us', () => {
  test.each<[string, ItipMessage, readonly string[], boolean]>([
    ['with us among its guests, sent to anybody', withGuests(request([]), BEN, OURS), [BEN], true],
    ['with a tag in our address', withGuests(request([]), 'Create+team@Invites.test'), [], true],
    ['not with other guests only, though it was sent to us', withGuests(request([]), BEN), [OURS], false],
    ['not with a guest of another domain', withGuests(request([]), 'create@evil.example'), [OURS], false],
    ['without guests, sent to us alone', withGuests(request([])), [OURS], true],
    ['not without guests, sent to others as well', withGuests(request([])), [OURS, BEN], false],
    ['not without guests, sent to somebody else', withGuests(request([])), [BEN], false],
    ['with us as guest of the one date it is about', withGuests(oneDate, OURS), [BEN], true],
    ['not with others as guests of that date', withGuests(oneDate, BEN), [OURS], false],
  ])('%s', (_, message, to, isMeant) => {
    expect(isMeantForUs(message, addressed({ to, addressees: to }), ours)).toBe(isMeant);
  });

  test.each<[string, Partial<Addressed>, boolean]>([
    ['from a calendar program, sent to anybody', { addressees: [BEN] }, true],
    ['passed on, and written to us', { isDirect: false, addressees: [BEN, OURS] }, true],
    ['passed on, and written to nobody', { isDirect: false, addressees: [] }, true],
    ['passed on, and written to whom nobody vouches for', { isDirect: false, addressees: null }, true],
    ['but not one that was written to others, and passed on', { isDirect: false, addressees: [BEN] }, false],
    ['in a file or text that was written to us', { calendars: [QUOTED], addressees: [BEN, OURS] }, true],
    ['but not in one that was written to others', { calendars: [QUOTED], addressees: [BEN] }, false],
    ['or to nobody', { calendars: [QUOTED], addressees: [] }, false],
    ['or to whom nobody vouches for', { calendars: [QUOTED], addressees: null }, false],
  ])('with us among its guests %s', (_, mail, isMeant) => {
    expect(isMeantForUs(withGuests(request([]), OURS), addressed(mail), ours)).toBe(isMeant);
  });

  test('at no address that only looks like ours', () => {
    for (const address of ['recreate@invites.test', 'create@sub.invites.test', 'create', 'create+@x.test'])
      expect(ours(address)).toBe(false);
  });

  test('at another address that the organizer said reaches us', () => {
    const more = oursOf('invites.test', ['invites@example.com']);
    expect(['Invites@example.com', OURS, BEN].map(more)).toEqual([true, true, false]);
  });
});
