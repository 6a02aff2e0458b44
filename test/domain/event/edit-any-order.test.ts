/** Mails of an organizer, mixed up and repeated: every order ends where the right one does. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '#domain/itip/properties.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { runs } from '#test/support/walks.ts';
import { at, cancel, type Lines, occurrence, request, stamped, WEEKLY } from '../calendars.ts';
import { created, received, type Standing } from './organizer-story.ts';

/** One save of the organizer; the SEQUENCE of all of them never falls, and often stays. */
interface Save {
  readonly kind: 'series' | 'occurrence' | 'occurrence off' | 'off';
  readonly counts: boolean;
  readonly hour: number;
  readonly day: number;
}

const save = (...kinds: Save['kind'][]) =>
  fc.record<Save>({
    kind: fc.constantFrom(...kinds),
    counts: fc.boolean(),
    hour: fc.integer({ min: 10, max: 20 }),
    day: fc.constantFrom(4, 11, 18, 25),
  });

/** The mails of the saves in the order of their stamps, the first of which has the whole series. */
function mailsOf(saves: readonly Save[]): ItipMessage[] {
  let sequence = 0;
  return saves.map(({ kind, counts, hour, day }, index) => {
    sequence += counts ? 1 : 0;
    const stamps: Lines = [`SEQUENCE:${sequence}`, stamped(index)];
    if (kind === 'off') return cancel(stamps);
    if (kind === 'occurrence off') return cancel(occurrence(day, ...stamps));
    return kind === 'occurrence'
      ? request(occurrence(day, ...stamps, ...at(day, hour)))
      : request([...stamps, WEEKLY, `SUMMARY:Take ${index}`, ...at(4, 10), `LOCATION:Hall ${hour}`]);
  });
}

/** What the recipients would read in the end. */
const reading = ({ event, known }: Standing) => ({
  status: event.status,
  title: event.details.summary,
  place: event.details.location,
  when: occurrences(known.calendar, { limit: 10 })
    .filter(({ cancelled }) => !cancelled)
    .map(({ start }) => start.kind === 'zoned' && start.utc),
  titles: known.calendar[2]
    .filter(([name]) => name === 'vevent')
    .map((vevent) => textOf(vevent, 'summary'))
    .toSorted(),
});

/** All of the mails in some order, some of them again. The one that creates the event is among the whole ones. */
const mixed = (saves: fc.Arbitrary<Save[]>) =>
  saves.chain((known) =>
    fc.record({
      saves: fc.constant(known),
      order: fc
        .tuple(
          fc.shuffledSubarray([...known.keys()], { minLength: known.length }),
          fc.array(fc.nat(known.length - 1), { maxLength: 4 }),
        )
        .map(([once, again]) => [...once, ...again]),
    }),
  );

const series: Save = { kind: 'series', counts: false, hour: 10, day: 4 };
const fold = (mails: readonly ItipMessage[], seen: (standing: Standing) => void = () => {}) =>
  mails.slice(1).reduce(
    (standing, mail) => {
      const next = received(standing, mail);
      seen(next);
      return next;
    },
    created(mails[0] as ItipMessage),
  );

test('whole events and single occurrences: any order, any repetition ends the same', () => {
  const saves = fc
    .array(save('series', 'occurrence'), { minLength: 1, maxLength: 5 })
    .map((later) => [series, ...later]);
  fc.assert(
    fc.property(mixed(saves), ({ saves, order }) => {
      const mails = mailsOf(saves);
      const arrived = order.map((index) => mails[index] as ItipMessage);
      expect(reading(fold(arrived))).toEqual(reading(fold(mails)));
    }),
    { numRuns: runs(20, 60) },
  );
});

test('cancelled occurrences as well, once the event is known', () => {
  const saves = fc.array(save('series', 'occurrence', 'occurrence off'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(mixed(saves), ({ saves, order }) => {
      const [first, ...mails] = mailsOf([series, ...saves]) as [ItipMessage, ...ItipMessage[]];
      const arrived = order.map((index) => mails[index] as ItipMessage);
      const { titles: _, ...end } = reading(fold([first, ...arrived]));
      expect(reading(fold([first, ...mails]))).toMatchObject(end);
    }),
    { numRuns: runs(20, 60) },
  );
});

test('events that are cancelled and reopened, once the event is known', () => {
  const saves = fc.array(save('series', 'off'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(mixed(saves), ({ saves, order }) => {
      const [first, ...mails] = mailsOf([series, ...saves]) as [ItipMessage, ...ItipMessage[]];
      const arrived = order.map((index) => mails[index] as ItipMessage);
      const [end, right] = [fold([first, ...arrived]), fold([first, ...mails])];
      expect(end.event.status).toBe(right.event.status);
      if (right.event.status === 'confirmed') expect(reading(end)).toEqual(reading(right));
    }),
    { numRuns: runs(20, 60) },
  );
});

test('no mail ever takes a version back, and none takes more than one', () => {
  const saves = fc.array(save('series', 'occurrence', 'occurrence off', 'off'), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(mixed(saves), ({ saves, order }) => {
      const [first, ...mails] = mailsOf([series, ...saves]) as [ItipMessage, ...ItipMessage[]];
      let [version, dtstamp] = [0, ''];
      fold([first, ...order.map((index) => mails[index] as ItipMessage)], ({ event }) => {
        expect([version, version + 1]).toContain(event.version);
        expect(event.version === version || event.dtstamp > dtstamp).toBe(true);
        ({ version, dtstamp } = event);
      });
    }),
    { numRuns: runs(20, 60) },
  );
});

test('a mail that comes again at once changes nothing', () => {
  const saves = fc.array(save('series', 'occurrence', 'occurrence off', 'off'), { maxLength: 5 });
  fc.assert(
    fc.property(saves, (saves) => {
      const mails = mailsOf([series, ...saves]);
      const end = fold(mails);
      expect(received(end, mails.at(-1) as ItipMessage)).toEqual(end);
    }),
    { numRuns: runs(20, 60) },
  );
});
