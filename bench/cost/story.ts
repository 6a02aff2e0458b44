/** The life of an event, stage by stage, with the batches in which SQS brings the work at a usual load. */
import type { TestDeployment } from '#harness/deployment.ts';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { workWithoutReports } from '../compared/open.ts';
import type { Functions } from './functions.ts';
import type { Ledger, Used } from './ledger.ts';
import { SEND_RATE } from './model.ts';
import type { Sizes } from './stack.ts';

/** What is counted by itself. */
export const STAGES = [
  'create',
  'invite-by-api',
  'invite-by-list',
  'delivered',
  'answer',
  'answer-on-page',
  'update',
  'cancel',
] as const;
/** The name of a stage. */
export type Stage = (typeof STAGES)[number];

/** What a stage used, and for how many events, invites, answers or guests. */
export interface Played {
  readonly used: Used;
  readonly count: number;
}

/** SES reports that it sends a mail, and that it delivered it. */
const REPORTS = 2;

/** How much is played. */
export interface Length {
  readonly events: number;
  /** Guests that are invited by a request each. */
  readonly single: number;
  /** Guests that are invited by one request. */
  readonly list: number;
  readonly answersByMail: number;
  readonly answersOnPage: number;
}

/** What the story is played with. */
export interface Scene {
  readonly deployment: TestDeployment;
  readonly functions: Functions;
  readonly ledger: Ledger;
  readonly sizes: Sizes;
}

/** Plays the story once with an organizer of its own. @param run a number that no other run has */
export async function play(scene: Scene, length: Length, run: number): Promise<Record<Stage, Played>> {
  const { ledger } = scene;
  const from = `ann${run}@example.com`;
  const played: Partial<Record<Stage, Played>> = {};
  const stage = (name: Stage, count: number) => {
    played[name] = { used: ledger.take(), count };
  };
  ledger.take();

  const codes: string[] = [];
  for (let index = 0; index < length.events; index += 1) {
    const facts = { from, uid: `event-${run}-${index}`, summary: `Event ${run} ${index}` };
    mailIn(scene, 'inbound', 'create@invites.test', organizerMail('REQUEST', facts));
    await workWithoutReports(scene.deployment, 1);
    codes.push(/Manage code: (\S+)/.exec(sent(scene)[0]?.raw ?? '')?.[1] ?? '');
  }
  await report(scene);
  stage('create', length.events);

  const [single = '', list = ''] = codes;
  for (const email of guests(run, 'single', length.single)) {
    await invite(scene, single, { email, name: 'A Guest' });
    await workWithoutReports(scene.deployment, 1);
  }
  stage('invite-by-api', expectMails(sent(scene), length.single).length);
  const recipients = guests(run, 'list', length.list).map((email) => ({ email, name: 'A Guest' }));
  await invite(scene, list, { recipients });
  await workWithoutReports(scene.deployment, scene.sizes.delivery.batch);
  const invites = expectMails(sent(scene), length.list);
  stage('invite-by-list', length.list);
  await report(scene);
  stage('delivered', length.single + length.list);

  const answering = invites.slice(0, length.answersByMail);
  for (const { raw } of answering) {
    const reply = replyTo(raw);
    mailIn(scene, 'rsvp', reply.to, reply.raw);
    await workWithoutReports(scene.deployment, 1);
  }
  await headcount(scene);
  await report(scene);
  sent(scene);
  stage('answer', answering.length);
  const clicking = invites.slice(answering.length, answering.length + length.answersOnPage);
  for (const { raw } of clicking) await answerOnPage(scene, `/r/${readInvite(raw).uid.split('@')[0]}`);
  await headcount(scene);
  await report(scene);
  sent(scene);
  stage('answer-on-page', clicking.length);

  const facts = { from, uid: `event-${run}-1`, summary: `Event ${run} 1` };
  const moved = { ...facts, sequence: 1, dtstamp: '20260104T120000Z', start: '20260513T100000' };
  mailIn(scene, 'inbound', 'create@invites.test', organizerMail('REQUEST', moved));
  await workWithoutReports(scene.deployment, scene.sizes.delivery.batch);
  const notified = expectMails(guestsOf(scene, from), answering.length + clicking.length);
  await report(scene);
  stage('update', notified.length);
  const over = { ...moved, sequence: 2, dtstamp: '20260105T120000Z', status: 'CANCELLED' };
  mailIn(scene, 'inbound', 'create@invites.test', organizerMail('CANCEL', over));
  await workWithoutReports(scene.deployment, scene.sizes.delivery.batch);
  const cancelled = expectMails(guestsOf(scene, from), length.list);
  await report(scene);
  stage('cancel', cancelled.length);
  // The next run does not count this one's last mail.
  await headcount(scene);
  await report(scene);
  sent(scene);
  return played as Record<Stage, Played>;
}

