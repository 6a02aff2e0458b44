import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { eventId, organizerHandle } from '../../domain/ids.ts';
import { scheduleId } from '../../domain/schedule-id.ts';
import { readSigningKeys } from '../../domain/signing.ts';
import { keys } from '../../store/keys.ts';
import { takeFromLimit } from '../../store/limits.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { type EventFacts, organizerMail, readInvite, replyTo } from '../mails.ts';
import { anEvent } from '../store/records.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await house.aws.reset();
  house.sent();
});
afterAll(() => house.close());

/** Years ahead: the pages go by the clock. */
const SOON = '20990512T100000';
let ip = 0;

async function mail(method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}) {
  house.receive('inbound', 'create@invites.test', organizerMail(method, { start: SOON, ...facts }));
  await house.run();
  return house.sent();
}
/** The codes and links of the confirmation. */
async function create(facts: EventFacts = {}) {
  const [confirmation] = await mail('REQUEST', facts);
  const text = (confirmation?.raw ?? '').replaceAll('=\r\n', '');
  return {
    manage: /Manage code: (\S+)/.exec(text)?.[1] ?? '',
    api: /API code: (\S+)/.exec(text)?.[1] ?? '',
    path: /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{16})\s/.exec(text)?.[1] ?? '',
    schedule: /https:\/\/api\.invites\.test(\/s\/[a-z2-7]{32})\s/.exec(text)?.[1] ?? '',
  };
}
/** As API Gateway tells where a request comes from. */
const from = (sourceIp: string) => ({
  event: { requestContext: { domainName: 'api.invites.test', identity: { sourceIp } } },
});
const get = async (path: string) => {
  const answer = await house.api.request(path, {}, from('192.0.2.1'));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};
async function post(
  path: string,
  fields: readonly (readonly [string, string])[],
  source = `198.51.100.${++ip}`,
) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const answer = await house.api.request(path, { method: 'POST', body }, from(source));
  await house.run();
  return { status: answer.status, text: await answer.text(), sent: house.sent() };
}
const ask = (path: string, email: string, more: readonly (readonly [string, string])[] = []) =>
  post(path, [['email', email], ...more]);
const setPage = (manage: string, body: object) =>
  house.api.request('/v1/event/page', {
    method: 'PUT',
    headers: { Authorization: `Bearer ${manage}` },
    body: JSON.stringify(body),
  });

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

  test('shows no other guest of the organizer’s calendar', async () => {
    const { path } = await create({ summary: 'With carl@other.example', guests: ['carl@other.example'] });
    expect((await get(path)).text).not.toContain('carl@');
  });

  test('sends one invite for one address, with its origin, and counts a second request once', async () => {
    const { path, manage } = await create();
    const { sent, text } = await ask(path, 'Ben@Example.org', [['origin', 'Blog']]);
    expect(text).toContain('Look into your mailbox.');
    expect(sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    expect((await ask(path, 'ben@example.org')).sent).toEqual([]);
    const statistics = await house.api.request('/v1/event/statistics', {
      headers: { Authorization: `Bearer ${manage}` },
    });
    expect(await statistics.json()).toMatchObject({ invited: 1, byOrigin: { blog: 1 } });
  });

  test('answers the same to whoever is invited already', async () => {
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
      expect(text).toContain('No mail can go to this address.');
      expect(text).toContain('aria-invalid="true"');
    },
  );

  test('is not there for an id nobody has', async () => {
    for (const path of ['/e/aaaaaaaaaaaaaaaa', '/e/x', '/e/aaaaaaaaaaaaaaaa/event.ics', '/e/x/share'])
      expect((await get(path)).status).toBe(404);
    expect((await ask('/e/aaaaaaaaaaaaaaaa', 'ben@example.org')).sent).toEqual([]);
  });

  test('may be framed only as embedded', async () => {
    const { path } = await create();
    const policy = async (url: string) => (await get(url)).headers.get('Content-Security-Policy');
    expect(await policy(path)).toContain("frame-ancestors 'none'");
    expect(await policy(`${path}?embed=1`)).toContain('frame-ancestors *');
    expect((await get(`${path}?embed=1`)).text).toContain(`action="${path}?embed=1"`);
  });
});

