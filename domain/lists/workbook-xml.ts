/** This file reads XML from a workbook, event by event. Entities that a document declares itself are never expanded. */
import { Parser } from 'saxen';
import { damaged, tooLarge } from './zip-files.ts';

/** What is called for the parts of a document, in order. Names of elements come without a prefix. */
interface Handlers {
  /** @param attribute returns the value of an attribute by its whole name; undefined when there is none */
  readonly open: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Octets that are decoded at a time, so that a large document is never one text. The parser reads a text or an element
 * again from its beginning when it goes on in the next piece, so pieces must be large.
 */
const AT_ONCE = 4 * 1024 * 1024;

/** No element of a workbook is deeper, and no text in one is longer: a cell holds 32,767 characters. */
const DEEPEST = 100;
const LONGEST_TEXT = 1024 * 1024;

/**
 * Reads a document.
 * @throws CodedError `workbook-damaged` when it is not well-formed, is deeper than a workbook, or has a document type, as no
 * workbook needs one; `workbook-too-large` for a text that no cell can hold
 */
export function readXml(octets: Uint8Array, { open, close, text }: Handlers): void {
  const parser = new Parser();
  let depth = 0;
  parser.on('openTag', (name, attributes, decode) => {
    depth += 1;
    if (depth > DEEPEST) throw damaged();
    let all: Readonly<Record<string, string>> | undefined;
    open(withoutPrefix(name), (asked) => {
      all ??= attributes();
      const value = Object.hasOwn(all, asked) ? all[asked] : undefined;
      return value === undefined ? undefined : decode(value);
    });
  });
  parser.on('closeTag', (name) => {
    depth -= 1;
    close?.(withoutPrefix(name));
  });
  parser.on('text', (found, decode) => {
    if (found.length > LONGEST_TEXT) throw tooLarge();
    text?.(decode(found));
  });
  parser.on('cdata', (found) => text?.(found));
  parser.on('attention', () => {
    throw damaged();
  });
  parser.on('error', () => {
    throw damaged();
  });
  const decoder = new TextDecoder(encodingOf(octets));
  for (let at = 0; at < octets.length; at += AT_ONCE)
    parser.write(decoder.decode(octets.subarray(at, at + AT_ONCE), { stream: true }));
  parser.end();
}

/** XML is in UTF-8, or in UTF-16 with a byte order mark (XML 1.0, 4.3.3). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
