import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { cutDown } from '#domain/mail/cut-down.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { drawn } from '#test/support/walks.ts';
import { LARGE } from './large-mails.ts';

const run = promisify(execFile);
const MEASURE = new URL('measure-memory.ts', import.meta.url).pathname;
const directory = mkdtempSync(join(tmpdir(), 'yesmaybe-large-'));
afterAll(() => rmSync(directory, { recursive: true }));

/** Octets: a function has 1 GB, and reads several mails at once. */
const MOST = 300_000_000;

describe('a mail of 40 MB needs little memory, whatever is large in it', () => {
  const { some, rest } = drawn('memory', Object.entries(LARGE), 1);
  it.skip.each(rest)('%s', () => {});
  it.each(some)('%s', { timeout: 60_000 }, async (_name, make) => {
    const file = join(directory, 'large.eml');
    writeFileSync(file, make());
    const { stdout } = await run(process.execPath, [MEASURE, file]);
    const { outcome, grown } = JSON.parse(stdout) as { outcome: string; grown: number };
    expect(outcome).toMatch(/^[a-z-]+$/);
    expect(grown).toBeLessThan(MOST);
  });
});

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
