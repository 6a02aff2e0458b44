/** Makes the pictures of docs/tour.md and of the README from a running server: `npm run tour`. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { invitation, type OrganizerEvent } from '#local/dialects/organizer.ts';
import { submit } from '#local/dialects/submit.ts';
import { startLocal } from '#local/server.ts';
import { seedParty } from './tour-guests.ts';

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';
const FOLDER = join(import.meta.dirname, '../docs/tour');
const PHONE = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, timezoneId: 'America/New_York' };
const DESK = { viewport: { width: 1200, height: 860 }, deviceScaleFactor: 1.5, timezoneId: 'Europe/Berlin' };
/** Of WebP, from 0 to 1. */
const QUALITY = 0.82;
const ANN = 'ann@example.com';
const PARTY: OrganizerEvent = {
  uid: 'party@calendar.example',
  sequence: 0,
  organizer: { email: ANN, name: 'Ann Lee' },
  title: 'Summer party in the garden',
  start: '2027-07-01T18:30:00',
  zone: 'Europe/Berlin',
  minutes: 240,
  location: 'Garden house, Elm Street 12',
  description:
    'Grill, music, and a quiet corner for the little ones. Bring a cake if you like, and somebody you like.',
  recurrence: null,
};
const OTHERS: readonly OrganizerEvent[] = [
  ['Yoga for everybody who sits all day', '2027-03-02T18:00:00', 'Hall 1', 'FREQ=WEEKLY;COUNT=8'],
  ['Open day of the workshop', '2027-05-08T10:00:00', 'Harbour 4', null],
  ['Harvest dinner', '2027-09-18T19:00:00', 'The long table', null],
].map(([title, start, location, recurrence], index) => ({
  ...PARTY,
  uid: `other-${index}@calendar.example`,
  title: title ?? '',
  start: start ?? '',
  location: location ?? '',
  recurrence: recurrence ?? null,
}));
const ARABIC: OrganizerEvent = {
  ...PARTY,
  uid: 'arabic@calendar.example',
  organizer: { email: 'layla@example.com', name: 'ليلى حداد' },
  title: 'أمسية شعر وموسيقى',
  start: '2027-04-15T19:30:00',
  zone: 'Asia/Amman',
  location: 'دار الفنون، شارع الزيتون 7',
  description: 'شعراء من ثلاث مدن، وعود وقهوة. الدخول مجاني والمقاعد محدودة.',
};
const LIST =
  'Name;E-mail;source\nDora Arden;dora@example.com;fair\nEli Brook;eli@example.com;fair\nFay;fay@;fair';

/** What a telephone shows as its own font; machines without a screen have none as good. */
const FONT = [400, 600, 700]
  .map((weight) => {
    const file = join(
      import.meta.dirname,
      `../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`,
    );
    return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
  })
  .concat('body,main,main+*,body>div,.uplot{font-family:Inter,sans-serif!important}')
  .join('\n');

const server = await startLocal();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ARGUMENTS.split(' ') });
try {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await tour();
} finally {
  await browser.close();
  await server.close();
}

