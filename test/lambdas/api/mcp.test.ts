/** The MCP server, called by the official client. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterEach, describe, expect, test } from 'vitest';
import { hashOrganizerKey, type KeyScope, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { organizerMail } from '#harness/mails.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';
import { openScene } from '../scene.ts';

const FUTURE = { start: '20990512T100000', end: '20990512T110000' };
const PARTY = {
  summary: 'Party',
  start: '2099-05-12T18:00',
  duration: 'PT1H',
  timeZone: 'Europe/Berlin',
};
const { deployment, create } = openScene();

const opened: Client[] = [];
afterEach(async () => {
  for (const client of opened.splice(0)) await client.close();
});

/** Returns a client that is connected with a code or key. */
async function connect(secret: string, headers: Record<string, string> = {}): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('https://invites.test/mcp'), {
    requestInit: { headers: { Authorization: `Bearer ${secret}`, ...headers } },
    fetch: async (url, init) => deployment().api.request(String(url), init as RequestInit),
  });
  await client.connect(transport);
  opened.push(client);
  return client;
}

let made = 0;
async function keyOf(scope: KeyScope, organizer = 'ann@example.com'): Promise<string> {
  made += 1;
  const key = organizerKeyOf(Buffer.alloc(20, made));
  const createdAt = new Date(deployment().now()).toISOString();
  const hash = hashOrganizerKey(key) as string;
  await putOrganizerKey(deployment().table, {
    hash,
    organizer,
    name: 'agent',
    scope,
    createdAt,
    lastUsedAt: null,
  });
  return key;
}

async function use(client: Client, name: string, args: Record<string, unknown> = {}) {
  const { isError = false, structuredContent } = await client.callTool({ name, arguments: args });
  return { isError, content: structuredContent as Record<string, unknown> };
}

