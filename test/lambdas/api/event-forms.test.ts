/** An organizer makes, edits and cancels an event on our pages. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';

const ANN = 'ann@example.com';
const BEN = 'ben@example.org';
const PARTY = {
  ...{ summary: 'Garden party', date: '2027-07-01', time: '18:30', endDate: '', endTime: '22:00' },
  ...{ zone: 'Europe/Berlin', repeat: 'none', ends: 'never', until: '', count: '' },
  ...{ location: 'Elm Street 12', description: 'Bring a friend.', key: 'once' },
};
type Fields = Record<string, string>;

let deployment: TestDeployment;
let cookie = '';

beforeAll(async () => {
  deployment = await openDeployment();
});
beforeEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  cookie = await signIn(ANN);
});
afterAll(() => deployment.close());

async function request(path: string, fields?: Fields, site = 'same-origin'): Promise<Response> {
  const headers = { Cookie: cookie, 'Sec-Fetch-Site': site };
  const init = fields ? { method: 'POST', headers, body: new URLSearchParams(fields) } : { headers };
  const event = { path, requestContext: { path, identity: { sourceIp: '192.0.2.1' } } };
  return deployment.api.request(path, init, { event });
}
const read = async (path: string) => (await request(path)).text();

/** Signs in by mail; the session cookie. */
async function signIn(email: string): Promise<string> {
  cookie = '';
  await request('/sign-in');
  const asked = await request('/sign-in', { email });
  cookie = asked.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  await deployment.run();
  const raw = deployment.sent().at(-1)?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
  const link = /\/sign-in\/[\w.-]+/.exec(raw)?.[0] ?? '';
  const answer = await request(link, {});
  return (
    answer.headers
      .getSetCookie()
      .find((one) => one.startsWith('session='))
      ?.split(';')[0] ?? ''
  );
}

/** Sends the form of a new event; the id of the event and the mails that followed. */
async function make(fields: Fields = {}) {
  const answer = await request('/events/new', { ...PARTY, ...fields });
  expect(answer.status).toBe(303);
  await deployment.run();
  const location = answer.headers.get('Location') ?? '';
  return { id: /\/results\/([a-z2-7]{16})/.exec(location)?.[1] ?? '', location, mails: deployment.sent() };
}

/** What the API says of an event, by the manage code of its confirmation. */
async function shown(mails: readonly { readonly raw: string }[]) {
  const code = mails.map(({ raw }) => /Manage code: (\S+)/.exec(raw)?.[1]).find(Boolean) ?? '';
  const answer = await deployment.api.request('/v1/event', { headers: { Authorization: `Bearer ${code}` } });
  return { code, ...((await answer.json()) as Record<string, unknown>) };
}

async function inviteBen(code: string): Promise<void> {
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
    body: JSON.stringify({ email: BEN }),
  });
  await deployment.run();
  deployment.sent();
}

