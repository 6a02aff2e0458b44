import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalServer, startLocal } from '#local/server.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PHONE = { width: 375, height: 740 };

let server: LocalServer;
let browser: Browser;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  [server, browser] = await Promise.all([
    startLocal({ owners: 'ann@example.com' }),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
  await makeEvent('Garden party', 'ann@example.com', '2027-07-01T18:30');
  await makeEvent('Autumn walk', 'ann@example.com', '2027-10-03T10:00');
  await makeEvent('Spring ball', 'ann@example.com', '2024-04-03T10:00');
  await makeEvent('Book club', 'bob@example.com', '2027-02-01T19:00');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function makeEvent(title: string, email: string, start: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${server.httpUrl}/_local/?new=1`);
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Starts').fill(start);
  await page.getByLabel('Where').fill('Elm Street 12');
  await page.getByLabel('Your name').fill('Ann Lee');
  await page.getByLabel('Your address').fill(email);
  await page.getByRole('button', { name: 'Invite create@invites.test' }).click();
  await page.getByText('Invitation mailed.').waitFor();
  await fetch(`${server.httpUrl}/_local/idle`);
  await page.close();
}

/** The newest link that was mailed to an address. */
async function linkTo(email: string): Promise<string> {
  await fetch(`${server.httpUrl}/_local/idle`);
  const mails = (await (await fetch(`${server.httpUrl}/_local/outbox`)).json()) as {
    id: string;
    to: string[];
    subject: string;
  }[];
  const mail = mails.findLast(({ to, subject }) => to[0] === email && subject.startsWith('Your link'));
  const raw = await (
    await fetch(`${server.httpUrl}/_local/outbox/${encodeURIComponent(mail?.id ?? '')}`)
  ).text();
  const [link] = /http\S+\/sign-in\/[\w.-]+/.exec(raw.replaceAll('=\r\n', '')) ?? [];
  return link ?? expect.fail(`No link went to ${email}.`);
}

async function signIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.httpUrl}/sign-in`);
  await page.getByLabel('Your address').fill('ann@example.com');
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await page.goto(await linkTo('ann@example.com'));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Your events' }).waitFor();
  return page;
}

describe('signing in by mail', () => {
  test('by keyboard alone: address, link, events, search, out', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.httpUrl}/sign-in`);
    await page.keyboard.press('Tab');
    await page.keyboard.type('ann@example.com');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    await page.goto(await linkTo('ann@example.com'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Garden party', exact: true }).waitFor();

    const search = page.getByRole('searchbox', { name: 'Search title or place' });
    while (!(await search.evaluate((field) => field === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.type('walk');
    await page.keyboard.press('Enter');
    await page.getByText('1 of 2 match').waitFor();
    expect(await page.getByRole('link', { name: 'Garden party', exact: true }).count()).toBe(0);

    const out = page.getByRole('button', { name: 'Sign out' });
    while (!(await out.evaluate((button) => button === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    await page.close();
  });

  test('only in the browser that asked', async () => {
    const [one, other] = [await browser.newContext(), await browser.newContext()];
    await signIn(one);
    const page = await other.newPage();
    await page.goto(`${server.httpUrl}/sign-in`);
    await page.getByLabel('Your address').fill('ann@example.com');
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    const stranger = await one.newPage();
    await stranger.goto(await linkTo('ann@example.com'));
    await stranger.getByText('only in the browser that asked').waitFor();
    await Promise.all([one.close(), other.close()]);
  });

  test('the owner of the domain suspends an organizer and lifts it again', async () => {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await signIn(context);
    await page.getByRole('link', { name: 'Whole domain' }).click();
    await page.getByRole('link', { name: 'bob@example.com' }).click();
    await page.getByText('Book club').waitFor();
    await page.getByRole('button', { name: 'Suspend this organizer' }).click();
    await page.getByRole('status').filter({ hasText: 'The organizer is suspended.' }).waitFor();
    await page.getByRole('button', { name: 'Lift the suspension' }).click();
    await page.getByRole('status').filter({ hasText: 'The suspension is lifted.' }).waitFor();
    await page.getByLabel('Invites per event').fill('250');
    await page.getByRole('button', { name: 'Save limits' }).click();
    await page.getByText('The limits are saved.').waitFor();
    expect(await page.getByLabel('Invites per event').inputValue()).toBe('250');
    await context.close();
  });
});
