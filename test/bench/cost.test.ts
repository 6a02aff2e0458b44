import { expect, test } from 'vitest';
import { dollarsByService, Ledger, scaled, sumOf } from '#bench/cost/ledger.ts';
import { chunks, gbSeconds } from '#bench/cost/model.ts';
import { PRICES, SES_PRICES } from '#bench/cost/prices.ts';

test('a million of each use costs its list price', () => {
  const ledger = new Ledger();
  ledger.use('writeUnit', 1_000_000);
  ledger.use('readUnit', 1_000_000);
  ledger.use('sqsRequest', 500_000);
  ledger.use('sqsRequest', 500_000);
  ledger.use('mailOut', 1_000_000);
  expect(dollarsByService(ledger.take())).toEqual(
    new Map([
      ['DynamoDB', 0.75],
      ['SQS', 0.4],
      ['SES', 100],
    ]),
  );
  expect(dollarsByService(ledger.take())).toEqual(new Map());
});

test('what is used is divided among its units, and stages are added up', () => {
  const ledger = new Ledger();
  ledger.request('DynamoDB PutItem', { writeUnits: 4 });
  ledger.request('DynamoDB PutItem', { requests: 3, writeUnits: 2 });
  ledger.use('invocation', 8);
  const half = scaled(ledger.take(), 1 / 2);
  expect(half.operations.get('DynamoDB PutItem')).toEqual({ requests: 2, writeUnits: 3, readUnits: 0 });
  const both = sumOf(half, half);
  expect(both.operations.get('DynamoDB PutItem')).toEqual({ requests: 4, writeUnits: 6, readUnits: 0 });
  expect(both.amounts.get('invocation')).toBe(8);
});

test('every price has a source at AWS', () => {
  for (const { source } of Object.values({ ...PRICES, ...SES_PRICES }))
    expect(source).toMatch(/^https:\/\/aws\.amazon\.com\/.*pricing\//);
});

test.each([
  [0, 1],
  [65_536, 1],
  [65_537, 2],
  [262_144, 4],
])('%i octets are %i requests of SQS', (octets, requests) => {
  expect(chunks(octets)).toBe(requests);
});

test('computing takes longer with a share of a processor, waiting does not', () => {
  expect(gbSeconds({ cpu: 1000, waited: 0 }, 1769)).toBeCloseTo(1769 / 1024);
  expect(gbSeconds({ cpu: 1000, waited: 0 }, 512)).toBeCloseTo(1769 / 1024);
  expect(gbSeconds({ cpu: 0, waited: 1000 }, 512)).toBeCloseTo(0.5);
  expect(gbSeconds({ cpu: 1000, waited: 0 }, 3538)).toBeCloseTo(3538 / 1024);
});
