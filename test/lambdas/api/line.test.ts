import { describe, expect, test } from 'vitest';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { findToken, type TokenSubject } from '#domain/access/reply-token.ts';
import type { SigningKeys } from '#domain/access/signing-keys.ts';
import { invitedFromLine } from '#domain/recipient/kept-place.ts';
import { newRecipient } from '#domain/recipient/new-recipient.ts';
import { organizerHandle, recipientId } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import {
  getPersonInLine,
  inviteFromLine,
  joinLine,
  leaveLine,
  listLine,
  type PersonInLine,
} from '#store/guest-line.ts';
import { putOwnerKey } from '#store/owner-keys.ts';
import { putPageSettings, readPage } from '#store/page-settings.ts';
import { getRecipient } from '#store/recipients.ts';
import { optOut, suppress } from '#store/send-blocks.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { whereIs } from '#test/support/everything.ts';
import { report } from '#test/support/reports.ts';
import { create, deployment, get, mail, post, setPage, useDeployment } from './public-pages.ts';

const OWNER = 'olga@owners.example';
useDeployment({ owners: OWNER });

let networks = 0;

/** Everybody comes from a network of their own. */
function ask(path: string, email: string) {
  networks += 1;
  return post(path, [['email', email]], `10.7.${networks}.1`);
}

const SENDING_EVENTS = 'arn:aws:sns:us-east-1:000000000000:sending-events';

function tokenIn(keys: SigningKeys, uid: string): TokenSubject {
  const subject = findToken(keys, [uid]);
  if (!subject) throw new Error('The invite has no token.');
  return subject;
}

const FREE = 'A place has become free for you. It is kept until you answer.';

/** Minutes apart, so that a later answer is the newer one. */
let answers = 0;

async function say(invite: Sent | undefined, status: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE') {
  answers += 1;
  const dtstamp = `20260102T12${String(answers % 60).padStart(2, '0')}00Z`;
  const { to, raw } = replyTo(invite?.raw ?? '', { status, dtstamp });
  deployment.receive('rsvp', to, raw);
  await deployment.run();
  return deployment.sent();
}

/** An event with one place, which Ben has taken. */
async function full() {
  const event = await create();
  await setPage(event.manage, { places: 1 });
  const [ben] = (await ask(event.path, 'ben@example.org')).sent;
  await say(ben, 'ACCEPTED');
  return { ...event, ben };
}

const to = (sent: readonly Sent[]) => sent.map((one) => one.to).sort();
const inLine = async (id: string) =>
  (await listLine(deployment.table, id, null, 100)).map(({ email }) => email);

