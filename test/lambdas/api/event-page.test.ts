import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { eventPageId } from '#domain/access/public-id.ts';
import { eventId } from '#domain/text/ids.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import { getEvent, replaceEvent } from '#store/events.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { ask, create, deployment, get, mail, post, setPage, useDeployment } from './public-pages.ts';

useDeployment();

describe('the event page', () => {
  test('is linked from the confirmation and says what, when and where', async () => {
    const { path } = await create({ summary: 'Launch <party>' });
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Launch &lt;party&gt;</h1>');
    expect(text).toContain('Tue, 12 May 2099, 10:00 – 11:00 (Berlin, GMT+2)');
    expect(text).toContain('data-from="2099-05-12T08:00:00Z"');
    expect(text).toContain('Hall 1');
    expect(text).toContain('Ann Lee');
  });

  test('says for two weeks what the last change was', async () => {
    const guests = ['carl@other.example'];
    const { path } = await create({ guests, description: 'Ask carl@other.example' });
    expect((await get(path)).text).not.toContain('What changed');
    await mail('REQUEST', {
      guests,
      start: '20990513T100000',
      location: 'Hall 2',
      description: 'Ask carl@other.example, or him',
      sequence: 1,
      dtstamp: '20260104T120000Z',
    });
    const { text } = await get(path);
    expect(text).toContain('<h2 id="changes">What changed on ');
    expect(text).toMatch(
      /<li>Moved from <s dir="auto">Tue, 12 May 2099, 10:00 – [^<]+<\/s> to <strong dir="auto">Wed, 13 May 2099, 10:00/,
    );
    expect(text).toContain('Place: “<s dir="auto">Hall 1</s>” is now “<strong dir="auto">Hall 2</strong>”');
    expect(text).toContain('In the description: “<s dir="auto">Ask …</s>” is now');
    expect(text).not.toContain('carl');
    deployment.clock += 15 * 24 * 3_600_000;
    expect((await get(path)).text).not.toContain('What changed');
  });

  test('says nothing of changes once the event is cancelled', async () => {
    const { path } = await create();
    await mail('REQUEST', { location: 'Hall 2', sequence: 1, dtstamp: '20260104T120000Z' });
    await mail('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' });
    expect((await get(path)).text).not.toContain('What changed');
  });

  test('shows no other guest of the organizer’s calendar', async () => {
    const { path } = await create({ summary: 'With carl@other.example', guests: ['carl@other.example'] });
    expect((await get(path)).text).not.toContain('carl@');
  });

  test('keeps links of video calls for guests, on the page, in the file and in the list', async () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/19';
    const { path, schedule, api, manage } = await create({
      location: `Hall 1; ${link}`,
      description: `Bring cake.\\n\\nJoin: ${link}`,
    });
    const shown = async (code: string) =>
      (await deployment.api.request('/v1/event', { headers: { 'X-Api-Code': code } })).text();
    for (const text of [
      (await get(path)).text,
      (await get(`${path}/event.ics`)).text.replaceAll('\r\n ', ''),
      (await get(schedule)).text,
      await shown(api),
    ]) {
      expect(text).not.toContain('teams.microsoft');
      expect(text).toContain('Hall 1');
    }
    expect((await get(path)).text).toContain('The link to join is in the invite.');
    expect((await get(path)).text).toContain('Bring cake.');
    expect(await shown(manage)).toContain(link);
    const [invite] = (await ask(path, 'ben@example.org')).sent;
    expect(readInvite(invite?.raw ?? '').calendar).toContain(link);
  });

  test('says what changed without links of video calls', async () => {
    const { path } = await create({ location: 'Hall 1' });
    await mail('REQUEST', {
      ...{ sequence: 1, dtstamp: new Date(deployment.now()).toISOString().replace(/[-:]|\.\d+/g, '') },
      location: 'Hall 4; https://calls.example.org/7',
      description: 'Join: https://calls.example.org/7',
    });
    const { text } = await get(path);
    expect(text).toMatch(/Hall 1.*Hall 4/s);
    expect(text).not.toContain('calls.example.org');
  });

  test('describes itself to messengers and search engines, once for all its addresses', async () => {
    const { path } = await create({
      summary: 'Tea & "talk"',
      location: 'Elm Street 12',
      description: `Bring cake.\\n${'Long. '.repeat(100)}`,
    });
    const { text } = await get(`${path}?email=ben@example.org&origin=mailchimp`);
    const url = `https://api.invites.test${path}`;
    expect(text).toContain(`<link rel="canonical" href="${url}">`);
    expect(text).toContain(`<meta property="og:url" content="${url}">`);
    expect(text).toContain('<meta property="og:title" content="Tea &amp; &quot;talk&quot;">');
    const [, description = ''] = /<meta property="og:description" content="(.*?)">/.exec(text) ?? [];
    expect(description).toMatch(/^Tue, 12 May 2099, 10:00.*Elm Street 12 · Bring cake\. Long\..*…$/);
    expect(description.length).toBeLessThanOrEqual(200);
    expect(text).toContain(`<meta name="description" content="${description}">`);
    for (const other of [`${path}/share`, '/sign-in', '/e/x'])
      expect((await get(other)).text).not.toMatch(/og:|canonical/);
  });

  test('links an address to a map, and nothing else', async () => {
    const { path } = await create({ location: 'Elm Street 12' });
    expect((await get(path)).text).toContain(
      'href="https://www.openstreetmap.org/search?query=Elm%20Street%2012"',
    );
    const hall = await create({ uid: 'hall', location: 'Hall 1' });
    expect((await get(hall.path)).text).not.toContain('openstreetmap');
  });

  test('offers the invite first, and an entry without an answer second', async () => {
    const { path } = await create();
    const { text } = await get(path);
    expect(text.indexOf('Send me the invite')).toBeLessThan(text.indexOf('Only add it to my calendar'));
    const links = [...text.matchAll(/<li><a href="([^"?][^"]*)"/g)].map(([, link = '']) =>
      link.replaceAll('&amp;', '&'),
    );
    expect(links.map((link) => new URL(link, 'https://api.invites.test').host)).toEqual([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'api.invites.test',
    ]);
    const { searchParams } = new URL(links[0] ?? '');
    expect(searchParams.get('dates')).toBe('20990512T100000/20990512T110000');
    expect(searchParams.get('details')).toContain(`https://api.invites.test${path}`);
    expect((await ask(path, 'ben@example.org')).text).not.toContain('Only add it');
  });

  test('sends one invite for one address, with its origin, and counts a second request once', async () => {
    const { path, manage } = await create();
    const { sent, text } = await ask(path, 'Ben@Example.org', [['origin', 'Blog']]);
    expect(text).toContain('Look into your mailbox.');
    expect(sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    expect((await ask(path, 'ben@example.org')).sent).toEqual([]);
    const statistics = await deployment.api.request('/v1/event/statistics', {
      headers: { Authorization: `Bearer ${manage}` },
    });
    expect(await statistics.json()).toMatchObject({ invited: 1, byOrigin: { blog: 1 } });
  });

  test('answers the same to somebody who is already invited', async () => {
    const { path } = await create();
    const first = await ask(path, 'ben@example.org');
    expect((await ask(path, 'ben@example.org')).text).toBe(first.text);
  });

  test.each(['no address', '', 'create@invites.test', 'two@example.org, three@example.org'])(
    'says what is wrong with "%s" and sends nothing',
    async (email) => {
      const { path } = await create();
      const { status, text, sent } = await ask(path, email);
      expect([status, sent]).toEqual([422, []]);
      expect(text).toContain('No mail can be sent to this address.');
      expect(text).toContain('aria-invalid="true"');
    },
  );

  test('is not there for an id nobody has', async () => {
    const made = `/e/${'a'.repeat(32)}`;
    for (const path of [made, '/e/x', `${made}/event.ics`, '/e/x/share'])
      expect((await get(path)).status).toBe(404);
    expect((await ask(made, 'ben@example.org')).sent).toEqual([]);
  });

  test('cannot be found by its event’s id, which every guest knows', async () => {
    const { path, id } = await create();
    const forged = path.slice(0, -1) + (path.endsWith('a') ? 'b' : 'a');
    for (const known of [`/e/${id}`, `/e/${id}${id}`, forged])
      for (const page of ['', '/event.ics', '/share']) {
        const { status, text } = await get(known + page);
        expect([status, text.includes('Nothing is here')]).toEqual([404, true]);
      }
    expect((await ask(forged, 'ben@example.org')).sent).toEqual([]);
  });

  test('moves when the event gets a new API code', async () => {
    const { path, id } = await create();
    const event = await getEvent(deployment.table, id);
    if (!event) throw new Error('The event is not there.');
    await replaceEvent(deployment.table, event, { ...event, codeGeneration: 1 });
    expect((await get(path)).status).toBe(404);
    const moved = eventPageId(await signingKeysReader('keys')(), { ...event, codeGeneration: 1 });
    expect((await get(`/e/${moved}`)).status).toBe(200);
  });

  test('may be framed only as embedded', async () => {
    const { path } = await create();
    const policy = async (url: string) => (await get(url)).headers.get('Content-Security-Policy');
    expect(await policy(path)).toContain("frame-ancestors 'none'");
    expect(await policy(`${path}?embed=1`)).toContain('frame-ancestors *');
    expect((await get(`${path}?embed=1`)).text).toContain(`action="${path}?embed=1#ask"`);
  });
});

