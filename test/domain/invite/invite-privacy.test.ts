/** Nothing of the organizer's other guests reaches a recipient, and nothing an organizer wrote breaks the mail. */
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import {
  bodies,
  calendar,
  calendarText,
  GUEST,
  header,
  linesOf,
  readBack,
  render,
  single,
  source,
  TOKEN,
  WEEKLY,
} from './invite-fixtures.ts';

/** All that a recipient can read, decoded. */
function everything(mail: string): string {
  const [head = ''] = mail.split('\r\n\r\n');
  return [head, bodies(mail, 'text/plain'), bodies(mail, 'text/html'), calendarText(mail)].flat().join('\n');
}

describe('other guests', () => {
  const withGuests = (...rest: string[]) =>
    single('ATTENDEE;CN=Bob Other:mailto:Bob@example.org', 'ATTENDEE;EMAIL=eve@example.org:urn:x:1', ...rest);

  it('appear nowhere, nor does create@', () => {
    expect(everything(render(source(WEEKLY)))).not.toMatch(/bob|create@|secretary/i);
  });

  it.each([
    'SUMMARY:Lunch with bob@example.org',
    'DESCRIPTION:Ask BOB@EXAMPLE.ORG or eve@example.org.',
    'DESCRIPTION:Guests: <a href="mailto:bob@example.org">him</a> and <b>eve@example.org</b>',
    'LOCATION:At bob@example.org',
    'COMMENT:bob@example.org comes too',
    'URL:https://example.com/?guest=bob%40example.org',
    'X-EXAMPLE-GUESTS:bob@example.org,eve@example.org',
    'X-EXAMPLE-NAMES:Bob Other',
    'X-EXAMPLE;X-WHO=bob@example.org:some value',
    'ATTACH;X-OWNER=eve@example.org:https://files.example.com/a.pdf',
    'X-ALT-DESC;FMTTYPE=text/html:<p>bob@example.org</p>',
    'X-EXAMPLE-CALENDAR:create@invites.test',
  ])('are taken out of %s', (line) => {
    expect(everything(render(source(withGuests(line))))).not.toMatch(/bob(?:@|%40| other)|eve@|create@/i);
  });

  it.each([
    'DESCRIPTION:Bob Other (deputy@example.org) and  bob  OTHER\\, aide@example.org\\, staff@example.org',
    'DESCRIPTION:from@example.org\\, to@example.org\\, too@example.org and secretary@example.com',
    'DESCRIPTION:<p>Bob Other</p><p>deputy@example.org</p>',
    'SUMMARY:Lunch with Bob Other',
    'URL:https://example.com/?g=bob%2540example.org',
    'LOCATION:https://example.com/?g=aide%2540example.org',
  ])('are known by full name and by all who act for them: %s', (line) => {
    const guests = [
      'ATTENDEE;SENT-BY="mailto:aide@example.org";MEMBER="mailto:staff@example.org":mailto:zed@example.org',
      'ATTENDEE;DELEGATED-FROM="mailto:from@example.org";X-DEPUTY=deputy@example.org:mailto:y@example.org',
      'ATTENDEE;DELEGATED-TO="mailto:to@example.org","mailto:too@example.org":mailto:x@example.org',
      'ATTENDEE;SENT-BY="mailto:secretary@example.com":mailto:ann@example.com',
    ];
    expect(everything(render(source(withGuests(...guests, line))))).not.toMatch(
      /bob|other|(?:deputy|aide|staff|from|to|too|secretary)(?:@|%\d*40)example/i,
    );
  });

  it('are no rooms, no single words, and not the organizer', () => {
    const mail = render(
      source(
        single(
          'ATTENDEE;CN=Ann Lee;SENT-BY="mailto:bob@example.org":mailto:ann@example.com',
          'ATTENDEE;CN=Ann Lee;DELEGATED-FROM="mailto:ann@example.com":mailto:alias@example.com',
          'ATTENDEE;CN=Bob:mailto:bob@example.org',
          'ATTENDEE;CN="Oth, Al":mailto:al@example.org',
          'ATTENDEE;CUTYPE=ROOM;CN=Red Room:mailto:red@example.org',
          "DESCRIPTION:Bob and Ann Lee (ann@example.com)\\, Al Oth\\, Oth\\, Alf\\, not Oth\\, Al's\\, Red Room",
        ),
      ),
    );
    expect(linesOf(mail, 'DESCRIPTION')).toEqual([
      "DESCRIPTION:Bob and Ann Lee (ann@example.com)\\, Al Oth\\, Oth\\, Alf\\, not …'s\\, Red Room",
    ]);
  });

  it('are hidden in time, a thousand of them in a megabyte', { timeout: 5000 }, () => {
    const many = Array.from({ length: 1000 }, (_, i) => `ATTENDEE;CN=Bob Other${i}:mailto:${i}@example.org`);
    const mail = render(source(withGuests(...many, `DESCRIPTION:${'bob other '.repeat(100_000)}`)));
    expect(calendarText(mail)).not.toMatch(/bob/);
  });

  it('are known by addresses in any alphabet', () => {
    const guest = single('ATTENDEE:mailto:zoë@example.org', 'DESCRIPTION:Ask zoë@example.org');
    expect(linesOf(render(source(guest)), 'DESCRIPTION')).toEqual(['DESCRIPTION:Ask …']);
  });

  it('leave the rest of a sentence, and longer addresses, alone', () => {
    const mail = render(source(withGuests('DESCRIPTION:bob@example.org, or notbob@example.org')));
    expect(linesOf(mail, 'DESCRIPTION')).toEqual(['DESCRIPTION:…\\, or notbob@example.org']);
  });

  it('are not the organizer, whose own address may stay', () => {
    const mail = render(
      source(single('ATTENDEE:mailto:ann@example.com', 'DESCRIPTION:Call ann@example.com')),
    );
    expect(linesOf(mail, 'DESCRIPTION')).toEqual(['DESCRIPTION:Call ann@example.com']);
  });

  it('do not come with the properties of the calendar itself', () => {
    const mail = render(source(calendar('X-WR-CALNAME:bob@example.org', 'X-OWNER:Ann', single())));
    expect(calendarText(mail)).not.toMatch(/X-WR|X-OWNER/);
  });
});

