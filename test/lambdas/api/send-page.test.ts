import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashCode } from '#domain/access/codes.ts';
import { listAddressId } from '#domain/access/public-id.ts';
import { SESSION_LASTS, type Session, signSession } from '#domain/access/session.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { getList } from '#store/lists.ts';
import { takeFromRateLimit } from '#store/rate-limits.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { fieldFile, NO_FIELD } from '#test/support/field.ts';
import { fileMail } from '#test/support/file-mail.ts';
import { sayYes } from '#test/support/held.ts';
import { COMPOUND, PROTECTED, textRows, workbook, zipped } from '#test/support/workbooks.ts';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
});
afterAll(() => deployment.close());

const SAME_SITE = { 'Sec-Fetch-Site': 'same-origin' };

/** An event, and a visitor with its manage code. */
async function signedIn(subject: Partial<Session> = {}) {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment.run();
  const confirmation = deployment.sent()[0]?.raw ?? '';
  const manage = /Manage code: (\S+)/.exec(confirmation)?.[1] ?? '';
  const api = /API code: (\S+)/.exec(confirmation)?.[1] ?? '';
  const answer = await deployment.api.request('/v1/event', {
    headers: { Authorization: `Bearer ${manage}` },
  });
  const { id } = (await answer.json()) as { id: string };
  const expires = deployment.now() + SESSION_LASTS;
  const session = { kind: 'event', eventId: id, codeHash: hashCode(manage), expires, ...subject } as Session;
  const Cookie = `session=${signSession(await signingKeysReader('keys')(), session)}`;
  const path = (rest: string) => `/results/${id}/${rest}`;
  const get = async (rest: string) =>
    (await deployment.api.request(path(rest), { headers: { Cookie } })).text();
  const post = (
    rest: string,
    fields: Record<string, string | File>,
    headers: Record<string, string> = SAME_SITE,
  ) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return deployment.api.request(path(rest), { method: 'POST', headers: { Cookie, ...headers }, body });
  };
  /** Where a list is shown after it was read, below the event. */
  const listOf = async (fields: Record<string, string | File>) =>
    (await post('send', fields)).headers.get('Location') ?? 'nowhere';
  return { id, api, get, post, listOf };
}
const invitesTo = () =>
  deployment
    .sent()
    .map(({ to }) => to)
    .sort();

const textOf = async (raw = '') => (await takeApart(Buffer.from(raw, 'latin1'))).text;

