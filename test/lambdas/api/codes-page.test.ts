/** Codes are replaced on the results page: a choice, a question, one click. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Codes } from './new-codes.ts';
import { deployment, mails, make, OWNER, opens, readCodes, replace, useCodes } from './new-codes.ts';

useCodes();

const OWN = { 'Sec-Fetch-Site': 'same-origin' };
const SESSION_OVER = [303, '/results'];
const code = (page: string, scope: string) => new RegExp(`${scope}_[a-z2-7]{32}`).exec(page)?.[0] ?? '';

/** A browser: keeps the cookies it is given. */
class Browser {
  cookies: Record<string, string> = {};

  async open(path: string, form?: Record<string, string>, headers: Record<string, string> = OWN) {
    const Cookie = Object.entries(this.cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
    const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
    const answer = await deployment.api.request(path, { ...init, headers: { ...headers, Cookie } });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.cookies[name] = value;
    }
    return answer;
  }

  async read(path: string): Promise<string> {
    return (await this.open(path)).text();
  }

  async enter(manage: string): Promise<this> {
    await this.open('/results/session', { code: manage });
    return this;
  }

  /** By the link in a mail. */
  async signIn(email: string): Promise<this> {
    await this.open('/sign-in');
    await this.open('/sign-in', { email });
    const raw = (await mails()).at(-1)?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
    await this.open(/\/sign-in\/[\w.-]{40,}/.exec(raw)?.[0] ?? '/no-link', {});
    return this;
  }

  /** Where a browser is sent, with which status. */
  async leads(path: string): Promise<unknown[]> {
    const answer = await this.open(path);
    return [answer.status, answer.headers.get('Location')];
  }

  /** What the button of the question sends. */
  async question(id: string, which: string): Promise<string> {
    return (
      /name="form" value="([^"]+)"/.exec(await this.read(`/results/${id}/codes?replace=${which}`))?.[1] ?? ''
    );
  }

  async replace(id: string, which: string): Promise<string> {
    const form = await this.question(id, which);
    return (await this.open(`/results/${id}/codes`, { form })).text();
  }
}

let event: Codes;
let browser: Browser;
beforeEach(async () => {
  event = await make();
  browser = await new Browser().enter(event.manage);
});

test('is found from the results, and looking replaces nothing', async () => {
  expect(await browser.read(`/results/${event.id}`)).toContain(`href="/results/${event.id}/codes"`);
  expect(await browser.read(`/results/${event.id}/codes`)).toContain('Replace the manage code');
  for (const which of ['api', 'manage', 'both', 'nonsense'])
    await browser.read(`/results/${event.id}/codes?replace=${which}`);
  expect([(await opens(event.api))[0], (await opens(event.manage))[0]]).toEqual([200, 200]);
  expect(await mails()).toEqual([]);
});

test('the API code: the new one is shown, the old one is refused', async () => {
  const page = await browser.replace(event.id, 'api');
  expect((await opens(event.api))[0]).toBe(401);
  expect((await opens(code(page, 'api')))[0]).toBe(200);
  expect(code(page, 'manage')).toBe('');
  expect((await browser.open(`/results/${event.id}`)).status).toBe(200);
  const sent = await mails();
  expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
    ['ann@example.com', 'New API code: “Launch”'],
  ]);
  expect(readCodes(sent).api).toBe(code(page, 'api'));
});

test('the manage code: the browser that replaced it stays signed in, every other one is signed out', async () => {
  const thief = await new Browser().enter(event.manage);
  expect(await thief.leads(`/results/${event.id}`)).toEqual([200, null]);
  const before = { ...browser.cookies };
  const page = await browser.replace(event.id, 'manage');
  expect((await opens(event.manage))[0]).toBe(401);
  expect((await opens(code(page, 'manage')))[2]).toBe(200);
  expect(await browser.leads(`/results/${event.id}`)).toEqual([200, null]);
  for (const path of ['', '/codes', '/live', '/recipients.csv'])
    expect(await thief.leads(`/results/${event.id}${path}`)).toEqual(SESSION_OVER);
  browser.cookies = before;
  expect(await browser.leads(`/results/${event.id}`)).toEqual(SESSION_OVER);
});

