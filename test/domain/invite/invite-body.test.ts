/** The part of an invite that a person reads, whatever language and however much of it an organizer writes. */
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { bodies, calendarText, lines, linesOf, render, single, source } from './invite-fixtures.ts';

const text = (...written: string[]) => bodies(render(source(single(...written))), 'text/plain')[0] ?? '';
const html = (...written: string[]) => bodies(render(source(single(...written))), 'text/html')[0] ?? '';

describe('right-to-left text, emoji and combining characters', () => {
  const TITLE = 'مؤتمر 2026 – כנס 👩‍👩‍👧‍👦 🏳️‍🌈 é';
  const written = [`SUMMARY:${TITLE}`, `LOCATION:תל אביב`, `DESCRIPTION:שורה ראשונה\\nשורה שנייה 🎉`];

  it('are whole in subject, text, HTML and calendar', async () => {
    const mail = render(source(single(...written)));
    expect((await simpleParser(mail)).subject).toBe(TITLE);
    expect(text(...written)).toContain(`You are invited: ${TITLE}\r\n`);
    expect(text(...written)).toContain('\r\nשורה ראשונה\r\nשורה שנייה 🎉\r\n');
    expect(html(...written)).toMatch(new RegExp(`<h1 dir="auto"[^>]*>${TITLE}</h1>`));
    expect(linesOf(mail, 'SUMMARY')).toEqual([`SUMMARY:${TITLE}`]);
  });

  it('run in their own direction, each by itself', () => {
    expect(html(...written)).toMatch(/<td dir="auto"[^>]*>תל אביב<\/td>/);
    expect(html(...written)).toContain('<div class="text" dir="auto">\r\nשורה ראשונה<br>\r\nשורה שנייה 🎉');
  });
});

describe('a description of 300,000 characters', () => {
  const long = '🎉 word שלום '.repeat(25_000).trim();

  it('is whole in the calendar, and short in the mail, which Gmail would cut', () => {
    const mail = render(source(single(`DESCRIPTION:${long}`)));
    expect(linesOf(mail, 'DESCRIPTION')).toEqual([`DESCRIPTION:${long}`]);
    for (const body of [text(`DESCRIPTION:${long}`), html(`DESCRIPTION:${long}`)]) {
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30 * 1024);
      expect(body).toMatch(/…[\s\S]*Unsubscribe/);
      expect(body.isWellFormed()).toBe(true);
    }
  });

  it('in HTML is shown as text', () => {
    const body = html(`X-ALT-DESC;FMTTYPE=text/html:<p><b>${long}</b></p>`);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(30 * 1024);
    expect(body).toMatch(/🎉 word שלום[\s\S]*…[\s\S]*Unsubscribe/);
    expect(body).not.toContain('<b>');
  });

  it('of one word without blanks stays within the lines of a mail and of a calendar', () => {
    const mail = render(source(single(`DESCRIPTION:${'ß'.repeat(300_000)}`)));
    const longest = (all: string[]) => Math.max(...all.map((line) => Buffer.byteLength(line)));
    expect(longest(mail.split('\r\n'))).toBeLessThanOrEqual(998);
    expect(longest(calendarText(mail).split('\r\n'))).toBeLessThanOrEqual(75);
  });
});

describe('the link to a call', () => {
  const LINK = 'https://video.example.com/abc?pwd=1';

  it.each([
    `CONFERENCE;VALUE=URI;FEATURE=VIDEO:${LINK}`,
    `X-GOOGLE-CONFERENCE:${LINK}`,
    `X-MICROSOFT-SKYPETEAMSMEETINGURL:${LINK}`,
  ])('is named: %s', (line) => {
    expect(text(line)).toContain(`\r\nJoin:    ${LINK}\r\n`);
    expect(lines(render(source(single(line)))).some((sent) => sent.endsWith(LINK))).toBe(true);
  });

  it.each([`DESCRIPTION:Join us at ${LINK} please`, `LOCATION:${LINK}`])('is not repeated: %s', (line) => {
    expect(text(`X-GOOGLE-CONFERENCE:${LINK}`, line)).not.toContain('Join:');
  });

  it('is no telephone, and leads nowhere once the event is off', () => {
    expect(text('CONFERENCE;VALUE=URI:tel:+49301234')).not.toContain('Join:');
    const cancel = render(source(single(`X-GOOGLE-CONFERENCE:${LINK}`), { kind: 'cancel' }));
    expect(bodies(cancel, 'text/plain')[0]).not.toContain('Join:');
  });
});

it('says nothing of attachments that cannot be sent on', () => {
  const inline = 'ATTACH;ENCODING=BASE64;VALUE=BINARY;FILENAME=plan.pdf:AAAA';
  const picture = 'DESCRIPTION:<p>See <img src="cid:plan@example.com" alt="plan"></p>';
  expect(text(inline, picture)).not.toMatch(/plan|attach/i);
  expect(html(inline, picture)).not.toMatch(/plan|attach|<img/i);
});