describe('who may send', () => {
  test.each<[string, Partial<Session>]>([
    ['nobody', { expires: 1 }],
    ['the holder of another event’s code', { eventId: 'aaaaaaaaaaaaaaaa' }],
    ['the holder of a code that was replaced', { codeHash: 'f'.repeat(64) }],
    ['another organizer', { kind: 'organizer', address: 'bob@example.com' }],
  ])('%s is sent to sign in, and nothing is done', async (_, subject) => {
    const { post } = await signedIn(subject);
    const answer = await post('send', { email: 'ben@example.org' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/results']);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('the organizer who owns the event needs no code', async () => {
    const { get } = await signedIn({ kind: 'organizer', address: 'ann@example.com' } as Partial<Session>);
    expect(await get('send')).toContain('Paste it here');
  });

  test('a form on another site sends nothing, whatever cookie comes along', async () => {
    const { post } = await signedIn();
    for (const headers of [
      {},
      { Origin: 'https://evil.example' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: 'null' },
    ]) {
      expect(
        (await post('send', { email: 'ben@example.org' }, headers as Record<string, string>)).status,
      ).toBe(403);
    }
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('a browser that only names the origin is let in when it is ours', async () => {
    const { post } = await signedIn();
    const headers = { Origin: 'https://api.invites.test', Host: 'api.invites.test' };
    expect((await post('send', { email: 'ben@example.org' }, headers)).status).toBe(200);
  });
});

describe('a list', () => {
  test('is shown as it was understood, with rows and the exact invite, before anything is sent', async () => {
    const { listOf, get } = await signedIn();
    const page = await get(
      await listOf({ list: 'email,name\nben@example.org,Ben Kim\nben@\nBEN@example.org,' }),
    );
    for (const words of [
      'Send 1 invite',
      'Ben Kim',
      'ben@',
      'not an address that mail can go to',
      'Launch',
      'Hall 1',
      'Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)',
      'Ann Lee via Yesmaybe',
    ]) {
      expect(page).toContain(words);
    }
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
  });

  test('names the column it was read from, and is read again from another before anything is sent', async () => {
    const { listOf, get, post } = await signedIn();
    const rows = ['Email,Name,Parent', 'ben@example.org,Ben,mum@example.org', 'kim@example.org,Kim,'];
    const list = await listOf({ list: rows.join('\n') });
    const page = await get(list);
    expect(page).toContain('The addresses are from the column “Email”.');
    expect(page).toMatch(/<option value="2" selected>Parent \(1 row\)/);
    const again = await post(`${list}/column`, { column: '2' });
    const other = `lists/${again.headers.get('Location')?.replace('../', '')}`;
    expect(other).not.toBe(list);
    expect(await get(other)).toMatch(/the column “Parent”[\s\S]*Send 1 invite[\s\S]*mum@example\.org/);
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    await post(other, {});
    await deployment.run();
    expect(invitesTo()).toEqual(['mum@example.org']);
    for (const [from, column] of [
      [other, '0'],
      [list, '7'],
      [list, 'x'],
    ] as const) {
      const answer = await post(`${from}/column`, { column });
      expect(answer.headers.get('Location')).toBe(from.replace('lists/', '../'));
    }
    expect((await post('lists/aaaaaaaaaaaaaaaa/column', { column: '0' })).headers.get('Location')).toBe(
      '../../send',
    );
  });

  test('that comes as a file counts before what is in the field', async () => {
    const { listOf, get } = await signedIn();
    const file = new File(
      [Buffer.from('\ufeffemail;name\r\nzoë@example.org;x\r\nben@example.org;Ren\u00e9\r\n')],
      'guests.csv',
    );
    const page = await get(await listOf({ list: 'eve@example.org', file }));
    expect(page).toContain('René');
    expect(page).not.toContain('eve@example.org');
  });

  test('goes to everybody once, however often it is sent and its messages come', async () => {
    const { listOf, get, post } = await signedIn();
    await post('send', { email: 'p7@example.org' });
    await deployment.run();
    deployment.sent();
    const people = Array.from({ length: 110 }, (_, index) => `p${index}@example.org`);
    const list = await listOf({ list: people.join('\n') });
    for (let count = 0; count < 2; count += 1) expect((await post(list, {})).status).toBe(303);
    await deployment.step('rounds', 10, true);
    await deployment.run(60_000);
    expect(invitesTo()).toEqual(people.filter((address) => address !== 'p7@example.org').sort());
    const page = await get(list);
    expect(page).toContain('110 of 110');
    expect(page).toContain('1 of them had been invited before');
    expect(await listOf({ list: people.join('\n') })).toBe(list);
  }, 90_000);

  test('writes to each person in the language that it says', async () => {
    const { listOf, get, post } = await signedIn();
    const list = await listOf({ list: 'email;Sprache\nuwe@example.org;Deutsch\nsue@example.org;' });
    expect(await get(list)).toMatch(/<th[^>]*>Language.*uwe@example\.org.*<td[^>]*>de</s);
    await post(list, {});
    await deployment.run(60_000);
    const [sue, uwe] = deployment
      .sent()
      .filter(({ to }) => /^(sue|uwe)@/.test(to))
      .sort((one, other) => one.to.localeCompare(other.to));
    expect((await takeApart(Buffer.from(sue?.raw ?? ''))).text).toContain('You are invited');
    expect((await takeApart(Buffer.from(uwe?.raw ?? ''))).text).toContain('Sie sind eingeladen');
  });

  test('says whose language we do not write in, and what happens', async () => {
    const { listOf, get, post } = await signedIn();
    const list = await listOf({
      list: 'email;language\nuwe@example.org;German\nwim@example.org;Klingon\nliv@example.org;sv',
    });
    const expected =
      /<caption>Language that we do not write in<\/caption>.*<td>3<\/td><td>Klingon<\/td>.*<td>4<\/td><td>sv<\/td>.*2 people get mails in the language of the event/s;
    expect(await get(list)).toMatch(expected);
    await post(list, {});
    await deployment.run(60_000);
    expect(await get(list)).toMatch(expected);
    expect(await get(await listOf({ list: 'email;language\nuwe@example.org;German' }))).not.toContain(
      'do not write in',
    );
  });

  test.each(['PK\u0003\u0004', ' \n ', 'x'.repeat(4 * 1024 * 1024 + 1)])(
    '%.4s is refused with a sentence',
    async (text) => {
      const { post } = await signedIn();
      const answer = await post('send', { list: text });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toMatch(
        /role="alert">(This is not a text file|The list is empty|A list holds up to)/,
      );
    },
  );

  test('is read from a workbook, with the rows that it has there, and again from another column', async () => {
    const { listOf, get, post } = await signedIn();
    const rows = [
      ['Email', 'Name', 'Parent'],
      ['ben@example.org', 'Kim, Ben', 'mum@example.org'],
      [],
      ['ben@'],
    ];
    const file = new File([Uint8Array.from(workbook({ sheets: [{ rows: textRows(rows) }] }))], 'guests.xlsx');
    const list = await listOf({ list: 'what the field had', file });
    const page = await get(list);
    for (const words of ['Send 1 invite', 'Kim, Ben', '<td>4</td>', 'column “Email”'])
      expect(page).toContain(words);
    const again = await post(`${list}/column`, { column: '2' });
    const other = `lists/${again.headers.get('Location')?.replace('../', '')}`;
    expect(await get(other)).toContain('mum@example.org');
  });

  test.each([
    ['with a password', 'guests.xlsx', PROTECTED, 'protected by a password'],
    ['of another program', 'guests.numbers', zipped({ 'Index/Document.iwa': '' }), 'Numbers spreadsheet'],
    ['that is damaged', 'guests.xlsx', zipped({ '[Content_Types].xml': '' }), 'damaged or incomplete'],
  ])('in a file %s is refused, and what is in the field stays', async (_, name, content, words) => {
    const { post } = await signedIn();
    const answer = await post('send', {
      list: 'ben@example.org',
      file: new File([Uint8Array.from(content)], name),
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain(words);
    expect(page).toContain('ben@example.org');
  });

  test('invites nobody more when the event is cancelled meanwhile', async () => {
    const { listOf, get, post } = await signedIn();
    const list = await listOf({ list: 'ben@example.org' });
    deployment.receive('inbound', 'create@invites.test', organizerMail('CANCEL', { sequence: 1 }));
    await deployment.run();
    deployment.sent();
    await post(list, {});
    await deployment.run();
    expect(deployment.sent()).toEqual([]);
    expect(await get(list)).toContain('Stopped. The event was cancelled meanwhile.');
    expect(await get('send')).toContain('Nobody can be invited any more');
  });

  test('is kept for 30 days, under a prefix whose objects expire, and is not there any more on the 31st', async () => {
    const { id, listOf, get } = await signedIn();
    const path = await listOf({ list: 'ben@example.org' });
    const list = path.replace('lists/', '');
    const { Contents = [] } = await new S3Client({ forcePathStyle: true }).send(
      new ListObjectsV2Command({ Bucket: 'mail', Prefix: 'lists/' }),
    );
    expect(Contents.map(({ Key }) => Key)).toEqual([`lists/${id}/${list}.json`, `lists/${id}/${list}.txt`]);
    const record = await getList(deployment.table, id, list, deployment.now());
    expect((record?.expiresAt ?? 0) - deployment.now() / 1000).toBeCloseTo(30 * 24 * 3600, -2);
    deployment.clock = 29 * 24 * 3600 * 1000;
    expect(await get(path)).toContain('ben@example.org');
    expect(await getList(deployment.table, id, list, deployment.now() + 2 * 24 * 3600 * 1000)).toBeNull();
  });

  test('of nobody knows leads back to the form', async () => {
    const { post } = await signedIn();
    expect((await post('lists/aaaaaaaaaaaaaaaa', {})).headers.get('Location')).toBe('../send');
  });
});

describe('one address', () => {
  test('gets its invite, and a second one nothing new', async () => {
    const { post } = await signedIn();
    const once = await post('send', { email: ' Ben@Example.org ', name: 'Ben' });
    expect(await once.text()).toContain('The invite to ben@example.org is on its way.');
    const twice = await post('send', { email: 'ben@example.org', name: '' });
    expect(await twice.text()).toContain('was invited before');
    await deployment.run();
    expect(invitesTo()).toEqual(['ben@example.org']);
  });

  test.each(['ben@', 'rsvp@invites.test', 'a@example.org b@example.org<'])(
    '%s is shown again to be fixed',
    async (email) => {
      const { post } = await signedIn();
      const answer = await post('send', { email, name: 'Ben' });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain('Look for a typing error in it');
    },
  );
});

describe('a reply to the confirmation', () => {
  const CSV = 'email,name\nben@example.org,Ben Kim\nzoe@,Zoe\nben@example.org,Ben\n';
  const reply = (to: string, { csv = CSV, from = 'ann@example.com', name = 'guests.csv' } = {}) =>
    [
      `From: Ann Lee <${from}>`,
      `To: ${to}`,
      'Subject: Re: Ready to invite',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Here they are.',
      '--b',
      `Content-Type: application/vnd.ms-excel; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(csv).toString('base64'),
      '--b--',
      '',
    ].join('\r\n');
  async function mail(to: string, facts: Parameters<typeof reply>[1] = {}, verdicts = {}) {
    deployment.receive('inbound', to, reply(to, facts), verdicts);
    await deployment.run();
    return deployment.sent();
  }
  const bodyOf = (raw = '') => raw.replaceAll('=\r\n', '').replaceAll('=E2=80=9C', '“');

  const listAddress = async (id: string) =>
    `create+${listAddressId(await signingKeysReader('keys')(), id)}@invites.test`;

  test('with a list attached invites everybody on it, and a status mail comes back', async () => {
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    await deployment.run();
    const to =
      /^Reply-To: (create\+[a-z2-7]{32}@invites\.test)\r$/m.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
    const sent = await mail(to);
    expect(sent.map(({ to }) => to).sort()).toEqual(['ann@example.com', 'ben@example.org']);
    const status = sent.find(({ to }) => to === 'ann@example.com');
    expect(status?.subject).toContain('List imported: 1 guest invited');
    expect(bodyOf(status?.raw)).toContain('Row 3: zoe@ (not an address that mail can go to)');
    const again = await mail(to);
    expect(again.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(bodyOf(again[0]?.raw)).toContain('1 guest had been invited before');
  });

  test('says from which column the addresses are', async () => {
    const { id } = await signedIn();
    const csv = 'Owner,E-mail,Name\nsue@crm.example,ben@example.org,Ben\nsue@crm.example,,Kim\n';
    const sent = await mail(await listAddress(id), { csv });
    expect(sent.map(({ to }) => to).sort()).toEqual(['ann@example.com', 'ben@example.org']);
    const status = sent.find(({ to }) => to === 'ann@example.com');
    expect(await textOf(status?.raw)).toContain('The addresses are from the column “E-mail”.');
  });

  describe('with more files than the list', () => {
    const TEXT = 'Ann Lee\nClub e.V.\ninfo@club.example\nSent from my phone';
    test.each([
      ['ATT00001.txt', TEXT],
      ['ATT00002.txt', 'info@club.example'],
      ['Untitled attachment 00012.txt', 'info@club.example'],
      ['footer.txt', 'To leave, write to leave@club.example'],
      ['letter.txt', TEXT],
      ['ATT00001.htm', '<p>info@club.example</p>'],
    ])('%s is none', async (filename, content) => {
      const { id } = await signedIn();
      const files = [
        { filename: 'guests.csv', type: 'text/csv', content: 'name,email\nBen,ben@example.org' },
        { filename, type: filename.endsWith('txt') ? 'text/plain' : 'text/html', content },
      ];
      const to = await listAddress(id);
      deployment.receive('inbound', to, fileMail(files, undefined, to));
      await deployment.run();
      expect(invitesTo()).toEqual(['ann@example.com', 'ben@example.org']);
    });

    test('a text of addresses is one, too', async () => {
      const { id } = await signedIn();
      const files = ['friends', 'family'].map((name) => ({
        filename: `${name}.txt`,
        type: 'text/plain',
        content: `${name}@example.org\n`,
      }));
      const to = await listAddress(id);
      deployment.receive('inbound', to, fileMail(files, undefined, to));
      await deployment.run();
      expect(new Set(invitesTo())).toEqual(
        new Set(['ann@example.com', 'family@example.org', 'friends@example.org']),
      );
    });

    test('a signature alone is no list', async () => {
      const { id } = await signedIn();
      const files = [{ filename: 'ATT00001.txt', type: 'text/plain', content: TEXT }];
      const to = await listAddress(id);
      deployment.receive('inbound', to, fileMail(files, undefined, to));
      await deployment.run();
      const [mail, ...others] = deployment.sent();
      expect([others, await textOf(mail?.raw)]).toEqual([[], expect.stringContaining('list-missing')]);
    });

    test.skipIf(NO_FIELD)('from the field', async () => {
      const { id } = await signedIn();
      const to = await listAddress(id);
      const raw = fieldFile('107-att00001.eml')
        .toString('latin1')
        .replace(/create\+[a-z2-7]{16}@invites\.test/, to)
        .replace('mia@club.example', 'ann@example.com');
      deployment.receive('inbound', to, raw);
      await deployment.run();
      expect(invitesTo()).toEqual(['ann@example.com', 'ann@guest.example']);
    });
  });

  test('with a workbook attached invites everybody on it, whatever type it has', async () => {
    const { id } = await signedIn();
    const to = await listAddress(id);
    const book = (name: string) =>
      workbook({
        sheets: [
          {
            rows: textRows([
              ['Name', 'Email'],
              ['Ben', `${name}@example.org`],
            ]),
          },
        ],
      });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const files = [
      { filename: 'a.xlsx', type, content: book('one') },
      { filename: 'b.XLSX', type: 'application/octet-stream', content: book('two') },
      { filename: 'letter.pdf', type: 'application/pdf', content: '%PDF-1.7 three@example.org' },
    ];
    deployment.receive('inbound', to, fileMail(files, undefined, to));
    await deployment.run();
    expect(new Set(invitesTo())).toEqual(new Set(['ann@example.com', 'one@example.org', 'two@example.org']));
  });

  test.each([
    ['list.xls', COMPOUND, 'list-not-text', 'old Excel'],
    ['list.pdf', '%PDF-1.7', 'list-not-text', 'PDF'],
    ['list.xlsx', PROTECTED, 'workbook-protected', 'password'],
  ])('with %s alone names its format and says what to do', async (filename, content, code, words) => {
    const { id } = await signedIn();
    const to = await listAddress(id);
    const type = 'application/octet-stream';
    deployment.receive('inbound', to, fileMail([{ filename, type, content }], undefined, to));
    await deployment.run();
    const [mail, ...others] = deployment.sent();
    const text = await textOf(mail?.raw);
    expect([others, text]).toEqual([[], expect.stringContaining(code)]);
    expect(text).toContain(words);
  });

  test('from anybody else, or without a list, says why nothing was done', async () => {
    const { id } = await signedIn();
    const to = await listAddress(id);
    const refusals: [Parameters<typeof mail>[1], string][] = [
      [{ from: 'bob@example.com' }, 'unknown-event'],
      [{ name: 'photo.png' }, 'list-missing'],
      [{ csv: 'nothing here' }, 'list-empty'],
      [{ csv: 'PK\u0003\u0004' }, 'list-not-text'],
    ];
    for (const [facts, code] of refusals) {
      const sent = await mail(to, facts);
      expect(sent).toHaveLength(1);
      expect(bodyOf(sent[0]?.raw)).toContain(code);
    }
  });

  test('that nobody vouches for is asked about first; the yes on the page imports the list', async () => {
    const { id } = await signedIn();
    const [asked, ...others] = await mail(await listAddress(id), {}, { dmarc: 'FAIL', policy: 'none' });
    expect(others).toEqual([]);
    await sayYes(deployment.api.request, asked?.raw);
    await deployment.run();
    expect(invitesTo()).toEqual(['ann@example.com', 'ben@example.org']);
  });
});

describe('the limit of the public code', () => {
  test('is mailed to the organizer once, however many people are refused', async () => {
    const { id, api } = await signedIn();
    const day = { name: `invites#${id}#day`, most: 10_000, window: 24 * 3600 };
    await takeFromRateLimit(deployment.table, day, deployment.now(), 10_000);
    for (let count = 0; count < 5; count += 1) {
      const answer = await deployment.api.request('/v1/invites', {
        method: 'POST',
        headers: { Authorization: `Bearer ${api}` },
        body: JSON.stringify({ email: 'ben@example.org' }),
      });
      expect(answer.status).toBe(429);
    }
    await deployment.run();
    const sent = deployment.sent();
    expect(sent.map(({ to, subject }) => `${to} ${subject.slice(0, 13)}`)).toEqual([
      'ann@example.com Limit reached',
    ]);
  });
});
