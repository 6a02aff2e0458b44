/** What the tests of replaced codes share: a deployment, an event in it, and calls by code. */
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { aboutWhat } from '#domain/access/public-id.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail } from '#harness/mails.ts';

export const OWNER = 'olga@owners.example';
export let deployment: TestDeployment;

export function useCodes(): void {
  beforeAll(async () => {
    deployment = await openDeployment({ owners: OWNER });
  });
  afterEach(async () => {
    await deployment.aws.reset();
    deployment.sent();
    deployment.clock = 0;
    vi.restoreAllMocks();
  });
  afterAll(() => deployment.close());
}

export interface Codes {
  readonly id: string;
  readonly api: string;
  readonly manage: string;
  /** Path of the event's page. */
  readonly page: string;
}

/** The event is made through the door, and its mail is read. */
export async function make(facts: EventFacts = {}): Promise<Codes> {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  return readCodes(await mails());
}

/** What was mailed until all work is done. */
export async function mails(): Promise<Sent[]> {
  await deployment.run();
  return deployment.sent();
}

/** What the newest of some mails to an organizer holds. */
export function readCodes(sent: readonly Sent[]): Codes {
  const raw = sent.at(-1)?.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
  const code = (name: string) => new RegExp(`^${name} code: (\\S+)\r$`, 'm').exec(raw)?.[1] ?? '';
  const page = /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{32})\s/.exec(raw)?.[1] ?? '';
  return { id: aboutWhat(page.slice(3)), api: code('API'), manage: code('Manage'), page };
}

export async function replace(code: string, body: object | string, path = '/v1/codes') {
  const answer = await deployment.api.request(path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${code}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** What a code opens, by status: the event, an invite, the results by API, and the results page. */
export async function opens(code: string): Promise<number[]> {
  const headers = { Authorization: `Bearer ${code}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ recipients: [] });
  const form = { body: new URLSearchParams({ code }), headers: { 'Sec-Fetch-Site': 'same-origin' } };
  const answers = [
    await deployment.api.request('/v1/event', { headers }),
    await deployment.api.request('/v1/invites', { method: 'POST', headers, body }),
    await deployment.api.request('/v1/event/statistics', { headers }),
    await deployment.api.request('/results/session', { method: 'POST', ...form }),
  ];
  return answers.map(({ status }) => status);
}
