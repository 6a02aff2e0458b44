/** A person is exported and erased everywhere; the data of everybody else stays. */
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { readList } from '#domain/lists/people-list.ts';
import { fingerprint, organizerHandle, recipientId } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, type ReplyFacts, replyTo } from '#harness/mails.ts';
import type { GuestsChangedJob } from '#lambdas/runtime/jobs/changes.ts';
import type { ListJob } from '#lambdas/runtime/jobs/rounds.ts';
import { appendChanges } from '#store/change-log.ts';
import { openBucket } from '#store/documents.ts';
import { holdMail } from '#store/held-mails.ts';
import { createList, readListObject } from '#store/lists.ts';
import { putOwnerKey, revokeOwnerKey } from '#store/owner-keys.ts';
import { openQueue, sendJobs } from '#store/queue.ts';
import { optOut, suppress } from '#store/send-blocks.ts';
import { countBoth, everything, whereIs } from '#test/support/everything.ts';
import { words } from '../scene.ts';

const OWNER = 'olga@owners.example';
const KEY = ownerKeyOf(Buffer.alloc(20, 7));
const BEN = 'ben.gone@example.org';
/** What only they said or are called. */
const THEIRS = [BEN, 'Benno Gone', 'peanuts', 'forwarded to me', 'on behalf'];
/** Nobody may take them for somebody with a longer or shorter address. */
const OTHER_BEN = 'xben.gone@example.org';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: '*@example.com', owners: OWNER });
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  vi.restoreAllMocks();
});
afterAll(() => deployment.close());

const bucket = () => openBucket('mail');
const AT = '2026-05-01T12:00:00.000Z';

async function giveKey(key = KEY, madeBy = OWNER) {
  await putOwnerKey(deployment.table, { hash: hashOwnerKey(key) ?? '', madeBy, madeAt: AT });
}

