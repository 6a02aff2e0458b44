import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hashCode } from '../../domain/codes.ts';
import { recipientId } from '../../domain/ids.ts';
import { signSession } from '../../domain/session.ts';
import { keys } from '../../store/keys.ts';
import { signingKeysReader } from '../../store/signing-keys.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { organizerMail, type ReplyFacts, replyTo } from '../mails.ts';
import { type SeededEvent, seedEvent, seededInvite, seedGuests } from '../seeded.ts';

let house: TestHouse;
let event: SeededEvent;
let cookie: string;

beforeAll(async () => {
  house = await openHouse();
});
beforeEach(async () => {
  await house.aws.reset();
  house.sent();
  event = await seedEvent(house);
  cookie = await signIn(event.code);
});
afterAll(() => house.close());

const OWN = { 'Sec-Fetch-Site': 'same-origin' };

function post(path: string, fields: Record<string, string> = {}, headers: Record<string, string> = OWN) {
  return house.api.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
}
async function signIn(code: string): Promise<string> {
  const answer = await post('/results/session', { code });
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
async function see(path = '', headers: Record<string, string> = {}): Promise<string> {
  return (await get(path, headers)).text();
}
function get(path = '', headers: Record<string, string> = {}) {
  return house.api.request(`/results/${event.id}${path}`, { headers: { Cookie: cookie, ...headers } });
}
async function answer(email: string, facts: ReplyFacts): Promise<void> {
  const { to, raw } = replyTo(await seededInvite(event.id, email), { attendee: email, ...facts });
  house.receive('rsvp', to, raw);
  await house.run();
}
const guests = (count: number, said: 'accepted' | 'declined' | null = null) =>
  Array.from({ length: count }, (_, n) => ({
    email: `guest-${String(n).padStart(3, '0')}@example.org`,
    said,
  }));
const listed = (page: string) =>
  [...page.matchAll(/>([\w.-]+@example\.(?:org|net))<\/a>/g)].map(([, email]) => email);

describe('the way in', () => {
  test('the manage code is exchanged for a cookie no script can read, and stands in no address', async () => {
    const answer = await post('/results/session', { code: ` ${event.code} ` });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(`/results/${event.id}`);
    expect(answer.headers.get('Set-Cookie')).toMatch(/HttpOnly; Secure; SameSite=Lax/);
    expect(answer.headers.get('Set-Cookie')).not.toContain(event.code);
  });

  test('the confirmation links to it with the code in the fragment', async () => {
    house.receive('inbound', 'create@invites.test', organizerMail('REQUEST', { uid: 'other@x' }));
    await house.run();
    const raw = house.sent()[0]?.raw.replaceAll('=\r\n', '') ?? '';
    expect(raw).toMatch(/https:\/\/api\.invites\.test\/results#manage_[a-z2-7]{32}/);
  });

  test.each(['', 'api_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'manage_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'])(
    'a code that opens nothing is said to: "%s"',
    async (code) => {
      const answer = await post('/results/session', { code });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('This code opens nothing.');
    },
  );

  test('another site cannot sign a visitor in', async () => {
    const answer = await post(
      '/results/session',
      { code: event.code },
      { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.test' },
    );
    expect(answer.status).toBe(403);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
  });

  test('without a session every page leads to the form', async () => {
    for (const path of ['', '/live', '/recipients.csv', '/recipients/aaaaaaaaaaaaaaaa']) {
      const answer = await house.api.request(`/results/${event.id}${path}`);
      expect([path, answer.status, answer.headers.get('Location')]).toEqual([path, 303, '/results']);
    }
  });

  test('a session opens its own event only', async () => {
    const mine = event;
    event = await seedEvent(house, { uid: 'other@calendar.example', from: 'zoe@example.net' });
    expect((await get()).status).toBe(303);
    expect(mine.id).not.toBe(event.id);
  });

  test('a session ends when the code is replaced', async () => {
    expect((await get()).status).toBe(200);
    await house.table.db.send(
      new DeleteCommand({ TableName: house.table.name, Key: { ...keys.code(hashCode(event.code) ?? '') } }),
    );
    expect((await get()).status).toBe(303);
    expect((await get('/live')).status).toBe(303);
  });

  test('a session ends after its time, and one we did not sign never began', async () => {
    const facts = { kind: 'event', eventId: event.id, codeHash: hashCode(event.code) ?? '' } as const;
    const signing = await signingKeysReader('keys')();
    cookie = `session=${signSession(signing, { ...facts, expires: Date.now() - 1 })}`;
    expect((await get()).status).toBe(303);
    cookie = `session=${signSession(new Map([[1, 'x'.repeat(40)]]), { ...facts, expires: Date.now() + 1e6 })}`;
    expect((await get()).status).toBe(303);
  });

  test('signing out takes the cookie away', async () => {
    const answer = await post(`/results/${event.id}/sign-out`, {}, { ...OWN, Cookie: cookie });
    expect(answer.headers.get('Location')).toBe('/results');
    expect(answer.headers.get('Set-Cookie')).toContain('session=; Max-Age=0');
  });
});

describe('the page', () => {
  test('counts, and shows nothing a guest wrote as HTML', async () => {
    await seedGuests(house, event.id, guests(3));
    await answer('guest-000@example.org', { comment: '<script>alert(1)</script>' });
    const page = await see();
    expect(page).toContain('3 invited: 1 yes, 0 maybe, 0 no, 2 waiting.');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script>alert');
  });

  test('tells whoever looks again only what is new', async () => {
    await seedGuests(house, event.id, guests(1));
    const first = await get('/live');
    const tag = first.headers.get('ETag') ?? '';
    expect((await get('/live', { 'If-None-Match': tag })).status).toBe(304);
    await answer('guest-000@example.org', { status: 'DECLINED' });
    const news = await get('/live', { 'If-None-Match': tag });
    expect(await news.text()).toContain('1 no, 0 waiting');
  });

  test('the chart ends at what is counted, and a changed mind moves both lines', async () => {
    await seedGuests(house, event.id, guests(2));
    await answer('guest-000@example.org', { status: 'ACCEPTED', dtstamp: '20260102T120000Z' });
    await answer('guest-001@example.org', { status: 'ACCEPTED', dtstamp: '20260102T120000Z' });
    await answer('guest-001@example.org', { status: 'DECLINED', dtstamp: '20260103T120000Z' });
    const curve = JSON.parse(
      /data-curve="([^"]*)"/.exec(await see())?.[1]?.replaceAll('&quot;', '"') ?? '[]',
    ) as number[][];
    expect(curve[0]?.slice(1)).toEqual([0, 0, 0]);
    expect(curve.at(-1)?.slice(1)).toEqual([1, 0, 1]);
  });

  test('versions say what changed, and who was told and who not', async () => {
    await seedGuests(house, event.id, [
      { email: 'a@example.org', said: 'accepted' },
      { email: 'b@example.org', said: 'declined' },
    ]);
    const move = {
      sequence: 1,
      dtstamp: '20260201T120000Z',
      start: '20260513T100000',
      summary: 'Big launch',
    };
    house.receive('inbound', 'create@invites.test', organizerMail('REQUEST', move));
    await house.run();
    const page = await see();
    expect(page).toContain('Title: “Launch” → “Big launch” · Time: Wed, 13 May 2026, 10:00');
    expect(page).toContain('1 told and asked again · not told: 1 said no');
    house.receive(
      'inbound',
      'create@invites.test',
      organizerMail('CANCEL', { ...move, sequence: 2, dtstamp: '20260202T120000Z' }),
    );
    await house.run();
    expect(await see()).toContain('You called this event off.');
  });

  test('a counter-proposal is listed with its time and its words', async () => {
    await seedGuests(house, event.id, guests(1));
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
    const path = `/results/${event.id}/report`;
    await post(path, {}, { ...OWN, Cookie: cookie });
    const pressed = await post(path, {}, { ...OWN, Cookie: cookie });
    expect(pressed.headers.get('Location')).toBe(`/results/${event.id}?reported=1`);
    await house.run();
    expect(house.sent().map(({ to }) => to)).toEqual(['ann@example.com']);
  });

  test('another site cannot press its buttons', async () => {
    const foreign = { Cookie: cookie, 'Sec-Fetch-Site': 'cross-site' };
    expect((await post(`/results/${event.id}/report`, {}, foreign)).status).toBe(403);
    await house.run();
    expect(house.sent()).toEqual([]);
  });

  test('every guest comes as CSV', async () => {
    await seedGuests(house, event.id, guests(3));
    const answer = await get('/recipients.csv');
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(4);
  });
});

describe('the guests', () => {
  test('stand in order of address, and every page goes on where the one before ended', async () => {
    await seedGuests(house, event.id, guests(70).reverse());
    const seen: (string | undefined)[] = [];
    let query: string | undefined = '';
    for (let pages = 0; query !== undefined && pages < 9; pages += 1) {
      const page = await see(query);
      seen.push(...listed(page));
      query = /href="[^"]*(\?[^"]*from=[^"]*)#list">Next page/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(guests(70).map(({ email }) => email));
  });

  test('are found by how their address begins', async () => {
    await seedGuests(house, event.id, guests(30));
    expect(listed(await see('?q=GUEST-02'))).toEqual(
      guests(30)
        .slice(20)
        .map(({ email }) => email),
    );
    expect(await see('?q=nobody')).toContain('Nobody matches.');
  });

  test('a whole address leads straight to their story', async () => {
    await seedGuests(house, event.id, guests(2));
    const id = recipientId(event.id, 'guest-001@example.org');
    expect((await get('?q=Guest-001%40example.org')).headers.get('Location')).toBe(
      `/results/${event.id}/recipients/${id}`,
    );
    expect(await see('?q=stranger%40example.org')).toContain('Nobody with this address is invited.');
  });

  test('are filtered by answer, however rare it is', async () => {
    await seedGuests(house, event.id, [...guests(60), { email: 'zoe@example.net', said: 'declined' }]);
    expect(listed(await see('?show=declined'))).toEqual(['zoe@example.net']);
    await answer('zoe@example.net', { status: 'ACCEPTED' });
    expect(listed(await see('?show=declined'))).toEqual([]);
    expect(listed(await see('?show=accepted'))).toEqual(['zoe@example.net']);
  });

  test('are sorted by their latest answer, each of them once', async () => {
    await seedGuests(house, event.id, guests(3));
    await answer('guest-002@example.org', { dtstamp: '20260102T120000Z' });
    await answer('guest-000@example.org', { dtstamp: '20260102T120000Z' });
    await answer('guest-002@example.org', { status: 'DECLINED', dtstamp: '20260103T120000Z' });
    expect(listed(await see('?sort=answer'))).toEqual(['guest-002@example.org', 'guest-000@example.org']);
  });

  test('a place somebody made up begins at the beginning', async () => {
    await seedGuests(house, event.id, guests(2));
    expect(listed(await see('?from=x'))).toHaveLength(2);
  });
});

describe("one guest's story", () => {
  test('has the invite, its delivery, and every answer with its words', async () => {
    await house.api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${event.code}` },
      body: JSON.stringify({ email: 'ben@example.org', name: 'Ben', origin: 'newsletter' }),
    });
    await house.run();
    const [invite] = house.sent();
    for (const facts of [
      { status: 'ACCEPTED', comment: 'Gladly', dtstamp: '20260102T120000Z' },
      { status: 'DECLINED', comment: 'Ill', dtstamp: '20260103T120000Z' },
    ]) {
      const { to, raw } = replyTo(invite?.raw ?? '', facts);
      house.receive('rsvp', to, raw);
      await house.run();
    }
    const story = await see(`/recipients/${recipientId(event.id, 'ben@example.org')}`);
    const scenes = [...story.matchAll(/<li><strong>([^<]*)<\/strong>/g)].map(([, what]) => what);
    expect(scenes).toEqual(['Invited', 'Sent', 'Delivered', 'Yes', 'No']);
    expect(story).toContain('from newsletter');
    expect(story).toContain('Gladly');
  });
});
