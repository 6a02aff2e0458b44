/** This file reads a file with a table, whatever program saved it, and says what to do with a file that is no table. */
import { type RefusalText, RefusedError } from '#domain/languages/refusal-words.ts';
import type { Attachment } from '#domain/mail/types.ts';
import { decodeText } from '#domain/text/charset.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import type { Row } from './cells.ts';
import { readWorkbook } from './workbook.ts';
import { ZipFiles } from './zip-files.ts';

/** A file: what it is called, when that is known, and what is in it. */
export type TableFile = Pick<Attachment, 'filename' | 'content'>;

/** File names that mail programs and servers give to a signature or footer of a mail. */
const ADDED =
  /^(?:ATT[\d.-]+|Untitled attachment \d+|(?:mail|message|list|e-?mail)?[ _-]?(?:footer|signature|signatur|disclaimer)\d*|Part [\d.]+|mime-attachment)\.+txt$/i;
const TABLE_NAME = /\.(?:csv|tsv|txt|xlsx|xlsm)$/i;
const TABLE_TYPE =
  /^(?:text\/(?:csv|tab-separated-values)|application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)$/i;
const SPREADSHEET_NAME = /\.(?:xls|xlsb|ods|fods|numbers)$/i;
const DOCUMENT_NAME = /\.(?:xls|xlsb|ods|fods|numbers|pages|pdf|docx?|odt|rtf|zip)$/i;

/**
 * Returns true when a file may hold rows: by its name, because mail programs declare many types for tables, or by its
 * type when it has no name.
 */
export function isTable({ filename, contentType }: Attachment): boolean {
  return filename ? TABLE_NAME.test(filename) && !ADDED.test(filename) : TABLE_TYPE.test(contentType);
}

/** Returns true for a spreadsheet in a format that we do not read, by its name. */
export function isOtherSpreadsheet({ filename }: Pick<Attachment, 'filename'>): boolean {
  return SPREADSHEET_NAME.test(filename ?? '');
}

/** Returns true for a file that may have been meant as a list and that we do not read, by its name. */
export function isOtherDocument({ filename }: Pick<Attachment, 'filename'>): boolean {
  return DOCUMENT_NAME.test(filename ?? '');
}

/**
 * Returns the table in a file as text that `readCells` reads.
 * @param suits tells which sheet of a workbook is meant: by default the first with an address
 * @throws RefusedError `list-not-text` for another format, which the sentence names; `workbook-protected`,
 * `workbook-damaged`, `workbook-too-large`
 */
export function textOfTable(file: TableFile, suits: (rows: readonly Row[]) => boolean = hasAddress): string {
  const { content, filename } = file;
  const format = formatOf(file);
  if (format === 'xlsx') return readWorkbook(new ZipFiles(content), suits);
  if (format === null) return decodeText(content, null);
  if (format === 'protected')
    throw new RefusedError('workbook-protected', { key: 'refusal.workbookProtected' });
  throw new RefusedError('list-not-text', WHAT_TO_DO[format] ?? otherFormat(filename));
}

function otherFormat(file: string | null): RefusalText {
  return file === null ? { key: 'refusal.listOtherUnnamed' } : { key: 'refusal.listOther', values: { file } };
}

function hasAddress(rows: readonly Row[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.includes('@')));
}

/** For each format that we do not read, the sentence that names it. */
const WHAT_TO_DO: Readonly<Record<string, RefusalText>> = {
  xls: { key: 'refusal.listXls' },
  xlsb: { key: 'refusal.listXlsb' },
  ods: { key: 'refusal.listOds' },
  fods: { key: 'refusal.listOds' },
  numbers: { key: 'refusal.listNumbers' },
  pages: { key: 'refusal.listPages' },
  pdf: { key: 'refusal.listPdf' },
  doc: { key: 'refusal.listWord' },
  docx: { key: 'refusal.listWord' },
  odt: { key: 'refusal.listOdt' },
  rtf: { key: 'refusal.listRtf' },
  zip: { key: 'refusal.listZip' },
};

const ZIP = 'PK\u0003\u0004';
/** Compound files (MS-CFB): Office up to 2003, and newer files with a password (MS-OFFCRYPTO, 2.3.4.4). */
const COMPOUND = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Returns the format of a file, by its content and then by its name; null for text. */
function formatOf({ content, filename }: TableFile): string | null {
  const octets = Buffer.from(content.buffer, content.byteOffset, content.length);
  const begins = octets.toString('latin1', 0, 8);
  const named = /\.([a-z]+)$/i.exec(filename ?? '')?.[1]?.toLowerCase() ?? '';
  if (begins.startsWith('%PDF')) return 'pdf';
  if (begins.startsWith('{\\rtf')) return 'rtf';
  if (begins === COMPOUND) {
    if (octets.includes(ENCRYPTED)) return 'protected';
    return named === 'doc' ? 'doc' : 'xls';
  }
  if (begins.startsWith(ZIP)) return formatOfZip(octets, named);
  // A large file of another format is cut off in a mail, and a workbook with text in it is no workbook.
  if (named === 'xlsx' || named === 'xlsm') return octets.includes(0) ? 'xlsx' : null;
  // Some programs save a table as text, or as a web page, under the name of a workbook.
  const isText =
    !octets.includes(0) && !/^(?:\u00ef\u00bb\u00bf)?\s*</.test(octets.toString('latin1', 0, 100));
  return !isText && Object.hasOwn(WHAT_TO_DO, named) ? named : null;
}

function formatOfZip(octets: Buffer, named: string): string {
  const isKnown = Object.hasOwn(WHAT_TO_DO, named);
  const files = tryZip(octets);
  if (!files) return isKnown ? named : /^xls[xm]$/.test(named) ? 'xlsx' : 'zip';
  if (files.has('xl/workbook.bin')) return 'xlsb';
  if (files.has('[Content_Types].xml') && !files.hasLike(/^(?:word|ppt)\//)) return 'xlsx';
  if (files.hasLike(/^word\//)) return 'docx';
  if (files.hasLike(/\.iwa$|^Index\.zip$/)) return isKnown ? named : 'numbers';
  if (files.has('mimetype')) return named === 'odt' ? 'odt' : 'ods';
  return isKnown ? named : 'zip';
}

/** Returns null for an archive without a directory: a mail keeps only the beginning of files that are not read. */
function tryZip(octets: Buffer): ZipFiles | null {
  try {
    return new ZipFiles(octets);
  } catch (error) {
    if (error instanceof CodedError) return null;
    throw error;
  }
}
