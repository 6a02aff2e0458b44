/** A season that comes again under other ids: the page its report links to. */
import { expect, test } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { faultsOf, useVisit } from './visit.ts';

const visit = useVisit();

test('one of two events is made once more, by keyboard, on a phone, without script', async () => {
  const games = (host: string) =>
    ['1', '2'].map((name) => ({ uid: `${name}@${host}`, summary: `Game ${name}`, start: '20270701T183000' }));
  for (const host of ['spring.example', 'autumn.example']) {
    await visit().mail(organizerMail('REQUEST', ...games(host)));
  }
  const lines = (await visit().newest('ann@example.com')).split('\n');
  const address = lines[lines.indexOf('Make second events of them:') + 1] ?? '';
  const viewport = { width: 375, height: 740 };
  const scripted = await visit().browser.newPage({ viewport });
  await scripted.goto(address);
  expect(await faultsOf(scripted)).toEqual([]);
  const page = await visit().browser.newPage({ viewport, javaScriptEnabled: false });
  await page.goto(address);
  await page.getByLabel('Game 1').focus();
  for (const key of ['Space', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('heading', { name: 'Thank you' }).waitFor();
  expect(await visit().newest('ann@example.com')).toMatch(/^1 event: 1 new\.[\s\S]*Game 2 \(new\)/m);
});
