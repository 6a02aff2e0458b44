/** Items as DynamoDB keeps them, and what it says of those that it does not take. */
import { INDEXES } from '#lib/indexes.ts';
import type { Item } from './expressions.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const LARGEST_ITEM = 400 * 1024;

export function keyOf(value: unknown): Key {
  const { pk, sk } = (value ?? {}) as Partial<Key>;
  if (typeof pk !== 'string' || typeof sk !== 'string' || pk === '' || sk === '')
    throw invalid('The provided key element does not match the schema');
  return { pk, sk };
}

export function textOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}

/** As it comes back: what is undefined is left out. */
export function stored(item: unknown): Item {
  return JSON.parse(JSON.stringify(item)) as Item;
}

export function checked(item: Item): Item {
  const wrong = INDEXES.find(({ sortKey }) => !['string', 'undefined'].includes(typeof item[sortKey]));
  if (wrong) throw invalid(`Type mismatch for Index Key ${wrong.sortKey}`);
  if (JSON.stringify(item).length > LARGEST_ITEM)
    throw invalid('Item size has exceeded the maximum allowed size');
  return item;
}

export function invalid(message: string): Error {
  return Object.assign(new Error(message), {
    name: 'ValidationException',
    $metadata: { httpStatusCode: 400 },
  });
}
