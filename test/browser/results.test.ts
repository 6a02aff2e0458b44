import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GuestAnswer } from '#local/dialects/answer.ts';
import { invitation } from '#local/dialects/organizer.ts';
import { reply } from '#local/dialects/reply.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import { faultsOf } from './visit.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const PARTY = {
  uid: 'party@desk.example',
  sequence: 0,
  organizer: { email: 'ann@example.com', name: 'Ann Lee' },
  title: 'Garden party',
  start: '2027-07-01T18:30:00',
  zone: 'Europe/Berlin',
  minutes: 120,
  location: 'Elm Street 12',
  description: 'Come as you are.',
  recurrence: null,
};

let server: LocalServer;
let browser: Browser;
let code: string;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  [server, browser] = await Promise.all([
    startLocal(),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
  await submit(await invitation(PARTY, 'create@invites.test', Date.now()), server.smtpPort);
  const confirmation = await mailTo('ann@example.com');
  code = /^Manage code: (\S+)/m.exec(confirmation)?.[1] ?? '';
  const recipients = ['gail', 'ben', 'zoe', 'kim'].map((name) => ({ email: `${name}@example.org`, name }));
  await fetch(`${server.httpUrl}/v1/invites`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
    body: JSON.stringify({ recipients }),
  });
  await idle();
  await answer('gail@example.org', 'ACCEPTED', 'I bring cake!');
  await idle();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const idle = () => fetch(`${server.httpUrl}/_local/idle`);

/** The newest mail to an address. */
async function mailTo(address: string): Promise<string> {
  await idle();
  const outbox = await fetch(`${server.httpUrl}/_local/outbox`);
  const mail = ((await outbox.json()) as { id: string; to: string[] }[]).findLast(
    ({ to }) => to[0] === address,
  );
  return (await fetch(`${server.httpUrl}/_local/outbox/${mail?.id}`)).text();
}

async function answer(email: string, given: GuestAnswer, comment?: string): Promise<void> {
  const facts = { answer: given, at: Date.now(), ...(comment ? { comment } : {}) };
  await submit(await reply('google', await mailTo(email), facts), server.smtpPort);
}

/** A page of a browser of its own, and what it complained about. */
async function open(options: Parameters<Browser['newPage']>[0] = {}): Promise<[Page, string[]]> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return [page, complaints];
}

async function openResults(options: Parameters<Browser['newPage']>[0] = {}): Promise<[Page, string[]]> {
  const [page, complaints] = await open(options);
  await page.goto(`${server.httpUrl}/results#${code}`);
  await page.getByRole('heading', { name: 'Garden party' }).waitFor();
  return [page, complaints];
}