async function tour(): Promise<void> {
  const { httpUrl } = server;
  for (const event of [...OTHERS, ARABIC, PARTY]) await send(event);
  const confirmation = await newest(ANN);
  const apiCode = /^API code: (\S+)/m.exec(confirmation.text)?.[1] ?? '';
  const page = pageIn(confirmation.text);
  await invite(apiCode, 'ben@example.org', 'Ben Kim');
  const invited = await newest('ben@example.org');
  const answer = /^Yes: +(\S+)/m.exec(invited.text)?.[1] ?? '';

  const ann = await signedIn();
  const results = `${httpUrl}/results/${await eventId(ann)}`;
  await mailPicture('invite', invited.id, { ...PHONE, colorScheme: 'light' });
  await picture('event-page', page, { ...PHONE, colorScheme: 'light' }, (tab) =>
    tab.getByText('Where you are').waitFor(),
  );
  await picture('event-page-arabic', pageIn((await newest(ARABIC.organizer.email)).text), {
    ...DESK,
    colorScheme: 'dark',
    locale: 'ar',
    timezoneId: 'Asia/Amman',
  });
  await picture('share', `${page}/share`, { ...PHONE, colorScheme: 'light' });
  await picture('answer', answer, { ...PHONE, colorScheme: 'light' }, async (tab) => {
    await tab.getByLabel('A comment').fill('I bring the lemonade.');
    await tab.getByRole('button', { name: 'Yes' }).click();
    await tab.getByRole('status').waitFor();
  });
  await mailPicture('confirmation', confirmation.id, { ...PHONE, colorScheme: 'light' });
  await seedParty(server.aws.url, results.split('/').at(-1) ?? '', Date.now());
  const chart = (tab: Page) => tab.locator('#chart canvas').waitFor();
  await picture('results', results, { ...DESK, colorScheme: 'light' }, chart, ann);
  await picture('results-phone', results, { ...PHONE, colorScheme: 'dark' }, chart, ann);
  await picture('events', `${httpUrl}/events`, { ...DESK, colorScheme: 'light' }, nothing, ann);
  await picture('new-event', `${httpUrl}/events/new`, { ...PHONE, colorScheme: 'dark' }, nothing, ann);
  await picture(
    'list',
    `${results}/send`,
    { ...PHONE, colorScheme: 'light' },
    async (tab) => {
      await tab.getByLabel('Paste it here').fill(LIST);
      await tab.getByRole('button', { name: 'Check the list' }).click();
      await tab.waitForURL(/\/lists\//);
    },
    ann,
  );
  await send({ ...PARTY, sequence: 1, start: '2027-07-02T19:00:00', location: 'Boat house, Lake Road 3' });
  await mailPicture('update', (await newest('ben@example.org')).id, { ...PHONE, colorScheme: 'dark' });
}

type Window = Parameters<Browser['newContext']>[0];
type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

async function nothing(): Promise<void> {}

/** Takes a picture of a page. @param ready waits for what the picture shows, or does what is done before */
async function picture(
  name: string,
  address: string,
  window: Window,
  ready: (tab: Page) => Promise<void> = nothing,
  cookies: Cookies = [],
): Promise<void> {
  const context = await browser.newContext({ ...window, bypassCSP: true, reducedMotion: 'reduce' });
  await context.addCookies(cookies);
  const tab = await context.newPage();
  await tab.goto(address);
  await ready(tab);
  await tab.addStyleTag({ content: FONT });
  await tab.evaluate('document.fonts.ready.then(() => dispatchEvent(new Event("resize")))');
  await tab.evaluate('scrollTo(0, 0)');
  await tab.mouse.move(0, 0);
  await tab.evaluate('document.activeElement?.blur()');
  writeFileSync(join(FOLDER, `${name}.webp`), await webp(await tab.screenshot()));
  console.log(`docs/tour/${name}.webp`);
  await context.close();
}

/** Takes a picture of a mail as its reader sees it. */
function mailPicture(name: string, id: string, window: Window): Promise<void> {
  return picture(name, `${server.httpUrl}/_local/mail/${id}/body`, window);
}

/** Returns a PNG as WebP, drawn by the browser. */
async function webp(png: Buffer): Promise<Buffer> {
  const tab = await browser.newPage();
  const data = (await tab.evaluate(
    async ([source, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', quality);
    },
    [png.toString('base64'), QUALITY] as const,
  )) as string;
  await tab.close();
  return Buffer.from(data.split(',')[1] ?? '', 'base64');
}

/** The public page of the event in a confirmation. */
function pageIn(text: string): string {
  return /^http\S+\/e\/[a-z2-7]{32}$/m.exec(text)?.[0] ?? '';
}

async function send(event: OrganizerEvent): Promise<void> {
  await submit(await invitation(event, 'create@invites.test', Date.now()), server.smtpPort);
  await fetch(`${server.httpUrl}/_local/idle`);
}

async function invite(code: string, email: string, name: string): Promise<void> {
  const headers = { Authorization: `Bearer ${code}` };
  await fetch(`${server.httpUrl}/v1/invites`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, name, origin: 'website' }),
  });
}

/** The newest mail to an address. */
async function newest(to: string): Promise<{ readonly id: string; readonly text: string }> {
  await fetch(`${server.httpUrl}/_local/idle`);
  const { outbox } = server.aws.ses;
  const id = outbox.list().findLast((mail) => mail.to.includes(to))?.id ?? '';
  const raw = String(outbox.read(id) ?? '')
    .replaceAll('=\r\n', '')
    .replaceAll('\r\n', '\n');
  return { id, text: raw.replaceAll('=3D', '=') };
}

async function signedIn(): Promise<Cookies> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(`${server.httpUrl}/sign-in`);
  await tab.getByLabel('Your address').fill(ANN);
  await tab.getByRole('button').click();
  await tab.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await tab.goto(/https?:\S+\/sign-in\/\S+/.exec((await newest(ANN)).text)?.[0] ?? '');
  await tab.getByRole('button', { name: 'Sign in' }).click();
  await tab.waitForURL(`${server.httpUrl}/events`);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

/** The id of the party. */
async function eventId(cookies: Cookies): Promise<string> {
  const context = await browser.newContext();
  await context.addCookies(cookies);
  const tab = await context.newPage();
  await tab.goto(`${server.httpUrl}/events`);
  const link = await tab.getByRole('link', { name: PARTY.title, exact: true }).getAttribute('href');
  await context.close();
  return link?.split('/').at(-1) ?? '';
}
