/** Totals are recorded in the timeline after answers came, with or without a headcount mail, and wherever the process dies. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { HOUR, type Point } from '#domain/counts/timeline.ts';
import { recipientId } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, replyTo } from '#harness/mails.ts';
import { seedEvent } from '#harness/seeded.ts';
import { removeRecipient } from '#store/change-recipient.ts';
import { close } from '#store/send-line.ts';
import { SesClosed } from '#store/sender.ts';
import { readTimeline, recordPoint } from '#store/timeline.ts';
import { sides, strides } from '#test/support/walks.ts';
import { arm } from '../support/death.ts';

const QUARTER = HOUR / 4;
const GUESTS = ['ben@example.org', 'eve@example.org'];

let deployment: TestDeployment;
let event: string;
let invites: ReadonlyMap<string, Sent>;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});
afterAll(() => deployment.close());

async function make(facts: EventFacts = {}): Promise<void> {
  const { id, code } = await seedEvent(deployment, facts);
  event = id;
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ recipients: GUESTS.map((email) => ({ email })) }),
  });
  await deployment.run();
  invites = new Map(deployment.sent().map((mail) => [mail.to, mail]));
}

async function answer(who: string, status: string, dtstamp = '20260102T120000Z'): Promise<void> {
  const reply = replyTo(invites.get(who)?.raw ?? '', { status, dtstamp });
  deployment.receive('rsvp', reply.to, reply.raw);
  await deployment.run();
}

async function later(): Promise<Sent[]> {
  deployment.clock += QUARTER;
  while ((await deployment.step('headcount')) > 0);
  return deployment.sent();
}

const noted = async () => (await readTimeline(deployment.table, event)).points;
const counts = async () => (await noted()).map(([, ...rest]) => rest);

describe('totals are recorded in the timeline', () => {
  test('after a while, for all answers that came', async () => {
    await make();
    await answer('ben@example.org', 'ACCEPTED');
    await answer('eve@example.org', 'TENTATIVE');
    expect(await noted()).toEqual([]);
    const before = deployment.now();
    await later();
    const [point, ...others] = await noted();
    expect(others).toEqual([]);
    expect(point?.slice(1)).toEqual([1, 1, 0]);
    expect(point?.[0]).toBeGreaterThan(before);
    deployment.clock += 2 * HOUR;
    await answer('eve@example.org', 'DECLINED', '20260103T120000Z');
    await later();
    expect(await counts()).toEqual([
      [1, 1, 0],
      [1, 0, 1],
    ]);
  });

  test('when the headcount in words did not change, too', async () => {
    await make();
    await answer('ben@example.org', 'ACCEPTED');
    await later();
    deployment.clock += HOUR;
    await answer('ben@example.org', 'ACCEPTED', '20260103T120000Z');
    expect(await later()).toEqual([]);
    expect(await counts()).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
  });

  test('while SES takes no mail', async () => {
    await make();
    await answer('ben@example.org', 'ACCEPTED');
    await close(
      deployment.table,
      new SesClosed('ses-quota', 'The quota is used up.'),
      deployment.now() + QUARTER,
    );
    deployment.clock += QUARTER;
    await deployment.step('headcount');
    expect(deployment.sent()).toEqual([]);
    expect(await counts()).toEqual([[1, 0, 0]]);
    expect(deployment.waiting('headcount')).toBe(1);
  });

  test('for a cancelled event: people answered until then', async () => {
    await make();
    await answer('ben@example.org', 'ACCEPTED');
    deployment.receive('inbound', 'create@invites.test', organizerMail('CANCEL', {}));
    await deployment.run();
    deployment.sent();
    expect(await later()).toEqual([]);
    expect(await counts()).toEqual([[1, 0, 0]]);
  });

  test('and stays when somebody is erased, of whom it says nothing', async () => {
    await make();
    await answer('ben@example.org', 'ACCEPTED');
    await later();
    await removeRecipient(deployment.table, event, recipientId(event, 'ben@example.org'));
    expect(await counts()).toEqual([[1, 0, 0]]);
  });

  test('once for each hour: the latest, however late an earlier one is written', async () => {
    event = 'an-event';
    const at = Date.parse('2026-05-01T13:00:00Z');
    const points: Point[] = [
      [at + 1, 1, 0, 0],
      [at + 9, 3, 0, 0],
      [at + 5, 2, 0, 0],
      [at + 9, 3, 0, 0],
      [at + HOUR, 4, 0, 0],
      [at + 30 * HOUR, 4, 1, 0],
    ];
    for (const point of points) await recordPoint(deployment.table, event, point);
    expect(await readTimeline(deployment.table, event)).toEqual({
      points: [points[1], points[4], points[5]],
      isWhole: true,
    });
  });

  test('of more than sixty days with answers the last sixty are read', async () => {
    event = 'a-long-event';
    const at = (day: number) => Date.parse('2026-01-01T00:00:00Z') + day * 24 * HOUR;
    for (let day = 0; day < 61; day += 1) await recordPoint(deployment.table, event, [at(day), day, 0, 0]);
    const { points, isWhole } = await readTimeline(deployment.table, event);
    expect([points.length, points[0], isWhole]).toEqual([60, [at(1), 1, 0, 0], false]);
  });
});

const { first, stride, which } = strides('deaths of the job of the timeline', 5);

test.each(sides('timeline'))(
  `when a process dies %s ${which} of the calls of a job, the job comes again, and everything is noted`,
  async (when) => {
    let died = true;
    for (let at = first; died; at += stride) {
      await make();
      await answer('ben@example.org', 'ACCEPTED');
      await answer('eve@example.org', 'DECLINED');
      deployment.clock += QUARTER;
      const death = arm(at, when);
      deployment.death = death.happened;
      await deployment.step('headcount');
      deployment.death = null;
      died = death.diedAt() !== null;
      death.disarm();
      deployment.restart();
      for (let quarters = 0; quarters < 3; quarters += 1) await later();
      expect((await counts()).at(-1), `at call ${at}`).toEqual([1, 0, 1]);
      await deployment.aws.reset();
      deployment.sent();
      deployment.clock = 0;
      expect(at).toBeLessThan(40);
    }
  },
);

test('a deployment that sends no headcounts still notes what is counted', async () => {
  await deployment.close();
  deployment = await openDeployment({ headcount: false });
  await make();
  await answer('ben@example.org', 'ACCEPTED');
  expect(await later()).toEqual([]);
  expect(await counts()).toEqual([[1, 0, 0]]);
  deployment.clock += HOUR;
  await answer('eve@example.org', 'DECLINED');
  await later();
  expect(await counts()).toEqual([
    [1, 0, 0],
    [1, 0, 1],
  ]);
});
