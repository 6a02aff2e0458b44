/**
 * Calls made from the OpenAPI document: nothing is answered with 5xx, and nothing in a way that is not documented. A few in
 * every run of the tests; `npm run fuzz:api` makes many.
 */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { hashOrganizerKey, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { putOwnerKey } from '#store/owner-keys.ts';
import { type FuzzCall, type Known, makeCall } from '../../support/api-fuzz.ts';
import { documented } from '../../support/contract.ts';
import { seededRandom } from '../../support/random.ts';
import { readCodes } from './new-codes.ts';

const CALLS = Number(process.env.CALLS ?? 10);
const SEED = process.env.SEED ?? '1';
const OWNER = 'olga@owners.example';

let deployment: TestDeployment;
let known: Known;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  deployment = await openDeployment({ owners: OWNER });
  const events = [];
  for (const facts of [{ uid: 'one' }, { uid: 'two', rrule: 'FREQ=WEEKLY;COUNT=4' }]) {
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
    await deployment.run();
    events.push(readCodes(deployment.sent()));
  }
  const createdAt = new Date(deployment.now()).toISOString();
  const keys = (['read', 'send', 'manage'] as const).map((scope, number) => ({
    scope,
    key: organizerKeyOf(Buffer.alloc(20, number + 1)),
  }));
  for (const { scope, key } of keys)
    await putOrganizerKey(deployment.table, {
      ...{ hash: hashOrganizerKey(key) ?? '', organizer: 'ann@example.com', name: scope },
      ...{ scope, createdAt, lastUsedAt: null },
    });
  const owner = ownerKeyOf(Buffer.alloc(20, 9));
  await putOwnerKey(deployment.table, { hash: hashOwnerKey(owner) ?? '', madeBy: OWNER, madeAt: createdAt });
  known = {
    secrets: {
      apiCode: events.map(({ api }) => api),
      manageCode: events.map(({ manage }) => manage),
      organizerKey: keys.map(({ key }) => key),
      ownerKey: [owner],
    },
    ids: [...events.map(({ id }) => id), 'aaaaaaaaaaaaaaaa'],
    addresses: ['ben@example.org', 'Kim@Example.org', 'ann@example.com', 'create@invites.test', 'ben@'],
  };
});
afterAll(() => deployment.close());

/** Replaced codes open nothing, so they are replaced last. */
const inOrder = documented().toSorted(
  (one, other) => Number(one.path.endsWith('/codes')) - Number(other.path.endsWith('/codes')),
);

test.each(inOrder.map((one) => [one.operation.operationId, one] as const))(
  '%s',
  async (id, operation) => {
    const random = seededRandom(`${SEED} ${id}`);
    for (let number = 0; number < CALLS; number += 1) {
      const call = makeCall(operation, known, random);
      const answer = await make(call);
      expect(answer.status, `seed ${SEED}, call ${number} of ${id}: ${JSON.stringify(call)}`).toBeLessThan(
        500,
      );
    }
  },
  600_000,
);

function make({ method, path, headers, body }: FuzzCall) {
  return deployment.api.request(path, { method, headers, ...(body === undefined ? {} : { body }) });
}
