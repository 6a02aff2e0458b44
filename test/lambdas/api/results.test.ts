import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { hashCode } from '#domain/access/codes.ts';
import { signSession } from '#domain/access/session.ts';
import { recipientId } from '#domain/text/ids.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { seedEvent, seedGuests } from '#harness/seeded.ts';
import { keys } from '#store/keys.ts';
import { readPages } from '#store/page-settings.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import {
  answer,
  deployment,
  get,
  guests,
  OWN,
  post,
  see,
  signIn,
  useResults,
  visitor,
} from './results-visitor.ts';

useResults();

describe('the way in', () => {
  test('the manage code is exchanged for a cookie no script can read, and stands in no address', async () => {
    const answer = await post('/results/session', { code: ` ${visitor.event.code} ` });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(`/results/${visitor.event.id}`);
    expect(answer.headers.get('Set-Cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect(answer.headers.get('Set-Cookie')).not.toContain(visitor.event.code);
  });

  test('the confirmation links to it with the code in the fragment', async () => {
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', { uid: 'other@x' }));
    await deployment.run();
    const raw = deployment.sent()[0]?.raw.replaceAll('=\r\n', '') ?? '';
    expect(raw).toMatch(/https:\/\/api\.invites\.test\/results#manage_[a-z2-7]{32}/);
  });

  test.each(['', 'api_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'manage_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'])(
    'a code that opens nothing is said to: "%s"',
    async (code) => {
      const answer = await post('/results/session', { code });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('This code is not valid.');
    },
  );

  test('another site cannot sign a visitor in', async () => {
    const answer = await post(
      '/results/session',
      { code: visitor.event.code },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.test' },
    );
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });

  test('without a session every page leads to the form', async () => {
    for (const path of ['', '/live', '/recipients.csv', '/recipients/aaaaaaaaaaaaaaaa']) {
      const answer = await deployment.api.request(`/results/${visitor.event.id}${path}`);
      expect([path, answer.status, answer.headers.get('Location')]).toEqual([path, 303, '/results']);
    }
  });

  test('a session opens its own event only', async () => {
    const mine = visitor.event;
    visitor.event = await seedEvent(deployment, { uid: 'other@calendar.example', from: 'zoe@example.net' });
    expect((await get()).status).toBe(303);
    expect(mine.id).not.toBe(visitor.event.id);
  });

  test('a session ends when the code is replaced', async () => {
    expect((await get()).status).toBe(200);
    await deployment.table.db.send(
      new DeleteCommand({
        TableName: deployment.table.name,
        Key: { ...keys.code(hashCode(visitor.event.code) ?? '') },
      }),
    );
    expect((await get()).status).toBe(303);
    expect((await get('/live')).status).toBe(303);
  });

  test('a session ends after its time, and one we did not sign never began', async () => {
    const facts = {
      kind: 'event',
      eventId: visitor.event.id,
      codeHash: hashCode(visitor.event.code) ?? '',
    } as const;
    const signing = await signingKeysReader('keys')();
    visitor.cookie = `session=${signSession(signing, { ...facts, expires: deployment.now() - 1 })}`;
    expect((await get()).status).toBe(303);
    visitor.cookie = `session=${signSession(new Map([[1, 'x'.repeat(40)]]), { ...facts, expires: deployment.now() + 1e6 })}`;
    expect((await get()).status).toBe(303);
  });

  test('signing out ends the session for a copy of its cookie too', async () => {
    const path = `/results/${visitor.event.id}/sign-out`;
    expect((await post(path, {}, { ...OWN, Cookie: visitor.cookie })).status).toBe(303);
    expect((await get()).status).toBe(303);
  });

  test('however else its cookie may be written', async () => {
    const path = `/results/${visitor.event.id}/sign-out`;
    await post(path, {}, { ...OWN, Cookie: visitor.cookie });
    const [, cookie = ''] = visitor.cookie.split('=');
    const [key = '', ...rest] = cookie.split('.');
    const others = [`0${cookie}`, `+${cookie}`, `%30${cookie}`, `${cookie}.x`, `${cookie}.`, `${cookie}%20`];
    for (const other of [...others, [`${key}e0`, ...rest].join('.'), [`0x${key}`, ...rest].join('.')]) {
      visitor.cookie = `session=${other}`;
      expect([other, (await get()).status]).toEqual([other, 303]);
    }
  });

  test('a code that was planted replaces no session unasked', async () => {
    const other = await seedEvent(deployment, { uid: 'other@calendar.example', from: 'zoe@example.net' });
    const headers = { ...OWN, Cookie: visitor.cookie };
    const asked = await post('/results/session', { code: other.code }, headers);
    expect([asked.status, asked.headers.get('Set-Cookie')]).toEqual([200, null]);
    const page = await asked.text();
    expect(page).toContain('name="replace"');
    expect((await get()).status).toBe(200);
    const replaced = await post('/results/session', { code: other.code, replace: '1' }, headers);
    expect([replaced.status, replaced.headers.get('Location')]).toEqual([303, `/results/${other.id}`]);
    expect((await get()).status).toBe(303);
    visitor.cookie = replaced.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    visitor.event = other;
    expect((await get()).status).toBe(200);
  });

  test('the code of another event of theirs opens it unasked', async () => {
    const other = await seedEvent(deployment, { uid: 'other@calendar.example' });
    const headers = { ...OWN, Cookie: visitor.cookie };
    const opened = await post('/results/session', { code: other.code }, headers);
    expect([opened.status, opened.headers.get('Location')]).toEqual([303, `/results/${other.id}`]);
    visitor.cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    visitor.event = other;
    expect((await get()).status).toBe(200);
  });

  test('signing out takes the cookie away', async () => {
    const answer = await post(
      `/results/${visitor.event.id}/sign-out`,
      {},
      { ...OWN, Cookie: visitor.cookie },
    );
    expect(answer.headers.get('Location')).toBe('/results');
    expect(answer.headers.get('Set-Cookie')).toContain('session=; Max-Age=0');
  });
});

describe('an address that cannot be', () => {
  const LONG = 'b'.repeat(3000);
  test.each([
    ['an event', `/results/${LONG}`],
    ['a recipient', `EVENT/recipients/${LONG}`],
    ['a recipient of other letters', 'EVENT/recipients/%F0%9F%98%80'],
    ['a list', `EVENT/lists/${LONG}`],
  ])('of %s leads nowhere', async (_, path) => {
    const whole = path.replace('EVENT', `/results/${visitor.event.id}`);
    const answer = await deployment.api.request(whole, { headers: { Cookie: visitor.cookie } });
    expect([303, 404]).toContain(answer.status);
  });

  test.each(['', '/column'])('of a list (%s) takes nothing', async (end) => {
    const path = `/results/${visitor.event.id}/lists/${LONG}${end}`;
    expect((await post(path, {}, { ...OWN, Cookie: visitor.cookie })).status).toBe(404);
  });
});

describe('the page', () => {
  test('counts, and shows nothing a guest wrote as HTML', async () => {
    await seedGuests(deployment, visitor.event.id, guests(3));
    await answer('guest-000@example.org', { comment: '<script>alert(1)</script>' });
    const page = await see();
    expect(page).toContain('3 invited: 1 yes, 0 maybe, 0 no, 2 waiting.');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert');
  });

  test('gives a repeated request only what is new', async () => {
    await seedGuests(deployment, visitor.event.id, guests(1));
    const first = await get('/live');
    const tag = first.headers.get('ETag') ?? '';
    expect((await get('/live', { 'If-None-Match': tag })).status).toBe(304);
    await answer('guest-000@example.org', { status: 'DECLINED' });
    const news = await get('/live', { 'If-None-Match': tag });
    expect(await news.text()).toContain('1 no, 0 waiting');
  });

  test('the chart ends at what is counted, and a changed mind moves both lines', async () => {
    await seedGuests(deployment, visitor.event.id, guests(2));
    await answer('guest-000@example.org', { status: 'ACCEPTED', dtstamp: '20260102T120000Z' });
    await answer('guest-001@example.org', { status: 'ACCEPTED', dtstamp: '20260102T120000Z' });
    await answer('guest-001@example.org', { status: 'DECLINED', dtstamp: '20260103T120000Z' });
    const curve = JSON.parse(
      /data-curve="([^"]*)"/.exec(await see())?.[1]?.replaceAll('&quot;', '"') ?? '[]',
    ) as number[][];
    expect(curve[0]?.slice(1)).toEqual([0, 0, 0]);
    expect(curve.at(-1)?.slice(1)).toEqual([1, 0, 1]);
  });

  test('versions say what changed, and who was notified and who not', async () => {
    await seedGuests(deployment, visitor.event.id, [
      { email: 'a@example.org', said: 'accepted' },
      { email: 'b@example.org', said: 'declined' },
    ]);
    const move = {
      sequence: 1,
      dtstamp: '20260201T120000Z',
      start: '20260513T100000',
      summary: 'Big launch',
    };
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', move));
    await deployment.run();
    const page = await see();
    expect(page).toContain(
      'Title: “Launch” → “Big launch” · Time: Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2) → Wed, 13 May 2026, 10:00',
    );
    expect(page).toContain('1 notified and asked again · not notified: 1 said no');
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('CANCEL', { ...move, sequence: 2, dtstamp: '20260202T120000Z' }),
    );
    await deployment.run();
    expect(await see()).toContain('You cancelled this event.');
  });

  test('a counter-proposal is listed with its time and its words', async () => {
    await seedGuests(deployment, visitor.event.id, guests(1));
    await answer('guest-000@example.org', {
      method: 'COUNTER',
      start: '20260514T080000Z',
      comment: 'Thursday?',
    });
    const page = await see();
    expect(page).toContain('Other times they propose');
    expect(page).toMatch(/Thu, 14 May 2026, 08:00/);
    expect(page).toContain('Thursday?');
  });

  test('the report is mailed to the organizer, once however often the button is pressed', async () => {
    const path = `/results/${visitor.event.id}/report`;
    await post(path, {}, { ...OWN, Cookie: visitor.cookie });
    const pressed = await post(path, {}, { ...OWN, Cookie: visitor.cookie });
    expect(pressed.headers.get('Location')).toBe(`/results/${visitor.event.id}?reported=1`);
    await deployment.run();
    expect(deployment.sent().map(({ to }) => to)).toEqual(['ann@example.com']);
  });

  test('another site cannot press its buttons', async () => {
    const foreign = { Cookie: visitor.cookie, 'Sec-Fetch-Site': 'cross-site' };
    expect((await post(`/results/${visitor.event.id}/report`, {}, foreign)).status).toBe(403);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('every guest comes as CSV', async () => {
    await seedGuests(deployment, visitor.event.id, guests(3));
    const answer = await get('/recipients.csv');
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(4);
  });
});

test('nobody is sent to invite people to an event that is over', async () => {
  deployment.clock += Date.parse('2027-01-01T00:00:00Z') - deployment.now();
  visitor.cookie = await signIn(visitor.event.code);
  const over = await see();
  expect(over).toContain('The event is over, so nobody can be invited to it any more.');
  expect(over).not.toMatch(/Send invites|Share the page/);
  expect(over).toContain('Edit or cancel');
  deployment.clock += Date.parse('2026-01-01T00:00:00Z') - deployment.now();
  visitor.cookie = await signIn(visitor.event.code);
  const coming = await see();
  expect(coming).not.toContain('The event is over');
  expect(coming).toMatch(/Send invites.*Share the page/s);
});

describe('the form for the event’s page', () => {
  const save = (fields: Record<string, string>, headers: Record<string, string> = OWN) =>
    post(`/results/${visitor.event.id}/page`, fields, { ...headers, Cookie: visitor.cookie });
  const publicPage = async () => {
    const path = /href="(\/e\/[a-z2-7]{32})"/.exec(await see())?.[1] ?? '';
    return (await deployment.api.request(path)).text();
  };

  test('closes it, opens it and limits its places, and says how it stands', async () => {
    // The seeded event is over; the page looks on from the year before.
    deployment.clock += Date.parse('2026-01-01T00:00:00Z') - deployment.now();
    visitor.cookie = await signIn(visitor.event.code);
    expect(await see()).toContain('Open: everybody who has the link');
    const saved = await save({ open: 'no', places: '' });
    expect(saved.headers.get('Location')).toBe(`/results/${visitor.event.id}?page=saved#page`);
    expect(await see('?page=saved')).toMatch(/Closed: nobody.*The page is saved\./s);
    expect(await publicPage()).toContain('Invitations are closed.');
    await save({ open: 'yes', places: ' 1 ' });
    await seedGuests(deployment, visitor.event.id, guests(1, 'accepted'));
    expect(await see()).toMatch(/Full: all places are taken.*name="places"[^>]*value="1"/s);
    expect(await publicPage()).toContain('Fully booked.');
  });

  test.each([{ open: 'yes', places: '0' }, { open: 'yes', places: 'many' }, { places: '3' }])(
    'keeps nothing of what makes no sense: %j',
    async (fields) => {
      const answer = await save(fields as Record<string, string>);
      expect(answer.headers.get('Location')).toBe(`/results/${visitor.event.id}?page=refused#page`);
      expect(await readPages(deployment.table, [visitor.event.id])).toMatchObject([
        { open: true, places: null },
      ]);
    },
  );

  test('cannot be sent from another site, or without a session', async () => {
    expect((await save({ open: 'no', places: '' }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403);
    visitor.cookie = '';
    expect((await save({ open: 'no', places: '' })).headers.get('Location')).toBe('/results');
    expect(await readPages(deployment.table, [visitor.event.id])).toMatchObject([
      { open: true, places: null },
    ]);
  });
});

describe("one guest's story", () => {
  test('has the invite, its delivery, and every answer with its words', async () => {
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${visitor.event.code}` },
      body: JSON.stringify({ email: 'ben@example.org', name: 'Ben', origin: 'newsletter' }),
    });
    await deployment.run();
    const [invite] = deployment.sent();
    for (const facts of [
      { status: 'ACCEPTED', comment: 'Gladly', guests: 2, dtstamp: '20260102T120000Z' },
      { status: 'DECLINED', comment: 'Ill', dtstamp: '20260103T120000Z' },
    ]) {
      const { to, raw } = replyTo(invite?.raw ?? '', facts);
      deployment.receive('rsvp', to, raw);
      await deployment.run();
    }
    const story = await see(`/recipients/${recipientId(visitor.event.id, 'ben@example.org')}`);
    const scenes = [...story.matchAll(/<li><strong>([^<]*)<\/strong>/g)].map(([, what]) => what);
    expect(scenes).toEqual(['Invited', 'Sent', 'Delivered', 'Yes', 'No']);
    expect(story).toContain('from newsletter');
    expect(story).toContain('Gladly');
    expect(story).toContain('<strong>Yes</strong> and 2 more');
  });
});
