import { expect, test } from 'vitest';
import { drawn } from '#test/support/walks.ts';
import type { Facts } from './mail.ts';
import { at, edit, openStage, organizerMail, timesIn } from './stage.ts';

const { made, edited, fourGuests } = openStage();

const { some, rest } = drawn<[title: string, vendor: string, stamp?: Facts]>(
  'calendars that update',
  [
    ['Google Calendar: an edit that keeps SEQUENCE 0 is an update', 'google'],
    ['Microsoft 365: both of its sequences rise', 'microsoft'],
    ['Exchange: only its own sequence tells which is newer', 'exchange', { DTSTAMP: '20260101T120000Z' }],
    ['Apple Calendar: SEQUENCE rises in an attached file', 'apple'],
    ["iCloud: the organizer's address is another in every mail", 'icloud'],
    ['Yahoo: SEQUENCE rises', 'yahoo'],
    ['Notes: the reason of the change is a COMMENT', 'notes'],
    ['Thunderbird: SEQUENCE rises, inline and attached', 'thunderbird'],
    ['Zimbra: SEQUENCE rises, the text in HTML too', 'zimbra'],
    ['Teams: both of its sequences rise', 'teams'],
  ],
  4,
);
test.skip.each(rest)('%s', () => {});
test.each(some)('%s', async (_, vendor, stamp = {}) => {
  await fourGuests(await made(organizerMail(vendor)));
  const renaming = organizerMail(vendor, { SUMMARY: 'Herbstfest', ...edit(1), ...stamp });
  const renamed = await edited(renaming);
  expect(renamed).toMatchObject({
    yes: { method: 'REQUEST', sequence: 1, partstat: 'ACCEPTED' },
    maybe: { method: 'REQUEST', sequence: 1, partstat: 'TENTATIVE' },
  });
  expect(renamed.yes?.line('SUMMARY')).toMatch(/:Herbstfest$/);
  const moving = organizerMail(vendor, {
    SUMMARY: 'Herbstfest',
    ...at('2026-05-13T15:00'),
    ...edit(2),
    ...stamp,
  });
  const moved = await edited(moving);
  expect(moved).toMatchObject({
    yes: { method: 'REQUEST', sequence: 2, partstat: 'NEEDS-ACTION', uid: renamed.yes?.uid },
    maybe: { method: 'REQUEST', sequence: 2, partstat: 'NEEDS-ACTION', uid: renamed.maybe?.uid },
  });
  expect(timesIn(moved.yes?.calendar ?? '')).toEqual(['05-13T13:00']);
  for (const mails of [renamed, moved]) expect(Object.keys(mails).sort()).toEqual(['maybe', 'yes']);
  for (const late of [renaming, moving]) expect(await edited(late)).toEqual({});
});
