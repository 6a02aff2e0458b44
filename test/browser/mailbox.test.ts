import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalServer, startLocal } from '#local/server.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

let server: LocalServer;
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  [server, browser] = await Promise.all([
    startLocal(),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A fresh page, and what it complained about. */
async function open(options: Parameters<Browser['newPage']>[0] = {}, path = ''): Promise<[Page, string[]]> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.httpUrl}/_local/${path}`);
  return [page, complaints];
}

async function makeEvent(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'New event' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Starts').fill('2027-07-01T18:30');
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await page.getByLabel('Where').fill('Elm Street 12');
  await page.getByLabel('Your name').fill('Ann Lee');
  await page.getByLabel('Your address').fill('ann@example.com');
  await page.getByRole('button', { name: 'Invite create@invites.test' }).click();
  await page.getByText('Invitation mailed.').waitFor();
}

async function mailbox(): Promise<{ to: string[]; subject: string }[]> {
  await fetch(`${server.httpUrl}/_local/idle`);
  return (await fetch(`${server.httpUrl}/_local/outbox`)).json() as Promise<
    { to: string[]; subject: string }[]
  >;
}

describe('the mailbox page', () => {
  test('plays the whole round: event, codes, invite, answer, headcount, move, end', async () => {
    const [page, complaints] = await open();
    await makeEvent(page, 'Garden party');

    await page.getByRole('link', { name: 'Ready to invite: “Garden party”' }).click();
    const confirmation = page.url();
    await page.getByLabel('Invite somebody').fill('gail@example.org');
    await page.getByRole('button', { name: 'Send invites' }).click();

    await page.getByRole('link', { name: 'gail@example.org' }).click();
    const card = page.getByRole('region', { name: 'In the calendar' });
    expect(await card.textContent()).toContain('Thu, 1 Jul 2027, 18:30 – 19:30 (Berlin, GMT+2)');
    await page.getByLabel('Answer from').selectOption('Microsoft');
    await page.getByLabel('Comment').fill('Gladly');
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Answer mailed. The headcount changes in a moment.').waitFor();

    await page.goto(confirmation);
    await page.locator('.headcount div', { hasText: 'Yes' }).getByText('1', { exact: true }).waitFor();
    const text = (await page.frameLocator('iframe').locator('body').innerText()) ?? '';
    const manage = /Manage code: (\S+)/.exec(text)?.[1];
    const statistics = await fetch(`${server.httpUrl}/v1/event/statistics`, {
      headers: { Authorization: `Bearer ${manage}` },
    });
    expect(await statistics.json()).toMatchObject({ invited: 1, accepted: 1, byClient: { microsoft: 1 } });

    await page
      .getByRole('navigation', { name: 'My events' })
      .getByRole('link', { name: 'Garden party' })
      .click();
    await page.getByLabel('Starts').fill('2027-07-02T18:30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Edit mailed.').waitFor();
    await page
      .getByRole('link', { name: 'gail@example.org' })
      .filter({ hasText: 'Updated: Garden party' })
      .waitFor();

    await page.getByText('Delete this event').click();
    await page.getByRole('button', { name: 'Delete and cancel it' }).click();
    await page.getByRole('link', { name: 'gail@example.org' }).filter({ hasText: 'Cancelled: ' }).click();
    await card.getByText('cancelled').waitFor();
    expect(await page.getByRole('button', { name: 'Yes' }).count()).toBe(0);
    const notified = (await mailbox()).filter(({ to }) => to[0] === 'gail@example.org');
    expect(notified.map(({ subject }) => subject)).toEqual([
      'Garden party',
      'Updated: Garden party',
      'Cancelled: Garden party',
    ]);
    expect(complaints).toEqual([]);
  });

  test('shows new mail without a reload, and finds it while typing', async () => {
    const [page] = await open();
    const [other] = await open();
    await makeEvent(other, 'Concert');
    await page.getByRole('link', { name: 'Ready to invite: “Concert”' }).waitFor();
    const search = page.getByRole('searchbox', { name: 'Search by recipient' });
    await search.fill('nobody@');
    await page.getByText('No mail went to such an address.').waitFor();
    await search.fill('ANN@');
    await page.getByRole('link', { name: 'Ready to invite: “Concert”' }).waitFor();
  });

  test('keeps the focus of somebody who goes through the list by keyboard', async () => {
    const [page] = await open();
    const [other] = await open();
    const first = page.getByRole('navigation', { name: 'Sent mails' }).getByRole('link').first();
    await first.focus();
    const id = await first.getAttribute('id');
    await makeEvent(other, 'Lecture');
    await page.getByRole('link', { name: 'Ready to invite: “Lecture”' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  });

  test.each(['light', 'dark'] as const)(
    'fits a phone without scrolling sideways: %s',
    async (colorScheme) => {
      const phone = { viewport: { width: 375, height: 740 }, colorScheme };
      const [{ id } = { id: '' }] = (await mailbox()) as unknown as { id: string }[];
      for (const path of ['', '?new=1', `?mail=${id}`]) {
        const [page] = await open(phone, path);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
        await page.close();
      }
    },
  );

  test('shows one side at a time on a phone', async () => {
    const [page] = await open({ viewport: { width: 375, height: 740 } }, '?new=1');
    expect(await page.getByRole('navigation', { name: 'Sent mails' }).isVisible()).toBe(false);
    await page.getByRole('link', { name: 'All mails' }).click();
    expect(await page.getByRole('navigation', { name: 'Sent mails' }).isVisible()).toBe(true);
  });
});
