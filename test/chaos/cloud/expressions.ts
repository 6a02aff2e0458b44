/**
 * DynamoDB's expressions, as far as the stores use them. Anything else throws: a condition that is not understood must
 * never count as met.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html
 */

export type Item = Record<string, unknown>;

export interface Bindings {
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>> | undefined;
  readonly ExpressionAttributeValues?: Readonly<Record<string, unknown>> | undefined;
}

type Test = (item: Item) => boolean;

/** Whether an item, or nothing where there is none, meets a condition. */
export function meets(expression: string, item: Item | undefined, bindings: Bindings): boolean {
  const tokens = new Tokens(expression, bindings);
  const test = either(tokens);
  tokens.end();
  return test(item ?? {});
}

/** The item after an update; its keys are there already. */
export function updated(expression: string, item: Item, bindings: Bindings): Item {
  const next = { ...item };
  const tokens = new Tokens(expression, bindings);
  while (!tokens.isDone()) {
    const clause = tokens.next();
    do {
      const name = tokens.name();
      if (clause === 'SET') {
        tokens.take('=');
        next[name] = assigned(tokens, item);
      } else if (clause === 'ADD') next[name] = sum(item[name], tokens.value());
      else if (clause === 'REMOVE') delete next[name];
      else throw new Error(`No clause of an update: ${clause}`);
    } while (tokens.accept(','));
  }
  return next;
}

function assigned(tokens: Tokens, item: Item): unknown {
  if (!tokens.accept('if_not_exists')) return tokens.value();
  tokens.take('(');
  const name = tokens.name();
  tokens.take(',');
  const value = tokens.value();
  tokens.take(')');
  return item[name] ?? value;
}

function sum(current: unknown, by: unknown): number {
  if (typeof by !== 'number' || !['number', 'undefined'].includes(typeof current))
    throw new Error('ADD takes numbers here.');
  return ((current as number | undefined) ?? 0) + by;
}

function either(tokens: Tokens): Test {
  const tests = [both(tokens)];
  while (tokens.accept('OR')) tests.push(both(tokens));
  return (item) => tests.some((test) => test(item));
}

function both(tokens: Tokens): Test {
  const tests = [single(tokens)];
  while (tokens.accept('AND')) tests.push(single(tokens));
  return (item) => tests.every((test) => test(item));
}

const FUNCTIONS: Readonly<Record<string, (found: unknown, wanted: unknown) => boolean>> = {
  attribute_exists: (found) => found !== undefined,
  attribute_not_exists: (found) => found === undefined,
  begins_with: (found, wanted) => typeof found === 'string' && found.startsWith(wanted as string),
  contains: (found, wanted) => typeof found === 'string' && found.includes(wanted as string),
};

const COMPARISONS: Readonly<Record<string, (one: string | number, other: string | number) => boolean>> = {
  '=': (one, other) => one === other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
};

function single(tokens: Tokens): Test {
  const call = tokens.acceptOne(Object.keys(FUNCTIONS));
  if (call) {
    tokens.take('(');
    const name = tokens.name();
    const wanted = tokens.accept(',') ? tokens.value() : undefined;
    tokens.take(')');
    return (item) => FUNCTIONS[call]?.(item[name], wanted) ?? false;
  }
  const name = tokens.name();
  if (tokens.accept('BETWEEN')) {
    const from = tokens.value() as string;
    tokens.take('AND');
    const to = tokens.value() as string;
    return (item) => compares('>=', item[name], from) && compares('<=', item[name], to);
  }
  const operator = tokens.acceptOne(Object.keys(COMPARISONS));
  if (!operator) throw new Error(`Not understood after ${name}.`);
  const wanted = tokens.value();
  return (item) => compares(operator, item[name], wanted);
}

/** An absent attribute, or one of another type, meets no comparison. */
function compares(operator: string, found: unknown, wanted: unknown): boolean {
  if (typeof found !== typeof wanted) return false;
  if (typeof found === 'boolean') return operator === '=' && found === wanted;
  if (typeof found !== 'string' && typeof found !== 'number') return false;
  return COMPARISONS[operator]?.(found, wanted as string | number) ?? false;
}

class Tokens {
  readonly #tokens: readonly string[];
  readonly #bindings: Bindings;
  #at = 0;

  constructor(expression: string, bindings: Bindings) {
    this.#tokens = expression.match(/[#:]?\w+|<=|>=|\S/g) ?? [];
    this.#bindings = bindings;
  }

  isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  next(): string {
    return this.#tokens[this.#at++] ?? '';
  }

  accept(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  acceptOne(tokens: readonly string[]): string | undefined {
    return tokens.find((token) => this.accept(token));
  }

  take(token: string): void {
    if (!this.accept(token)) throw new Error(`Expected ${token}, found ${this.#tokens[this.#at]}.`);
  }

  end(): void {
    if (!this.isDone()) throw new Error(`Not understood: ${this.#tokens.slice(this.#at).join(' ')}`);
  }

  name(): string {
    const token = this.next();
    if (!/^#?\w+$/.test(token)) throw new Error(`No name of an attribute: ${token}`);
    return token.startsWith('#') ? found(this.#bindings.ExpressionAttributeNames, token) : token;
  }

  value(): unknown {
    return found(this.#bindings.ExpressionAttributeValues, this.next());
  }
}

function found<T>(bindings: Readonly<Record<string, T>> | undefined, token: string): T {
  const value = bindings?.[token];
  if (value === undefined) throw new Error(`Nothing is bound to ${token}.`);
  return value;
}
