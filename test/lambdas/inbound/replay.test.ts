/** A mail of the organizer to somebody else, which its recipient sent on to us: the signature is genuine. */
import { describe, expect, test } from 'vitest';
import { eventId } from '#domain/text/ids.ts';
import { type EventFacts, organizerMail } from '#harness/mails.ts';
import { getEvent } from '#store/events.ts';
import { fileMail } from '#test/support/file-mail.ts';
import { heldPath, sayYes } from '#test/support/held.ts';
import { passedOn } from '#test/support/passed-on.ts';
import { openScene } from '../scene.ts';

const { deployment, receive, create, get, inviteOne } = openScene();

/** As Ann's calendar sends it to Bob, who is the only guest it names. */
function toBob(method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}, to = 'bob@elsewhere.example'): string {
  return organizerMail(method, { sequence: 1, dtstamp: '20260104T120000Z', ...facts })
    .replaceAll('mailto:create@invites.test', `mailto:${to}`)
    .replace(/^To: .*$/m, `To: ${to}`);
}
const sentOn = (raw: string) => receive('inbound', 'create@invites.test', raw);
const event = (manage: string) => get(manage, '/v1/event');

describe('a mail that was written to somebody else', () => {
  test('cancels nothing, changes nothing and makes nothing: its organizer is asked', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    const mails = [
      toBob('CANCEL'),
      toBob('REQUEST', { summary: 'Salary talk with Bob' }),
      toBob('REQUEST', { uid: 'salary@calendar.example', summary: 'Salary talk with Bob' }),
    ];
    for (const raw of mails) {
      const sent = await sentOn(raw);
      expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
      expect(sent[0]?.raw).not.toContain('API code');
    }
    expect(await event(manage)).toMatchObject({ status: 'confirmed', summary: 'Launch', version: 0 });
    expect(
      await getEvent(deployment().table, eventId('ann@example.com', 'salary@calendar.example')),
    ).toBeNull();
  });

  test('with one of our addresses and another guest is ours', async () => {
    const { manage } = await create();
    await sentOn(
      organizerMail('REQUEST', {
        sequence: 1,
        dtstamp: '20260104T120000Z',
        summary: 'Party',
        guests: ['bob@elsewhere.example'],
      }),
    );
    expect(await event(manage)).toMatchObject({ summary: 'Party' });
  });

  test('without any guest counts only where the one To field names us', async () => {
    const bare = (to: string) =>
      organizerMail('REQUEST', { uid: 'bare@calendar.example' })
        .replace(/^ATTENDEE.*\r?\n(?: .*\r?\n)*/gm, '')
        .replace(/^To: .*$/m, `To: ${to}`);
    for (const to of ['bob@elsewhere.example', 'create@invites.test, bob@elsewhere.example']) {
      expect((await sentOn(bare(to)))[0]?.raw).not.toContain('API code');
    }
    expect((await sentOn(bare('create@invites.test')))[0]?.raw).toContain('API code');
  });

  test('is acted on when the organizer says so, and one of our other addresses is asked about once', async () => {
    const alias = 'invites@example.com';
    const [asked] = await sentOn(toBob('REQUEST', {}, alias));
    expect(asked?.raw).not.toContain('API code');
    await sayYes(deployment().api.request, asked?.raw);
    await deployment().run();
    const [confirmation] = deployment().sent();
    const manage = /Manage code: (\S+)/.exec(confirmation?.raw ?? '')?.[1] ?? '';
    await sentOn(toBob('REQUEST', { sequence: 2, dtstamp: '20260105T120000Z', summary: 'Party' }, alias));
    expect(await event(manage)).toMatchObject({ summary: 'Party' });
  });

  test('to whom they passed on an event of which we are a guest does not make that an address of ours', async () => {
    const { manage } = await create();
    const [asked] = await sentOn(toOthers('', 'Hi', ...uuencoded(CANCEL.replaceAll('CANCEL', 'REQUEST'))));
    await sayYes(deployment().api.request, asked?.raw);
    await deployment().run();
    deployment().sent();
    await sentOn(toBob('CANCEL', { sequence: 9, dtstamp: '20260430T130000Z' }, 'carol@elsewhere.example'));
    expect(await event(manage)).toMatchObject({ status: 'confirmed' });
  });

  test('to a guest of ours does not make the guest an address of ours', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'bob@elsewhere.example');
    const [asked] = await sentOn(toBob('REQUEST', { summary: 'Meant for you' }));
    await sayYes(deployment().api.request, asked?.raw);
    await deployment().run();
    deployment().sent();
    expect(await event(manage)).toMatchObject({ summary: 'Meant for you' });
    await sentOn(toBob('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' }));
    expect(await event(manage)).toMatchObject({ status: 'confirmed' });
  });
});

/** A calendar of Bob's making, with us as its guest. */
const [CANCEL = ''] =
  /BEGIN:VCALENDAR.*END:VCALENDAR\r\n/s.exec(
    organizerMail('CANCEL', { sequence: 3, dtstamp: '20260430T120000Z' }),
  ) ?? [];
