import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, type ReplyFacts, readInvite, replyTo } from '#harness/mails.ts';

let deployment: TestDeployment;
let manage: string;
let invite: Sent;
let path: string;

beforeAll(async () => {
  deployment = await openDeployment();
});
afterAll(() => deployment.close());
beforeEach(() => invited());
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});

async function edit(method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}): Promise<Sent[]> {
  deployment.receive('inbound', 'create@invites.test', organizerMail(method, facts));
  await deployment.run();
  return deployment.sent();
}

/** Ann's event, and Ben's invite to it. */
async function invited(facts: EventFacts = {}): Promise<void> {
  await deployment.aws.reset();
  deployment.sent();
  manage = /Manage code: (\S+)/.exec((await edit('REQUEST', facts))[0]?.raw ?? '')?.[1] ?? '';
  await call('/v1/invites', {
    method: 'POST',
    body: JSON.stringify({ email: 'ben@example.org', name: 'Ben' }),
  });
  await deployment.run();
  invite = deployment.sent().find(({ to }) => to === 'ben@example.org') as Sent;
  path = `/r/${readInvite(invite.raw).uid.split('@')[0]}`;
}

const call = (url: string, init: RequestInit = {}) =>
  deployment.api.request(url, { ...init, headers: { 'X-Api-Code': manage } });
const read = async (query = '') => (await deployment.api.request(path + query)).text();

type Statistics = Record<string, unknown>;
const statistics = async () => (await call('/v1/event/statistics')).json() as Promise<Statistics>;
async function recipient() {
  const { recipients } = (await (await call('/v1/event/recipients')).json()) as {
    recipients: (Record<string, unknown> & { history: Record<string, unknown>[] })[];
  };
  return recipients[0];
}

/** What the form on the page holds, as a browser sends it. */
function formOf(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name, value]));
}

async function send(form: Record<string, string>, answer: string, comment = ''): Promise<Response> {
  const body = new URLSearchParams({ ...form, answer, comment });
  const response = await deployment.api.request(path, { method: 'POST', body });
  await deployment.run();
  return response;
}
const click = async (answer: string, comment = '', query = '') =>
  send(formOf(await read(query)), answer, comment);

async function reply(facts: ReplyFacts) {
  const { to, raw } = replyTo(invite.raw, facts);
  deployment.receive('rsvp', to, raw);
  await deployment.run();
}

describe('the links in the mail', () => {
  test('lead there, and reading them answers nothing', async () => {
    const [, text = ''] = /text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(invite.raw) ?? [];
    const links =
      text
        .replaceAll('=\r\n', '')
        .replaceAll('=3D', '=')
        .match(/\S+\/r\/\S+/g) ?? [];
    expect(links).toEqual(
      ['yes', 'maybe', 'no'].map((word) => `https://api.invites.test${path}?answer=${word}`),
    );
    for (const link of links) expect((await deployment.api.request(link)).status).toBe(200);
    expect(await statistics()).toMatchObject({ needsAction: 1 });
    expect((await recipient())?.history).toEqual([]);
  });

  test('show the event, whose invite it is, and ask', async () => {
    const html = await read('?answer=yes');
    expect(html).toContain('<h1>Launch</h1>');
    expect(html).toContain('Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)');
    expect(html).toContain('Hall 1');
    expect(html).toContain('Ann Lee');
    expect(html).toContain('Ben (ben@example.org)');
    expect(html).toMatch(/value="yes" class="">Yes/);
    expect(html).toMatch(/value="no" class="plain">No/);
  });

  test('that somebody made up lead nowhere', async () => {
    const forged = path.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'));
    expect((await deployment.api.request(forged)).status).toBe(404);
    const body = new URLSearchParams({ answer: 'yes', form: 'abcdefgh', version: '0' });
    expect((await deployment.api.request(forged, { method: 'POST', body })).status).toBe(404);
    expect(await statistics()).toMatchObject({ needsAction: 1 });
  });

  test.each(['', 'answer=perhaps&form=abcdefgh&version=0', 'answer=yes&form=#&version=0'])(
    'a form that is not ours changes nothing: %s',
    async (text) => {
      const body = new URLSearchParams(text);
      expect((await deployment.api.request(path, { method: 'POST', body })).status).toBe(404);
      expect(await statistics()).toMatchObject({ needsAction: 1 });
    },
  );
});

