import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { everything, whereIs } from '#test/support/everything.ts';
import { openScene, words } from '../scene.ts';

const { deployment, receive, create, answer, inviteOne, statistics, get } = openScene('ann@example.com');
const PROBE = 'prove@invites.test';
const GUEST = 'prove+guest-1@invites.test';
const UID = 'run-1@prove.invites.test';
const HOUR = 3600_000;
const begin = (uid = UID) => create({ from: PROBE, uid });
const forget = (uid = UID, verdicts = {}) =>
  receive(
    'inbound',
    'create@invites.test',
    words('', PROBE).replace('Re: Launch', `Forget ${uid}`),
    verdicts,
  );
const invite = async (code: string, email: string) => {
  const answer = await deployment().api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ recipients: [{ email }] }),
  });
  return (await answer.json()) as { accepted: unknown[]; rejected: { reason: string }[] };
};
/** What is stored and does not go by itself, or says whom it was about. */
const left = async () =>
  (await everything(deployment()))
    .filter(({ key, content }) => !content.includes('"expiresAt"') && !/^(RATE|LAYOUT|KEPTNAMES)/.test(key))
    .map(({ key }) => key);

test('the probe organizes, though no list names it, and its guest is invited and answers', async () => {
  const { api, manage } = await begin();
  const mail = await inviteOne(api, GUEST);
  await answer(mail);
  expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 1 });
});

test.each([
  ['GRAY', { dmarc: 'GRAY', dkim: 'PASS', spf: 'PASS' }],
  ['FAIL', { dmarc: 'FAIL' }],
  ['FAIL, and nothing is asked for', { dmarc: 'FAIL', policy: 'none' }],
])('a mail in its name with DMARC %s is neither acted on nor answered', async (_, verdicts) => {
  const mail = organizerMail('REQUEST', { from: PROBE, uid: UID });
  expect(await receive('inbound', 'create@invites.test', mail, verdicts)).toEqual([]);
  expect(await everything(deployment())).toHaveLength(2);
});

test.each(['prove@invites.test', GUEST, 'prove+x@sub.invites.test'])(
  'nobody else has %s for a guest',
  async (email) => {
    const { manage } = await create();
    expect((await invite(manage, email)).rejected).toMatchObject([{ reason: 'own-address' }]);
  },
);

test.each(['create@invites.test', 'prove@invites.test', 'rsvp+x@invites.test', 'prove+x@a.invites.test'])(
  'the probe does not have %s for a guest: mail would go in circles',
  async (email) => {
    const { manage } = await begin();
    expect((await invite(manage, email)).rejected).toMatchObject([{ reason: 'own-address' }]);
  },
);

test('forgotten, its event leaves nothing behind but what expires by itself', async () => {
  const before = await left();
  const { api, manage } = await begin();
  const mail = await inviteOne(api, GUEST);
  await answer(mail);
  const cancel = organizerMail('CANCEL', { from: PROBE, uid: UID, sequence: 1 });
  expect((await receive('inbound', 'create@invites.test', cancel)).map(({ to }) => to).sort()).toEqual([
    GUEST,
    PROBE,
  ]);
  expect(await left()).not.toEqual(before);
  expect(await forget()).toEqual([]);
  expect(await left()).toEqual(before);
  expect(await whereIs(deployment(), 'prove@', 'prove+', 'MAILS#', 'mail/')).toEqual([]);
  expect((await get(manage, '/v1/event')).code).toBe('code-unknown');
});

test('a headcount job that is still queued writes nothing', async () => {
  const { api } = await begin();
  await answer(await inviteOne(api, GUEST));
  await forget();
  deployment().clock += HOUR;
  expect(await deployment().step('headcount')).toBe(1);
  expect(await left()).toEqual([]);
});

test('what comes after it was deleted makes no event, and is not stored', async () => {
  await forget();
  for (const method of ['CANCEL', 'REQUEST'] as const) {
    const mail = organizerMail(method, { from: PROBE, uid: UID });
    expect(await receive('inbound', 'create@invites.test', mail)).toEqual([]);
  }
  expect(await left()).toEqual([]);
});

test('a later run deletes what a run that died left, and nothing of a run that goes on', async () => {
  const died = await begin('run-0@prove.invites.test');
  deployment().clock += HOUR + 1000;
  const goesOn = await begin('run-2@prove.invites.test');
  await begin();
  await forget();
  expect((await get(died.api, '/v1/event')).code).toBe('code-unknown');
  expect((await get(goesOn.api, '/v1/event')).status).toBe('confirmed');
});

test('only the probe can have events deleted', async () => {
  const { api } = await begin();
  await forget(UID, { dmarc: 'FAIL' });
  const ann = await create({ uid: 'a@example.com' });
  await receive(
    'inbound',
    'create@invites.test',
    words('', 'ann@example.com').replace('Re: Launch', 'Forget a@example.com'),
  );
  expect((await get(api, '/v1/event')).status).toBe('confirmed');
  expect((await get(ann.api, '/v1/event')).status).toBe('confirmed');
});

test('a guest of the probe whose mail came back is a stranger again', async () => {
  const { api } = await begin();
  deployment().aws.faults.set({ ses: { bounce: [GUEST] } });
  await invite(api, GUEST);
  await deployment().run();
  deployment().aws.faults.set({});
  await forget();
  expect(await whereIs(deployment(), 'SENDBLOCKS#')).toEqual([]);
});
