/** What somebody who found an API code or a public page can learn and use up. */
import { describe, expect, test } from 'vitest';
import { replyTo } from '#harness/mails.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { ask, create, deployment, get, post, setPage, useDeployment } from './public-pages.ts';

useDeployment();

async function call(code: string, ...emails: string[]) {
  const answer = await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ recipients: emails.map((email) => ({ email })) }),
  });
  await deployment.run();
  deployment.sent();
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown[]> };
}

/** With what its parts say. */
function mailText(raw = ''): string {
  const parts = raw.match(/(?<=\r\n\r\n)[A-Za-z0-9+/=\r\n]{40,}/g) ?? [];
  return raw + parts.map((part) => Buffer.from(part, 'base64').toString()).join('');
}

describe('the API code', () => {
  test('a repeated call uses up nothing of the day', async () => {
    const { api, id } = await create();
    const day = { name: `invites#${id}#day`, most: 10_000, window: 24 * 3600 };
    await takeFromRateLimit(deployment.table, day, deployment.now(), 9_998);
    for (let count = 0; count < 4; count += 1) expect((await call(api, 'ben@example.org')).status).toBe(202);
    expect((await call(api, 'carl@example.org')).status).toBe(202);
    expect((await call(api, 'dora@example.org')).status).toBe(429);
  });

  test('nor of what a mailbox may be sent, however it is spelled', async () => {
    const { api } = await create();
    for (let count = 0; count < 12; count += 1)
      expect((await call(api, 'ben+a@example.org')).body).toMatchObject({ rejected: [] });
  });

  test.each([
    ['a mailbox', 'mary-ann@corp.example', (n: number) => `mary+${n}@corp.example`],
    ['a mailbox at Gmail', 'mary.ann@gmail.com', (n: number) => `maryann+${n}@gmail.com`],
    ['a mailbox at a name below', 'mary@a.corp.example', (n: number) => `mary@b${n}.corp.example`],
  ])('what is left of %s does not reveal who is invited', async (_, asked, spell) => {
    const left = [];
    for (const isInvited of [true, false]) {
      const { api, manage } = await create({ uid: `${isInvited}@calendar.example` });
      if (isInvited) await call(manage, asked);
      await call(api, asked);
      await call(api, asked);
      const { body } = await call(api, ...Array.from({ length: 12 }, (_, n) => spell(n)));
      left.push(body.accepted?.length);
    }
    expect(left).toEqual([9, 9]);
  });

  test('nor what is left of a minute of the event', async () => {
    const left = [];
    for (const isInvited of [true, false]) {
      const { api, manage, id } = await create({ uid: `${isInvited}@calendar.example` });
      if (isInvited) await call(manage, 'ben@example.org');
      deployment.clock += 60_000 - (deployment.now() % 60_000);
      await takeFromRateLimit(
        deployment.table,
        { name: `invites#${id}#minute`, most: 1000, window: 60 },
        deployment.now(),
        998,
      );
      await call(api, 'ben@example.org');
      left.push((await call(api, 'eve@example.org', 'zoe@example.org')).status);
    }
    expect(left).toEqual([429, 429]);
  });

  test.each([
    ['after a hyphen', (n: number) => `victim-${n}@example.org`],
    ['at names below a domain', (n: number) => `victim@a${n}.example.org`],
    ['after a plus', (n: number) => `victim+${n}@example.org`],
    [
      'with dots at Gmail',
      (n: number) => `${'victim'.slice(0, 1 + (n % 5))}.${'victim'.slice(1 + (n % 5))}+${n}@gmail.com`,
    ],
  ])('spellings %s are those of one mailbox', async (_, spell) => {
    const { api } = await create();
    const { body } = await call(api, ...Array.from({ length: 30 }, (_, n) => spell(n)));
    expect(body.accepted?.length).toBeLessThanOrEqual(10);
  });

  test('says the same of everybody once the day is used up', async () => {
    const { api, id } = await create();
    await call(api, 'ben@example.org');
    const day = { name: `invites#${id}#day`, most: 10_000, window: 24 * 3600 };
    await takeFromRateLimit(deployment.table, day, deployment.now(), 9_999);
    const answers = [await call(api, 'ben@example.org'), await call(api, 'stranger@example.org')];
    expect(answers[0]).toEqual(answers[1]);
  });
});

