import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { organizerHandle } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, replyTo } from '#harness/mails.ts';

const PATH = /\/sign-in\/[\w.-]{40,}/;
const MINUTES = 60_000;

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ organizers: '*@example.com', owners: 'olga@owners.example' });
  // One moment for all: nothing here may hang on when it is run.
  deployment.clock = Date.parse('2026-02-01T12:00:00Z') - Date.now();
});
const clock = () => Date.parse('2026-02-01T12:00:00Z') - Date.now();
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = clock();
  vi.restoreAllMocks();
});
afterAll(() => deployment.close());

/** A browser: keeps cookies, and says which site a form was on. */
class Visitor {
  readonly cookies = new Map<string, string>();
  private readonly ip: string;

  constructor(ip = '192.0.2.1') {
    this.ip = ip;
  }

  async open(path: string, form?: Record<string, string>, site = 'same-origin'): Promise<Response> {
    const headers = {
      Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'Sec-Fetch-Site': site,
    };
    const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
    const event = { path, requestContext: { path, identity: { sourceIp: this.ip } } };
    const response = await deployment.api.request(path, init, { event });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies.set(name, value);
    }
    return response;
  }

  async read(path: string): Promise<string> {
    return (await this.open(path)).text();
  }

  /** Asks for a link; the path of the one that was mailed. */
  async ask(email: string): Promise<string | null> {
    await this.open('/sign-in');
    await this.open('/sign-in', { email });
    await deployment.run();
    const mail = deployment.sent().find(({ to }) => to === email);
    return mail ? (PATH.exec(mail.raw.replaceAll('=\r\n', '').replaceAll('=3D', '='))?.[0] ?? null) : null;
  }

  async signIn(email: string): Promise<this> {
    const link = await this.ask(email);
    expect((await this.open(link ?? '/no-link', {})).headers.get('Location')).toBe('/events');
    return this;
  }
}

async function make(facts: EventFacts = {}) {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment.run();
  const mail = deployment.sent().findLast(({ to }) => to === (facts.from ?? 'ann@example.com'));
  const raw = mail?.raw ?? '';
  const code = (name: string) => new RegExp(`${name} code: (\\S+)`).exec(raw)?.[1] ?? '';
  return { api: code('API'), manage: code('Manage'), raw };
}
const invite = (code: string, ...emails: string[]) =>
  deployment.api.request('/v1/invites', {
    method: 'POST',
    headers: { 'X-Api-Code': code },
    body: JSON.stringify({ recipients: emails.map((email) => ({ email })) }),
  });

