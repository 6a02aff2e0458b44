/**
 * dynalite parses every expression of every request anew, though a program sends few different ones. Here an expression is
 * parsed once for each set of names and types of values, and what came of it is used again with the values of each request.
 */

/** What a parser of dynalite knows beside the text. */
export interface Context {
  readonly attrNames?: Readonly<Record<string, string>> | undefined;
  readonly attrVals?: Readonly<Record<string, object>> | undefined;
  /** Names and values that no expression of the request has used yet. The parser deletes those that it uses. */
  readonly unusedAttrNames: Record<string, true>;
  readonly unusedAttrVals: Record<string, true>;
  readonly isKeyCondition?: boolean;
}

/** A parser of dynalite. It returns a text when the expression is wrong. */
export interface Parser {
  parse(text: string, options: { readonly context: Context }): unknown;
}

/** What came of an expression, and how to make it again with other values. */
interface Parsed {
  readonly make: (values: NonNullable<Context['attrVals']>) => unknown;
  readonly names: readonly string[];
  readonly values: readonly string[];
}

/** Some expressions contain names that a program makes up, so their number has no end. */
const MOST = 2_000;
/** What these mean depends on the values themselves. */
const BY_VALUE = /attribute_type|between/i;

/** Makes a parser remember what it has parsed. Wrong expressions, and those that depend on values, are parsed anew. */
export function rememberParsed(parser: Parser): void {
  const { parse } = parser;
  const known = new Map<string, Parsed>();
  parser.parse = (text, options) => {
    const { context } = options;
    if (BY_VALUE.test(text)) return parse(text, options);
    const key = keyOf(text, context);
    const found = known.get(key);
    if (found) {
      use(context, found);
      return found.make(context.attrVals ?? {});
    }
    const { attrNames = {}, attrVals = {} } = context;
    const alone = { ...context, unusedAttrNames: allOf(attrNames), unusedAttrVals: allOf(attrVals) };
    const result = parse(text, { context: alone });
    const parsed = {
      make: template(result, new Map(Object.entries(attrVals).map(([name, value]) => [value, name]))),
      names: Object.keys(attrNames).filter((name) => !alone.unusedAttrNames[name]),
      values: Object.keys(attrVals).filter((name) => !alone.unusedAttrVals[name]),
    };
    use(context, parsed);
    // A text says what is wrong, often with a value.
    if (typeof result === 'string') return result;
    if (known.size >= MOST) known.clear();
    known.set(key, parsed);
    return result;
  };
}

function keyOf(text: string, { attrNames = {}, attrVals = {}, isKeyCondition = false }: Context): string {
  const types = Object.entries(attrVals).map(([name, value]) => [name, ...Object.keys(value)]);
  return JSON.stringify([text, isKeyCondition, Object.entries(attrNames), types]);
}

function allOf(entries: Readonly<Record<string, unknown>>): Record<string, true> {
  return Object.fromEntries(Object.keys(entries).map((name) => [name, true]));
}

function use({ unusedAttrNames, unusedAttrVals }: Context, { names, values }: Parsed): void {
  for (const name of names) delete unusedAttrNames[name];
  for (const name of values) delete unusedAttrVals[name];
}

/** Returns a function that makes a deep copy of something, with other values in the places of those that are named. */
function template(of: unknown, names: ReadonlyMap<unknown, string>): Parsed['make'] {
  const name = names.get(of);
  if (name !== undefined) return (values) => values[name];
  if (typeof of !== 'object' || of === null) return () => of;
  if (Array.isArray(of)) {
    const parts = of.map((part) => template(part, names));
    return (values) => parts.map((make) => make(values));
  }
  const prototype = Object.getPrototypeOf(of) as object | null;
  const parts = Object.entries(of).map(([key, part]) => [key, template(part, names)] as const);
  return (values) => {
    const copy = Object.create(prototype) as Record<string, unknown>;
    for (const [key, make] of parts) copy[key] = make(values);
    return copy;
  };
}
