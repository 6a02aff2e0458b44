/** How a guest who unsubscribed is invited again, from the mail to the invite. */
import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { DESK, faultsOf, NARROW, useVisit } from './visit.ts';

const visit = useVisit();
const BEN = 'ben@example.org';

/** Asks on the event's page for an invite to Ben. @param page address of the event's page */
async function ask(page: string): Promise<void> {
  const tab = await visit().browser.newPage();
  await tab.goto(page);
  await tab.getByLabel('Your email address').fill(BEN);
  await tab.getByRole('button', { name: 'Send me the invite' }).click();
  await tab.getByText('Look into your mailbox.').waitFor();
}

test('a guest who unsubscribed asks to be invited again by keyboard alone, without script, once', async () => {
  await visit().mail(
    organizerMail('REQUEST', { summary: 'Picnic by the lake '.repeat(10), start: '20270512T100000' }),
  );
  const event = /^https?:\S+\/e\/[a-z2-7]+$/m.exec(await visit().newest('ann@example.com'))?.[0] ?? '';
  await ask(event);
  const unsubscribe = /https?:\S+\/u\/\S+/.exec(await visit().newest(BEN))?.[0] ?? '';
  await fetch(unsubscribe, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  await ask(event);
  const link = /^https?:\S+\/back\/\S+$/m.exec(await visit().newest(BEN))?.[0] ?? '';
  const before = await visit().sent();
  for (const viewport of [NARROW, DESK]) {
    const tab = await visit().browser.newPage({ viewport });
    await tab.goto(link);
    expect(await faultsOf(tab)).toEqual([]);
  }
  const page = await visit().browser.newPage({ javaScriptEnabled: false, viewport: NARROW });
  await page.goto(link);
  await page.getByText('You had unsubscribed from the invitations of Ann Lee.').waitFor();
  expect(await visit().sent()).toBe(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('You get invitations from this organizer again.').waitFor();
  expect(await visit().newest(BEN)).toContain('Picnic by the lake');
  expect(await visit().sent()).toBe(before + 1);
  await page.reload();
  expect(await visit().sent()).toBe(before + 1);
});