describe('limits of the event page', () => {
  test('one mailbox gets so many requests a day, whatever is written after the plus', async () => {
    const { path } = await create();
    const statusFor = async (email: string) =>
      (await house.api.request(path, { method: 'POST', body: new URLSearchParams({ email }) })).status;
    for (let count = 0; count < 60; count += 1) expect(await statusFor('ben@example.org')).toBe(200);
    expect(await statusFor('ben+more@example.org')).toBe(429);
    expect(await statusFor('carl@example.org')).toBe(200);
  });

  test('the page takes from what the API code may send', async () => {
    const { path } = await create();
    const limit = { name: `invites#${path.slice(3)}#minute`, most: 1000, window: 60 };
    for (const minute of [0, 60_000]) await takeFromLimit(house.table, limit, house.now() + minute, 1000);
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
    const { db, name } = house.table;
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

  test('called off', async () => {
    const { path } = await create();
    await mail('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    await closed(path, 'Called off.');
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
    expect(await (await setPage(manage, { open: false })).json()).toEqual({ open: false, places: null });
    await closed(path, 'Invitations are closed.');
    expect(await (await setPage(manage, { open: true })).json()).toEqual({ open: true, places: null });
    expect((await get(path)).text).toContain('<form');
  });

  test('full once every place has its yes, and open again when one says no', async () => {
    const { path, manage } = await create();
    await setPage(manage, { places: 1 });
    const [invite] = (await ask(path, 'ben@example.org')).sent;
    expect((await get(path)).text).toContain('<form');
    const answer = async (status: string, dtstamp: string) => {
      const { to, raw } = replyTo(invite?.raw ?? '', { status, dtstamp });
      house.receive('rsvp', to, raw);
      await house.run();
      house.sent();
    };
    await answer('ACCEPTED', '20260102T120000Z');
    await closed(path, 'Fully booked.');
    await answer('DECLINED', '20260103T120000Z');
    expect((await get(path)).text).toContain('<form');
  });

  test('settings that make no sense are refused', async () => {
    const { manage } = await create();
    for (const body of [{ places: 0 }, { open: 'no' }, { seats: 3 }])
      expect((await setPage(manage, body)).status).toBe(400);
  });
});

describe('links of mailing tools', () => {
  test('show one button and send nothing until it is pressed', async () => {
    const { path } = await create();
    const { text } = await get(`${path}?email=ben%40example.org&name=Ben&origin=mailchimp`);
    await house.run();
    expect(house.sent()).toEqual([]);
    expect(text.match(/<button/g)).toHaveLength(1);
    expect(text).toContain('<strong>ben@example.org</strong>');
    const fields = [...text.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const { sent } = await post(path, fields);
    expect(sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    expect(
      readInvite(sent[0]?.raw ?? '')
        .line('ATTENDEE')
        .replace(/\s/g, ''),
    ).toContain('CN="Ben"');
  });

  test('read a plus that came as a blank', async () => {
    const { path } = await create();
    expect((await get(`${path}?email=ben+news@example.org`)).text).toContain('ben+news@example.org');
  });

  test.each([
    '{{email}}',
    '{{ contact.EMAIL }}',
    '*|EMAIL|*',
    '%recipient_email%',
    '[[email]]',
    '[EMAIL]',
    '<%= email %>',
  ])(
    'that were not filled in (%s) are refused with a sentence, and the address can be written',
    async (tag) => {
      const { path } = await create();
      const { text } = await get(`${path}?email=${encodeURIComponent(tag)}&origin=tool`);
      expect(text).toContain('The link that brought you here was not filled in');
      expect(text).toContain('type="email"');
      expect(text).not.toContain('Shall we send');
    },
  );

  test('with a name that was not filled in are refused too, keeping the address', async () => {
    const { path } = await create();
    const { text } = await get(`${path}?email=ben%40example.org&name=*%7CFNAME%7C*`);
    expect(text).toContain('was not filled in');
    expect(text).toContain('value="ben@example.org"');
  });

  test('are on the copy page, for every tool and for web pages', async () => {
    const { path } = await create();
    const { text } = await get(`${path}/share`);
    for (const words of [
      'email=*|EMAIL|*&amp;name=*|FNAME|*&amp;origin=mailchimp',
      'email={{email}}&amp;name={{first_name}}&amp;origin=klaviyo',
      'email={{contact.email}}',
      'origin=sendgrid',
      'email={{contact.EMAIL}}',
      `https://api.invites.test${path}/button.js`,
      'embed=1',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/api_[a-z2-7]|manage_[a-z2-7]|@example\.com/);
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

describe('the schedule page', () => {
  test('lists what is to come, in order, and neither what is over nor what is off', async () => {
    const { schedule } = await create({ summary: 'Later', start: '20990601T100000' });
    await create({ uid: 'a', summary: 'Sooner', start: '20990501T100000' });
    await create({ uid: 'b', summary: 'Gone', start: '20200501T100000' });
    await create({ uid: 'c', summary: 'Off' });
    await mail('CANCEL', { uid: 'c', sequence: 1, dtstamp: '20260104T120000Z' });
    const { text } = await get(schedule);
    expect(text).toContain('Events by Ann Lee');
    expect([...text.matchAll(/<label for="pick-\w+">(.*?)<\/label>/g)].map(([, title]) => title)).toEqual([
      'Sooner',
      'Later',
    ]);
  });

  test('follows an event that was edited', async () => {
    const { schedule } = await create();
    await mail('REQUEST', { sequence: 1, dtstamp: '20260104T120000Z', summary: 'Renamed' });
    const { text } = await get(schedule);
    expect(text).toContain('Renamed');
    expect(text).not.toContain('Launch');
  });

  test('is found by nobody who knows only the organizer’s address', async () => {
    await create();
    const handle = organizerHandle('ann@example.com');
    const strangers = readSigningKeys(JSON.stringify({ 1: 'x'.repeat(40) }));
    for (const id of [handle, handle + handle, scheduleId(strangers, handle)])
      expect((await get(`/s/${id}`)).status).toBe(404);
  });

  test('sends what was picked to one address, and only this organizer’s', async () => {
    const { schedule, path } = await create({ summary: 'One' });
    const two = await create({ uid: 'two', summary: 'Two' });
    const other = await create({ uid: 'three', from: 'bob@example.com', summary: 'Bob’s' });
    const picks = [path, two.path, other.path].map((one) => ['pick', one.slice(3)] as const);
    const review = await get(`${schedule}?go=1&${new URLSearchParams(picks.map((one) => [...one]))}`);
    expect(review.text).toContain('You picked 2 events');
    const { text, sent } = await post(schedule, [['email', 'ben@example.org'], ...picks]);
    expect(text).toContain('2 invites go');
    expect(sent.map(({ subject }) => subject).sort()).toEqual(['One', 'Two']);
  });

  test('says which of them was closed meanwhile', async () => {
    const { schedule, path, manage } = await create({ summary: 'One' });
    await setPage(manage, { open: false });
    expect((await get(schedule)).text).toContain('Closed.');
    const { text, sent } = await post(schedule, [
      ['email', 'ben@example.org'],
      ['pick', path.slice(3)],
    ]);
    expect(text).toContain('Not sent');
    expect(sent).toEqual([]);
  });

  test('asks for a pick, and for an address', async () => {
    const { schedule, path } = await create();
    expect((await get(`${schedule}?go=1`)).text).toContain('Pick at least one event.');
    const { status, text } = await post(schedule, [
      ['email', 'nobody'],
      ['pick', path.slice(3)],
    ]);
    expect(status).toBe(422);
    expect(text).toContain('No mail can go to this address.');
  });

  test('keeps what was picked on other pages and while searching', async () => {
    const { schedule, path } = await create({ summary: 'Alpha' });
    await create({ uid: 'b', summary: 'Beta' });
    const { text } = await get(`${schedule}?q=beta&pick=${path.slice(3)}`);
    expect(text).toContain(`<input type="hidden" name="pick" value="${path.slice(3)}">`);
    expect(text).toContain('1 event with “beta”');
    expect(text).not.toContain('Alpha');
  });

  test('with 2,400 events shows a page of them, small, and finds any', async () => {
    const { schedule } = await create({ summary: 'First', start: '20990101T100000' });
    const organizer = organizerHandle('ann@example.com');
    const items = Array.from({ length: 2399 }, (_, number) => {
      const event = anEvent(eventId('ann@example.com', String(number)));
      const start = new Date(Date.UTC(2099, 1, 1, number)).toISOString();
      const shown = { ...event.details, summary: `Session ${number}`, start, end: start, ends: start };
      const listing = { ...keys.eventOf(organizer, event.id), ...shown, status: event.status };
      return [listing, { ...keys.event(event.id), ...event }];
    }).flat();
    const { db, name } = house.table;
    for (let from = 0; from < items.length; from += 25) {
      const puts = items.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
      await db.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
    }
    const { text } = await get(schedule);
    expect(text).toContain('2,400 events, page 1 of 60.');
    expect(text.match(/type="checkbox"/g)).toHaveLength(40);
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect((await get(`${schedule}?page=60`)).text).toContain('Session 2398');
    expect((await get(`${schedule}?q=session+1234`)).text).toContain('1 event with');
  });
});
