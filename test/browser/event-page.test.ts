import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import jsQrModule from 'jsqr';
import { createTransport } from 'nodemailer';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { type LocalServer, startLocal } from '#local/server.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
/** The package is CommonJS with a default export. */
const jsQR = jsQrModule as unknown as typeof jsQrModule.default;
const PHONE = { width: 375, height: 740 };

let server: LocalServer;
let browser: Browser;
/** Paths of the event page and the schedule page. */
let event: string;
let schedule: string;

beforeAll(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  [server, browser] = await Promise.all([
    startLocal(),
    chromium.launch({ executablePath, args: ARGUMENTS.split(' ') }),
  ]);
  for (let number = 0; number < 12; number += 1) {
    await mail({
      uid: `talk-${number}`,
      summary: `Talk ${number}`,
      start: `209905${10 + number}T100000`,
      description: 'Bring a friend. See https://example.org/talks for more.',
    });
  }
  await idle();
  event = await eventPageOf('Talk 0');
  schedule = await scheduleOf('ann@example.com');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const idle = () => fetch(`${server.httpUrl}/_local/idle`);

async function mail(facts: Parameters<typeof organizerMail>[1]): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: server.smtpPort, ignoreTLS: true });
  await transport.sendMail({
    envelope: { from: 'ann@example.com', to: 'create@invites.test' },
    raw: organizerMail('REQUEST', facts ?? {}),
  });
}

interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
}
const outbox = async () => (await (await fetch(`${server.httpUrl}/_local/outbox`)).json()) as Mail[];
async function mailsTo(address: string): Promise<string[]> {
  await idle();
  return (await outbox())
    .filter(({ to }) => to[0] === address)
    .map(({ subject }) => subject)
    .sort();
}

async function textOf(found: Mail | undefined): Promise<string> {
  const raw = Buffer.from(server.aws.ses.outbox.read(found?.id ?? '') ?? '').toString('latin1');
  return raw.replaceAll('=\r\n', '');
}

/** The path that the organizer reads in the confirmation. */
async function eventPageOf(title: string): Promise<string> {
  const text = await textOf((await outbox()).find(({ subject }) => subject.includes(`“${title}”`)));
  return new RegExp(`${server.httpUrl}(/e/[a-z2-7]{32})\\s`).exec(text)?.[1] ?? '';
}

/** The path that the organizer finds on their own page. */
async function scheduleOf(organizer: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`${server.httpUrl}/sign-in`);
  await page.getByLabel('Your address').fill(organizer);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.getByText('Look into your mailbox').waitFor();
  await idle();
  const text = await textOf((await outbox()).findLast(({ subject }) => subject.startsWith('Your link')));
  await page.goto(/http\S+\/sign-in\/[\w.-]+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const href = await page.getByRole('link', { name: 'All your coming events' }).getAttribute('href');
  await page.close();
  return href ?? '';
}

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.httpUrl}${path}`);
  return { page, complaints };
}

describe('the event page', () => {
  test('shows when it is where the visitor is, unless that is the same', async () => {
    const tokyo = await open(event, { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
    expect(await tokyo.page.locator('.local-time').textContent()).toMatch(
      /^Where you are \(Tokyo\): Sun,? 10 May, 17:00.*18:00$/,
    );
    const berlin = await open(event, { timezoneId: 'Europe/Berlin' });
    expect(await berlin.page.locator('.local-time').isVisible()).toBe(false);
  });

  test('invites by keyboard alone', async () => {
    const { page } = await open(event);
    await page.keyboard.press('Tab');
    while (
      !(await page.getByLabel('Your email address').evaluate((field) => field === document.activeElement))
    )
      await page.keyboard.press('Tab');
    await page.keyboard.type('kim@example.org');
    await page.keyboard.press('Enter');
    await page.getByText('Look into your mailbox.').waitFor();
    expect(await mailsTo('kim@example.org')).toEqual(['Talk 0']);
  });

  test('works without script', async () => {
    const { page } = await open(event, { javaScriptEnabled: false });
    await page.getByLabel('Your email address').fill('lou@example.org');
    await page.getByRole('button', { name: 'Send me the invite' }).click();
    await page.getByText('Look into your mailbox.').waitFor();
    expect(await mailsTo('lou@example.org')).toEqual(['Talk 0']);
  });

  test('asks once more when a mailing tool filled in the address', async () => {
    const { page } = await open(`${event}?email=mia@example.org&name=Mia&origin=mailchimp`);
    expect(await mailsTo('mia@example.org')).toEqual([]);
    await page.getByRole('button', { name: 'Send me the invite' }).click();
    await page.getByText('Look into your mailbox.').waitFor();
    expect(await mailsTo('mia@example.org')).toEqual(['Talk 0']);
  });

  test('refuses a link as the tool’s author wrote it', async () => {
    for (const tag of ['*|EMAIL|*', '{{contact.email}}', '%recipient_email%', '[[email]]']) {
      const { page } = await open(`${event}?email=${tag}`);
      await page.getByRole('alert').getByText('was not filled in').waitFor();
      await page.close();
    }
  });

  test('gives the calendar file', async () => {
    const { page } = await open(event);
    await page.getByText('Only add it to my calendar').focus();
    await page.keyboard.press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Apple or any other calendar (.ics)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('event.ics');
    expect(readFileSync(await download.path(), 'utf8')).toContain('METHOD:PUBLISH');
  });

  test('gives a QR code that leads to it, also for print', async () => {
    const { page } = await open(`${event}/share`, { viewport: PHONE, colorScheme: 'dark' });
    const { data, width, height } = await page.getByAltText('QR code of the link').evaluate((element) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [400, 400];
      const context = canvas.getContext('2d');
      context?.drawImage(element as HTMLImageElement, 0, 0, 400, 400);
      const pixels = context?.getImageData(0, 0, 400, 400);
      return { data: [...(pixels?.data ?? [])], width: 400, height: 400 };
    });
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(
      `${server.httpUrl}${event}?origin=qr`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download for print' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('qr-code.svg');
  });

  test('gives snippets that copy', async () => {
    const { page } = await open(`${event}/share`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy Mailchimp: Link' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${server.httpUrl}${event}?email=*|EMAIL|*&name=*|FNAME|*&origin=mailchimp`,
    );
  });
});

