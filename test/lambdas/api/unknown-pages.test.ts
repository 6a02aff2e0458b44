import { describe, expect, test } from 'vitest';
import { create, deployment, useDeployment } from './public-pages.ts';

useDeployment();

/** As a browser asks, or a program. */
const ask = (path: string, accept = 'text/html,application/xhtml+xml,*/*;q=0.8', method = 'GET') =>
  deployment.api.request(path, { method, headers: { Accept: accept } });

describe('an address that leads nowhere', () => {
  test.each(['/event', '/results/x/y', '/e', '/favicon.txt', '/e/x/nothing'])(
    '%s is explained to people on a page',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('Content-Type')).toContain('text/html');
      expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
      expect(await answer.text()).toContain('There is no such page');
    },
  );

  test.each([
    ['/event', '*/*'],
    ['/event', 'application/json'],
    ['/v1/nothing', 'text/html'],
    ['/v1/', 'text/html'],
  ])('%s is explained to programs (%s) as a problem', async (path, accept) => {
    const answer = await ask(path, accept);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'route-unknown' });
  });
});

describe('a slash too many', () => {
  test.each([
    ['/events/', '/events'],
    ['/sign-in//', '/sign-in'],
    ['/events/?show=past', '/events?show=past'],
    ['//evil.example/', '/evil.example'],
    ['/\\evil.example/', '/evil.example'],
    ['/%5Cevil.example/', '/%5Cevil.example'],
    ['/%09/evil.example/', '/%09/evil.example'],
    ['/%0A/evil.example/', '/%0A/evil.example'],
    ['/%2F/evil.example/', '/%2F/evil.example'],
    ['/.//evil.example/', '/evil.example'],
  ])('%s leads to %s', async (path, to) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, to]);
  });

  test('leads to the page of an event', async () => {
    const { path } = await create();
    expect((await ask(`${path}/?origin=web`)).headers.get('Location')).toBe(`${path}?origin=web`);
  });

  test('is not taken away from a form', async () => {
    expect((await ask('/events/', 'text/html', 'POST')).status).toBe(404);
  });
});

describe('a form that is none', () => {
  test.each([
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', '--x\r\n'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x'],
  ])('as %s (%j) is refused, and no fault of ours', async (type, body) => {
    const { path, schedule } = await create();
    for (const to of [path, schedule, '/sign-in', '/results/session']) {
      const headers = { 'Content-Type': type, 'Sec-Fetch-Site': 'same-origin' };
      const answer = await deployment.api.request(to, { method: 'POST', body, headers });
      expect([to, answer.status]).toEqual([to, 400]);
      expect(await answer.json()).toMatchObject({ code: 'body-not-form' });
    }
  });
});