describe("Google's personal links", () => {
  const VIEW =
    'https://calendar.google.com/calendar/event?action=VIEW&eid=NGo3&tok=MTYjYW5u&ctz=Europe%2FBerlin';
  const gone = /tok=|action=|eid=|MTYjYW5u|NGo3/;

  it.each([
    `DESCRIPTION:Hello\\n\\n-::~:~::~:~\\nJoin: https://meet.example.com/abc\\nView your event at ${VIEW}.\\n-::~:~::~:~`,
    `DESCRIPTION:See ${VIEW} please`,
    `DESCRIPTION:<p>Hi</p><a href="${VIEW.replaceAll('&', '&amp;')}">View</a>`,
    `DESCRIPTION:https://www.google.com/url?q=${encodeURIComponent(VIEW)}`,
    `URL:${VIEW}`,
    'URL:https://www.google.com/calendar/event?eid=NGo3c2RvbG1vdHYzayBhbm5AZXhhbXBsZS5jb20',
    'DESCRIPTION:https://calendar.google.com/calendar/event?action=RESPOND&eid=NGo3&rst=1',
    'LOCATION:https://example.com/x?a=1&tok=MTYjYW5u',
    `X-EXAMPLE-LINK:${VIEW}`,
  ])('are gone from %s', (line) => {
    expect(everything(render(source(single(line))))).not.toMatch(gone);
  });

  it('take their line with them between the fences, where it means nothing without', () => {
    const description = `-::~:~::~:~\\nJoin: https://meet.example.com/abc\\nView your event at ${VIEW}.\\n-::~:~::~:~`;
    expect(linesOf(render(source(single(`DESCRIPTION:${description}`))), 'DESCRIPTION')).toEqual([
      'DESCRIPTION:-::~:~::~:~\\nJoin: https://meet.example.com/abc\\n-::~:~::~:~',
    ]);
  });

  it('leave no fence in what people read', () => {
    const fence = '-::~:~::~:~:~:~:~:~:~:~::~:~::-';
    const mail = render(source(single(`DESCRIPTION:Hello\\n\\n${fence}\\nJoin here\\n${fence}`)));
    expect(bodies(mail, 'text/plain')[0]).toMatch(/Hello[^:~]*Join here/);
    expect(linesOf(mail, 'DESCRIPTION')[0]).toContain(fence);
  });

  it('are distinguished from links that anybody may follow', () => {
    const link = 'https://calendar.google.com/calendar/embed?src=team%40example.com';
    expect(linesOf(render(source(single(`URL:${link}`))), 'URL')).toEqual([`URL:${link}`]);
  });
});