function guests(run: number, kind: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `guest-${run}-${kind}-${index}@example.org`);
}

/** SES receives a mail, puts it into the bucket and tells the handler's topic, which is noted when it arrives. */
function mailIn({ deployment, ledger }: Scene, handler: 'inbound' | 'rsvp', to: string, raw: string): void {
  deployment.receive(handler, to, raw);
  ledger.use('mailIn', 1);
  ledger.use('s3Put', 1);
  ledger.request('S3 PutObject by SES');
  ledger.blame('SES puts mail into S3', 's3Put', 1);
}

async function invite({ functions }: Scene, code: string, body: object): Promise<void> {
  const { status, text } = await functions.request({
    path: '/v1/invites',
    method: 'POST',
    headers: { Authorization: `Bearer ${code}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (status !== 202) throw new Error(`The invites were answered with ${status}: ${text}`);
}

/** A guest opens the page, answers, and is shown what they answered; the stylesheet is fetched once. */
async function answerOnPage({ functions }: Scene, path: string): Promise<void> {
  const get = (url: string) => functions.request({ path: url, method: 'GET', headers: {}, body: null });
  const { text } = await get(path);
  const fields = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)">/g)];
  const form = Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
  for (const [asset] of text.matchAll(/(?<=")[^"]*\/assets\/[^"]+(?=")/g)) {
    await get(new URL(asset, 'https://api.invites.test').pathname);
  }
  const { status, location } = await functions.request({
    path,
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ ...form, answer: 'yes', comment: '' }).toString(),
  });
  if (status !== 303 || !location) throw new Error(`The answer was answered with ${status}.`);
  await get(location);
}

/** SES reports about its mails. The reports of as many mails as SES takes while they are gathered come together. */
async function report({ deployment, sizes: { feedback } }: Scene): Promise<void> {
  const together = Math.min(feedback.batch, REPORTS * SEND_RATE * feedback.window);
  while (deployment.aws.ses.unpublished() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  while (deployment.waiting('feedback') > 0) await deployment.step('feedback', together);
}

/** The organizer's calendar is notified the headcount, once for all answers. */
async function headcount(scene: Scene): Promise<void> {
  while (scene.deployment.waiting('headcount') > 0 && (await scene.deployment.step('headcount', 10)) > 0);
  await workWithoutReports(scene.deployment, 1);
}

interface Mail {
  readonly to: string;
  readonly raw: string;
}

function sent({ deployment, ledger }: Scene): Mail[] {
  const mails = deployment.sent();
  for (const { raw } of mails) {
    ledger.use('mailOut', 1);
    ledger.use('mailOctet', raw.length);
  }
  return mails;
}

function guestsOf(scene: Scene, organizer: string): Mail[] {
  return sent(scene).filter(({ to }) => to !== organizer);
}

/** The figures of a stage that missed somebody are worth nothing. */
function expectMails(mails: readonly Mail[], count: number): readonly Mail[] {
  if (mails.length !== count || new Set(mails.map(({ to }) => to)).size !== count)
    throw new Error(`${mails.length} mails were sent instead of ${count}.`);
  return mails;
}
