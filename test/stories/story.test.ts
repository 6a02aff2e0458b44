import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite, replyTo } from '#harness/mails.ts';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
});
afterAll(() => deployment.close());

async function call(code: string, path: string, body?: unknown) {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const answer = await deployment.api.request(path, {
    ...init,
    headers: { Authorization: `Bearer ${code}` },
  });
  return { status: answer.status, json: (await answer.json()) as Record<string, unknown> };
}

async function create(facts: EventFacts = {}) {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run();
  const [mail] = deployment.sent();
  const text = mail?.raw ?? '';
  return { api: /API code: (\S+)/.exec(text)?.[1] ?? '', manage: /Manage code: (\S+)/.exec(text)?.[1] ?? '' };
}

async function invite(code: string, ...emails: string[]): Promise<Record<string, Sent>> {
  await call(code, '/v1/invites', { recipients: emails.map((email) => ({ email, origin: 'web' })) });
  await deployment.run();
  return Object.fromEntries(deployment.sent().map((mail) => [mail.to, mail]));
}

async function answer(mail: Sent | undefined, facts: Parameters<typeof replyTo>[1] = {}) {
  const reply = replyTo(mail?.raw ?? '', facts);
  deployment.receive('rsvp', reply.to, reply.raw);
  await deployment.run();
}

const statistics = async (manage: string) => (await call(manage, '/v1/event/statistics')).json;
const edit = async (method: 'REQUEST' | 'CANCEL', facts: EventFacts) => {
  deployment.receive('inbound', 'create@invites.test', organizerMail(method, facts));
  await deployment.run();
  return deployment.sent();
};

describe('the main job', () => {
  test('a mail becomes an event, invites and counted answers', async () => {
    const { api, manage } = await create();
    expect((await call(api, '/v1/event')).json).toMatchObject({
      summary: 'Launch',
      description: 'We launch.',
      location: 'Hall 1',
      start: '2026-05-12T08:00:00Z',
      end: '2026-05-12T09:00:00Z',
      allDay: false,
      timeZone: 'Europe/Berlin',
      status: 'confirmed',
      version: 0,
      organizer: { name: 'Ann Lee' },
    });
    const invited = await call(api, '/v1/invites', { email: 'Ben@Example.org', name: 'Ben' });
    expect(invited).toEqual({
      status: 202,
      json: {
        accepted: [{ given: 'Ben@Example.org', email: 'ben@example.org', state: 'queued' }],
        rejected: [],
      },
    });
    await deployment.run();
    const [ben] = deployment.sent();
    expect(ben?.to).toBe('ben@example.org');
    await answer(ben, { comment: 'Gladly' });
    expect(await statistics(manage)).toMatchObject({
      invited: 1,
      accepted: 1,
      needsAction: 0,
      sent: 1,
      delivered: 1,
      byClient: { google: 1 },
    });
    await answer(ben, { status: 'DECLINED', dtstamp: '20260103T120000Z' });
    expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 0, declined: 1 });
    const { json } = await call(manage, '/v1/event/recipients');
    expect(json.recipients).toMatchObject([
      {
        email: 'ben@example.org',
        name: 'Ben',
        status: 'declined',
        history: [{ status: 'accepted', comment: 'Gladly' }, { status: 'declined' }],
      },
    ]);
  });

  test('the same invitation mail twice makes one event and one confirmation', async () => {
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'mail-x');
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}), {}, 'mail-x');
    await deployment.step('inbound', 1);
    await deployment.run();
    expect(deployment.sent()).toHaveLength(1);
  });
});

describe('the organizer edits', () => {
  test('moved: only yes and maybe are notified, and are asked again', async () => {
    const { manage } = await create();
    const mails = await invite(
      manage,
      'yes@example.org',
      'maybe@example.org',
      'no@example.org',
      'silent@example.org',
    );
    await answer(mails['yes@example.org']);
    await answer(mails['maybe@example.org'], { status: 'TENTATIVE' });
    await answer(mails['no@example.org'], { status: 'DECLINED' });
    const sent = await edit('REQUEST', { start: '20260513T100000', dtstamp: '20260104T120000Z' });
    const updates = sent.filter(({ raw }) => raw.includes('text/calendar'));
    expect(updates.map(({ to }) => to).sort()).toEqual(['maybe@example.org', 'yes@example.org']);
    const update = readInvite(updates[0]?.raw ?? '');
    expect(update).toMatchObject({ sequence: 1, partstat: 'NEEDS-ACTION', method: 'REQUEST' });
    expect(update.line('DTSTART')).toContain('20260513T100000');
    const notice = sent.find(({ to }) => to === 'ann@example.com');
    expect(notice?.subject).toContain('2 guests notified');
    expect(await statistics(manage)).toMatchObject({
      accepted: 1,
      tentative: 1,
      beforeChange: { accepted: 1, tentative: 1 },
    });
  });

  test('a late yes to the old time gets the new one at once and is known as such', async () => {
    const { manage } = await create();
    const mails = await invite(manage, 'late@example.org');
    await edit('REQUEST', { start: '20260513T100000', dtstamp: '20260104T120000Z' });
    await answer(mails['late@example.org']);
    const [update] = deployment.sent();
    expect(readInvite(update?.raw ?? '')).toMatchObject({ sequence: 1, partstat: 'NEEDS-ACTION' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, beforeChange: { accepted: 1 } });
    await answer(update, { dtstamp: '20260105T120000Z' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
  });

  test('a save that changes nothing sends nothing, an older mail nothing to guests', async () => {
    const { manage } = await create({ dtstamp: '20260102T120000Z' });
    const mails = await invite(manage, 'yes@example.org');
    await answer(mails['yes@example.org']);
    expect(await edit('REQUEST', { dtstamp: '20260103T120000Z', guests: ['boss@example.com'] })).toEqual([]);
    const older = await edit('REQUEST', { dtstamp: '20260101T120000Z', start: '20260601T100000' });
    expect(older.map(({ to, subject }) => `${to} ${subject}`)).toEqual([
      'ann@example.com Nothing was changed: “Launch”',
    ]);
    expect((await call(manage, '/v1/event')).json.version).toBe(0);
  });

  test('deleted: everybody who was invited is notified', async () => {
    const { api, manage } = await create();
    const mails = await invite(manage, 'yes@example.org', 'no@example.org', 'silent@example.org');
    await answer(mails['yes@example.org']);
    await answer(mails['no@example.org'], { status: 'DECLINED' });
    const sent = await edit('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    const cancels = sent.filter(({ raw }) => raw.includes('text/calendar'));
    expect(cancels.map(({ to }) => to).sort()).toEqual([
      'no@example.org',
      'silent@example.org',
      'yes@example.org',
    ]);
    const cancel = readInvite(cancels[0]?.raw ?? '');
    expect(cancel).toMatchObject({ method: 'CANCEL', sequence: 1 });
    expect((await call(api, '/v1/invites', { email: 'x@example.org' })).json).toMatchObject({
      code: 'event-cancelled',
    });
    expect((await call(manage, '/v1/event')).json.status).toBe('cancelled');
  });
});
