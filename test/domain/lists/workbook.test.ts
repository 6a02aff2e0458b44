/** Workbooks of Excel are read as the rows that a person sees in them. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { type Row, readCells, writeCells } from '#domain/lists/cells.ts';
import { LIST_LENGTH, readList } from '#domain/lists/people-list.ts';
import { textOfTable } from '#domain/lists/table-file.ts';
import { MOST_INFLATED } from '#domain/lists/zip-files.ts';
import {
  COMPOUND,
  PROTECTED,
  textRows,
  type WorkbookParts,
  withSizes,
  workbook,
  zipped,
} from '#test/support/workbooks.ts';

const textIn = (content: Buffer, filename = 'list.xlsx') => textOfTable({ filename, content });
const rowsIn = (parts: WorkbookParts) => readCells(textIn(workbook(parts)));
const cellsIn = (rows: string, more: Partial<WorkbookParts> = {}) =>
  rowsIn({ sheets: [{ rows }], ...more }).map(({ cells }) => cells);
const codeOf = (content: Buffer, filename?: string) => {
  try {
    textIn(content, filename);
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
  return 'read';
};
const sentenceOf = (content: Buffer | string, filename: string) => {
  try {
    textIn(Buffer.from(content as string), filename);
  } catch (error) {
    return (error as Error).message;
  }
  return 'read';
};

describe('rows written as text', () => {
  test('are read back exactly: tabs, line breaks, quotes, empty rows and all', () => {
    const cell = fc.oneof(
      fc.constantFrom('', '"', '""', '"a"', 'a\tb', 'a\nb', 'a,b;c', 'sep=;', '\ufeff', "'", '"a\n', 'a"b'),
      fc.string({ unit: 'binary' }),
    );
    const row = fc.record({
      skipped: fc.nat({ max: 3 }),
      cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (drawn) => {
        let number = 0;
        const rows = drawn.flatMap(({ skipped, cells }): Row[] => {
          number += 1 + skipped;
          const kept = cells.map((one) => one.replaceAll('\0', '').trim().replaceAll(/\r\n?/g, '\n'));
          return kept.some((one) => one !== '') ? [{ number, cells: kept }] : [];
        });
        expect(readCells(writeCells(rows))).toEqual(rows);
      }),
    );
  });
});

describe('a workbook of another program', () => {
  test('is read as a list: addresses, names and the numbers of rows', async () => {
    const blob = await writeExcelFile(
      [
        [{ value: 'Guests of the season' }],
        [],
        [{ value: 'Name' }, { value: 'Email' }],
        [{ value: 'Kim, Ben' }, { value: 'ben@example.org' }],
        [{ value: 'Eve "E"\tRay' }, { value: 'eve@' }],
      ],
      { sheet: 'Guests' },
    ).toBlob();
    const list = readList(textIn(Buffer.from(await blob.arrayBuffer())), 'invites.test');
    expect(list.entries).toEqual([{ email: 'ben@example.org', name: 'Kim, Ben' }]);
    expect(list.mistakes).toEqual([{ row: 5, text: 'eve@', why: 'invalid-address' }]);
  });

  test('has dates as dates, and times where there are times', async () => {
    const at = (text: string, format: string) => ({ value: new Date(text), type: Date, format });
    const blob = await writeExcelFile(
      [
        [
          at('2026-05-12T00:00:00Z', 'dd.mm.yyyy'),
          at('2026-05-12T19:30:00Z', 'dd/mm/yyyy hh:mm'),
          at('2026-05-12T00:00:00Z', 'd. mmm yyyy, hh:mm'),
          at('2026-05-12T19:30:00Z', 'yyyy-mm-dd'),
          { value: 0.1 + 0.2, type: Number },
          { value: true, type: Boolean },
        ],
      ],
      { sheet: 'Dates' },
    ).toBlob();
    expect(readCells(textIn(Buffer.from(await blob.arrayBuffer())))[0]?.cells).toEqual([
      '2026-05-12',
      '2026-05-12 19:30',
      '2026-05-12 00:00',
      '2026-05-12 19:30',
      '0.3',
      'TRUE',
    ]);
  });
});

const FORMATS = `<numFmts count="5"><numFmt numFmtId="164" formatCode="[$-407]dddd, d\\. mmmm yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/><numFmt numFmtId="166" formatCode="0.00&quot; days&quot;"/><numFmt numFmtId="167" formatCode="General;[Red]-General"/><numFmt numFmtId="168" formatCode="mmm"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
<cellXfs>${[0, 14, 22, 20, 164, 165, 166, 167, 168, 49].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>
<dxfs><xf numFmtId="0"/></dxfs>`;

describe('a number', () => {
  test.each([
    ['that is no date', 0, '46154.5', '46154.5'],
    ['with noise of binary fractions', 0, '1.1000000000000001', '1.1'],
    ['of a telephone, in the notation of science', 0, '4.917012345678E12', '4917012345678'],
    ['of a day', 1, '46154', '2026-05-12'],
    ['of a day, with a time that its format hides', 1, '46154.75', '2026-05-12 18:00'],
    ['of a time on a day', 2, '46154.8125', '2026-05-12 19:30'],
    ['of a time whose fraction is rounded', 2, '46154.812499999996', '2026-05-12 19:30'],
    ['of a midnight that is shown', 2, '46154', '2026-05-12 00:00'],
    ['of a time of day', 3, '0.8125', '19:30'],
    ['of a time of day to the second', 3, '0.81255787037037', '19:30:05'],
    ['of a day in words and in a language', 4, '46154', '2026-05-12'],
    ['of a length', 5, '1.0625', '25:30'],
    ['of a length within a day', 5, '0.0625', '1:30'],
    ['with words in its format', 6, '2', '2'],
    ['in a general format with a colour', 7, '46154', '46154'],
    ['of a month', 8, '46154', '2026-05-12'],
    ['in a cell of text', 9, '46154', '46154'],
    ['of a day before the one that Excel invented', 1, '59', '1900-02-28'],
    ['of a day after it', 1, '61', '1900-03-01'],
    ['below every day', 1, '-1', '-1'],
    ['beyond every day', 1, '1e300', '1e+300'],
    ['that is none', 0, 'NaN', undefined],
  ])('%s', (_, style, value, text) => {
    const [cells] = cellsIn(`<row><c s="${style}"><v>${value}</v></c></row>`, { styles: FORMATS });
    expect(cells?.[0]).toBe(text);
  });

  test('of a day is four years later in a workbook of an old Macintosh', () => {
    const rows = '<row><c s="1"><v>44692</v></c></row>';
    expect(cellsIn(rows, { styles: FORMATS, date1904: true })).toEqual([['2026-05-12']]);
  });
});

describe('a cell', () => {
  test.each([
    ['a shared text', '<c t="s"><v>0</v></c>', 'ann@example.org'],
    ['a shared text in parts, without its pronunciation', '<c t="s"><v>1</v></c>', '東京 a & b'],
    ['a shared text that does not exist', '<c t="s"><v>9</v></c><c><v>1</v></c>', ''],
    ['a text of its own', '<c t="inlineStr"><is><r><t>Ben </t></r><r><t>Kim</t></r></is></c>', 'Ben Kim'],
    [
      'the last value of a formula',
      '<c t="str"><f>A1&amp;"x"</f><v>eve@example.org</v></c>',
      'eve@example.org',
    ],
    ['the last number of a formula', '<c><f>SUM(1,2)</f><v>3</v></c>', '3'],
    ['an error', '<c t="e"><v>#N/A</v></c><c><v>1</v></c>', ''],
    ['a date as text', '<c t="d"><v>2026-05-12T19:30:00</v></c>', '2026-05-12 19:30'],
    ['a day as text', '<c t="d"><v>2026-05-12T00:00:00</v></c>', '2026-05-12'],
    ['a character that XML cannot hold', '<c t="str"><v>a_x0009_b</v></c>', 'a\tb'],
    ['marked-up data', '<c t="str"><v><![CDATA[a<b]]></v></c>', 'a<b'],
  ])('%s', (_, cell, text) => {
    const texts =
      '<si><t>ann@example.org</t></si><si><r><t>東京</t></r><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><r><t xml:space="preserve"> a &amp; b</t></r></si>';
    expect(cellsIn(`<row>${cell}</row>`, { texts })[0]?.[0]).toBe(text);
  });

  test('stands in the column and the row that its address names', () => {
    const rows =
      '<row r="3" hidden="1"><c r="B3"><v>1</v></c><c r="AB3"><v>2</v></c></row><row r="7"><c><v>3</v></c></row>';
    const [third, seventh] = rowsIn({ sheets: [{ rows }] });
    expect([third?.number, third?.cells.length, third?.cells[1], third?.cells[27]]).toEqual([
      3,
      28,
      '1',
      '2',
    ]);
    expect(seventh).toEqual({ number: 7, cells: ['3'] });
  });

  test('of merged cells has its text once', () => {
    const rows = '<row r="1"><c r="A1" t="str"><v>Guests</v></c><c r="B1"/></row>';
    expect(cellsIn(rows, { files: {} })).toEqual([['Guests']]);
  });

  test('is read from a document whose names have prefixes', () => {
    const sheet =
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="str"><x:v>ann@example.org</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(cellsIn('', { files: { 'xl/worksheets/sheet1.xml': sheet } })).toEqual([['ann@example.org']]);
  });

  test('is read from UTF-16', () => {
    const sheet = `<worksheet><sheetData>${textRows([['Zoë']])}</sheetData></worksheet>`;
    const octets = Buffer.from(`\ufeff${sheet}`, 'utf16le');
    expect(cellsIn('', { files: { 'xl/worksheets/sheet1.xml': octets } })).toEqual([['Zoë']]);
  });
});

describe('of several sheets', () => {
  const people = textRows([['ann@example.org']]);
  const words = textRows([['Read me']]);
  test.each<[string, WorkbookParts['sheets'], string]>([
    ['the first with an address counts', [{ rows: words }, { rows: people }], 'ann@example.org'],
    ['the first one counts when none has an address', [{ rows: '' }, { rows: words }], 'Read me'],
    [
      'a hidden one comes last',
      [{ rows: textRows([['old@example.org']]), state: 'hidden' }, { rows: people }],
      'ann@example.org',
    ],
    [
      'their names may be those of what every object has',
      [
        { name: '__proto__', rows: words },
        { name: 'constructor', rows: people },
      ],
      'ann@example.org',
    ],
  ])('%s', (_, sheets, text) => {
    expect(rowsIn({ sheets }).map(({ cells }) => cells)).toEqual([[text]]);
  });
});

describe('a hostile file', () => {
  const files = { 'xl/worksheets/sheet1.xml': Buffer.alloc(MOST_INFLATED + 1, ' ') };
  const bomb = workbook({ sheets: [{ rows: '' }], files });

  test('that inflates to more than is read is refused by its declared size', () => {
    expect(codeOf(bomb)).toBe('workbook-too-large');
  });

  test('that declares smaller sizes stops at the limit', () => {
    expect(codeOf(withSizes(bomb, 10))).toBe('workbook-too-large');
  });

  test('whose sheets together inflate to more is refused', () => {
    const comment = '<!-- a comment -->';
    const half = `<worksheet>${comment.repeat(MOST_INFLATED / 2 / comment.length)}</worksheet>`;
    const files = { 'xl/worksheets/sheet1.xml': half, 'xl/worksheets/sheet2.xml': half };
    expect(codeOf(workbook({ sheets: [{ rows: '' }, { rows: '' }], files }))).toBe('workbook-too-large');
  });

  test('that declares entities is refused before any is expanded', () => {
    const lol = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "${'&lol;'.repeat(10)}">]><worksheet><sheetData><row><c t="str"><v>&lol2;</v></c></row></sheetData></worksheet>`;
    expect(codeOf(workbook({ sheets: [{ rows: '' }], files: { 'xl/worksheets/sheet1.xml': lol } }))).toBe(
      'workbook-damaged',
    );
  });

  test('that claims to have millions of rows and columns has those that it has', () => {
    const sheets = [{ before: '<dimension ref="A1:XFD10000000"/>', rows: textRows([['ann@example.org']]) }];
    expect(rowsIn({ sheets })).toEqual([{ number: 1, cells: ['ann@example.org'] }]);
  });

  test.each([
    ['a row beyond the last', '<row r="10000000"><c><v>1</v></c></row>', 'workbook-damaged'],
    ['a row before the one before', '<row r="2"><c><v>1</v></c></row><row r="1"/>', 'workbook-damaged'],
    ['a row that is no number', '<row r="x"><c><v>1</v></c></row>', 'workbook-damaged'],
    ['a column beyond the last', '<row><c r="ZZZ1"><v>1</v></c></row>', 'workbook-damaged'],
    ['XML that is none', '<row><c></row>', 'workbook-damaged'],
    [
      'more text than a list has',
      `<row>${`<c t="str"><v>${'a'.repeat(LIST_LENGTH / 8)}</v></c>`.repeat(8)}<c><v>1</v></c></row>`,
      'workbook-too-large',
    ],
    [
      'a cell far to the right in each row',
      '<row><c r="XFD1"><v>1</v></c></row>'.replace('r="XFD1"', 'r="XFD"').repeat(300),
      'workbook-too-large',
    ],
    [
      'a text that no cell can hold',
      `<row><c t="str"><v>${'a'.repeat(2_000_000)}</v></c></row>`,
      'workbook-too-large',
    ],
    [
      'elements within one another',
      `<row>${'<a>'.repeat(200)}${'</a>'.repeat(200)}</row>`,
      'workbook-damaged',
    ],
    ['a cell in the last row', '<row r="1048576"><c><v>1</v></c></row>', 'read'],
  ])('with %s', (_, rows, code) => {
    expect(codeOf(workbook({ sheets: [{ rows }] }))).toBe(code);
  });

  test('with one text in very many cells is refused', () => {
    const texts = `<si><t>${'a'.repeat(100_000)}</t></si>`;
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(50)}</row>`;
    expect(codeOf(workbook({ sheets: [{ rows }], texts }))).toBe('workbook-too-large');
  });

  test('that was cut off anywhere or changed anywhere is refused or read, and nothing else', () => {
    const whole = workbook({ sheets: [{ rows: textRows([['ann@example.org', 'Ann']]) }], styles: FORMATS });
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.nat({ max: 255 }),
        fc.boolean(),
        (at, octet, isCut) => {
          const changed = Buffer.from(isCut ? whole.subarray(0, at) : whole);
          if (!isCut) changed[at] = octet;
          expect(codeOf(changed)).toMatch(/^(?:read|workbook-|list-)/);
        },
      ),
    );
  });
});

describe('a file in another format is named, with what to do', () => {
  test.each<[string, string, Buffer | string, RegExp]>([
    ['a workbook with a password', 'a.xlsx', PROTECTED, /protected by a password.*Save it without/],
    ['an old Excel', 'a.xls', COMPOUND, /old Excel \(\.xls\).*Save as/],
    ['an old Excel under a new name', 'a.xlsx', COMPOUND, /old Excel \(\.xls\)/],
    ['a binary workbook', 'a.xlsb', zipped({ '[Content_Types].xml': '', 'xl/workbook.bin': 'x' }), /\.xlsb/],
    [
      'OpenDocument',
      'a.ods',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      /\.ods.*Save as/,
    ],
    ['OpenDocument text', 'a.odt', zipped({ mimetype: 'application/vnd.oasis.opendocument.text' }), /\.odt/],
    ['OpenDocument as one XML file', 'a.fods', '<?xml version="1.0"?><office:document/>', /\.ods/],
    ['a web page under the name of an old Excel', 'a.xls', '\ufeff\n<html><table>', /old Excel/],
    ['text under the name of an old Excel', 'a.xls', 'ann@example.org\tAnn', /^read$/],
    ['Numbers', 'a.numbers', zipped({ 'Index/Document.iwa': 'x' }), /Numbers.*Export To/],
    ['Pages', 'a.pages', zipped({ 'Index/Document.iwa': 'x' }), /Pages/],
    ['a PDF', 'a.pdf', '%PDF-1.7 \0', /PDF/],
    ['Word', 'a.docx', zipped({ '[Content_Types].xml': '', 'word/document.xml': 'x' }), /Word/],
    ['an old Word', 'a.doc', COMPOUND, /Word/],
    ['RTF', 'a.rtf', '{\\rtf1 a}', /RTF/],
    ['a ZIP', 'a.zip', zipped({ 'list.csv': 'ann@example.org' }), /ZIP archive\. Unpack/],
    [
      'Numbers of which only the beginning is left',
      'a.numbers',
      zipped({ 'Index/Document.iwa': 'x' }).subarray(0, 60),
      /Numbers/,
    ],
    [
      'half a workbook',
      'a.xlsx',
      workbook({ sheets: [{ rows: '' }] }).subarray(0, 300),
      /damaged or incomplete/,
    ],
    [
      'an empty archive under the name',
      'a.xlsx',
      zipped({ '[Content_Types].xml': '' }),
      /damaged or incomplete/,
    ],
  ])('%s', (_, name, content, says) => {
    expect(sentenceOf(content, name)).toMatch(says);
  });

  test('a workbook under the name of a CSV file is read, and a CSV file under that of a workbook', () => {
    const content = workbook({ sheets: [{ rows: textRows([['ann@example.org']]) }] });
    expect(readCells(textIn(content, 'list.csv'))[0]?.cells).toEqual(['ann@example.org']);
    expect(textIn(Buffer.from('ann@example.org'), 'list.xlsx')).toBe('ann@example.org');
  });
});
