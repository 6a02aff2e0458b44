/** What is said of when an event is, wherever it is said: the dates that it has, whatever its calendar wrote. */
import { existsSync, readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { readInvite } from '#harness/mails.ts';
import { schedulePath } from '#test/support/schedule.ts';

const FIELD = new URL('../../../../shared/field/', import.meta.url);
const NO_FIELD = !existsSync(FIELD);

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: '*@club.example' });
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});
afterAll(() => deployment.close());

/** Sets the clock of every function. */
const at = (time: string) => {
  deployment.clock += Date.parse(time) - deployment.now();
};

function calendar(lines: readonly string[], head: readonly string[] = ['METHOD:REQUEST']): string {
  const event = ['DTSTAMP:20260101T080000Z', 'SUMMARY:Yoga', 'ORGANIZER;CN=Mia Org:mailto:mia@club.example'];
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, 'BEGIN:VEVENT', ...event],
    ...['UID:yoga', 'ATTENDEE:mailto:create@invites.test', ...lines],
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}

async function mail(ics: string): Promise<Sent[]> {
  const method = /^METHOD:(\w+)/m.exec(ics)?.[1];
  const type = `text/calendar; charset=UTF-8${method ? `; method=${method}` : ''}`;
  const raw = [
    ...['From: Mia Org <mia@club.example>', 'To: create@invites.test', 'Subject: Yoga', 'MIME-Version: 1.0'],
    ...[`Content-Type: ${type}`, '', ics],
  ].join('\r\n');
  deployment.receive('inbound', 'create@invites.test', raw);
  await deployment.run();
  return deployment.sent();
}

async function read(sent: Sent | undefined) {
  const { subject = '', text = '', html } = await simpleParser(sent?.raw ?? '');
  return { subject, text, html: String(html || '') };
}

