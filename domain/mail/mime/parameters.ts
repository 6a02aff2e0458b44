import { decodeWord, decodeWords } from './encoded-words.ts';

/** A value with parameters, such as that of Content-Type (RFC 2045 section 5.1). */
export interface Parameterised {
  readonly value: string;
  /** By name in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Returns a value and its parameters, also those written in pieces or in a charset (RFC 2231). */
export function readParameters(body: string): Parameterised {
  const parameters = new Map<string, string>();
  const [value, start] = readValue(body, 0);
  for (let at = start; at <= body.length; ) {
    const [, name = '', equals] = nameAt(body, at);
    at += name.length + 1;
    const [text, next] = equals === '=' ? readValue(body, at) : ['', at];
    at = next;
    const key = name.trim().toLowerCase();
    if (key !== '') parameters.set(key, text);
  }
  joinPieces(parameters);
  return { value, parameters };
}

function nameAt(body: string, from: number): readonly [string, string, string] {
  let at = from;
  while (at < body.length && body[at] !== '=' && body[at] !== ';') at += 1;
  return ['', body.slice(from, at), body[at] ?? ''];
}

/** Reads up to the next semicolon that is not quoted, and returns what stands there and where the next name begins. */
function readValue(body: string, from: number): readonly [string, number] {
  let [text, end, isQuoted] = ['', 0, false];
  let at = from;
  for (; at < body.length && (isQuoted || body[at] !== ';'); at += 1) {
    const isEscape = body[at] === '\\';
    const character = body[isEscape ? ++at : at] ?? '';
    if (character === '"' && !isEscape) isQuoted = !isQuoted;
    else if (isEscape || isQuoted || !/[ \t\r\n\f\v]/.test(character)) {
      text += character;
      end = text.length;
    } else if (text !== '') text += character;
  }
  return [text.slice(0, end), at + 1];
}

/** A parameter in pieces, `name*0`, or with a charset, `name*=utf-8''text`. */
const PIECE = /^(.*?)\*(?:(\d+)(\*?))?$/;

/** Replaces the pieces of parameters by the whole, which counts more than a plain parameter of the same name. */
function joinPieces(parameters: Map<string, string>): void {
  const wholes = Map.groupBy(
    [...parameters].flatMap(([key, text]) => {
      const [, name = '', number = '0', star = '*'] = PIECE.exec(key) ?? [];
      return PIECE.test(key) ? [{ key, name, number: Number(number), isEncoded: star === '*', text }] : [];
    }),
    ({ name }) => name,
  );
  for (const [name, pieces] of wholes) {
    for (const { key } of pieces) parameters.delete(key);
    const [first, ...rest] = pieces.toSorted((one, other) => one.number - other.number);
    const [, charset, text] =
      (first?.number === 0 && first.isEncoded && /^([^']*)'[^']*'([\s\S]*)$/.exec(first.text)) || [];
    const whole = [text ?? first?.text, ...rest.map((piece) => piece.text)].join('');
    parameters.set(
      name,
      charset === undefined ? decodeWords(whole) : percentDecoded(whole, charset || 'utf-8'),
    );
  }
}

function percentDecoded(text: string, charset: string): string {
  const quoted = text.replace(/[=_]/g, (character) => (character === '=' ? '=3D' : '=5F')).replace(/%/g, '=');
  return decodeWord({ charset: charset.toLowerCase(), encoding: 'Q', text: quoted });
}
