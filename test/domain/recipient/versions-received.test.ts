/** Which versions a recipient has, after mails about the event and about single dates. */
import { describe, expect, test } from 'vitest';
import type { Has } from '#domain/recipient/recipient.ts';
import {
  completeVersion,
  hasAfter,
  hasAnswered,
  missedChanges,
} from '#domain/recipient/versions-received.ts';
import { called, change, event, monday, moved, tuesday } from './who-is-mailed-facts.ts';

const story = event(moved(1), called(2, { instance: monday }), change(3, { instance: tuesday }));
const brought = (...mails: [version: number, instance: string | null][]): Has =>
  mails.reduce<Has>(
    (has, [version, instance]) => hasAfter({ ...story, version }, has, { version, instance }, true),
    { sentVersion: 0 },
  );
const missed = (has: Has) => missedChanges(story, has)?.map(({ version }) => version);

describe('what a recipient has', () => {
  test('of the first version only: all that came after is missing', () => {
    expect(missed({ sentVersion: 0 })).toEqual([1, 2, 3]);
  });

  test('after a mail about one date: that date, and not the move before it', () => {
    const has = brought([2, monday]);
    expect(has).toEqual({ sentVersion: 2, behind: { since: 0, occurrences: { [monday]: 2 } } });
    expect([completeVersion(has), missed(has)]).toEqual([0, [1, 3]]);
  });

  test('after a mail about the event: everything up to it', () => {
    expect(brought([2, monday], [3, null])).toEqual({ sentVersion: 3 });
    expect(missed(brought([1, null]))).toEqual([2, 3]);
  });

  test('after every change one by one: everything, and nothing is kept apart', () => {
    expect(brought([1, null], [2, monday], [3, tuesday])).toEqual({ sentVersion: 3 });
  });

  test('a version that they have already does not take them back', () => {
    expect(brought([3, null], [2, monday]).sentVersion).toBe(3);
  });

  test('where older changes are forgotten, nobody can say what is missing', () => {
    const short = { ...story, changes: story.changes.slice(1) };
    expect(missedChanges(short, { sentVersion: 0 })).toBeNull();
    expect(missedChanges(short, { sentVersion: 1 })).toHaveLength(2);
  });

  test('who comes to nothing may have had no place for the mail about one date', () => {
    const off = event(called(1, { instance: monday }));
    const has = hasAfter(off, { sentVersion: 0 }, { version: 1, instance: monday }, false);
    expect(missedChanges(off, has)).toEqual([]);
    expect(missedChanges(off, hasAnswered(has, 0))).toHaveLength(1);
  });

  test('who begins to come has what a mail about the whole event brought them', () => {
    expect(hasAnswered({ sentVersion: 3 }, 1)).toEqual({ sentVersion: 3 });
    expect(hasAnswered(brought([2, monday], [3, null]), 1)).toEqual({ sentVersion: 3 });
  });
});
