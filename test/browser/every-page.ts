/** One of each page of a deployment: what has to happen before it can be shown, and its address. */
import type { BrowserContext } from 'playwright-core';
import { organizerMail } from '#harness/mails.ts';
import { signIn, type Visit } from './open-visit.ts';

/** A page to visit. */
export interface Stop {
  /** The route that shows it, as the application lists it, without patterns: `/results/:eventId`. */
  readonly route: string;
  /** What is special about this one, when the route has several. */
  readonly state?: string;
  readonly address: string;
  /** Who visits: the organizer who owns the domain, one without an event, or anybody. */
  readonly who: 'ann' | 'dan' | 'anybody';
}

/** The whole tour. */
export interface Tour {
  readonly stops: readonly Stop[];
  readonly contexts: Readonly<Record<Stop['who'], BrowserContext>>;
}

const ANN = 'ann@example.com';
const DAN = 'dan@example.com';
const CARL = 'carl@example.org';
const CONCERT = { uid: 'concert@x.example', summary: 'Concert for few', start: '20990708T183000' };
/** What the pages show that may be long. */
interface Words {
  /** The title of a single event, and of a series. */
  readonly party: string;
  readonly yoga: string;
  readonly place: string;
  /** The address of a guest of both. */
  readonly guest: string;
}
const USUAL: Words = {
  party: 'Summer party in the garden',
  yoga: 'Yoga for everybody who sits all day',
  place: 'Orangery, Elm Street 12',
  guest: 'ben@example.org',
};

/** What the usual tour shows and people wrote, and names of things. */
export const NAMES = new RegExp(
  [
    ...[...Object.values(USUAL), CONCERT.summary, 'Nobody is invited yet', 'An evening that is off'],
    ...[
      'I bring a cake.',
      'We launch.',
      'Hall 1',
      'Ann Lee',
      'Google Calendar',
      'Outlook.com',
      'Microsoft 365',
    ],
    ...['Klaviyo', 'HubSpot', 'Brevo', 'Mailchimp', 'SendGrid', 'Excel', 'CSV', 'Yesmaybe', 'invites.test'],
    ...['Game \\d', '\\b(?:Jul|Aug|Gus|Hal|Ida|Jan|Kay|Lou|Dora|UTC|Berlin|web)\\b', '\\S+@\\S*'],
  ].join('|'),
  'g',
);

