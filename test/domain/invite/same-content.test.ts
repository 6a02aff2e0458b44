import { describe, expect, test } from 'vitest';
import { sameContent } from '#domain/invite/same-content.ts';
import { at, calendar, type Lines, occurrence, SECOND, WEEKLY } from '../calendars.ts';

const bob = 'ATTENDEE;CN=Bob Ray:mailto:bob@example.org';

describe('what a recipient would read', () => {
  test.each<[string, Lines[], Lines[]]>([
    ['when it takes place', [[]], [[WEEKLY, ...at(5, 10)]]],
    ['stamps', [[]], [['SEQUENCE:9', 'DTSTAMP:20260301T000000Z', 'LAST-MODIFIED:20260301T000000Z']]],
    ['other guests', [[]], [[bob]]],
    [
      'who organizes it, as the calendar says',
      [[]],
      [['ORGANIZER;CN=Choir:mailto:c_1@group.calendar.example']],
    ],
    [
      'a guest in the description, whom no recipient sees',
      [['DESCRIPTION:Ask bob@example.org', bob]],
      [['DESCRIPTION:Ask bob@example.org', `${bob}.uk`, bob]],
    ],
    ['alarms', [[]], [['BEGIN:VALARM', 'ACTION:AUDIO', 'TRIGGER:-PT10M', 'END:VALARM']]],
    [
      "the organizer's own busy marks",
      [[]],
      [['X-MICROSOFT-CDO-BUSYSTATUS:BUSY', 'X-APPLE-TRAVEL-DURATION:PT30M']],
    ],
    ['CONFIRMED said or unsaid', [[]], [['STATUS:']]],
    [
      'the order of properties',
      [['LOCATION:Hall 1', 'SUMMARY:Choir']],
      [['SUMMARY:Choir', 'LOCATION:Hall 1']],
    ],
    ['an override that says what the series says', [[WEEKLY]], [[WEEKLY], occurrence(11, ...at(12, 10))]],
    [
      'the title of what is cancelled',
      [[WEEKLY], occurrence(11, 'STATUS:CANCELLED')],
      [[WEEKLY], occurrence(11, 'STATUS:CANCELLED', 'SUMMARY:Concert')],
    ],
  ])('is the same but for %s', (_, before, after) => {
    expect(sameContent(calendar(...before), calendar(...after), null)).toBe(true);
  });

  test.each<[string, Lines[], Lines[]]>([
    ['the title', [[]], [['SUMMARY:Orchestra']]],
    ['the description', [[]], [['DESCRIPTION:']]],
    ['the place', [[]], [['LOCATION:Hall 2']]],
    ['TENTATIVE', [[]], [['STATUS:TENTATIVE']]],
    ['a conference', [[]], [['CONFERENCE;VALUE=URI:https://meet.example/abc']]],
    ['a link', [[]], [['URL:https://choir.example']]],
    ['an attached link', [[]], [['ATTACH:https://choir.example/score.pdf']]],
    [
      'a place',
      [['UID:1@example.com']],
      [['UID:1@example.com', 'BEGIN:VLOCATION', 'UID:hall', 'NAME:Hall 2', 'END:VLOCATION']],
    ],
    ['whether it takes up time', [[]], [['TRANSP:TRANSPARENT']]],
    ['letter case', [[]], [['SUMMARY:CHOIR']]],
    ['one occurrence', [[WEEKLY]], [[WEEKLY], occurrence(11, 'SUMMARY:Concert')]],
    [
      'which occurrence',
      [[WEEKLY], occurrence(11, 'SUMMARY:Concert')],
      [[WEEKLY], occurrence(18, 'SUMMARY:Concert')],
    ],
    [
      'the series, not its override',
      [[WEEKLY], occurrence(11, 'SUMMARY:Concert')],
      [[WEEKLY, 'SUMMARY:Orchestra'], occurrence(11, 'SUMMARY:Concert')],
    ],
  ])('differs by %s', (_, before, after) => {
    expect(sameContent(calendar(...before), calendar(...after), null)).toBe(false);
    expect(sameContent(calendar(...after), calendar(...before), null)).toBe(false);
  });

  test('an occurrence may be left out of the comparison', () => {
    const renamed = calendar([WEEKLY], occurrence(11, 'SUMMARY:Concert'));
    expect(sameContent(calendar([WEEKLY]), renamed, SECOND)).toBe(true);
    expect(sameContent(calendar([WEEKLY]), renamed, '2026-05-18T08:00:00Z')).toBe(false);
  });
});
