/** An organizer makes, edits and cancels an event in a browser: with the keyboard alone, and without script. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { signIn } from './open-visit.ts';
import { faultsOf, useVisit } from './visit.ts';

const visit = useVisit();
const ANN = 'ann@example.com';
const PHONE = { width: 360, height: 740 };
let cookies: Awaited<ReturnType<BrowserContext['cookies']>>;

beforeAll(async () => {
  const context = await signIn(visit(), ANN);
  cookies = await context.cookies();
  await context.close();
});

async function open(
  path: string,
  options: Parameters<ReturnType<typeof visit>['browser']['newContext']>[0] = {},
) {
  const context = await visit().browser.newContext({ viewport: PHONE, locale: 'en', ...options });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(`${visit().server.httpUrl}${path}`);
  return page;
}

/** Moves the focus by Tab to a field or button. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isFocused = () => page.locator(selector).evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 60 && !(await isFocused()); presses += 1) await page.keyboard.press('Tab');
  expect(await isFocused(), selector).toBe(true);
}

test('an event is made by keyboard alone, in the zone of the browser', async () => {
  const page = await open('/events', { timezoneId: 'America/New_York' });
  await tabTo(page, '.who a[href="/events/new"]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'New event' }).waitFor();
  // The script sets it, which may run after the heading is there.
  await expect.poll(() => page.getByLabel('Time zone').inputValue()).toBe('America/New_York');
  await tabTo(page, '#summary');
  await page.keyboard.type('Keyboard party');
  await tabTo(page, '#date');
  await page.keyboard.type('07012027');
  await tabTo(page, '#repeat');
  await page.keyboard.type('Every week');
  await tabTo(page, '#ends');
  await page.keyboard.type('After');
  await tabTo(page, '#count');
  await page.keyboard.type('3');
  await tabTo(page, 'button[value="preview"]');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Keyboard party' }).waitFor();
  expect(await page.locator('.invite-card').textContent()).toContain('18:00 – 20:00 (New York, GMT-4)');
  expect(await page.locator('.invite-card').textContent()).toContain('3 times');
  await tabTo(page, 'button[value="save"]');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('The event is made.').waitFor();
  await page.getByRole('heading', { name: 'Keyboard party' }).waitFor();
  expect(await visit().newest(ANN)).toMatch(/^Manage code: manage_\S+$/m);
  await page.context().close();
});

test('it is made, edited, tried and cancelled without script', async () => {
  const page = await open('/events/new', { javaScriptEnabled: false });
  expect(await page.getByLabel('Time zone').inputValue()).not.toBe('');
  await page.getByLabel('Title').fill('Plain party');
  await page.getByLabel('Starts on').fill('2027-07-01');
  await page.getByLabel('All day').check();
  await page.getByRole('button', { name: 'Create the event' }).click();
  await page.getByText('The event is made.').waitFor();
  await page.getByText('Thu, 1 Jul 2027').first().waitFor();
  await page.getByRole('link', { name: 'Send invites' }).click();
  await page.getByRole('button', { name: 'Send a test to myself' }).click();
  await page.getByText(`The test is on its way to ${ANN}.`).waitFor();
  await page.getByRole('link', { name: 'Results of Plain party' }).click();
  await page.getByRole('link', { name: 'Edit or cancel' }).click();
  expect(await page.getByLabel('All day').isChecked()).toBe(true);
  await page.getByLabel('Title').fill('Plainer party');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Plainer party' }).waitFor();
  await page.getByRole('link', { name: 'Edit or cancel' }).click();
  await page.getByRole('link', { name: 'Cancel the event' }).click();
  await page.getByText('Nobody has an invite, so nobody is notified.').waitFor();
  await page.getByRole('button', { name: 'Yes, cancel the event' }).click();
  await page.getByText('You cancelled this event.').waitFor();
  await page.context().close();
});

test('what is wrong is said at its field, and what was typed stays', async () => {
  const page = await open('/events/new');
  await page.getByLabel('Title').fill('Odd party');
  await page.getByLabel('Starts on').fill('2027-07-01');
  await page.getByLabel('Time zone').fill('Europe/Atlantis');
  await page.getByRole('button', { name: 'Create the event' }).click();
  await page.getByRole('alert').getByText('There is no such time zone.').waitFor();
  const zone = page.getByLabel('Time zone');
  expect([await zone.inputValue(), await zone.getAttribute('aria-invalid')]).toEqual([
    'Europe/Atlantis',
    'true',
  ]);
  expect(await page.getByLabel('Title').inputValue()).toBe('Odd party');
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});

test.each([
  ['with script', {}],
  ['without script', { javaScriptEnabled: false }],
])('the invite that was asked for is in view %s', async (_, options) => {
  const page = await open('/events/new', options);
  await page.getByLabel('Title').fill('Seen party');
  await page.getByLabel('Starts on').fill('2027-07-01');
  await page.getByRole('button', { name: 'Show the invite first' }).click();
  const card = page.getByRole('heading', { name: 'The invite' });
  await card.waitFor();
  const { y = Number.NaN } = (await card.boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(PHONE.height);
  await page.context().close();
});

test('the end moves with the start, so that the event keeps its length', async () => {
  const page = await open('/events/new');
  const ends = async () => [
    await page.getByLabel('Last day').first().inputValue(),
    await page.getByLabel('until').inputValue(),
  ];
  const start = page.getByLabel('at', { exact: true });
  await start.fill('19:30');
  expect(await ends()).toEqual(['', '21:30']);
  await page.getByLabel('Starts on').fill('2027-07-01');
  await start.fill('23:00');
  expect(await ends()).toEqual(['', '01:00']);
  await page.getByLabel('Last day').first().fill('2027-07-03');
  await page.getByLabel('Starts on').fill('2027-07-31');
  expect(await ends()).toEqual(['2027-08-02', '01:00']);
  await start.fill('22:00');
  expect(await ends()).toEqual(['2027-08-02', '00:00']);
  await start.fill('21:00');
  expect(await ends()).toEqual(['2027-08-01', '23:00']);
  await page.context().close();
});

test.each([
  ['a phone', PHONE, 'light'],
  ['a desk at night', { width: 1280, height: 800 }, 'dark'],
] as const)('nothing is wrong with the pages on %s', async (_, viewport, colorScheme) => {
  const page = await open('/events/new', { viewport, colorScheme });
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Title').fill('Fair party');
  await page.getByLabel('Starts on').fill('2027-07-01');
  await page.getByLabel('Repeats').selectOption('Every week');
  await page.getByLabel('Ends', { exact: true }).selectOption('On a day');
  await page.getByLabel('Last day of the series').fill('2027-08-01');
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Show the invite first' }).click();
  await page.locator('.invite-card').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Create the event' }).click();
  await page.getByText('The event is made.').waitFor();
  await page.getByRole('link', { name: 'Edit or cancel' }).click();
  await page.getByRole('heading', { name: 'Edit the event' }).waitFor();
  expect(await page.getByLabel('Repeats').inputValue()).toBe('keep');
  expect(await page.getByLabel('Last day of the series').isVisible()).toBe(false);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Cancel the event' }).click();
  await page.getByRole('heading', { name: 'Cancel the event?' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${visit().server.httpUrl}/events`);
  expect(await faultsOf(page)).toEqual([]);
  await page.context().close();
});
