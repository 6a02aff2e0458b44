import { describe, expect, test } from 'vitest';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { countsOf } from '#domain/counts/tally.ts';
import { isGuest, withoutGuest } from '#domain/invite/erased-guest.ts';
import type { JComponent } from '#domain/itip/types.ts';
import { takeOff } from '#domain/lists/kept-list.ts';
import { readList } from '#domain/lists/people-list.ts';
import { turnedAwayName } from '#domain/recipient/forwarded-invite.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { isAnswerOf, namesPerson, withoutPerson } from '#domain/recipient/person-in-event.ts';
import type { RecipientRecord } from '#domain/recipient/recipient.ts';
import { anAnswer } from '#harness/records.ts';

const EVENT = 'aaaaaaaaaaaaaaaa';
const person = { email: 'ben@example.org', recipientId: 'benbenbenbenbenb' };
const newGuest = { email: 'ada@example.org', name: 'Ada', origin: 'web' };
const ada: RecipientRecord = newRecipient(EVENT, newGuest, 'web', '2026-01-01T00:00:00.000Z');
const bens = { ...anAnswer('accepted'), answeredBy: 'Ben@Example.ORG', comment: 'I am Ben', guests: 2 };

describe('another recipient’s record', () => {
  test('that says nothing of the person stays the very same', () => {
    const others = {
      ...ada,
      answer: { ...bens, answeredBy: 'xben@example.org' },
      delegatedBy: 'c'.repeat(16),
    };
    expect(withoutPerson(others, person)).toBe(others);
    expect(namesPerson(others, person)).toBe(false);
  });

  test.each<[string, Partial<RecipientRecord>]>([
    ['an answer to the series', { answer: bens }],
    ['an answer to one date', { instances: { '2026-05-12T08:00:00Z': bens } }],
    ['whom they named as delegate', { delegatedBy: person.recipientId }],
    [
      'that the capacity was used up for them',
      { turnedAway: [turnedAwayName('eve@x.org'), turnedAwayName(person.email)] },
    ],
  ])('forgets %s, once', (_, some) => {
    const record = { ...ada, ...some };
    expect(namesPerson(record, person)).toBe(true);
    const without = withoutPerson(record, person);
    expect(JSON.stringify(without)).not.toMatch(/ben/i);
    expect(without.turnedAway ?? []).not.toContain(turnedAwayName(person.email));
    expect(withoutPerson(without, person)).toBe(without);
  });

  test('counts as before, except for guests who found no capacity left', () => {
    expect(countsOf(withoutPerson({ ...ada, answer: bens }, person))).toEqual(
      countsOf({ ...ada, answer: bens }),
    );
  });
});

test('an answer is theirs by its place or by who gave it', () => {
  const entry = { answeredBy: 'BEN@example.org' } as Parameters<typeof isAnswerOf>[2];
  const alias = { answeredBy: 'alias@example.org' } as Parameters<typeof isAnswerOf>[2];
  expect(isAnswerOf(person, ada.id, entry)).toBe(true);
  expect(isAnswerOf(person, person.recipientId, alias)).toBe(true);
  expect(isAnswerOf(person, ada.id, alias)).toBe(false);
});

describe('the organizer’s calendar', () => {
  const attendee = (email: string, cn: string): JComponent[1][number] => [
    'attendee',
    { cn },
    'cal-address',
    `MAILTO:${email}`,
  ];
  const calendar = (...guests: JComponent[1]): JComponent => [
    'vcalendar',
    [],
    [
      [
        'vevent',
        [['summary', {}, 'text', 'Lunch with Ben Gone, or write to ben@example.org'], ...guests],
        [],
      ],
    ],
  ];

  test('loses the guest, and their name and address in its texts', () => {
    const both = calendar(attendee('Ben@example.org', 'Ben Gone'), attendee('xben@example.org', 'Xaver Ben'));
    expect(isGuest(both, person.email)).toBe(true);
    const without = withoutGuest({ calendar: both, description: 'Ben Gone sings.' }, person.email);
    expect(without.description).toBe('… sings.');
    expect(without.calendar[2][0]?.[1]).toEqual([
      ['summary', {}, 'text', 'Lunch with …, or write to …'],
      attendee('xben@example.org', 'Xaver Ben'),
    ]);
    expect(isGuest(without.calendar, person.email)).toBe(false);
  });
});

describe('a list', () => {
  const list = (text: string) => {
    const read = readList(text, 'invites.test');
    return { ...read, places: read.entries };
  };

  test('keeps everybody else on their places', () => {
    const text =
      'email,name\nada@example.org,Ada\nben@example.org,Ben\nben@example.org,Ben\ncy@example.org,Cy';
    const without = takeOff(list(text), person.email, text);
    expect(without.places.map((place) => place?.email ?? null)).toEqual([
      'ada@example.org',
      null,
      'cy@example.org',
    ]);
    expect(without.entries).toHaveLength(2);
    expect(without.columns).toEqual([]);
    expect(JSON.stringify(without)).not.toMatch(/ben/i);
  });

  test('that names them in another column alone cannot be read again from it', () => {
    const text = 'email,private\nada@example.org,Ben@example.org';
    const read = readList(text, 'invites.test', 0);
    const without = takeOff({ ...read, places: read.entries }, person.email, text);
    expect(without.columns).toEqual([]);
    expect(without.places).toEqual(read.entries);
  });

  test('that names them where it should name a language does so no longer', () => {
    const text = 'email,language\nada@example.org,Ben@example.org\ncy@example.org,Klingon';
    expect(takeOff(list(text), person.email, text).unknownLocales).toEqual([{ row: 3, text: 'Klingon' }]);
  });

  test('that does not name them stays the very same', () => {
    const one = list('ada@example.org\ncy@example.org');
    expect(takeOff(one, person.email, 'ada@example.org')).toBe(one);
  });
});

test('an owner key is 160 bits of chance, and nothing else is hashed as one', () => {
  const key = ownerKeyOf(Buffer.alloc(20, 1));
  expect(key).toMatch(/^owner_[a-z2-7]{32}$/);
  expect(hashOwnerKey(key)).toMatch(/^[0-9a-f]{64}$/);
  for (const text of [`${key}a`, key.replace('owner', 'manage'), '', key.toUpperCase()])
    expect(hashOwnerKey(text)).toBeNull();
});
