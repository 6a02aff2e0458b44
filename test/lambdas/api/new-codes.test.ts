/** Codes are replaced by API: the old ones are refused at once, and what guests have stays valid. */
import { describe, expect, test, vi } from 'vitest';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { getEvent } from '#store/events.ts';
import { putOwnerKey } from '#store/owner-keys.ts';
import { readTally } from '#store/tallies.ts';
import {
  type Codes,
  deployment,
  mails,
  make,
  OWNER,
  opens,
  readCodes,
  replace,
  useCodes,
} from './new-codes.ts';

useCodes();

const listMail = (to: string) =>
  [
    'From: Ann <ann@example.com>',
    `To: ${to}`,
    'Subject: Re: New codes',
    'Date: Fri, 1 May 2026 12:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/csv; name=list.csv',
    'Content-Disposition: attachment; filename=list.csv',
    '',
    'ben@example.org',
    '--b--',
    '',
  ].join('\r\n');

const KEY = ownerKeyOf(Buffer.alloc(20, 7));
const GONE = [401, 401, 401, 403];
const API = [200, 400, 403, 403];
const MANAGE = [200, 400, 200, 303];
const path = (url: string) => new URL(url).pathname;

test('the codes of an event open what they should', async () => {
  const { api, manage } = await make();
  expect([await opens(api), await opens(manage)]).toEqual([API, MANAGE]);
});

