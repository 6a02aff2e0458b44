import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvHeader, csvRow } from '#domain/lists/recipients-csv.ts';
import { anAnswer } from '#harness/records.ts';
import { runs } from '#test/support/walks.ts';
import { aRecipient } from '../recipient/recipients.ts';

/** RFC 4180, read one character after the other; knows nothing of how the table was written. */
function readTable(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') cell += text.charAt(++at);
    else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ',') [row, cell] = [[...row, cell], ''];
    else if (!quoted && text.startsWith('\r\n', at)) {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += character;
  }
  return rows;
}

const withName = (name: string) => csvRow(aRecipient({ name }), null);
const nameIn = (row: string) => readTable(row)[0]?.[1];

test('one row per recipient, under the names of its columns', () => {
  const answer = { ...anAnswer('accepted', 2), comment: 'Gladly, with "Eve"', guests: 1 };
  const [header, row, ...others] = readTable(
    csvHeader() + csvRow(aRecipient({ answer, sentVersion: 3 }), null),
  );
  expect(others).toEqual([]);
  expect(Object.fromEntries((header ?? []).map((column, index) => [column, row?.[index]]))).toEqual({
    '\uFEFFemail': 'bob@example.org',
    name: 'Bob Ray',
    status: 'accepted',
    answered_version: '2',
    sent_version: '3',
    origin: 'web',
    client: 'google',
    guests: '1',
    comment: 'Gladly, with "Eve"',
    replied_at: '2026-01-01T00:00:00.000Z',
    delivery: 'sent',
  });
});

test('a silent recipient without a name has empty cells', () => {
  const row = csvRow(aRecipient({ name: null, sentVersion: null, delivery: 'queued' }), null);
  expect(row).toBe('bob@example.org,,needs-action,,,web,,,,,queued\r\n');
});

describe('a cell', () => {
  test.each<[string, string, string]>([
    ['a plain name stays plain', 'Bob Ray', 'Bob Ray'],
    ['a comma is quoted', 'Ray, Bob', '"Ray, Bob"'],
    ['a quote is doubled', 'Bob "B" Ray', '"Bob ""B"" Ray"'],
    ['a line break is quoted', 'Bob\nRay', '"Bob\nRay"'],
    ['a formula becomes text', '=1+1', "'=1+1"],
    ['so does a plus', '+49 30 1234', "'+49 30 1234"],
    ['a minus', '-2+3', "'-2+3"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\t=1+1', "'\t'=1+1"],
    ['a formula behind a tab, at which LibreOffice parts cells', 'Bob\t=1+1', "Bob\t'=1+1"],
    ['behind a tab and blanks', 'Bob\t \u00a0=1+1', "Bob\t' \u00a0=1+1"],
    ['behind several tabs', 'Bob\t\t@SUM(A1)', "Bob\t\t'@SUM(A1)"],
    ['a formula behind a bar', 'Bob|=1+1', "Bob|'=1+1"],
    ['a formula behind blanks', '  =1+1', "'  =1+1"],
    ['a formula in wide letters', '＝1+1', "'＝1+1"],
    ['a formula with a comma', '=A1,B1', `"'=A1,B1"`],
    [
      'a formula behind a semicolon, which parts cells where the comma is a decimal sign',
      'Bob;=1+1',
      "Bob;'=1+1",
    ],
    ['a formula on a second line', 'Bob\r\n =1+1', `"Bob\r\n' =1+1"`],
    ['signs inside a text are left', 'a=b, 1-2 @home', '"a=b, 1-2 @home"'],
  ])('%s', (_, name, cell) => {
    expect(withName(name)).toBe(`bob@example.org,${cell},needs-action,,0,web,,,,,sent\r\n`);
  });

  const piece = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    ';',
    ',',
    '"',
    "'",
    '\t',
    '\r',
    '\n',
    '\r\n',
    ' ',
    'a',
    'é',
    '＝',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );

  test('never begins like a formula, however the table is parted into cells', () => {
    fc.assert(
      fc.property(text, (name) => {
        for (const cell of (nameIn(withName(name)) ?? '').split(/[;\r\n]/)) {
          expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: runs(400, 2000) },
    );
  });

  test('reads back as it was, but for the apostrophes that keep it a text', () => {
    fc.assert(
      fc.property(text, (name) => {
        const rows = readTable(withName(name));
        expect(rows.map((row) => row.length)).toEqual([11]);
        const withoutApostrophes = (cell: string | undefined) => cell?.replaceAll("'", '');
        expect(withoutApostrophes(nameIn(withName(name)))).toBe(withoutApostrophes(name));
      }),
      { numRuns: runs(400, 2000) },
    );
  });
});
