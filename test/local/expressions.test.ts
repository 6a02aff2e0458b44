/** An expression that was parsed before means the same as one that is parsed anew, with the values of its request. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Context, type Parser, rememberParsed } from '#local/services/expressions.ts';

const require = createRequire(import.meta.url);

/** dynalite's parsers as they are, whatever this process has made of them. */
function original(kind: string): Parser {
  const path = require.resolve(`dynalite/db/${kind}Parser`);
  const loaded = require.cache[path];
  delete require.cache[path];
  const parser = require(path) as Parser;
  require.cache[path] = loaded;
  return parser;
}

type Given = Pick<Context, 'attrNames' | 'attrVals' | 'isKeyCondition'>;

function parsed(parser: Parser, text: string, given: Given) {
  const context = {
    ...given,
    unusedAttrNames: Object.fromEntries(Object.keys(given.attrNames ?? {}).map((name) => [name, true])),
    unusedAttrVals: Object.fromEntries(Object.keys(given.attrVals ?? {}).map((name) => [name, true])),
    isReserved: (name: string) => name.toUpperCase() === 'STATUS',
    compare: () => false,
  } as Context;
  const answer = () => {
    try {
      return parser.parse(text, { context });
    } catch (error) {
      return (error as Error).message;
    }
  };
  return { result: answer(), names: context.unusedAttrNames, values: context.unusedAttrVals };
}

const [one, two]: Given[] = [
  { attrNames: { '#a': 'alpha', '#b': 'beta' }, attrVals: { ':x': { S: 'text' }, ':y': { N: '1' } } },
  { attrNames: { '#a': 'alpha', '#b': 'beta' }, attrVals: { ':x': { S: 'other' }, ':y': { N: '2' } } },
];
const [others, renamed]: Given[] = [
  { attrNames: { '#a': 'alpha', '#b': 'beta' }, attrVals: { ':x': { N: '3' }, ':y': { L: [{ S: 'z' }] } } },
  { attrNames: { '#a': 'beta', '#b': 'alpha' }, attrVals: { ':x': { S: 'text' }, ':y': { N: '1' } } },
];

describe.each([
  ['condition', '#a = :x AND attribute_not_exists(#b)'],
  ['condition', 'begins_with(#a, :x) OR NOT #b < :y'],
  ['condition', '#a BETWEEN :x AND :y'],
  ['condition', 'attribute_type(#a, :x)'],
  ['condition', 'size(#a) > :y AND contains(list[0].#b, :x)'],
  ['condition', '#a = :missing'],
  ['condition', 'status = :x'],
  ['condition', 'no expression at all'],
  ['update', 'SET #a = :x, #b = if_not_exists(#b, :y) REMOVE gamma ADD delta :y'],
  ['update', 'SET #a = list_append(#a, :y)'],
  ['update', 'ADD #a :x'],
  ['update', 'SET #a = :x, #a = :y'],
  ['projection', '#a, #b.inner[1]'],
])('the %s %s', (kind, text) => {
  test('means the same again, with its own values, and after others', () => {
    const remembering = original(kind);
    rememberParsed(remembering);
    for (const given of [one, two, others, renamed, one, two, { ...one, isKeyCondition: true }])
      expect(parsed(remembering, text, given as Given)).toEqual(parsed(original(kind), text, given as Given));
  });
});

test('what one request does with an expression that it got, no other request sees', () => {
  const remembering = original('update');
  rememberParsed(remembering);
  const [text, given] = ['SET #a = :x', one as Given];
  const { result } = parsed(remembering, text, given);
  const again = parsed(remembering, text, given).result as { sections: object[] };
  again.sections.length = 0;
  expect(parsed(remembering, text, given).result).toEqual(result);
});
