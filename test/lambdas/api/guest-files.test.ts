/** The files with all guests: their order, their words, who gets them, and that other programs open them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { SHARDS } from '#domain/text/ids.ts';
import { seedGuests } from '#harness/seeded.ts';
import { keys } from '#store/keys.ts';
import { answer, deployment, get, guests, see, useResults, visitor } from './results-visitor.ts';

useResults();

const call = (route: string, code = visitor.event.code) =>
  deployment.api.request(`/v1/event/${route}`, { headers: { Authorization: `Bearer ${code}` } });
const octetsOf = async (response: Response | Promise<Response>) =>
  Buffer.from(await (await response).arrayBuffer());
const rowsOf = async (octets: Buffer) => (await readExcelFile(Uint8Array.from(octets).buffer))[0]?.data ?? [];
const linesOf = async (response: Response | Promise<Response>) =>
  (await (await response).text()).trim().split('\r\n');

describe('a file with many guests', () => {
  const MANY = 700;

  test('is sorted by address, and has everybody once', async () => {
    const seeded = guests(MANY);
    await seedGuests(deployment, visitor.event.id, seeded.toReversed());
    const addresses = seeded.map(({ email }) => email);
    expect((await linesOf(call('recipients.csv'))).slice(1).map((line) => line.split(',')[0])).toEqual(
      addresses,
    );
    expect((await linesOf(get('/recipients.csv'))).slice(1).map((line) => line.split(',')[1])).toEqual(
      addresses,
    );
    const [, ...rows] = await rowsOf(await octetsOf(call('recipients.xlsx')));
    expect(rows.map((cells) => cells[1])).toEqual(addresses);
  }, 60_000);
});

describe('the workbook', () => {
  test('has words, and the times of the event’s zone, by code and on the page', async () => {
    await seedGuests(deployment, visitor.event.id, guests(2));
    await answer('guest-001@example.org', { status: 'ACCEPTED', comment: '=1+1' });
    const byCode = await rowsOf(await octetsOf(call('recipients.xlsx')));
    expect(byCode).toEqual(await rowsOf(await octetsOf(get('/recipients.xlsx'))));
    const [heading, silent, yes] = byCode;
    expect(heading?.slice(0, 6)).toEqual([
      'Name',
      'Address',
      'Answer',
      'Brings',
      'Comment',
      'Answered (Europe/Berlin)',
    ]);
    expect(silent?.slice(1, 3)).toEqual(['guest-000@example.org', 'No answer yet']);
    expect(yes?.slice(1, 5)).toEqual(['guest-001@example.org', 'Yes', null, '=1+1']);
    expect(yes?.[5]).toBeInstanceOf(Date);
  });

  test('is named after the event, and holds those of one status when asked', async () => {
    await seedGuests(deployment, visitor.event.id, [
      ...guests(1, 'accepted'),
      { email: 'no@example.org', said: 'declined' },
    ]);
    const answered = await call('recipients.xlsx?status=declined');
    expect(answered.headers.get('Content-Type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(answered.headers.get('Content-Disposition')).toBe('attachment; filename="Launch.xlsx"');
    const rows = await rowsOf(await octetsOf(answered));
    expect(rows.slice(1).map((cells) => cells.slice(1, 3))).toEqual([['no@example.org', 'No']]);
  });

  test('of an event with more guests than it can hold is a problem that names the other file', async () => {
    await deployment.table.db.send(
      new UpdateCommand({
        TableName: deployment.table.name,
        Key: { ...keys.tally(visitor.event.id, SHARDS - 1) },
        UpdateExpression: 'SET invited = :many',
        ExpressionAttributeValues: { ':many': 500_001 },
      }),
    );
    const answered = await call('recipients.xlsx');
    expect([answered.status, await answered.json()]).toEqual([
      422,
      expect.objectContaining({
        code: 'too-many-for-workbook',
        detail: expect.stringContaining('recipients.csv'),
      }),
    ]);
  });

  test('is without a guest who was removed, as the CSV is', async () => {
    await seedGuests(deployment, visitor.event.id, guests(3));
    const removal = await deployment.api.request('/v1/event/recipients/guest-001@example.org', {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${visitor.event.code}` },
    });
    expect(removal.status).toBe(202);
    const left = ['guest-000@example.org', 'guest-002@example.org'];
    const [, ...rows] = await rowsOf(await octetsOf(call('recipients.xlsx')));
    expect(rows.map((cells) => cells[1])).toEqual(left);
    const [, ...lines] = await linesOf(call('recipients.csv'));
    expect(lines.map((line) => line.split(',')[0])).toEqual(left);
  });

  test('is for whoever may read the guests', async () => {
    expect((await call('recipients.xlsx', 'nobody')).status).toBe(401);
    expect((await deployment.api.request(`/results/${visitor.event.id}/recipients.xlsx`)).status).toBe(303);
    expect((await call('recipients.xlsx?instance=2026-05-13')).status).toBe(404);
    const below = await deployment.api.request(`/v1/events/${visitor.event.id}/recipients.xlsx`, {
      headers: { Authorization: `Bearer ${visitor.event.code}` },
    });
    expect(below.status).toBe(200);
  });
});

describe('the CSV of the page', () => {
  test('is separated as a spreadsheet of the reader expects', async () => {
    await seedGuests(deployment, visitor.event.id, guests(1));
    const german = await get('/recipients.csv', { 'Accept-Language': 'de-DE,de;q=0.9,en;q=0.8' });
    expect(german.headers.get('Content-Disposition')).toBe('attachment; filename="Launch.csv"');
    expect(german.headers.get('Vary')).toContain('Accept-Language');
    const octets = await octetsOf(german);
    expect([...octets.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(octets.toString()).toMatch(
      /^\ufeffName;Address;Answer;.*\r\n;guest-000@example\.org;No answer yet;/,
    );
    expect(await (await get('/recipients.csv', { 'Accept-Language': 'en' })).text()).toMatch(
      /Name,Address,Answer,/,
    );
  });

  test('stands beside the workbook, which comes first, and is the main button only once somebody is invited', async () => {
    const page = await see();
    const at = `/results/${visitor.event.id}`;
    expect(page).toContain(
      `<a class="button plain" href="${at}/recipients.xlsx" download>Download all guests (Excel)</a>`,
    );
    await seedGuests(deployment, visitor.event.id, guests(1));
    expect(await see()).toContain(`<a class="button" href="${at}/recipients.xlsx" download>`);
    expect(page).toContain(`href="${at}/recipients.csv"`);
  });
});

const SOFFICE = ['/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync);
if (!SOFFICE) console.warn('Opening the workbook in LibreOffice is skipped: it is not on this machine.');
const hasOpenpyxl = (() => {
  try {
    execFileSync('python3', ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
if (!hasOpenpyxl)
  console.warn('Opening the workbook with openpyxl is skipped: the python3 of this machine has no openpyxl.');

describe('another program', () => {
  async function inFolder<Read>(use: (folder: string) => Read): Promise<Read> {
    const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'));
    try {
      await seedGuests(deployment, visitor.event.id, guests(3));
      await answer('guest-001@example.org', { status: 'TENTATIVE', comment: '=1+1;"Zoë"' });
      writeFileSync(path.join(folder, 'guests.xlsx'), await octetsOf(call('recipients.xlsx')));
      const csv = await octetsOf(get('/recipients.csv', { 'Accept-Language': 'de' }));
      writeFileSync(path.join(folder, 'german.csv'), csv);
      return use(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test.skipIf(!SOFFICE)(
    'LibreOffice opens it in columns, with text where a formula might be',
    async () => {
      const [workbook, csv] = await inFolder((folder) => {
        const home = `-env:UserInstallation=file://${folder}/home`;
        // 124 is a bar between cells, 76 is UTF-8.
        const to = (file: string, more: string[]) =>
          execFileSync(
            SOFFICE ?? '',
            [
              home,
              '--headless',
              ...more,
              '--convert-to',
              'csv:Text - txt - csv (StarCalc):124,34,76,1,,1031',
              '--outdir',
              path.join(folder, 'out'),
              path.join(folder, file),
            ],
            { stdio: 'ignore' },
          );
        to('guests.xlsx', []);
        to('german.csv', ['--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031']);
        return ['guests.csv', 'german.csv'].map((name) =>
          readFileSync(path.join(folder, 'out', name), 'utf8'),
        );
      });
      expect(workbook).toContain('Name|Address|Answer|Brings|Comment|Answered (Europe/Berlin)');
      expect(workbook).toMatch(/\|guest-001@example\.org\|Maybe\|\|"=1\+1;""Zoë"""\|/);
      expect(csv).toContain('Name|Address|Answer|Brings|Comment|Answered (Europe/Berlin)');
      expect(csv).toMatch(/\|guest-001@example\.org\|Maybe\|\|"'=1\+1;/);
    },
    120_000,
  );

  test.skipIf(!hasOpenpyxl)(
    'openpyxl opens it, with the heading in view, a filter and dates',
    async () => {
      const script = [
        'import json, sys, openpyxl',
        'sheet = openpyxl.load_workbook(sys.argv[1]).active',
        'row = sheet[3]',
        'print(json.dumps([sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, sheet["A1"].font.b, row[4].data_type, row[5].is_date, row[5].value.year, sheet.column_dimensions["B"].width, sheet.max_row]))',
      ].join('\n');
      const said = await inFolder((folder) =>
        execFileSync('python3', ['-c', script, path.join(folder, 'guests.xlsx')], { encoding: 'utf8' }),
      );
      expect(JSON.parse(said)).toEqual(['Launch', 'A2', 'A1:J4', true, 's', true, expect.any(Number), 34, 4]);
    },
    60_000,
  );
});
