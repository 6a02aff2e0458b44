/** The request of a call: where it goes, what of the answer is read, and when it ends. */
import { createServer, type RequestListener } from 'node:http';
import type https from 'node:https';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CallDeps, call } from '#lambdas/webhook-caller/call.ts';

const servers: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const local: CallDeps = { resolve: async (name) => [name], allowsLoopback: true };
const to = (url: string) => ({ url, headers: { 'webhook-id': 'chg_x' }, body: '{"type":"x"}' });
const codeOf = async (work: Promise<unknown>) =>
  work.then(
    () => 'called',
    (error: { code?: string }) => error.code,
  );

describe('a receiver', () => {
  test('gets the body with its headers, and its status is returned', async () => {
    const got: unknown[] = [];
    const url = await listen(async (request, response) => {
      const body = (await request.toArray()).join('');
      got.push([
        request.method,
        request.url,
        request.headers['webhook-id'],
        request.headers['content-length'],
        body,
      ]);
      response.writeHead(204).end();
    });
    expect(await call(to(`${url}/hook?x=1`), local)).toBe(204);
    expect(got).toEqual([['POST', '/hook?x=1', 'chg_x', '12', '{"type":"x"}']]);
  });

  test('that redirects is not followed', async () => {
    let visits = 0;
    const url = await listen((_, response) => {
      visits += 1;
      response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end();
    });
    expect(await call(to(url), local)).toBe(307);
    expect(visits).toBe(1);
  });

  test('that answers without end is cut off after its header', async () => {
    const isCut = Promise.withResolvers<void>();
    const url = await listen((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'.repeat(10_000)), 1);
      response.on('close', () => {
        clearInterval(timer);
        isCut.resolve();
      });
    });
    expect(await call(to(url), local)).toBe(200);
    await isCut.promise;
  });

  test('that does not answer is given up', async () => {
    const url = await listen(() => {});
    expect(await codeOf(call(to(url), { ...local, timeLimit: 50 }))).toBe('no-answer');
  });

  test('whose header is too large, or that speaks no HTTP, has no answer', async () => {
    const large = await listen((_, response) => response.writeHead(200, { x: 'y'.repeat(20_000) }).end());
    expect(await codeOf(call(to(large), local))).toBe('no-connection');
    const server = createTcpServer((socket) => socket.end('220 smtp.example.org\r\n'));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await codeOf(call(to(`http://127.0.0.1:${port}`), local))).toBe('no-connection');
  });

  test('that is not there has no connection', async () => {
    expect(await codeOf(call(to('http://127.0.0.1:1'), local))).toBe('no-connection');
  });
});

describe('a name', () => {
  /** Looks at the options of the request that would be made, which then fails. */
  async function requestTo(url: string, addresses: readonly (readonly string[])[]) {
    const resolve = vi.fn<CallDeps['resolve']>();
    for (const each of addresses) resolve.mockResolvedValueOnce(each);
    const request = vi.fn(() => {
      throw new Error('No request is made in this test.');
    });
    await call(to(url), {
      resolve,
      allowsLoopback: false,
      request: request as unknown as typeof https.request,
    }).catch(() => {});
    return {
      options: (request.mock.calls as unknown[][]).map(([options]) => options),
      asked: resolve.mock.calls.length,
    };
  }

  test('is resolved once, and the connection goes to exactly the address that was checked', async () => {
    // A second answer would lead into the own network (DNS rebinding).
    const { options, asked } = await requestTo('https://rebind.example/x', [
      ['93.184.216.34'],
      ['127.0.0.1'],
    ]);
    expect(asked).toBe(1);
    expect(options).toEqual([
      expect.objectContaining({ host: '93.184.216.34', port: 443, servername: 'rebind.example', path: '/x' }),
    ]);
    expect(options[0]).toMatchObject({ headers: { host: 'rebind.example' }, agent: false });
    expect(options[0]).not.toHaveProperty('lookup');
  });

  test('takes an IPv4 address before an IPv6 one', async () => {
    const { options } = await requestTo('https://example.org/', [['2606:4700::1', '93.184.216.34']]);
    expect(options).toEqual([expect.objectContaining({ host: '93.184.216.34' })]);
  });

  test.each([
    ['a private address', ['10.0.0.1']],
    ['the metadata service', ['169.254.169.254']],
    ['the metadata service by IPv6', ['fd00:ec2::254']],
    ['a public and a private address', ['93.184.216.34', '10.0.0.1']],
    ['a private and a public address', ['127.0.0.1', '93.184.216.34']],
    ['a mapped address', ['::ffff:127.0.0.1']],
  ])('is not called when it leads to %s', async (_, addresses) => {
    const resolve = async () => addresses;
    const request = vi.fn();
    const deps = { resolve, allowsLoopback: false, request: request as unknown as typeof https.request };
    expect(await codeOf(call(to('https://example.org/'), deps))).toBe('address-refused');
    expect(request).not.toHaveBeenCalled();
  });

  test('without an address, or that is not resolved in time, is not called', async () => {
    const deps = { allowsLoopback: false, timeLimit: 50 };
    const url = 'https://example.org/';
    expect(await codeOf(call(to(url), { ...deps, resolve: async () => [] }))).toBe('name-unknown');
    const broken = async () => Promise.reject(new Error('ENOTFOUND'));
    expect(await codeOf(call(to(url), { ...deps, resolve: broken }))).toBe('name-unknown');
    expect(await codeOf(call(to(url), { ...deps, resolve: () => new Promise(() => {}) }))).toBe('no-answer');
  });

  test('of a loopback address is called on no deployment', async () => {
    const url = await listen((_, response) => response.end());
    expect(await codeOf(call(to(url), { ...local, allowsLoopback: false }))).toBe('address-refused');
  });
});
