/** One guest of an event: found, corrected, removed, invited anew, sent the event again. */
import { describe, expect, test } from 'vitest';
import { recipientId } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { readInvite } from '#harness/mails.ts';
import { getRecipient } from '#store/recipients.ts';
import { countBoth, whereIs } from '#test/support/everything.ts';
import { openScene } from '../scene.ts';

const {
  answer,
  create: createAt,
  deployment,
  get,
  inviteOne,
  invite,
  mailOrganizer,
  recipients,
  statistics,
} = openScene();

const BEN = 'ben@example.org';
const FUTURE = { start: '20990512T100000' };
const create = () => createAt(FUTURE);

async function call(code: string, method: string, path: string, body?: object) {
  const answered = await deployment().api.request(`/v1/event${path}`, {
    method,
    headers: { Authorization: `Bearer ${code}`, 'Content-Type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const said = (await answered.json()) as Record<string, unknown>;
  await deployment().run();
  return { status: answered.status, body: said, mails: deployment().sent() };
}
const remove = (code: string, email = BEN) => call(code, 'DELETE', `/recipients/${email}`);
const stored = async (code: string, email = BEN) => {
  const { id } = (await get(code, '/v1/event')) as { id: string };
  return getRecipient(deployment().table, id, recipientId(id, email));
};
const pathIn = (mail: Sent | undefined) =>
  /https:\/\/api\.invites\.test(\/r\/[a-z2-7]+)/.exec(mail?.raw.replaceAll('=\r\n', '') ?? '')?.[1] ?? '';

/** What a calendar goes by (RFC 5546 section 2.1.5): greater is newer. */
const place = (mail: Sent | undefined) => {
  const { sequence, line } = readInvite(mail?.raw ?? '');
  return [sequence, line('DTSTAMP').slice(8)] as const;
};
function expectNewer(later: Sent | undefined, earlier: Sent | undefined) {
  const [one, other] = [place(later), place(earlier)];
  expect(one[0]).toBeGreaterThan(other[0]);
  expect(one[1] >= other[1]).toBe(true);
}

describe('a guest', () => {
  test('is found by address, in whatever letter case', async () => {
    const { manage, api } = await create();
    await answer(await inviteOne(manage, BEN));
    const { status, body } = await call(manage, 'GET', '/recipients/Ben@Example.org');
    expect([status, body.email, body.status]).toEqual([200, BEN, 'accepted']);
    expect(body).toEqual((await recipients(manage))[0]);
    expect((await call(manage, 'GET', '/recipients/eve@example.org')).body.code).toBe('recipient-unknown');
    expect((await call(manage, 'GET', '/recipients/ben')).body.code).toBe('recipient-unknown');
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/resend'],
    ] as const)
      expect((await call(api, method, `/recipients/${BEN}${path}`)).body.code).toBe('manage-code-needed');
  });

  test('gets the right name in later mails, and none because of it', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    const { body, mails } = await call(manage, 'PATCH', `/recipients/${BEN}`, { name: ' Ben Lee ' });
    expect([body.name, mails]).toEqual(['Ben Lee', []]);
    const again = await call(manage, 'POST', `/recipients/${BEN}/resend`);
    expect(readInvite(again.mails[0]?.raw ?? '').line('ATTENDEE')).toContain('CN="Ben Lee"');
  });

  test.each([{}, { name: 5 }, { email: 'ben@' }, { email: 'rsvp@invites.test' }])(
    'is not corrected by %j',
    async (body) => {
      const { manage } = await create();
      await inviteOne(manage, BEN);
      const { status, body: problem } = await call(manage, 'PATCH', `/recipients/${BEN}`, body);
      expect([status, problem.code]).toEqual([400, 'body-invalid']);
    },
  );
});

