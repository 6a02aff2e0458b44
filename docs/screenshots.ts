/** Makes the pictures of the README from the running pages: `npm run screenshots`. */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { startLocal } from '../local/server.ts';
import { seedParty } from './party.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

const server = await startLocal();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ARGUMENTS.split(' ') });
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 640 }, deviceScaleFactor: 2 });
  await page.goto(`${server.httpUrl}/_local/`);
  await makeEvent(page);
  await page.getByRole('link', { name: 'Ready to invite' }).click();
  await page.getByLabel('Invite somebody').fill('gail@example.org, ben@example.org, zoe@example.net');
  await page.getByRole('button', { name: 'Send invites' }).click();
  await page.getByRole('link', { name: 'ben@example.org' }).waitFor();
  await page.getByRole('link', { name: 'gail@example.org' }).click();
  await page.getByLabel('Comment').fill('With pleasure!');
  await page.frameLocator('iframe').getByText('You are invited').waitFor();
  await page.screenshot({ path: join(import.meta.dirname, 'mailbox.png') });
  console.log('docs/mailbox.png');
  await shootResults();
} finally {
  await browser.close();
  await server.close();
}

/** The results of the same event, after two weeks of answers. */
async function shootResults(): Promise<void> {
  const code = await manageCode();
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, deviceScaleFactor: 2 });
  await page.goto(`${server.httpUrl}/results#${code}`);
  await page.getByRole('heading', { name: 'Summer party in the garden' }).waitFor();
  const eventId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await seedParty(server.aws.dynamodb.url, eventId, Date.now());
  await page.reload();
  await page.locator('#chart canvas').waitFor();
  await page.screenshot({ path: join(import.meta.dirname, 'results.png') });
  console.log('docs/results.png');
}

async function manageCode(): Promise<string> {
  const outbox = (await (await fetch(`${server.httpUrl}/_local/outbox`)).json()) as {
    id: string;
    subject: string;
  }[];
  const mail = outbox.find(({ subject }) => subject.startsWith('Ready to invite'));
  const raw = await (await fetch(`${server.httpUrl}/_local/outbox/${mail?.id}`)).text();
  return /^Manage code: (\S+)/m.exec(raw)?.[1] ?? '';
}

async function makeEvent(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New event' }).click();
  await page.getByLabel('Title').fill('Summer party in the garden');
  await page.getByLabel('Starts').fill('2027-07-01T18:30');
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await page.getByLabel('Where').fill('Garden house, Elm Street 12');
  await page.getByLabel('Your name').fill('Ann Lee');
  await page.getByLabel('Your address').fill('ann@example.com');
  await page.getByRole('button', { name: 'Invite create@invites.test' }).click();
  await page.getByText('Invitation mailed.').waitFor();
}
