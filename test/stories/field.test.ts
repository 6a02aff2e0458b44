/** Every input of the field has the outcome that its table says is right; the table is read, so that no row is left out. */
import { beforeEach, describe, expect, test } from 'vitest';
import { listAddressId } from '#domain/access/public-id.ts';
import { eventId } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { openScene } from '../lambdas/scene.ts';
import { fieldFile, NO_FIELD } from '../support/field.ts';
import { fileMail } from '../support/file-mail.ts';
import { report } from '../support/reports.ts';

const { answer, get, deployment, inviteOne, receive, recipients, statistics } = openScene('*@club.example');
const MIA = 'mia@club.example';
const CREATE = 'create@invites.test';
const HOUR = 3_600_000;

beforeEach(() => {
  if (!NO_FIELD) deployment().clock = Date.parse('2027-02-01T12:00:00Z') - deployment().now();
});

/** A calendar as the table says it is mailed: as a part with its method, or attached. */
function mailOf(ics: string, from = `Mia Org <${MIA}>`): string {
  const method = /^METHOD:(\w+)/m.exec(ics)?.[1];
  if (!method) return fileMail([{ filename: 'events.ics', type: 'text/calendar', content: ics }], from);
  const head = [`From: ${from}`, `To: ${CREATE}`, 'Subject: Party', 'MIME-Version: 1.0'];
  const type = `Content-Type: text/calendar; charset=utf-8; method=${method}`;
  return [...head, type, 'Content-Transfer-Encoding: 8bit', '', ics].join('\r\n');
}
const create = (raw: string | Buffer) => receive('inbound', CREATE, raw.toString());
const calendar = (name: string, from?: string) => create(mailOf(fieldFile(name).toString(), from));
/** Manage codes, each once though text and HTML have it. */
const codes = (sent: readonly Sent[]) => [
  ...new Set(sent.flatMap(({ raw }) => raw.replaceAll('=\r\n', '').match(/manage_[a-z2-7]{32}/g) ?? [])),
];
const to = (sent: readonly Sent[]) => sent.map((mail) => mail.to);

