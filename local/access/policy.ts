/** Reads policy documents of IAM: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html */
import * as z from 'zod';
import { CodedError } from '#domain/text/coded-error.ts';
import { ACCOUNT } from '../region.ts';

/** A caller: a role of the account, a service of AWS, or the account's owner. */
export type Principal =
  | { readonly kind: 'role'; readonly arn: string }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'owner' };

/** The values of condition keys, by their names in lower case. */
export type Keys = Readonly<Record<string, string | readonly string[]>>;

/** One action on one resource. */
export interface Access {
  /** The action as `service:Operation`. */
  readonly action: string;
  /** ARN, or `*` when the action has no resources. */
  readonly resource: string;
  readonly keys: Keys;
}

/** One statement of a policy. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny';
  /**
   * Returns how a resource's policy names this principal: directly, or by the account, which leaves the decision to the
   * role's policies.
   */
  names(principal: Principal): 'itself' | 'account' | undefined;
  /** Returns true when action, resource and every condition match. */
  fits(access: Access): boolean;
}

const words = z.union([z.string().transform((word) => [word]), z.array(z.string())]);
const values = z.union([
  z.union([z.string(), z.boolean(), z.number()]).transform((value) => [String(value)]),
  z.array(z.string()),
]);
const principals = z.union([
  z.literal('*').transform(() => ({ AWS: ['*'], Service: [] as string[] })),
  z.strictObject({ AWS: words.default([]), Service: words.default([]) }),
]);
/**
 * Other elements (NotAction, NotResource, NotPrincipal) are refused, because ignoring one would change the policy's
 * meaning.
 */
const statementSchema = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Principal: principals.optional(),
  Action: words,
  Resource: words.default(['*']),
  Condition: z.record(z.string(), z.record(z.string(), values)).default({}),
});
const documentSchema = z.object({ Version: z.literal('2012-10-17'), Statement: z.array(statementSchema) });

/**
 * Reads a policy document whose intrinsic functions are resolved.
 * @param owner the id that the error names
 * @throws CodedError `policy-unknown` when the document has an element that is not supported
 */
export function readPolicy(document: unknown, owner: string): Statement[] {
  const parsed = documentSchema.safeParse(document);
  if (parsed.success) return parsed.data.Statement.map((statement) => compile(statement, owner));
  throw unknown(owner, z.prettifyError(parsed.error));
}

function compile(statement: z.infer<typeof statementSchema>, owner: string): Statement {
  const { Effect, Principal: named, Action, Resource, Condition } = statement;
  const actions = Action.map((action) => likeness(action, 'i'));
  const resources = Resource.map(arnLikeness);
  const conditions = Object.entries(Condition).flatMap(([operator, tests]) =>
    Object.entries(tests).map(([key, expected]) => condition(operator, key.toLowerCase(), expected, owner)),
  );
  return {
    effect: Effect,
    names: (principal) => (named ? namedAs(named, principal) : undefined),
    fits: ({ action, resource, keys }) =>
      actions.some((fits) => fits(action)) &&
      resources.some((fits) => fits(resource)) &&
      conditions.every((holds) => holds(keys)),
  };
}

/** An account as principal stands for all callers whose own policies allow the access. */
const ACCOUNT_NAMES = [ACCOUNT, `arn:aws:iam::${ACCOUNT}:root`];

function namedAs({ AWS, Service }: z.infer<typeof principals>, principal: Principal) {
  if (AWS.includes('*')) return 'itself';
  if (principal.kind === 'service') return Service.includes(principal.name) ? 'itself' : undefined;
  if (principal.kind === 'role' && AWS.includes(principal.arn)) return 'itself';
  return AWS.some((name) => ACCOUNT_NAMES.includes(name)) ? 'account' : undefined;
}

type Likeness = (value: string) => boolean;
type Condition = (keys: Keys) => boolean;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
const OPERATORS: Readonly<Record<string, (expected: string) => Likeness>> = {
  StringEquals: (expected) => (value) => value === expected,
  StringEqualsIgnoreCase: (expected) => (value) => value.toLowerCase() === expected.toLowerCase(),
  StringLike: (expected) => likeness(expected),
  ArnEquals: arnLikeness,
  ArnLike: arnLikeness,
  Bool: (expected) => (value) => value === expected.toLowerCase(),
};

/** The condition keys that the local services set. A condition on another key would be true or false by accident. */
const KEYS = new Set([
  ...['aws:securetransport', 'aws:sourceaccount', 'aws:sourcearn', 'aws:sourceowner'],
  ...['aws:principalarn', 'aws:principalaccount'],
  ...['dynamodb:leadingkeys', 's3:prefix', 'ses:fromaddress', 'ses:recipients'],
]);

function condition(written: string, key: string, expected: readonly string[], owner: string): Condition {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(written) ?? [];
  const negated = /^(?:String|Arn)Not/.test(name);
  const operator = OPERATORS[negated ? name.replace('Not', '') : name];
  if (!operator) throw unknown(owner, `the operator ${written}`);
  if (!KEYS.has(key)) throw unknown(owner, `the condition key ${key}`);
  if (expected.some((value) => value.includes('${'))) throw unknown(owner, `a policy variable in ${key}`);
  const likes = expected.map(operator);
  const one: Likeness = (value) => likes.some((fits) => fits(value)) !== negated;
  return (keys) => {
    const given = keys[key];
    // A key without a value equals nothing, and so differs from everything.
    if (given === undefined) return Boolean(ifExists) || set === 'ForAllValues' || negated;
    const several = typeof given === 'string' ? [given] : given;
    return set === 'ForAllValues' ? several.every(one) : several.some(one);
  };
}

/** Compiles a pattern: `*` stands for any characters, `?` for one. */
function likeness(pattern: string, flags = ''): Likeness {
  if (!/[*?]/.test(pattern) && !flags) return (value) => value === pattern;
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const expression = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, `s${flags}`);
  return (value) => expression.test(value);
}

/** An ARN is compared part by part: `*` matches no colon except in the last part. */
function arnLikeness(pattern: string): Likeness {
  if (pattern === '*') return () => true;
  if (!/[*?]/.test(pattern)) return (value) => value === pattern;
  const parts = arnParts(pattern).map((part) => likeness(part));
  return (value) => {
    const given = arnParts(value);
    return given.length === parts.length && parts.every((fits, index) => fits(given[index] ?? ''));
  };
}

function arnParts(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

function unknown(owner: string, what: string): CodedError {
  return new CodedError('policy-unknown', `The policy of ${owner} is not supported on this machine: ${what}`);
}
