/** The whole server, as deployed: real SMTP in, its Lambdas from their bundles, the API over HTTP. */
import { existsSync, readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import type { GuestAnswer } from '#local/dialects/answer.ts';
import { DIALECTS, type Dialect, reply } from '#local/dialects/reply.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import { drawn } from '#test/support/walks.ts';
import { putOff } from '../support/corpus.ts';
import { sayYes } from '../support/held.ts';

/** Years ahead: the server goes by the clock. */
const SOON = '20990512T100000';
const CORPUS = '../shared/corpus';
let server: LocalServer;
let read = 0;
beforeAll(async () => {
  server = await startLocal({ sendRate: 1000 });
}, 120_000);
afterAll(() => server.close());

interface Listed {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
}

const json = async <T>(path: string, init: RequestInit = {}) =>
  (await (await fetch(server.httpUrl + path, init)).json()) as T;
const as = (code: string) => ({ headers: { Authorization: `Bearer ${code}` } });

/** Waits until all is done; the mails sent since the last call. */
async function news(): Promise<{ to: string; raw: string }[]> {
  expect(await json('/_local/idle?timeout=30')).toEqual({ idle: true });
  const listed = await json<Listed[]>('/_local/outbox');
  const fresh = listed.slice(read);
  read = listed.length;
  return Promise.all(
    fresh.map(async ({ id, to }) => ({
      to: to.join(),
      raw: await (await fetch(`${server.httpUrl}/_local/outbox/${id}`)).text(),
    })),
  );
}

/** As a mail server hands it over: the envelope names create@, whatever the headers name. */
async function deliver(raw: string | Buffer, from: string): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: server.smtpPort, ignoreTLS: true });
  await transport.sendMail({ envelope: { from, to: 'create@invites.test' }, raw });
}

/** Invites one guest for each dialect, has them answer, and reads the headcount. */
async function inviteAndAnswer(manage: string, answers: Readonly<Record<Dialect, GuestAnswer>>) {
  const recipients = DIALECTS.map((dialect) => ({ email: `${dialect}@guests.example.org`, origin: 'web' }));
  const init = { method: 'POST', ...as(manage), body: JSON.stringify({ recipients }) };
  expect((await json<{ accepted: unknown[] }>('/v1/invites', init)).accepted).toHaveLength(DIALECTS.length);
  const invites = await news();
  expect(invites.map(({ to }) => to).sort()).toEqual(recipients.map(({ email }) => email).sort());
  for (const dialect of DIALECTS) {
    const invite = invites.find(({ to }) => to.startsWith(dialect))?.raw ?? '';
    await submit(
      await reply(dialect, invite, { answer: answers[dialect], comment: 'See you', at: Date.now() }),
      server.smtpPort,
    );
  }
  expect(await news()).toEqual([]);
  return json<Record<string, unknown>>('/v1/event/statistics', as(manage));
}

test('the first deployment is quiet: what SES says when it tries a topic makes no mail and no dead letter', async () => {
  expect(await news()).toEqual([]);
  expect(Object.values(server.aws.queues.depths()).every((depth) => depth === 0)).toBe(true);
});

const manageCode = (raw: string) => /^Manage code: (\S+)/m.exec(raw)?.[1] ?? '';
const ANSWERS = { google: 'ACCEPTED', microsoft: 'TENTATIVE', apple: 'DECLINED' } as const;
const COUNTED = { invited: 3, accepted: 1, tentative: 1, declined: 1, needsAction: 0, sent: 3, delivered: 3 };

