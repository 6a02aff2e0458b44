/** Every line of the log says which invocation wrote it and which piece of work it was about; what comes and is answered is counted. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { replyTo } from '#harness/mails.ts';
import { type Json, openScene } from '../scene.ts';

const { deployment, create, inviteOne, mailOrganizer } = openScene();

let lines: Json[];
let measured: Json[];
beforeEach(() => {
  lines = [];
  measured = [];
  for (const level of ['log', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((line) => lines.push(JSON.parse(String(line))));
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => measured.push(JSON.parse(String(line))) > 0);
  return () => vi.unstubAllEnvs();
});

const about = (message: string) => lines.filter((line) => line.message === message);
const counted = (name: string) => measured.flatMap((line) => line[name] ?? []);

/** Two guests' replies, in the queue under the names SES gave them. */
async function twoReplies() {
  const { manage } = await create();
  const invites = [await inviteOne(manage, 'ada@example.org'), await inviteOne(manage, 'ben@example.org')];
  for (const invite of invites) {
    const { to, raw } = replyTo(invite.raw);
    deployment().receive('rsvp', to, raw, {}, `reply-of-${invite.to.slice(0, 3)}`);
  }
  lines.length = 0;
}

describe('a line of the log', () => {
  test('names the mail it is about, though others are dealt with at the same time', async () => {
    await twoReplies();
    await deployment().step('rsvp');
    const taken = about('Answer taken.');
    expect(taken.map(({ correlationId }) => correlationId).sort()).toEqual(['reply-of-ada', 'reply-of-ben']);
    expect(new Set(taken.map(({ requestId }) => requestId)).size, 'one invocation').toBe(1);
  });

  test('names the request of the API from which an invite came, up to its bounce', async () => {
    const { api } = await create();
    deployment().aws.faults.set({ ses: { bounce: ['gone@example.org'] } });
    const init = {
      method: 'POST',
      headers: { 'X-Api-Code': api },
      body: JSON.stringify({ email: 'gone@example.org' }),
    };
    const lambda = { awsRequestId: 'invocation-1' };
    const event = { requestContext: { requestId: 'request-1' } };
    await deployment().api.request('/v1/invites', init, { event, context: lambda });
    await deployment().run();
    expect(about('Address suppressed.')).toEqual([expect.objectContaining({ correlationId: 'request-1' })]);
  });

  test('names the mail of the organizer from which a round came, page by page', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    deployment().timeLeft = 0;
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    deployment().timeLeft = 60_000;
    const [complete] = about('Round complete.');
    expect(complete?.correlationId).toMatch(/^mail-\d+$/);
    expect(complete?.requestId).toBeTruthy();
  });

  test('of an invocation names it, whatever it is about', async () => {
    await twoReplies();
    await deployment().run();
    await mailOrganizer('REQUEST', { from: 'nobody@example.org', uid: 'other' });
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      expect(line).toMatchObject({ requestId: expect.any(String), correlationId: expect.any(String) });
      expect(line.correlationId).not.toBe('');
    }
  });

  test('of the API that fails names the request', async () => {
    const { api } = await create();
    deployment().aws.faults.set({ dynamodb: { fail: 1 } });
    const answer = await deployment().api.request(
      '/v1/event',
      { headers: { 'X-Api-Code': api } },
      {
        event: { requestContext: { requestId: 'request-2' } },
        context: { awsRequestId: 'invocation-2' },
      },
    );
    deployment().aws.faults.set({});
    expect(answer.status).toBe(500);
    expect(about('Request failed.')).toEqual([
      expect.objectContaining({ requestId: 'invocation-2', correlationId: 'request-2' }),
    ]);
  });
});

describe('counted are', () => {
  beforeEach(() => void vi.stubEnv('DOMAIN', 'invites.test'));

  test('mails that come in, and answers that count', async () => {
    await twoReplies();
    await deployment().run();
    expect(counted('Arrivals')).toHaveLength(3);
    expect(counted('Answers')).toEqual([1, 1]);
    expect(measured.filter((line) => 'Answers' in line).map(({ Domain }) => Domain)).toContain(
      'invites.test',
    );
  });

  test('a mail once, however often it is tried', async () => {
    deployment().aws.faults.set({ dynamodb: { fail: 1 } });
    deployment().receive('inbound', 'create@invites.test', 'From: ann@example.com\r\n\r\nHi');
    await deployment().step('inbound');
    deployment().aws.faults.set({});
    expect(counted('Errors').length).toBeGreaterThan(0);
    await deployment().run();
    expect(counted('Arrivals')).toHaveLength(1);
  });
});
