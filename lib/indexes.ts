/** The secondary indexes of the table. DynamoDB keeps them; `store/recipient-order.ts` reads them. */

/** A global secondary index, whose partition key is that of the table. */
interface Index {
  readonly name: string;
  /** Items without this attribute are not in the index. */
  readonly sortKey: string;
  /** What entries hold beside the keys. A write that changes neither these nor the keys costs nothing in the index. */
  readonly attributes: readonly string[];
}

/** What lists of recipients are filtered by: see domain/recipient/list-orders.ts. */
const FILTERS = ['status', 'unreachable', 'searchedName'];

/** The lists of an event's recipients: everybody by address, and those who answered by the time of their answer. */
export const INDEXES: readonly Index[] = [
  { name: 'ByAddress', sortKey: 'byAddress', attributes: FILTERS },
  { name: 'ByAnswer', sortKey: 'byAnswer', attributes: FILTERS },
];
