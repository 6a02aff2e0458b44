/** Makes the screenshots of the README from the running pages: `npm run screenshots`. */
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { invitation } from '#local/dialects/organizer.ts';
import { submit } from '#local/dialects/submit.ts';
import { startLocal } from '#local/server.ts';
import { seedParty } from './screenshot-guests.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const PARTY = {
  uid: 'party@calendar.example',
  sequence: 0,
  organizer: { email: 'ann@example.com', name: 'Ann Lee' },
  title: 'Summer party in the garden',
  start: '2027-07-01T18:30:00',
  zone: 'Europe/Berlin',
  minutes: 240,
  location: 'Garden house, Elm Street 12',
  description:
    'Grill, music, and a quiet corner for the little ones. Bring a cake if you like, and somebody you like.',
  recurrence: null,
};

const server = await startLocal();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ARGUMENTS.split(' ') });
try {
  await submit(await invitation(PARTY, 'create@invites.test', Date.now()), server.smtpPort);
  const confirmation = await confirmationText();
  await shootResults(/^Manage code: (\S+)/m.exec(confirmation)?.[1] ?? '');
  await shootEventPage(/^http\S+\/e\/[a-z2-7]{32}$/m.exec(confirmation)?.[0] ?? '');
} finally {
  await browser.close();
  await server.close();
}

/** Takes the screenshot of the results page after two weeks of answers. */
async function shootResults(manageCode: string): Promise<void> {
  const page = await open(1200, 900);
  await page.goto(`${server.httpUrl}/results#${manageCode}`);
  await page.getByRole('heading', { name: PARTY.title }).waitFor();
  const eventId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await seedParty(server.aws.url, eventId, Date.now());
  await page.reload();
  await page.locator('#chart canvas').waitFor();
  await save(page, 'results');
}

/** Takes the screenshot of the event page as a guest in another time zone sees it on a phone. */
async function shootEventPage(address: string): Promise<void> {
  const page = await open(440, 770);
  await page.goto(address);
  await page.getByText('Where you are').waitFor();
  await save(page, 'event-page');
}

function open(width: number, height: number): Promise<Page> {
  return browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    timezoneId: 'America/New_York',
  });
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(import.meta.dirname, '../docs', `${name}.png`) });
  console.log(`docs/${name}.png`);
}

async function confirmationText(): Promise<string> {
  await fetch(`${server.httpUrl}/_local/idle`);
  const [mail] = (await (await fetch(`${server.httpUrl}/_local/outbox`)).json()) as { id: string }[];
  const raw = await (await fetch(`${server.httpUrl}/_local/outbox/${mail?.id}`)).text();
  return raw.replaceAll('=\r\n', '').replaceAll('\r\n', '\n');
}
