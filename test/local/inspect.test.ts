import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '#local/inspect.ts';
import { calendar, vevent } from '../domain/itip/calendars.ts';
import { fileMail } from '../support/file-mail.ts';

const mail = (name: string) => fileURLToPath(new URL(`../fixtures/mail/${name}`, import.meta.url));
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...files: string[]) {
  const [out, errors]: [string[], string[]] = [[], []];
  const exitCode = await inspect(
    files,
    (line) => out.push(line),
    (sentence) => errors.push(sentence),
  );
  return { exitCode, errors, documents: out.map((line) => JSON.parse(line)) };
}

async function file(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('inspect', () => {
  it('prints a document for each file, in order', async () => {
    const files = [mail('google-reply.eml'), mail('bounce-with-invite.eml')];
    const { exitCode, errors, documents } = await run(...files);
    expect([exitCode, errors]).toEqual([0, []]);
    expect(documents).toMatchObject([
      { file: files[0], outcome: 'reply', from: 'guy@example.org' },
      {
        file: files[1],
        outcome: 'not-an-invite',
        reason: 'delivery-report',
        from: 'MAILER-DAEMON@example.net',
      },
    ]);
  });

  it('reads a bare calendar, whatever its charset and name, floating times in UTC', async () => {
    const text = calendar(vevent(['DTSTART:20260512T100000', 'SUMMARY:Grüße']));
    const files = [
      await file('a.ics', Buffer.from(`\ufeff${text}`)),
      await file('b.txt', Buffer.from(text, 'utf16le')),
      await file('c.ics', Buffer.from(text, 'latin1')),
    ];
    const { documents } = await run(...files);
    for (const document of documents) {
      expect(document).toMatchObject({
        outcome: 'request',
        summary: 'Grüße',
        from: null,
        timeZone: 'UTC',
        floating: true,
      });
    }
  });

  it('says why a mail is out of bounds', async () => {
    const { exitCode, documents } = await run(
      await file('long.eml', `X-Long: ${'x'.repeat(300_000)}\r\n\r\n`),
    );
    expect(exitCode).toBe(0);
    expect(documents).toMatchObject([
      { outcome: 'rejected', reason: 'mail-too-complex', detail: expect.any(String) },
    ]);
  });

  it('goes on after a file that cannot be read, and ends with 2', async () => {
    const { exitCode, errors, documents } = await run(join(folder, 'missing.eml'), mail('yahoo-request.eml'));
    expect(exitCode).toBe(2);
    expect(errors).toEqual([expect.stringMatching(/missing\.eml cannot be read: /)]);
    expect(documents).toHaveLength(1);
  });

  it('says it in words when asked to', async () => {
    const said: string[] = [];
    const print = (line: string) => said.push(line);
    const broken = await file('broken.ics', calendar(vevent(['UID:'])));
    expect(await inspect(['--words', mail('google-reply.eml'), broken], print, () => {})).toBe(0);
    const [reply = '', refusal = ''] = said;
    expect(reply).toMatch(/google-reply\.eml: An answer\n {2}Title {6}Spring fair\n/);
    expect(reply).toContain('maybe, brings 2');
    expect(refusal).toMatch(/broken\.ics: Refused \(uid-missing\)\nThe event has no UID/);
  });

  it('reads a season of games, and a table of events, as create@ does', async () => {
    const games = Array.from({ length: 1200 }, (_, index) => vevent([`UID:game-${index}`]));
    const table = fileMail([
      { filename: 'events.csv', type: 'text/csv', content: 'title,start\r\nFair,2026-05-12 10:00\r\n' },
    ]);
    const files = [
      await file('season.ics', calendar(games.flat(), 'PUBLISH')),
      await file('table.eml', table),
    ];
    const { documents } = await run(...files);
    expect(documents).toMatchObject([
      { outcome: 'publish', uid: 'game-0', events: 1200 },
      { summary: 'Fair', startUtc: '2026-05-12T10:00:00Z', events: 1 },
    ]);
  });

  it('explains itself', async () => {
    const said: string[] = [];
    expect(
      await inspect(
        ['--help'],
        (line) => said.push(line),
        () => {},
      ),
    ).toBe(0);
    expect(said.join()).toContain('npm run -s inspect -- [--words] FILE…');
    expect((await run()).exitCode).toBe(2);
    expect(await run('--wrds', 'x.ics')).toMatchObject({
      exitCode: 2,
      errors: [expect.stringContaining('There is no option --wrds.')],
    });
  });
});