describe('a real invitation mail becomes an event, personal invites and counted answers', () => {
  test('ours', async () => {
    await deliver(organizerMail('REQUEST', { start: SOON }), 'ann@example.com');
    const [confirmation] = await news();
    expect(confirmation?.to).toBe('ann@example.com');
    const statistics = await inviteAndAnswer(manageCode(confirmation?.raw ?? ''), ANSWERS);
    expect(statistics).toMatchObject({ ...COUNTED, byClient: { google: 1, microsoft: 1, apple: 1 } });
  });

  const real = [
    'thunderbird/repeat-event.eml',
    'thunderbird/outlook-test-invite.eml',
    'thunderbird/meet-meeting-invite.eml',
    'thunderbird/teams-meeting-invite.eml',
    'james/gmail.eml',
    'james/yahooInvitation.eml',
  ];
  const { some, rest } = drawn('mails of calendars', real, 2);
  test.skip.each(rest)('%s', () => {});
  test.skipIf(!existsSync(CORPUS)).each(some)('%s (left out where the corpus is not there)', async (file) => {
    await deliver(putOff(readFileSync(`${CORPUS}/${file}`)), 'organizer@example.com');
    // We are no guest of these: the sender of each is asked whether it was meant for us.
    const [asked] = await news();
    const request = (path: string, init?: RequestInit) => fetch(server.httpUrl + path, init);
    await sayYes(request, asked?.raw, new URL(server.httpUrl).host);
    const [confirmation] = await news();
    const statistics = await inviteAndAnswer(manageCode(confirmation?.raw ?? ''), ANSWERS);
    expect(statistics).toMatchObject(COUNTED);
  });

  test('a browser on any site may send with the API code, and learns nothing about who is invited', async () => {
    await deliver(organizerMail('REQUEST', { uid: 'cors@calendar.example', start: SOON }), 'ann@example.com');
    const [confirmation] = await news();
    const api = /^API code: (\S+)/m.exec(confirmation?.raw ?? '')?.[1] ?? '';
    const preflight = await fetch(`${server.httpUrl}/v1/invites`, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://shop.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    const post = { method: 'POST', ...as(api), body: '{"email":"ben@example.org"}' };
    const answers = [await json('/v1/invites', post), await json('/v1/invites', post)];
    expect(answers).toEqual(
      Array(2).fill({
        accepted: [{ given: 'ben@example.org', email: 'ben@example.org', state: 'queued' }],
        rejected: [],
      }),
    );
    expect((await news()).map(({ to }) => to)).toEqual(['ben@example.org']);
    const refused = await fetch(`${server.httpUrl}/v1/event/recipients.csv`, as(api));
    expect([refused.status, refused.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
  });

  test('a list in the letters of an old spreadsheet arrives as it was written', async () => {
    await deliver(organizerMail('REQUEST', { uid: 'list@calendar.example', start: SOON }), 'ann@example.com');
    const manage = manageCode((await news())[0]?.raw ?? '');
    const { id } = await json<{ id: string }>('/v1/event', as(manage));
    const post = (path: string, body: BodyInit, headers = {}) =>
      fetch(server.httpUrl + path, {
        method: 'POST',
        body,
        headers: { 'Sec-Fetch-Site': 'same-origin', ...headers },
        redirect: 'manual',
      });
    const session = await post('/results/session', new URLSearchParams({ code: manage }));
    const Cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const form = new FormData();
    const rows = Buffer.from('email;name\r\nbjoern@example.org;Björn Åkesson\r\n', 'latin1');
    form.set('file', new File([rows], 'guests.csv', { type: 'text/csv' }));
    const sent = await post(`/results/${id}/send`, form, { Cookie });
    const list = new URL(sent.headers.get('location') ?? '', `${server.httpUrl}/results/${id}/send`);
    const page = await (await fetch(list, { headers: { Cookie } })).text();
    expect(page).toContain('Björn Åkesson');
    expect(page).toContain('bjoern@example.org');
  });

  test('results as a table that no spreadsheet runs', async () => {
    await deliver(organizerMail('REQUEST', { uid: 'csv@calendar.example', start: SOON }), 'ann@example.com');
    const manage = manageCode((await news())[0]?.raw ?? '');
    const body = JSON.stringify({ email: 'ben@example.org', name: '=HYPERLINK("http://evil.example")' });
    await json('/v1/invites', { method: 'POST', ...as(manage), body });
    await news();
    const answer = await fetch(`${server.httpUrl}/v1/event/recipients.csv`, as(manage));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toContain(
      `ben@example.org,"'=HYPERLINK(""http://evil.example"")",needs-action`,
    );
  });
});
