/** An old mail of the organizer comes once more, resent as it was or forwarded anew: nothing happens before the organizer confirms it. */
import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite } from '#harness/mails.ts';
import { heldPath, sayYes } from '#test/support/held.ts';
import { openScene } from '../scene.ts';

const { get, deployment, inviteAll, receive } = openScene();

const ORIGIN = { Host: 'invites.test', Origin: 'http://invites.test' };
const MOVED: EventFacts = {
  sequence: 1,
  dtstamp: '20260411T100000Z',
  start: '20260513T100000',
  location: 'Hall 2',
};
const CANCELLED: EventFacts = { sequence: 1, dtstamp: '20260411T100000Z' };
const FIRST: EventFacts = { dtstamp: '20260410T100000Z' };

/** @param day of April 2026, at noon: the Date of the mail */
function sent(day: number, method: 'REQUEST' | 'CANCEL', facts: EventFacts): Promise<Sent[]> {
  const raw = `Date: ${day} Apr 2026 12:00:00 +0000\r\n${organizerMail(method, facts)}`;
  return receive('inbound', 'create@invites.test', raw);
}

async function made(): Promise<string> {
  const [mail] = await sent(10, 'REQUEST', FIRST);
  const manage = /Manage code: (\S+)/.exec(mail?.raw ?? '')?.[1] ?? '';
  await inviteAll(manage, { yes: [{}], no: [{ status: 'DECLINED' }], silent: [] });
  return manage;
}
async function page(mail?: Sent): Promise<string> {
  const text = await (await deployment().api.request(heldPath(mail?.raw), { headers: ORIGIN })).text();
  return text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}
async function click(mail: Sent | undefined, headers: Readonly<Record<string, string>>, form?: string) {
  const path = heldPath(mail?.raw);
  const html = await (await deployment().api.request(path, { headers: ORIGIN })).text();
  const token = form ?? /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ form: token });
  const { status } = await deployment().api.request(path, { method: 'POST', headers, body });
  await deployment().run();
  return { status, sent: deployment().sent(), token };
}
const guests = (mails: readonly Sent[]) =>
  mails
    .flatMap(({ to, raw }) =>
      to.endsWith('@example.org') ? [`${to.split('@')[0]} ${readInvite(raw).method}`] : [],
    )
    .sort();

const COPIES: readonly [string, number][] = [
  ['resent as it was', 10],
  ['forwarded with a Date of its own', 20],
];

describe.each(COPIES)('an old copy, %s', (_, day) => {
  test('after an edit: no guest is notified, the organizer is asked once, and their click applies it', async () => {
    const manage = await made();
    await sent(12, 'REQUEST', MOVED);
    const [asked, ...others] = await sent(day, 'REQUEST', FIRST);
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ to: 'ann@example.com', subject: 'Nothing was changed: “Launch”' });
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 1, location: 'Hall 2' });
    const shown = await page(asked);
    expect(shown).toMatch(/Now \S+ 13 May 2026, 10:00.*Hall 2 .*The mail .*12 May 2026, 10:00.*Hall 1/);
    expect(shown).toMatch(/\b1 (person|guest) who said yes or maybe/);
    expect(await sayYes(deployment().api.request, asked?.raw)).toContain('Launch');
    await deployment().run();
    expect(guests(deployment().sent())).toEqual(['yes REQUEST']);
    expect(await get(manage, '/v1/event')).toMatchObject({
      version: 2,
      location: 'Hall 1',
      start: '2026-05-12T08:00:00Z',
    });
  });

  test('after a deletion: the event stays off, the organizer is asked once, and their click puts it on', async () => {
    const manage = await made();
    await sent(12, 'CANCEL', CANCELLED);
    const [asked, ...others] = await sent(day, 'REQUEST', FIRST);
    expect(others).toEqual([]);
    expect(asked).toMatchObject({ to: 'ann@example.com', subject: 'Nothing was changed: “Launch”' });
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled' });
    expect(await page(asked)).toContain('Launch');
    await sayYes(deployment().api.request, asked?.raw);
    await deployment().run();
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  });
});

describe.each([
  ['late on its way', 11],
  ['forwarded with a Date of its own', 20],
] as const)('a deletion from before the last edit, %s', (_, day) => {
  test('does nothing, and the page says how many would be notified', async () => {
    const manage = await made();
    await sent(12, 'REQUEST', { ...MOVED, dtstamp: '20260412T100000Z' });
    const [asked, ...others] = await sent(day, 'CANCEL', CANCELLED);
    expect(others).toEqual([]);
    expect(asked?.subject).toBe('Nothing was changed: “Launch”');
    const shown = await page(asked);
    expect(shown).toMatch(/Now \S+ 13 May 2026, 10:00/);
    expect(shown).toMatch(/\b3 (people|guests)\b/);
    expect(shown).toContain('Cancel the event');
    const { sent: after } = await click(asked, ORIGIN);
    expect(guests(after)).toEqual(['no CANCEL', 'silent CANCEL', 'yes CANCEL']);
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'cancelled' });
  });
});

describe('the click', () => {
  async function asked() {
    const manage = await made();
    await sent(12, 'REQUEST', MOVED);
    const [mail] = await sent(20, 'REQUEST', FIRST);
    return { manage, mail };
  }

  test('once more does nothing', async () => {
    const { manage, mail } = await asked();
    const { token } = await click(mail, ORIGIN);
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 2 });
    expect((await click(mail, ORIGIN, token)).sent).toEqual([]);
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 2 });
    expect(
      await (await deployment().api.request(heldPath(mail?.raw), { headers: ORIGIN })).text(),
    ).not.toContain('<form');
  });

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['from another page', { ...ORIGIN, Origin: 'https://evil.example' }, undefined],
    ['from a page that does not say which', { Host: 'invites.test' }, undefined],
    ['without what our page sends along', ORIGIN, ''],
    ['with something made up', ORIGIN, '1.e30.aaaa'],
  ])('%s does nothing', async (_, headers, form) => {
    const { manage, mail } = await asked();
    expect(await click(mail, headers, form)).toMatchObject({ status: 403, sent: [] });
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 1 });
  });
});
