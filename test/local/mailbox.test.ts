import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCalendars } from '#domain/itip/read/read.ts';
import { describe as describeMessage } from '#domain/itip/words/describe.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { createMailbox } from '#local/mailbox.ts';
import { type Listening, listen, sendJson } from '#local/services/http.ts';
import { Outbox } from '#local/services/outbox.ts';
import { REPLY_ADDRESS, render, single, source } from '../domain/invite/invite-fixtures.ts';

const ORIGIN = 'http://127.0.0.1:8025';
const INVITE = single(
  'DTSTART;TZID=Europe/Berlin:20260512T100000',
  'DTEND;TZID=Europe/Berlin:20260512T110000',
  'SUMMARY:Lunch & <b>more</b>',
  'LOCATION:Canteen',
);
const CONFIRMATION = 'Subject: Ready\r\n\r\nAPI code: api_one\r\nManage code: manage_two\r\n';

let dataDir: string;
let outbox: Outbox;
let smtp: SMTPServer;
let api: Listening;
let app: Hono;
/** Mails that came in over SMTP: who they were for, and their octets. */
let received: { to: string[]; raw: string }[];
/** Requests the API got, and what it answers. */
let asked: { path: string; code: string | undefined }[];
let answered: unknown;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mailbox-'));
  outbox = new Outbox(undefined);
  received = [];
  asked = [];
  answered = { accepted: [], rejected: [] };
  smtp = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
  api = await listen(async ({ url = '', headers }, response) => {
    asked.push({ path: url, code: headers.authorization });
    sendJson(response, 200, answered);
  });
  const smtpPort = (smtp.server.address() as AddressInfo).port;
  app = createMailbox({ outbox, dataDir, deployment: deployment(), smtpPort });
});
afterEach(async () => {
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await api.close();
  outbox.close();
  rmSync(dataDir, { recursive: true });
});

const deployment = () => ({ domain: 'invites.test', product: 'Partyline', publicUrl: api.url });

function sent(id: string, to: string, raw: string, subject = 'Lunch'): void {
  const sentAt = '2026-05-01T08:00:00Z';
  outbox.add({ id, to: [to], from: 'Ann <rsvp@invites.test>', subject, sentAt }, Buffer.from(raw), undefined);
}

async function get(path: string): Promise<string> {
  return (await app.request(`${ORIGIN}/_local/${path}`)).text();
}

function post(path: string, fields: Record<string, string>, origin = ORIGIN) {
  const init = { method: 'POST', body: new URLSearchParams(fields), headers: { Origin: origin } };
  return app.request(`${ORIGIN}/_local/${path}`, init);
}

async function understood(raw: string | undefined) {
  const { calendars, from } = await takeApart(Buffer.from(raw ?? ''));
  return describeMessage(readCalendars(calendars, { defaultZone: 'UTC' }), from?.email ?? null);
}

const EVENT = {
  title: 'Garden party',
  start: '2027-07-01T18:30',
  zone: 'Europe/Berlin',
  minutes: '90',
  recurrence: '',
  location: 'Garden',
  description: 'Bring\r\ncake',
  name: 'Ann Lee',
  email: 'ann@example.com',
};

describe('the list', () => {
  test('shows the newest mail first', async () => {
    sent('1', 'first@example.org', 'Subject: x\r\n\r\nx');
    sent('2', 'second@example.org', 'Subject: x\r\n\r\nx');
    expect((await get('')).match(/\w+@example\.org/g)).toEqual(['second@example.org', 'first@example.org']);
  });

  test('is narrowed to a recipient', async () => {
    sent('1', 'first@example.org', 'Subject: x\r\n\r\nx');
    sent('2', 'second@example.org', 'Subject: x\r\n\r\nx');
    const page = await get('?to=FIRST');
    expect(page).toContain('first@example.org');
    expect(page).not.toContain('second@example.org');
  });

  test('stays short, and says how many more there are', async () => {
    for (let n = 0; n < 203; n += 1) sent(String(n), `g${n}@example.org`, 'Subject: x\r\n\r\nx');
    const page = await get('');
    expect(page.match(/g\d+@example\.org/g)).toHaveLength(200);
    expect(page).toContain('3 older.');
  });
});

