import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { checkSettings, type Settings } from './settings.ts';

/** The settings file that is read unless another one is named. It is next to `cdk.json`. */
export const SETTINGS_FILE = 'settings.json';

/**
 * An error in a settings file, with the code `settings-invalid`. Its message has one sentence per line, each of which
 * says where the fault is and what to write.
 */
export class SettingsError extends Error {
  readonly code = 'settings-invalid';
  override readonly name = 'SettingsError';
}

/** Reads a settings file. @throws SettingsError */
export function readSettings(file: string): Settings {
  const text = read(file);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const fail = (faults: readonly (readonly [line: number | undefined, sentence: string])[]) => {
    // A key with a typing error comes before the key that is missing because of it.
    const inOrder = faults.toSorted(([one = Infinity], [other = Infinity]) =>
      one < other ? -1 : Number(one > other),
    );
    const lines = inOrder.map(([line, sentence]) => `${file}${line ? `:${line}` : ''}: ${sentence}`);
    return new SettingsError(lines.join('\n'));
  };

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  // Later syntax errors are often consequences of the first one.
  const [error] = errors;
  if (error || !tree) {
    const comma = error ? lastComma(text, error.offset) : undefined;
    throw comma === undefined
      ? fail([[lineOf(error?.offset ?? 0), syntaxFault(error)]])
      : fail([[lineOf(comma), 'This is not JSON: the last entry has a comma after it; take it out.']]);
  }

  const twice = repeatedKeys(tree);
  if (twice.length > 0)
    throw fail(twice.map(({ offset, value }) => [lineOf(offset), `${value} is written twice. Leave one.`]));

  const checked = checkSettings(getNodeValue(tree));
  if ('settings' in checked) return checked.settings;
  throw fail(
    checked.faults.map(({ path, sentence }) => {
      const offset = nearest(tree, path);
      return [offset === undefined ? undefined : lineOf(offset), sentence];
    }),
  );
}

function read(file: string): string {
  try {
    // Editors on Windows may write a byte order mark first.
    return readFileSync(path.resolve(file), 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new SettingsError(
      `${file} is not there. Copy settings.example.json to ${file}, and write into it your mail domain and who may create events.`,
    );
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a closing } is missing',
  CloseBracketExpected: 'a closing ] is missing',
  ColonExpected: 'a colon is missing between key and value',
  CommaExpected: 'a comma is missing before this',
  InvalidCommentToken: 'JSON knows no comments; take it out',
  InvalidSymbol: 'text must stand in double quotes',
  PropertyNameExpected: 'a key in double quotes is missing; or a comma is too many',
  UnexpectedEndOfString: 'a closing double quote is missing',
  ValueExpected: 'a value is missing; or a comma is too many',
};

function syntaxFault(found: ParseError | undefined): string {
  const code = found ? printParseErrorCode(found.error) : 'ValueExpected';
  return `This is not JSON: ${SYNTAX[code] ?? code}.`;
}

/** Returns the position of the comma before a closing bracket at `offset`. */
function lastComma(text: string, offset: number): number | undefined {
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(',') && /[}\]]/.test(text[offset] ?? '') ? before.length - 1 : undefined;
}

/** JSON uses the last of two equal keys, while the author may have meant the first. */
function repeatedKeys(node: Node): Node[] {
  const keys =
    node.type === 'object' ? (node.children ?? []).flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const repeated = keys.filter(({ value }, index) => keys.findIndex((key) => key.value === value) < index);
  return [...repeated, ...(node.children ?? []).flatMap(repeatedKeys)];
}

/** Returns where the innermost existing part of a path begins; undefined when no part of it exists. */
function nearest(tree: Node, keys: readonly (string | number)[]): number | undefined {
  const found = keys
    .map((_, index) => findNodeAtLocation(tree, keys.slice(0, keys.length - index)))
    .find((node) => node !== undefined);
  return found?.parent?.type === 'property' ? found.parent.offset : found?.offset;
}