describe('by the manage code', () => {
  test('the API code is replaced, and nothing else', async () => {
    const old = await make();
    const { status, body } = await replace(old.manage, { replace: 'api' });
    expect([status, Object.keys(body)]).toEqual([200, ['apiCode']]);
    expect(body.apiCode).toMatch(/^api_[a-z2-7]{32}$/);
    expect(await opens(old.api)).toEqual(GONE);
    expect(await opens(body.apiCode as string)).toEqual(API);
    expect(await opens(old.manage)).toEqual(MANAGE);
  });

  test('the manage code is replaced, and nothing else', async () => {
    const old = await make();
    const { status, body } = await replace(old.manage, { replace: 'manage' });
    expect([status, Object.keys(body)]).toEqual([200, ['manageCode']]);
    expect(await opens(old.manage)).toEqual(GONE);
    expect(await opens(body.manageCode as string)).toEqual(MANAGE);
    expect(await opens(old.api)).toEqual(API);
    expect((await deployment.api.request(old.page)).status).toBe(200);
  });

  test('both are replaced, as often as it is asked for', async () => {
    let codes: Codes = await make();
    for (let n = 0; n < 3; n += 1) {
      const { body } = await replace(codes.manage, { replace: 'both' });
      expect([await opens(codes.api), await opens(codes.manage)]).toEqual([GONE, GONE]);
      const sent = await mails();
      expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
        ['ann@example.com', 'New codes: “Launch”'],
      ]);
      codes = readCodes(sent);
      expect(body).toEqual({ apiCode: codes.api, manageCode: codes.manage });
      expect([await opens(codes.api), await opens(codes.manage)]).toEqual([API, MANAGE]);
    }
  });

  test.each([
    ['api', 'New API code: “Launch”'],
    ['manage', 'New manage code: “Launch”'],
  ])('the organizer is mailed the codes that work then: %s', async (which, subject) => {
    const old = await make();
    const { body } = await replace(old.manage, { replace: which });
    const [mail, ...others] = await mails();
    expect([mail?.to, mail?.subject, others]).toEqual(['ann@example.com', subject, []]);
    const now = readCodes(mail ? [mail] : []);
    expect(now).toEqual({ ...old, ...now });
    expect({ apiCode: now.api, manageCode: now.manage }).toEqual({
      apiCode: old.api,
      manageCode: old.manage,
      ...body,
    });
    expect(mail?.raw).toContain('This was asked for with the manage code.');
    expect(mail?.raw).toContain('text/html');
  });

  test('the page of the event moves with the API code, and with nothing else', async () => {
    const old = await make();
    await replace(old.manage, { replace: 'api' });
    const now = readCodes(await mails());
    expect(now.page).not.toBe(old.page);
    const statusOf = async (page: string) => (await deployment.api.request(page)).status;
    expect([await statusOf(old.page), await statusOf(`${old.page}/event.ics`)]).toEqual([404, 404]);
    expect(await statusOf(now.page)).toBe(200);
  });

  test('what guests have stays valid: their answer, the links in their mail', async () => {
    const old = await make();
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': old.api },
      body: JSON.stringify({ email: 'ben@example.org' }),
    });
    const [invite] = await mails();
    await replace(old.manage, { replace: 'both' });
    await mails();
    const raw = invite?.raw ?? '';
    const { to, raw: reply } = replyTo(raw, { status: 'ACCEPTED' });
    deployment.receive('rsvp', to, reply);
    await deployment.run();
    expect(await readTally(deployment.table, old.id)).toMatchObject({ 'accepted@0': 1 });
    const whole = raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');
    const links = [...whole.matchAll(/https:\/\/api\.invites\.test\/[ru]\/[^\s<>"]+/g)].map(([url]) => url);
    const kinds = new Set(links.map((url) => path(url).split('/')[1]));
    expect([...kinds].sort()).toEqual(['r', 'u']);
    for (const url of new Set(links))
      expect([url, (await deployment.api.request(path(url))).status]).toEqual([url, 200]);
  });

  test('the report that is mailed links by the new code', async () => {
    const old = await make();
    const { body } = await replace(old.manage, { replace: 'manage' });
    await mails();
    const form = { code: body.manageCode as string };
    const headers = { 'Sec-Fetch-Site': 'same-origin' };
    const opened = await deployment.api.request('/results/session', {
      method: 'POST',
      headers,
      body: new URLSearchParams(form),
    });
    const Cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    await deployment.api.request(`/results/${old.id}/report`, {
      method: 'POST',
      headers: { ...headers, Cookie },
    });
    const [report] = await mails();
    expect(report?.raw.replaceAll('=\r\n', '')).toContain(`/results#${body.manageCode}`);
  });

  test('a reply to the mail with a list attached invites the people on it', async () => {
    const old = await make({ start: '20990512T100000' });
    await replace(old.manage, { replace: 'both' });
    const [mail] = await mails();
    const [, to = ''] = /^Reply-To: <?(create\+[a-z2-7]+@invites\.test)>?\r$/m.exec(mail?.raw ?? '') ?? [];
    deployment.receive('inbound', to, listMail(to));
    expect((await mails()).map((sent) => sent.to)).toContain('ben@example.org');
  });

  test('an edit by mail before and after it leaves the new code', async () => {
    const old = await make();
    const move = (sequence: number) =>
      deployment.receive(
        'inbound',
        'create@invites.test',
        organizerMail('REQUEST', {
          sequence,
          dtstamp: `2026020${sequence}T120000Z`,
          summary: `Launch ${sequence}`,
        }),
      );
    move(1);
    await deployment.run();
    const { body } = await replace(old.manage, { replace: 'api' });
    move(2);
    await deployment.run();
    expect(await getEvent(deployment.table, old.id)).toMatchObject({ version: 2, codeGeneration: 1 });
    expect([await opens(old.api), await opens(body.apiCode as string)]).toEqual([GONE, API]);
  });

  test('a request that comes once more after the manage code was replaced is refused', async () => {
    const old = await make();
    await replace(old.manage, { replace: 'manage' });
    const again = await replace(old.manage, { replace: 'manage' });
    expect([again.status, again.body.code]).toEqual([401, 'code-unknown']);
    expect((await mails()).map(({ subject }) => subject)).toEqual(['New manage code: “Launch”']);
  });

  test.each([
    ['{"replace":"all"}', 'body-invalid', 400],
    ['{"replace":"api","event":"x"}', 'field-unknown', 400],
    ['{}', 'body-invalid', 400],
    ['replace=api', 'body-not-json', 400],
    [`{"replace":"${'a'.repeat(2000)}"}`, 'body-too-large', 413],
  ])('what makes no sense replaces nothing: %s', async (body, code, status) => {
    const { api, manage } = await make();
    const { status: given, body: problem } = await replace(manage, body);
    expect([given, problem.code]).toEqual([status, code]);
    expect([await opens(api), await opens(manage)]).toEqual([API, MANAGE]);
    expect(await mails()).toEqual([]);
  });
});

