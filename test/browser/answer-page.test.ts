import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import { faultsOf } from './visit.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PHONE = { width: 375, height: 740 };
const DESK = { width: 1280, height: 800 };

let server: LocalServer;
let browser: Browser;
let codes: Record<'api' | 'manage', string>;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  [server, browser] = await Promise.all([
    startLocal(),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
  await submit(organizerMail('REQUEST', { start: '20990512T100000' }), server.smtpPort);
  const text = (await mailTo('ann@example.com')) ?? '';
  const code = (name: string) => new RegExp(`${name} code: (\\S+)`).exec(text)?.[1] ?? '';
  codes = { api: code('API'), manage: code('Manage') };
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The last mail to an address, without soft breaks; waits for the queues, not for scheduled work. */
async function mailTo(address: string): Promise<string | undefined> {
  const idle = await fetch(`${server.httpUrl}/_local/idle`);
  expect(await idle.json()).toEqual({ idle: true });
  const outbox = (await (await fetch(`${server.httpUrl}/_local/outbox`)).json()) as {
    id: string;
    to: string[];
  }[];
  const last = outbox.findLast(({ to }) => to.includes(address));
  const raw = last && (await (await fetch(`${server.httpUrl}/_local/outbox/${last.id}`)).text());
  return raw?.replaceAll('=\r\n', '').replaceAll('=3D', '=');
}

/** Invites somebody; the links in their mail by answer. */
async function invite(email: string): Promise<Record<string, string>> {
  await fetch(`${server.httpUrl}/v1/invites`, {
    method: 'POST',
    headers: { 'X-Api-Code': codes.api },
    body: JSON.stringify({ email }),
  });
  const links = (await mailTo(email))?.matchAll(/^(Yes|Maybe|No): +(\S+)/gm) ?? [];
  return Object.fromEntries([...links].map(([, word, link]) => [word, link]));
}

async function statistics(): Promise<Record<string, number>> {
  const headers = { 'X-Api-Code': codes.manage };
  return (await fetch(`${server.httpUrl}/v1/event/statistics`, { headers })).json() as Promise<
    Record<string, number>
  >;
}

/** A fresh page. Collects its errors. */
async function open(url: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, complaints };
}

describe('the answer page', () => {
  test('takes one click, and shows what was answered', async () => {
    const links = await invite('ben@example.org');
    const { page, complaints } = await open(links.Yes ?? '', { viewport: PHONE });
    await page.getByRole('heading', { name: 'Launch' }).waitFor();
    await page.getByLabel('A comment for Ann Lee').fill('Gladly');
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByRole('status').getByText('Thank you, your answer is Yes').waitFor();
    await page.getByText('Gladly').waitFor();
    expect(await statistics()).toMatchObject({ accepted: 1 });
    expect(complaints).toEqual([]);
  });

  test('works with the keyboard alone, and without script', async () => {
    const before = await statistics();
    const links = await invite('kim@example.org');
    const { page } = await open(links.No ?? '', { javaScriptEnabled: false });
    const focused = () => page.locator(':focus');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Sorry');
    for (const name of ['Yes', 'Maybe', 'No']) {
      await page.keyboard.press('Tab');
      expect(await focused().textContent()).toBe(name);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('your answer is No').waitFor();
    expect(await statistics()).toMatchObject({ declined: (before.declined ?? 0) + 1 });
  });

  test.each(
    [PHONE, DESK].flatMap((viewport) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme })),
    ),
  )('is accessible and fits: $viewport.width px, $colorScheme', async (options) => {
    const links = await invite(`guest-${options.viewport.width}-${options.colorScheme}@example.org`);
    const { page } = await open(links.Maybe ?? '', options);
    const shot = (name: string) =>
      process.env.SHOTS
        ? page.screenshot({
            path: `${process.env.SHOTS}/answer-${name}-${options.viewport.width}-${options.colorScheme}.png`,
          })
        : null;
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width);
    await shot('ask');
    await page.getByRole('button', { name: 'Maybe' }).click();
    await page.getByRole('status').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await shot('done');
  });

  test('says when there is nothing to answer any more', async () => {
    const links = await invite('late@example.org');
    const cancel = organizerMail('CANCEL', {
      sequence: 1,
      dtstamp: '20260104T120000Z',
      start: '20990512T100000',
    });
    await submit(cancel, server.smtpPort);
    await mailTo('late@example.org');
    const { page } = await open(links.Yes ?? '');
    await page.getByText('This event was cancelled. There is nothing to answer.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
