/** The table of guests that people download: in their words, sorted by nobody but the store, and safe in every cell. */
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { ianaZone, UTC, type Zone } from '#domain/itip/time/iana.ts';
import { readCells } from '#domain/lists/cells.ts';
import {
  type Cell,
  guestCells,
  guestColumns,
  guestCsvHeading,
  guestCsvRow,
  separatorFor,
} from '#domain/lists/guest-table.ts';
import { sheetName } from '#domain/lists/sheet-xml.ts';
import { textOfTable } from '#domain/lists/table-file.ts';
import { writeWorkbook } from '#domain/lists/write-workbook.ts';
import { anAnswer } from '#harness/records.ts';
import { aRecipient } from '../recipient/recipients.ts';

const BERLIN = ianaZone('Europe/Berlin') as Zone;
const COLUMNS = guestColumns(BERLIN);
const TITLES = COLUMNS.map(({ title }) => title);

async function octetsOf(title: string, rows: readonly (readonly Cell[])[], atOnce = 2): Promise<Buffer> {
  async function* pages() {
    for (let at = 0; at < rows.length; at += atOnce) yield rows.slice(at, at + atOnce);
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook(title, COLUMNS, pages())) pieces.push(piece);
  return Buffer.concat(pieces);
}
const sheetsOf = async (octets: Buffer) => readExcelFile(Uint8Array.from(octets).buffer);
const inColumns = (cells: readonly Cell[]) =>
  Object.fromEntries(cells.map((cell, index) => [TITLES[index], cell]));

describe('the row of a guest', () => {
  test('is in words, with times in the zone of the event', () => {
    const answer = { ...anAnswer('accepted', 2), comment: 'Gladly', guests: 1 };
    const guest = aRecipient({
      answer,
      sentVersion: 3,
      createdAt: '2026-06-30T22:30:00.000Z',
      origin: 'list',
    });
    expect(inColumns(guestCells(guest, null, BERLIN))).toEqual({
      Name: 'Bob Ray',
      Address: 'bob@example.org',
      Answer: 'Yes',
      Brings: 1,
      Comment: 'Gladly',
      'Answered (Europe/Berlin)': { local: '2026-01-01T01:00:00' },
      'Invited (Europe/Berlin)': { local: '2026-07-01T00:30:00' },
      'Came from': 'A list',
      Calendar: 'Google',
      Mail: 'Sent',
    });
  });

  test('of somebody silent says so, and has empty cells', () => {
    const guest = aRecipient({ name: null, answer: null, sentVersion: null, delivery: 'queued' });
    expect(inColumns(guestCells(guest, null, UTC))).toMatchObject({
      Name: null,
      Answer: 'No answer yet',
      Brings: null,
      Comment: null,
      'Answered (Europe/Berlin)': null,
      'Came from': 'web',
      Calendar: null,
      Mail: 'Waiting to be sent',
    });
  });

  test.each([
    ['expired', 'Came back'],
    ['bounced', 'Came back'],
    ['delivered', 'Delivered'],
    ['rejected', 'Not sent: the address is blocked or unsubscribed'],
  ] as const)('says of mail that is %s: %s', (delivery, words) => {
    expect(guestCells(aRecipient({ delivery }), null, UTC)[9]).toBe(words);
  });

  test('of somebody whose invite was forwarded has no mail of ours', () => {
    const guest = aRecipient({ origin: 'shared', sentVersion: null, delivery: 'queued' });
    expect(guestCells(guest, null, UTC).slice(7)).toEqual(['A forwarded invite', null, null]);
  });

  test('shows the answer to one occurrence', () => {
    const instances = { '2026-05-19T08:00:00Z': anAnswer('declined', 0) };
    const guest = aRecipient({ answer: anAnswer('accepted', 0), instances });
    expect(guestCells(guest, '2026-05-19T08:00:00Z', UTC)[2]).toBe('No');
    expect(guestCells(guest, '2026-05-26T08:00:00Z', UTC)[2]).toBe('Yes');
  });
});

