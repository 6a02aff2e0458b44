import { expect, test } from 'vitest';
import { mayOrganize, readOrganizers } from '#domain/access/who-may-organize.ts';

test.each<[string, string, string, boolean]>([
  ['everyone', '*', 'ann@example.com', true],
  ['one address', 'ann@example.com', 'ann@example.com', true],
  ['in any letters and with blanks', ' Ann@Example.com , bob@example.org', 'ann@example.com', true],
  ['another address', 'ann@example.com', 'bob@example.com', false],
  ['one domain', '*@example.com', 'ann@example.com', true],
  ['a domain that only ends alike', '*@example.com', 'ann@notexample.com', false],
  ['a domain below it', '*@example.com', 'ann@mail.example.com', false],
  ['a domain in the local part', '*@example.com', 'example.com@example.org', false],
  ['no pattern but these', '*.com', 'ann@example.com', false],
  ['nobody', '', 'ann@example.com', false],
  ['nobody, with commas', ' , ,', '', false],
])('who may create events: %s', (_, list, address, may) => {
  expect(mayOrganize(readOrganizers(list), address)).toBe(may);
});
