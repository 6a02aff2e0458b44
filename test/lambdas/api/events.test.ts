/** Events that a program makes, changes and cancels, beside the organizer's own calendar. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changesMade, eventsMade } from '#domain/access/call-limits.ts';
import { hashOrganizerKey, type KeyScope, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { readMail } from '#domain/itip/read/read-mail.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { getEvent } from '#store/events.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { getOrganizer, setOrganizerQuotas, suspendOrganizer } from '#store/organizers.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { arm, runThrough } from '#test/support/death.ts';
import { sides, strides } from '#test/support/walks.ts';

type Json = Record<string, unknown>;
const ANN = 'ann@example.com';
const PARTY = {
  summary: 'Party',
  start: '2099-05-12T18:00',
  end: '2099-05-12T20:00',
  timeZone: 'Europe/Berlin',
  location: 'Park',
};
const NAMED = { ...PARTY, organizerName: 'Ann Lee' };
const CLASS = { ...PARTY, summary: 'Class', recurrence: 'FREQ=WEEKLY;COUNT=3' };
const [FIRST, SECOND] = ['2099-05-12T16:00:00Z', '2099-05-19T16:00:00Z'];

let deployment: TestDeployment;
let key: string;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: '*@example.com' });
});
beforeEach(async () => {
  key = await giveKey('manage');
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  vi.restoreAllMocks();
});
afterAll(() => deployment.close());

let given = 0;
async function giveKey(scope: KeyScope, organizer = ANN): Promise<string> {
  given += 1;
  const secret = organizerKeyOf(Buffer.alloc(20, given));
  await putOrganizerKey(deployment.table, {
    hash: hashOrganizerKey(secret) as string,
    organizer,
    name: 'test',
    scope,
    createdAt: new Date(deployment.now()).toISOString(),
    lastUsedAt: null,
  });
  return secret;
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await deployment.api.request(path, {
    method,
    headers: { Authorization: `Bearer ${key}`, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Json };
}

interface Made {
  readonly event: Json & { readonly id: string };
  readonly apiCode: string;
  readonly manageCode: string;
  readonly links: Readonly<Record<string, string>>;
}
async function make(fields: object = PARTY, headers: Record<string, string> = {}): Promise<Made> {
  const { status, body } = await call('POST', '/v1/events', fields, headers);
  expect({ status, detail: body.detail }).toEqual({ status: 201, detail: undefined });
  return body as unknown as Made;
}
/** Everything that is sent now, by address. */
async function mails(): Promise<Map<string, Sent>> {
  await deployment.run();
  const sent = deployment.sent();
  expect(new Set(sent.map(({ to }) => to)).size, 'one mail for each').toBe(sent.length);
  return new Map(sent.map((mail) => [mail.to, mail]));
}
async function invite(code: string, ...names: string[]) {
  const recipients = names.map((name) => ({ email: `${name}@example.org` }));
  await deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
    body: JSON.stringify({ recipients }),
  });
  return mails();
}
async function accept(mail: Sent | undefined) {
  const reply = replyTo(mail?.raw ?? '', {});
  deployment.receive('rsvp', reply.to, reply.raw);
  await mails();
}
/** What a calendar of the organizer reads in our mail. */
async function ownCopy(mail: Sent | undefined) {
  const read = readMail(await takeApart(Buffer.from(mail?.raw ?? '', 'latin1')), { defaultZone: 'UTC' });
  if (!('messages' in read)) throw new Error(read.text.key);
  return read.messages[0];
}
/** The calendar of a mail of ours as text. */
function icsOf(mail: Sent | undefined): string {
  const [, encoded = ''] =
    /filename="event\.ics"[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(mail?.raw ?? '') ?? [];
  return Buffer.from(encoded, 'base64').toString('utf8');
}
/** The organizer's own calendar sends the event that it took in, after an edit. */
async function calendarSends(ics: string, edit: (text: string) => string, at: string, method = 'REQUEST') {
  const text = edit(ics).replace(/METHOD:\w+/, `METHOD:${method}`);
  const raw = [
    `From: Ann Lee <${ANN}>`,
    'To: create@invites.test',
    `Date: ${new Date(at).toUTCString()}`,
    'Subject: Party',
    'MIME-Version: 1.0',
    `Content-Type: text/calendar; charset=UTF-8; method=${method}`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
  deployment.receive('inbound', 'create@invites.test', raw);
  return mails();
}
const stampOf = (at: string) => `${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const later = (seconds: number) => new Date(deployment.now() + seconds * 1000).toISOString();

describe('a program makes an event', () => {
  test('and gets it with both codes; its organizer gets the confirmation with their own copy', async () => {
    const answer = await call('POST', '/v1/events', {
      ...PARTY,
      description: 'Bring a friend.',
      url: 'https://example.com/',
    });
    expect(answer.status).toBe(201);
    const { event, apiCode, manageCode, links } = answer.body as unknown as Made;
    expect(event).toMatchObject({
      summary: 'Party',
      description: 'Bring a friend.',
      location: 'Park',
      start: FIRST,
      end: '2099-05-12T18:00:00Z',
      allDay: false,
      timeZone: 'Europe/Berlin',
      recurrence: null,
      status: 'confirmed',
      version: 0,
    });
    expect(answer.headers.get('Location')).toBe(links.self);
    expect(new URL(links.self ?? '').pathname).toBe(`/v1/events/${event.id}`);
    const confirmation = (await mails()).get(ANN);
    expect(confirmation?.raw).toContain(`API code: ${apiCode}`);
    expect(confirmation?.raw).toContain(`Manage code: ${manageCode}`);
    expect(await ownCopy(confirmation)).toMatchObject({
      method: 'PUBLISH',
      master: {
        sequence: 0,
        organizer: { email: ANN },
        attendees: [{ email: 'create@invites.test' }],
        summary: 'Party',
        start: { local: '2099-05-12T18:00:00', zone: 'Europe/Berlin' },
      },
    });
    expect(icsOf(confirmation)).toContain('BEGIN:VTIMEZONE');
    const invited = await invite(apiCode, 'ben');
    expect(invited.get('ben@example.org')?.subject).toBe('Party');
  });

  test('in the name that it gives, which later events have too', async () => {
    const first = await make({ ...PARTY, organizerName: ' Ann Lee ' });
    await mails();
    const inviteFrom = async (code: string, name: string) =>
      (await invite(code, name)).get(`${name}@example.org`)?.raw;
    expect(await inviteFrom(first.apiCode, 'ben')).toContain('From: "Ann Lee via ');
    const second = await make({ ...PARTY, summary: 'Ball' });
    await mails();
    expect(await inviteFrom(second.apiCode, 'cleo')).toContain('From: "Ann Lee via ');
    const third = await make({ ...PARTY, summary: 'Fair', organizerName: 'Ann of the Fair' });
    await mails();
    expect(await inviteFrom(third.apiCode, 'dan')).toContain('From: "Ann of the Fair via ');
    // An empty name, or one that is only an address, says nothing.
    const fourth = await make({ ...PARTY, summary: 'Gala', organizerName: ' ' });
    await mails();
    expect(await inviteFrom(fourth.apiCode, 'eva')).toContain('From: "Ann of the Fair via ');
    expect(await call('POST', '/v1/events', { ...PARTY, organizerName: 'x'.repeat(101) })).toMatchObject({
      status: 400,
      body: { code: 'body-invalid' },
    });
  });

  test('again with the same idempotency key, and gets the same event and codes', async () => {
    const twice = { 'Idempotency-Key': 'order-4711' };
    const [first, second] = [await make(PARTY, twice), await make(PARTY, twice)];
    expect(second).toEqual(first);
    await mails();
    deployment.clock += 3600_000;
    expect(await make(PARTY, twice)).toMatchObject({ apiCode: first.apiCode, event: { id: first.event.id } });
    expect(await mails()).toEqual(new Map());
    expect((await make(PARTY)).event.id).not.toBe(first.event.id);
    expect(await call('POST', '/v1/events', { ...PARTY, summary: 'Ball' }, twice)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
  });

  test.each<[string, object, string]>([
    ['start', { start: 'soon' }, '"start": This is no time that exists.'],
    ['end', { end: '2099-05-12T17:00' }, '"end": The event ends before it starts.'],
    ['timeZone', { timeZone: 'Mars/Base' }, '"timeZone": There is no such time zone.'],
    ['recurrence', { recurrence: 'FREQ=SECONDLY' }, '"recurrence": It is no rule'],
    ['an unknown field', { titel: 'x' }, 'There is no field "titel" here.'],
    ['a number', { summary: 7 }, 'summary: '],
    ['a long title', { summary: 'x'.repeat(1001) }, 'summary: '],
  ])('that is wrong in %s: the answer names the field', async (_, wrong, says) => {
    const { status, body } = await call('POST', '/v1/events', { ...PARTY, ...wrong });
    const code = says.startsWith('There is no field') ? 'field-unknown' : 'body-invalid';
    expect({ status, code: body.code }).toEqual({ status: 400, code });
    expect(body.detail).toContain(says);
    expect(await mails()).toEqual(new Map());
  });

  test('and changes it fifty times a day: more is refused, and what changes nothing is not counted', async () => {
    const { event } = await make(PARTY);
    await mails();
    const change = (location: string) => call('PATCH', `/v1/events/${event.id}`, { location });
    for (let time = 0; time < 50; time += 1) {
      expect((await change(`Hall ${time}`)).status).toBe(200);
      if (time === 0) await Promise.all(Array.from({ length: 3 }, () => change('Hall 0')));
    }
    expect(await change('Hall 50')).toMatchObject({ status: 429, body: { code: 'too-many-changes' } });
    const { status, body } = await call('DELETE', `/v1/events/${event.id}`);
    expect([status, body.status]).toEqual([200, 'cancelled']);
  });

  test.each(['PutObjectCommand', 'TransactWriteCommand'])(
    'and a change that fails at %s is not counted',
    async (name) => {
      const { event } = await make(PARTY);
      await mails();
      const limit = changesMade(String(event.id));
      await takeFromRateLimit(deployment.table, limit, deployment.now(), 49);
      const change = () => call('PATCH', `/v1/events/${event.id}`, { location: 'Hall 1' });
      const { send } = client;
      let failed = 0;
      vi.spyOn(client, 'send').mockImplementation(async function (this: unknown, command, ...rest) {
        if (command.constructor.name !== name) return send.call(this, command, ...rest);
        failed += 1;
        throw new CodedError('table-busy', 'Too many calls at once.');
      });
      expect((await change()).status).toBe(500);
      expect(failed).toBe(1);
      vi.restoreAllMocks();
      expect((await change()).status).toBe(200);
      expect(await change()).toMatchObject({ status: 429, body: { code: 'too-many-changes' } });
    },
  );

  test('a thousand a day at most', async () => {
    const limit = eventsMade(organizerHandle(ANN));
    await takeFromRateLimit(deployment.table, limit, deployment.now(), 999);
    await make(PARTY);
    const refused = await call('POST', '/v1/events', PARTY);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-changes' } });
    expect((await mails()).size).toBe(1);
  });

  test('only with a key of scope manage, of somebody who may organize', async () => {
    key = await giveKey('send');
    expect(await call('POST', '/v1/events', PARTY)).toMatchObject({
      status: 403,
      body: { code: 'scope-too-small' },
    });
    key = await giveKey('manage', 'eve@example.net');
    expect(await call('POST', '/v1/events', PARTY)).toMatchObject({
      status: 403,
      body: { code: 'not-an-organizer' },
    });
  });

  test('within the limits of its organizer', async () => {
    await make();
    await setOrganizerQuotas(deployment.table, organizerHandle(ANN), {
      eventsPerOrganizer: 1,
      invitesPerEvent: null,
    });
    expect(await call('POST', '/v1/events', PARTY)).toMatchObject({
      status: 403,
      body: { code: 'event-limit-reached' },
    });
    await suspendOrganizer(deployment.table, organizerHandle(ANN), new Date(deployment.now()).toISOString());
    expect(await call('POST', '/v1/events', PARTY)).toMatchObject({
      status: 403,
      body: { code: 'organizer-suspended' },
    });
  });

  test('and our own mail about it, sent back to create@, makes nothing', async () => {
    await make();
    const confirmation = (await mails()).get(ANN);
    deployment.receive('inbound', 'create@invites.test', confirmation?.raw ?? '');
    expect(await mails()).toEqual(new Map());
  });
});

/** An event with a guest who said yes and one who said nothing. */
async function party(fields: object = PARTY) {
  const made = await make(fields);
  const confirmation = (await mails()).get(ANN);
  const invites = await invite(made.apiCode, 'yes', 'silent');
  await accept(invites.get('yes@example.org'));
  return { ...made, path: `/v1/events/${made.event.id}`, ics: icsOf(confirmation) };
}

describe('a program changes an event', () => {
  test('and guests who come are asked again; the organizer gets the new version of their own copy', async () => {
    const { path, event } = await party();
    const { status, body } = await call('PATCH', path, { start: '2099-05-13T19:00' });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        id: event.id,
        version: 1,
        start: '2099-05-13T17:00:00Z',
        end: '2099-05-13T19:00:00Z',
        location: 'Park',
      },
    });
    const sent = await mails();
    expect([...sent].map(([to, { subject }]) => [to, subject]).sort()).toEqual([
      [ANN, 'Changed by a program: “Party”'],
      ['yes@example.org', 'Updated: Party'],
    ]);
    expect(await ownCopy(sent.get('yes@example.org'))).toMatchObject({
      method: 'REQUEST',
      master: { attendees: [{ partstat: 'NEEDS-ACTION' }] },
    });
    expect(await ownCopy(sent.get(ANN))).toMatchObject({
      method: 'PUBLISH',
      master: {
        sequence: 1,
        start: { local: '2099-05-13T19:00:00' },
        attendees: [{ email: 'create@invites.test' }],
      },
    });
    expect((await call('PATCH', path, { start: '2099-05-13T19:00' })).body).toEqual(body);
    expect(await mails()).toEqual(new Map());
  });

  test('that was made by mail, and keeps the other guests in the organizer’s own calendar', async () => {
    const raw = organizerMail('REQUEST', { guests: ['carl@example.com'] } as never);
    deployment.receive('inbound', 'create@invites.test', raw);
    const code = /API code: (\S+)/.exec((await mails()).get(ANN)?.raw ?? '')?.[1] ?? '';
    const { id, version } = (await (
      await deployment.api.request('/v1/event', { headers: { 'X-Api-Code': code } })
    ).json()) as { id: string; version: number };
    expect(version).toBe(0);
    const { body } = await call('PATCH', `/v1/events/${id}`, { location: 'Hall', description: null });
    expect(body).toMatchObject({ version: 1, location: 'Hall', description: '' });
    const before = await readMail(await takeApart(Buffer.from(raw)), { defaultZone: 'UTC' });
    const known = 'messages' in before ? before.messages[0] : null;
    const copy = await ownCopy((await mails()).get(ANN));
    expect(copy.uid).toBe(known?.uid);
    expect(copy.master?.attendees).toEqual(known?.master?.attendees);
    expect(copy.master?.organizer).toEqual(known?.master?.organizer);
    expect(copy.master?.sequence).toBe((known?.master?.sequence ?? 0) + 1);
  });

  test('one date of a series: moved, cancelled and reopened', async () => {
    const { path } = await party(CLASS);
    const moved = await call('PATCH', path, {
      instance: SECOND,
      start: '2099-05-20T20:00',
      location: 'Hall',
    });
    expect(moved.body).toMatchObject({ version: 1, dates: 3 });
    const update = await mails();
    expect([...update.keys()].sort()).toEqual([ANN, 'yes@example.org']);
    expect(await ownCopy(update.get(ANN))).toMatchObject({
      master: { sequence: 1 },
      instances: [
        { recurrenceId: SECOND, location: 'Hall', sequence: 1, start: { local: '2099-05-20T20:00:00' } },
      ],
    });
    const off = await call('PATCH', path, { instance: FIRST, status: 'cancelled' });
    expect(off.body).toMatchObject({ version: 2, dates: 2, status: 'confirmed' });
    const cancel = await mails();
    expect([...cancel.keys()].sort()).toEqual([ANN, 'silent@example.org', 'yes@example.org']);
    expect(icsOf(cancel.get(ANN))).toContain('EXDATE;TZID=Europe/Berlin:20990512T180000');
    expect((await call('PATCH', path, { instance: FIRST, location: 'x' })).body).toMatchObject({
      code: 'body-invalid',
    });
    const again = await call('PATCH', path, { instance: FIRST, status: 'confirmed' });
    expect(again.body).toMatchObject({ version: 3, dates: 3 });
    expect((await mails()).has('yes@example.org')).toBe(true);
    const unknown = await call('PATCH', path, { instance: '2099-05-21T16:00:00Z', location: 'x' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'occurrence-unknown' } });
    for (const instance of ['-1', 'tomorrow', '2099-13-40', ''])
      expect(await call('PATCH', path, { instance, location: 'x' })).toMatchObject({
        status: 400,
        body: { code: 'body-invalid' },
      });
  });

  test('only at the version it has read, when it says so', async () => {
    const { path } = await party();
    const at = (version: string) => ({ 'If-Match': version });
    expect(await call('PATCH', path, { location: 'Hall' }, at('W/"0"'))).toMatchObject({
      status: 200,
      body: { version: 1 },
    });
    expect(await call('PATCH', path, { location: 'Barn' }, at('"0"'))).toMatchObject({
      status: 412,
      body: { code: 'version-changed' },
    });
    expect(await call('PATCH', path, { location: 'Barn' }, at('x'))).toMatchObject({
      status: 400,
      body: { code: 'if-match-invalid' },
    });
    expect(await call('DELETE', path, undefined, at('*'))).toMatchObject({ status: 200 });
  });

  test('of its own organizer only', async () => {
    const { path } = await party();
    key = await giveKey('manage', 'bob@example.com');
    for (const method of ['PATCH', 'DELETE'])
      expect(await call(method, path, {})).toMatchObject({ status: 404, body: { code: 'event-gone' } });
    key = await giveKey('send');
    expect(await call('DELETE', path)).toMatchObject({ status: 403, body: { code: 'scope-too-small' } });
  });

  test('while another one changes another field: both changes are made', async () => {
    const { path } = await party();
    const answers = await Promise.all([
      call('PATCH', path, { location: 'Hall' }),
      call('PATCH', path, { summary: 'Ball' }),
      call('PATCH', path, { description: 'New' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ body }) => body.version).sort()).toEqual([1, 2, 3]);
    await deployment.run();
    const { body } = await call('PATCH', path, {});
    expect(body).toMatchObject({ version: 3, location: 'Hall', summary: 'Ball', description: 'New' });
  });
});

describe('a program cancels an event', () => {
  test('and everybody who was invited gets the cancel, once; the organizer that of their own copy', async () => {
    const { path, ics } = await party();
    expect(await call('DELETE', path)).toMatchObject({
      status: 200,
      body: { status: 'cancelled', version: 1 },
    });
    const sent = await mails();
    expect([...sent.values()].map(({ subject }) => subject).sort()).toEqual([
      'Cancelled by a program: “Party”',
      'Cancelled: Party',
      'Cancelled: Party',
    ]);
    expect(await ownCopy(sent.get(ANN))).toMatchObject({
      method: 'CANCEL',
      master: { status: 'CANCELLED', sequence: 1, organizer: { email: ANN } },
    });
    expect(await call('DELETE', path)).toMatchObject({
      status: 200,
      body: { status: 'cancelled', version: 1 },
    });
    expect(await call('PATCH', path, { location: 'x' })).toMatchObject({
      status: 409,
      body: { code: 'event-cancelled' },
    });
    // Their calendar deletes its copy and notifies its guest, which is us.
    const deletes = (text: string) =>
      text.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED').replace('SEQUENCE:0', 'SEQUENCE:1');
    expect(await calendarSends(ics, deletes, later(30), 'CANCEL')).toEqual(new Map());
  });
});

describe('the organizer’s own calendar', () => {
  const stamped = (sequence: number, at: string) => (text: string) =>
    text.replace(/SEQUENCE:\d+/, `SEQUENCE:${sequence}`).replace(/DTSTAMP:\w+/, `DTSTAMP:${stampOf(at)}`);
  const at6 = (text: string) =>
    text.replace('DTSTART;TZID=Europe/Berlin:20990512T180000', 'DTSTART;TZID=Europe/Berlin:20990512T190000');
  const edited = (sequence: number, at: string) => (text: string) => at6(stamped(sequence, at)(text));

  test('sends the event that it took in, and nothing changes', async () => {
    const { ics } = await party();
    expect(await calendarSends(ics, (text) => text, later(5))).toEqual(new Map());
    const at = later(90);
    deployment.clock += 120_000;
    expect(await calendarSends(ics, stamped(0, at), at)).toEqual(new Map());
  });

  test('moves it: guests who come hear of it, as of every event', async () => {
    const { ics, path } = await party();
    deployment.clock += 120_000;
    const sent = await calendarSends(ics, edited(1, later(-1)), later(-1));
    expect(sent.get('yes@example.org')?.subject).toBe('Updated: Party');
    expect(sent.get(ANN)?.subject).toBe('Updated: “Party”, 1 guest notified');
    expect((await call('PATCH', path, {})).body).toMatchObject({ version: 1, start: '2099-05-12T17:00:00Z' });
  });

  test.each([
    ['counts its edits', 1],
    ['never counts, as Google’s', 0],
  ])('that %s edits the old copy after a program changed it: the later edit counts', async (_, sequence) => {
    const { ics, path } = await party();
    await call('PATCH', path, { location: 'Hall' });
    await mails();
    deployment.clock += 120_000;
    const sent = await calendarSends(ics, edited(sequence, later(-1)), later(-1));
    expect(sent.get('yes@example.org')?.subject).toBe('Updated: Party');
    expect((await call('PATCH', path, {})).body).toMatchObject({
      version: 2,
      location: 'Park',
      start: '2099-05-12T17:00:00Z',
    });
  });

  test('edited the old copy before a program changed it, and its mail comes later: the program’s change stays, and its organizer is asked', async () => {
    const { ics, path } = await party();
    const before = later(60);
    deployment.clock += 240_000;
    await call('PATCH', path, { location: 'Hall' });
    await mails();
    const sent = await calendarSends(ics, edited(1, before), before);
    expect([...sent.keys()]).toEqual([ANN]);
    expect(sent.get(ANN)?.subject).toBe('Nothing was changed: “Party”');
    expect((await call('PATCH', path, {})).body).toMatchObject({
      version: 1,
      location: 'Hall',
      start: FIRST,
    });
  });

  test('takes in the change of a program and edits that: both stay', async () => {
    const { path } = await party();
    await call('PATCH', path, { location: 'Hall' });
    const changed = icsOf((await mails()).get(ANN));
    deployment.clock += 120_000;
    await calendarSends(changed, edited(2, later(-1)), later(-1));
    const { body } = await call('PATCH', path, {});
    expect(body).toMatchObject({ version: 2, location: 'Hall', start: '2099-05-12T17:00:00Z' });
    expect(await call('PATCH', path, { summary: 'Ball' })).toMatchObject({
      body: { version: 3, location: 'Hall' },
    });
  });
});

const { first, stride, which } = strides('deaths of calls that make events', 30);

describe(`the process dies at ${which} of its calls of AWS`, () => {
  const MOST = 60;

  test.each(sides('events'))(
    '%s one of those that make an event: nothing is half done, and a repeated call ends it',
    async (when) => {
      for (let at = first; at < MOST; at += stride) {
        await deployment.aws.reset();
        key = await giveKey('manage');
        deployment.sent();
        const death = arm(at, when);
        const once = { 'Idempotency-Key': 'order-1' };
        await Promise.race([call('POST', '/v1/events', NAMED, once), death.happened]);
        const died = death.diedAt();
        await runThrough(deployment, death);
        death.disarm();
        const unasked = deployment.sent();
        // While the first call may still be running, a repeated one is asked to wait.
        let repeated = await call('POST', '/v1/events', NAMED, once);
        while (repeated.status === 409) {
          deployment.clock += 60_000;
          repeated = await call('POST', '/v1/events', NAMED, once);
        }
        const again = repeated.body as unknown as Made;
        await deployment.run();
        const sent = [...unasked, ...deployment.sent()];
        expect(
          sent.map(({ to }) => to),
          `confirmations after a death at ${at}`,
        ).toEqual([ANN]);
        expect(sent[0]?.raw).toContain(`API code: ${again.apiCode}`);
        expect(await getOrganizer(deployment.table, organizerHandle(ANN))).toMatchObject({ name: 'Ann Lee' });
        if (died === null) return;
      }
      throw new Error('The walk did not end.');
    },
  );

  test.each(sides('events again'))(
    '%s one of those that change an event: guests hear of a stored version though nobody asks again',
    async (when) => {
      for (let at = first; at < MOST; at += stride) {
        await deployment.aws.reset();
        key = await giveKey('manage');
        const { path, event } = await party();
        const death = arm(at, when);
        const asked = call('PATCH', path, { start: '2099-05-13T19:00' });
        await Promise.race([asked, death.happened]);
        const died = death.diedAt();
        await runThrough(deployment, death);
        death.disarm();
        const unasked = deployment
          .sent()
          .map(({ to }) => to)
          .sort();
        const stored = (await getEvent(deployment.table, event.id))?.version === 1;
        expect(unasked, `mails after a death at ${at}`).toEqual(stored ? [ANN, 'yes@example.org'] : []);
        expect(await call('PATCH', path, { start: '2099-05-13T19:00' })).toMatchObject({
          status: 200,
          body: { version: 1 },
        });
        await deployment.run();
        const both = [...unasked, ...deployment.sent().map(({ to }) => to)].sort();
        expect(both).toEqual([ANN, 'yes@example.org']);
        if (died === null) return;
      }
      throw new Error('The walk did not end.');
    },
  );
});