describe('a full event', () => {
  test('takes addresses, says what happens, and mails nobody', async () => {
    const { path, id } = await full();
    expect((await get(path)).text).toContain('Join the line');
    const { status, text, sent } = await ask(path, 'eve@example.org');
    expect(status).toBe(200);
    expect(text).toContain('You are in line.');
    expect(text).toContain('eve@example.org');
    expect(sent).toEqual([]);
    expect(await inLine(id)).toEqual(['eve@example.org']);
  });

  test('invites the first in line at the moment when somebody says no, and keeps the place for them', async () => {
    const { path, id, ben } = await full();
    await ask(path, 'eve@example.org');
    await ask(path, 'dan@example.org');
    const sent = await say(ben, 'DECLINED');
    expect(to(sent)).toEqual(['eve@example.org']);
    expect(sent[0]?.raw).toContain('method=REQUEST');
    expect(await inLine(id)).toEqual(['dan@example.org']);
    // Eve has not answered, so that the place is neither Dan's nor a visitor's.
    expect((await get(path)).text).toContain('1 of 1 taken');
    expect((await ask(path, 'new@example.org')).text).toContain('You are in line.');
    expect(await say(sent[0], 'ACCEPTED')).toEqual([]);
    expect(await inLine(id)).toEqual(['dan@example.org', 'new@example.org']);
  });

  test('passes the place on when the one who was invited says no or maybe', async () => {
    const { path, ben } = await full();
    for (const name of ['eve', 'dan', 'zoe']) await ask(path, `${name}@example.org`);
    const says = (sent: Sent | undefined) => (sent?.raw ?? '').replaceAll('=\r\n', '').includes(FREE);
    const [eve] = await say(ben, 'DECLINED');
    expect([ben, eve].map(says), 'only whoever was in line reads of a place').toEqual([false, true]);
    const [dan] = await say(eve, 'DECLINED');
    expect(dan?.to).toBe('dan@example.org');
    const [zoe] = await say(dan, 'TENTATIVE');
    expect(zoe?.to).toBe('zoe@example.org');
  });

  test('keeps the place in line of somebody who joins twice, and says the same', async () => {
    const { path, id } = await full();
    const page = (text: string) => text.replaceAll(/leave\/[^"]+/g, 'leave/…');
    const first = await ask(path, 'eve@example.org');
    await ask(path, 'dan@example.org');
    deployment.clock += 60_000;
    const again = await ask(path, 'Eve@Example.org');
    expect(page(again.text).replaceAll('Eve@Example.org', 'eve@example.org')).toBe(page(first.text));
    expect(await inLine(id)).toEqual(['eve@example.org', 'dan@example.org']);
    expect((await readPage(deployment.table, id)).lineLength).toBe(2);
  });

  test('does not reveal who is invited: a guest is told the same and is not put into the line', async () => {
    const { path, id } = await full();
    expect((await ask(path, 'ben@example.org')).text).toContain('You are in line.');
    expect(await inLine(id)).toEqual([]);
  });

  test('takes a limited number of people from one network, and says so', async () => {
    const { path, id } = await full();
    const from = (email: string) => post(path, [['email', email]], '203.0.113.9');
    expect((await from('eve@example.org')).status).toBe(200);
    expect((await from('dan@example.org')).status).toBe(429);
    expect(await inLine(id)).toEqual(['eve@example.org']);
  });

  test('has no line when it is closed, over or cancelled', async () => {
    const { path, manage, ben } = await full();
    await ask(path, 'eve@example.org');
    await setPage(manage, { open: false });
    expect((await get(path)).text).not.toContain('Join the line');
    expect(await say(ben, 'DECLINED')).toEqual([]);
    // What was free while the page was closed is given away when it opens.
    await setPage(manage, { open: true });
    await deployment.run();
    expect(to(deployment.sent())).toEqual(['eve@example.org']);
  });
});

describe('the next in line', () => {
  test('is nobody while the event is cancelled, and is invited when it takes place again', async () => {
    const { path, ben } = await full();
    await ask(path, 'eve@example.org');
    await mail('CANCEL', { sequence: 1, dtstamp: '20260105T120000Z' });
    expect(to(await say(ben, 'DECLINED'))).toEqual([]);
    const sent = await mail('REQUEST', { sequence: 2, dtstamp: '20260106T120000Z' });
    expect(to(sent)).not.toContain('eve@example.org');
    // Ben's answer to a cancelled event did not count.
    expect(to(await say(ben, 'DECLINED'))).toEqual(['eve@example.org']);
  });

  test('are as many as there is room for when the organizer opens more places', async () => {
    const { path, manage, id } = await full();
    const names = ['eve', 'dan', 'zoe', 'kim'].map((name) => `${name}@example.org`);
    for (const email of names) await ask(path, email);
    await setPage(manage, { places: 3 });
    await deployment.run();
    expect(to(deployment.sent())).toEqual(['dan@example.org', 'eve@example.org']);
    expect(await inLine(id)).toEqual(['zoe@example.org', 'kim@example.org']);
    await setPage(manage, { places: null });
    await deployment.run();
    expect(to(deployment.sent())).toEqual(['kim@example.org', 'zoe@example.org']);
    expect(await readPage(deployment.table, id)).toMatchObject({ lineLength: 0, unqueued: [] });
    expect((await get(path)).text).toContain('Send me the invite');
  });

  test('is invited when a guest is removed', async () => {
    const { path, manage } = await full();
    await ask(path, 'eve@example.org');
    await deployment.api.request('/v1/event/recipients/ben@example.org', {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${manage}` },
    });
    await deployment.run();
    expect(to(deployment.sent())).toEqual(['ben@example.org', 'eve@example.org']);
  });

  test('is not somebody whom the organizer has taken out of the line', async () => {
    const { path, manage, ben } = await full();
    for (const name of ['eve', 'dan', 'zoe']) await ask(path, `${name}@example.org`);
    const remove = async (email: string, query = '') => {
      const init = { method: 'DELETE', headers: { Authorization: `Bearer ${manage}` } };
      return (await deployment.api.request(`/v1/event/recipients/${email}${query}`, init)).status;
    };
    expect(await remove('eve@example.org')).toBe(202);
    expect(await remove('eve@example.org')).toBe(404);
    expect(await remove('dan@example.org', '?erase=true')).toBe(202);
    await deployment.run();
    expect(await whereIs(deployment, 'dan@example.org', 'eve@example.org')).toEqual([]);
    expect(to(await say(ben, 'DECLINED'))).toEqual(['zoe@example.org']);
  });

  test('is invited when a guest is erased, and nobody in line is left when they are', async () => {
    const { path, id } = await full();
    for (const name of ['eve', 'dan']) await ask(path, `${name}@example.org`);
    const key = ownerKeyOf(Buffer.alloc(20, 7));
    const madeAt = '2026-05-01T12:00:00.000Z';
    await putOwnerKey(deployment.table, { hash: hashOwnerKey(key) ?? '', madeBy: OWNER, madeAt });
    const erase = async (email: string) => {
      const init = { method: 'DELETE', headers: { Authorization: `Bearer ${key}` } };
      expect((await deployment.api.request(`/v1/people/${email}`, init)).status).toBe(202);
      await deployment.run();
    };
    const answer = await deployment.api.request('/v1/people/dan@example.org', {
      headers: { Authorization: `Bearer ${key}` },
    });
    expect(await answer.json()).toMatchObject({
      events: [{ inLine: { email: 'dan@example.org' }, recipient: null }],
    });
    await erase('dan@example.org');
    expect(await whereIs(deployment, 'dan@example.org')).toEqual([]);
    expect((await readPage(deployment.table, id)).lineLength).toBe(1);
    await erase('ben@example.org');
    expect(to(deployment.sent())).toEqual(['eve@example.org']);
  });

  test('is not somebody whom the organizer has invited meanwhile', async () => {
    const { path, manage, id, ben } = await full();
    await ask(path, 'eve@example.org');
    await ask(path, 'dan@example.org');
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${manage}` },
      body: JSON.stringify({ email: 'eve@example.org' }),
    });
    await deployment.run();
    expect(to(deployment.sent())).toEqual(['eve@example.org']);
    expect(to(await say(ben, 'DECLINED'))).toEqual(['dan@example.org']);
    expect(await readPage(deployment.table, id)).toMatchObject({ lineLength: 0 });
  });

  test.each(['unsubscribed', 'bounced'])('is passed over when mail does not reach them: %s', async (why) => {
    const { path, id, ben } = await full();
    await ask(path, 'eve@example.org');
    await ask(path, 'dan@example.org');
    const at = '2026-01-01T00:00:00.000Z';
    if (why === 'bounced') await suppress(deployment.table, 'eve@example.org', 'bounced', at);
    else await optOut(deployment.table, organizerHandle('ann@example.com'), 'eve@example.org', at);
    expect(to(await say(ben, 'DECLINED'))).toEqual(['dan@example.org']);
    expect(await inLine(id)).toEqual([]);
  });

  test.each(['SES', 'a mail server'])(
    'gets the place of somebody whose invite bounces, as %s says',
    async (who) => {
      const { path, ben } = await full();
      for (const name of ['eve', 'dan']) await ask(path, `${name}@example.org`);
      const [eve] = await say(ben, 'DECLINED');
      const { uid, replyTo: address } = readInvite(eve?.raw ?? '');
      if (who === 'SES') {
        const { eventId: event, recipientId: recipient } = tokenIn(await signingKeysReader('keys')(), uid);
        const tags = { event: [event], recipient: [recipient], version: ['0'], attempt: ['1'] };
        const bounce = {
          bounceType: 'Permanent',
          bouncedRecipients: [{ emailAddress: eve?.to, action: 'failed' }],
        };
        const said = { eventType: 'Bounce', mail: { messageId: 'ses', tags }, bounce };
        deployment.aws.queues.publish(SENDING_EVENTS, JSON.stringify(said));
      } else {
        const raw = report({ to: 'eve@example.org', returned: [], action: 'failed', status: '5.1.1' });
        deployment.receive('rsvp', address, raw);
      }
      await deployment.run();
      expect(to(deployment.sent())).toEqual(['dan@example.org']);
    },
  );

  test('does not get the place of somebody whose address is corrected', async () => {
    const { path, id, manage, ben } = await full();
    for (const name of ['eve', 'dan']) await ask(path, `${name}@example.org`);
    await say(ben, 'DECLINED');
    const answer = await deployment.api.request('/v1/event/recipients/eve@example.org', {
      method: 'PATCH',
      headers: { Authorization: `Bearer ${manage}` },
      body: JSON.stringify({ email: 'eva@example.org' }),
    });
    expect(answer.status).toBe(200);
    await deployment.run();
    expect(to(deployment.sent())).toEqual(['eva@example.org', 'eve@example.org']);
    expect(await inLine(id)).toEqual(['dan@example.org']);
  });

  test.each([1, null])(
    'is asked for by whoever looks at the page, when the worker of an answer or a call died (%s places)',
    async (places) => {
      const { path, id, ben } = await full();
      await say(ben, 'DECLINED');
      await putPageSettings(deployment.table, id, { open: true, places });
      // As if they had joined while the answer was being stored, and its worker had died.
      const person = {
        email: 'eve@example.org',
        name: null,
        origin: 'page',
        joinedAt: '2026-01-01T00:00:00.000Z',
      };
      await joinLine(deployment.table, id, { ...person, id: recipientId(id, person.email) });
      expect((await get(path)).status).toBe(200);
      await deployment.run();
      expect(to(deployment.sent())).toEqual(['eve@example.org']);
    },
  );

  test('may be somebody who was removed, as a guest who is invited anew', async () => {
    const { path, id, manage, ben } = await full();
    const remove = (email: string) =>
      deployment.api.request(`/v1/event/recipients/${email}`, {
        method: 'DELETE',
        headers: { Authorization: `Bearer ${manage}` },
      });
    await remove('ben@example.org');
    await deployment.run();
    deployment.sent();
    const [eve] = (await ask(path, 'eve@example.org')).sent;
    await say(eve, 'ACCEPTED');
    expect((await ask(path, 'ben@example.org')).text).toContain('You are in line.');
    expect(to(await say(eve, 'DECLINED'))).toEqual(['ben@example.org']);
    expect(await getRecipient(deployment.table, id, recipientId(id, 'ben@example.org'))).toMatchObject({
      lead: 2,
      answer: null,
    });
    expect(ben?.to).toBe('ben@example.org');
  });
});

describe('leaving the line', () => {
  const linkIn = (text: string) => /href="(\/e\/[^"]+\/leave\/[^"]+)"/.exec(text)?.[1] ?? '';

  test('takes a click on the page that the link leads to', async () => {
    const { path, id } = await full();
    const link = linkIn((await ask(path, 'eve@example.org')).text);
    const page = await get(link);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Leave the line?');
    expect(await inLine(id)).toEqual(['eve@example.org']);
    expect((await post(link, [])).status).toBe(200);
    expect(await inLine(id)).toEqual([]);
    expect((await readPage(deployment.table, id)).lineLength).toBe(0);
    expect((await post(link, [])).status).toBe(200);
    expect((await readPage(deployment.table, id)).lineLength).toBe(0);
  });

  test('is not possible with the link of a later request: a stranger may have typed the address', async () => {
    const { path, id } = await full();
    const own = linkIn((await ask(path, 'eve@example.org')).text);
    deployment.clock += 60_000;
    const strangers = linkIn((await ask(path, 'eve@example.org')).text);
    const { text } = await post(strangers, []);
    expect(await inLine(id)).toEqual(['eve@example.org']);
    // Nor does the page reveal that the address is in line.
    expect((await post(own, [])).text).toBe(text);
    expect(await inLine(id)).toEqual([]);
  });

  test('is not possible with a link that we did not make, or of another event', async () => {
    const { path } = await full();
    const link = linkIn((await ask(path, 'eve@example.org')).text);
    expect((await get(`${link}x`)).status).toBe(404);
    const other = await create({ uid: 'other@calendar.example' });
    expect((await post(link.replace(path, other.path), [])).status).toBe(404);
  });
});

describe('what is stored of the line', () => {
  const aPerson = (id: string, name: string, later = 0) => {
    const email = `${name}@example.org`;
    const joinedAt = new Date(deployment.now() + later).toISOString();
    return { id: recipientId(id, email), email, name: null, origin: 'page', joinedAt };
  };
  const invite = (id: string, person: PersonInLine, turn: number) =>
    inviteFromLine(deployment.table, id, person, turn, (current) => {
      const fresh = newRecipient(
        id,
        { email: person.email, name: null, origin: 'page' },
        'page',
        person.joinedAt,
      );
      return invitedFromLine(current, fresh, person.joinedAt);
    });

  test('lets one of two workers invite who counted the same free place', async () => {
    const { id } = await full();
    const [eve, dan] = [aPerson(id, 'eve'), aPerson(id, 'dan', 1)];
    for (const person of [eve, dan]) await joinLine(deployment.table, id, person);
    expect(await invite(id, eve, 0)).toBe('invited');
    expect(await invite(id, dan, 0)).toBe('passed');
    expect(await invite(id, eve, 1)).toBe('not-to-be-invited');
    expect(await readPage(deployment.table, id)).toMatchObject({
      lineLength: 1,
      turn: 1,
      unqueued: [eve.id],
    });
    expect(await getRecipient(deployment.table, id, dan.id)).toBeNull();
    expect(await invite(id, dan, 1)).toBe('invited');
  });

  test('names those whose invite is not queued, so that whoever comes next queues it', async () => {
    const { path, id } = await full();
    const eve = aPerson(id, 'eve');
    await joinLine(deployment.table, id, eve);
    expect(await invite(id, eve, 0)).toBe('invited');
    // The worker died here.
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    expect(to((await ask(path, 'dan@example.org')).sent)).toEqual(['eve@example.org']);
    expect((await readPage(deployment.table, id)).unqueued).toEqual([]);
  });

  test('is counted in the same transaction, whoever joins and leaves at once', async () => {
    const { id } = await full();
    const people = Array.from({ length: 12 }, (_, index) => aPerson(id, `guest${index % 6}`, index));
    const joined = await Promise.all(people.map((person) => joinLine(deployment.table, id, person)));
    expect(joined.filter(Boolean)).toHaveLength(6);
    expect((await readPage(deployment.table, id)).lineLength).toBe(6);
    const leaving = people.slice(0, 8).map((person) => leaveLine(deployment.table, id, person.id));
    expect((await Promise.all(leaving)).filter(Boolean)).toHaveLength(6);
    expect(await readPage(deployment.table, id)).toMatchObject({ lineLength: 0, turn: 0 });
    expect(await getPersonInLine(deployment.table, id, people[0]?.id ?? '')).toBeNull();
  });
});
