/** Faults in a part of a call. */
import { BatchExecuteStatementCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { Cloud } from './cloud/cloud.ts';
import type { CallFault } from './faults.ts';
import { Mishaps } from './mishaps.ts';

const INSERT = `INSERT INTO "Table" VALUE {'pk':?, 'sk':?}`;

test.each<[CallFault, string]>([
  ['throttled', 'ProvisionedThroughputExceeded'],
  ['conflict', 'TransactionConflict'],
])('a batch of statements that is %s is executed in part, and says which', (how, Code) => {
  const cloud = new Cloud({ now: () => 0, put: () => {}, bringBack: () => {}, sent: () => [], reports: {} });
  const mishaps = new Mishaps([
    { on: 'call', number: 0, how },
    { on: 'call', number: 1, how },
  ]);
  const call = (...names: string[]) =>
    mishaps.call(
      { mails: [], die: () => {} },
      new BatchExecuteStatementCommand({
        Statements: names.map((sk) => ({ Statement: INSERT, Parameters: ['p', sk] })),
      }),
      cloud,
      0,
    );
  const isThere = (sk: string) =>
    'Item' in cloud.perform(new GetCommand({ TableName: 'Table', Key: { pk: 'p', sk } }));
  expect(call('a', 'b', 'c')).toEqual({
    Responses: [{ TableName: 'Table' }, { Error: { Code } }, { Error: { Code } }],
  });
  expect(['a', 'b', 'c'].map(isThere)).toEqual([true, false, false]);
  expect(call('d')).toEqual({ Responses: [{ Error: { Code } }] });
  expect(isThere('d')).toBe(false);
});
