/** The reference of the API in a browser, with its console. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { invitation } from '#local/dialects/organizer.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();

async function open(
  options: Parameters<ReturnType<typeof visit>['browser']['newPage']>[0] = {},
): Promise<Page> {
  const { browser, server } = visit();
  const page = await browser.newPage(options);
  await page.goto(`${server.httpUrl}/docs`);
  return page;
}

test.each([
  ['a phone', NARROW, 'light'],
  ['a phone at night', NARROW, 'dark'],
  ['a desk', DESK, 'light'],
  ['a desk at night', DESK, 'dark'],
] as const)('nothing is wrong on %s, with everything open', async (_, viewport, colorScheme) => {
  const page = await open({ viewport, colorScheme });
  expect(await faultsOf(page)).toEqual([]);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('everything but the console is there without a script', async () => {
  const page = await open({ javaScriptEnabled: false });
  for (const name of ['Invite people', 'Count the answers', 'Problems'])
    expect(await page.getByRole('heading', { name, exact: true }).isVisible()).toBe(true);
  expect(await page.locator('.console').first().isVisible()).toBe(false);
  await page.close();
});

test('the console makes a call, by the keyboard alone, and keeps the code to itself', async () => {
  await visit().mail(
    await invitation(
      {
        ...{ uid: 'party@calendar.example', sequence: 0, title: 'Party', zone: 'Europe/Berlin', minutes: 60 },
        ...{ start: '2027-07-01T18:30:00', location: '', description: '', recurrence: null },
        organizer: { email: 'ann@example.com', name: 'Ann' },
      },
      'create@invites.test',
      Date.now(),
    ),
  );
  const code = /^Manage code: (\S+)/m.exec(await visit().newest('ann@example.com'))?.[1] ?? '';
  const page = await open({ viewport: DESK });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const invite = page.locator('#invite');
  await invite.getByText('Try it on this server').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type(code);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await invite.getByText('Answered 202').waitFor();
  expect(await invite.locator('.outcome pre').textContent()).toContain('"email": "ben@example.org"');

  const statistics = page.locator('#getStatistics');
  await statistics.getByText('Try it on this server').click();
  await statistics.getByRole('button', { name: 'Call' }).click();
  await statistics.getByText('Answered 200').waitFor();
  expect(await statistics.locator('.outcome pre').textContent()).toContain('"invited": 1');

  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
  );
  expect([kept, ...requests].filter((one) => one.includes(code))).toEqual([]);
  await page.reload();
  expect(await invite.locator('[data-code]').inputValue()).toBe('');
  await page.close();
});
