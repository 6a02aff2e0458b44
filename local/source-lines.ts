/**
 * Names the line of the source in an error of a bundle. The bundle's source map is read only when an error is logged:
 * threads that run with `--enable-source-maps` hold tens of megabytes of it each.
 */
import { existsSync, readFileSync } from 'node:fs';

/** The parts of a source map that are used: https://tc39.es/ecma426/ */
interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

const PLACE = /([^\s("']+\.cjs):(\d+):(\d+)/g;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The value of each base64 digit by its character code. */
const VALUES = Uint8Array.from({ length: 123 }, (_, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
);

/** The places that were looked up before. */
const known = new Map<string, string>();

/** Returns a text with `file:line:column` of the source in place of those of a bundle, where a source map is beside it. */
export function withSourceLines(text: string): string {
  return text.replaceAll(PLACE, (place, file: string, line: string, column: string) => {
    const found = known.get(place) ?? lookUp(file, Number(line), Number(column)) ?? place;
    known.set(place, found);
    return found;
  });
}

function lookUp(file: string, line: number, column: number): string | undefined {
  const mapFile = `${file.replace(/^file:\/\//, '')}.map`;
  if (!existsSync(mapFile)) return undefined;
  const { sources, mappings } = JSON.parse(readFileSync(mapFile, 'utf8')) as SourceMap;
  const found = originOf(mappings, line, column);
  // They are relative to the folder of the bundle, which lies elsewhere by now.
  const source = found && sources[found.source]?.replace(/^(?:\.\.\/)+/, '');
  return source ? `${source}:${found.line}:${found.column}` : undefined;
}

/** Where a piece of the bundle comes from: the number of its source, and line and column from 1. */
interface Origin {
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

/** Returns the origin of a place, with line and column from 1. It reads on from the start and keeps nothing. */
export function originOf(mappings: string, line: number, column: number): Origin | undefined {
  let [atLine, at, source, sourceLine, sourceColumn] = [1, 0, 0, 0, 0];
  let found: Origin | undefined;
  let [field, value, shift] = [0, 0, 0];
  for (let position = 0; position <= mappings.length; position += 1) {
    const character = mappings[position] ?? ';';
    if (character === ',' || character === ';') {
      // A segment of one field comes from no source.
      if (atLine === line && field >= 4 && at < column)
        found = { source, line: sourceLine + 1, column: sourceColumn + 1 };
      field = 0;
      if (character === ',') continue;
      if (atLine === line) return found;
      atLine += 1;
      at = 0;
      continue;
    }
    const digit = VALUES[mappings.charCodeAt(position)] ?? 0;
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    const change = value & 1 ? -(value >> 1) : value >> 1;
    if (field === 0) at += change;
    else if (field === 1) source += change;
    else if (field === 2) sourceLine += change;
    else if (field === 3) sourceColumn += change;
    [field, value, shift] = [field + 1, 0, 0];
  }
  return found;
}