test('the API code replaces nothing, nor does a code that is none', async () => {
  const { api, manage } = await make();
  expect((await replace(api, { replace: 'api' })).body.code).toBe('manage-code-needed');
  expect((await replace(`manage_${'a'.repeat(32)}`, { replace: 'api' })).body.code).toBe('code-unknown');
  expect((await deployment.api.request('/v1/codes', { method: 'POST', body: '{}' })).status).toBe(401);
  expect([await opens(api), await opens(manage)]).toEqual([API, MANAGE]);
});

test('no browser of another site may ask', async () => {
  const answer = await deployment.api.request('/v1/codes', {
    method: 'OPTIONS',
    headers: { Origin: 'https://elsewhere.test', 'Access-Control-Request-Method': 'POST' },
  });
  expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
});

describe('by an owner key', () => {
  const at = ({ id }: Codes) => `/v1/events/${id}/codes`;
  const giveKey = () =>
    putOwnerKey(deployment.table, {
      hash: hashOwnerKey(KEY) ?? '',
      madeBy: OWNER,
      madeAt: '2026-05-01T12:00:00.000Z',
    });

  test('old codes are refused, and only the organizer gets the new ones', async () => {
    await giveKey();
    const old = await make();
    const { status, body } = await replace(KEY, { replace: 'both' }, at(old));
    expect([status, body]).toEqual([200, { replaced: ['api', 'manage'], mailedTo: 'ann@example.com' }]);
    expect([await opens(old.api), await opens(old.manage)]).toEqual([GONE, GONE]);
    const sent = await mails();
    expect(sent[0]?.raw.replaceAll('=\r\n', '')).toContain('asked for by an owner of the domain');
    const now = readCodes(sent);
    expect([await opens(now.api), await opens(now.manage)]).toEqual([API, MANAGE]);
  });

  test('a key that no owner made does not do as well, nor does the API code', async () => {
    const old = await make();
    const problems = [];
    for (const code of [old.api, KEY])
      problems.push((await replace(code, { replace: 'api' }, at(old))).body.code);
    expect(problems).toEqual(['manage-code-needed', 'owner-key-unknown']);
    expect(await opens(old.api)).toEqual(API);
  });

  test('an event that is not there is said to be', async () => {
    await giveKey();
    const { status, body } = await replace(KEY, { replace: 'api' }, `/v1/events/${'a'.repeat(16)}/codes`);
    expect([status, body.code]).toEqual([404, 'event-gone']);
  });
});

describe('what it is bounded by', () => {
  test('ten a day by the manage code; then the owner may still, and the day after everybody', async () => {
    deployment.clock += 24 * 3600_000 - (deployment.now() % (24 * 3600_000));
    const old = await make();
    for (let n = 0; n < 10; n += 1) expect((await replace(old.manage, { replace: 'api' })).status).toBe(200);
    const now = readCodes(await mails());
    const refused = await replace(old.manage, { replace: 'both' });
    expect([refused.status, refused.body.code]).toEqual([429, 'too-many-replacements']);
    expect([await opens(now.api), await opens(old.manage)]).toEqual([API, MANAGE]);
    expect(await mails()).toEqual([]);
    await putOwnerKey(deployment.table, { hash: hashOwnerKey(KEY) ?? '', madeBy: OWNER, madeAt: '' });
    expect((await replace(KEY, { replace: 'api' }, `/v1/events/${old.id}/codes`)).status).toBe(200);
    deployment.clock += 24 * 3600_000;
    expect((await replace(old.manage, { replace: 'api' })).status).toBe(200);
  });
});

test('no code is in a log', async () => {
  const lines: string[] = [];
  for (const level of ['log', 'error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...words) => void lines.push(words.join(' ')));
  const old = await make();
  const { body } = await replace(old.manage, { replace: 'both' });
  await mails();
  for (const code of [old.api, old.manage, body.apiCode, body.manageCode])
    expect(lines.filter((line) => line.includes(code as string))).toEqual([]);
});