/** Makes events, guests and mails, and returns the pages that they lead to. @param visit of a server that Ann owns */
export async function makeTour(visit: Visit, words: Words = USUAL): Promise<Tour> {
  const { server, mail, newest, browser } = visit;
  const { httpUrl } = server;
  const { guest: ben } = words;
  const party = {
    uid: 'party@calendar.example',
    summary: words.party,
    location: words.place,
    start: '20990701T183000',
  };
  const yoga = {
    uid: 'yoga@calendar.example',
    summary: words.yoga,
    location: words.place,
    start: '20990706T183000',
    rrule: 'FREQ=WEEKLY;COUNT=8',
  };
  const contexts = {
    ann: await signIn(visit, ANN),
    dan: await signIn(visit, DAN),
    anybody: await browser.newContext(),
  };
  const partyPage = await eventOf(organizerMail('REQUEST', party), ANN);
  const yogaPage = await eventOf(organizerMail('REQUEST', yoga), ANN);
  await eventOf(
    organizerMail('REQUEST', {
      uid: 'empty@x.example',
      summary: 'Nobody is invited yet',
      start: '20990801T100000',
    }),
    ANN,
  );
  const off = await eventOf(
    organizerMail('REQUEST', {
      uid: 'off@x.example',
      summary: 'An evening that is off',
      start: '20990802T100000',
    }),
    ANN,
  );
  for (const email of [ben, CARL]) await invite(partyPage.code, email);
  const anybody = await contexts.anybody.newPage();
  await anybody.goto(/^Yes: +(\S+)/m.exec(await newest(CARL))?.[1] ?? '');
  await anybody.getByLabel('A comment').fill('I bring a cake.');
  await anybody.getByRole('button', { name: 'Yes' }).click();
  await anybody.getByRole('status').waitFor();
  const carl = anybody.url();
  await invite(yogaPage.code, ben);
  const asked = /^Yes: +(\S+)/m.exec(await newest(ben))?.[1] ?? '';
  const unsubscribe = /https?:\S+\/u\/\S+/.exec(await newest(ben))?.[0] ?? '';
  const concert = await eventOf(organizerMail('REQUEST', CONCERT), ANN);
  await invite(concert.code, 'fay@example.org');
  await anybody.goto(/^Yes: +(\S+)/m.exec(await newest('fay@example.org'))?.[1] ?? '');
  await anybody.getByRole('button', { name: 'Yes' }).click();
  await anybody.getByRole('status').waitFor();
  await call(concert.manage, 'PUT', '/v1/event/page', { places: 1 });
  for (const name of ['Gus', 'Hal', 'Ida', 'Jan', 'Kay', 'Lou'])
    await call(concert.manage, 'POST', '/v1/event/line', {
      email: `${name.toLowerCase()}@example.org`,
      name,
    });
  const { leave } = await call(concert.manage, 'POST', '/v1/event/line', { email: 'max@example.org' });
  await mail(
    organizerMail('CANCEL', {
      uid: 'off@x.example',
      summary: 'An evening that is off',
      start: '20990802T100000',
      sequence: 1,
    }),
  );

  const ann = await contexts.ann.newPage();
  const linkOn = async (address: string, link: string) => {
    await ann.goto(address);
    const href = await ann.locator(link).first().getAttribute('href');
    return new URL(href ?? '', address).href.replace(/#.*/, '');
  };
  const results = (id: string) => `${httpUrl}/results/${id}`;
  const idOf = async (title: string) =>
    (await linkOn(`${httpUrl}/events`, `a:text-is("${title}")`)).split('/').at(-1) ?? '';
  const partyId = await idOf(party.summary);
  const yogaId = await idOf(yoga.summary);
  const emptyId = await idOf('Nobody is invited yet');
  const concertId = await idOf(CONCERT.summary);
  const guest = await linkOn(results(partyId), 'a[href*="/recipients/"]:not([download])');
  const occurrence = await linkOn(results(yogaId), 'a[href*="/occurrences/"]');
  const schedule = await linkOn(`${httpUrl}/events`, 'a[href*="/s/"]');
  const organizer = await linkOn(
    `${httpUrl}/domain`,
    'a[href*="/domain/"]:not([href$="keys"]):not([href$="people"])',
  );
  await ann.goto(`${results(partyId)}/send`);
  await ann
    .getByLabel('Paste it here')
    .fill('Name;E-mail\nDora;dora@example.org\nEli;eli@\nDora;dora@example.org');
  await ann.getByRole('button', { name: 'Check the list' }).click();
  await ann.waitForURL(/\/lists\//);
  const list = ann.url();
  await ann.close();

  await mail(
    `X-Local-Verdict: dmarc=FAIL policy=none\r\n${organizerMail('REQUEST', { ...party, start: '20990702T183000', dtstamp: '20260201T120000Z' })}`,
  );
  const approve = linkIn(await newest(ANN), 'approve');
  const games = ['1', '2'].map((n) => ({
    uid: `${n}@spring.example`,
    summary: `Game ${n}`,
    start: '20990901T183000',
  }));
  await mail(organizerMail('REQUEST', ...games));
  await mail(organizerMail('REQUEST', ...games.map((game) => ({ ...game, uid: `autumn-${game.uid}` }))));
  const alike = linkIn(await newest(ANN), 'alike');
  await post(unsubscribe, { 'List-Unsubscribe': 'One-Click' });
  await anybody.goto(partyPage.page);
  await anybody.getByLabel('Your email address').fill(ben);
  await anybody.getByRole('button', { name: 'Send me the invite' }).click();
  await anybody.getByText('Look into your mailbox.').waitFor();
  const back = linkIn(await newest(ben), 'back');
  await anybody.goto(`${httpUrl}/sign-in`);
  await anybody.getByLabel('Your address').fill(ANN);
  await anybody.getByRole('button').click();
  await anybody.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  const signInLink = linkIn(await newest(ANN), 'sign-in');
  await anybody.close();

  const stop = (who: Stop['who'], route: string, address: string, state?: string): Stop => ({
    who,
    route,
    address,
    ...(state ? { state } : {}),
  });
  const stops = [
    stop('anybody', '/docs', `${httpUrl}/docs`),
    stop('anybody', '/u/:token', unsubscribe),
    stop('anybody', '/approve/:link', approve),
    stop('anybody', '/back/:token', back),
    stop('anybody', '/alike/:choice', alike),
    stop('anybody', '/r/:token', asked, 'a choice to confirm'),
    stop('anybody', '/r/:token', carl, 'answered'),
    stop('anybody', '/e/:id', partyPage.page),
    stop(
      'anybody',
      '/e/:id',
      `${partyPage.page}?email=ben%40example.org&origin=mailchimp`,
      'an address to confirm',
    ),
    stop('anybody', '/e/:id', `${partyPage.page}?email=%7B%7Bemail%7D%7D`, 'a tag that was not filled in'),
    stop('anybody', '/e/:id', off.page, 'cancelled'),
    stop('anybody', '/e/:id', `${partyPage.page}?embed=1`, 'in a frame'),
    stop('anybody', '/e/:id', concert.page, 'with a line'),
    stop('anybody', '/e/:id/leave/:leave', leave ?? ''),
    stop('anybody', '/e/:id/share', `${partyPage.page}/share`),
    stop('anybody', '/s/:id', schedule),
    stop(
      'anybody',
      '/s/:id',
      `${schedule}?go=1&pick=${new URL(partyPage.page).pathname.slice(3, 19)}`,
      'picked',
    ),
    stop('anybody', '/sign-in', `${httpUrl}/sign-in`),
    stop('anybody', '/sign-in/:link', signInLink),
    stop('anybody', '/sign-in/:link', `${httpUrl}/sign-in/x`, 'no link of ours'),
    stop('ann', '/events', `${httpUrl}/events`),
    stop('ann', '/events', `${httpUrl}/events?show=cancelled`, 'cancelled'),
    stop('dan', '/events', `${httpUrl}/events`, 'without an event'),
    stop('ann', '/events', `${httpUrl}/events?q=nothing-is-called-so`, 'nothing found'),
    stop('ann', '/events/new', `${httpUrl}/events/new`),
    stop('ann', '/events/:eventId/edit', `${httpUrl}/events/${partyId}/edit`),
    stop('ann', '/events/:eventId/cancel', `${httpUrl}/events/${partyId}/cancel`),
    stop('ann', '/events/keys', `${httpUrl}/events/keys`),
    stop('ann', '/domain', `${httpUrl}/domain?done=saved`),
    stop('ann', '/domain/keys', `${httpUrl}/domain/keys`),
    stop('ann', '/domain/people', `${httpUrl}/domain/people`),
    stop('ann', '/domain/:handle', organizer),
    stop('anybody', '/results', `${httpUrl}/results`),
    stop('ann', '/results/:eventId', results(partyId)),
    stop('ann', '/results/:eventId', results(yogaId), 'of a series'),
    stop('ann', '/results/:eventId', results(emptyId), 'without guests'),
    stop('ann', '/results/:eventId', `${results(partyId)}?q=nobody-is-called-so`, 'nobody found'),
    stop('ann', '/results/:eventId', results(concertId), 'with a line'),
    stop('ann', '/results/:eventId/line', `${results(concertId)}/line`),
    stop('ann', '/results/:eventId/send', `${results(partyId)}/send`),
    stop('ann', '/results/:eventId/lists/:list', list),
    stop('ann', '/results/:eventId/codes', `${results(partyId)}/codes`),
    stop('ann', '/results/:eventId/recipients/:recipientId', guest),
    stop('ann', '/results/:eventId/occurrences/:instance', occurrence),
    stop('anybody', 'none', `${httpUrl}/no-such-page`, 'an unknown address'),
    stop('anybody', 'none', `${httpUrl}/e/${'a'.repeat(32)}`, 'a link that leads nowhere'),
  ];
  return { stops, contexts };

  /** Mails an event, and returns its public page and codes from the confirmation. */
  async function eventOf(
    raw: string,
    owner: string,
  ): Promise<{ page: string; code: string; manage: string }> {
    await mail(raw);
    const confirmation = await newest(owner);
    const code = (kind: string) => new RegExp(`${kind} code: (\\S+)`).exec(confirmation)?.[1] ?? '';
    return { page: linkIn(confirmation, 'e'), code: code('API'), manage: code('Manage') };
  }

  async function call(manage: string, method: string, path: string, body: object) {
    const headers = { Authorization: `Bearer ${manage}` };
    const answer = await fetch(httpUrl + path, { method, headers, body: JSON.stringify(body) });
    return (await answer.json()) as Readonly<Record<string, string>>;
  }

  async function invite(code: string, email: string): Promise<void> {
    const headers = { Authorization: `Bearer ${code}` };
    await fetch(`${httpUrl}/v1/invites`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ email, origin: 'web' }),
    });
    await newest(email);
  }
}

function linkIn(text: string, path: string): string {
  return new RegExp(`^https?:\\S+/${path}/\\S+$`, 'm').exec(text)?.[0] ?? '';
}

async function post(address: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
}
