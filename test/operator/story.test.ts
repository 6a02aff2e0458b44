import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { readInvite } from '#harness/mails.ts';
import type { ArrivedMail, Hops } from '#lambdas/prove/hops.ts';
import { STEPS, type Step } from '#lambdas/prove/steps.ts';
import { type Outcome, playStory } from '#lambdas/prove/story.ts';
import { serveFetch } from '#local/fetch-handler.ts';
import { type Listening, listen } from '#local/services/http.ts';
import { everything, whereIs } from '../support/everything.ts';

let deployment: TestDeployment;
let http: Listening;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: 'ann@example.com' });
  http = await listen((request, response) => serveFetch(deployment.api.fetch, request, response));
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
});
afterAll(async () => {
  await http.close();
  await deployment.close();
});

const RUN = 'q7w2e5r4';

/** The deployment as the probe sees it. `lose` says which mails never arrive. */
function hopsOf(lose: (to: string, raw: string) => boolean = () => false, publicUrl = http.url) {
  const mails = new Map<string, ArrivedMail>();
  const removed: string[] = [];
  const hops: Hops = {
    domain: 'invites.test',
    publicUrl,
    send: async ({ to, raw }) => {
      if (!lose(to, raw)) deployment.receive(to.startsWith('create@') ? 'inbound' : 'rsvp', to, raw);
    },
    arrivals: async () => {
      await deployment.run();
      for (const { to, raw } of deployment.sent())
        if (!lose(to, raw))
          mails.set(String(mails.size), { id: String(mails.size), raw: Buffer.from(raw, 'latin1') });
      return [...mails.values()].filter(({ id }) => !removed.includes(id));
    },
    remove: async (id) => void removed.push(id),
  };
  return { hops, left: () => mails.size - removed.length };
}

/** Plays it by a clock that only waiting moves: a slow machine changes nothing. */
function play(hops: Hops, { signal, at }: { signal?: AbortController; at?: Step } = {}): Promise<Outcome> {
  const began = deployment.now();
  let waited = 0;
  return playStory(hops, {
    run: RUN,
    // Also how long a request may take, and that by the clock of the machine.
    patience: 60_000,
    pause: 20_000,
    now: () => began + waited,
    sleep: async (milliseconds) => {
      waited += milliseconds;
      await deployment.run();
    },
    onStep: (step, ms) => {
      if (step === at && ms === null) signal?.abort();
    },
    ...(signal && { signal: signal.signal }),
  });
}

const nothingLeft = async () => {
  expect(await whereIs(deployment, 'prove@', 'prove+', RUN, 'MAILS#', 'mail/', 'events/')).toEqual([]);
  const lasting = (await everything(deployment)).filter(
    ({ key, content }) => !/^(RATE|LAYOUT|KEPTNAMES)/.test(key) && !content.includes('"expiresAt"'),
  );
  expect(lasting.map(({ key }) => key)).toEqual([]);
};

test('each hop is seen and timed, and nothing is left', async () => {
  const { hops, left } = hopsOf();
  const outcome = await play(hops);
  expect(outcome).toMatchObject({ ok: true, broken: [] });
  expect(outcome.steps.map(({ step, ok }) => [step, ok])).toEqual(STEPS.map((step) => [step, true]));
  expect(left()).toBe(0);
  await nothingLeft();
});

const says = (word: string) => (_: string, raw: string) => raw.includes(word);
const isTo = (local: string) => (to: string) => to.startsWith(local);
/** Which mails are lost, and where the story ends then. */
const LOST: readonly (readonly [string, Step, (to: string, raw: string) => boolean])[] = [
  ['the invitation', 'confirmation', (to, raw) => isTo('create@')(to) && !says('Subject: Forget')(to, raw)],
  ['the confirmation', 'confirmation', isTo('prove@')],
  ['the invite', 'invite', isTo('prove+guest')],
  ['the Yes', 'answer', isTo('rsvp')],
  ['the new time', 'move', (to, raw) => isTo('prove+guest')(to) && readInvite(raw).sequence === 1],
  ['the word to the organizer', 'move', says('Subject: Updated')],
  ['the cancel', 'cancel', (to, raw) => isTo('prove+guest')(to) && says('method=CANCEL')(to, raw)],
];
test.each(LOST)(
  '%s does not arrive: step %s is named, with what to check, and nothing is left',
  async (_, step, lose) => {
    const { hops, left } = hopsOf(lose);
    const { ok, steps, broken } = await play(hops);
    expect(ok).toBe(false);
    expect(steps.filter((one) => !one.ok).map((one) => one.step)).toEqual([step]);
    expect(steps.at(-1)).toMatchObject({ step: 'cleanup', ok: true });
    expect(broken[0]?.check.length).toBeGreaterThan(0);
    expect(left()).toBe(0);
    await nothingLeft();
  },
);

test('nothing takes the mail: the first step says so, and why', async () => {
  const { hops } = hopsOf();
  const send = () => Promise.reject(new Error('connect ECONNREFUSED'));
  const { steps, broken } = await play({ ...hops, send });
  expect(steps.map(({ step, ok }) => [step, ok])).toEqual([
    ['invitation', false],
    ['cleanup', false],
  ]);
  expect(broken[0]?.hop).toContain('connect ECONNREFUSED');
});

test('the API does not answer: it is named, and what was made is still removed', async () => {
  const { hops } = hopsOf(undefined, 'http://127.0.0.1:9');
  const { steps, broken } = await play(hops);
  expect(steps.find(({ ok }) => !ok)?.step).toBe('api');
  expect(broken[0]?.hop).toMatch(/^The API: /);
  await deployment.run();
  await nothingLeft();
});

test.each(STEPS)('interrupted at %s, nothing is left', async (at) => {
  const { hops, left } = hopsOf();
  const { ok, broken } = await play(hops, { signal: new AbortController(), at });
  expect([ok, broken[0]?.hop]).toEqual(
    at === 'cleanup' ? [true, undefined] : [false, 'The run was ended by hand.'],
  );
  expect(left()).toBe(0);
  await nothingLeft();
});

test('mails of another run, and of strangers, are left alone', async () => {
  const { hops, left } = hopsOf();
  const strange = [
    'From: a@example.com',
    'To: prove@invites.test',
    'Subject: API',
    '',
    'API code: api_x',
    'Manage code: manage_x',
    '',
  ].join('\r\n');
  const arrivals = async () => [{ id: 'stranger', raw: Buffer.from(strange) }, ...(await hops.arrivals())];
  const removed: string[] = [];
  const remove = async (id: string) => {
    removed.push(id);
    await hops.remove(id);
  };
  expect(await play({ ...hops, arrivals, remove })).toMatchObject({ ok: true });
  expect(removed).not.toContain('stranger');
  expect(left()).toBe(0);
});
