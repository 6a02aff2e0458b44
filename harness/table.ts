/** The table of the tests and benches, as the stack makes it. */
import { INDEXES } from '#lib/indexes.ts';

/** Returns the body of a CreateTable request. */
export function tableRequest(name: string) {
  const attributes = ['pk', 'sk', ...INDEXES.map(({ sortKey }) => sortKey)];
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: keysOf('sk'),
    GlobalSecondaryIndexes: INDEXES.map(({ name: IndexName, sortKey, attributes }) => ({
      IndexName,
      KeySchema: keysOf(sortKey),
      Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...attributes] },
    })),
  };
}

function keysOf(sortKey: string) {
  return [
    { AttributeName: 'pk', KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
}
