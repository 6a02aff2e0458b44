/**
 * The mails of an organizer as five kinds of calendar stamp them, in whatever order they come, with copies sent once more:
 * the end is always what the organizer saved last.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceMail } from '#domain/event/edit.types.ts';
import { occurrences } from '#domain/itip/series/occurrences.ts';
import type { ItipMessage } from '#domain/itip/types.ts';
import { runs } from '#test/support/walks.ts';
import { at, cancel, type Lines, occurrence, request, WEEKLY } from '../calendars.ts';
import { created, received, type Standing } from './organizer-story.ts';

/** What is saved: the whole event, or the occurrence of a day in May. */
type Save = 'retitle' | 'move' | 'delete' | { readonly day: number; readonly off: boolean };

/** SEQUENCE and DTSTAMP (seconds after the first save) of a mail. @param second of this save @param nth counts saves */
type Stamps = (second: number, nth: number, save: Save, before: number) => readonly [number, number];

const isMinor = (save: Save) => save === 'retitle';
const deletes = (save: Save) => save === 'delete' || (typeof save === 'object' && save.off);

const CALENDARS: Readonly<Record<string, Stamps>> = {
  'by RFC 5546': (second, nth) => [nth, second],
  'Google, which never counts up': (second) => [0, second],
  // The CANCEL has the moment at which the save before was stored, seconds before it was mailed.
  'Thunderbird, whose CANCEL is stamped older': (second, _, save, before) => [
    0,
    deletes(save) ? before - 5 : second,
  ],
  // Counted up in the mail, and not in what is stored.
  'Cyrus, whose deletes and new titles count down': (second, _, save) => [
    deletes(save) || isMinor(save) ? 0 : 1,
    second,
  ],
};
/** Some days before the first mail. */
const SCRIPT: Stamps = () => [0, -1_000_000];

interface Mail {
  readonly message: ItipMessage;
  readonly mail: SourceMail;
}

const GAP = 600;
const moment = (second: number) => new Date(Date.UTC(2026, 0, 1, 12, 0, second)).toISOString();
const mailed = (second: number, receipt: number): SourceMail => ({
  sent: `${moment(second).slice(0, 19)}Z`,
  receivedAt: moment(receipt),
  insists: false,
});

/** The mails in the order of the saves, ten minutes apart; the first has the whole series. */
function mailsOf(stamps: Stamps, saves: readonly Save[]): Mail[] {
  return ['move' as const, ...saves].map((save, nth) => {
    const second = nth * GAP;
    const [sequence, stamp] = stamps(second, nth, save, Math.max(0, second - GAP));
    const dtstamp = moment(stamp).replace(/[-:]|\.000/g, '');
    const lines: Lines = [`SEQUENCE:${sequence}`, `DTSTAMP:${dtstamp}`, `LAST-MODIFIED:${dtstamp}`];
    return { message: messageOf(save, nth, lines), mail: mailed(second + 3, second + 4) };
  });
}

function messageOf(save: Save, nth: number, lines: Lines): ItipMessage {
  const series: Lines = [...lines, WEEKLY, `SUMMARY:Take ${nth}`];
  if (save === 'delete') return cancel(lines);
  if (save === 'retitle') return request([...series, ...at(4, 10)]);
  if (save === 'move') return request([...series, ...at(4, 10), `LOCATION:Hall ${nth}`]);
  return save.off
    ? cancel(occurrence(save.day, ...lines))
    : request(occurrence(save.day, ...lines, ...at(save.day, 11 + (nth % 9))));
}

const fold = (mails: readonly Mail[]): Standing => {
  const [first, ...others] = mails as [Mail, ...Mail[]];
  return others.reduce(
    (standing, { message, mail }) => received(standing, message, mail),
    created(first.message, first.mail),
  );
};

const reading = ({ event, known }: Standing) => ({
  status: event.status,
  ...(event.status === 'confirmed'
    ? {
        title: event.details.summary,
        place: event.details.location,
        when: occurrences(known.calendar, { limit: 10 })
          .filter(({ cancelled }) => !cancelled)
          .map(({ start }) => start.kind === 'zoned' && start.utc),
      }
    : {}),
});

const save: fc.Arbitrary<Save> = fc.oneof(
  fc.constantFrom<Save>('retitle', 'move', 'delete'),
  fc.record({ day: fc.constantFrom(4, 11, 18, 25), off: fc.boolean() }),
);

/** What is saved, and in what order the mails come: by their number, those from `saves.length + 1` on are copies. */
interface Story {
  readonly saves: readonly Save[];
  readonly copies: readonly number[];
  readonly order: readonly number[];
}

const story: fc.Arbitrary<Story> = fc
  .tuple(fc.array(save, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(6), { maxLength: 4 }))
  .chain(([saves, again]) => {
    const copies = again.map((index) => index % (saves.length + 1));
    const later = [...Array(saves.length + copies.length).keys()].map((index) => index + 1);
    return fc
      .shuffledSubarray(later, { minLength: later.length })
      .map((order) => ({ saves, copies, order: afterOriginals([0, ...order], saves.length, copies) }));
  });

/** A copy that comes before the mail it is one of takes its place. */
function afterOriginals(order: readonly number[], saves: number, copies: readonly number[]): number[] {
  const corrected = [...order];
  for (const [nth, original] of copies.entries()) {
    const [copyAt, originalAt] = [corrected.indexOf(saves + 1 + nth), corrected.indexOf(original)];
    if (copyAt > originalAt) continue;
    corrected[copyAt] = original;
    corrected[originalAt] = saves + 1 + nth;
  }
  return corrected;
}

/** @param forwarded copies have a Date of their own */
function play({ saves, copies, order }: Story, stamps: Stamps, forwarded: boolean) {
  const mails = mailsOf(stamps, saves);
  const again = copies.map((index, nth): Mail => {
    const { message, mail } = mails[index] as Mail;
    const receipt = (mails.length + 1 + nth) * GAP;
    return {
      message,
      mail: forwarded ? mailed(receipt, receipt + 1) : { ...mail, receivedAt: moment(receipt) },
    };
  });
  const all = [...mails, ...again];
  const arrived = order.map((index) => all[index] as Mail);
  expect(reading(fold(arrived))).toEqual(reading(fold(mails)));
}

describe('in whatever order an organizer’s mails come, the last save stands', () => {
  const cases = { numRuns: runs(15, 60) };

  test.each(Object.entries(CALENDARS))('%s: mails resent', (_, stamps) => {
    fc.assert(
      fc.property(story, (steps) => play(steps, stamps, false)),
      cases,
    );
  });

  test.each(Object.entries(CALENDARS))('%s: mails forwarded with a date of their own', (_, stamps) => {
    fc.assert(
      fc.property(story, (steps) => play(steps, stamps, true)),
      cases,
    );
  });

  test('a script that keeps one SEQUENCE and DTSTAMP: mails resent', () => {
    fc.assert(
      fc.property(story, (steps) => play(steps, SCRIPT, false)),
      cases,
    );
  });
});
