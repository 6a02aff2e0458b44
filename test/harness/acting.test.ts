import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '#harness/acting.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterAll(() => deployment.close());

const query = () =>
  deployment.table.db.send(
    new QueryCommand({
      TableName: deployment.table.name,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': 'p' },
    }),
  );
const scan = () => deployment.table.db.send(new ScanCommand({ TableName: deployment.table.name }));
const read = (Key: string) => () =>
  new S3Client({ forcePathStyle: true }).send(new GetObjectCommand({ Bucket: 'mail', Key }));

test.each<[Actor, string, () => Promise<unknown>, string]>([
  ['api', 'query', query, 'done'],
  ['feedback', 'query', query, 'AccessDeniedException'],
  ['api', 'scan', scan, 'AccessDeniedException'],
  ['inbound', 'read mail', read('mail/create/no'), 'NoSuchKey'],
  ['api', 'read mail', read('mail/create/no'), 'AccessDenied'],
])(
  'the function %s of the tests may %s only if its role in the stack may',
  async (actor, _what, call, expected) => {
    const outcome = await deployment.as(actor, call).then(
      () => 'done',
      (error: Error) => error.name,
    );
    expect(outcome).toBe(expected);
  },
);

test('the tests themselves may do anything', async () => {
  await scan();
});
