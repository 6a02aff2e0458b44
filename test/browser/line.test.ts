/** The line of a full event in a browser: a visitor joins and leaves it, the organizer sees it and opens more places. */
import { describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { faultsOf, useVisit } from './visit.ts';

const visit = useVisit();
const VIEWS = [
  ['a phone', { width: 360, height: 740 }, 'light'],
  ['a desk at night', { width: 1280, height: 800 }, 'dark'],
] as const;

interface Full {
  readonly path: string;
  readonly code: string;
}

/** An event whose only place Ben has taken. */
async function full(summary: string): Promise<Full> {
  const { server, mail, newest } = visit();
  await mail(organizerMail('REQUEST', { uid: summary, summary, start: '20990512T100000' }));
  const confirmation = await newest('ann@example.com');
  const code = /^Manage code: (\S+)/m.exec(confirmation)?.[1] ?? '';
  const path = /https?:\/\/[^/\s]+(\/e\/[a-z2-7]{32})/.exec(confirmation)?.[1] ?? '';
  await call(code, 'POST', '/v1/invites', { email: 'ben@example.org' });
  const answer = /(\/r\/[a-z2-7]+)/.exec(await newest('ben@example.org'))?.[1] ?? '';
  const page = await visit().browser.newPage();
  await page.goto(`${server.httpUrl}${answer}?answer=yes`);
  await page.getByRole('button', { name: /Yes/ }).first().click();
  await page.getByRole('status').first().waitFor();
  await page.close();
  await call(code, 'PUT', '/v1/event/page', { places: 1 });
  return { path, code };
}

async function call(code: string, method: string, path: string, body: object): Promise<void> {
  const headers = { Authorization: `Bearer ${code}` };
  const answer = await fetch(`${visit().server.httpUrl}${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  });
  expect(answer.ok).toBe(true);
  await visit().sent();
}

describe.each(VIEWS)('on %s', (where, viewport, colorScheme) => {
  test('a visitor joins the line, is told what happens, and leaves it', async () => {
    const { path } = await full(`Concert on ${where}`);
    const before = await visit().sent();
    const page = await visit().browser.newPage({ viewport, colorScheme });
    await page.goto(visit().server.httpUrl + path);
    await page.getByText('Fully booked.').waitFor();
    expect(await faultsOf(page), 'full').toEqual([]);
    await page.getByLabel('Your email address').fill('eve@example.org');
    await page.getByLabel('Your email address').press('Enter');
    await page.getByRole('status').getByText('You are in line.').waitFor();
    expect(await visit().sent()).toBe(before);
    expect(await faultsOf(page), 'joined').toEqual([]);
    await page.getByRole('link', { name: 'Leave the line' }).click();
    await page.getByRole('heading', { name: 'Leave the line?' }).waitFor();
    expect(await faultsOf(page), 'leave').toEqual([]);
    await page.getByRole('button', { name: 'Leave the line' }).click();
    await page.getByRole('status').waitFor();
    expect(await faultsOf(page), 'left').toEqual([]);
    await page.close();
  });

  test('the organizer sees the line, takes somebody out, and opens more places', async () => {
    const { code } = await full(`Dinner on ${where}`);
    for (const name of ['Eve', 'Dan', 'Zoe', 'Kim', 'Max', 'Liv', 'Tom'])
      await call(code, 'POST', '/v1/event/line', { email: `${name.toLowerCase()}@example.org`, name });
    const page = await visit().browser.newPage({ viewport, colorScheme });
    await page.goto(`${visit().server.httpUrl}/results`);
    await page.getByLabel('Manage code').fill(code);
    await page.getByRole('button', { name: 'Open the results' }).click();
    await page.getByRole('heading', { name: 'In line (7)' }).waitFor();
    expect(await faultsOf(page), 'results').toEqual([]);
    await page.getByRole('button', { name: 'Take out dan@example.org' }).click();
    await page.getByRole('heading', { name: 'In line (6)' }).waitFor();
    await page.getByRole('link', { name: 'See all 6 in line' }).click();
    await page.getByRole('heading', { name: 'In line (6)' }).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(6);
    expect(await faultsOf(page), 'line').toEqual([]);
    await page.goBack();
    await page.getByLabel('Places (now 1)').fill('3');
    await page.getByRole('button', { name: 'Open more places' }).click();
    await page.getByRole('status').getByText('The places are saved: 3.').waitFor();
    expect(await visit().newest('zoe@example.org')).toContain('Dinner');
    await page.reload();
    await page.getByRole('heading', { name: 'In line (4)' }).waitFor();
    await page.getByText('3 of 3 taken. 2 places are kept for guests from the line').waitFor();
    expect(await faultsOf(page), 'opened').toEqual([]);
    await page.close();
  });
});

test('what became of the address is in view on a small phone without script', async () => {
  const { path } = await full('Concert on a small phone');
  const viewport = { width: 320, height: 568 };
  const page = await visit().browser.newPage({ viewport, javaScriptEnabled: false });
  const isInView = async (role: 'alert' | 'status') => {
    const { y = Number.NaN, height = 0 } = (await page.getByRole(role).boundingBox()) ?? {};
    expect(y, role).toBeGreaterThanOrEqual(0);
    expect(y + height, role).toBeLessThanOrEqual(viewport.height);
  };
  await page.goto(visit().server.httpUrl + path);
  // Browsers take it for an address, and mail goes to no such domain.
  await page.getByLabel('Your email address').fill('eve@example');
  await page.getByLabel('Your email address').press('Enter');
  await page.getByRole('alert').waitFor();
  await isInView('alert');
  await page.getByLabel('Your email address').fill('eve@example.org');
  await page.getByLabel('Your email address').press('Enter');
  await page.getByRole('status').getByText('You are in line.').waitFor();
  await isInView('status');
  await page.close();
});