describe('a new event', () => {
  test('is made once, however often the button is pressed, and is in the organizer’s mail', async () => {
    const { id, location, mails } = await make();
    expect(location).toBe(`/results/${id}?made=1`);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[ANN, 'Ready to invite: “Garden party”']]);
    const { raw = '' } = mails[0] ?? {};
    expect(raw).toContain('Content-Type: text/calendar; charset=UTF-8; method=PUBLISH');
    expect(raw.replaceAll('=\r\n', '')).toContain('You made it on our page');
    expect(raw.split('\r\n')).toEqual(expect.arrayContaining([expect.stringMatching(/^API code: api_/)]));
    expect(await shown(mails)).toMatchObject({
      ...{ id, summary: 'Garden party', location: 'Elm Street 12', description: 'Bring a friend.' },
      ...{ start: '2027-07-01T16:30:00Z', end: '2027-07-01T20:00:00Z', timeZone: 'Europe/Berlin' },
    });
    expect(await read(location)).toContain('with the event for your own calendar');
    const again = await make();
    expect([again.id, again.mails]).toEqual([id, []]);
    expect((await make({ key: 'twice' })).id).not.toBe(id);
  });

  test('asks for the name that guests see, and remembers it', async () => {
    expect(await read('/events/new')).toContain('name="organizerName" value=""');
    const wrong = await request('/events/new', { ...PARTY, organizerName: 'Ann Lee', summary: '' });
    expect(await wrong.text()).toContain('name="organizerName" value="Ann Lee"');
    const preview = await request('/events/new', { ...PARTY, organizerName: 'Ann Lee', act: 'preview' });
    expect(await preview.text()).toContain('from Ann Lee via ');
    const { code } = await shown((await make({ organizerName: 'Ann Lee' })).mails);
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { Authorization: `Bearer ${code}` },
      body: JSON.stringify({ email: BEN }),
    });
    await deployment.run();
    expect(deployment.sent().at(-1)?.raw).toContain('From: "Ann Lee via ');
    expect(await read('/events/new')).toContain('name="organizerName" value="Ann Lee"');
  });

  test('of somebody whose calendar named them has that name in the form', async () => {
    const facts = { uid: 'choir', summary: 'Choir', start: '20270512T100000' };
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
    await deployment.run();
    expect(await read('/events/new')).toMatch(/name="organizerName" value="Ann [^"]+"/);
  });

  test.each<[string, Fields, object]>([
    [
      'over midnight',
      { time: '22:00', endTime: '02:00' },
      { start: '2027-07-01T20:00:00Z', end: '2027-07-02T00:00:00Z' },
    ],
    [
      'all day, on several days',
      { allDay: 'yes', time: '', endTime: '', endDate: '2027-07-03' },
      { allDay: true, start: '2027-07-01', end: '2027-07-04' },
    ],
    ['every week', { repeat: 'week' }, { recurrence: 'FREQ=WEEKLY' }],
    [
      'every 2 weeks, 4 times',
      { repeat: '2-weeks', ends: 'count', count: '4' },
      { recurrence: expect.stringMatching(/^(?=.*FREQ=WEEKLY)(?=.*INTERVAL=2)(?=.*COUNT=4)/) },
    ],
    [
      'every day until a day',
      { repeat: 'day', ends: 'until', until: '2027-07-05' },
      { recurrence: expect.stringMatching(/^(?=.*FREQ=DAILY)(?=.*UNTIL=20270705T215959Z)/) },
    ],
    ['every month', { repeat: 'month' }, { recurrence: 'FREQ=MONTHLY' }],
  ])('may be %s', async (_, fields, expected) => {
    expect(await shown((await make(fields)).mails)).toMatchObject(expected);
  });

  test.each<[string, Fields, string]>([
    ['a title', { summary: '  ' }, 'Give the event a title.'],
    ['a day', { date: '' }, 'Choose the day on which the event starts.'],
    ['a day that exists', { date: '2027-02-30' }, 'Choose the day on which the event starts.'],
    ['a time', { time: '' }, 'Choose the time at which the event starts.'],
    ['an end after the start', { endDate: '2027-06-30' }, 'The event ends before it starts.'],
    ['a zone that exists', { zone: 'Europe/Atlantis' }, 'There is no such time zone.'],
    ['a number of times', { repeat: 'week', ends: 'count', count: 'many' }, 'Write how many times'],
    ['an end of the series', { repeat: 'week', ends: 'until', until: '2027-01-01' }, 'Choose a last day'],
    [
      'a time that the clocks have',
      { date: '2027-03-28', time: '02:30', endTime: '04:00' },
      'The clocks in Europe/Berlin skip',
    ],
  ])('needs %s, and keeps what was typed', async (_, fields, sentence) => {
    const answer = await request('/events/new', { ...PARTY, ...fields });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(sentence);
    expect(page).toContain('value="Elm Street 12"');
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('is shown as an invite before it is made', async () => {
    const fields = { ...PARTY, repeat: 'week', act: 'preview', description: '<b>Hello</b>' };
    const page = await (await request('/events/new', fields)).text();
    expect(page).toContain('class="invite-card"');
    expect(page).toContain('Thu, 1 Jul 2027, 18:30 – 22:00 (Berlin, GMT+2)');
    expect(page).toContain('<br>every week</dd>');
    expect(page).toContain('value="once"');
    expect(page).not.toContain('<b>Hello');
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    expect(await read('/events')).toContain('No events yet.');
  });

  test('is for those who are signed in, and on our page only', async () => {
    expect((await request('/events/new', PARTY, 'cross-site')).status).toBe(403);
    cookie = '';
    for (const fields of [undefined, PARTY])
      expect((await request('/events/new', fields)).headers.get('Location')).toBe('/sign-in');
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });
});

