/**
 * AWS's rules for the capacity that reads and writes consume:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html
 */
import { isDeepStrictEqual } from 'node:util';
import type { Index, Item, KeyElement } from './dynalite.ts';

/** Read and write units of one request. */
export interface Units {
  readonly read: number;
  readonly write: number;
  /** Those of them that are consumed in indexes, by index; absent when there are none. */
  readonly indexes?: Readonly<Record<string, number>>;
}

/** An item before and after a write; undefined where it does not exist. */
export interface Touched {
  readonly before: Item | undefined;
  readonly after: Item | undefined;
  /** True when its condition was not met: nothing was written. */
  readonly isRefused?: boolean;
}

/** How a read is consistent, with the units of one block of 4 KB. */
const READ = { eventual: 0.5, strong: 1, transactional: 2 } as const;
/** The consistency of a read. */
export type Consistency = keyof typeof READ;

/**
 * Returns the octets of an item as DynamoDB counts them:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export function itemSize(item: Item): number {
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value),
    0,
  );
}

function sizeOf(attribute: Record<string, unknown>): number {
  const [[type = '', value] = []] = Object.entries(attribute);
  switch (type) {
    case 'S':
      return Buffer.byteLength(value as string);
    case 'N':
      return numberSize(value as string);
    case 'B':
      return Buffer.from(value as string, 'base64').length;
    case 'SS':
    case 'NS':
    case 'BS':
      return (value as string[]).reduce((sum, one) => sum + sizeOf({ [type.charAt(0)]: one }), 0);
    case 'L':
      return (value as Item[string][]).reduce((sum, one) => sum + sizeOf(one) + 1, 3);
    case 'M':
      return itemSize(value as Item) + Object.keys(value as Item).length + 3;
    default:
      return 1;
  }
}

/** One octet for two significant digits, and one more. */
function numberSize(text: string): number {
  const [mantissa = ''] = text.toLowerCase().split('e');
  const digits = mantissa.replace(/[-+.]/g, '').replace(/^0+/, '');
  return Math.ceil(digits.replace(/0+$/, '').length / 2) + 1;
}

/**
 * Returns the units of one written item: one for each started KB of the larger of its two states, at least one, and
 * twice as many in a transaction. A deletion, a condition that fails and a ConditionCheck count like a write.
 */
export function writeUnits({ before, after }: Touched, isTransaction = false): number {
  const octets = Math.max(...[before, after].map((item) => (item ? itemSize(item) : 0)));
  return blocks(octets, 1024) * (isTransaction ? 2 : 1);
}

/**
 * Returns the units that a write consumes in a global secondary index: those of the entry that it puts, changes or deletes,
 * both of the old and the new one when the key of the entry changes, and none when the entry stays as it is. AWS does not
 * say that they are twice as many in a transaction, which ends before the index is written.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function indexUnits(
  { before, after }: Touched,
  index: Index,
  tableKey: readonly KeyElement[],
): number {
  const [old, fresh] = [entryOf(before, index, tableKey), entryOf(after, index, tableKey)];
  const units = (entry: Item | undefined) => (entry ? blocks(itemSize(entry), 1024) : 0);
  const isSame = (names: readonly string[]) =>
    names.every((name) => isDeepStrictEqual(plain(old?.[name]), plain(fresh?.[name])));
  if (!old || !fresh || !isSame(index.KeySchema.map(({ AttributeName }) => AttributeName)))
    return units(old) + units(fresh);
  if (isSame([...new Set([...Object.keys(old), ...Object.keys(fresh)])])) return 0;
  return Math.max(units(old), units(fresh));
}

/** Without the prototype, which dynalite leaves out of what it has updated. */
function plain(value: Item[string] | undefined): Item[string] | undefined {
  return structuredClone(value);
}

/** Returns what an index has of an item; undefined when the item lacks an attribute of the index's key. */
function entryOf(
  item: Item | undefined,
  { KeySchema, Projection }: Index,
  tableKey: readonly KeyElement[],
): Item | undefined {
  if (!item || KeySchema.some(({ AttributeName }) => item[AttributeName] === undefined)) return undefined;
  if (Projection.ProjectionType === 'ALL') return item;
  const names = new Set([
    ...[...tableKey, ...KeySchema].map(({ AttributeName }) => AttributeName),
    ...(Projection.NonKeyAttributes ?? []),
  ]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.has(name)));
}

/** Returns the units of so many octets read as one, such as an item, or all that a query looked at. */
export function readUnits(octets: number, consistency: Consistency): number {
  return blocks(octets, 4096) * READ[consistency];
}

/** What does not exist is read, written and deleted like something small. */
function blocks(octets: number, size: number): number {
  return Math.max(Math.ceil(octets / size), 1);
}
