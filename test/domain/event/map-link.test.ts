import { expect, test } from 'vitest';
import { mapLink } from '#domain/event/map-link.ts';

test.each([
  'Garden house, Elm Street 12',
  'Elm Street 12',
  'Town hall, Springfield',
  'Room 5, Elm Street 12',
  '東京都千代田区丸の内1丁目',
  'شارع الملك فهد 12, الرياض',
])('%s is looked for on a map', (place) => {
  expect(mapLink(place)).toBe(`https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`);
});

test.each([
  '',
  'Hall 1',
  'Conference room 3',
  'Room 3, floor 2',
  'Microsoft Teams, Meeting',
  'https://example.org/a, b 12',
  '+49 69 12 34 56',
  'ann@example.com, bob',
])('"%s" is not', (place) => {
  expect(mapLink(place)).toBeNull();
});