const toOthers = (...lines: readonly string[]) =>
  ['From: Ann <ann@example.com>', 'To: carol@elsewhere.example', 'Subject: Fwd: Hi', ...lines, ''].join(
    '\r\n',
  );

function uuencoded(text: string): string[] {
  const character = (sextet: number) => String.fromCharCode(32 + (sextet & 63));
  const lines = Buffer.from(text)
    .toString('latin1')
    .match(/.{1,45}/gs)
    ?.map((piece) => {
      const octets = Buffer.from(piece, 'latin1');
      const groups = Array.from({ length: Math.ceil(octets.length / 3) }, (_, index) => {
        const [one = 0, two = 0, three = 0] = octets.subarray(3 * index, 3 * index + 3);
        const all = (one << 16) | (two << 8) | three;
        return [18, 12, 6, 0].map((shift) => character(all >> shift)).join('');
      });
      return character(octets.length) + groups.join('');
    });
  return ['begin 644 a.ics', ...(lines ?? []), '`', 'end'];
}

describe('words and files of somebody else in a mail of the organizer', () => {
  const REPLY = ['', 'Thanks!', '', '-----Original Message-----'];
  const MIME = ['MIME-Version: 1.0', 'Content-Type: text/plain'];
  test.each<[string, string]>([
    ['a text that they answered', toOthers(...REPLY, ...uuencoded(CANCEL))],
    [
      'a file that they passed on',
      fileMail(
        [{ filename: 'a.ics', type: 'application/octet-stream', content: CANCEL }],
        'Ann <ann@example.com>',
        'carol@elsewhere.example',
      ),
    ],
    [
      'a text that a Content-Type above makes a calendar',
      passedOn(
        toOthers(...MIME, ...REPLY, '--x', 'Content-Type: text/calendar; method=CANCEL', '', CANCEL, '--x--'),
        { signed: 'from:to:date:content-type', above: ['Content-Type: multipart/mixed; boundary=x'] },
      ),
    ],
    [
      'a text that another Content-Type makes a calendar, which is not signed',
      passedOn(toOthers('Content-Type: text/calendar; method=CANCEL', '', CANCEL)),
    ],
    [
      'a part behind what is signed',
      passedOn(
        organizerMail('REQUEST', {}).replace('--b--', '') +
          ['--b', 'Content-Type: text/calendar; method=CANCEL', '', CANCEL, '--b--', ''].join('\r\n'),
        { tags: ' l=200;' },
      ),
    ],
  ])('are not the organizer’s: %s', async (_, raw) => {
    const { manage } = await create();
    const sent = await sentOn(raw);
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(heldPath(sent[0]?.raw)).not.toBe('');
    expect(await event(manage)).toMatchObject({ status: 'confirmed', version: 0 });
  });

  test('a calendar that an alias of the organizer passes on to us is theirs', async () => {
    const [made] = await sentOn(passedOn(organizerMail('REQUEST', {}), { by: 'srs0=x@forwarder.example' }));
    expect(made?.raw).toContain('API code');
  });

  test('a file in a mail to us and others is theirs', async () => {
    const file = {
      filename: 'a.ics',
      type: 'text/calendar',
      content: CANCEL.replaceAll('CANCEL', 'REQUEST'),
    };
    const to = 'carol@elsewhere.example, create@invites.test';
    expect((await sentOn(fileMail([file], 'Ann <ann@example.com>', to)))[0]?.raw).toContain('API code');
  });
});

describe('an old table', () => {
  const date = (time: string) => `Date: Fri, 01 May 2026 ${time}:00 +0000`;
  const season = (time: string, ...more: readonly string[]) =>
    [
      ...more,
      fileMail([
        {
          filename: 'season.csv',
          type: 'text/csv',
          content: `id,title,start,duration\na,A,2026-06-03 ${time},2h\nb,B,2026-06-10 ${time},2h\n`,
        },
      ]),
    ].join('\r\n');

  test.each<[string, string]>([
    ['with a later Date above it', passedOn(season('18:00', date('10:00')), { above: [date('11:30')] })],
    [
      'with a Date that nobody signed',
      passedOn(season('18:00', date('11:30')), { signed: 'from:to:subject' }),
    ],
    ['whose To nobody signed', passedOn(season('18:00', date('11:30')), { signed: 'from:date:subject' })],
  ])('%s restores no older version: its organizer is asked', async (_, replayed) => {
    await sentOn(season('18:00', date('10:00')));
    await sentOn(season('18:30', date('11:00')));
    const sent = await sentOn(replayed);
    expect(sent).toHaveLength(1);
    expect(heldPath(sent[0]?.raw)).not.toBe('');
  });

  test('that was passed on as it was is applied by its Date', async () => {
    await sentOn(season('18:00', date('10:00')));
    const [answer] = await sentOn(passedOn(season('18:30', date('11:00'))));
    expect(answer?.raw).toContain('2 updated');
    const [old] = await sentOn(passedOn(season('18:00', date('10:00'))));
    expect(old?.raw).toContain('2 left alone');
  });
});
