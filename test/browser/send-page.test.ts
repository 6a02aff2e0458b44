import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';
import { textRows, workbook } from '#test/support/workbooks.ts';
import { faultsOf, NARROW } from './visit.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PHONE = { width: 375, height: 740 };
const DESK = { width: 1280, height: 800 };

let server: LocalServer;
let browser: Browser;
let manage: string;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  [server, browser] = await Promise.all([
    startLocal(),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
  const mail = organizerMail('REQUEST', {
    summary: 'Garden party',
    start: '20270701T183000',
    location: 'Elm Street 12',
  });
  await submit(mail, server.smtpPort);
  await idle();
  const [confirmation] = server.aws.ses.outbox.list();
  const raw = server.aws.ses.outbox.read(confirmation?.id ?? '')?.toString() ?? '';
  manage = /Manage code: (\S+)/.exec(raw)?.[1] ?? '';
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const idle = () => fetch(`${server.httpUrl}/_local/idle`);
const invited = () => server.aws.ses.outbox.list().map(({ to }) => to[0] ?? '');

/** The send page as the organizer sees it, what it complained about, and how much it loaded. */
async function open(options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: DESK, locale: 'en', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.httpUrl}/results`);
  await page.getByLabel('Manage code').fill(manage);
  await page.getByRole('button', { name: 'Open the results' }).click();
  await page.waitForURL(/\/results\/[a-z2-7]{16}/);
  await page.goto(`${page.url().split('?')[0]}/send`);
  return { page, complaints };
}

async function fits(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
}

describe('the send page', () => {
  test.each([
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
    ['desk', 'light', DESK],
    ['desk', 'dark', DESK],
  ] as const)('from a pasted list to the last invite: %s, %s', async (device, colorScheme, viewport) => {
    const { page, complaints } = await open({ viewport, colorScheme });
    await fits(page);
    const person = (index: number) => `p${index}-${device}-${colorScheme}@example.org`;
    const people = Array.from({ length: 120 }, (_, index) => `Guest ${index},${person(index)}`);
    await page
      .getByLabel('Paste it here')
      .fill(['name,email', ...people, 'Nobody,nobody@', `Again,${person(0)}`].join('\n'));
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByRole('cell', { name: 'nobody@', exact: true }).waitFor();
    await page.getByRole('region', { name: 'Garden party' }).getByText('Thu, 1 Jul 2027, 18:30').waitFor();
    await fits(page);
    await page.getByRole('button', { name: 'Send 120 invites' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.reload();
    await page.getByText('Done. Every invite is on its way.').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('120');
    await fits(page);
    expect(complaints).toEqual([]);
  });

  test('a list with source and language fits on the narrowest phone', async () => {
    const { page } = await open({ viewport: NARROW });
    const rows = [
      'name,email,source,language',
      'Bartholomew Kim,bartholomew.kim@corporation.example,Newsletter,pt_BR',
    ];
    await page.getByLabel('Paste it here').fill(rows.join('\n'));
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByRole('cell', { name: 'pt-BR' }).waitFor();
    await fits(page);
  });

  test('one person, by keyboard only', async () => {
    const { page } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    for (let count = 0; count < 20 && (await focused()) !== 'email'; count += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('kim@example.org');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Kim');
    await page.keyboard.press('Enter');
    await page.getByText('The invite to kim@example.org is on its way.').waitFor();
    await idle();
    expect(invited()).toContain('kim@example.org');
  });

  test('a list, by keyboard only', async () => {
    const { page } = await open();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    for (let count = 0; count < 20 && (await focused()) !== 'list'; count += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.type('lou@example.org');
    // Past the file chooser, to the button.
    for (let count = 0; count < 2; count += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send 1 invite' }).waitFor();
  });

  test.each([
    ['by keyboard, with script', {}],
    ['without script, on a phone', { javaScriptEnabled: false, viewport: PHONE }],
  ] as const)('another column is chosen %s', async (_, options) => {
    const { page, complaints } = await open(options);
    const rows = ['Owner,Email,Parent', 'sue@crm.example,lee@example.org,lees-mum@example.org'];
    await page.getByLabel('Paste it here').fill(rows.join('\n'));
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByText('The addresses are from the column “Email”.').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    if (!('javaScriptEnabled' in options)) await fits(page);
    await page.getByLabel('Take them from another column').focus();
    // The choice by its first letter, then on to the button.
    for (const key of ['P', 'Tab', 'Enter']) await page.keyboard.press(key);
    await page.getByText('The addresses are from the column “Parent”.').waitFor();
    await page.getByRole('cell', { name: 'lees-mum@example.org' }).waitFor();
    await page.getByRole('button', { name: 'Send 1 invite' }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('a dropped file of an old spreadsheet is read as it was meant', async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      const octets = new Uint8Array([...new TextEncoder().encode('email;name\nrene@example.org;Ren'), 0xe9]);
      transfer.items.add(new File([octets], 'guests.csv'));
      document
        .querySelector('form.drop')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
    });
    await page.getByText('guests.csv is in the field above.').waitFor();
    expect(await page.getByLabel('Paste it here').inputValue()).toBe('email;name\nrene@example.org;René');
  });

  test('works without script', async () => {
    const { page } = await browserWithoutScript();
    await page.getByLabel('or choose a file').setInputFiles({
      name: 'guests.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('email\nsam@example.org\n'),
    });
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByRole('button', { name: 'Send 1 invite' }).click();
    await idle();
    await page.getByRole('link', { name: 'Look again' }).click();
    await page.getByText('Done. Every invite is on its way.').waitFor();
    expect(invited()).toContain('sam@example.org');
  });

  test.each([true, false])('sends a workbook as it is, with scripts: %s', async (javaScriptEnabled) => {
    const { page, complaints } = await open({ javaScriptEnabled });
    const name = `workbook-${javaScriptEnabled}@example.org`;
    await page.getByLabel('or choose a file').setInputFiles({
      name: 'guests.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: workbook({ sheets: [{ rows: textRows([['Email'], [name]]) }] }),
    });
    if (javaScriptEnabled) await page.getByText('guests.xlsx is sent as it is').waitFor();
    expect(await page.getByLabel('Paste it here').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByText(name).waitFor();
    await page.getByRole('button', { name: 'Send 1 invite' }).waitFor();
    expect(complaints).toEqual([]);
  });
});

const browserWithoutScript = () => open({ javaScriptEnabled: false });

describe('the notices', () => {
  test.each([PHONE, DESK])('are all shown', async (viewport) => {
    const page = await browser.newPage({ viewport });
    await page.goto(`${server.httpUrl}/_local/notices`);
    for (const name of [
      'created',
      'updated',
      'cancelled',
      'refused',
      'limit-reached',
      'list-imported',
      'report',
    ]) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const frame = page.frameLocator('iframe[title="report as HTML"]');
    await page.locator('#report').scrollIntoViewIfNeeded();
    await frame.getByText('42 yes').first().waitFor();
  });
});