async function call(method: 'GET' | 'DELETE', email: string, key = KEY) {
  const headers = { Authorization: `Bearer ${key}` };
  const answer = await deployment.api.request(`/v1/people/${encodeURIComponent(email)}`, { method, headers });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

async function erase(email = BEN) {
  const answer = await call('DELETE', email);
  await deployment.run();
  return answer;
}

/** An event, the invites to its guests, and what its holders may ask. */
async function make(facts: EventFacts, ...guests: { email: string; name?: string }[]) {
  deployment.sent();
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run();
  const mails = deployment.sent().map(({ raw }) => raw);
  const [, manage = ''] = /Manage code: (\S+)/.exec(mails.join()) ?? [];
  const headers = { Authorization: `Bearer ${manage}` };
  const { id } = (await (await deployment.api.request('/v1/event', { headers })).json()) as { id: string };
  const invite = async (recipients: { email: string; name?: string }[]) => {
    const body = JSON.stringify({ recipients });
    await deployment.api.request('/v1/invites', { method: 'POST', headers, body });
    await deployment.run();
    return new Map(deployment.sent().map((mail) => [mail.to, mail]));
  };
  const invites = guests.length > 0 ? await invite(guests) : new Map<string, Sent>();
  const statistics = async () =>
    (await (await deployment.api.request('/v1/event/statistics', { headers })).json()) as Record<
      string,
      number
    >;
  return { id, headers, invite, statistics, to: (email: string) => invites.get(email)?.raw ?? '' };
}

async function answer(raw: string, facts: ReplyFacts = {}) {
  const reply = replyTo(raw, facts);
  deployment.receive('rsvp', reply.to, reply.raw);
  await deployment.run();
  return deployment.sent();
}

const guest = (name: string) => ({ email: `${name}@example.org` });

describe('erasing', () => {
  test('empties the log of changes of a followed event, also of what a slower worker adds to it', async () => {
    await giveKey();
    const made = await make({ uid: 'followed' }, { email: BEN }, guest('ada'));
    const changes = async () => {
      const answer = await deployment.api.request('/v1/event/changes', { headers: made.headers });
      return ((await answer.json()) as { changes: { email: string; sequence: number }[] }).changes;
    };
    await changes();
    await deployment.run();
    await answer(made.to(BEN), { status: 'ACCEPTED' });
    await answer(made.to('ada@example.org'));
    const id = recipientId(made.id, BEN);
    const theirs = async () => (await whereIs(deployment, id)).filter((key) => /^LOG#| CHANGE#/.test(key));
    expect((await theirs()).length).toBe(4);
    expect((await changes()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    await erase();
    expect(await theirs()).toEqual([]);
    expect((await changes()).map(({ email }) => email)).toEqual(['ada@example.org', 'ada@example.org']);
    // A worker that read the guest before they were erased adds them now; its message comes again when it dies here.
    const late = { id: 'chg_x', type: 'delivery.failed', recipientId: id, at: AT, facts: {} } as const;
    await appendChanges(deployment.table, made.id, [late]);
    const changed = openQueue<GuestsChangedJob>(deployment.aws.queues.createQueue('changes', {}).url);
    await sendJobs(changed, made.id, [
      { body: { kind: 'guests-changed', eventId: made.id, recipientIds: [id], what: 'mails' } },
    ]);
    await deployment.run();
    expect(await theirs()).toEqual([]);
  });

  test('leaves no trace of a guest, and the counts of everybody else', async () => {
    await giveKey();
    const series = await make(
      { uid: 'series', rrule: 'FREQ=WEEKLY;COUNT=4', guests: [BEN], description: 'Ask Ben.' },
      { email: BEN, name: 'Benno Gone' },
      { email: OTHER_BEN },
      guest('ada'),
    );
    await answer(series.to(BEN), { comment: 'No peanuts please', guests: 2 });
    await answer(series.to(BEN), { status: 'DECLINED', recurrenceId: '20260519T080000Z' });
    await answer(series.to(BEN), {
      method: 'COUNTER',
      start: '20260513T080000Z',
      dtstamp: '20260103T120000Z',
    });
    await answer(series.to(BEN), { dtstamp: '20260104T120000Z', from: 'alias@elsewhere.example' });
    await answer(series.to(OTHER_BEN), { status: 'TENTATIVE' });
    const token = replyTo(series.to(BEN)).to;
    deployment.receive('rsvp', token, words('I cannot eat peanuts.', BEN));
    await deployment.run();

    const delegated = await make({ uid: 'delegated' }, guest('cy'));
    await answer(delegated.to('cy@example.org'), { status: 'DELEGATED', delegatedTo: BEN });
    const delegating = await make({ uid: 'delegating' }, { email: BEN });
    await answer(delegating.to(BEN), { status: 'DELEGATED', delegatedTo: 'dan@example.org' });

    const shared = await make({ uid: 'shared' }, guest('ada'), guest('eve'));
    await answer(shared.to('ada@example.org'));
    await answer(shared.to('ada@example.org'), {
      attendee: BEN,
      from: BEN,
      comment: 'It was forwarded to me',
    });
    await answer(shared.to('eve@example.org'), {
      attendee: BEN,
      from: BEN,
      comment: 'Yes, on behalf of Eve',
    });

    const text = `email,name,other\n${BEN},Benno Gone,\nfay@example.org,Fay,${BEN}\n`;
    const list = { eventId: shared.id, id: fingerprint('a list'), state: 'read', byMail: false } as const;
    await createList(
      deployment.table,
      bucket(),
      readList(text, 'invites.test'),
      list,
      deployment.now(),
      text,
    );

    deployment.receive('inbound', 'create@invites.test', words('Hello? peanuts', BEN));
    await deployment.api.request('/sign-in', {
      method: 'POST',
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      body: new URLSearchParams({ email: BEN }),
    });
    await deployment.run();
    await optOut(deployment.table, organizerHandle('ann@example.com'), BEN, AT);
    await suppress(deployment.table, BEN, 'complained', AT);
    const mail = { messageId: 'mail-held', receivedAt: AT, key: 'mail/create/mail-held' };
    const ann = { email: 'ann@example.com', name: 'Ann Lee' };
    const held = { id: fingerprint('held'), why: 'colleague', from: BEN, mail, changes: [] } as const;
    await holdMail(deployment.table, { ...held, askedOf: ann, state: 'waiting' }, deployment.now());

    const exported = await call('GET', BEN);
    expect(exported.status).toBe(200);
    expect(exported.body).toMatchObject({ email: BEN, organizer: false, suppressed: true });
    expect(exported.body.unsubscribedFrom).toEqual(['ann@example.com']);
    const events = exported.body.events as {
      event: { id: string };
      history: unknown[];
      lists: unknown[];
      mails: unknown[];
    }[];
    expect(events.map(({ event }) => event.id).sort()).toEqual(
      [series.id, delegated.id, delegating.id, shared.id].sort(),
    );
    expect(events.find(({ event }) => event.id === series.id)?.history).toHaveLength(4);
    expect(events.find(({ event }) => event.id === shared.id)?.lists).toHaveLength(1);
    const mailsOf = (from: unknown) => (from as { key: string }[]).map(({ key }) => key);
    const inEvents = events.flatMap(({ mails }) => mailsOf(mails));
    const outside = mailsOf(exported.body.mails);
    expect(new Set([...inEvents, ...outside]).size).toBe(inEvents.length + outside.length);
    expect(inEvents.length + outside.length).toBe(9);
    const stored = (await everything(deployment)).map(({ key }) => key);
    for (const key of [...inEvents, ...outside]) expect(stored).toContain(key);
    expect((await series.statistics()).invited).toBe(3);

    expect(await erase()).toMatchObject({ status: 202, body: { state: 'erasing', organizer: false } });

    const left = await whereIs(deployment, ...THEIRS, token.slice(5, 40));
    expect(left.filter((key) => !key.includes('xben.gone'))).toEqual(
      (await whereIs(deployment, OTHER_BEN)).filter((key) => !key.includes('xben.gone')),
    );
    const named = await whereIs(deployment, fingerprint(BEN));
    expect(named.filter((key) => !/^(LIMIT|TAKEN)#/.test(key))).toEqual([]);
    for (const { id } of [series, delegated, delegating, shared]) {
      const { kept, anew } = await countBoth(deployment, id);
      expect(kept).toEqual(anew);
    }
    expect(await series.statistics()).toMatchObject({
      invited: 2,
      tentative: 1,
      needsAction: 1,
      accepted: 0,
    });
    expect(await shared.statistics()).toMatchObject({ invited: 2, accepted: 2 });
    const empty = await call('GET', BEN);
    expect(empty.body).toMatchObject({ mails: [], signIns: [], held: [], events: [], suppressed: true });
    expect(empty.body.unsubscribedFrom).toEqual(['ann@example.com']);
  }, 60_000);

  test('twice, or of somebody nobody knows, does no harm', async () => {
    await giveKey();
    const event = await make({}, { email: BEN }, guest('ada'));
    await answer(event.to('ada@example.org'));
    await erase();
    const once = await everything(deployment);
    await erase();
    expect(await everything(deployment)).toEqual(once);
    expect((await erase('nobody@example.org')).status).toBe(202);
    expect(await everything(deployment)).toEqual(once);
  });

  test('goes on in another invocation when time is short, event after event', async () => {
    await giveKey();
    for (const uid of ['one', 'two', 'three'])
      await make({ uid, from: uid === 'three' ? 'bob@example.com' : 'ann@example.com' }, { email: BEN });
    deployment.timeLeft = 0;
    await call('DELETE', BEN);
    await deployment.step('organizer');
    expect(await whereIs(deployment, BEN)).not.toEqual([]);
    await deployment.run();
    deployment.timeLeft = 60_000;
    expect(await whereIs(deployment, BEN)).toEqual([]);
  });

  test('of somebody who answers afterwards, nothing is kept, and they are notified that nobody read it', async () => {
    await giveKey();
    const event = await make({}, { email: BEN });
    await erase();
    const before = (await everything(deployment)).map(({ key }) => key);
    const mails = await answer(event.to(BEN), { comment: 'peanuts' });
    deployment.receive('rsvp', replyTo(event.to(BEN)).to, words('And peanuts.', BEN));
    await deployment.run();
    expect([...mails, ...deployment.sent()].map(({ to }) => to)).toEqual([BEN]);
    expect(mails[0]?.raw).toContain('event-gone');
    const after = (await everything(deployment)).map(({ key }) => key);
    expect(after.filter((key) => !before.includes(key) && !/^(SEEN|LIMIT|TAKEN)#/.test(key))).toEqual([]);
    expect(await event.statistics()).toMatchObject({ invited: 0, accepted: 0 });
  });

  test('an address that complained is not written to even when it is invited again', async () => {
    await giveKey();
    const event = await make({}, { email: BEN });
    await suppress(deployment.table, BEN, 'complained', AT);
    await erase();
    expect((await event.invite([{ email: BEN }])).size).toBe(0);
    expect((await event.invite([guest('ada')])).size).toBe(1);
  });

  test('a delivery that is still queued finds nobody, and is not repeated without end', async () => {
    await giveKey();
    const event = await make({}, { email: BEN });
    await answer(event.to(BEN));
    const { to, raw } = replyTo(event.to(BEN), { status: 'DECLINED' });
    const id = deployment.receive('rsvp', to, raw);
    await call('DELETE', BEN);
    for (let step = 0; step < 20 && deployment.waiting('organizer') > 0; step += 1)
      await deployment.step('organizer');
    await deployment.run();
    expect((await everything(deployment)).filter(({ key }) => key.includes(`mail/rsvp/${id}`))).toEqual([]);
    expect(await event.statistics()).toMatchObject({ invited: 0 });
  });

  test('an organizer is erased as a guest only, and the answer says so', async () => {
    await giveKey();
    const other = { from: 'bob@example.com', uid: 'bobs' };
    const event = await make(other, { email: 'ann@example.com' });
    await make({});
    await answer(event.to('ann@example.com'), { comment: 'peanuts' });
    const { body } = await erase('ann@example.com');
    expect(body).toMatchObject({ organizer: true });
    expect(String(body.detail)).toContain('organizer');
    expect(await whereIs(deployment, 'peanuts')).toEqual([]);
    expect(await event.statistics()).toMatchObject({ invited: 0 });
    expect((await whereIs(deployment, 'ann@example.com')).some((key) => key.startsWith('mail/create/'))).toBe(
      true,
    );
    expect((await make({ uid: 'another' }, guest('ada'))).to('ada@example.org')).not.toBe('');
  });

  /** A list of so many people, with Ben on a place, and the job that sends it. */
  async function sendList(eventId: string, length: number, place: number) {
    const people = Array.from({ length }, (_, index) => `p${index}@example.org`);
    people.splice(place, 0, BEN);
    const facts = { eventId, id: fingerprint('sent list'), state: 'sending', byMail: false } as const;
    const list = readList(people.join('\n'), 'invites.test');
    await createList(deployment.table, bucket(), list, facts, deployment.now());
    const rounds = openQueue<ListJob>(
      deployment.aws.queues.createQueue('rounds', { VisibilityTimeout: '1' }).url,
    );
    await sendJobs(rounds, eventId, [{ body: { kind: 'list', eventId, listId: facts.id } }]);
    return facts;
  }

  test('takes them off a list that is half sent, and the others are invited', async () => {
    await giveKey();
    const event = await make({});
    const facts = await sendList(event.id, 110, 105);
    deployment.timeLeft = 0;
    // The first hundred are counted, then invited.
    await deployment.step('rounds');
    await deployment.step('rounds');
    await call('DELETE', BEN);
    while ((await deployment.step('organizer')) > 0);
    deployment.timeLeft = 60_000;
    expect((await readListObject(bucket(), facts)).places[105]).toBeNull();
    await deployment.run(60_000);
    expect(deployment.sent()).toHaveLength(110);
    expect(await whereIs(deployment, BEN)).toEqual([]);
  }, 90_000);

  test('waits while the page they stand on is being invited', async () => {
    await giveKey();
    const event = await make({});
    await sendList(event.id, 4, 2);
    deployment.timeLeft = 0;
    await deployment.step('rounds');
    await call('DELETE', BEN);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await deployment.step('organizer');
    deployment.timeLeft = 60_000;
    expect(await whereIs(deployment, BEN)).not.toEqual([]);
    await deployment.run();
    expect(await event.statistics()).toMatchObject({ invited: 4 });
    expect(await whereIs(deployment, BEN)).toEqual([]);
  });
});

describe('an owner key', () => {
  test('opens the route; a manage code, an unknown, a revoked key or none does not', async () => {
    const statusOf = async (key: string) => (await call('GET', BEN, key)).body.code;
    expect(await statusOf(KEY)).toBe('owner-key-unknown');
    await giveKey();
    expect(await statusOf(KEY)).toBeUndefined();
    await revokeOwnerKey(deployment.table, hashOwnerKey(KEY) ?? '');
    expect(await statusOf(KEY)).toBe('owner-key-unknown');
    expect(await statusOf(`manage_${'a'.repeat(32)}`)).toBe('owner-key-unknown');
    const bare = await deployment.api.request(`/v1/people/${BEN}`, { method: 'DELETE' });
    expect(await bare.json()).toMatchObject({ status: 401, code: 'code-missing' });
  });

  test('of somebody who is no owner any more is worth nothing', async () => {
    await giveKey(KEY, 'former@owners.example');
    expect((await call('DELETE', BEN)).status).toBe(401);
  });

  test('what is no address is refused with a code', async () => {
    await giveKey();
    expect((await call('DELETE', 'ben@')).body).toMatchObject({ status: 400, code: 'address-invalid' });
  });
});
