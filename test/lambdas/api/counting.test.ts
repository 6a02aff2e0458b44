import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizerHandle } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import type { ApiDeps } from '#lambdas/api/context.ts';
import { refreshTotals } from '#lambdas/api/counting.ts';
import { keys } from '#store/keys.ts';
import type { OrganizerRecord } from '#store/organizers.ts';

const NOW = Date.parse('2026-05-01T12:00:00Z');
const MANY = 300;

let deployment: TestDeployment;
let deps: ApiDeps;

beforeAll(async () => {
  deployment = await openDeployment();
  deps = { table: deployment.table, now: () => NOW } as ApiDeps;
});
afterAll(() => deployment.close());

async function organizer(address: string, events: number): Promise<OrganizerRecord> {
  const handle = organizerHandle(address);
  for (let start = 0; start < events; start += 25)
    await deployment.table.db.send(
      new BatchWriteCommand({
        RequestItems: {
          [deployment.table.name]: Array.from({ length: 25 }, (_, n) => ({
            PutRequest: { Item: { ...keys.eventOf(handle, `${handle}${start + n}`), ...LISTING } },
          })),
        },
      }),
    );
  return {
    handle,
    address,
    since: '2026-01-01T00:00:00Z',
    name: null,
    suspendedAt: null,
    limits: NO_LIMITS,
    totals: null,
  };
}

const LISTING = { status: 'confirmed', start: '2026-06-01T12:00:00Z', ends: '2026-06-01T13:00:00Z' };
const NO_LIMITS = { eventsPerOrganizer: null, invitesPerEvent: null };

describe('a visit to the domain', () => {
  test('counts whole organizers as long as they fit into one count, and the others next time', async () => {
    const two = [await organizer('ann@example.com', MANY), await organizer('bob@example.com', MANY)];
    const first = await refreshTotals(two, deps);
    expect(first.map(({ totals }) => totals?.upcoming ?? null)).toEqual([MANY, null]);
    const second = await refreshTotals(first, deps);
    expect(second.map(({ totals }) => totals?.upcoming ?? null)).toEqual([MANY, MANY]);
  });

  test('counts an organizer of more events than fit', async () => {
    const [big] = await refreshTotals([await organizer('eve@example.com', 600)], deps);
    expect(big?.totals?.upcoming).toBe(600);
  });
});
