import { expect, test } from 'vitest';
import { hint } from '#domain/invite/answer-hint.ts';
import { LANGUAGES } from '#domain/languages/languages.ts';
import { ENGLISH, wordsOf } from '#domain/languages/words.ts';

type Facts = Parameters<typeof hint> extends [unknown, ...infer Rest] ? Rest : never;

test.each<[string, Facts, string]>([
  ['a guest who is asked again', ['update', 'NEEDS-ACTION'], 'please answer again'],
  [
    'a guest who never answered is not asked again',
    ['update', 'NEEDS-ACTION', { isSilent: true }],
    'Answer with',
  ],
  ['whose answer stands', ['update', 'ACCEPTED'], 'your answer (Yes) stands'],
  [
    'who is asked for the dates that moved',
    ['update', 'ACCEPTED', { asksForDates: true }],
    'Some dates moved',
  ],
  ['who is invited', ['invitation', 'NEEDS-ACTION'], 'Answer with Yes, Maybe or No'],
  [
    'who is invited from the line',
    ['invitation', 'NEEDS-ACTION', { keepsPlace: true }],
    'A place has become free for you. It is kept until you answer. Answer with',
  ],
  ['a guest who gets the cancel', ['cancel', 'NEEDS-ACTION'], 'Nothing to do'],
])('%s', (_, facts, words) => {
  expect(hint(ENGLISH, ...facts)).toContain(words);
  // It is put into HTML as it is.
  for (const language of LANGUAGES) expect(hint(wordsOf(language), ...facts)).toMatch(/^[^<>&\n]+$/);
});
