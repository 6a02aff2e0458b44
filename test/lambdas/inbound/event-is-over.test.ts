import { describe, expect, test } from 'vitest';
import { listAddressId } from '#domain/access/public-id.ts';
import { eventId } from '#domain/text/ids.ts';
import { type EventFacts, replyTo } from '#harness/mails.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { openScene } from '../scene.ts';

const { create, deployment, inviteOne, mailOrganizer, receive, recipients } = openScene();

const DAY = 24 * 3600 * 1000;
/** Puts the clock to an instant. */
const at = (instant: string) => {
  deployment().clock += Date.parse(instant) - deployment().now();
};

async function post(code: string, email = 'late@example.org') {
  const body = JSON.stringify({ email });
  const answer = await deployment().api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body,
  });
  await deployment().run();
  const { code: problem } = (await answer.json()) as { code?: string };
  return [answer.status, problem ?? null, deployment().sent().length];
}

const TAKEN = [202, null, 1];
const OVER = [409, 'event-over', 0];

describe('nobody is invited to what is over', () => {
  test.each<[string, EventFacts, string, string]>([
    ['an event', {}, '2026-05-12T08:59:00Z', '2026-05-12T09:00:01Z'],
    ['a series', { rrule: 'FREQ=WEEKLY;COUNT=3' }, '2026-05-26T08:59:00Z', '2026-05-26T09:00:01Z'],
    [
      'a series that ends by date',
      { rrule: 'FREQ=DAILY;UNTIL=20260514T080000Z' },
      '2026-05-14T08:59:00Z',
      '2026-05-14T09:00:01Z',
    ],
    [
      'a series whose last date is off',
      { rrule: 'FREQ=WEEKLY;COUNT=3', exdate: '20260526T100000' },
      '2026-05-19T08:59:00Z',
      '2026-05-19T09:00:01Z',
    ],
  ])('%s', async (_, facts, before, after) => {
    const { api, manage } = await create(facts);
    at(before);
    expect(await post(api, 'ben@example.org')).toEqual(TAKEN);
    at(after);
    expect(await post(api)).toEqual(OVER);
    expect(await post(manage)).toEqual(OVER);
    expect(await recipients(manage)).toHaveLength(1);
  });

  test('a series without end is never over', async () => {
    const { api } = await create({ rrule: 'FREQ=WEEKLY' });
    at('2031-05-12T09:00:01Z');
    expect(await post(api)).toEqual(TAKEN);
  });

  test('a last date that was put off counts as it is now', async () => {
    const series = { rrule: 'FREQ=WEEKLY;COUNT=2' };
    const { api } = await create(series);
    await mailOrganizer('REQUEST', {
      sequence: 1,
      dtstamp: '20260104T120000Z',
      recurrenceId: '20260519T100000',
      start: '20260530T100000',
      end: '20260530T110000',
    });
    at('2026-05-30T08:59:00Z');
    expect(await post(api)).toEqual(TAKEN);
    at('2026-05-30T09:00:01Z');
    expect(await post(api, 'later@example.org')).toEqual(OVER);
  });

  test('a list is refused, by mail and on the page', async () => {
    const { manage } = await create();
    deployment().clock += 30 * DAY;
    expect(await post(manage)).toEqual(OVER);
    const list = await listMail();
    expect(list.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(list[0]?.raw).toContain('event-over');
    expect(await recipients(manage)).toEqual([]);
  });

  test('a call that came before the end is refused when the list is processed after it', async () => {
    const { manage } = await create();
    await listMail(() => {
      deployment().clock += 30 * DAY;
    });
    expect(await recipients(manage)).toEqual([]);
  });

  /** The confirmation is replied to with a list. */
  async function listMail(meanwhile = () => {}) {
    const event = eventId('ann@example.com', 'launch@calendar.example');
    const to = `create+${listAddressId(await signingKeysReader('keys')(), event)}@invites.test`;
    const raw = [
      'From: Ann Lee <ann@example.com>',
      `To: ${to}`,
      'Subject: Re: Launch',
      'MIME-Version: 1.0',
      'Content-Type: text/csv; name="list.csv"',
      'Content-Disposition: attachment; filename="list.csv"',
      '',
      'late@example.org',
      '',
    ].join('\r\n');
    deployment().receive('inbound', to, raw);
    await deployment().step('inbound');
    meanwhile();
    await deployment().run();
    return deployment().sent();
  }
  test('an organizer who opens the page to send reads that it is over', async () => {
    const { manage } = await create();
    deployment().clock += 30 * DAY;
    const { text, send } = await sendPage(manage);
    expect(text).toContain('The event is over.');
    expect(await send({ email: 'late@example.org' })).toContain('The event is over.');
    expect(deployment().sent()).toEqual([]);
  });

  async function sendPage(manage: string) {
    const request = (path: string, init?: RequestInit) => deployment().api.request(path, init);
    const origin = { Origin: 'http://localhost', Host: 'localhost' };
    const opened = await request('/results/session', {
      method: 'POST',
      headers: origin,
      body: new URLSearchParams({ code: manage }),
    });
    const Cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const path = `${opened.headers.get('Location')}/send`;
    const page = await request(path, { headers: { Cookie } });
    const send = async (fields: Record<string, string>) => {
      const body = new URLSearchParams(fields);
      const answer = await request(path, { method: 'POST', headers: { Cookie, ...origin }, body });
      await deployment().run();
      return answer.text();
    };
    return { text: await page.text(), send };
  }

  test('a delegate neither', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    deployment().clock += 30 * DAY;
    const { to, raw } = replyTo(ben.raw, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
    expect((await receive('rsvp', to, raw)).map((mail) => mail.to)).toEqual(['ben@example.org']);
  });
});
