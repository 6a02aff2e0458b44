/** One item of DynamoDB with conditional updates, as store/send-line.ts writes them, and with the time that they take. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { fullJitter } from '#store/retries.ts';
import type { Table } from '#store/table.ts';
import type { Clock } from './clock.ts';

/**
 * Returns a table that holds the record of grants and nothing else.
 * @param latency draws how many milliseconds a request takes
 */
export function lineTable(clock: Clock, random: () => number, latency: () => number): Table {
  let item: Record<string, unknown> | undefined;
  const perform = (command: unknown) => {
    if (command instanceof GetCommand) return { Item: structuredClone(item) };
    if (command instanceof UpdateCommand) {
      item = updated(item ?? {}, command);
      return {};
    }
    throw new Error('The record of grants is read and updated only.');
  };
  const send = async (command: unknown) => {
    const half = latency() / 2;
    await clock.wait(half);
    try {
      return perform(command);
    } finally {
      await clock.wait(half);
    }
  };
  const backOff = fullJitter(random, (milliseconds) => clock.wait(milliseconds));
  return { db: { send } as unknown as Table['db'], name: 'Table', backOff };
}

function updated(item: Record<string, unknown>, { input }: UpdateCommand): Record<string, unknown> {
  const { ExpressionAttributeNames: names = {}, ExpressionAttributeValues: values = {} } = input;
  const nameOf = (alias: string) => names[alias] ?? alias;
  const isMet = (condition: string) => {
    const [, absent] = /^attribute_not_exists\((\S+)\)$/.exec(condition) ?? [];
    if (absent) return item[nameOf(absent)] === undefined;
    const [alias = '', value = ''] = condition.split(' = ');
    return item[nameOf(alias)] === values[value];
  };
  if (input.ConditionExpression?.split(' AND ').every(isMet) === false)
    throw new ConditionalCheckFailedException({ message: 'The condition failed.', $metadata: {} });
  const changes = (input.UpdateExpression ?? '').replace(/^SET /, '').split(', ');
  const pairs = changes.map((change) => change.split(' = '));
  return {
    ...item,
    ...Object.fromEntries(pairs.map(([alias = '', value = '']) => [nameOf(alias), values[value]])),
  };
}