describe('a mail', () => {
  test('shows an invite as a calendar does', async () => {
    sent('1', 'guest@example.net', render(source(INVITE)));
    const page = await get('?mail=1');
    expect(page).toContain('Tue, 12 May 2026, 10:00 – 11:00 (Berlin, GMT+2)');
    expect(page).toContain('Canteen');
    expect(page).toContain('value="ACCEPTED"');
    expect(page).toContain('METHOD:REQUEST');
  });

  test('offers no answer to a cancelled event', async () => {
    sent('1', 'guest@example.net', render(source(INVITE, { kind: 'cancel' })));
    const page = await get('?mail=1');
    expect(page).toContain('>cancelled<');
    expect(page).not.toContain('value="ACCEPTED"');
  });

  test('cannot bring its own HTML into the page', async () => {
    sent('1', 'guest@example.net', render(source(INVITE)), 'Lunch & <b>more</b>');
    expect(await get('?mail=1')).not.toContain('<b>more</b>');
  });

  test('runs nothing in its frame', async () => {
    sent('1', 'a@example.org', 'Content-Type: text/html\r\n\r\n<html><head></head><script>alert(1)</script>');
    const frame = await app.request(`${ORIGIN}/_local/mail/1/body`);
    const policy = frame.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain('sandbox');
    expect(policy).not.toMatch(/allow-scripts|allow-forms|script-src/);
    expect(policy).toContain("default-src 'none'");
    expect(await frame.text()).toContain('<head><base target="_blank">');
  });

  test('is missing without harm', async () => {
    const answer = await app.request(`${ORIGIN}/_local/?mail=none`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Nothing is here');
    expect((await app.request(`${ORIGIN}/_local/mail/none/body`)).status).toBe(404);
  });
});

describe('an answer', () => {
  test('is mailed as the chosen calendar writes it', async () => {
    sent('1', 'guest@example.net', render(source(INVITE)));
    const answer = await post('mail/1/answer', { client: 'google', answer: 'ACCEPTED', comment: 'Gladly' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe('/_local/?mail=1&done=answered');
    expect(received).toMatchObject([{ to: [REPLY_ADDRESS] }]);
    expect(await understood(received[0]?.raw)).toMatchObject({
      outcome: 'reply',
      from: 'guest@example.net',
      attendees: [{ email: 'guest@example.net', partstat: 'ACCEPTED' }],
      comment: 'Gladly',
    });
    expect(await get('?mail=1&done=answered')).toContain('The headcount changes in a moment');
  });

  test('that no calendar gives is not mailed', async () => {
    sent('1', 'guest@example.net', render(source(INVITE)));
    const answer = await post('mail/1/answer', { client: 'google', answer: 'PERHAPS', comment: '' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Answer with Yes, Maybe or No.');
    expect(received).toEqual([]);
  });

  test('to a mail that is no invite says so', async () => {
    sent('1', 'ann@example.com', CONFIRMATION);
    const answer = await post('mail/1/answer', { client: 'apple', answer: 'ACCEPTED', comment: '' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('This mail carries no calendar.');
  });

  test('is taken from this page alone', async () => {
    sent('1', 'guest@example.net', render(source(INVITE)));
    const fields = { client: 'google', answer: 'ACCEPTED', comment: '' };
    expect((await post('mail/1/answer', fields, 'https://elsewhere.example')).status).toBe(403);
    expect(received).toEqual([]);
  });
});

describe('a confirmation', () => {
  beforeEach(() => sent('1', 'ann@example.com', CONFIRMATION));

  test('shows the headcount', async () => {
    answered = { invited: 9, accepted: 4, tentative: 3, declined: 2, needsAction: 0 };
    expect(await get('?mail=1')).toMatch(/Yes<\/dt><dd>4<.*No<\/dt><dd>2<.*Invited<\/dt><dd>9</s);
    expect(asked).toEqual([{ path: '/v1/event/statistics', code: 'Bearer manage_two' }]);
  });

  test('invites with the API code', async () => {
    const answer = await post('mail/1/invite', { emails: 'a@example.org, b@example.org' });
    expect(answer.headers.get('Location')).toBe('/_local/?mail=1&done=invited');
    expect(asked).toEqual([{ path: '/v1/invites', code: 'Bearer api_one' }]);
  });

  test('of many events leaves inviting to their own pages', async () => {
    sent('2', 'ann@example.com', `${CONFIRMATION}\r\n${CONFIRMATION.replace('Subject: Ready\r\n\r\n', '')}`);
    expect(await get('?mail=2')).not.toContain('Send invites');
  });

  test('says whom it could not invite', async () => {
    answered = { accepted: [], rejected: [{ email: 'x@y', reason: 'invalid-address' }] };
    const answer = await post('mail/1/invite', { emails: 'x@y' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Nobody can be invited at x@y.');
  });
});

describe('the notices', () => {
  test('are written by the deployment as it is configured', async () => {
    const styled = { ...deployment(), accent: '#b00020', logo: 'https://pictures.example.com/logo.png' };
    const other = createMailbox({ outbox, dataDir, deployment: styled, smtpPort: 0 });
    const answer = await other.request(`${ORIGIN}/_local/notices/created`);
    const notice = await answer.text();
    expect(notice).toContain('Partyline sent this');
    expect(notice).toContain('#b00020');
    expect(answer.headers.get('Content-Security-Policy')).toContain(
      'img-src data: https://pictures.example.com',
    );
    expect(await get('notices/refused')).not.toMatch(/Yesmaybe|<img/);
    expect(await get('notices/webhook-disabled-gone?lang=ar')).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('an organizer’s event', () => {
  test('is mailed to create@, edited and deleted, each with the next SEQUENCE', async () => {
    await post('events/e1', EVENT);
    await post('events/e1', { ...EVENT, start: '2027-07-02T18:30' });
    expect((await post('events/e1/delete', {})).headers.get('Location')).toBe(
      '/_local/?event=e1&done=deleted',
    );
    expect(received.map(({ to }) => to)).toEqual(Array(3).fill(['create@invites.test']));
    const [created, edited, deleted] = await Promise.all(received.map(({ raw }) => understood(raw)));
    expect(created).toMatchObject({
      outcome: 'request',
      sequence: 0,
      summary: 'Garden party',
      start: '2027-07-01T18:30:00+02:00',
      end: '2027-07-01T20:00:00+02:00',
      timeZone: 'Europe/Berlin',
      from: 'ann@example.com',
    });
    expect(edited).toMatchObject({ outcome: 'request', sequence: 1, start: '2027-07-02T18:30:00+02:00' });
    expect(deleted).toMatchObject({ outcome: 'cancel', sequence: 2, uid: created?.uid });
    expect(await get('?event=e1')).toContain('Everyone who was invited was notified that it is cancelled.');
  });

  test('is there after a restart', async () => {
    await post('events/e1', EVENT);
    const again = createMailbox({ outbox, dataDir, deployment: deployment(), smtpPort: 0 });
    const page = await (await again.request(`${ORIGIN}/_local/`)).text();
    expect(page).toContain('Thu, 1 Jul 2027, 18:30 – 20:00 (Berlin, GMT+2)');
  });

  test('with a wrong field is neither kept nor mailed', async () => {
    const answer = await post('events/e1', { ...EVENT, zone: 'Mars/Olympus' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Choose a time zone.');
    expect(received).toEqual([]);
    expect((await app.request(`${ORIGIN}/_local/?event=e1`)).status).toBe(404);
  });
});