describe('as CSV', () => {
  test('has the same words, and times that every spreadsheet reads', () => {
    const cells = guestCells(
      aRecipient({ answer: anAnswer('accepted', 2), name: 'Ray; "Bob"' }),
      null,
      BERLIN,
    );
    expect(guestCsvHeading(COLUMNS, ';')).toMatch(/^\ufeffName;Address;Answer;Brings;/);
    expect(guestCsvRow(cells, ';')).toMatch(/^"Ray; ""Bob""";bob@example\.org;Yes;.*;2026-01-01 01:00;/);
  });

  test('turns formulas into text, whatever separates the cells', () => {
    for (const separator of [',', ';'] as const)
      expect(guestCsvRow(['=1+1', '-2'], separator)).toBe(`'=1+1${separator}'-2\r\n`);
  });

  test.each([
    ['de-DE,de;q=0.9,en;q=0.8', ';'],
    ['fr', ';'],
    ['es-ES', ';'],
    ['it', ';'],
    ['nl-NL', ';'],
    ['pl', ';'],
    ['pt-BR', ';'],
    ['de-CH', ';'],
    ['es-MX', ','],
    ['en-GB,en;q=0.9', ','],
    ['ja', ','],
    ['en;q=0.5, de;q=0.9', ';'],
    ['de;q=0, en', ','],
    ['*', ','],
    ['not a language!, en', ','],
    ['', ','],
    [undefined, ','],
  ] as const)('for a reader of %s it is separated by %s', (languages, separator) => {
    expect(separatorFor(languages)).toBe(separator);
  });

  test('any header is read', () => {
    fc.assert(fc.property(fc.string(), (header) => [',', ';'].includes(separatorFor(header))));
  });
});

describe('as a workbook', () => {
  test('is what another program reads: texts, numbers and dates', async () => {
    const answer = { ...anAnswer('accepted', 2), comment: '=HYPERLINK("x")\nTwo lines & <more>', guests: 2 };
    const rows = [guestCells(aRecipient({ answer }), null, BERLIN)];
    const [sheet] = await sheetsOf(await octetsOf('Launch: 12/5', rows));
    expect(sheet?.sheet).toBe('Launch 12 5');
    // A time is stored as a binary fraction of a day.
    const toSeconds = (cell: unknown) =>
      cell instanceof Date ? new Date(Math.round(cell.getTime() / 1000) * 1000) : cell;
    expect(sheet?.data.map((cells) => cells.map(toSeconds))).toEqual([
      TITLES,
      [
        'Bob Ray',
        'bob@example.org',
        'Yes',
        2,
        '=HYPERLINK("x")\nTwo lines & <more>',
        new Date('2026-01-01T01:00:00Z'),
        new Date('2026-01-01T01:00:00Z'),
        'web',
        'Google',
        expect.any(String),
      ],
    ]);
  });

  test('of nobody has its heading', async () => {
    const [sheet] = await sheetsOf(await octetsOf('', []));
    expect([sheet?.sheet, sheet?.data]).toEqual(['Guests', [TITLES]]);
  });

  test('whatever the cells hold, they are read back, and no cell is a formula', async () => {
    const cell = fc.oneof(
      fc.constantFrom('=1+1', '_x0041_', '\u0000a\u001f', ']]>', '\ud800', '-5', '"', ' x ', '&amp;'),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.constant(null),
    );
    const row = fc.array(cell, { minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 5 }),
        fc.string({ unit: 'binary' }),
        async (rows, title) => {
          const octets = await octetsOf(title, rows);
          const read = readCells(textOfTable({ filename: 'a.xlsx', content: octets }));
          const kept = rows.map((cells) =>
            cells.map((one) =>
              String(one ?? '')
                .toWellFormed()
                .replaceAll(/\r\n?/g, '\n')
                .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
                .trim(),
            ),
          );
          const filled = kept.map((cells) => cells.slice(0, cells.findLastIndex((one) => one !== '') + 1));
          expect(read.slice(1).map(({ cells }) => cells.join('\v').replace(/\v+$/, ''))).toEqual(
            filled.filter((cells) => cells.length > 0).map((cells) => cells.join('\v')),
          );
        },
      ),
    );
  });

  test.each([
    ['a title', 'a title'],
    ['[Season] 2026/27: "Final"?*\\', 'Season 2026 27 "Final"'],
    ["'quoted'", 'quoted'],
    ['History', 'Guests'],
    [' \n ', 'Guests'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('names its sheet after the title %j', (title, name) => {
    expect(sheetName(title)).toBe(name);
  });
});
