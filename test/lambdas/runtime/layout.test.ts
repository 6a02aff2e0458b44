import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { keys } from '#store/keys.ts';
import { LAYOUT } from '#store/layout.ts';
import { getItems } from '#store/table.ts';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => deployment.close());

const layout = async () => (await getItems(deployment.table, [keys.layout()]))[0]?.layout;
const write = (number: number) =>
  deployment.table.db.send(
    new PutCommand({ TableName: deployment.table.name, Item: { ...keys.layout(), layout: number } }),
  );

test('code that is older than the table does nothing and says why; what waits is done by newer code', async () => {
  await write(LAYOUT + 1);
  deployment.restart();
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment.step('inbound');
  expect(deployment.sent()).toEqual([]);
  expect(errors.mock.calls.join()).toContain('"code":"layout-newer"');
  const headers = { Authorization: `Bearer api_${'a'.repeat(32)}` };
  expect((await deployment.api.request('/v1/event', { headers })).status).toBe(500);
  errors.mockRestore();

  await write(LAYOUT);
  await deployment.run();
  expect(deployment.sent().map(({ to }) => to)).toEqual(['ann@example.com']);
});

test('the first function that starts on a new table notes the layout', async () => {
  await deployment.aws.reset();
  expect(await layout()).toBeUndefined();
  deployment.restart();
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment.run();
  expect(await layout()).toBe(LAYOUT);
});