describe('the results page', () => {
  test('opens from the mail, and the code is gone from the address and out of reach of scripts', async () => {
    const [page, complaints] = await openResults();
    expect(page.url()).toMatch(/\/results\/[a-z2-7]{16}$/);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    expect(complaints).toEqual([]);
  });

  test('shows a new answer without a reload', async () => {
    const [page] = await openResults();
    await page.evaluate(() => document.body.setAttribute('data-untouched', ''));
    await page.locator('#numbers summary').click();
    await answer('ben@example.org', 'TENTATIVE');
    await page.getByText('4 invited: 1 yes, 1 maybe, 0 no, 2 waiting.').waitFor({ timeout: 5000 });
    expect(await page.locator('body[data-untouched]').count()).toBe(1);
    expect(await page.locator('#numbers').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#chart canvas').count()).toBe(1);
    await page.getByRole('row', { name: /^ben@example\.org.* Maybe/ }).waitFor({ timeout: 10_000 });
    expect(await page.locator('body[data-untouched]').count()).toBe(1);
  });

  test('shows the first guest of an event without a reload', async () => {
    const fresh = { ...PARTY, uid: 'quiet@desk.example', title: 'Quiet party' };
    await submit(await invitation(fresh, 'create@invites.test', Date.now()), server.smtpPort);
    const [, manage] = /^Manage code: (\S+)/m.exec(await mailTo('ann@example.com')) ?? [];
    const [page] = await open();
    await page.goto(`${server.httpUrl}/results#${manage}`);
    await page.getByText('Nobody is invited yet.').waitFor();
    await fetch(`${server.httpUrl}/v1/invites`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${manage}` },
      body: JSON.stringify({ email: 'ben@example.org' }),
    });
    await page.getByRole('link', { name: 'ben@example.org' }).waitFor({ timeout: 10_000 });
    expect(await page.getByText('Nobody is invited yet.').count()).toBe(0);
  });

  test('is used by keyboard alone: find a guest, read their story, come back', async () => {
    const [page] = await openResults();
    const focused = () => page.evaluate(() => document.activeElement?.id);
    for (let presses = 0; presses < 20 && (await focused()) !== 'q'; presses += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('gail@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    expect(await page.locator('.story').textContent()).toContain('I bring cake!');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Garden party' }).waitFor();
  });

  test('opens, closes and limits the event’s page, by keyboard alone and without script', async () => {
    const [page] = await openResults();
    const press = async (role: 'textbox' | 'combobox' | 'button', name: RegExp) => {
      const target = page.getByRole(role, { name });
      while (!(await target.evaluate((element) => element === document.activeElement)))
        await page.keyboard.press('Tab');
    };
    await press('textbox', /^Places/);
    await page.keyboard.type('many');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Nothing was saved').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press('combobox', /^Asking for an invite is/);
    await page.keyboard.press('c');
    await press('button', /^Save the page/);
    await page.keyboard.press('Enter');
    await page.getByText('Closed: nobody can ask').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    const { cookies } = await page.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false });
    await context.addCookies(cookies);
    const plain = await context.newPage();
    await plain.goto(page.url());
    await plain.getByLabel('Asking for an invite is').selectOption('Open');
    await plain.getByRole('button', { name: 'Save the page' }).click();
    await plain.getByText('Open: everybody who has the link').waitFor();
  });

  test.each([true, false])(
    'replaces codes, each once, whether scripts run (%s) or not',
    async (javaScriptEnabled) => {
      const fresh = { ...PARTY, uid: `codes-${javaScriptEnabled}@desk.example`, title: 'Secret party' };
      await submit(await invitation(fresh, 'create@invites.test', Date.now()), server.smtpPort);
      const [, manage = ''] = /^Manage code: (\S+)/m.exec(await mailTo('ann@example.com')) ?? [];
      const [page, complaints] = await open({ javaScriptEnabled, viewport: { width: 375, height: 740 } });
      await page.goto(`${server.httpUrl}/results`);
      await page.getByLabel('Manage code').fill(manage);
      await page.getByRole('button', { name: 'Open the results' }).click();
      await page.getByRole('link', { name: 'Replace a code' }).click();
      const fits = async () => {
        if (javaScriptEnabled) expect(await faultsOf(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
      };
      await fits();
      await page.getByRole('link', { name: 'Replace both codes' }).click();
      await fits();
      await page.getByRole('button', { name: 'Yes, replace both codes' }).click();
      await page.getByRole('heading', { name: 'Your new codes' }).waitFor();
      await fits();
      const [, shown = ''] = await page.locator('dd').allTextContents();
      const mail = await mailTo('ann@example.com');
      expect(/^Manage code: (\S+)/m.exec(mail)?.[1]).toBe(shown);
      const statusOf = async (code: string) => {
        const headers = { Authorization: `Bearer ${code}` };
        return (await fetch(`${server.httpUrl}/v1/event/statistics`, { headers })).status;
      };
      expect([await statusOf(manage), await statusOf(shown)]).toEqual([401, 200]);
      await page.getByRole('link', { name: 'Back to' }).click();
      await page.getByRole('heading', { name: 'Secret party' }).waitFor();
      expect(complaints).toEqual([]);
    },
  );

  test('works without script', async () => {
    const [page] = await open({ javaScriptEnabled: false });
    await page.goto(`${server.httpUrl}/results`);
    await page.getByLabel('Manage code').fill('manage_nonsense');
    await page.getByRole('button', { name: 'Open the results' }).click();
    await page.getByText('This code is not valid.').waitFor();
    await page.getByLabel('Manage code').fill(code);
    await page.getByRole('button', { name: 'Open the results' }).click();
    await page.getByText('4 invited:').waitFor();
    await page.getByLabel('Show').selectOption('Yes');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.locator('.guests tbody a').allTextContents()).toEqual(['gail@example.org']);
    await page.getByRole('button', { name: 'Mail me the report' }).click();
    await page.getByText('The report is on its way to ann@example.com.').waitFor();
    expect(await mailTo('ann@example.com')).toContain('1 yes of 4 guests');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Manage code').waitFor();
  });
});
