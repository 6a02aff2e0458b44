/** Codes are replaced by two at the same moment, while mail changes the event, and by a process that dies anywhere. */
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { getEvent } from '#store/events.ts';
import { runs } from '#test/support/walks.ts';
import { type Codes, readCodes } from '../lambdas/api/new-codes.ts';
import { arm } from '../support/death.ts';
import { interleave } from '../support/interleave.ts';

const RUNS = runs(2, 12);
const seeds = Array.from({ length: RUNS }, (_, index) => index + 1);

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ ambiguousSeconds: 900, patient: true });
});
beforeEach(async () => {
  for (const level of ['log', 'error'] as const) vi.spyOn(console, level).mockImplementation(() => {});
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});
afterAll(() => deployment.close());

async function make(): Promise<Codes> {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment.run();
  return readCodes(deployment.sent());
}

async function statusOf(code: string, path = '/v1/event'): Promise<number> {
  return (await deployment.api.request(path, { headers: { Authorization: `Bearer ${code}` } })).status;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, string>;
}

function replacing(code: string, which: string, answers: Answer[]) {
  return async () => {
    const answer = await deployment.api.request('/v1/codes', {
      method: 'POST',
      headers: { Authorization: `Bearer ${code}` },
      body: JSON.stringify({ replace: which }),
    });
    answers.push({ status: answer.status, body: (await answer.json()) as Record<string, string> });
  };
}

/** Every code that was answered, and whether it opens anything now. */
async function shown(answers: readonly Answer[]): Promise<[string, number][]> {
  const codes = answers.flatMap(({ body }) =>
    [body.apiCode, body.manageCode].filter((code) => code !== undefined),
  );
  return Promise.all(codes.map(async (code): Promise<[string, number]> => [code, await statusOf(code)]));
}

const newest = (sent: readonly Sent[]) => readCodes(sent.filter(({ subject }) => subject.startsWith('New ')));

describe.each(seeds)('seed %i', (seed) => {
  test('of two who replace the API code one gets the new one, and it works', async () => {
    const old = await make();
    const answers: Answer[] = [];
    const act = replacing(old.manage, 'api', answers);
    await interleave(deployment, { seed, acts: [act, act], repeats: 0.2 });
    const codes = await shown(answers);
    // One after the other, both are done: then the first code has been replaced again.
    const { codeGeneration = 0 } = (await getEvent(deployment.table, old.id)) ?? {};
    expect(codes).toHaveLength(codeGeneration);
    expect(codes.filter(([, status]) => status === 200)).toHaveLength(1);
    expect(answers.map(({ status }) => status).sort()).toEqual(
      codeGeneration === 1 ? [200, 409] : [200, 200],
    );
    const sent = deployment.sent();
    expect(sent.length).toBeGreaterThanOrEqual(1);
    expect(sent.length).toBeLessThanOrEqual(codeGeneration);
    expect(
      sent.some((mail) => readCodes([mail]).api === codes.find(([, status]) => status === 200)?.[0]),
    ).toBe(true);
    expect(await statusOf(old.api)).toBe(401);
  });

  test('of two who replace the manage code one is refused, and learns nothing', async () => {
    const old = await make();
    const answers: Answer[] = [];
    const act = replacing(old.manage, 'manage', answers);
    await interleave(deployment, { seed, acts: [act, act], repeats: 0.2 });
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
    const [[code, status] = ['', 0], ...others] = await shown(answers);
    expect([status, others]).toEqual([200, []]);
    expect(newest(deployment.sent())).toMatchObject({ api: old.api, manage: code });
    expect(await statusOf(old.manage)).toBe(401);
  });

  test('an edit by mail undoes no new code, and no new code undoes an edit', async () => {
    const old = await make();
    const answers: Answer[] = [];
    const edit = (sequence: number) => () =>
      deployment.receive(
        'inbound',
        'create@invites.test',
        organizerMail('REQUEST', {
          sequence,
          dtstamp: `2026020${sequence}T120000Z`,
          summary: `Launch ${sequence}`,
        }),
      );
    const acts = [
      edit(1),
      replacing(old.manage, 'api', answers),
      edit(2),
      replacing(old.manage, 'both', answers),
    ];
    await interleave(deployment, { seed, acts, repeats: 0.2 });
    const event = await getEvent(deployment.table, old.id);
    expect(event?.details.summary).toBe('Launch 2');
    const done = answers.filter(({ status }) => status === 200);
    expect(done.length).toBeGreaterThan(0);
    expect(event?.codeGeneration).toBe(done.length);
    expect(await statusOf(old.api)).toBe(401);
    const working = (await shown(answers)).filter(([, status]) => status === 200);
    expect(working.some(([code]) => code.startsWith('api_'))).toBe(true);
    const sent = deployment.sent().filter(({ subject }) => subject.startsWith('New '));
    expect(sent.length).toBeGreaterThanOrEqual(1);
    expect(sent.length).toBeLessThanOrEqual(done.length);
    const [code] = working.find(([one]) => one.startsWith('api_')) ?? [];
    expect(sent.some((mail) => readCodes([mail]).api === code)).toBe(true);
  });
});

test('a process that dies at any call leaves the old code with no mail, or the new one with the mail of it', async () => {
  const outcomes: string[] = [];
  for (const when of ['before', 'after'] as const) {
    for (let at = 1; ; at += 1) {
      await deployment.aws.reset();
      deployment.clock = 0;
      deployment.sent();
      const old = await make();
      // What a function keeps in its memory is there: one that dies while it reads that does not start again here.
      await deployment.api.request(`/results/${old.id}`);
      await statusOf(old.api);
      const death = arm(at, when);
      const call = replacing(old.manage, 'both', [])();
      await Promise.race([call, death.happened]);
      const died = death.diedAt();
      death.disarm();
      // Who comes after the dead has nothing of theirs in memory.
      deployment.restart();
      // By then no call of theirs is at work any more.
      deployment.clock += 7 * 60_000;
      await deployment.run();
      const sent = deployment.sent();
      const isNew = (await statusOf(old.api)) === 401;
      expect([at, when, isNew, await statusOf(old.manage)]).toEqual([at, when, isNew, isNew ? 401 : 200]);
      expect([at, when, sent.length]).toEqual([at, when, isNew ? 1 : 0]);
      if (isNew) {
        const now = newest(sent);
        expect([await statusOf(now.api), await statusOf(now.manage, '/v1/event/statistics')]).toEqual([
          200, 200,
        ]);
      }
      if (died === null) break;
      outcomes.push(`${died} ${isNew ? 'new' : 'old'}`);
    }
  }
  expect(new Set(outcomes)).toContain('TransactWriteCommand new');
  expect(new Set(outcomes)).toContain('TransactWriteCommand old');
  expect(new Set(outcomes)).toContain('SendMessageBatchCommand old');
});
