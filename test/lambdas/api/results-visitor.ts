/** What the tests of the results pages share: a deployment, an event in it, and a visitor with its manage code. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { type ReplyFacts, replyTo } from '#harness/mails.ts';
import { type SeededEvent, seedEvent, seededInvite } from '#harness/seeded.ts';

export let deployment: TestDeployment;
/** Whose requests `get` and `see` make, about which event. */
export const visitor: { event: SeededEvent; cookie: string } = { event: { id: '', code: '' }, cookie: '' };

/** One deployment for a file of tests, with an event made anew for each. */
export function useResults(): void {
  beforeAll(async () => {
    deployment = await openDeployment();
  });
  beforeEach(async () => {
    await deployment.aws.reset();
    deployment.sent();
    deployment.clock = 0;
    visitor.event = await seedEvent(deployment);
    visitor.cookie = await signIn(visitor.event.code);
  });
  afterAll(() => deployment.close());
}

export const OWN = { 'Sec-Fetch-Site': 'same-origin' };

export function post(
  path: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = OWN,
) {
  return deployment.api.request(path, { method: 'POST', body: new URLSearchParams(fields), headers });
}
export async function signIn(code: string): Promise<string> {
  const answer = await post('/results/session', { code });
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
export async function see(path = '', headers: Record<string, string> = {}): Promise<string> {
  return (await get(path, headers)).text();
}
export function get(path = '', headers: Record<string, string> = {}) {
  return deployment.api.request(`/results/${visitor.event.id}${path}`, {
    headers: { Cookie: visitor.cookie, ...headers },
  });
}
export async function answer(email: string, facts: ReplyFacts): Promise<void> {
  const { to, raw } = replyTo(await seededInvite(visitor.event.id, email), { attendee: email, ...facts });
  deployment.receive('rsvp', to, raw);
  await deployment.run();
}
export const guests = (count: number, said: 'accepted' | 'declined' | null = null) =>
  Array.from({ length: count }, (_, n) => ({
    email: `guest-${String(n).padStart(3, '0')}@example.org`,
    said,
  }));
export const listed = (page: string) =>
  [...page.matchAll(/>([\w.-]+@example\.(?:org|net))<\/a>/g)].map(([, email]) => email);