describe('a click', () => {
  test.each([
    ['yes', 'accepted', 'Yes'],
    ['maybe', 'tentative', 'Maybe'],
    ['no', 'declined', 'No'],
  ])('%s counts as a REPLY does, and is shown afterwards', async (answer, status, word) => {
    const response = await click(answer, 'See you');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${path}?saved=`);
    expect(await statistics()).toMatchObject({ [status]: 1, needsAction: 0, byClient: { page: 1 } });
    expect(await recipient()).toMatchObject({
      status,
      client: 'page',
      comment: 'See you',
      history: [{ status, client: 'page', comment: 'See you', answeredBy: 'ben@example.org' }],
    });
    expect(await read('?saved=')).toContain(`Thank you, your answer is <strong>${word}</strong>`);
    expect(await read()).toContain('See you');
  });

  test('sent twice is one answer, one after the other or at once', async () => {
    const form = formOf(await read());
    await Promise.all([send(form, 'yes'), send(form, 'yes')]);
    deployment.clock += 5000;
    await send(form, 'yes');
    expect(await statistics()).toMatchObject({ accepted: 1 });
    expect((await recipient())?.history).toHaveLength(1);
  });

  test('may be taken back, also from a page that was left open', async () => {
    const form = formOf(await read());
    for (const answer of ['yes', 'no', 'yes']) {
      await send(form, answer);
      deployment.clock += 2000;
    }
    expect(await statistics()).toMatchObject({ accepted: 1, declined: 0 });
    expect((await recipient())?.history).toHaveLength(3);
  });

  test('is ordered among the answers from a calendar by when it was given', async () => {
    await click('no');
    await reply({ dtstamp: '20260102T120000Z' });
    expect(await statistics()).toMatchObject({ declined: 1, accepted: 0 });
    deployment.clock += 60_000;
    await reply({ dtstamp: new Date(deployment.now()).toISOString().replace(/[-:]|\.\d+/g, '') });
    expect(await statistics()).toMatchObject({ declined: 0, accepted: 1 });
    deployment.clock += 60_000;
    await click('maybe');
    expect(await statistics()).toMatchObject({ accepted: 0, tentative: 1 });
  });

  test('is sent to the organizer’s calendar like any other', async () => {
    await click('yes');
    expect(deployment.waiting('headcount')).toBe(1);
  });

  test('is limited in an hour', async () => {
    const form = formOf(await read());
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1)
      statuses.push((await send(form, count % 2 ? 'yes' : 'no', String(count))).status);
    expect(statuses.indexOf(429)).toBe(60);
  });
});

describe('when the event changed', () => {
  const moved = { start: '20260513T100000', sequence: 1, dtstamp: '20260104T120000Z' };

  test('a yes to the time they saw is one, and their calendar gets it without being asked again', async () => {
    await edit('REQUEST', moved);
    expect(await read()).toContain('Wed, 13 May 2026');
    await click('yes');
    const [update] = deployment.sent();
    expect(readInvite(update?.raw ?? '')).toMatchObject({ sequence: 1, partstat: 'ACCEPTED' });
    expect(await statistics()).toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
  });

  test('a yes from a page opened before the move is one to the old time: they are asked again', async () => {
    const form = formOf(await read());
    await edit('REQUEST', moved);
    await send(form, 'yes');
    const [update] = deployment.sent();
    expect(readInvite(update?.raw ?? '')).toMatchObject({ sequence: 1, partstat: 'NEEDS-ACTION' });
    expect(await statistics()).toMatchObject({ accepted: 1, beforeChange: { accepted: 1 } });
  });

  test('a no there does not stand in the way of a later yes from the calendar they have', async () => {
    await edit('REQUEST', moved);
    await click('no');
    deployment.clock += 60_000;
    await reply({ dtstamp: new Date(deployment.now()).toISOString().replace(/[-:]|\.\d+/g, '') });
    expect(await statistics()).toMatchObject({ accepted: 1, declined: 0 });
  });

  test('a yes and at once a no: the no stands', async () => {
    await edit('REQUEST', moved);
    const form = formOf(await read());
    for (const answer of ['yes', 'no']) {
      const body = new URLSearchParams({ ...form, answer, comment: '' });
      await deployment.api.request(path, { method: 'POST', body });
      deployment.clock += 1000;
    }
    expect(await statistics()).toMatchObject({ accepted: 0, declined: 1 });
    await deployment.run();
  });

  test('the page of a cancelled event says so, and an answer that came late is kept and changes nothing', async () => {
    const form = formOf(await read());
    await edit('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    const html = await read('?answer=yes');
    expect(html).toContain('This event was cancelled. There is nothing to answer.');
    expect(html).not.toContain('<form');
    await Promise.all([send(form, 'yes'), send(form, 'yes')]);
    expect(await read('?saved=')).toContain('Your answer was stored, but no longer counts.');
    expect(await statistics()).toMatchObject({ accepted: 0, needsAction: 1 });
    expect(await recipient()).toMatchObject({ status: 'needs-action', history: [{ status: 'accepted' }] });
    expect(deployment.sent()).toEqual([]);
  });
});

describe('one date of a series', () => {
  const on = '?answer=no&on=2026-05-19T08:00:00Z';

  test('is answered by itself', async () => {
    await invited({ rrule: 'FREQ=WEEKLY;COUNT=4' });
    expect(await read(on)).toContain('Tue, 19 May 2026, 10:00 – 11:00');
    await click('yes');
    const response = await click('no', '', on);
    expect(response.headers.get('location')).toBe(`${path}?saved=&on=2026-05-19T08%3A00%3A00Z`);
    expect(await read('?saved=&on=2026-05-19T08:00:00Z')).toContain('your answer is <strong>No</strong>');
    expect(await recipient()).toMatchObject({
      status: 'accepted',
      history: [{ instance: null }, { instance: '2026-05-19T08:00:00Z', status: 'declined' }],
    });
  });

  test('that does not take place is not offered for an answer', async () => {
    await invited({ rrule: 'FREQ=WEEKLY;COUNT=4' });
    const html = await read('?on=2026-05-20T08:00:00Z');
    expect(html).toContain('The event no longer takes place at that time.');
    expect(html).not.toContain('<form');
  });
});

describe('what changed', () => {
  const PLACE = 'Place: “<s dir="auto">Hall 1</s>” is now “<strong dir="auto">Hall 2</strong>”';
  const change = () => edit('REQUEST', { location: 'Hall 2', sequence: 1, dtstamp: '20260104T120000Z' });

  test('since the last mail is said to a guest who has not answered', async () => {
    expect(await read()).not.toContain('What changed');
    await change();
    const html = await read('?answer=yes');
    expect(html).toContain('<h2 id="changes">What changed:</h2>');
    expect(html).toContain(PLACE);
  });

  test('since the answer is said until the guest answers again', async () => {
    await send(formOf(await read()), 'yes');
    await change();
    const html = await read();
    expect(html).toContain('<h2 id="changes">What changed since you answered:</h2>');
    expect(html).toContain(PLACE);
    await send(formOf(html), 'maybe');
    expect(await read()).not.toContain('What changed');
  });

  test('is not said of an event that is cancelled', async () => {
    await change();
    await edit('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' });
    expect(await read()).not.toContain('What changed');
  });
});

describe('the calendar of a guest who comes', () => {
  const CALL = 'https://teams.microsoft.com/l/meetup-join/19';

  test('is offered after yes and maybe, open after the click, and not after no', async () => {
    await invited({ location: CALL });
    expect(await read()).not.toContain('calendar.google.com');
    await click('yes');
    const saved = await read('?saved=');
    expect(saved).toContain('<details class="only-add" open>');
    expect(saved).toContain(`<a href="${CALL}">`);
    expect(saved).toContain(`location=${encodeURIComponent(CALL)}`);
    expect(await read()).toContain('<details class="only-add">');
    await click('maybe');
    expect(await read()).toContain('calendar.google.com');
    await click('no');
    expect(await read()).not.toContain('calendar.google.com');
  });

  test('gets a file with what the invite says, under the UID of the invite', async () => {
    await invited({ location: CALL, guests: ['carl@other.example'] });
    const file = await deployment.api.request(`${path}/event.ics`);
    expect(file.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8; method=PUBLISH');
    const text = (await file.text()).replaceAll('\r\n ', '');
    const { uid, replyTo: organizer, line } = readInvite(invite.raw);
    expect(text).toContain(`UID:${uid}\r\n`);
    expect(text).toContain(`mailto:${organizer}\r\n`);
    expect(text).toContain(`${line('DTSTART').trim()}\r\n`);
    expect(text).toContain(`LOCATION:${CALL}\r\n`);
    expect(text).not.toMatch(/ATTENDEE|METHOD:REQUEST|carl@/);
  });

  test('has one date of a series in it when the guest comes to one', async () => {
    await invited({ rrule: 'FREQ=WEEKLY;COUNT=4' });
    const on = '?on=2026-05-19T08:00:00Z';
    await click('yes', '', on);
    const page = await read(`${on}&saved=`);
    expect(decodeURIComponent(page)).toContain('dates=20260519T100000/20260519T110000');
    expect(page.replaceAll('&amp;', '&')).toContain(`${path}/event.ics?on=2026-05-19T08%3A00%3A00Z`);
    const text = await read(`/event.ics${on}`);
    const event = text.slice(text.indexOf('BEGIN:VEVENT'));
    expect(event).toContain('RECURRENCE-ID');
    expect(event).not.toContain('RRULE');
  });

  test('gets no file of what is cancelled or does not exist', async () => {
    const get = (url: string) => deployment.api.request(url);
    expect((await get(`/r/${'a'.repeat(57)}/event.ics`)).status).toBe(404);
    expect((await get(`${path}/event.ics?on=2027-01-01T00:00:00Z`)).status).toBe(200);
    await edit('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect((await get(`${path}/event.ics`)).status).toBe(303);
  });
});
