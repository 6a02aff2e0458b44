import { describe, expect, it } from 'vitest';
import { cutDown } from '#domain/mail/cut-down.ts';
import { takeApart } from '#domain/mail/take-apart.ts';

const BOUNDS = { parts: 200, header: 256 * 1024 };
const FROM = 'From: Ann <ann@example.com>\r\nContent-Type: multipart/mixed; boundary="b =1"\r\n\r\n';
const CALENDAR = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
const long = (megabytes: number) => `${'x'.repeat(98)}\r\n`.repeat(megabytes * 10_000);
const mailOf = (...parts: string[]) =>
  Buffer.from(
    `${FROM}Preamble\r\n${parts.map((part) => `--b =1\r\n${part}\r\n`).join('')}--b =1--\r\nEpilogue\r\n`,
  );

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('of a large mail', () => {
  it('a calendar and a table stay whole behind files that nobody reads', async () => {
    const list = `ann@example.com\r\n${long(3)}`;
    const { calendars, attachments, text } = await takeApart(
      mailOf(
        `Content-Type: text/html\r\n\r\n<p>Hi${long(2)}`,
        `Content-Type: application/pdf; name="a.pdf"\r\n\r\n${long(20)}`,
        `Content-Type: application/vnd.ms-excel;\r\n name="a.csv"\r\n\r\n${list}`,
        `Content-Type: ${WORKBOOK}\r\n\r\n${list}`,
        `Content-Type: ${WORKBOOK.replace('spreadsheetml.sheet', 'wordprocessingml.document')}\r\n\r\n${long(2)}`,
        `Content-Type: application/zip\r\nContent-Disposition: attachment; filename="a.xlsx"\r\n\r\n${list}`,
        `Content-Type: text/calendar\r\n\r\n${CALENDAR}`,
      ),
    );
    expect(text).toMatch(/^Hixxx/);
    expect(calendars.map((calendar) => calendar.text)).toEqual([CALENDAR]);
    expect(attachments.map(({ filename, content }) => [filename, content.length])).toEqual([
      ['a.pdf', expect.toSatisfy((octets: number) => octets < 70_000)],
      ['a.csv', list.length],
      [null, list.length],
      [null, expect.toSatisfy((octets: number) => octets < 70_000)],
      ['a.xlsx', list.length],
    ]);
  });

  it.each([
    ['calendar-too-large', 'Content-Type: application/octet-stream; name=x.bin', `${CALENDAR}${long(17)}`],
    ['calendar-too-large', 'Content-Type: text/plain', `begin 644 a.ics\r\n${long(3)}`],
    ['calendar-too-large', 'Content-Type: text/plain', `\r\n${CALENDAR}${long(3)}`],
    ['mail-too-large', 'Content-Type: application/octet-stream; name="=?utf-8?B?YS5jc3Y=?="', long(17)],
    ['mail-too-large', "Content-Type: text/csv; name*=utf-8''a.csv", long(17)],
    ['mail-too-large', 'Content-Type: multipart/mixed; boundary*0=c', long(17)],
  ])('what is read is never cut: %s for %s', async (code, header, body) => {
    await expect(takeApart(mailOf(`${header}\r\n\r\n${body}`))).rejects.toMatchObject({ code });
  });

  it('nothing goes where nothing is too long', () => {
    const mail = mailOf(`Content-Type: text/csv\r\n\r\n${long(3)}`, 'Content-Type: text/plain\r\n\r\nHi');
    expect(cutDown(mail, BOUNDS)).toBe(mail);
  });
});