describe('editing', () => {
  test('changes what was changed, and notifies who said yes or maybe', async () => {
    const { id, mails } = await make();
    const { code } = await shown(mails);
    await inviteBen(code);
    const page = await read(`/events/${id}/edit`);
    expect(page).toContain('value="Garden party"');
    expect(page).toContain('value="18:30"');
    expect(page).toContain('Nobody has said yes or maybe, so nobody is notified.');
    const moved = { ...PARTY, version: '0', time: '19:00', endTime: '23:00' };
    const answer = await request(`/events/${id}/edit`, moved);
    expect(answer.headers.get('Location')).toBe(`/results/${id}?edited=1`);
    await deployment.run();
    const sent = deployment.sent();
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      [ANN, 'Changed on our page: “Garden party”'],
    ]);
    expect(sent[0]?.raw).toContain('method=PUBLISH');
    expect(await shown(mails)).toMatchObject({
      version: 1,
      start: '2027-07-01T17:00:00Z',
      summary: 'Garden party',
    });
    // The same form once more, as after a second press, changes nothing.
    expect((await request(`/events/${id}/edit`, moved)).headers.get('Location')).toBe(`/results/${id}`);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('keeps the rule of a series from a calendar, and its other dates', async () => {
    const facts = {
      uid: 'choir',
      summary: 'Choir',
      start: '20270512T100000',
      rrule: 'FREQ=MONTHLY;BYDAY=2WE',
    };
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
    await deployment.run();
    const mails = deployment.sent();
    const { id } = (await shown(mails)) as unknown as { id: string };
    const page = await read(`/events/${id}/edit`);
    expect(page).toContain('As it is: every month on the second Wednesday');
    const value = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
    const names = ['summary', 'date', 'time', 'endDate', 'endTime', 'zone', 'location', 'version'];
    const form = { ...Object.fromEntries(names.map((name) => [name, value(name)])), repeat: 'keep' };
    await request(`/events/${id}/edit`, { ...form, location: 'Hall 9' });
    expect(await shown(mails)).toMatchObject({ location: 'Hall 9', recurrence: 'FREQ=MONTHLY;BYDAY=2WE' });
  });

  test('an old page changes nothing without a second look', async () => {
    const { id, mails } = await make();
    await request(`/events/${id}/edit`, { ...PARTY, version: '0', location: 'Hall 1' });
    const late = await request(`/events/${id}/edit`, { ...PARTY, version: '0', location: 'Hall 2' });
    expect(late.status).toBe(422);
    const page = await late.text();
    expect(page).toContain('was changed since you opened this page');
    expect(page).toContain('value="Hall 2"');
    expect(page).toContain('name="version" value="1"');
    expect(await shown(mails)).toMatchObject({ location: 'Hall 1' });
  });

  test('is for the event’s own organizer', async () => {
    const { id } = await make();
    cookie = await signIn('bob@example.com');
    for (const path of [`/events/${id}/edit`, `/events/${id}/cancel`])
      for (const fields of [undefined, { ...PARTY, version: '0', summary: 'Mine' }])
        expect((await request(path, fields)).headers.get('Location')).toBe('/events');
    await deployment.run();
    cookie = await signIn(ANN);
    expect(await read('/events')).toContain('Garden party');
  });
});

describe('cancelling', () => {
  test('asks first, with how many get a mail, and mails them', async () => {
    const { id, mails } = await make();
    await inviteBen((await shown(mails)).code);
    expect(await read(`/events/${id}/cancel`)).toContain('1 guest gets a mail that it is cancelled.');
    expect(deployment.sent()).toEqual([]);
    const answer = await request(`/events/${id}/cancel`, {});
    expect(answer.headers.get('Location')).toBe(`/results/${id}`);
    await deployment.run();
    expect(
      deployment
        .sent()
        .map(({ to, subject }) => [to, subject])
        .sort(),
    ).toEqual([
      [ANN, 'Cancelled on our page: “Garden party”'],
      [BEN, 'Cancelled: Garden party'],
    ]);
    expect((await request(`/events/${id}/edit`)).headers.get('Location')).toBe('/events');
  });
});

describe('a test of the invite', () => {
  test('goes to the organizer alone, once a minute, and counts nobody', async () => {
    const { id, mails } = await make();
    for (let presses = 0; presses < 2; presses += 1)
      expect((await request(`/results/${id}/test`, {})).headers.get('Location')).toBe('send?tested=1');
    await deployment.run();
    const sent = deployment.sent();
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([[ANN, 'Test: Garden party']]);
    const raw = (sent[0]?.raw ?? '').replaceAll('=\r\n', '');
    expect(raw).toContain('This is a test for you');
    expect(raw).toContain('Elm Street 12');
    expect(raw).not.toContain('text/calendar');
    expect(raw).not.toMatch(/[\u0001-\u0006]/);
    expect(await read(`/results/${id}/send?tested=1`)).toContain(
      'The test is on its way to ann@example.com.',
    );
    const { code } = await shown(mails);
    const counted = await deployment.api.request('/v1/event/statistics', {
      headers: { Authorization: `Bearer ${code}` },
    });
    expect(await counted.json()).toMatchObject({ invited: 0 });
    const link = /https?:\/\/\S+(\/r\/[a-z2-7]+)\S*/.exec(raw)?.[1] ?? '';
    expect((await request(link)).status).toBeLessThan(500);
  });
});
