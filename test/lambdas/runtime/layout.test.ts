import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openHouse, type TestHouse } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { keys } from '#store/keys.ts';
import { LAYOUT } from '#store/layout.ts';
import { getItems } from '#store/table.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => house.close());

const layout = async () => (await getItems(house.table, [keys.layout()]))[0]?.layout;
const write = (number: number) =>
  house.table.db.send(
    new PutCommand({ TableName: house.table.name, Item: { ...keys.layout(), layout: number } }),
  );

test('code that is older than the table does nothing and says why; what waits is done by newer code', async () => {
  await write(LAYOUT + 1);
  house.restart();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  house.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await house.step('inbound');
  expect(house.sent()).toEqual([]);
  expect(errors.mock.calls.join()).toContain('"code":"layout-newer"');
  const headers = { Authorization: `Bearer api_${'a'.repeat(32)}` };
  expect((await house.api.request('/v1/event', { headers })).status).toBe(500);
  errors.mockRestore();

  await write(LAYOUT);
  await house.run();
  expect(house.sent().map(({ to }) => to)).toEqual(['ann@example.com']);
});

test('the first function that starts on a new table notes the layout', async () => {
  await house.aws.reset();
  expect(await layout()).toBeUndefined();
  house.restart();
  house.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await house.run();
  expect(await layout()).toBe(LAYOUT);
});