describe('a guest who is removed', () => {
  test('gets a cancel that is newer than the invite, and is in no count and no list', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    await answer(first);
    const { status, body, mails } = await remove(manage);
    expect([status, body]).toEqual([202, { email: BEN, state: 'removed' }]);
    const [cancel, ...others] = mails.filter(({ to }) => to === BEN);
    expect(others).toEqual([]);
    const said = readInvite(cancel?.raw ?? '');
    expect(said).toMatchObject({ method: 'CANCEL', uid: readInvite(first.raw).uid, attendee: BEN });
    expect([said.line('STATUS'), said.replyTo]).toEqual(['STATUS:CANCELLED', readInvite(first.raw).replyTo]);
    expectNewer(cancel, first);
    expect(cancel?.subject).toBe('Cancelled: Launch');
    expect(cancel?.raw).toContain('taken you off the guest list');
    expect(await statistics(manage)).toMatchObject({
      invited: 0,
      accepted: 0,
      sent: 0,
      byOrigin: {},
      byClient: {},
    });
    expect(await recipients(manage)).toEqual([]);
    expect((await call(manage, 'GET', `/recipients/${BEN}`)).status).toBe(404);
    expect((await stored(manage))?.delivery).toBe('delivered');
    expect(await csv(manage)).toHaveLength(1);
  });

  test('gets one cancel, however often the call is repeated', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    await remove(manage);
    const again = await remove(manage);
    expect([again.status, again.mails]).toEqual([202, []]);
    expect((await remove(manage, 'eve@example.org')).body.code).toBe('recipient-unknown');
  });

  test('before the invite went out gets no mail at all', async () => {
    const { manage } = await create();
    await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body: JSON.stringify({ email: BEN }),
    });
    expect((await remove(manage)).mails).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ invited: 0, sent: 0 });
  });

  test('is never reached by updates again, nor by the cancel of the event', async () => {
    const { manage } = await create();
    await answer(await inviteOne(manage, BEN));
    await remove(manage);
    const moved = await mailOrganizer('REQUEST', {
      start: '20990512T120000',
      sequence: 1,
      dtstamp: '20260103T120000Z',
    });
    const off = await mailOrganizer('CANCEL', { ...FUTURE, sequence: 2, dtstamp: '20260104T120000Z' });
    expect([...moved, ...off].filter(({ to }) => to === BEN)).toEqual([]);
  });

  test('may answer, which is kept and changes nothing', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    await remove(manage);
    expect(await answer(first, { comment: 'I come anyway' })).toEqual([]);
    expect(await answer(first, { attendee: 'eve@example.org', from: 'eve@example.org' })).toEqual([]);
    expect(await answer(first, { method: 'REFRESH' })).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ invited: 0, accepted: 0 });
    const { id } = (await get(manage, '/v1/event')) as { id: string };
    const { kept, anew } = await countBoth(deployment(), id);
    expect(kept).toEqual(anew);
    await invite(manage, BEN);
    const [ben] = await recipients(manage);
    const history = (ben?.history ?? []) as { counted: boolean; reason: string; comment: string | null }[];
    expect(history.map(({ reason }) => reason)).toContain('removed');
    expect(history.every(({ counted: isCounted }) => !isCounted)).toBe(true);
    expect(ben?.status).toBe('needs-action');
  });

  test('reads on the page of the link that there is nothing to answer', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    const path = pathIn(first);
    const open = await (await deployment().api.request(path)).text();
    const form = /name="form" value="([^"]+)"/.exec(open)?.[1] ?? '';
    await remove(manage);
    const page = await (await deployment().api.request(path)).text();
    expect(page).toContain('no longer invited');
    expect(page).not.toContain('<button');
    const sent = await deployment().api.request(path, {
      method: 'POST',
      body: new URLSearchParams({ answer: 'yes', version: '0', form }),
    });
    expect(sent.status).toBe(303);
    expect(await statistics(manage)).toMatchObject({ invited: 0, accepted: 0 });
  });

  test('is on no page of the results', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    await remove(manage);
    const form = {
      body: new URLSearchParams({ code: manage }),
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    };
    const opened = await deployment().api.request('/results/session', { method: 'POST', ...form });
    const Cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const at = opened.headers.get('Location') ?? '';
    const page = await deployment().api.request(`${at}?q=${BEN}`, { headers: { Cookie } });
    expect(page.status).toBe(200);
    expect(await page.text()).not.toContain(`>${BEN}`);
    const { id } = (await get(manage, '/v1/event')) as { id: string };
    const own = await deployment().api.request(`${at}/recipients/${recipientId(id, BEN)}`, {
      headers: { Cookie },
    });
    expect(own.status).toBe(303);
  });
});

