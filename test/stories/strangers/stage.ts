/** What the attempts of strangers are played with: organizers, events and guests, made when first needed. */
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail } from '#harness/mails.ts';
import type { Verdicts } from '#harness/notification.ts';

export let deployment: TestDeployment;

export async function open(): Promise<void> {
  deployment = await openDeployment({ organizers: '*' });
}

/** Empties the deployment and begins an hour, so that no window ends while somebody plays. */
export async function empty(): Promise<void> {
  await deployment.aws.reset();
  deployment.sent();
  made.clear();
  invited.clear();
  deployment.clock += 3600_000 - (deployment.now() % 3600_000);
}

export async function receive(handler: 'inbound' | 'rsvp', to: string, raw: string, verdicts: Verdicts = {}) {
  deployment.receive(handler, to, raw, verdicts);
  await deployment.run();
}

export interface Event {
  readonly id: string;
  readonly api: string;
  readonly manage: string;
  readonly page: string;
}

const made = new Map<string, Event>();
const invited = new Map<string, string>();

/** An event of an organizer; what is mailed while it is made is not counted. */
export async function eventOf(organizer: string, uid = 'one'): Promise<Event> {
  const key = `${organizer} ${uid}`;
  const known = made.get(key);
  if (known) return known;
  const before = deployment.sent();
  await receive('inbound', 'create@invites.test', organizerMail('REQUEST', { from: organizer, uid }));
  const raw = deployment.sent()[0]?.raw.replaceAll('=\r\n', '') ?? '';
  keep(before);
  const code = (name: string) => new RegExp(`${name} code: (\\S+)`).exec(raw)?.[1] ?? '';
  const page = /https:\/\/api\.invites\.test(\/e\/[a-z2-7]{32})\s/.exec(raw)?.[1] ?? '';
  const event = { id: page.slice(3, 19), api: code('API'), manage: code('Manage'), page };
  made.set(key, event);
  return event;
}

/** The invite of a guest, who is invited by the organizer when first needed. */
export async function inviteOf(event: Event, email: string): Promise<string> {
  const key = `${event.id} ${email}`;
  const known = invited.get(key);
  if (known) return known;
  const before = deployment.sent();
  await call(event.manage, email);
  const raw = deployment.sent().find(({ to }) => to === email)?.raw ?? '';
  keep(before);
  invited.set(key, raw);
  return raw;
}

export async function call(code: string, email: string): Promise<void> {
  const headers = { 'X-Api-Code': code };
  await deployment.api.request('/v1/invites', { method: 'POST', headers, body: JSON.stringify({ email }) });
  await deployment.run();
}

export async function visit(path: string, fields: Record<string, string>, source: string): Promise<void> {
  const event = { requestContext: { domainName: 'api.invites.test', identity: { sourceIp: source } } };
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const body = new URLSearchParams(fields);
  await deployment.api.request(path, { method: 'POST', headers, body }, { event });
  await deployment.run();
}

let kept: ReturnType<TestDeployment['sent']> = [];
function keep(mails: ReturnType<TestDeployment['sent']>): void {
  kept.push(...mails);
}

/** Everything that was mailed since the last call, but for what made events and guests. */
export function mailed(): ReturnType<TestDeployment['sent']> {
  const all = [...kept, ...deployment.sent()];
  kept = [];
  return all;
}
