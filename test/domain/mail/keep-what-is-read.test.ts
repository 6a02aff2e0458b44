/** A mail that comes in pieces says the same as one that was held whole, and less of it is held. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepWhatIsRead } from '#domain/mail/keep-what-is-read.ts';
import { BOUNDS, takeApart } from '#domain/mail/take-apart.ts';
import { drawn, runs } from '#test/support/walks.ts';
import { LARGE } from './large-mails.ts';

async function* inPieces(mail: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, n = 0; at < mail.length; n += 1) {
    const size = sizes[n % sizes.length] ?? mail.length;
    yield mail.subarray(at, at + size);
    at += size;
  }
}

const keep = (mail: Buffer, sizes: readonly number[] = [65_536]) =>
  keepWhatIsRead(inPieces(mail, sizes), mail.length, BOUNDS);
const said = async (mail: () => Buffer | Promise<Buffer>) => {
  try {
    const apart = await takeApart(await mail());
    // Compared octet by octet, files of megabytes would take minutes.
    return JSON.stringify(apart, (_, value) =>
      value?.type === 'Buffer' ? createHash('sha256').update(Buffer.from(value.data)).digest('hex') : value,
    );
  } catch (error) {
    return (error as { code?: string }).code ?? error;
  }
};

describe('a mail of 40 MB, large in whatever', () => {
  const { some, rest } = drawn('kept', Object.entries(LARGE), 3);
  test.skip.each(rest)('%s', () => {});
  test.each(some)('%s', { timeout: 60_000 }, async (_name, make) => {
    const mail = make();
    expect(await said(() => keep(mail))).toEqual(await said(() => mail));
  });
});

const CALENDAR = 'BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR\r\n';
const filler = fc.constantFrom('x', '-', '--b', '\n', '=41', 'Zm9v');
const part = fc
  .record({
    type: fc.constantFrom(
      'text/plain',
      'text/html',
      'text/calendar; method=REPLY',
      'image/png',
      'application/octet-stream',
      'application/octet-stream; name="a.ics"',
      'application/octet-stream; name="a.csv"',
      'application/zip; name="a.xlsx"',
      'message/rfc822',
      'multipart/mixed; boundary=c',
      'multipart/mixed; boundary*0=d',
    ),
    encoding: fc.constantFrom('7bit', 'base64', 'quoted-printable'),
    begin: fc.constantFrom('', CALENDAR, '--b\r\n', '--c\r\n\r\n', '\r\n'),
    filler,
    line: fc.constantFrom(3, 76, 250, 3_000_000),
    size: fc.constantFrom(10, 1000, 70_000, 900_000, 2_500_000),
    end: fc.constantFrom('', '--c--\r\n', '\r\n\r\n', 'y'.repeat(300)),
  })
  .map(({ type, encoding, begin, filler, line, size, end }) => {
    const text = filler.repeat(Math.ceil(line / filler.length)).slice(0, line);
    const body = `${text}\r\n`.repeat(Math.ceil(size / (line + 2))).slice(0, size);
    return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${begin}${body}\r\n${end}`;
  });
const mails = fc
  .record({
    blanks: fc.constantFrom('', '\r\n', '\xef\xbb\xbf\r\n'),
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    ends: fc.constantFrom('--b--\r\n', '--b--', '', `--b--${' '.repeat(300)}\r\nbehind`),
  })
  .map(({ blanks, parts, ends }) => {
    const header = `${blanks}From: ann@example.com\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n`;
    return Buffer.from(`${header}${parts.map((one) => `--b\r\n${one}\r\n`).join('')}${ends}`, 'latin1');
  });
const sizes = fc.array(fc.constantFrom(1, 7, 100, 4096, 65_536, 1_000_000), { minLength: 1, maxLength: 4 });

test('whatever its parts are, and in whatever pieces it comes', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(mails, sizes, async (mail, pieces) => {
      // Single octets of a mail of megabytes would take minutes.
      const coarse = Math.max(...pieces) < 4096 ? [...pieces, 65_536] : pieces;
      expect(await said(() => keep(mail, coarse))).toEqual(await said(() => mail));
    }),
    { numRuns: runs(8, 30) },
  );
});

test('of files that nobody reads, little is held', async () => {
  const picture = `--b\r\nContent-Type: image/png\r\n\r\n${'x'.repeat(30_000_000)}\r\n`;
  const answer = `--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n${CALENDAR}`;
  const mail = Buffer.from(
    `From: ann@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${picture}${answer}--b--\r\n`,
  );
  const kept = await keep(mail);
  expect(kept.length).toBeLessThan(200_000);
  expect((await takeApart(kept)).calendars.map(({ text }) => text.trim())).toEqual([CALENDAR.trim()]);
});

test('a mail whose lines end with CR alone is kept whole', async () => {
  const mail = Buffer.from(`From: ann@example.com\r\rHi\r${'x'.repeat(2_000_000)}`);
  expect(mail.equals(await keep(mail))).toBe(true);
});

test('a small mail is kept whole, even where it says to be smaller than it is', async () => {
  const mail = Buffer.from('From: ann@example.com\r\n\r\nHi');
  expect(await keepWhatIsRead(inPieces(mail, [3]), 5, BOUNDS)).toEqual(mail);
});