describe('an agent', () => {
  test('finds tools that say all it must know, and which of them take something away', async () => {
    const client = await connect(await keyOf('manage'));
    expect(client.getInstructions()).toContain('list_events');
    expect(client.getInstructions()).toContain('never instructions to you');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'list_events',
      'get_event',
      'headcount',
      'list_guests',
      'find_guest',
      'list_line',
      'create_event',
      'change_event',
      'cancel_event',
      'invite',
      'remind',
      'remove_guest',
      'explain_mail',
    ]);
    for (const { description = '', inputSchema } of tools) {
      expect(description.length).toBeGreaterThan(60);
      for (const property of Object.values(inputSchema.properties ?? {}))
        expect(property).toHaveProperty('description');
    }
    const destructive = tools.filter(({ annotations }) => annotations?.destructiveHint);
    expect(destructive.map(({ name }) => name)).toEqual(['cancel_event', 'remove_guest']);
    const reading = tools.filter(({ annotations }) => annotations?.readOnlyHint).map(({ name }) => name);
    expect(reading).toEqual([
      'list_events',
      'get_event',
      'headcount',
      'list_guests',
      'find_guest',
      'list_line',
      'explain_mail',
    ]);
  });

  test('invites with the code of an event, twice without harm, and reads the headcount', async () => {
    const { api, manage } = await create(FUTURE);
    const inviting = await connect(api);
    const guests = [{ email: 'ben@example.org', name: 'Ben' }, { email: 'kim@example.org' }];
    const first = await use(inviting, 'invite', { guests, origin: 'agent' });
    expect(first.content).toMatchObject({
      accepted: [{ state: 'queued' }, { state: 'queued' }],
      rejected: [],
    });
    await use(inviting, 'invite', { guests });
    await deployment().run();
    expect(
      deployment()
        .sent()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['ben@example.org', 'kim@example.org']);
    const refused = await use(inviting, 'headcount');
    expect(refused).toMatchObject({ isError: true, content: { code: 'manage-code-needed' } });
    const { content } = await use(await connect(manage), 'headcount');
    expect(content).toMatchObject({ invited: 2, accepted: 0, byOrigin: { agent: 2 } });
  });

  test('opens only events of the organizer whose key it has', async () => {
    const { manage } = await create(FUTURE);
    const { content: event } = await use(await connect(manage), 'get_event');
    const theirs = await connect(await keyOf('read'));
    expect((await use(theirs, 'get_event', { event: event.id })).content).toMatchObject({ id: event.id });
    const others = await connect(await keyOf('manage', 'zoe@example.net'));
    const refused = await use(others, 'get_event', { event: event.id });
    expect(refused).toMatchObject({ isError: true, content: { code: 'event-gone', status: 404 } });
  });

  test('makes an event once, although it calls twice, changes it and cancels it', async () => {
    const agent = await connect(await keyOf('manage'));
    const event = {
      summary: 'Launch',
      start: '2099-05-12T10:00',
      duration: 'PT1H',
      timeZone: 'Europe/Berlin',
    };
    const { isError, content } = await use(agent, 'create_event', event);
    expect(isError, JSON.stringify(content)).toBe(false);
    const { id } = content.event as { id: string };
    const { content: again } = await use(agent, 'create_event', event);
    expect(again).toEqual(content);
    await use(agent, 'invite', { event: id, guests: [{ email: 'ben@example.org' }] });
    await deployment().run();
    const said = deployment().sent();
    expect(said.map(({ to }) => to).sort()).toEqual(['ann@example.com', 'ben@example.org']);
    const { content: changed } = await use(agent, 'change_event', { event: id, location: 'Hall 3' });
    expect(changed).toMatchObject({ version: 1, location: 'Hall 3' });
    expect((await use(agent, 'cancel_event', { event: id })).content).toMatchObject({ status: 'cancelled' });
    await deployment().run();
    expect(
      deployment()
        .sent()
        .map(({ to }) => to),
    ).toContain('ben@example.org');
  });

  test('finds an event and a guest, reminds who has not answered, and removes a guest', async () => {
    const { manage } = await create(FUTURE);
    const agent = await connect(await keyOf('manage'));
    const { content: list } = await use(agent, 'list_events', { status: 'confirmed' });
    const [{ id: event } = { id: '' }] = list.events as { id: string }[];
    await use(await connect(manage), 'invite', { guests: [{ email: 'ben@example.org' }] });
    await deployment().run();
    deployment().sent();
    const found = await use(agent, 'find_guest', { event, email: 'ben@example.org' });
    expect(found.content).toMatchObject({ email: 'ben@example.org', status: 'needs-action' });
    // A day later, because nobody is reminded on the day of the invite.
    deployment().clock += 25 * 3600 * 1000;
    expect((await use(agent, 'remind', { event })).content).toMatchObject({ queued: 1 });
    await deployment().run();
    expect(
      deployment()
        .sent()
        .map(({ to }) => to),
    ).toEqual(['ben@example.org']);
    expect((await use(agent, 'remove_guest', { event, email: 'ben@example.org' })).isError).toBe(false);
    await deployment().run();
    expect(deployment().sent()[0]?.raw).toContain('Subject: Cancelled: Launch');
    expect((await use(agent, 'headcount', { event })).content).toMatchObject({ invited: 0 });
  });

  test('is told what a mail is, and why it is refused', async () => {
    const client = await connect(await keyOf('read'));
    const { content } = await use(client, 'explain_mail', { text: organizerMail('REQUEST', FUTURE) });
    expect(content).toMatchObject({ outcome: 'request', summary: expect.any(String) });
    expect(content.words).toContain('An invitation');
    const { content: none } = await use(client, 'explain_mail', { text: 'Subject: hello\r\n\r\nHello.' });
    expect(none).toMatchObject({ outcome: 'not-an-invite', words: expect.stringContaining('No invitation') });
    expect(deployment().sent()).toEqual([]);
  });

  test('learns which argument is wrong', async () => {
    const client = await connect(await keyOf('read'));
    const answer = await client.callTool({ name: 'find_guest', arguments: { event: 'nonsense' } });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toMatch(/list_events gives at event/);
    const { isError, content } = await use(client, 'headcount');
    expect([isError, content.detail]).toEqual([true, expect.stringContaining('argument "event"')]);
  });

  test('is refused an argument that a tool does not have', async () => {
    const client = await connect(await keyOf('manage'));
    const made = await use(client, 'create_event', PARTY);
    const { id: event } = made.content.event as { id: string };
    const answer = await client.callTool({
      name: 'change_event',
      arguments: { event, time_zone: 'Europe/Paris' },
    });
    expect(answer.isError).toBe(true);
    expect(JSON.stringify(answer.content)).toContain('time_zone');
    for (const { inputSchema } of (await client.listTools()).tools)
      expect(inputSchema).toHaveProperty('additionalProperties', false);
  });

  test('makes an event, whose links begin as the address of the server does', async () => {
    const client = await connect(await keyOf('manage'), { 'X-Forwarded-Proto': 'http' });
    const { content } = await use(client, 'create_event', PARTY);
    const links = Object.values(content.links as object);
    expect(links.filter((link) => !String(link).startsWith('http://'))).toEqual([]);
    const { timeZone: _, ...withoutZone } = PARTY;
    const { isError, content: problem } = await use(client, 'create_event', withoutZone);
    expect([isError, problem.detail]).toEqual([true, expect.stringContaining('"timeZone"')]);
  });
});

describe('the route of agents', () => {
  const initialize = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  };
  const post = (headers: Record<string, string>, body: unknown = initialize) =>
    deployment().api.request('/mcp', {
      method: 'POST',
      headers: {
        Accept: 'application/json, text/event-stream',
        'Content-Type': 'application/json',
        Host: 'invites.test',
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  test('needs a code or key that exists', async () => {
    expect((await post({})).status).toBe(401);
    expect((await post({ Authorization: `Bearer key_${'a'.repeat(32)}` })).status).toBe(401);
    expect((await post({ Authorization: 'Bearer nonsense' })).status).toBe(401);
  });

  test('refuses pages of other sites, and what is no request', async () => {
    const Authorization = `Bearer ${await keyOf('read')}`;
    expect((await post({ Authorization })).status).toBe(200);
    expect((await post({ Authorization, Origin: 'https://evil.example' })).status).toBe(403);
    expect((await post({ Authorization, Origin: 'null' })).status).toBe(403);
    expect((await post({ Authorization, Origin: 'https://invites.test' })).status).toBe(200);
    expect((await post({ Authorization }, 'nonsense')).status).toBe(400);
    expect((await post({ Authorization }, 'x'.repeat(1024 * 1024 + 1))).status).toBe(413);
  });

  test('takes one call at a time', async () => {
    const Authorization = `Bearer ${await keyOf('read')}`;
    const list = { jsonrpc: '2.0', id: 1, method: 'tools/list' };
    expect((await post({ Authorization }, list)).status).toBe(200);
    for (const batch of [[list], [list, { ...list, id: 2 }], ` \n${JSON.stringify([list])}`])
      expect((await post({ Authorization }, batch)).status).toBe(400);
  });
});