describe("the organizer's HTML", () => {
  const description = [
    '<p onclick="x()">Dear <b>all</b></p>',
    '<script>alert(1)</script><style>p{color:red}</style>',
    '<img src="https://track.example.com/pixel.gif"><iframe src="https://evil.example.com"></iframe>',
    '<form action="https://evil.example.com"><input name="password"></form>',
    '<a href="javascript:alert(1)">bad</a> <a href="https://example.com/ok?a=1&amp;b=2" style="x">good</a>',
    '<ul><li>one</li><li>two</li></ul>',
  ].join('');
  const mail = render(source(single(`DESCRIPTION:${description.replaceAll(';', '\\;')}`)));

  it('keeps emphasis, lists and links in the mail', () => {
    const [html = ''] = bodies(mail, 'text/html');
    expect(html).toContain('<p>Dear <b>all</b></p>');
    expect(html).toContain('<a href="https://example.com/ok?a=1&amp;b=2">good</a>');
    expect(html).toContain('<li>one</li>');
  });

  it('loses scripts, trackers and forms', () => {
    expect(everything(mail)).not.toMatch(/alert|onclick|track|evil|password|javascript|<img|<form|color:red/);
  });

  it('is text in DESCRIPTION and HTML in X-ALT-DESC', () => {
    expect(linesOf(mail, 'DESCRIPTION')).toEqual([
      'DESCRIPTION:Dear all\\n\\nbad good (https://example.com/ok?a=1&b=2)\\n\\n• one\\n• two',
    ]);
    expect(linesOf(mail, 'X-ALT-DESC')[0]).toMatch(/^X-ALT-DESC;FMTTYPE=text\/html:<p>Dear <b>all<\/b><\/p>/);
  });

  it('does not replace the HTML that the calendar brought itself, once sanitized', () => {
    const own =
      'X-ALT-DESC;FMTTYPE=text/html:<html><body><p>Hello\\, you</p><script>1</script></body></html>';
    const sent = render(source(single('DESCRIPTION:Hello\\, you', own)));
    expect(linesOf(sent, 'X-ALT-DESC')).toEqual(['X-ALT-DESC;FMTTYPE=text/html:<p>Hello\\, you</p>']);
    expect(bodies(sent, 'text/html')[0]).toContain('<p>Hello, you</p>');
  });

  it.each([
    'X-ALT-DESC:',
    'X-ALT-DESC;FMTTYPE="text/html; charset=utf-8":',
    'X-ALT-DESC;FMTTYPE=text/plain:',
    'X-ALT-DESC;VALUE=TEXT:',
    'X-ALT-DESC;VALUE=URI:',
    'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE="text/html; charset=utf-8":',
  ])('is never trusted, whatever its parameters say: %s', (name) => {
    const dirty =
      '<p>Hello</p><img src="https://evil.example.com/p.gif"><form action="https://evil.example.com"><script>1</script>';
    const sent = render(source(single(`${name}${dirty}`)));
    expect(everything(sent)).not.toMatch(/evil|<img|<form|<script/);
    for (const line of linesOf(sent, 'X-ALT-DESC'))
      expect(line).toMatch(/^X-ALT-DESC;FMTTYPE=text\/html(?:;VALUE=TEXT)?:<p>Hello<\/p>$/);
  });

  it('is not suspected in plain text', () => {
    const sent = render(source(single('DESCRIPTION:if a<b and c>d\\, write <soon>')));
    expect(linesOf(sent, 'DESCRIPTION')).toEqual(['DESCRIPTION:if a<b and c>d\\, write <soon>']);
    expect(linesOf(sent, 'X-ALT-DESC')).toEqual([]);
    expect(bodies(sent, 'text/html')[0]).toContain('if a&lt;b and c&gt;d, write &lt;soon&gt;');
  });

  it('of a megabyte, nested to the end, does not hold up the others', { timeout: 5000 }, () => {
    const mail = render(source(single(`DESCRIPTION:Hi${'<div>'.repeat(200_000)}`)));
    expect(linesOf(mail, 'DESCRIPTION')).toEqual(['DESCRIPTION:Hi']);
  });
});

