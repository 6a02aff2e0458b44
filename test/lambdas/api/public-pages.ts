/** What the tests of the public pages share: a deployment, an event made by mail, and a visitor's requests. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail } from '#harness/mails.ts';
import { schedulePath } from '#test/support/schedule.ts';

export let deployment: TestDeployment;

/** One deployment for a file of tests, emptied after each. */
export function useDeployment(options: Parameters<typeof openDeployment>[0] = {}): void {
  beforeAll(async () => {
    deployment = await openDeployment(options);
  });
  afterEach(async () => {
    await deployment.aws.reset();
    deployment.sent();
    deployment.clock = 0;
  });
  afterAll(() => deployment.close());
}

/** Years ahead: the pages go by the clock. */
const SOON = '20990512T100000';
let ip = 0;

export async function mail(method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}) {
  deployment.receive('inbound', 'create@invites.test', organizerMail(method, { start: SOON, ...facts }));
  await deployment.run();
  return deployment.sent();
}

/** The codes and the link of the confirmation, and the schedule; the public ids of both pages begin with what they are about. */
export async function create(facts: EventFacts = {}) {
  const [confirmation] = await mail('REQUEST', facts);
  const text = (confirmation?.raw ?? '').replaceAll('=\r\n', '');
  const path = /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{32})\s/.exec(text)?.[1] ?? '';
  return {
    manage: /Manage code: (\S+)/.exec(text)?.[1] ?? '',
    api: /API code: (\S+)/.exec(text)?.[1] ?? '',
    path,
    id: path.slice(3, 19),
    schedule: await schedulePath(deployment, facts.from ?? 'ann@example.com'),
  };
}

/** As API Gateway tells where a request comes from. */
const from = (sourceIp: string) => ({
  event: { requestContext: { domainName: 'api.invites.test', identity: { sourceIp } } },
});

export async function get(path: string) {
  const answer = await deployment.api.request(path, {}, from('192.0.2.1'));
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

type Fields = readonly (readonly [string, string])[];

export async function post(path: string, fields: Fields, source = `198.51.100.${++ip}`) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const answer = await deployment.api.request(path, { method: 'POST', body }, from(source));
  await deployment.run();
  return { status: answer.status, text: await answer.text(), sent: deployment.sent() };
}

export function ask(path: string, email: string, more: Fields = []) {
  return post(path, [['email', email], ...more]);
}

export function setPage(manage: string, body: object) {
  return deployment.api.request('/v1/event/page', {
    method: 'PUT',
    headers: { Authorization: `Bearer ${manage}` },
    body: JSON.stringify(body),
  });
}