test('a new code is shown once: the same form again shows it to nobody, and replaces nothing', async () => {
  const form = await browser.question(event.id, 'both');
  const path = `/results/${event.id}/codes`;
  const shown = await (await browser.open(path, { form })).text();
  expect([code(shown, 'api'), code(shown, 'manage')]).not.toContain('');
  const again = await browser.open(path, { form });
  const page = await again.text();
  expect([again.status, code(page, 'api'), code(page, 'manage')]).toEqual([409, '', '']);
  expect(page).toContain('The code was already replaced');
  expect((await opens(code(shown, 'api')))[0]).toBe(200);
  expect(await mails()).toHaveLength(1);
});

test('the organizer, signed in by mail, finds it at each event and gets the codes back from a thief', async () => {
  const { body } = await replace(event.manage, { replace: 'manage' });
  await mails();
  for (let n = 0; n < 12; n += 1) await replace(body.manageCode as string, { replace: 'api' });
  await mails();
  const ann = await new Browser().signIn('ann@example.com');
  expect(await ann.read('/events')).toContain(`href="/results/${event.id}/codes"`);
  const page = await ann.replace(event.id, 'both');
  expect((await opens(body.manageCode as string))[0]).toBe(401);
  expect((await opens(code(page, 'manage')))[2]).toBe(200);
  expect(await ann.leads(`/results/${event.id}`)).toEqual([200, null]);
  const [mail] = await mails();
  expect(mail?.raw.replaceAll('=\r\n', '')).toContain('This was asked for by you');
});

describe('nothing is replaced', () => {
  const path = () => `/results/${event.id}/codes`;
  const nothing = async () => {
    expect([(await opens(event.api))[0], (await opens(event.manage))[2]]).toEqual([200, 200]);
    expect(await mails()).toEqual([]);
  };

  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.test' }],
    ['a page that hides where it is', { 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }],
  ])('from %s', async (_, headers) => {
    const form = await browser.question(event.id, 'both');
    expect((await browser.open(path(), { form }, headers)).status).toBe(403);
    await nothing();
  });

  test('without the form of the page, with an old one, or with that of another event', async () => {
    const other = await make({ uid: 'other@calendar.example' });
    const theirs = await (await new Browser().enter(other.manage)).question(other.id, 'api');
    const old = await browser.question(event.id, 'api');
    for (const form of ['', 'x', theirs]) expect((await browser.open(path(), { form })).status).toBe(403);
    expect((await browser.open(path(), { replace: 'api' })).status).toBe(403);
    deployment.clock += 3600_000;
    expect((await browser.open(path(), { form: old })).status).toBe(403);
    await nothing();
  });

  test('without a session, or with one for another event or of another organizer', async () => {
    const form = await browser.question(event.id, 'api');
    const other = await make({ uid: 'other@calendar.example', from: 'zoe@example.net' });
    const strangers = [
      new Browser(),
      await new Browser().enter(other.manage),
      await new Browser().signIn('zoe@example.net'),
      await new Browser().signIn(OWNER),
    ];
    for (const stranger of strangers) {
      const answer = await stranger.open(path(), { form });
      expect([answer.status, answer.headers.get('Location')]).toEqual(SESSION_OVER);
      expect(await stranger.leads(`${path()}?replace=api`)).toEqual(SESSION_OVER);
    }
    await nothing();
  });

  test('once the day is used up, which the page says', async () => {
    deployment.clock += 24 * 3600_000 - (deployment.now() % (24 * 3600_000));
    for (let n = 0; n < 10; n += 1) await browser.replace(event.id, 'api');
    const now = readCodes(await mails());
    expect(await browser.replace(event.id, 'both')).toContain('as often as they may be in a day');
    expect((await opens(now.api))[0]).toBe(200);
    expect(await mails()).toEqual([]);
  });
});