describe('who gets a link', () => {
  test('listed organizers, owners of events and owners of the domain; the page says the same to all', async () => {
    const pages = new Set<string>();
    for (const email of ['new@example.com', 'olga@owners.example', 'eve@evil.example']) {
      const visitor = new Visitor();
      await visitor.open('/sign-in');
      const answer = await visitor.open('/sign-in', { email });
      pages.add(`${answer.status} ${(await answer.text()).replaceAll(email, '')}`);
    }
    await deployment.run();
    expect(pages.size).toBe(1);
    expect(
      deployment
        .sent()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['new@example.com', 'olga@owners.example']);
  });

  test('a job that comes twice mails one link', async () => {
    const visitor = new Visitor();
    await visitor.open('/sign-in', { email: 'ann@example.com' });
    await deployment.step('organizer', 10, true);
    await deployment.run();
    expect(deployment.sent()).toHaveLength(1);
  });

  test('the link holds no address', async () => {
    const link = (await new Visitor().ask('ann@example.com')) ?? '';
    const payload = Buffer.from(link.split('.')[1] ?? '', 'base64url').toString();
    expect(payload).toContain('expires');
    expect(`${link}${payload}`).not.toContain('ann');
  });

  test('one address gets five an hour, from any network', async () => {
    const answers: number[] = [];
    for (let count = 0; count < 6; count += 1) {
      const visitor = new Visitor(`192.0.2.${count}`);
      answers.push((await visitor.open('/sign-in', { email: 'ann@example.com' })).status);
    }
    await deployment.run();
    expect(answers).toEqual([200, 200, 200, 200, 200, 429]);
    expect(deployment.sent()).toHaveLength(5);
    deployment.clock += 60 * MINUTES;
    expect((await new Visitor().open('/sign-in', { email: 'ann@example.com' })).status).toBe(200);
  });

  test('one source asks thirty times an hour, for whatever addresses', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 31; count += 1) {
      statuses.push((await new Visitor().open('/sign-in', { email: `a${count}@evil.example` })).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);
  });

  test('what is no address is said to be none, and kept in the field', async () => {
    const answer = await new Visitor().open('/sign-in', { email: 'ann@' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toMatch(/value="ann@"[^>]*aria-invalid/);
  });
});

describe('the link', () => {
  test('signs in by one click, once; looking at it does nothing', async () => {
    const visitor = new Visitor();
    const link = (await visitor.ask('ann@example.com')) ?? '';
    for (let scans = 0; scans < 2; scans += 1) expect((await visitor.open(link)).status).toBe(200);
    expect((await visitor.open('/')).headers.get('Location')).toBe('/events');
    expect((await visitor.open('/events')).headers.get('Location')).toBe('/sign-in');
    const answer = await visitor.open(link, {});
    expect(answer.headers.getSetCookie().find((cookie) => cookie.startsWith('session='))).toMatch(
      /HttpOnly; Secure; SameSite=Lax/,
    );
    expect(await visitor.read('/events')).toContain('ann@example.com');
    expect((await visitor.open(link, {})).status).toBe(404);
    expect((await visitor.open('/sign-in')).headers.get('Location')).toBe('/events');
  });

  test('works in no other browser, and is not used up by one', async () => {
    const visitor = new Visitor();
    const link = (await visitor.ask('ann@example.com')) ?? '';
    const other = new Visitor();
    await other.open('/sign-in');
    expect(await (await other.open(link)).text()).toContain('only in the browser that asked');
    expect((await other.open(link, {})).status).toBe(403);
    expect((await visitor.open(link, {})).status).toBe(303);
  });

  test('ends after 15 minutes', async () => {
    const visitor = new Visitor();
    const link = (await visitor.ask('ann@example.com')) ?? '';
    deployment.clock += 15 * MINUTES + 1;
    expect((await visitor.open(link)).status).toBe(404);
    expect((await visitor.open(link, {})).status).toBe(404);
  });

  test('made up or cut short does nothing', async () => {
    const visitor = new Visitor();
    const link = (await visitor.ask('ann@example.com')) ?? '';
    for (const wrong of ['/sign-in/x', '/sign-in/1.e30.aaaa', link.slice(0, -3)]) {
      expect((await visitor.open(wrong, {})).status).toBe(404);
    }
  });

  test('a form on another site neither asks for one, nor uses one, nor signs out', async () => {
    const visitor = new Visitor();
    const link = (await visitor.ask('ann@example.com')) ?? '';
    expect((await visitor.open('/sign-in', { email: 'ann@example.com' }, 'cross-site')).status).toBe(403);
    expect((await visitor.open(link, {}, 'cross-site')).status).toBe(403);
    expect((await visitor.open('/sign-out', {}, 'cross-site')).status).toBe(403);
  });

  test('signing out ends it, for a copy of its cookie too', async () => {
    const visitor = await new Visitor().signIn('ann@example.com');
    const Cookie = `session=${visitor.cookies.get('session')}`;
    expect((await deployment.api.request('/events', { headers: { Cookie } })).status).toBe(200);
    await visitor.open('/sign-out', {});
    expect((await visitor.open('/events')).headers.get('Location')).toBe('/sign-in');
    expect((await deployment.api.request('/events', { headers: { Cookie } })).headers.get('Location')).toBe(
      '/sign-in',
    );
  });

  test('no address or token is logged on the way', async () => {
    const words: unknown[] = [];
    vi.spyOn(console, 'log').mockImplementation((line) => words.push(line));
    vi.spyOn(console, 'error').mockImplementation((line) => words.push(line));
    const link = await new Visitor().ask('ann@example.com');
    await new Visitor().ask('eve@evil.example');
    expect(words.join('\n')).not.toMatch(/ann@|eve@/);
    expect(words.join('\n')).not.toContain(link);
  });
});

describe('their events', () => {
  test('their own, by time, with headcounts and links; nobody else sees them', async () => {
    const { api } = await make({ uid: 'a', summary: 'Launch <party>' });
    await make({ uid: 'b', summary: 'Old times', start: '20250512T100000' });
    await make({ uid: 'c', from: 'bob@example.com', summary: 'Of Bob' });
    await make({ uid: 'd', summary: 'Called off' });
    deployment.receive('inbound', 'create@invites.test', organizerMail('CANCEL', { uid: 'd', sequence: 1 }));
    await invite(api, 'ben@example.org', 'cleo@example.org');
    await deployment.run();
    const ben = deployment.sent().find(({ to }) => to === 'ben@example.org');
    const reply = replyTo(ben?.raw ?? '', {});
    deployment.receive('rsvp', reply.to, reply.raw);
    await deployment.run();
    deployment.sent();

    const ann = await new Visitor().signIn('ann@example.com');
    const upcoming = await ann.read('/events');
    expect(upcoming).toContain('Launch &lt;party&gt;');
    expect(upcoming).toMatch(/1 yes<.*0 maybe<.*0 no<.*1 waiting</s);
    expect(upcoming).toMatch(/href="\/results\/[a-z2-7]{16}"/);
    expect(upcoming).toMatch(/<dt>Invited<\/dt><dd>2<\/dd>/);
    expect(upcoming).not.toMatch(/Old times|Of Bob|Called off/);
    expect(await ann.read('/events?show=past')).toContain('Old times');
    expect(await ann.read('/events?show=cancelled')).toContain('Called off');
    expect(await (await new Visitor().signIn('bob@example.com')).read('/events')).not.toContain('Launch');
  });

  test('are found by title and place, a page at a time, whatever the query says', async () => {
    for (let count = 0; count < 21; count += 1) {
      const day = String(count + 1).padStart(2, '0');
      await make({
        uid: `u${count}`,
        summary: `Talk ${day}`,
        start: `202605${day}T100000`,
        location: 'Hall',
      });
    }
    const ann = await new Visitor().signIn('ann@example.com');
    const first = await ann.read('/events');
    expect(first).toContain('Page 1 of 2');
    expect(first.indexOf('Talk 01')).toBeLessThan(first.indexOf('Talk 02'));
    expect(await ann.read('/events?page=2')).toContain('Talk 21');
    expect(await ann.read('/events?page=99')).toContain('Talk 21');
    expect(await ann.read('/events?q=hall+21')).toContain('1 of 21 match');
    expect(await ann.read('/events?q=%3Cb%3E&show=x&page=-1')).toContain('Nothing matches.');
  });

  test('an organizer who has none reads how to make one', async () => {
    expect(await (await new Visitor().signIn('new@example.com')).read('/events')).toContain(
      'create@invites.test',
    );
  });
});

describe('the owner of the domain', () => {
  const path = `/domain/${organizerHandle('ann@example.com')}`;
  const owner = () => new Visitor().signIn('olga@owners.example');

  test('sees all organizers, each with events and totals; organizers do not', async () => {
    const { api } = await make();
    await make({ uid: 'c', from: 'bob@example.com', summary: 'Of Bob' });
    await invite(api, 'ben@example.org');
    await deployment.run();
    deployment.sent();
    const olga = await owner();
    const domain = await olga.read('/domain');
    expect(domain).toMatch(/ann@example\.com.*bob@example\.com/s);
    expect(domain).toMatch(/<dt>Upcoming<\/dt><dd>2<\/dd>.*<dt>Invited<\/dt><dd>1<\/dd>/s);
    expect(await olga.read('/domain?q=BOB')).not.toContain('ann@example.com');
    expect(await olga.read(path)).toMatch(/Launch.*1 waiting/s);
    expect((await olga.open('/domain/aaaaaaaaaaaaaaaa')).status).toBe(404);
    const ann = await new Visitor().signIn('ann@example.com');
    for (const closed of ['/domain', path]) expect((await ann.open(closed)).status).toBe(403);
    expect((await ann.open(`${path}/lift`, {})).status).toBe(403);
    expect((await new Visitor().open('/domain')).headers.get('Location')).toBe('/sign-in');
  });

  test('suspends: no event, no edit, no invite, until it is lifted', async () => {
    const { api } = await make();
    const olga = await owner();
    expect((await olga.open(`${path}/suspend`, {}, 'cross-site')).status).toBe(403);
    await olga.open(`${path}/suspend`, {});
    expect((await make({ uid: 'next' })).raw).toContain('organizer-suspended');
    expect((await make({ sequence: 1, summary: 'Moved' })).raw).toContain('organizer-suspended');
    const refused = await invite(api, 'ben@example.org');
    expect([refused.status, (await refused.json()).code]).toEqual([403, 'organizer-suspended']);
    expect(await (await new Visitor().signIn('ann@example.com')).read('/events')).toContain('has suspended');

    await olga.open(`${path}/lift`, {});
    expect((await invite(api, 'ben@example.org')).status).toBe(202);
    expect((await make({ uid: 'next' })).raw).toContain('API code');
  });

  test('limits everybody, and lets one go beyond it', async () => {
    const { api, manage } = await make();
    const olga = await owner();
    await olga.open('/domain/limits', { eventsPerOrganizer: '1', invitesPerEvent: '2' });
    expect((await make({ uid: 'next' })).raw).toContain('event-limit-reached');
    expect((await invite(api, 'a@example.org', 'b@example.org')).status).toBe(202);
    expect((await invite(api, 'b@example.org', 'c@example.org')).status).toBe(403);
    await deployment.run();
    const notices = deployment.sent().filter(({ subject }) => subject.startsWith('Limit reached'));
    expect(notices.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(notices[0]?.raw).toContain('may have 2 guests');
    // Recipients take nothing of the limit; a caller with the API code does not learn who they are.
    for (const email of ['a@example.org', 'stranger@example.org'])
      expect((await invite(api, email)).status).toBe(403);
    expect((await invite(manage, 'a@example.org', 'b@example.org')).status).toBe(202);

    await olga.open(`${path}/limits`, { eventsPerOrganizer: '2', invitesPerEvent: '' });
    expect((await make({ uid: 'next' })).raw).toContain('API code');
    expect((await invite(api, 'c@example.org')).status).toBe(403);
  });

  test('counts calls at the same moment together, by either code and on the page', async () => {
    const { api, manage, raw } = await make();
    const olga = await owner();
    await olga.open('/domain/limits', { eventsPerOrganizer: '', invitesPerEvent: '10' });
    const page =
      /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{32})\s/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? '';
    const ask = (email: string) =>
      deployment.api.request(page, { method: 'POST', body: new URLSearchParams({ email }) });
    const four = (n: number) => Array.from({ length: 4 }, (_, m) => `g${n}-${m}@example.org`);
    await Promise.all(
      Array.from({ length: 9 }, (_, n) =>
        n % 3 === 2 ? ask(`p${n}@example.org`) : invite(n % 3 ? api : manage, ...four(n)),
      ),
    );
    const invited = async () => {
      const headers = { Authorization: `Bearer ${manage}` };
      return (await (await deployment.api.request('/v1/event/statistics', { headers })).json()).invited;
    };
    expect(await invited()).toBeLessThanOrEqual(10);
    // One after the other they fill it; room that somebody died with comes back.
    deployment.clock += 16 * 60_000;
    for (let n = 0; n < 10; n += 1) await invite(manage, `later-${n}@example.org`);
    expect(await invited()).toBe(10);
  });

  test('a limit that is no number is refused and changes nothing', async () => {
    await make();
    const olga = await owner();
    await olga.open(`${path}/limits`, { eventsPerOrganizer: '3', invitesPerEvent: '' });
    const answer = await olga.open(`${path}/limits`, { eventsPerOrganizer: '0', invitesPerEvent: '' });
    expect(answer.headers.get('Location')).toContain('done=not-a-number');
    expect(await olga.read(path)).toMatch(/name="eventsPerOrganizer"[^>]*value="3"/);
  });
});
