/** The form for other people's web pages, played on another site as it stands in our pages and documents. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const ANN = 'ann@example.com';
let site: Server;
let form = '';
/** The form as the pages show it, before the code is written into it. */
let shown: Record<string, string>;
let code = '';

beforeAll(async () => {
  await visit().mail(organizerMail('REQUEST', { summary: 'Open day', start: '20990512T100000' }));
  const confirmation = await visit().newest(ANN);
  code = /^API code: (\S+)/m.exec(confirmation)?.[1] ?? '';
  const event = /^http\S+\/e\/\S+$/m.exec(confirmation)?.[0] ?? '';
  const page = await visit().browser.newPage();
  const read = async (address: string, selector: string) => {
    await page.goto(address);
    return (await page.locator(selector).textContent()) ?? '';
  };
  shown = {
    docs: await read(`${visit().server.httpUrl}/docs`, '#web-form pre'),
    share: await read(`${event}/share`, '[aria-label="A form of your own"]'),
  };
  await page.close();
  form = (shown.docs ?? '').replace('API_CODE', code);
  site = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Shop</title><main><h1>Shop</h1>${form}</main></html>`,
    );
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
});
afterAll(() => site?.close());

/** Opens the other site, sends an address by keyboard, and returns the page once it says something. */
async function send(email: string, words: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await visit().browser.newPage({ viewport: NARROW });
  await before?.(page);
  // Another port of this machine under another name: another site to the browser.
  await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText(words).waitFor();
  return page;
}

test('there is one such form: the pages and docs/api.md show the same', () => {
  const written = readFileSync(path.resolve(import.meta.dirname, '../../docs/api.md'), 'utf8');
  const [, inFile] = /<!-- begin web form -->\n\n```html\n([\s\S]*?)\n```/.exec(written) ?? [];
  expect(shown.share).toBe(shown.docs);
  expect(inFile?.replace('https://invites.example.com', visit().server.httpUrl)).toBe(shown.docs);
  expect(shown.docs).toContain(`${visit().server.httpUrl}/v1/invites`);
});

test('an address that is accepted gets the invite, and counts for the website', async () => {
  const page = await send('ben@example.org', 'Look into your mailbox');
  expect(await faultsOf(page)).toEqual([]);
  expect(await visit().newest('ben@example.org')).toContain('Open day');
  expect(await page.getByRole('button').isEnabled()).toBe(true);
  await page.close();
});

test('an address that is rejected is no success', async () => {
  const sent = await visit().sent();
  const page = await send('create@invites.test', 'No mail can be sent to this address.');
  expect(await page.getByText('Look into your mailbox').count()).toBe(0);
  expect(await visit().sent()).toBe(sent);
  await page.close();
});

test('the server being down is said, and the visitor can try again', async () => {
  const page = await send('kim@example.org', 'The invite could not be asked for.', (tab) =>
    tab.route('**/v1/invites', (route) => route.abort()),
  );
  await page.unroute('**/v1/invites');
  await page.getByRole('button').click();
  await page.getByRole('status').getByText('Look into your mailbox').waitFor();
  await page.close();
});

test('a call that is refused as a whole is no success', async () => {
  const wrong = form;
  form = form.replace(code, 'api_wrong');
  const page = await send('lou@example.org', 'Nobody can be invited at the moment.');
  form = wrong;
  await page.close();
  await visit().mail(organizerMail('CANCEL', { summary: 'Open day', start: '20990512T100000', sequence: 1 }));
  const late = await send('lou@example.org', 'Nobody can be invited to this event any more.');
  await late.close();
});