interface Facts {
  readonly uid?: string;
  readonly start?: string;
  readonly stamp?: string;
  readonly more?: readonly string[];
}
function event({
  uid = 'own',
  start = '20270610T120000Z',
  stamp = '20270110T080000Z',
  more = [],
}: Facts = {}): string {
  return [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', `UID:${uid}`],
    ...[`ORGANIZER:mailto:${MIA}`, `ATTENDEE:mailto:${CREATE}`, `DTSTAMP:${stamp}`, 'SEQUENCE:0'],
    ...[`DTSTART:${start}`, 'DURATION:PT1H', 'SUMMARY:Own', ...more, 'END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');
}
async function made(ics = event()): Promise<string> {
  const [code] = codes(await create(mailOf(ics)));
  if (!code) throw new Error('There is no event.');
  return code;
}
/** Replies to the confirmation with the list, and names who is on it then. */
async function listed(...files: readonly string[]): Promise<string[]> {
  const manage = await made();
  const event = eventId(MIA, 'own');
  const address = `create+${listAddressId(await signingKeysReader('keys')(), event)}@invites.test`;
  const raw = files[0]?.endsWith('.eml')
    ? fieldFile(files[0])
        .toString()
        .replace(/^To: .*$/m, `To: ${address}`)
    : fileMail(
        files.map((name) => ({ filename: name, type: 'text/csv', content: fieldFile(name) })),
        `Mia Org <${MIA}>`,
        address,
      );
  await receive('inbound', address, raw);
  return (await recipients(manage)).map(({ email }) => String(email)).sort();
}
const guests = (...names: string[]) => names.map((name) => `${name}@guest.example`);

/** By what the table calls the input. */
const CASES: Readonly<Record<string, () => Promise<void>>> = {
  '01-allday-midnight-cdo.ics': async () => {
    const [manage = ''] = codes(await calendar('01-allday-midnight-cdo.ics'));
    expect(await get(manage, '/v1/event')).toMatchObject({
      allDay: true,
      start: '2027-06-10',
      end: '2027-06-12',
    });
    const invite = readInvite((await inviteOne(manage, 'ben@guest.example')).raw);
    expect(invite.line('DTSTART')).toBe('DTSTART;VALUE=DATE:20270610');
  },
  '05-tzid-as-own-property.ics': async () => {
    const [manage = ''] = codes(await calendar('05-tzid-as-own-property.ics'));
    expect(await get(manage, '/v1/event')).toMatchObject({
      start: '2027-06-10T12:00:00Z',
      timeZone: 'America/Halifax',
    });
  },
  '10-rrule-count-and-until.ics': async () => {
    const [manage = ''] = codes(await calendar('10-rrule-count-and-until.ics'));
    expect(await get(manage, '/v1/event')).toMatchObject({ dates: 4 });
    const rule = readInvite((await inviteOne(manage, 'ben@guest.example')).raw).line('RRULE');
    expect(/COUNT/.test(rule) && /UNTIL/.test(rule)).toBe(false);
  },
  '15-same-uid-different-games.ics': async () => {
    const all = codes(await calendar('15-same-uid-different-games.ics'));
    const titles = await Promise.all(all.map(async (code) => (await get(code, '/v1/event')).summary));
    expect(titles).toEqual(['Game 1', 'Game 2', 'Game 3']);
  },
  '17-from-unquoted-comma.eml': async () => {
    const sent = await create(fieldFile('17-from-unquoted-comma.eml'));
    expect([to(sent), codes(sent).length]).toEqual([[MIA], 1]);
  },
  '18-smime-opaque.eml': async () => {
    const sent = await create(fieldFile('18-smime-opaque.eml'));
    expect([to(sent), codes(sent).length]).toEqual([[MIA], 1]);
  },
  '32-stale-seq-1.ics, -2.ics': async () => {
    const [manage = ''] = codes(await calendar('32-stale-seq-1.ics'));
    await answer(await inviteOne(manage, 'ben@guest.example'));
    deployment().clock += HOUR;
    expect(to(await calendar('32-stale-seq-2.ics'))).toContain('ben@guest.example');
    expect(await get(manage, '/v1/event')).toMatchObject({ start: '2027-06-15T12:00:00Z' });
  },
  '(no file) fast clock': async () => {
    const manage = await made(event({ stamp: '20270201T220000Z' }));
    await answer(await inviteOne(manage, 'ben@guest.example'));
    deployment().clock += HOUR;
    const edit = event({ stamp: '20270201T125900Z', start: '20270611T120000Z' });
    expect(to(await create(mailOf(edit)))).toContain('ben@guest.example');
    expect(await get(manage, '/v1/event')).toMatchObject({ start: '2027-06-11T12:00:00Z' });
  },
  '(no file) reply with RECURRENCE-ID': async () => {
    const manage = await made();
    await answer(await inviteOne(manage, 'ben@guest.example'), { recurrenceId: '20270610T120000Z' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, needsAction: 0 });
  },
  '46-outlook.csv (a list)': async () => {
    expect(await listed('46-outlook.csv')).toEqual(['ann@corp.example', 'bob@corp.example']);
  },
  '47-families.csv (a list)': async () => {
    const ten = ['a', 'b', 'c', 'd', 'e'].flatMap((name) => [`${name}1`, `${name}2`]);
    expect(await listed('47-families.csv')).toEqual(guests(...ten));
  },
  '55-hubspot.csv, 55b-salesforce.csv, 55d-conference.csv (lists)': async () => {
    for (const [name, ...people] of [
      ['55-hubspot.csv', 'ann', 'cara'],
      ['55b-salesforce.csv', 'ann', 'bob', 'cara'],
      ['55d-conference.csv', 'ann', 'bob'],
    ] as const) {
      expect(await listed(name)).toEqual(guests(...people));
      await deployment().aws.reset();
      deployment().sent();
    }
  },
  '56-table.csv (events)': async () => {
    const content = fieldFile('56-table.csv');
    const all = codes(
      await create(fileMail([{ filename: '56-table.csv', type: 'text/csv', content }], `Mia Org <${MIA}>`)),
    );
    const events = await Promise.all(all.map((code) => get(code, '/v1/event')));
    expect(events).toMatchObject([
      { summary: 'Final exam', start: '2027-05-30T10:00:00Z' },
      { summary: 'Picnic', allDay: true, start: '2027-06-12' },
    ]);
  },
  '79-list.eml': async () => {
    const sent = await create(fieldFile('79-list.eml'));
    expect(to(sent)).toEqual([MIA]);
    expect(sent[0]?.raw).not.toMatch(/(API|Manage) code/);
  },
  '91-forwarded-1.ics (sent by assi@), -2.ics (sent by boss@)': async () => {
    await calendar('91-forwarded-1.ics', 'Assi <assi@club.example>');
    deployment().clock += HOUR;
    const sent = await calendar('91-forwarded-2.ics', 'Boss <boss@club.example>');
    expect(to(sent).sort()).toEqual(['assi@club.example', 'boss@club.example']);
    expect(codes(sent)).toEqual([]);
  },
  '92-exdate-left.ics': async () => {
    const [manage = ''] = codes(await calendar('92-exdate-left.ics'));
    expect(await get(manage, '/v1/event')).toMatchObject({ dates: 3 });
    expect((await get(manage, '/v1/event/statistics?instance=2027-06-14T17:30:00Z')).status).toBe(404);
  },
  '99-exdate-first.ics': async () => {
    const [confirmation] = await calendar('99-exdate-first.ics');
    const [manage = ''] = codes(confirmation ? [confirmation] : []);
    expect(confirmation?.raw).toContain('14 Jun');
    expect(confirmation?.raw).toContain('3 times');
    expect(await get(manage, '/v1/event')).toMatchObject({ dates: 3, start: '2027-06-14T17:00:00Z' });
  },
  '107-att00001.eml (reply to the confirmation)': async () => {
    expect(await listed('107-att00001.eml')).toEqual(guests('ann'));
  },
  '(no file) season again': async () => {
    const season = (...uids: readonly string[]) => {
      const games = uids.map((uid, index) => event({ uid, start: `2027060${index + 1}T120000Z` }));
      const vevents = games.map((ics) => /BEGIN:VEVENT[\s\S]*END:VEVENT/.exec(ics)?.[0] ?? '');
      return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...vevents, 'END:VCALENDAR', ''].join('\r\n');
    };
    expect(codes(await create(mailOf(season('a', 'b'))))).toHaveLength(2);
    const [again, ...others] = await create(mailOf(season('c', 'd')));
    expect([again?.to, others]).toEqual([MIA, []]);
    expect(codes(again ? [again] : [])).toEqual([]);
    expect(again?.raw.replaceAll('=\r\n', '')).toContain('/alike/');
  },
  '(no file) list address': async () => {
    const manage = await made();
    const staff = await inviteOne(manage, 'staff@guest.example');
    for (let member = 0; member < 25; member += 1) {
      const reply = replyTo(staff.raw, { attendee: `member${member}@guest.example` });
      deployment().receive('rsvp', reply.to, reply.raw);
    }
    await deployment().run();
    expect(await statistics(manage)).toMatchObject({ accepted: 25, notCounted: 0 });
  },
  '(no file) back again': async () => {
    const [confirmation] = await create(mailOf(event()));
    const page =
      /https:\/\/[^/\s]+(\/e\/[a-z2-7]{32})/.exec((confirmation?.raw ?? '').replaceAll('=\r\n', ''))?.[1] ??
      '';
    const post = async (path: string, fields: Readonly<Record<string, string>>) => {
      await deployment().api.request(path, { method: 'POST', body: new URLSearchParams(fields) });
      await deployment().run();
      return deployment().sent();
    };
    const [invite] = await post(page, { email: 'ben@guest.example' });
    const stop =
      /<https:\/\/[^/>]+(\/u\/[^>]+)>/.exec((invite?.raw ?? '').replaceAll('\r\n ', ''))?.[1] ?? '';
    expect(await post(stop, { 'List-Unsubscribe': 'One-Click' })).toEqual([]);
    const back = await post(page, { email: 'ben@guest.example' });
    expect(to(back)).toEqual(['ben@guest.example']);
    expect(back[0]?.raw.replaceAll('=\r\n', '')).toContain('/back/');
  },
  '(no file) delivery report': async () => {
    const manage = await made();
    const ben = await inviteOne(manage, 'ben@guest.example');
    const raw = report({ to: 'ben@guest.example', returned: [], action: 'failed', status: '4.4.7' });
    await receive('rsvp', readInvite(ben.raw).replyTo, raw);
    expect(await recipients(manage)).toMatchObject([{ delivery: 'bounced' }]);
  },
  '(no file) over': async () => {
    const manage = await made(event({ start: '20270201T080000Z' }));
    const answer = await deployment().api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': manage },
      body: JSON.stringify({ email: 'late@guest.example' }),
    });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([409, 'event-over']);
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
  },
};

describe.skipIf(NO_FIELD)('inputs of the field (skipped where ../shared/field is absent)', () => {
  const rows = NO_FIELD
    ? []
    : fieldFile('README.md')
        .toString()
        .split('\n')
        .filter((line) => /^\| (?!input \|)/.test(line))
        .map((line) => line.split('|')[1]?.trim() ?? '');

  test('every row is tried', () => {
    expect(Object.keys(CASES).sort()).toEqual(rows.toSorted());
  });

  test.each(Object.entries(CASES))('%s', (_, play) => play());
});
