/** The statements of PartiQL that the stores send. */
import { isDeepStrictEqual } from 'node:util';
import type { BatchStatementErrorCodeEnum } from '@aws-sdk/client-dynamodb';
import type { BatchExecuteStatementCommandInput } from '@aws-sdk/lib-dynamodb';
import { parseStatement, UNDERSTOOD } from '#local/partiql.ts';
import type { Item } from './expressions.ts';
import { checked, invalid, type Key, keyOf, stored } from './items.ts';

/** A statement of PartiQL, as far as it can be told without the item it is about. */
export interface ParsedStatement {
  readonly table: string;
  readonly key: Key;
  /** What it is answered when its condition is not met. */
  readonly code: keyof typeof MESSAGES;
  readonly isMet: (current: Item | undefined) => boolean;
  readonly apply: (current: Item | undefined) => Item;
  readonly returnsOld: boolean;
}

export const MESSAGES = {
  ConditionalCheckFailed: 'The conditional request failed',
  DuplicateItem: 'Duplicate primary key exists in table',
} as const;

type AskedStatement = NonNullable<BatchExecuteStatementCommandInput['Statements']>[number];

/** Returns what a statement does, or the answer to one that is wrong whatever is stored. */
export function statementOf(asked: AskedStatement): ParsedStatement | ReturnType<typeof refused> {
  const statement = parseStatement(asked.Statement ?? '');
  if (!statement) throw invalid(UNDERSTOOD);
  const returnsOld = asked.ReturnValuesOnConditionCheckFailure === 'ALL_OLD';
  const values = stored(
    (asked.Parameters ?? []).filter((value) => value !== undefined),
  ) as unknown as unknown[];
  try {
    if (statement.verb === 'INSERT') {
      const item = bound(statement.item, values);
      const isMet = (current: Item | undefined) => current === undefined;
      const apply = () => checked(item);
      return { table: statement.table, key: keyOf(item), code: 'DuplicateItem', isMet, apply, returnsOld };
    }
    const { table, set, remove, where } = statement;
    const changes = bound(set, values.slice(0, set.length));
    const wanted = bound(where, values.slice(set.length));
    demandChangeable([...set, ...remove]);
    const isMet = (current: Item | undefined) =>
      Object.entries(wanted).every(([name, value]) => isDeepStrictEqual(current?.[name], value));
    const apply = (current: Item | undefined) => {
      const next = { ...current, ...changes };
      for (const name of remove) delete next[name];
      return checked(next);
    };
    return { table, key: keyOf(wanted), code: 'ConditionalCheckFailed', isMet, apply, returnsOld };
  } catch (error) {
    return refused(error);
  }
}

function bound(names: readonly string[], values: readonly unknown[]): Item {
  if (names.length !== values.length)
    throw invalid("Number of parameters in request and statement don't match.");
  if (new Set(names).size < names.length) throw invalid('An attribute has two values.');
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** An update changes every attribute once, and no key. */
function demandChangeable(names: readonly string[]): void {
  if (new Set(names).size < names.length) throw invalid('Two document paths overlap with each other');
  const key = names.find((name) => name === 'pk' || name === 'sk');
  if (key) throw invalid(`Cannot update attribute ${key}. This attribute is part of the key`);
}

/** The answer to a statement that is wrong. @throws what is no error of DynamoDB */
export function refused(error: unknown): {
  Error: { readonly Code: BatchStatementErrorCodeEnum; readonly Message: string };
} {
  const { name, message } = error as Error;
  if (name !== 'ValidationException') throw error;
  return { Error: { Code: 'ValidationError', Message: message } };
}
