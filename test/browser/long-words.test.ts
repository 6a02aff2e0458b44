/** A title and a place that are one long word each: no page is wider than a phone because of them. */
import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const ANN = 'ann@example.com';
const TITLE = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
const CALL = `https://teams.example.com/l/meetup-join/19%3ameeting_${'NjA4ZTk2YjktZTlkZC00'.repeat(12)}/0`;
const GUEST = `${'guest'.repeat(10)}@${'department'.repeat(5)}.example.org`;

test('every page of an event fits', async () => {
  await visit().mail(organizerMail('REQUEST', { summary: TITLE, location: CALL, start: '20270512T100000' }));
  const confirmation = await visit().newest(ANN);
  const linked = (path: string) => new RegExp(`^https?:\\S+${path}\\S+$`, 'm').exec(confirmation)?.[0] ?? '';
  const headers = { Authorization: `Bearer ${/API code: (\S+)/.exec(confirmation)?.[1]}` };
  const invite = { method: 'POST', headers, body: JSON.stringify({ email: GUEST }) };
  expect((await fetch(`${visit().server.httpUrl}/v1/invites`, invite)).status).toBe(202);
  const answer = /^Yes: +(\S+)/m.exec(await visit().newest(GUEST))?.[1] ?? '';
  const page = await visit().browser.newPage({ viewport: NARROW });
  await page.goto(linked('/results#'));
  await page.getByRole('heading', { name: TITLE }).waitFor();
  const results = page.url();
  const event = linked('/e/');
  const guest = await page.getByRole('link', { name: GUEST }).getAttribute('href');
  const story = new URL(guest ?? '', results).href;
  await signIn(page);
  const events = `${visit().server.httpUrl}/events`;
  const schedule = await page.getByRole('link', { name: 'All your coming events' }).getAttribute('href');
  const faults = new Map<string, string[]>();
  for (const address of [
    results,
    story,
    `${results}/send`,
    event,
    `${event}/share`,
    new URL(schedule ?? '', events).href,
    answer,
    events,
  ]) {
    await page.goto(address);
    await page
      .getByText(address === story ? GUEST : TITLE)
      .first()
      .waitFor();
    const found = await faultsOf(page);
    if (found.length > 0) faults.set(new URL(address).pathname, found);
  }
  expect(faults).toEqual(new Map());
});

async function signIn(page: Awaited<ReturnType<ReturnType<typeof visit>['browser']['newPage']>>) {
  const { httpUrl } = visit().server;
  await page.goto(`${httpUrl}/sign-in`);
  await page.getByLabel('Your address').fill(ANN);
  await page.getByRole('button').click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await page.goto(/https?:\S+\/sign-in\/\S+/.exec(await visit().newest(ANN))?.[0] ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(`${httpUrl}/events`);
}
