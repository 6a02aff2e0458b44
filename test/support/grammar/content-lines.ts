/** iCalendar text read by the letter of RFC 5545 section 3.1: nothing is repaired, the first fault is thrown. */

export interface Line {
  readonly name: string;
  /** Values without their quotes. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
}

export interface Component {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly components: readonly Component[];
}

const LINE_OCTETS = 75;
const NAME = /^[A-Za-z0-9-]+/;
const PARAMETER = /^;([A-Za-z0-9-]+)=/;
/** No controls, no quotation marks; outside quotes no separators either. */
const VALUE = /^(?:"([^"\u0000-\u0008\u000a-\u001f\u007f]*)"|([^";:,\u0000-\u0008\u000a-\u001f\u007f]*))/;
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f]/;

/** The one VCALENDAR of a text. @throws Error naming the first line that RFC 5545 does not allow */
export function readStrictly(text: string): Component {
  const lines = unfolded(text).map(readLine);
  const [root, rest] = readComponent(lines);
  if (rest.length > 0) throw new Error(`after the end of ${root.name}: ${rest[0]?.name}`);
  return root;
}

export function linesNamed({ lines }: Component, name: string): Line[] {
  return lines.filter((line) => line.name === name);
}

function unfolded(text: string): string[] {
  if (!text.isWellFormed()) throw new Error('no UTF-8: half a character');
  if (!text.endsWith('\r\n') || text.endsWith('\r\n\r\n')) throw new Error('CRLF must end the text once');
  const physical = text.slice(0, -2).split('\r\n');
  const tooLong = physical.find((line) => Buffer.byteLength(line) > LINE_OCTETS);
  if (tooLong !== undefined) throw new Error(`longer than ${LINE_OCTETS} octets: ${tooLong}`);
  if (physical.some((line) => line.trim() === '')) throw new Error('an empty line');
  return text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n');
}

function readLine(text: string): Line {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) throw new Error(`no property name: ${text}`);
  const parameters = new Map<string, string[]>();
  let rest = text.slice(name.length);
  for (let match = PARAMETER.exec(rest); match; match = PARAMETER.exec(rest)) {
    const [values, after] = readValues(rest.slice(match[0].length), text);
    const key = (match[1] ?? '').toUpperCase();
    if (parameters.has(key)) throw new Error(`${key} twice: ${text}`);
    parameters.set(key, values);
    rest = after;
  }
  if (!rest.startsWith(':')) throw new Error(`a parameter cannot be read: ${text}`);
  if (CONTROL.test(rest)) throw new Error(`a control character: ${JSON.stringify(text)}`);
  return { name: name.toUpperCase(), parameters, value: rest.slice(1) };
}

function readValues(text: string, line: string): [values: string[], rest: string] {
  const values: string[] = [];
  for (let rest = text; ; rest = rest.slice(1)) {
    const match = VALUE.exec(rest);
    if (!match) throw new Error(`a parameter value cannot be read: ${line}`);
    values.push(match[1] ?? match[2] ?? '');
    rest = rest.slice(match[0].length);
    if (!rest.startsWith(',')) return [values, rest];
  }
}

function readComponent([begin, ...lines]: readonly Line[]): [component: Component, rest: readonly Line[]] {
  if (begin?.name !== 'BEGIN') throw new Error(`BEGIN expected, not ${begin?.name ?? 'the end'}`);
  const name = begin.value;
  const own: Line[] = [];
  const components: Component[] = [];
  let rest: readonly Line[] = lines;
  for (;;) {
    const [next, ...others] = rest;
    if (!next) throw new Error(`${name} does not end`);
    if (next.name === 'END' && next.value !== name) throw new Error(`${name} ends as ${next.value}`);
    if (next.name === 'END') return [{ name, lines: own, components }, others];
    if (next.name === 'BEGIN') {
      const [component, after] = readComponent(rest);
      components.push(component);
      rest = after;
    } else {
      if (components.length > 0 && name !== 'VCALENDAR') throw new Error(`${next.name} after a component`);
      own.push(next);
      rest = others;
    }
  }
}
