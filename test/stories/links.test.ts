/** Every link of every mail and page leads somewhere, whether pages and API stand under a stage or under a name of our own. */
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, replyTo } from '#harness/mails.ts';
import { drawn } from '#test/support/walks.ts';

const ADDRESSES = {
  'the address that API Gateway gives': 'https://abc123.execute-api.us-east-1.amazonaws.com/live',
  'a name of our own': 'https://invite.example.com',
};
/** Years ahead: pages go by the clock. */
const START = '20990512T100000';
const ANN = 'ann@example.com';

type Mail = ParsedMail & { readonly raw: string };

const { some, rest } = drawn('addresses of pages and API', Object.entries(ADDRESSES), 1);
describe.skip.each(rest)('at %s', () => test('every link leads somewhere', () => {}));
describe.each(some)('at %s', (_, publicUrl) => {
  const { host, pathname } = new URL(publicUrl);
  const base = pathname === '/' ? '' : pathname;
  const cookies = new Map<string, string>();
  let deployment: TestDeployment;
  let mails: Mail[] = [];

  beforeAll(async () => {
    deployment = await openDeployment({ publicUrl, owners: ANN });
    mails = await playStory();
    await signIn();
  });
  afterAll(() => deployment.close());

  /** A request as API Gateway hands it over: the stage stands in the path of its context alone. */
  async function open(url: string, form?: Record<string, string>): Promise<Response> {
    expect(`${url}/`.startsWith(`${publicUrl}/`), url).toBe(true);
    const path = url.slice(publicUrl.length).split('#')[0] || '/';
    const headers = {
      Host: host,
      Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'Sec-Fetch-Site': 'same-origin',
    };
    const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
    const ours = path.split('?')[0] ?? '';
    const requestContext = { path: base + ours, domainName: host, identity: { sourceIp: '192.0.2.1' } };
    const response = await deployment.api.request(path, init, { event: { path: ours, requestContext } });
    for (const cookie of response.headers.getSetCookie()) {
      expect(/; Path=([^;]*)/.exec(cookie)?.[1]).toBe(base || '/');
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  }

  async function news(): Promise<Mail[]> {
    await deployment.run();
    return Promise.all(
      deployment
        .sent()
        .map(async ({ raw }) => ({ raw, ...(await simpleParser(Buffer.from(raw, 'latin1'))) })),
    );
  }

  /** Every mail that an event of a few days brings with it. */
  async function playStory(): Promise<Mail[]> {
    const organizer = (method: 'REQUEST' | 'CANCEL', facts: object, verdicts = {}) =>
      deployment.receive(
        'inbound',
        'create@invites.test',
        organizerMail(method, { start: START, ...facts }),
        verdicts,
      );
    organizer('REQUEST', {});
    const made = await news();
    const code = /^API code: (\S+)/m.exec(made[0]?.text ?? '')?.[1] ?? '';
    await deployment.api.request('/v1/invites', {
      method: 'POST',
      headers: { 'X-Api-Code': code },
      body: JSON.stringify({ recipients: [{ email: 'ben@example.org' }, { email: 'cleo@example.org' }] }),
    });
    const invited = await news();
    for (const mail of invited) {
      const { to, raw } = replyTo(mail.raw);
      deployment.receive('rsvp', to, raw);
    }
    const answered = await news();
    organizer('REQUEST', { sequence: 1, dtstamp: '20260601T120000Z', start: '20990513T100000' });
    const moved = await news();
    // Nobody vouches for this one: it asks its organizer first.
    organizer(
      'REQUEST',
      { uid: 'second@calendar.example' },
      { dmarc: 'FAIL', dkim: 'FAIL', spf: 'FAIL', policy: 'none' },
    );
    const asked = await news();
    organizer('CANCEL', { sequence: 2, dtstamp: '20260701T120000Z' });
    return [...made, ...invited, ...answered, ...moved, ...asked, ...(await news())];
  }

  async function signIn(): Promise<void> {
    await open(`${publicUrl}/sign-in`);
    await open(`${publicUrl}/sign-in`, { email: ANN });
    const [mail] = await news();
    const link = ours(mail?.text ?? '').find((url) => url.includes('/sign-in/')) ?? '';
    expect((await open(link)).status).toBe(200);
    const answer = await open(link, {});
    expect(answer.headers.get('Location')).toBe(`${base}/events`);
    if (mail) mails.push(mail);
  }

  /** Addresses in a text that lead to our host. */
  function ours(text: string): string[] {
    return (text.match(/https?:\/\/[^\s"'<>\\)]+/g) ?? []).filter((url) => new URL(url).host === host);
  }

  /** Where the elements of a page lead, from where it stands. */
  function linksOf(html: string, url: string): string[] {
    return [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)]
      .map(([, target = '']) => new URL(target.replaceAll('&amp;', '&'), url).href)
      .filter((target) => target.startsWith('http') && new URL(target).host === host);
  }

  test('all mails lead to it', () => {
    const kinds = new Set<string>();
    for (const mail of mails) {
      const list = mail.headerLines.filter(({ key }) => key === 'list-unsubscribe').map(({ line }) => line);
      const found = ours([mail.text, mail.html, ...list].join('\n'));
      for (const url of found) {
        expect(url.startsWith(`${publicUrl}/`), `${mail.subject}: ${url}`).toBe(true);
        kinds.add(url.slice(publicUrl.length).split(/[/?#]/)[1] ?? '');
      }
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['approve', 'docs', 'e', 'r', 'results', 'sign-in', 'u']),
    );
  });

  test('all pages that mails and pages lead to are there, and lead nowhere else on this host', async () => {
    const waiting = mails.flatMap((mail) => [
      ...ours(mail.text ?? ''),
      ...linksOf(mail.html || '', publicUrl),
    ]);
    waiting.push(`${publicUrl}/events`, `${publicUrl}/domain`);
    const seen = new Set<string>();
    const kinds = new Set<string>();
    for (let link = waiting.shift(); link !== undefined; link = waiting.shift()) {
      const url = link.split('#')[0] ?? '';
      // The API wants a code, and the link to sign in has been used.
      if (seen.has(url) || /\/(v1|sign-in)\//.test(url)) continue;
      seen.add(url);
      const answer = await open(url);
      const place = answer.headers.get('Location');
      expect([200, 303, 308], `${url}: ${answer.status}`).toContain(answer.status);
      kinds.add(url.slice(publicUrl.length).split(/[/?#]/)[1] ?? '');
      if (place) waiting.push(new URL(place, url).href);
      if (!answer.headers.get('Content-Type')?.includes('html')) continue;
      const html = await answer.text();
      for (const other of ours(html)) expect(`${other}/`).toContain(`${publicUrl}/`);
      waiting.push(...linksOf(html.replaceAll(/<form[^>]*>/g, ''), url));
      for (const [form] of html.matchAll(/<form[^>]*>/g)) {
        for (const action of linksOf(form, url))
          expect(action.startsWith(`${publicUrl}/`), action).toBe(true);
      }
    }
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['approve', 'assets', 'domain', 'e', 'events', 'r', 'results', 's', 'u']),
    );
    expect(seen.size).toBeGreaterThan(30);
  });
});
