import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SESSION_LASTS, signSession } from '#domain/access/session.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { whereIs } from '#test/support/everything.ts';

const OWNER = 'olga@owners.example';
const BEN = 'ben@example.org';

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment({ owners: OWNER });
});
afterEach(async () => {
  await deployment.aws.reset();
  deployment.sent();
});
afterAll(() => deployment.close());

/** A browser in which somebody is signed in by mail. */
async function browser(address: string) {
  const expires = deployment.now() + SESSION_LASTS;
  const session = signSession(await signingKeysReader('keys')(), { kind: 'organizer', address, expires });
  return (path: string, form?: Record<string, string>, site = 'same-origin') => {
    const headers = { Cookie: `session=${session}`, 'Sec-Fetch-Site': site };
    const init = form ? { method: 'POST', headers, body: new URLSearchParams(form) } : { headers };
    return deployment.api.request(path, init);
  };
}

async function inviteBen() {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
  await deployment.run();
  const code = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
  const headers = { Authorization: `Bearer ${code}` };
  const body = JSON.stringify({ email: BEN, name: 'Ben' });
  await deployment.api.request('/v1/invites', { method: 'POST', headers, body });
  await deployment.run();
}

describe('an owner, on the page of people', () => {
  test('exports somebody as a file', async () => {
    await inviteBen();
    const open = await browser(OWNER);
    expect(await (await open('/domain')).text()).toContain('href="/domain/people"');
    const answer = await open('/domain/people', { email: ' Ben@Example.org', act: 'export' });
    expect(answer.headers.get('Content-Disposition')).toContain('person.json');
    const { email, events } = (await answer.json()) as { email: string; events: { recipient: object }[] };
    expect(email).toBe(BEN);
    expect(events).toMatchObject([{ recipient: { email: BEN, name: 'Ben', delivery: 'delivered' } }]);
  });

  test('is asked before somebody is erased, then they are', async () => {
    await inviteBen();
    const open = await browser(OWNER);
    const asked = await (await open('/domain/people', { email: BEN, act: 'erase' })).text();
    expect(asked).toMatch(/Erase this person\?.*ben@example\.org/s);
    await deployment.run();
    expect(await whereIs(deployment, BEN)).not.toEqual([]);
    expect((await open('/domain/people/erase', { email: BEN }, 'cross-site')).status).toBe(403);
    expect(await (await open('/domain/people/erase', { email: BEN })).text()).toContain('being erased');
    await deployment.run();
    expect(await whereIs(deployment, BEN)).toEqual([]);
  });

  test('reads that an organizer stays one', async () => {
    await inviteBen();
    const open = await browser(OWNER);
    const page = await open('/domain/people', { email: 'ann@example.com', act: 'erase' });
    expect(await page.text()).toContain('such as their own events, stays');
  });

  test('is shown again what is no address', async () => {
    const page = await (await browser(OWNER))('/domain/people', { email: 'ben@', act: 'export' });
    expect(page.status).toBe(422);
    expect(await page.text()).toMatch(/value="ben@"[^>]*aria-invalid/);
  });
});

describe('owner keys', () => {
  test('are made and shown once, work, and are revoked', async () => {
    const open = await browser(OWNER);
    const made = await (await open('/domain/keys', {})).text();
    const key = /owner_[a-z2-7]{32}/.exec(made)?.[0] ?? '';
    const listed = await (await open('/domain/keys')).text();
    expect(listed).toContain(OWNER);
    expect(listed).not.toContain(key);
    expect(await whereIs(deployment, key)).toEqual([]);
    const ask = async () => {
      const headers = { Authorization: `Bearer ${key}` };
      const answer = await deployment.api.request(`/v1/people/${BEN}`, { headers });
      await answer.text();
      return answer.status;
    };
    expect(await ask()).toBe(200);
    const hash = /name="hash" value="([0-9a-f]{64})"/.exec(listed)?.[1] ?? '';
    await open('/domain/keys/revoke', { hash });
    expect(await ask()).toBe(401);
  });
});

test('nobody but owners comes near any of it', async () => {
  const ann = await browser('ann@example.com');
  for (const path of ['/domain/people', '/domain/people/erase', '/domain/keys', '/domain/keys/revoke'])
    expect((await ann(path, { email: BEN, act: 'export' })).status).toBe(403);
  for (const path of ['/domain/people', '/domain/keys']) expect((await ann(path)).status).toBe(403);
  const answer = await deployment.api.request('/domain/people');
  expect(answer.headers.get('Location')).toBe('/sign-in');
});
