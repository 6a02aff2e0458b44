/** Reads the structure, the texts and the files of a mail (RFC 2045 to 2047), without judging them. */
import type { Bounds } from '../mime-parts.ts';
import { decodeWords } from './encoded-words.ts';
import type { HeaderField } from './header-block.ts';
import { ANY, typeOfFile } from './media-types.ts';
import { type MimeEntity, splitMail } from './split.ts';
import { textOf } from './text-body.ts';
import { decodeTransfer } from './transfer-encodings.ts';

/** A file in a mail. */
export interface MimeFile {
  /** In lower case; empty when its Content-Type is. */
  readonly contentType: string;
  readonly filename: string | null;
  /** The parameters of its Content-Type. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly content: Buffer;
}

/** A mail, with its parts in order. */
export interface ParsedMail {
  readonly fields: readonly HeaderField[];
  /** All plain texts; null when there is none. Each HTML that follows another text counts as an empty one. */
  readonly text: string | null;
  /** All HTML bodies. */
  readonly html: string;
  readonly files: readonly MimeFile[];
}

/** A part that is a text to read. */
interface TextPart {
  readonly isHtml: boolean;
  /** True for one of several forms of the same text. */
  readonly isAlternative: boolean;
  readonly isRoot: boolean;
  readonly text: string;
}

/**
 * Returns a mail with the transfer encodings of its parts decoded.
 * @param mail without a byte order mark or blank lines before it
 * @throws MailRejected `mail-too-complex`
 */
export function parseMail(mail: Buffer, bounds: Bounds): ParsedMail {
  const entities = splitMail(mail, bounds);
  const texts: TextPart[] = [];
  const files: MimeFile[] = [];
  for (const entity of entities) {
    const type = typeOf(entity);
    if (type.startsWith('multipart/')) continue;
    const content = decodeTransfer(entity.body, entity.encoding);
    if (isText(type, entity)) texts.push(textPart(type, entity, content));
    else files.push(file(type, entity, content));
  }
  return { fields: entities[0]?.fields ?? [], ...joinTexts(texts), files };
}

/** Returns the type of a part in lower case. One that declares none is a text, or a file of a type that its name tells. */
function typeOf({ parent, contentType, disposition }: MimeEntity): string {
  if (contentType) return contentType.value.toLowerCase().trim() || (parent ? '' : 'text/plain');
  const name = disposition.parameters.get('filename') ?? '';
  if (name.includes('.', 1)) return typeOfFile(name);
  return disposition.value.toLowerCase() === 'attachment' ? ANY : 'text/plain';
}

function isText(type: string, { disposition }: MimeEntity): boolean {
  const shown = decodeWords(disposition.value.toLowerCase().trim());
  return /^text\/(?:plain|html)$/.test(type) && /^(?:inline)?$/.test(shown);
}

function file(type: string, entity: MimeEntity, content: Buffer): MimeFile {
  const parameters = parametersOf(entity);
  const name = decodeWords(entity.disposition.parameters.get('filename') || parameters.get('name') || '');
  const contentType = type === ANY && name !== '' ? typeOfFile(name) : type;
  return { contentType, filename: name || null, parameters, content };
}

function textPart(type: string, entity: MimeEntity, content: Buffer): TextPart {
  return {
    isHtml: type === 'text/html',
    isAlternative: isInAlternative(entity.parent),
    isRoot: entity.parent === null,
    text: textOf(content, parametersOf(entity)),
  };
}

function isInAlternative(parent: MimeEntity | null): boolean {
  return parent !== null && (typeOf(parent) === 'multipart/alternative' || isInAlternative(parent.parent));
}

function parametersOf({ contentType }: MimeEntity): ReadonlyMap<string, string> {
  return contentType?.parameters ?? new Map();
}

function joinTexts(parts: readonly TextPart[]): Pick<ParsedMail, 'text' | 'html'> {
  const hasText = parts.some(({ isHtml }) => !isHtml);
  const filled = parts.filter(({ text }) => text !== '');
  const texts = filled.flatMap(({ isHtml, isAlternative, isRoot, text }) => {
    if (!isHtml) return text;
    return hasText ? (isAlternative ? [] : '') : isRoot ? '' : [];
  });
  const htmls = filled.flatMap(({ isHtml, text }) => (isHtml ? text : []));
  return { text: texts.length > 0 ? texts.join('\n') : null, html: htmls.join('<br/>\n') };
}