describe('a guest who is invited again after a removal', () => {
  test('gets an invite that is newer than the cancel, and is asked as if new', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    await answer(first);
    const [cancel] = (await remove(manage)).mails.filter(({ to }) => to === BEN);
    const { state, mails } = await invite(manage, BEN);
    expect([state, mails.length]).toEqual(['queued', 1]);
    const [again] = mails;
    expectNewer(again, cancel);
    expect(again?.subject).toBe(first.subject);
    expect(readInvite(again?.raw ?? '')).toMatchObject({
      method: 'REQUEST',
      partstat: 'NEEDS-ACTION',
      uid: readInvite(first.raw).uid,
    });
    expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 0, needsAction: 1, sent: 1 });
    expect(await invite(manage, BEN)).toEqual({ state: 'already-invited', mails: [] });
  });

  test('answers, is updated and notified of the cancel, each mail newer than the last', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    await remove(manage);
    const again = (await invite(manage, BEN)).mails[0] as Sent;
    await answer(again, { dtstamp: '20260105T120000Z' });
    const [ben] = await recipients(manage);
    expect(ben).toMatchObject({ status: 'accepted', answeredVersion: 0, sentVersion: 0 });
    const change = { start: '20990512T120000', sequence: 1, dtstamp: '20260106T120000Z' };
    const [moved] = (await mailOrganizer('REQUEST', change)).filter(({ to }) => to === BEN);
    expect(moved?.subject).toBe('Updated: Launch');
    expectNewer(moved, again);
    expect(readInvite(moved?.raw ?? '').partstat).toBe('NEEDS-ACTION');
    expect((await statistics(manage)).beforeChange).toMatchObject({ accepted: 1 });
    await answer(moved as Sent, { dtstamp: '20260107T120000Z' });
    expect((await recipients(manage))[0]).toMatchObject({ answeredVersion: 1 });
    const off = { ...change, sequence: 2, dtstamp: '20260108T120000Z' };
    const [cancel] = (await mailOrganizer('CANCEL', off)).filter(({ to }) => to === BEN);
    expectNewer(cancel, moved);
  });

  test('twenty times gets no more mail, whoever invites them and however', async () => {
    const { manage, api } = await create();
    const ask = async (code: string) => {
      const headers = { Authorization: `Bearer ${code}`, 'Content-Type': 'application/json' };
      const body = JSON.stringify({ email: BEN });
      const answered = await deployment().api.request('/v1/invites', { method: 'POST', headers, body });
      await deployment().run();
      const mails = deployment()
        .sent()
        .filter(({ to }) => to === BEN);
      return {
        ...((await answered.json()) as { accepted: object[]; rejected: object[] }),
        mails: mails.length,
      };
    };
    for (let turn = 0; turn < 20; turn += 1) {
      expect(await ask(manage)).toMatchObject({ accepted: [{ state: 'queued' }], mails: 1 });
      expect((await remove(manage)).status).toBe(202);
    }
    const rejected = [{ email: BEN, reason: 'removed-too-often' }];
    expect(await ask(manage)).toEqual({ accepted: [], rejected, mails: 0 });
    expect(await ask(api)).toMatchObject({ accepted: [{ state: 'queued' }], rejected: [], mails: 0 });
    await inviteOne(manage, 'kim@example.org');
    const moved = await call(manage, 'PATCH', '/recipients/kim@example.org', { email: BEN });
    expect([moved.status, moved.body.code, moved.mails]).toEqual([400, 'body-invalid', []]);
    expect(await recipients(manage)).toMatchObject([{ email: 'kim@example.org' }]);
  });

  test('and removed again, and invited again: each mail is newer than the last', async () => {
    const { manage } = await create();
    let last = await inviteOne(manage, BEN);
    for (let turn = 0; turn < 3; turn += 1) {
      const [cancel] = (await remove(manage)).mails.filter(({ to }) => to === BEN);
      expectNewer(cancel, last);
      last = (await invite(manage, BEN)).mails[0] as Sent;
      expectNewer(last, cancel);
    }
    expect(await statistics(manage)).toMatchObject({ invited: 1, sent: 1 });
  });

  test('by API code too, which says nothing else than for anybody', async () => {
    const { manage, api } = await create();
    await inviteOne(manage, BEN);
    await remove(manage);
    const { state, mails } = await invite(api, BEN);
    expect([state, mails.length]).toEqual(['queued', 1]);
  });
});