describe('on another site', () => {
  let site: Server;
  let body = '';
  beforeAll(async () => {
    site = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(`<!doctype html><title>Shop</title><body>${body}`);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => site.close());

  async function onSite(content: string): Promise<Page> {
    body = content;
    const page = await browser.newPage();
    // Another port of this machine under another name: another site to the browser.
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    return page;
  }

  test('a button opens the event, and who asks there counts for that site', async () => {
    const button = `<script src="${server.httpUrl}${event}/button.js?origin=shop" async></script>`;
    const page = await onSite(button + button);
    await page.getByRole('button', { name: 'Send me the invite' }).first().click();
    const frame = page.frameLocator('iframe').first();
    await frame.getByLabel('Your email address').fill('noa@example.org');
    await frame.getByRole('button', { name: 'Send me the invite' }).click();
    await frame.getByText('Look into your mailbox.').waitFor();
    expect(await mailsTo('noa@example.org')).toEqual(['Talk 0']);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('a frame shows what asks to be embedded, and nothing else', async () => {
    const page = await onSite(
      `<iframe src="${server.httpUrl}${event}"></iframe><iframe src="${server.httpUrl}${schedule}?embed=1"></iframe>`,
    );
    await page.frameLocator('iframe').nth(1).getByText('Events by Ann Lee').waitFor();
    expect(await page.frameLocator('iframe').nth(0).getByText('Talk 0').count()).toBe(0);
  });
});

describe('the schedule page', () => {
  test('invites one address to all that was picked, by keyboard alone', async () => {
    const { page } = await open(schedule);
    const press = async (name: RegExp, role: 'checkbox' | 'button' | 'textbox', key?: string) => {
      const target = page.getByRole(role, { name, exact: true });
      while (!(await target.evaluate((element) => element === document.activeElement)))
        await page.keyboard.press('Tab');
      if (key) await page.keyboard.press(key);
    };
    await press(/^Talk 1$/, 'checkbox', 'Space');
    await press(/^Talk 3$/, 'checkbox', 'Space');
    await press(/^Continue$/, 'button', 'Enter');
    await page.getByRole('heading', { name: 'You picked 2 events' }).waitFor();
    await press(/address/, 'textbox');
    await page.keyboard.type('pat@example.org');
    await page.keyboard.press('Enter');
    await page.getByText('2 invites go to pat@example.org').waitFor();
    expect(await mailsTo('pat@example.org')).toEqual(['Talk 1', 'Talk 3']);
  });

  test('keeps picks while searching, without script too', async () => {
    const { page } = await open(schedule, { javaScriptEnabled: false });
    await page.getByLabel('Talk 5', { exact: true }).check();
    await page.getByRole('searchbox', { name: 'Find' }).fill('talk 7');
    await page.keyboard.press('Enter');
    await page.getByText('1 event with “talk 7”').waitFor();
    await page.getByLabel('Talk 7', { exact: true }).check();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'You picked 2 events' }).waitFor();
  });
});
