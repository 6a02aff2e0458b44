/** Workbooks written part by part, as programs other than the usual ones, or strangers, may write them. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetParts {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What is inside `sheetData`. */
  readonly rows: string;
  /** What is before `sheetData`, such as its dimension. */
  readonly before?: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetParts[];
  /** What is inside `sst`. */
  readonly texts?: string;
  /** What is inside `styleSheet`. */
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Files that replace those made here, or that are added. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Returns the octets of a workbook. */
export function workbook({ sheets, texts, styles, date1904, files }: WorkbookParts): Buffer {
  const links = [
    ...sheets.map((_, n) => link(`s${n}`, 'worksheet', `worksheets/sheet${n + 1}.xml`)),
    ...(texts === undefined ? [] : [link('texts', 'sharedStrings', 'sharedStrings.xml')]),
    ...(styles === undefined ? [] : [link('styles', 'styles', 'styles.xml')]),
  ];
  const names = sheets.map(
    ({ name = 'Sheet', state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="s${index}"/>`,
  );
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships([link('main', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    ...(texts === undefined ? {} : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${texts}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...Object.fromEntries(
      sheets.map(({ rows, before = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
    ...files,
  };
  return zipped(parts);
}

/** Returns an archive with some files. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  return Buffer.from(zipSync(files, { level: 1 }));
}

/** Returns rows whose cells are texts within the cells. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  return rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(links: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

/** Returns the archive with another size declared for every file, in its directory and in front of the file. */
export function withSizes(archive: Buffer, size: number): Buffer {
  const changed = Buffer.from(archive);
  for (const [signature, place] of [
    ['PK\u0001\u0002', 24],
    ['PK\u0003\u0004', 22],
  ] as const)
    for (
      let at = changed.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = changed.indexOf(signature, at + 4, 'latin1')
    )
      changed.writeUInt32LE(size, at + place);
  return changed;
}

/** The beginning of a file of Office up to 2003. */
export const COMPOUND = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
/** A workbook that is protected by a password. */
export const PROTECTED = Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]);
