/** What an organizer does on the results page, in a browser: with the keyboard alone, and without script. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { faultsOf, useVisit } from './visit.ts';

const visit = useVisit();
const PHONE = { width: 360, height: 740 };
let code = '';

beforeAll(async () => {
  const facts = { summary: 'Choir', start: '20990512T100000', rrule: 'FREQ=WEEKLY;COUNT=4' };
  await visit().mail(organizerMail('REQUEST', facts));
  code = /^Manage code: (\S+)/m.exec(await visit().newest('ann@example.com'))?.[1] ?? '';
  const recipients = ['ben', 'kim', 'zoe'].map((name, index) => ({
    email: `${name}@example.org`,
    origin: index === 0 ? 'fair' : 'web',
  }));
  await fetch(`${visit().server.httpUrl}/v1/invites`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
    body: JSON.stringify({ recipients }),
  });
  await visit().sent();
});

async function open(options: Parameters<ReturnType<typeof visit>['browser']['newPage']>[0] = {}) {
  const page = await visit().browser.newPage({ viewport: PHONE, locale: 'en-GB', ...options });
  await page.goto(`${visit().server.httpUrl}/results`);
  await page.getByLabel('Manage code').fill(code);
  await page.getByRole('button', { name: 'Open the results' }).click();
  await page.getByRole('heading', { name: 'Choir' }).waitFor();
  return page;
}

/** Moves the focus by Tab until it is on an element, and presses Enter. */
async function enter(page: Page, role: 'link' | 'button', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  const isFocused = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
  expect(await isFocused(), String(name)).toBe(true);
  await page.keyboard.press('Enter');
}

test.each([
  ['a phone', PHONE, 'light'],
  ['a desk at night', { width: 1280, height: 800 }, 'dark'],
] as const)('nothing is wrong with any of the pages on %s', async (_, viewport, colorScheme) => {
  const page = await open({ viewport, colorScheme });
  const results = page.url();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'ben@example.org' }).click();
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
  await page.getByText('Remove from the guest list').click();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${results}?origin=fair&show=needs-action`);
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${results}/occurrences/2099-05-19T08:00:00Z`);
  await page.getByRole('heading', { name: '19 May 2099' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('reminding is one press on the keyboard, and says how many', async () => {
  const page = await open();
  await enter(page, 'button', 'Remind the 3 who are waiting');
  await page.getByRole('status').getByText('3 guests are being reminded.').waitFor();
  expect(await visit().newest('kim@example.org')).toMatch(/reminder/i);
  expect(await page.getByRole('button', { name: /^Remind/ }).count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test.each([true, false])(
  'the bars, one date and a guest are reached by keyboard, whether scripts run (%s) or not',
  async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled });
    const results = page.url();
    await enter(page, 'link', 'fair');
    await page.waitForURL(`${results}?origin=fair#list`);
    expect(await page.locator('.guests tbody tr').count()).toBe(1);
    await page.goto(results);
    await enter(page, 'link', '3 waiting: list them');
    await page.waitForURL(`${results}?show=needs-action#list`);
    expect(await page.locator('.guests tbody tr').count()).toBe(3);
    await page.goto(results);
    await enter(page, 'link', /19 May 2099/);
    await page.getByText('3 invited: 0 yes, 0 maybe, 0 no, 3 waiting.').waitFor();
    await page.close();
  },
);

test('a guest is corrected, sent the event again and removed, without script and by keyboard', async () => {
  const page = await open({ javaScriptEnabled: false });
  await enter(page, 'link', 'zoe@example.org');
  await page.getByLabel('Address').fill('zoe.lin@example.org');
  await page.getByLabel('Name').fill('Zoe Lin');
  await page.keyboard.press('Enter');
  await page.getByText('The new address is invited').waitFor();
  await page.getByRole('heading', { name: 'Zoe Lin' }).waitFor();
  expect(await visit().newest('zoe.lin@example.org')).toContain('Choir');
  await enter(page, 'button', 'Send the event again');
  await page.getByText('on its way to them once more').waitFor();
  await page.locator('summary', { hasText: 'Remove from the guest list' }).focus();
  await page.keyboard.press('Enter');
  await enter(page, 'button', 'Remove Zoe Lin');
  await page.getByText('The guest is removed.').waitFor();
  expect(await page.getByRole('link', { name: 'zoe.lin@example.org' }).count()).toBe(0);
  await page.close();
});