describe('hostile text', () => {
  const INJECTION = 'Ann\r\nBcc: victim@example.org\r\n\r\n<b>';

  it('cannot start a header field: in names', async () => {
    const mail = render(source(WEEKLY, { organizer: { email: 'ann@example.com', name: INJECTION } }), {
      name: INJECTION,
    });
    expect(header(mail, 'Bcc')).toBeUndefined();
    expect((await simpleParser(mail)).subject).toBe('Team meeting');
  });

  it('cannot start a header field or a calendar line: in titles', () => {
    const tree = calendar(single());
    tree[2][0]?.[1].push(['location', {}, 'text', 'x\r\nATTENDEE:mailto:eve@example.org\r\nEND:VEVENT']);
    const event = tree[2][0]?.[1].find(([name]) => name === 'summary');
    if (event) event[3] = INJECTION;
    const mail = render(source(tree));
    expect(header(mail, 'Bcc')).toBeUndefined();
    expect(linesOf(mail, 'ATTENDEE')).toHaveLength(1);
    expect(readBack(mail).getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('cannot forge a placeholder, which would reveal the token', () => {
    const tree = calendar(single());
    const [, properties] = tree[2][0] ?? [];
    properties?.push(['description', {}, 'text', 'a\u0001b\u0002c\u0003d\u0004e\u0005f\u0006g']);
    properties?.push(['x-placeholder', { 'x-p': '\u0001' }, 'unknown', '\u0001\u0004']);
    const mail = render(source(tree));
    expect(linesOf(mail, 'DESCRIPTION')).toEqual(['DESCRIPTION:abcdefg']);
    expect(linesOf(mail, 'X-PLACEHOLDER')).toEqual(['X-PLACEHOLDER;X-P=:']);
    expect(bodies(mail, 'text/plain')[0]).toContain('abcdefg');
    expect(everything(mail).split(TOKEN)).toHaveLength(14);
  });

  it('cannot end a part', () => {
    const mail = render(source(single('DESCRIPTION:\\n--=_alternative--\\n--=_mixed--\\nContent-Type: x')));
    expect(mail.match(/^--=_mixed--/gm)).toHaveLength(1);
    expect(mail.match(/^--=_alternative--/gm)).toHaveLength(1);
  });

  it.each([
    ['quotes', 'Ann "The Boss" Lee', "Ann 'The Boss' Lee"],
    ['an address', 'Ann Lee <ann@example.com>', 'Ann Lee'],
    ['only an address', 'ann.lee@example.com', 'guest'],
    ['control characters', 'Ann\u0000\u0007 Lee\u007f', 'Ann Lee'],
    ['bidirectional controls', '\u202eeeL nnA\u202c\u2066!\u2069', 'eeL nnA!'],
    ['nothing', '   ', 'guest'],
    ['separators', 'Lee; Ann, Dr: x', 'Lee; Ann, Dr: x'],
    ['a caret', 'a^nb', 'a^nb'],
    ['a backslash', 'a\\nb', 'a/nb'],
    ['right-to-left letters', 'דנה לוי', 'דנה לוי'],
  ])('CN with %s is shown as %j', (_, name, shown) => {
    const attendee = readBack(render(source(WEEKLY), { name }))
      .getFirstSubcomponent('vevent')
      ?.getFirstProperty('attendee');
    expect(attendee?.getFirstParameter('cn')).toBe(shown);
  });

  it('a name nobody gave is the address before the @', () => {
    const mail = render(source(WEEKLY, { organizer: { email: 'ann@example.com', name: null } }), {
      name: null,
    });
    expect(linesOf(mail, 'ATTENDEE')[0]).toContain('CN="guest":');
    expect(linesOf(mail, 'ORGANIZER')[0]).toContain('CN="ann":');
    expect(header(mail, 'To')).toBe(GUEST.email);
  });

  it('a name of 5,000 characters is cut between characters', () => {
    const [line = ''] = linesOf(render(source(WEEKLY), { name: '🎉'.repeat(2500) }), 'ATTENDEE');
    expect(line).toMatch(/CN="(?:🎉){10,60}…":/u);
  });

  it('a title of 5,000 characters is whole in the calendar, and short in the subject', async () => {
    const title = 'Ü🎉 '.repeat(1250).trim();
    const mail = render(source(single(`SUMMARY:${title}`)));
    expect(linesOf(mail, 'SUMMARY')).toEqual([`SUMMARY:${title}`]);
    expect((await simpleParser(mail)).subject).toMatch(/^Ü🎉 .{100,196}…$/u);
    expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  });
});