test('the QR code is there for an event only, and is no page', async () => {
  const { path } = await create();
  const { status, headers, text } = await get(`${path}/qr.svg`);
  expect([status, headers.get('Content-Type')]).toEqual([200, 'image/svg+xml']);
  expect(headers.get('Cache-Control')).toBe('public, max-age=86400');
  expect(text).toMatch(/^<\?xml .*<svg [^>]*>.*<\/svg>$/s);
  expect((await get(`/e/${'a'.repeat(32)}/qr.svg`)).status).toBe(404);
});

describe('limits of the event page', () => {
  test('one mailbox gets so many requests a day, whatever is written after the plus', async () => {
    const { path } = await create();
    const statusFor = async (email: string) =>
      (await deployment.api.request(path, { method: 'POST', body: new URLSearchParams({ email }) })).status;
    for (let count = 0; count < 60; count += 1) expect(await statusFor('ben@example.org')).toBe(200);
    expect(await statusFor('ben+more@example.org')).toBe(429);
    expect(await statusFor('carl@example.org')).toBe(200);
  });

  test('the page takes from what the API code may send', async () => {
    const { path, id } = await create();
    const limit = { name: `invites#${id}#minute`, most: 1000, window: 60 };
    for (const minute of [0, 60_000])
      await takeFromRateLimit(deployment.table, limit, deployment.now() + minute, 1000);
    const { status, text, sent } = await ask(path, 'ben@example.org');
    expect([status, sent]).toEqual([429, []]);
    expect(text).toContain('Too many invites');
  });

  test('one source gets so many requests an hour, and its address is stored nowhere', async () => {
    const { path } = await create();
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, count) =>
        post(path, [['email', `p${count}@example.org`]], '203.0.113.77'),
      ),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    const { db, name } = deployment.table;
    const { Items = [] } = await db.send(new ScanCommand({ TableName: name }));
    expect(JSON.stringify(Items)).toMatch(/LIMIT#source#[a-z2-7]{16}/);
    expect(JSON.stringify(Items)).not.toContain('203.0.113.77');
  });
});

