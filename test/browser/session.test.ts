/** Opening results with the link of a mail: when they open at once, and when the page asks. */
import { describe, expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const LONG = 'A title that was written by somebody who had a lot to say '.repeat(4).slice(0, 200).trim();

/** The link in the confirmation of a new event. */
async function linkOf(owner: string, summary: string): Promise<string> {
  await visit().mail(
    organizerMail('REQUEST', { from: owner, uid: `${summary}@${owner}`, summary, start: '20270512T100000' }),
  );
  return /^https?:\S+\/results#\S+$/m.exec(await visit().newest(owner))?.[0] ?? '';
}

describe('the link to an event’s results', () => {
  test('opens without a question: the first time, again, and for another event of the same organizer', async () => {
    const [yoga, choir] = [await linkOf('ann@example.com', 'Yoga'), await linkOf('ann@example.com', 'Choir')];
    const context = await visit().browser.newContext();
    for (const [link, name] of [
      [yoga, 'Yoga'],
      [yoga, 'Yoga'],
      [choir, 'Choir'],
      [yoga, 'Yoga'],
    ] as const) {
      const page = await context.newPage();
      await page.goto(link);
      await page.getByRole('heading', { name, exact: true }).waitFor();
      expect(page.url()).toMatch(/\/results\/[a-z2-7]{16}$/);
    }
  });

  test('asks before it replaces the session of somebody else, and keeps it after a no', async () => {
    const own = await linkOf('ben@example.com', 'Own');
    const planted = await linkOf('eve@example.com', LONG);
    for (const viewport of [NARROW, DESK]) {
      const context = await visit().browser.newContext({ viewport });
      const page = await context.newPage();
      await page.goto(own);
      await page.getByRole('heading', { name: 'Own', exact: true }).waitFor();
      const address = page.url();
      const other = await context.newPage();
      await other.goto(planted);
      await other.getByRole('heading', { name: 'Sign out and open another event?' }).waitFor();
      await other.getByText(LONG).waitFor();
      expect(await faultsOf(other)).toEqual([]);
      await page.goto(address);
      await page.getByRole('heading', { name: 'Own', exact: true }).waitFor();
      await other.keyboard.press('Tab');
      await other.keyboard.press('Enter');
      await other.getByRole('heading', { name: LONG }).waitFor();
      await page.goto(address);
      await page.getByRole('heading', { name: 'See who comes' }).waitFor();
    }
  });
});
