/** Whether names use the words of docs/words.md. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bannedWords, wrongWords } from '#scripts/words.ts';

const TABLE = `
| word | means | not |
| --- | --- | --- |
| **event quota** | How many events an organizer may have. | \`room\`, \`eventPlace\` |
| handler | A function's code. | \`door\` |
`;
const banned = bannedWords(TABLE);

it.each([
  ['a variable', 'const openRoom = 1;', 'openRoom should say event quota'],
  ['a plural', 'type Doors = 1;', 'Doors should say handler'],
  ['a constant', 'const OPEN_ROOM = 1;', 'OPEN_ROOM should say event quota'],
  ['several words', 'const anEventPlaceHere = 1;', 'anEventPlaceHere should say event quota'],
  ['what stands in a template', 'const x = `$' + '{room}`;', 'room should say event quota'],
])('%s may not hold a word that is not used', (_, code, sentence) => {
  expect(wrongWords('store/events.ts', code, banned)).toEqual([expect.stringContaining(sentence)]);
});

it.each([
  ['another word that holds it', 'const groom = broomstick;'],
  ['a comment', '// The room is closed.\n/* door */ const x = 1;'],
  ['a string', "const x = 'a door'; const y = `room`;"],
  ['one of several words alone', 'const place = eventOf(x);'],
])('%s is no such name', (_, code) => {
  expect(wrongWords('store/events.ts', code, banned)).toEqual([]);
});

it('the name of a file counts, too', () => {
  expect(wrongWords('lambdas/open-doors.ts', '', banned)).toEqual([expect.stringContaining('open-doors')]);
});

it('the table of the project names words', () => {
  expect(bannedWords(readFileSync('docs/words.md', 'utf8')).length).toBeGreaterThan(20);
});
