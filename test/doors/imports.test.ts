/** Many events in one mail to create@: each is made or updated, and one mail lists them all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { organizerHandle } from '../../domain/ids.ts';
import { takeApart } from '../../domain/mail/take-apart.ts';
import { listEventsOf } from '../../store/events.ts';
import { limitOrganizer, suspendOrganizer } from '../../store/organizers.ts';
import { calendarMail, tableMail } from '../file-mail.ts';
import type { Sent, Verdicts } from '../house.ts';
import { type EventFacts, organizerMail, readInvite } from '../mails.ts';
import { openScene } from './scene.ts';

const { house, receive, get, inviteOne, answer, create } = openScene();
const ANN = organizerHandle('ann@example.com');
const game = (name: string, facts: EventFacts = {}): EventFacts => ({
  uid: `${name}@games.example`,
  summary: `Game ${name}`,
  ...facts,
});
const season = (...games: readonly EventFacts[]) => organizerMail('REQUEST', ...games);
const LATER = { dtstamp: '20260104T120000Z' };

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => {
  house().timeLeft = 60_000;
});

/** What the one mail back says. */
async function report([mail, ...others]: readonly Sent[]) {
  expect([mail?.to, others]).toEqual(['ann@example.com', []]);
  const { subject, text, attachments } = await takeApart(Buffer.from(mail?.raw ?? '', 'latin1'));
  const lines = text.split('\n');
  return {
    subject,
    lines,
    summary: /^\d[^.]*\./m.exec(text)?.[0],
    codes: lines.flatMap((line) => /^Manage code: (\S+)$/.exec(line)?.[1] ?? []),
    table: Buffer.from(attachments[0]?.content ?? [])
      .toString('utf8')
      .trimEnd()
      .split('\r\n'),
  };
}

const mailIn = async (raw: string, verdicts: Verdicts = {}) =>
  report(await receive('inbound', 'create@invites.test', raw, verdicts));
const titles = async () =>
  (await listEventsOf(house().table, ANN)).map(({ summary, status }) => `${summary} ${status}`).sort();

