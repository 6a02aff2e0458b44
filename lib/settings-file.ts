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

/** The settings file that is read unless another is named: next to `cdk.json`. */
export const SETTINGS_FILE = 'settings.json';

/** Code `settings-invalid`; the message has one sentence a line, each saying where the fault is and what to write. */
export class SettingsError extends Error {
  readonly code = 'settings-invalid';
  override readonly name = 'SettingsError';
}

/** Reads a settings file. @throws SettingsError */
export function readSettings(file: string): Settings {
  const text = read(file);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  const fail = (faults: readonly (readonly [line: number | undefined, sentence: string])[]) => {
    // A key with a typo comes before the one that is missing for it.
    const inOrder = faults.toSorted(([one = Infinity], [other = Infinity]) =>
      one < other ? -1 : Number(one > other),
    );
    const lines = inOrder.map(([line, sentence]) => `${file}${line ? `:${line}` : ''}: ${sentence}`);
    return new SettingsError(lines.join('\n'));
  };

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  // What follows the first is often its consequence.
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
    // Editors on Windows may write a mark of the encoding first.
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

/** Where the comma is that a closing bracket at `offset` follows. */
function lastComma(text: string, offset: number): number | undefined {
  const before = text.slice(0, offset).trimEnd();
  return before.endsWith(',') && /[}\]]/.test(text[offset] ?? '') ? before.length - 1 : undefined;
}

/** JSON takes the last of two; their author saw the first. */
function repeatedKeys(node: Node): Node[] {
  const keys =
    node.type === 'object' ? (node.children ?? []).flatMap(({ children: [key] = [] }) => key ?? []) : [];
  const repeated = keys.filter(({ value }, index) => keys.findIndex((key) => key.value === value) < index);
  return [...repeated, ...(node.children ?? []).flatMap(repeatedKeys)];
}

/** Where the innermost part of a path starts that the file has; undefined when it has none of it. */
function nearest(tree: Node, keys: readonly (string | number)[]): number | undefined {
  const found = keys
    .map((_, index) => findNodeAtLocation(tree, keys.slice(0, keys.length - index)))
    .find((node) => node !== undefined);
  return found?.parent?.type === 'property' ? found.parent.offset : found?.offset;
}
