/** A season that comes again under other ids: the page its report links to. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeApart } from '#domain/mail/take-apart.ts';
import { organizerMail } from '#harness/mails.ts';
import { submit } from '#local/dialects/submit.ts';
import { type LocalServer, startLocal } from '#local/server.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

/** Text of the newest mail that went out. */
async function newest(): Promise<string> {
  await fetch(`${server.httpUrl}/_local/idle`);
  const { outbox } = server.aws.ses;
  return (await takeApart(outbox.read(outbox.list().at(-1)?.id ?? '') ?? Buffer.from(''))).text;
}

test('one of two events is made once more, by keyboard, on a phone, without script', async () => {
  const games = (host: string) =>
    ['1', '2'].map((name) => ({ uid: `${name}@${host}`, summary: `Game ${name}`, start: '20270701T183000' }));
  for (const host of ['spring.example', 'autumn.example']) {
    await submit(organizerMail('REQUEST', ...games(host)), server.smtpPort);
    await newest();
  }
  const lines = (await newest()).split('\n');
  const address = lines[lines.indexOf('Make second events of them:') + 1] ?? '';
  const viewport = { width: 375, height: 740 };
  const scripted = await browser.newPage({ viewport });
  await scripted.goto(address);
  expect(await scripted.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await scripted.evaluate(AXE);
  expect(((await scripted.evaluate('axe.run()')) as { violations: unknown[] }).violations).toEqual([]);
  const page = await browser.newPage({ viewport, javaScriptEnabled: false });
  await page.goto(address);
  await page.getByLabel('Game 1').focus();
  for (const key of ['Space', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await newest()).toMatch(/^1 event: 1 new\.[\s\S]*Game 2 \(new\)/m);
});
