/** How a guest unsubscribes by mistake, and undoes it. */
import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const BEN = 'ben@example.org';

test('a guest unsubscribes and undoes it by keyboard alone', async () => {
  await visit().mail(organizerMail('REQUEST', { start: '20990512T100000' }));
  const confirmation = await visit().newest('ann@example.com');
  const headers = { Authorization: `Bearer ${/Manage code: (\S+)/.exec(confirmation)?.[1]}` };
  const invite = { method: 'POST', headers, body: JSON.stringify({ email: BEN }) };
  await fetch(`${visit().server.httpUrl}/v1/invites`, invite);
  const link = /https?:\S+\/u\/\S+/.exec(await visit().newest(BEN))?.[0] ?? '';
  for (const [viewport, colorScheme] of [
    [NARROW, 'light'],
    [DESK, 'dark'],
  ] as const) {
    const page = await visit().browser.newPage({ viewport, colorScheme });
    const press = async (name: string, heading: string) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toBe(name);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: heading }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
    };
    await page.goto(link);
    await press('Stop invitations', 'Done');
    await press('Subscribe again', 'Welcome back');
    await page.close();
  }
});
