/** The page of mails that wait for somebody's decision: read, decided on, and out of reach of other sites. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const ANN = 'ann@example.com';
const LONG = 'A title that was written by somebody who had a lot to say '.repeat(4).slice(0, 200).trim();
const YOGA = { uid: 'yoga@calendar.example', summary: 'Yoga', start: '20270512T100000' };

/** As it comes from somewhere that nobody vouches for. */
const unverified = (raw: string) => `X-Local-Verdict: dmarc=FAIL policy=none\r\n${raw}`;

/**
 * An event with a guest who comes, and a mail that would move it: the address of the page. @param owner as nobody else
 */
async function moved(owner: string): Promise<string> {
  const facts = { ...YOGA, from: owner };
  await visit().mail(organizerMail('REQUEST', facts));
  const code = /API code: (\S+)/.exec(await visit().newest(owner))?.[1];
  await fetch(`${visit().server.httpUrl}/v1/invites`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
    body: JSON.stringify({ email: `guest-of-${owner}` }),
  });
  const yes = /^Yes: +(\S+)/m.exec(await visit().newest(`guest-of-${owner}`))?.[1] ?? '';
  const page = await visit().browser.newPage();
  await page.goto(yes);
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.getByRole('status').waitFor();
  await visit().mail(
    unverified(organizerMail('REQUEST', { ...facts, start: '20270513T110000', dtstamp: '20260201T120000Z' })),
  );
  return linkTo(owner);
}

async function linkTo(owner: string): Promise<string> {
  return /^https?:\S+\/approve\/\S+$/m.exec(await visit().newest(owner))?.[0] ?? '';
}

describe('the page of a held mail', () => {
  test('names the event and its present state, what the mail says, and how many guests would be notified', async () => {
    const page = await visit().browser.newPage({
      viewport: NARROW,
      javaScriptEnabled: false,
      locale: 'en-GB',
    });
    await page.goto(await moved('reads@example.com'));
    await page.getByRole('heading', { name: 'Change of “Yoga”' }).waitFor();
    const facts = await page.locator('dl').innerText();
    expect(facts).toMatch(/Now[\s\S]*12 May 2027, 10:00[\s\S]*The mail[\s\S]*13 May 2027, 11:00/);
    await page.getByText('1 guest who said yes or maybe is notified.').waitFor();
  });

  test('applies the mail by keyboard alone, without script, and once', async () => {
    const address = await moved('keys@example.com');
    const before = await visit().sent();
    const page = await visit().browser.newPage({ javaScriptEnabled: false });
    const other = await visit().browser.newPage();
    for (const tab of [page, other]) await tab.goto(address);
    expect(await visit().sent()).toBe(before);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Apply the change');
    await page.keyboard.press('Enter');
    await page.getByText('The mail is being applied.').waitFor();
    expect(await visit().newest('guest-of-keys@example.com')).toContain('13 May 2027, 11:00');
    const after = await visit().sent();
    await other.getByRole('button', { name: 'Apply the change' }).click();
    await other.getByText('The mail is being applied.').waitFor();
    expect(await visit().sent()).toBe(after);
    await page.goto(address);
    await page.getByText('Nothing waits for you').waitFor();
  });

  test('does nothing when another site opens the page’s own form', async () => {
    const address = await moved('elsewhere@example.com');
    const own = await visit().browser.newPage();
    await own.goto(address);
    const form = await own.locator('input[name=form]').getAttribute('value');
    const before = await visit().sent();
    const html = `<form method="post" action="${address}"><input name="form" value="${form}"><button>Win</button></form>`;
    const site = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
    await new Promise<void>((resolve) => void site.listen(0, '127.0.0.1', resolve));
    const page = await visit().browser.newPage();
    await page.goto(`http://localhost:${(site.address() as AddressInfo).port}/`);
    await page.getByRole('button', { name: 'Win' }).click();
    await page.getByRole('heading', { name: 'Nothing was done' }).waitFor();
    site.close();
    expect(await visit().sent()).toBe(before);
    await own.reload();
    await own.getByRole('button', { name: 'Apply the change' }).waitFor();
  });

  test('can be used by everyone and fits, whatever waits', async () => {
    await visit().mail(organizerMail('REQUEST', { ...YOGA, rrule: 'FREQ=WEEKLY;COUNT=6' }));
    const later = { ...YOGA, dtstamp: '20260201T120000Z', sequence: 1 };
    const day = organizerMail('REQUEST', { ...YOGA, uid: 'day@calendar.example', summary: 'Holiday' });
    for (const raw of [
      organizerMail('REQUEST', { uid: 'long@calendar.example', summary: LONG, start: '20270601T100000' }),
      organizerMail('REQUEST', {
        uid: 'place@calendar.example',
        summary: '',
        location: `https://teams.example/l/meetup-join/${'19%3ameeting_'.repeat(20)}`,
      }),
      day.replace(/(DTSTART|DTEND);TZID=[^:]*:(\d{8})T\d+/g, '$1;VALUE=DATE:$2'),
      organizerMail(
        'REQUEST',
        ...['20270519', '20270526'].map((date) => ({
          ...later,
          start: `${date}T110000`,
          recurrenceId: `${date}T100000`,
        })),
      ),
      organizerMail('CANCEL', { ...later, start: '20270602T100000', recurrenceId: '20270602T100000' }),
    ])
      await visit().mail(unverified(raw));
    for (const colorScheme of ['light', 'dark'] as const)
      for (const viewport of [NARROW, DESK]) {
        const page = await visit().browser.newPage({ viewport, colorScheme });
        await page.goto(await linkTo(ANN));
        expect(await page.getByRole('button').allInnerTexts()).toEqual([
          'Cancel this date',
          'Apply both changes',
          'Create the event',
          'Create the event',
          'Create the event',
        ]);
        expect(await faultsOf(page)).toEqual([]);
      }
  });
});
