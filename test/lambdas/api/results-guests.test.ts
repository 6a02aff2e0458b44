import { describe, expect, test } from 'vitest';
import { recipientId } from '#domain/text/ids.ts';
import { seedGuests } from '#harness/seeded.ts';
import { answer, deployment, get, guests, listed, see, useResults, visitor } from './results-visitor.ts';

useResults();

describe('the guests', () => {
  test('stand in order of address, and every page goes on where the one before ended', async () => {
    await seedGuests(deployment, visitor.event.id, guests(70).reverse());
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
    await seedGuests(deployment, visitor.event.id, guests(30));
    expect(listed(await see('?q=GUEST-02'))).toEqual(
      guests(30)
        .slice(20)
        .map(({ email }) => email),
    );
    expect(await see('?q=nobody')).toContain('Nobody matches.');
  });

  test('are found by name, after those whose address begins so, each of them once', async () => {
    const recipients = [
      { email: 'zoe@example.net', name: 'Zoë Lin-BEN' },
      { email: 'ben@example.org', name: 'Ben Kim' },
      { email: 'kim@example.org', name: 'Kim Lee' },
    ];
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${visitor.event.code}` },
      body: JSON.stringify({ recipients }),
    });
    await seedGuests(deployment, visitor.event.id, guests(3));
    expect(listed(await see('?q=ben'))).toEqual(['ben@example.org', 'zoe@example.net']);
    expect(listed(await see(`?q=${encodeURIComponent('ZOË LIN')}`))).toEqual(['zoe@example.net']);
    expect(listed(await see('?q=kim&show=accepted'))).toEqual([]);
  });

  test('pages of names go on where the one before ended', async () => {
    const recipients = Array.from({ length: 60 }, (_, n) => ({
      email: `${String(n).padStart(2, '0')}@example.org`,
      name: 'Sam Doe',
    }));
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${visitor.event.code}` },
      body: JSON.stringify({ recipients }),
    });
    const seen: (string | undefined)[] = [];
    let query: string | undefined = '?q=doe';
    for (let pages = 0; query !== undefined && pages < 9; pages += 1) {
      const page = await see(query);
      seen.push(...listed(page));
      query = /href="[^"]*(\?[^"]*from=[^"]*)#list">Next page/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    expect(seen).toEqual(recipients.map(({ email }) => email));
  });

  test('a whole address leads straight to their story', async () => {
    await seedGuests(deployment, visitor.event.id, guests(2));
    const id = recipientId(visitor.event.id, 'guest-001@example.org');
    expect((await get('?q=Guest-001%40example.org')).headers.get('Location')).toBe(
      `/results/${visitor.event.id}/recipients/${id}`,
    );
    expect(await see('?q=stranger%40example.org')).toContain('Nobody with this address is invited.');
  });

  test('are filtered by answer, however rare it is', async () => {
    await seedGuests(deployment, visitor.event.id, [
      ...guests(60),
      { email: 'zoe@example.net', said: 'declined' },
    ]);
    expect(listed(await see('?show=declined'))).toEqual(['zoe@example.net']);
    await answer('zoe@example.net', { status: 'ACCEPTED' });
    expect(listed(await see('?show=declined'))).toEqual([]);
    expect(listed(await see('?show=accepted'))).toEqual(['zoe@example.net']);
  });

  test('are sorted by their latest answer, each of them once', async () => {
    await seedGuests(deployment, visitor.event.id, guests(3));
    await answer('guest-002@example.org', { dtstamp: '20260102T120000Z' });
    await answer('guest-000@example.org', { dtstamp: '20260102T120000Z' });
    await answer('guest-002@example.org', { status: 'DECLINED', dtstamp: '20260103T120000Z' });
    expect(listed(await see('?sort=answer'))).toEqual(['guest-002@example.org', 'guest-000@example.org']);
  });

  test('a position that somebody made up begins at the beginning', async () => {
    await seedGuests(deployment, visitor.event.id, guests(2));
    expect(listed(await see('?from=x'))).toHaveLength(2);
  });
});