describe('a name that a stranger gives', () => {
  const TEXT = 'Your account is locked: https://evil.example/login';

  test('carries no link into an invite by API code', async () => {
    const { api, manage } = await create();
    const invite = async (code: string, email: string, name: string) => {
      await deployment.api.request('/v1/invites', {
        method: 'POST',
        headers: { 'X-Api-Code': code },
        body: JSON.stringify({ email, name }),
      });
      await deployment.run();
      return mailText(deployment.sent()[0]?.raw);
    };
    expect(await invite(api, 'ben@example.org', TEXT)).not.toMatch(/evil|locked/);
    expect(await invite(api, 'carl@example.org', 'Carl Kim')).toContain('Carl Kim');
    expect(await invite(manage, 'dora@example.org', 'Dora of dora.com')).toContain('Dora of dora.com');
  });

  test('nor by a page', async () => {
    const { path } = await create();
    const { sent } = await ask(path, 'ben@example.org', [['name', TEXT]]);
    expect(mailText(sent[0]?.raw)).not.toMatch(/evil|locked/);
    const named = await ask(path, 'carl@example.org', [['name', 'Carl Kim']]);
    expect(mailText(named.sent[0]?.raw)).toContain('Carl Kim');
  });
});

describe('the event by its API code', () => {
  const read = async (code: string) =>
    (await deployment.api.request('/v1/event', { headers: { 'X-Api-Code': code } })).text();

  test('names no guest', async () => {
    const { api, manage } = await create({
      summary: 'Lunch with bob@corp.example',
      location: 'Office of bob@corp.example',
      description: 'With bob@corp.example, ring us.',
      guests: ['bob@corp.example'],
    });
    const seen = await read(api);
    expect(seen).not.toMatch(/bob@/);
    expect(JSON.parse(seen)).toMatchObject({ status: 'confirmed', organizer: { name: 'Ann Lee' } });
    expect(JSON.parse(await read(manage))).toMatchObject({ summary: 'Lunch with bob@corp.example' });
  });

  test('says what the public page says', async () => {
    const { api, path } = await create({
      description:
        '<p>We <b>launch</b> https://meet.example/j?pwd=1 <a href="https://x.example/rsvp?email=bob%40corp.example">here</a></p>',
      guests: ['bob@corp.example'],
    });
    const { description } = JSON.parse(await read(api));
    expect(description).not.toMatch(/bob|<b>/);
    expect((await get(path)).text).not.toMatch(/bob%40|bob@/);
  });
});

describe('where the capacity is small', () => {
  test('one network gets a quarter of it, and others still get an invite', async () => {
    const { path, manage } = await create();
    await setPage(manage, { places: 8 });
    const got = [];
    for (let count = 0; count < 24; count += 1) {
      const { sent } = await post(path, [['email', `p${count}@evil.example`]], `203.0.113.${count}`);
      got.push(...sent);
    }
    expect(got).toHaveLength(2);
    for (const { raw } of got) deployment.receive('rsvp', ...toHandler(replyTo(raw)));
    await deployment.run();
    expect((await get(path)).text).toContain('<form');
    expect((await post(path, [['email', 'ben@example.org']], '198.51.100.1')).sent).toHaveLength(1);
  });

  test('the schedule page counts with the event page', async () => {
    const { path, schedule, manage, id } = await create();
    await setPage(manage, { places: 4 });
    const from = (index: number) => `2001:db8:1:2::${index}`;
    for (const name of ['a', 'b'])
      expect((await post(path, [['email', `${name}@evil.example`]], from(1))).sent).toHaveLength(1);
    const second = await post(
      schedule,
      [
        ['pick', id],
        ['email', 'c@evil.example'],
      ],
      from(2),
    );
    expect(second.sent).toEqual([]);
    expect(second.text).toContain('too many invites for now');
  });

  test('what is left for a network does not reveal who is invited', async () => {
    const { path, manage } = await create();
    await setPage(manage, { places: 4 });
    await call(manage, 'ben@example.org');
    const statuses = async (email: string, source: string) => [
      (await post(path, [['email', email]], source)).status,
      (await post(path, [['email', `own-${email}`]], source)).status,
      (await post(path, [['email', `other-${email}`]], source)).status,
    ];
    expect(await statuses('ben@example.org', '192.0.2.9')).toEqual(
      await statuses('eve@example.org', '198.18.0.9'),
    );
  });

  test('without a capacity, people of a whole lecture hall behind one IP address are invited', async () => {
    const { path } = await create();
    for (let count = 0; count < 40; count += 1)
      expect((await post(path, [['email', `p${count}@example.org`]], '192.0.2.9')).status).toBe(200);
  });

  test('people with one forwarded invite take a quarter, too', async () => {
    const { path, manage } = await create();
    await setPage(manage, { places: 8 });
    const [invite] = (await ask(path, 'ben@example.org')).sent;
    deployment.receive('rsvp', ...toHandler(replyTo(invite?.raw ?? '')));
    await deployment.run();
    for (let count = 0; count < 12; count += 1)
      deployment.receive(
        'rsvp',
        ...toHandler(replyTo(invite?.raw ?? '', { attendee: `s${count}@evil.example` })),
      );
    await deployment.run();
    expect((await get(path)).text).toContain('<form');
  });
});

function toHandler({ to, raw }: { readonly to: string; readonly raw: string }): [string, string] {
  return [to, raw];
}