describe('a calendar of several events', () => {
  test('makes each, and one mail has the codes of all', async () => {
    const { subject, summary, lines, codes, table } = await mailIn(season(game('a'), game('b'), game('c')));
    expect([subject, summary]).toEqual(['3 events imported: “Launch”', '3 events: 3 new.']);
    expect(lines.filter((line) => /^API code: api_[a-z2-7]{32}$/.test(line))).toHaveLength(3);
    expect(table).toHaveLength(4);
    const events = await Promise.all(codes.map((code) => get(code, '/v1/event')));
    expect(events.map((event) => event.summary)).toEqual(['Game a', 'Game b', 'Game c']);
    expect(events.map((event) => event.start)).toEqual(Array(3).fill('2026-05-12T08:00:00Z'));
  });

  test('sent again with one changed and one new, changes one and makes one', async () => {
    const { codes } = await mailIn(season(game('a'), game('b')));
    const invite = await inviteOne(codes[0] ?? '', 'ben@example.org');
    await answer(invite);
    const moved = game('a', { start: '20260513T100000', ...LATER });
    const sent = await receive('inbound', 'create@invites.test', season(moved, game('b'), game('c', LATER)));
    const update = sent.find(({ to }) => to === 'ben@example.org');
    expect(readInvite(update?.raw ?? '')).toMatchObject({ sequence: 1, partstat: 'NEEDS-ACTION' });
    const again = await report(sent.filter((mail) => mail !== update));
    expect(again.summary).toBe('3 events: 1 new, 1 updated, 1 unchanged.');
    expect(again.codes).toEqual(expect.arrayContaining(codes));
  });

  test('sent again unchanged, changes nothing and says so', async () => {
    const games = season(game('a'), game('b'));
    const first = await mailIn(games);
    const second = await mailIn(games);
    expect([second.summary, second.codes]).toEqual(['2 events: 2 unchanged.', first.codes]);
  });

  test('called off together, says so', async () => {
    await mailIn(season(game('a'), game('b')));
    const off = { sequence: 1, ...LATER };
    const { summary } = await mailIn(organizerMail('CANCEL', game('a', off), game('b', off)));
    expect(summary).toBe('2 events: 2 called off.');
    expect(await titles()).toEqual(['Game a cancelled', 'Game b cancelled']);
  });

  test('one that cannot be made is a row of the report, and the others are made', async () => {
    const mail = season(game('a'), game('b', { end: '20260512T090000' }), game('c'));
    const { subject, summary, lines, table } = await mailIn(mail);
    expect([subject, summary]).toEqual(['2 events imported, 1 row left out: “Launch”', '2 events: 2 new.']);
    expect(lines.join('\n')).toContain('b@games.example, “Game b”: The event ends before it starts.');
    expect(table[1]).toContain('left out,b@games.example: The event ends before it starts');
    expect(await titles()).toEqual(['Game a confirmed', 'Game c confirmed']);
  });

  test('in several files is one import', async () => {
    const calendarOf = (mail: string) => /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(mail)?.[0] ?? '';
    const files = ['a', 'b'].map((name) => calendarOf(season(game(name))));
    expect((await mailIn(calendarMail(...files))).summary).toBe('2 events: 2 new.');
  });

  test('may be as many as the organizer may have; events that are there take no room', async () => {
    await create(game('a', { start: '20990512T100000' }));
    await limitOrganizer(house().table, ANN, { eventsPerOrganizer: 2, invitesPerEvent: null });
    const games = ['a', 'b', 'c'].map((name) => game(name, { start: '20990512T100000' }));
    const { summary, lines } = await mailIn(season(...games));
    expect(summary).toBe('2 events: 1 new, 1 unchanged.');
    expect(lines.filter((line) => line.includes('event-limit-reached'))).toHaveLength(1);
  });
});

describe('a large file', () => {
  const games = Array.from({ length: 60 }, (_, index) => game(String(index)));

  test('is worked off page by page in several invocations, and reported on once', async () => {
    house().timeLeft = 0;
    house().receive('inbound', 'create@invites.test', season(...games));
    const counts: number[] = [];
    for (let step = 0; step < 3; step += 1) {
      await house().step(step === 0 ? 'inbound' : 'organizer');
      counts.push((await titles()).length);
    }
    expect(counts).toEqual([0, 50, 60]);
    await house().run();
    const { summary, codes, table } = await report(house().sent());
    expect([summary, codes.length, table.length]).toEqual(['60 events: 60 new.', 60, 61]);
  });

  test('stops where its organizer is suspended', async () => {
    house().timeLeft = 0;
    house().receive('inbound', 'create@invites.test', season(...games));
    for (const door of ['inbound', 'organizer'] as const) await house().step(door);
    await suspendOrganizer(house().table, ANN, '2026-01-05T10:00:00Z');
    await house().run();
    const { summary, lines } = await report(house().sent());
    expect(summary).toBe('50 events: 50 new.');
    expect(lines.filter((line) => line.endsWith('(organizer-suspended)'))).toHaveLength(10);
    expect(await titles()).toHaveLength(50);
  });

  test('delivered twice at every step is still one import', async () => {
    house().timeLeft = 0;
    house().receive('inbound', 'create@invites.test', season(...games));
    await house().step('inbound', 10, true);
    for (let step = 0; step < 4; step += 1) await house().step('organizer', 10, true);
    await house().run();
    expect((await report(house().sent())).summary).toBe('60 events: 60 new.');
    expect(await titles()).toHaveLength(60);
  });
});

