/** Many events in one mail to create@: each is made or updated, and one mail lists them all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { takeApart } from '#domain/mail/take-apart.ts';
import { organizerHandle } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite } from '#harness/mails.ts';
import type { Verdicts } from '#harness/notification.ts';
import { listEventsOf } from '#store/events.ts';
import { setOrganizerQuotas, suspendOrganizer } from '#store/organizers.ts';
import { calendarMail, tableMail } from '#test/support/file-mail.ts';
import { sayYes } from '#test/support/held.ts';
import { openScene } from '../scene.ts';

const { deployment, receive, get, inviteOne, answer, create } = openScene();
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
  deployment().timeLeft = 60_000;
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
  (await listEventsOf(deployment().table, ANN)).map(({ summary, status }) => `${summary} ${status}`).sort();

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

  test('cancelled together, is reported as cancelled', async () => {
    await mailIn(season(game('a'), game('b')));
    const off = { sequence: 1, ...LATER };
    const { summary } = await mailIn(organizerMail('CANCEL', game('a', off), game('b', off)));
    expect(summary).toBe('2 events: 2 cancelled.');
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

  test('under one UID makes each, finds each again, and moves the one that moved', async () => {
    const one = (name: string, facts: EventFacts = {}) =>
      game(name, { uid: 'season@games.example', ...facts });
    const games = [one('a'), one('b', { start: '20260513T100000' }), one('c')];
    const first = await mailIn(season(...games));
    expect(first.summary).toBe('3 events: 3 new.');
    expect((await mailIn(season(...games))).summary).toBe('3 events: 3 unchanged.');
    const moved = await mailIn(season(one('a'), one('b', { start: '20260514T100000', ...LATER }), one('c')));
    expect(moved.summary).toBe('3 events: 1 updated, 2 unchanged.');
    expect(new Set(moved.codes)).toEqual(new Set(first.codes));
    expect(await titles()).toEqual(['Game a confirmed', 'Game b confirmed', 'Game c confirmed']);
  });

  test('one of which is older than what was sent before is left alone, and says so', async () => {
    await mailIn(season(game('a', { sequence: 2 }), game('b')));
    deployment().clock += 60_000;
    const again = await mailIn(season(game('a', { sequence: 1, start: '20260513T100000' }), game('b')));
    expect(again.summary).toBe('2 events: 1 left alone, 1 unchanged.');
    expect(again.lines.join('\n')).toMatch(
      /Game a \(left alone: older than what you sent on \w{3}, \d+ \w+ \d{4}\)/,
    );
    expect(again.lines.join('\n')).toContain('raise its SEQUENCE');
    expect(again.table[1]).toMatch(/^left alone,"?older than what you sent on /);
  });

  test('in several files is one import', async () => {
    const calendarOf = (mail: string) => /BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/.exec(mail)?.[0] ?? '';
    const files = ['a', 'b'].map((name) => calendarOf(season(game(name))));
    expect((await mailIn(calendarMail(...files))).summary).toBe('2 events: 2 new.');
  });

  test('may be as many as the organizer may have; events that exist count once', async () => {
    await create(game('a', { start: '20990512T100000' }));
    await setOrganizerQuotas(deployment().table, ANN, { eventsPerOrganizer: 2, invitesPerEvent: null });
    const games = ['a', 'b', 'c'].map((name) => game(name, { start: '20990512T100000' }));
    const { summary, lines } = await mailIn(season(...games));
    expect(summary).toBe('2 events: 1 new, 1 unchanged.');
    expect(lines.filter((line) => line.includes('event-limit-reached'))).toHaveLength(1);
  });
});

describe('a season that comes again under other ids', () => {
  const other = (name: string, facts: EventFacts = {}) =>
    game(name, { uid: `${name}@other.example`, ...facts });
  const SEASON = season(game('a'), game('b'));
  const AGAIN = season(other('a'), other('b'), other('c'));
  const choiceIn = (lines: readonly string[], label: string) =>
    new URL(lines[lines.indexOf(`${label}:`) + 1] ?? '').pathname;
  const UPDATE = 'Update the events you have instead';
  const SECOND = 'Make second events of them';
  async function choose(path: string, fields: readonly string[] = []) {
    const body = new URLSearchParams(fields.map((row) => ['row', row]));
    if (fields.length > 0) body.append('chosen', '1');
    return deployment().api.request(path, { method: 'POST', body });
  }

  test('is not made again: the mail lists what it looks like, and nothing happens until somebody says so', async () => {
    const first = await mailIn(SEASON);
    const again = await mailIn(AGAIN);
    expect(again.subject).toBe('1 event imported, 2 like events you have: “Launch”');
    expect(again.summary).toBe('1 event: 1 new.');
    expect(again.lines.join('\n')).toMatch(/- “Game a”, Tue, 12 May 2026, 10:00 .*\n- “Game b”/);
    expect(again.table.filter((line) => line.startsWith('like an event you have,'))).toHaveLength(2);
    const page = await deployment().api.request(choiceIn(again.lines, UPDATE));
    expect(await page.text()).toMatch(/Game a[\s\S]*Game b[\s\S]*<button/);
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
    expect(await titles()).toEqual(['Game a confirmed', 'Game b confirmed', 'Game c confirmed']);
    expect(first.codes).not.toContain(again.codes[0]);
  });

  test('updates the events that exist: guests who said yes are notified only of changes, and the new ids are known from then on', async () => {
    const first = await mailIn(SEASON);
    for (const code of first.codes) await answer(await inviteOne(code, 'ben@example.org'));
    const changed = season(other('a'), other('b', { location: 'Hall 9' }));
    const again = await mailIn(changed);
    expect(again.summary).toBeUndefined();
    const path = choiceIn(again.lines, UPDATE);
    for (let count = 0; count < 2; count += 1) expect((await choose(path)).status).toBe(200);
    await deployment().run();
    const sent = deployment().sent();
    const updates = sent.filter(({ to }) => to === 'ben@example.org');
    expect(updates.map(({ raw }) => readInvite(raw).sequence)).toEqual([1]);
    const done = await report(sent.filter((mail) => !updates.includes(mail)));
    expect(done.summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect(new Set(done.codes)).toEqual(new Set(first.codes));
    expect((await mailIn(changed)).summary).toBe('2 events: 2 unchanged.');
    const moved = await receive(
      'inbound',
      'create@invites.test',
      season(other('a'), other('b', { start: '20260513T100000', location: 'Hall 9', ...LATER })),
    );
    expect(moved.filter(({ to }) => to === 'ben@example.org')).toHaveLength(1);
    expect(await titles()).toEqual(['Game a confirmed', 'Game b confirmed']);
  });

  test('updates an event whose own SEQUENCE was higher', async () => {
    await mailIn(season(game('a', { sequence: 7, ...LATER }), game('b')));
    const again = await mailIn(season(other('a', { location: 'Hall 9' }), other('b')));
    await choose(choiceIn(again.lines, UPDATE));
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect((await mailIn(season(other('a', { location: 'Hall 9' }), other('b')))).summary).toBe(
      '2 events: 2 unchanged.',
    );
  });

  test('makes second events of those that are chosen, once', async () => {
    await mailIn(SEASON);
    const again = await mailIn(AGAIN);
    const path = choiceIn(again.lines, SECOND);
    const page = await (await deployment().api.request(path)).text();
    const rows = [...page.matchAll(/name="row" value="(\d+)"/g)].map(([, row]) => row ?? '');
    expect(rows).toEqual(['0', '1']);
    await choose(path, ['1']);
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('1 event: 1 new.');
    expect((await titles()).filter((title) => title === 'Game b confirmed')).toHaveLength(2);
    await choose(path, ['1']);
    await choose(choiceIn(again.lines, UPDATE), ['1']);
    await deployment().run();
    expect(await titles()).toHaveLength(4);
  });

  test('is no copy of itself: two games alike in one file are two', async () => {
    const twins = season(game('a'), game('b', { summary: 'Game a' }));
    expect((await mailIn(twins)).summary).toBe('2 events: 2 new.');
    deployment().clock += 60_000;
    const again = await mailIn(
      season(other('a'), other('b', { summary: 'Game a' }), other('c', { summary: 'Game a' })),
    );
    expect(again.summary).toBe('1 event: 1 new.');
    await choose(choiceIn(again.lines, UPDATE));
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('2 events: 2 unchanged.');
    expect(await titles()).toHaveLength(3);
  });

  test('reopens no event that was cancelled meanwhile', async () => {
    await mailIn(SEASON);
    const again = await mailIn(AGAIN);
    await receive(
      'inbound',
      'create@invites.test',
      organizerMail('CANCEL', game('a', { sequence: 1, ...LATER })),
    );
    await choose(choiceIn(again.lines, UPDATE));
    await deployment().run();
    const { subject, lines } = await report(deployment().sent());
    expect(subject).toBe('1 event imported, 1 row left out: “Launch”');
    expect(lines.join('\n')).toContain('“Game a”: The event that you have was cancelled meanwhile');
    expect(await titles()).toEqual(['Game a cancelled', 'Game b confirmed', 'Game c confirmed']);
  });

  test('asks about a game that moved, too', async () => {
    const future = (name: string, day: number) => ({ start: `209905${day}T100000`, summary: `Game ${name}` });
    const mine = ['a', 'b', 'c', 'c'].map((name, at) => game(`${name}${at}`, future(name, 12 + at)));
    const first = await mailIn(season(...mine));
    const theirs = [other('a', future('a', 12)), other('b', future('b', 20)), other('c', future('c', 21))];
    const again = await mailIn(season(...theirs));
    expect(again.summary).toBe('1 event: 1 new.');
    expect(again.lines.join('\n')).toMatch(
      /- “Game b”, \w+, 20 May 2099.*; the one you have: \w+, 13 May 2099/,
    );
    const page = await deployment().api.request(choiceIn(again.lines, UPDATE), {
      headers: { 'Accept-Language': 'de' },
    });
    expect(await page.text()).toMatch(/Mi., 20. Mai 2099, .*; der vorhandene: Mi., 13. Mai 2099, /);
    await choose(choiceIn(again.lines, UPDATE));
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect(await get(first.codes[1] ?? '', '/v1/event')).toMatchObject({ start: '2099-05-20T08:00:00Z' });
  });

  test('is no such season where nothing else comes again: a title may come back', async () => {
    const at = (day: number) => ({ start: `209905${day}T100000` });
    await mailIn(season(game('a', at(12)), game('b', at(12))));
    expect((await mailIn(season(other('a', at(19)), other('b', at(19))))).summary).toBe('2 events: 2 new.');
    const known = await mailIn(
      season(game('a', at(12)), other('a', { ...at(26), uid: 'third' }), other('c', at(26))),
    );
    expect(known.summary).toBe('3 events: 2 new, 1 unchanged.');
  });

  test('delivered twice at every step is offered once', async () => {
    deployment().timeLeft = 0;
    await mailIn(SEASON);
    deployment().receive('inbound', 'create@invites.test', AGAIN);
    for (let step = 0; step < 4; step += 1) await deployment().step('inbound', 10, true);
    await deployment().run();
    const again = await report(deployment().sent());
    expect(again.subject).toBe('1 event imported, 2 like events you have: “Launch”');
    await choose(choiceIn(again.lines, SECOND));
    for (let step = 0; step < 4; step += 1) await deployment().step('inbound', 10, true);
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('2 events: 2 new.');
    expect(await titles()).toHaveLength(5);
  });

  test('a cancelled event is not taken for a look-alike', async () => {
    await mailIn(SEASON);
    await mailIn(
      organizerMail('CANCEL', game('a', { sequence: 1, ...LATER }), game('b', { sequence: 1, ...LATER })),
    );
    expect((await mailIn(AGAIN)).summary).toBe('3 events: 3 new.');
  });

  test('a link that was changed, or is past its time, does nothing', async () => {
    await mailIn(SEASON);
    const path = choiceIn((await mailIn(AGAIN)).lines, SECOND);
    expect((await choose(`${path}x`)).status).toBe(404);
    deployment().clock += 8 * 24 * 3_600_000;
    expect([(await deployment().api.request(path)).status, (await choose(path)).status]).toEqual([404, 404]);
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
  });

  test('of a single event is said in its confirmation', async () => {
    await create(game('a'));
    const [mail] = await receive('inbound', 'create@invites.test', organizerMail('REQUEST', other('a')));
    const { text } = await takeApart(Buffer.from(mail?.raw ?? '', 'latin1'));
    expect(text).toContain('You have another event with this title and start.');
    const [fresh] = await receive('inbound', 'create@invites.test', organizerMail('REQUEST', other('b')));
    expect((await takeApart(Buffer.from(fresh?.raw ?? '', 'latin1'))).text).not.toContain('another event');
  });
});

describe('a large file', () => {
  const games = Array.from({ length: 60 }, (_, index) => game(String(index)));

  test('is processed page by page in several invocations, with one report', async () => {
    deployment().timeLeft = 0;
    deployment().receive('inbound', 'create@invites.test', season(...games));
    const counts: number[] = [];
    for (let step = 0; step < 3; step += 1) {
      await deployment().step(step === 0 ? 'inbound' : 'organizer');
      counts.push((await titles()).length);
    }
    expect(counts).toEqual([0, 50, 60]);
    await deployment().run();
    const { summary, codes, table } = await report(deployment().sent());
    expect([summary, codes.length, table.length]).toEqual(['60 events: 60 new.', 60, 61]);
  });

  test('makes no more events once its organizer is suspended', async () => {
    deployment().timeLeft = 0;
    deployment().receive('inbound', 'create@invites.test', season(...games));
    for (const handler of ['inbound', 'organizer'] as const) await deployment().step(handler);
    await suspendOrganizer(deployment().table, ANN, '2026-01-05T10:00:00Z');
    await deployment().run();
    const { summary, lines } = await report(deployment().sent());
    expect(summary).toBe('50 events: 50 new.');
    expect(lines.filter((line) => line.endsWith('(organizer-suspended)'))).toHaveLength(10);
    expect(await titles()).toHaveLength(50);
  });

  test('delivered twice at every step is still one import', async () => {
    deployment().timeLeft = 0;
    deployment().receive('inbound', 'create@invites.test', season(...games));
    await deployment().step('inbound', 10, true);
    for (let step = 0; step < 4; step += 1) await deployment().step('organizer', 10, true);
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('60 events: 60 new.');
    expect(await titles()).toHaveLength(60);
  });
});

describe('whose mail it is', () => {
  test('nobody vouches for: its sender is asked once, and then it is taken in', async () => {
    const mail = season(game('a'), game('b'));
    const [asked, ...others] = await receive('inbound', 'create@invites.test', mail, {
      dmarc: 'FAIL',
      policy: 'none',
    });
    expect([others, await titles()]).toEqual([[], []]);
    await sayYes(deployment().api.request, asked?.raw);
    await deployment().run();
    expect((await report(deployment().sent())).summary).toBe('2 events: 2 new.');
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
    deployment().clock += 60_000;
    const { summary } = await mailIn(table('g1,Final,2026-05-12 20:30,,,', 'g2,Party,2026-05-13,,,'));
    expect(summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect(await get(codes[0] ?? '', '/v1/event')).toMatchObject({
      version: 1,
      start: '2026-05-12T20:30:00Z',
    });
  });

  test('that somebody sends once more is as old as its mail was: it restores no older version', async () => {
    const dated = (date: string, ...rows: string[]) => `Date: ${date}\r\n${table(...rows)}`;
    const first = dated(
      'Fri, 01 May 2026 08:00:00 +0000',
      'g1,Final,2026-05-12 19:30,,,',
      'g2,Party,2026-05-13,,,',
    );
    const { codes } = await mailIn(first);
    await mailIn(
      dated('Fri, 01 May 2026 09:00:00 +0000', 'g1,Final,2026-05-12 20:30,,,', 'g2,Party,2026-05-13,,,'),
    );
    deployment().clock += 3_600_000;
    expect((await mailIn(first)).summary).toBe('2 events: 1 left alone, 1 unchanged.');
    expect(await get(codes[0] ?? '', '/v1/event')).toMatchObject({ start: '2026-05-12T20:30:00Z' });
  });

  test('cancels by its status, and puts on again', async () => {
    const rows = (status: string) =>
      tableMail(`id,title,start,status\ng1,Final,2026-05-12,${status}\ng2,Party,2026-05-13,`);
    await mailIn(rows(''));
    deployment().clock += 60_000;
    expect((await mailIn(rows('cancelled'))).summary).toBe('2 events: 1 cancelled, 1 unchanged.');
    deployment().clock += 60_000;
    expect((await mailIn(rows('cancelled'))).summary).toBe('2 events: 2 unchanged.');
    deployment().clock += 60_000;
    expect((await mailIn(rows(''))).summary).toBe('2 events: 1 updated, 1 unchanged.');
    expect(await titles()).toEqual(['Final confirmed', 'Party confirmed']);
  });

  test('says which row to fix, and how', async () => {
    const { lines } = await mailIn(table('g1,Final,05/12/2026 19:30,,,', 'g2,Party,2026-05-13,,,'));
    expect(lines.join('\n')).toContain('Row 2, “Final”: “05/12/2026 19:30”: which is the month? Write it as');
    expect(await titles()).toEqual(['Party confirmed']);
  });

  test('of which no row is right, makes nothing and says why', async () => {
    const { subject, codes } = await mailIn(table('g1,,2026-05-12,,,', 'g2,Party,soon,,,'));
    expect([subject, codes]).toEqual(['0 events imported, 2 rows left out: “Season”', []]);
  });

  test('that is a list of people is answered with where lists go', async () => {
    const [mail] = await receive(
      'inbound',
      'create@invites.test',
      tableMail('name,email\nBen,ben@example.org'),
    );
    expect(mail?.raw).toContain('list-of-people');
    expect(await titles()).toEqual([]);
  });
});