describe('states of the event page', () => {
  const closed = async (path: string, words: string) => {
    const { text } = await get(path);
    expect(text).toContain(words);
    expect(text).not.toContain('<form');
    expect((await ask(path, 'late@example.org')).sent).toEqual([]);
  };

  test('cancelled', async () => {
    const { path } = await create();
    await mail('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    await closed(path, 'Cancelled.');
    expect((await get(`${path}/event.ics`)).status).toBe(303);
  });

  test('over, but not while a series goes on', async () => {
    const { path } = await create({ start: '20200512T100000' });
    await closed(path, 'This event is over.');
    const series = await create({ uid: 's', start: '20200512T100000', rrule: 'FREQ=WEEKLY' });
    expect((await get(series.path)).text).toContain('<form');
    const ended = await create({ uid: 'e', start: '20200512T100000', rrule: 'FREQ=WEEKLY;COUNT=3' });
    await closed(ended.path, 'This event is over.');
  });

  test('closed and opened again by the organizer', async () => {
    const { path, manage, api } = await create();
    expect((await setPage(api, { open: false })).status).toBe(403);
    expect(await (await setPage(manage, { open: false })).json()).toMatchObject({
      open: false,
      places: null,
    });
    await closed(path, 'Invitations are closed.');
    expect(await (await setPage(manage, { open: true })).json()).toMatchObject({ open: true, places: null });
    expect((await get(path)).text).toContain('<form');
  });

  test('full once as many people said yes as the capacity, and open again when one says no', async () => {
    const { path, manage } = await create();
    await setPage(manage, { places: 1 });
    const [invite] = (await ask(path, 'ben@example.org')).sent;
    expect((await get(path)).text).toContain('<form');
    expect((await get(path)).text).toContain('0 of 1 taken');
    const answer = async (status: string, dtstamp: string) => {
      const { to, raw } = replyTo(invite?.raw ?? '', { status, dtstamp });
      deployment.receive('rsvp', to, raw);
      await deployment.run();
      deployment.sent();
    };
    await answer('ACCEPTED', '20260102T120000Z');
    const { text } = await get(path);
    expect(text).toContain('Fully booked.');
    expect(text).toContain('1 of 1 taken');
    expect(text).toContain('Join the line');
    await answer('DECLINED', '20260103T120000Z');
    expect((await get(path)).text).toContain('Send me the invite');
  });

  test('settings that make no sense are refused', async () => {
    const { manage } = await create();
    for (const body of [{ places: 0 }, { open: 'no' }, { seats: 3 }])
      expect((await setPage(manage, body)).status).toBe(400);
  });
});

describe('the calendar file', () => {
  test('is published without guests, under a UID of its own', async () => {
    const { path } = await create({ guests: ['carl@other.example'] });
    const { text, headers } = await get(`${path}/event.ics`);
    expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    expect(text).toContain('METHOD:PUBLISH\r\n');
    expect(text).toContain(`UID:page-${eventId('ann@example.com', 'launch@calendar.example')}@invites.test`);
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20990512T100000');
    expect(text).toMatch(/ORGANIZER;CN="Ann Lee":mailto:rsvp\+o-/);
    expect(text).not.toMatch(/ATTENDEE|ann@example\.com|carl@/);
  });
});