describe('whose mail it is', () => {
  test('nobody vouches for: its sender is asked once, and then it is taken in', async () => {
    const mail = season(game('a'), game('b'));
    const [asked, ...others] = await receive('inbound', 'create@invites.test', mail, { dmarc: 'FAIL' });
    expect([others, await titles()]).toEqual([[], []]);
    const path = /\/approve\/[\w.=-]+/.exec(asked?.raw.replaceAll('=\r\n', '') ?? '')?.[0] ?? '';
    await house().api.request(path.replaceAll('=3D', '='), { method: 'POST' });
    await house().run();
    expect((await report(house().sent())).summary).toBe('2 events: 2 new.');
  });

  test('somebody not on the list makes nothing', async () => {
    const mail = organizerMail('REQUEST', game('a', { from: 'eve@evil.test' }), game('b'));
    const sent = await receive('inbound', 'create@invites.test', mail);
    expect(sent.map(({ raw }) => /not-an-organizer/.test(raw))).toEqual([true]);
  });
});

describe('a table of events', () => {
  const HEADING = 'id,title,start,end,time zone,location';
  const table = (...rows: string[]) => tableMail([HEADING, ...rows].join('\r\n'));

  test('makes each row an event', async () => {
    const { summary, codes } = await mailIn(
      table('g1,Final,2026-05-12 19:30,21:30,Europe/Berlin,Hall 1', 'g2,Party,2026-05-13,,,'),
    );
    expect(summary).toBe('2 events: 2 new.');
    expect(await get(codes[0] ?? '', '/v1/event')).toMatchObject({
      summary: 'Final',
      location: 'Hall 1',
      start: '2026-05-12T17:30:00Z',
      end: '2026-05-12T19:30:00Z',
      timeZone: 'Europe/Berlin',
    });
    expect(await get(codes[1] ?? '', '/v1/event')).toMatchObject({ allDay: true, start: '2026-05-13' });
  });

  test('sent again, changes the rows that differ', async () => {
    const { codes } = await mailIn(table('g1,Final,2026-05-12 19:30,,,', 'g2,Party,2026-05-13,,,'));
    house().clock += 60_000;
    const { summary } = await mailIn(table('g1,Final,2026-05-12 20:30,,,', 'g2,Party,2026-05-13,,,'));
    expect(summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect(await get(codes[0] ?? '', '/v1/event')).toMatchObject({
      version: 1,
      start: '2026-05-12T20:30:00Z',
    });
  });

  test('calls off by its status, and puts on again', async () => {
    const rows = (status: string) =>
      tableMail(`id,title,start,status\ng1,Final,2026-05-12,${status}\ng2,Party,2026-05-13,`);
    await mailIn(rows(''));
    house().clock += 60_000;
    expect((await mailIn(rows('cancelled'))).summary).toBe('2 events: 1 called off, 1 unchanged.');
    house().clock += 60_000;
    expect((await mailIn(rows('cancelled'))).summary).toBe('2 events: 2 unchanged.');
    house().clock += 60_000;
    expect((await mailIn(rows(''))).summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect(await titles()).toEqual(['Final confirmed', 'Party confirmed']);
  });

  test('tells which row to mend, and how', async () => {
    const { lines } = await mailIn(table('g1,Final,05/12/2026 19:30,,,', 'g2,Party,2026-05-13,,,'));
    expect(lines.join('\n')).toContain('Row 2, “Final”: “05/12/2026 19:30”: which is the month? Write it as');
    expect(await titles()).toEqual(['Party confirmed']);
  });

  test('of which no row is right, makes nothing and says why', async () => {
    const { subject, codes } = await mailIn(table('g1,,2026-05-12,,,', 'g2,Party,soon,,,'));
    expect([subject, codes]).toEqual(['0 events imported, 2 rows left out: “Season”', []]);
  });

  test('that is a list of people gets told where lists go', async () => {
    const [mail] = await receive(
      'inbound',
      'create@invites.test',
      tableMail('name,email\nBen,ben@example.org'),
    );
    expect(mail?.raw).toContain('list-of-people');
    expect(await titles()).toEqual([]);
  });
});