describe('a wrong address', () => {
  const RIGHT = 'ben.lee@example.org';

  test('gets a cancel, the right one the invite, with name and origin, once', async () => {
    const { manage } = await create();
    await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body: JSON.stringify({ email: BEN, name: 'Ben', origin: 'fair' }),
    });
    await deployment().run();
    deployment().sent();
    const move = () => call(manage, 'PATCH', `/recipients/${BEN}`, { email: RIGHT });
    const { status, body, mails } = await move();
    expect([status, body.email, body.name, body.origin]).toEqual([200, RIGHT, 'Ben', 'fair']);
    expect(mails.map(({ to, raw }) => [to, readInvite(raw).method]).sort()).toEqual([
      [RIGHT, 'REQUEST'],
      [BEN, 'CANCEL'],
    ]);
    const again = await move();
    expect([again.status, again.body.email, again.mails]).toEqual([200, RIGHT, []]);
    expect(await statistics(manage)).toMatchObject({ invited: 1, byOrigin: { fair: 1 } });
    expect((await call(manage, 'PATCH', `/recipients/${BEN}`, { email: 'x@example.org' })).status).toBe(404);
  });

  test('that is only spelled otherwise stays', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    const { status, mails } = await call(manage, 'PATCH', `/recipients/${BEN}`, { email: 'BEN@example.org' });
    expect([status, mails]).toEqual([200, []]);
  });
});

describe('the event, sent again', () => {
  test('carries their answer, at most five times a day', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    await answer(first, { status: 'TENTATIVE' });
    for (let n = 0; n < 5; n += 1) {
      const { status, body, mails } = await call(manage, 'POST', `/recipients/${BEN}/resend`);
      expect([status, body]).toEqual([202, { queued: 1 }]);
      expect(mails.map(({ raw }) => readInvite(raw).partstat)).toEqual(['TENTATIVE']);
      expect(readInvite(mails[0]?.raw ?? '').sequence).toBe(0);
    }
    const sixth = await call(manage, 'POST', `/recipients/${BEN}/resend`);
    expect([sixth.body, sixth.mails]).toEqual([{ queued: 0, reason: 'too-many' }, []]);
  });

  test('does not go to somebody who unsubscribed, or whose mail bounced', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    const unsubscribe = /<https:\/\/api\.invites\.test(\/u\/[a-z2-7]+)>/.exec(
      first.raw.replaceAll(/\r\n /g, ''),
    )?.[1];
    await deployment().api.request(unsubscribe ?? '', { method: 'POST' });
    deployment().aws.faults.set({ ses: { bounce: ['eve@example.org'] } });
    await invite(manage, 'eve@example.org');
    const reasons = [];
    for (const email of [BEN, 'eve@example.org'])
      reasons.push((await call(manage, 'POST', `/recipients/${email}/resend`)).body);
    expect(reasons).toEqual([
      { queued: 0, reason: 'unsubscribed' },
      { queued: 0, reason: 'bounced' },
    ]);
  });

  test('not after the event was cancelled', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    await mailOrganizer('CANCEL', { ...FUTURE, sequence: 1, dtstamp: '20260103T120000Z' });
    expect((await call(manage, 'POST', `/recipients/${BEN}/resend`)).body.code).toBe('event-cancelled');
    expect((await call(manage, 'POST', '/reminders')).body.code).toBe('event-cancelled');
  });
});

describe('what happened to the event', () => {
  test('is listed, newest first, with what changed and who was notified', async () => {
    const { manage } = await create();
    await answer(await inviteOne(manage, BEN));
    await mailOrganizer('REQUEST', {
      ...FUTURE,
      location: 'Hall 2',
      sequence: 1,
      dtstamp: '20260103T120000Z',
    });
    const { history } = (await get(manage, '/v1/event/history')) as { history: object[] };
    expect(history).toMatchObject([
      {
        version: 1,
        kind: 'update',
        changed: ['Place: “Hall 1” → “Hall 2”'],
        notified: { notified: 1, noAnswer: 0 },
      },
      { version: 0, kind: 'created', notified: null },
    ]);
  });

  test('and the times that guests proposed', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    await answer(first, {
      method: 'COUNTER',
      start: '20990513T080000Z',
      status: 'TENTATIVE',
      comment: 'later?',
    });
    const { proposals } = (await get(manage, '/v1/event/proposals')) as { proposals: object[] };
    expect(proposals).toMatchObject([{ email: BEN, start: '2099-05-13T08:00:00Z', comment: 'later?' }]);
  });
});