async function page(path: string): Promise<string> {
  const text = await (await deployment.api.request(path)).text();
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

/** An event made by mail, a guest invited to it, and all that is said of it. */
async function made(ics: string) {
  const [sent] = await mail(ics);
  const confirmation = (await read(sent)).text;
  const find = (pattern: RegExp) => pattern.exec(confirmation)?.[1] ?? '';
  const code = find(/API code: (\S+)/);
  const headers = { Authorization: `Bearer ${code}` };
  const api = (await (await deployment.api.request('/v1/event', { headers })).json()) as Record<
    string,
    unknown
  >;
  const body = JSON.stringify({ email: 'ben@example.org' });
  await deployment.api.request('/v1/invites', { method: 'POST', headers, body });
  await deployment.run();
  const [invite] = deployment.sent();
  return {
    confirmation,
    api,
    eventPage: await page(find(/(\/e\/[a-z2-7]{32})\s/)),
    schedule: await page(await schedulePath(deployment, 'mia@club.example')),
    invite: await read(invite),
    line: readInvite(invite?.raw ?? '').line,
  };
}

type Said = Awaited<ReturnType<typeof made>>;

/** Everything that is in words, by where it is said. */
const words = ({ confirmation, api, eventPage, schedule, invite }: Said) => ({
  confirmation: confirmation.replaceAll(/\s+/g, ' '),
  api: String(api.when),
  eventPage,
  schedule,
  invite: invite.text.replaceAll(/\s+/g, ' '),
  'invite in HTML': invite.html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
});

function everywhere(said: Said, part: string, except: readonly string[] = []): void {
  for (const [where, text] of Object.entries(words(said)))
    if (!except.includes(where)) expect(text, where).toContain(part);
}

function nowhere(said: Said, part: string): void {
  for (const [where, text] of Object.entries(words(said))) expect(text, where).not.toContain(part);
}

const MONDAYS = ['DTSTART;TZID=Asia/Tokyo:20280306T190000', 'DTEND;TZID=Asia/Tokyo:20280306T203000'];

describe('the dates of a series', () => {
  test('begin with the first that is not taken out', async () => {
    const said = await made(
      calendar([...MONDAYS, 'RRULE:FREQ=WEEKLY;COUNT=5', 'EXDATE;TZID=Asia/Tokyo:20280306T190000']),
    );
    everywhere(said, 'Mon, 13 Mar 2028, 19:00 – 20:30 (Tokyo, GMT+9)');
    everywhere(said, '4 times');
    nowhere(said, ' 6 Mar');
    expect(said.api).toMatchObject({
      start: '2028-03-13T10:00:00Z',
      recurrence: 'FREQ=WEEKLY;COUNT=4',
      next: { start: '2028-03-13T10:00:00Z', end: '2028-03-13T11:30:00Z' },
      dates: 4,
    });
    expect(said.api).not.toHaveProperty('times');
  });

  test('begin where the first was moved to', async () => {
    const moved = [
      'RECURRENCE-ID;TZID=Asia/Tokyo:20280306T190000',
      'DTSTART;TZID=Asia/Tokyo:20280307T180000',
    ];
    const other = ['END:VEVENT', 'BEGIN:VEVENT', 'UID:yoga', 'SUMMARY:Yoga', 'DTSTAMP:20260101T080000Z'];
    const said = await made(
      calendar([
        ...MONDAYS,
        'RRULE:FREQ=WEEKLY;COUNT=3',
        ...other,
        ...moved,
        'DTEND;TZID=Asia/Tokyo:20280307T190000',
      ]),
    );
    everywhere(said, 'Tue, 7 Mar 2028, 18:00 – 19:00 (Tokyo, GMT+9)');
    everywhere(said, '3 times, on Tue, 7 Mar 2028, 18:00 – 19:00 instead of Mon, 6 Mar 2028');
    expect(said.api).toMatchObject({ start: '2028-03-07T09:00:00Z', dates: 3 });
  });

  test('are named where they differ from the rule', async () => {
    const said = await made(
      calendar([
        ...MONDAYS,
        'RRULE:FREQ=WEEKLY;UNTIL=20280403T100000Z',
        'EXDATE;TZID=Asia/Tokyo:20280313T190000,20280403T190000',
        'RDATE;TZID=Asia/Tokyo:20280322T190000',
      ]),
    );
    everywhere(said, 'Mon, 6 Mar 2028, 19:00');
    everywhere(
      said,
      'every week, until Mon, 27 Mar 2028, 4 times, not on Mon, 13 Mar 2028, also on Wed, 22 Mar 2028',
    );
    expect(said.api).toMatchObject({ dates: 4 });
  });

  test('go on from today, however long ago they began', async () => {
    at('2028-03-08T12:00:00Z');
    const lines = ['DTSTART;TZID=Asia/Tokyo:20190304T190000', 'DTEND;TZID=Asia/Tokyo:20190304T203000'];
    const said = await made(calendar([...lines, 'RRULE:FREQ=WEEKLY;BYDAY=MO']));
    everywhere(said, 'Mon, 13 Mar 2028, 19:00 – 20:30 (Tokyo, GMT+9)');
    everywhere(said, 'every week on Monday since Mon, 4 Mar 2019');
    expect(said.api).toMatchObject({ next: { start: '2028-03-13T10:00:00Z' }, dates: null });
  });

  test('with one left are one date', async () => {
    const said = await made(
      calendar([...MONDAYS, 'RRULE:FREQ=WEEKLY;COUNT=2', 'EXDATE;TZID=Asia/Tokyo:20280306T190000']),
    );
    everywhere(said, 'Mon, 13 Mar 2028');
    nowhere(said, 'every week');
  });

  test('have one limit, the same in the invite', async () => {
    const said = await made(calendar([...MONDAYS, 'RRULE:FREQ=DAILY;COUNT=9;UNTIL=20280308T190000']));
    everywhere(said, 'every day, 3 times');
    expect(said.api.recurrence).toBe('FREQ=DAILY;COUNT=3');
    expect(said.line('RRULE')).toBe('RRULE:FREQ=DAILY;COUNT=3');
  });

  test('stay off where an EXDATE was left at the time before', async () => {
    const said = await made(
      calendar([...MONDAYS, 'RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=Asia/Tokyo:20280313T180000']),
    );
    everywhere(said, '2 times, not on Mon, 13 Mar 2028');
    expect(said.line('EXDATE')).toContain('20280313T190000');
  });
});

test('midnights flagged as whole days are dates, everywhere', async () => {
  const lines = ['DTSTART;TZID=Asia/Tokyo:20280306T000000', 'DTEND;TZID=Asia/Tokyo:20280309T000000'];
  const said = await made(calendar([...lines, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE']));
  everywhere(said, 'Mon, 6 Mar 2028 – Wed, 8 Mar 2028');
  nowhere(said, '00:00');
  expect(said.api).toMatchObject({ allDay: true, start: '2028-03-06', end: '2028-03-09', timeZone: null });
  expect(said.line('DTSTART')).toBe('DTSTART;VALUE=DATE:20280306');
});

describe('a time zone that no time names', () => {
  const LOCAL = ['DTSTART:20280306T190000', 'DTEND:20280306T203000'];

  test('is the one that stands in the event', async () => {
    const said = await made(calendar([...LOCAL, 'TZID:Asia/Tokyo']));
    everywhere(said, '19:00 – 20:30 (Tokyo, GMT+9)');
    expect(said.api).not.toHaveProperty('floating');
  });

  test.each([
    ['X-WR-TIMEZONE', ['METHOD:REQUEST', 'X-WR-TIMEZONE:Asia/Tokyo'], '19:00 – 20:30 (Tokyo, GMT+9'],
    ['the deployment', ['METHOD:REQUEST'], '19:00 – 20:30 (UTC'],
  ])('is said to be assumed, where it is that of %s', async (_, head, time) => {
    const said = await made(calendar(LOCAL, head));
    everywhere(said, `${time}, time zone assumed)`);
    expect(said.confirmation).toContain('did not say in which time zone');
    expect(said.api).toMatchObject({ floating: true });
  });
});

describe('one date of several cancelled', () => {
  const SERIES = [...MONDAYS, 'RRULE:FREQ=WEEKLY;COUNT=3'];
  const off = (...lines: string[]) =>
    calendar(['SEQUENCE:1', ...lines], ['METHOD:CANCEL']).replace('20260101T08', '20260102T08');

  async function cancelDates(...lines: string[]) {
    await made(calendar(SERIES));
    const sent = await mail(off(...lines));
    const to = (address: string) => read(sent.find((one) => one.to === address));
    return { guest: await to('ben@example.org'), organizer: await to('mia@club.example') };
  }

  test('is named, and the others stay', async () => {
    const id = 'RECURRENCE-ID;TZID=Asia/Tokyo:20280313T190000';
    const { guest, organizer } = await cancelDates(id, 'DTSTART;TZID=Asia/Tokyo:20280313T190000');
    expect(guest.subject).toBe('Cancelled: Yoga, Mon, 13 Mar 2028. The other dates stay.');
    for (const body of [guest.text, guest.html])
      expect(body).toContain('Mon, 13 Mar 2028 is cancelled. The other dates stay.');
    expect(organizer.subject).toMatch(/Mon, 13 Mar 2028.*The other dates stay\./);
    expect(organizer.text).toContain('Mon, 13 Mar 2028. The other dates stay. Notified: 1 guest');
  });

  test('is said to be the last one left, where no other is to come', async () => {
    at('2028-03-15T12:00:00Z');
    const { guest, organizer } = await cancelDates('RECURRENCE-ID;TZID=Asia/Tokyo:20280320T190000');
    expect(guest.subject).toBe('Cancelled: Yoga, Mon, 20 Mar 2028');
    expect(guest.text).not.toContain('stay');
    expect(organizer.text).not.toContain('stay');
  });

  test('and all that follow: the dates before it stay', async () => {
    await made(calendar(SERIES));
    const id = 'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Asia/Tokyo:20280313T190000';
    const sent = await mail(off(id));
    const { text } = await read(sent.find(({ to }) => to === 'mia@club.example'));
    expect(text.replaceAll(/\s+/g, ' ')).toContain(
      'The event is now: Mon, 6 Mar 2028, 19:00 – 20:30 (Tokyo, GMT+9).',
    );
  });

  test('is out of what is said from then on', async () => {
    await made(calendar(SERIES));
    await mail(off('RECURRENCE-ID;TZID=Asia/Tokyo:20280306T190000'));
    const again = calendar([...SERIES, 'SEQUENCE:0']).replace('UID:yoga', 'UID:other');
    const { schedule } = await made(again);
    expect(schedule).toContain('Mon, 13 Mar 2028, 19:00 – 20:30 (Tokyo, GMT+9) every week, 2 times');
  });
});

describe.skipIf(NO_FIELD)('inputs from the field (skipped where ../shared/field is absent)', () => {
  const row = (name: string) => made(readFileSync(new URL(name, FIELD), 'utf8'));

  test('01: whole days 10 and 11 June', async () => {
    at('2027-01-02T00:00:00Z');
    const said = await row('01-allday-midnight-cdo.ics');
    everywhere(said, 'Thu, 10 Jun 2027 – Fri, 11 Jun 2027');
    expect(said.api).toMatchObject({ allDay: true, start: '2027-06-10', end: '2027-06-12' });
    expect(said.line('DTSTART')).toContain('VALUE=DATE:20270610');
  });

  test('05: the zone of Halifax', async () => {
    everywhere(await row('05-tzid-as-own-property.ics'), '09:00 – 10:00 (Halifax, GMT-3)');
  });

  test('10: four days, by one limit', async () => {
    const said = await row('10-rrule-count-and-until.ics');
    everywhere(said, 'every day, 4 times');
    expect([said.api.recurrence, said.line('RRULE')]).toEqual([
      'FREQ=DAILY;COUNT=4',
      'RRULE:FREQ=DAILY;COUNT=4',
    ]);
  });

  test('92: the date stays off', async () => {
    const said = await row('92-exdate-left.ics');
    everywhere(said, '3 times, not on Mon, 14 Jun 2027');
    expect(said.line('EXDATE')).toBe('EXDATE:20270614T173000Z');
  });

  test('99: 14 June is the first of three', async () => {
    const said = await row('99-exdate-first.ics');
    everywhere(said, 'Mon, 14 Jun 2027, 17:00 – 18:00');
    everywhere(said, '3 times');
    nowhere(said, ' 7 Jun');
  });
});