async function csv(code: string): Promise<string[]> {
  const answered = await deployment().api.request('/v1/event/recipients.csv', {
    headers: { Authorization: `Bearer ${code}` },
  });
  return (await answered.text()).trim().split('\r\n');
}

describe('a guest who is erased from the event', () => {
  const erase = (code: string, email = BEN) => call(code, 'DELETE', `/recipients/${email}?erase=true`);

  test('gets the cancel, and nothing is left of address, name, answers and history', async () => {
    const { manage } = await createAt({ ...FUTURE, guests: [BEN] });
    await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body: JSON.stringify({ email: BEN, name: 'Benjamin' }),
    });
    await deployment().run();
    const first = deployment().sent()[0] as Sent;
    await answer(first, { method: 'COUNTER', start: '20990513T080000Z', comment: 'my secret' });
    const eve = await inviteOne(manage, 'eve@example.org');
    await answer(eve);
    await answer(eve, { attendee: BEN, from: BEN, comment: 'for eve, in secret' });
    const { status, body, mails } = await erase(manage);
    expect([status, body]).toEqual([202, { email: BEN, state: 'erasing' }]);
    expect(mails.filter(({ to }) => to === BEN).map(({ raw }) => readInvite(raw).method)).toEqual(['CANCEL']);
    expect(await whereIs(deployment(), BEN, 'Benjamin', 'secret')).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 1 });
    expect((await get(manage, '/v1/event/proposals')).proposals).toEqual([]);
    expect(await whereIs(deployment(), 'eve@example.org')).not.toEqual([]);
    expect((await erase(manage)).status).toBe(202);
  });

  test('can be invited again, by an invite that is newer than the cancel', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    const [cancel] = (await erase(manage)).mails.filter(({ to }) => to === BEN);
    const [again] = (await invite(manage, BEN)).mails;
    expectNewer(again, cancel);
    const said = again && (await answer(again));
    expect(said).toEqual([]);
    expect(await recipients(manage)).toMatchObject([{ email: BEN, status: 'accepted', origin: 'api' }]);
  });

  test('leaves no trace by an answer, or by a click in the old mail', async () => {
    const { manage } = await create();
    const first = await inviteOne(manage, BEN);
    await erase(manage);
    await answer(first, { comment: 'my secret' });
    expect((await deployment().api.request(pathIn(first))).status).toBe(404);
    const unsubscribe = /<https:\/\/api\.invites\.test(\/u\/[a-z2-7]+)>/.exec(
      first.raw.replaceAll(/\r\n /g, ''),
    );
    await deployment().api.request(unsubscribe?.[1] ?? '', { method: 'POST' });
    expect(await whereIs(deployment(), 'secret')).toEqual([]);
    expect((await whereIs(deployment(), BEN)).filter((key) => !key.startsWith('SEEN#'))).toEqual([]);
  });

  test('is a new guest after an answer to an invite that somebody forwarded', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    const eve = await inviteOne(manage, 'eve@example.org');
    await answer(eve);
    await erase(manage);
    await answer(eve, { attendee: BEN, from: BEN });
    expect(await call(manage, 'GET', `/recipients/${BEN}`)).toMatchObject({
      body: { status: 'accepted', origin: 'shared' },
    });
  });

  test('stays in other events of the organizer', async () => {
    const { manage } = await create();
    const other = await createAt({ ...FUTURE, uid: 'other@calendar.example' });
    await inviteOne(manage, BEN);
    await inviteOne(other.manage, BEN);
    await erase(manage);
    expect(await recipients(other.manage)).toMatchObject([{ email: BEN }]);
    expect(await recipients(manage)).toEqual([]);
  });

  test('is kept until the cancel was sent', async () => {
    const { manage } = await create();
    await inviteOne(manage, BEN);
    await deployment().api.request(`/v1/event/recipients/${BEN}?erase=true`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${manage}` },
    });
    await deployment().step('organizer');
    expect((await stored(manage))?.email).toBe(BEN);
    await deployment().run();
    expect(
      deployment()
        .sent()
        .map(({ to }) => to),
    ).toContain(BEN);
    expect(await stored(manage)).toBeNull();
  });

  test('was never a guest: nothing is found, and the answer is the same', async () => {
    const { manage } = await create();
    expect((await erase(manage, 'nobody@example.org')).status).toBe(202);
    expect((await call(manage, 'DELETE', `/recipients/${BEN}?erase=yes`)).body.code).toBe('query-invalid');
  });
});
