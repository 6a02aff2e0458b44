/**
 * The whole story, once for every AWS call in it and once more for the moment after that call: the process dies there,
 * the work is delivered again, and everything must end as if nothing had happened.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countsOf, sumTallies } from '#domain/counts/tally.ts';
import { SHARDS } from '#domain/text/ids.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { listRecipients } from '#store/recipients.ts';
import { readTally } from '#store/tallies.ts';
import { sides, strides } from '#test/support/walks.ts';
import { arm, type Death, runThrough } from '../support/death.ts';

const GUESTS = ['yes@example.org', 'late@example.org'];
/** More than the story has: the walk ends when a death does not come. */
const CALLS = 400;
const { first, stride, which } = strides('kill points', 41);

let deployment: TestDeployment;
beforeAll(async () => {
  deployment = await openDeployment();
});
afterAll(() => deployment.close());

/** A caller whose request dies with the server asks again. */
async function call(
  death: Death,
  code: string,
  path: string,
  body?: unknown,
): Promise<Record<string, unknown>> {
  const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
  const ask = async () =>
    deployment.api.request(path, { ...init, headers: { Authorization: `Bearer ${code}` } });
  const answer = death.diedAt() === null ? await Promise.race([ask(), death.happened]) : await ask();
  if (answer) return answer.json();
  death.disarm();
  deployment.restart();
  return (await ask()).json();
}

const inviteTo = (mails: readonly Sent[], to: string) => mails.find((mail) => mail.to === to)?.raw ?? '';

/** Invited → one says yes → moved → a late yes catches up → deleted. */
async function play(at: number, when: 'before' | 'after') {
  await deployment.aws.reset();
  deployment.sent();
  const death = arm(at, when);
  try {
    deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    await runThrough(deployment, death);
    const confirmation = deployment.sent();
    const code = /Manage code: (\S+)/.exec(confirmation[0]?.raw ?? '')?.[1] ?? '';
    await call(death, code, '/v1/invites', { recipients: GUESTS.map((email) => ({ email })) });
    await runThrough(deployment, death);
    const invites = deployment.sent();
    const yes = replyTo(inviteTo(invites, 'yes@example.org'));
    deployment.receive('rsvp', yes.to, yes.raw);
    await runThrough(deployment, death);
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('REQUEST', { start: '20260513T100000', dtstamp: '20260104T120000Z' }),
    );
    await runThrough(deployment, death);
    const late = replyTo(inviteTo(invites, 'late@example.org'), { status: 'TENTATIVE' });
    deployment.receive('rsvp', late.to, late.raw);
    await runThrough(deployment, death);
    deployment.receive(
      'inbound',
      'create@invites.test',
      organizerMail('CANCEL', { sequence: 1, dtstamp: '20260105T120000Z' }),
    );
    await runThrough(deployment, death);
    const mails = [...confirmation, ...invites, ...deployment.sent()];
    death.disarm();
    return { diedAt: death.diedAt(), calls: death.calls(), ...(await endState(code)), ...mailsOf(mails) };
  } finally {
    death.disarm();
  }
}

async function endState(code: string) {
  const get = async (path: string) =>
    (await deployment.api.request(path, { headers: { Authorization: `Bearer ${code}` } })).json();
  const event = (await get('/v1/event')) as { id: string; version: number; status: string };
  const { recipients } = (await get('/v1/event/recipients')) as { recipients: Record<string, unknown>[] };
  const shards = await Promise.all(
    Array.from({ length: SHARDS }, (_, shard) =>
      listRecipients(deployment.table, event.id, shard, { limit: 100 }),
    ),
  );
  const recount = sumTallies(shards.flatMap((page) => page.recipients.map(countsOf)));
  const tally = Object.fromEntries(
    Object.entries(await readTally(deployment.table, event.id)).filter(([, count]) => count !== 0),
  );
  expect(tally, 'tally equals a recount').toEqual(recount);
  return {
    event: { version: event.version, status: event.status },
    statistics: await get('/v1/event/statistics'),
    recipients: recipients.map(({ email, status, sentVersion, answeredVersion, delivery, history }) => ({
      email,
      status,
      sentVersion,
      answeredVersion,
      delivery,
      replies: (history as unknown[]).length,
    })),
  };
}

/** Invites as a list with repetitions, notices without: nothing tells whether SES took a notice before a death. */
function mailsOf(mails: readonly Sent[]) {
  const isInvite = ({ raw }: Sent) => raw.includes('Content-Type: text/calendar');
  const invites = mails.filter(isInvite).map((mail) => {
    const { method, sequence, partstat } = readInvite(mail.raw);
    return `${mail.to} ${method} ${sequence} ${partstat}`;
  });
  const notices = mails.filter((mail) => !isInvite(mail)).map(({ to, subject }) => `${to} ${subject}`);
  return {
    invites: invites.sort(),
    notices: [...new Set(notices)].sort(),
    repeatedNotices: notices.length - new Set(notices).size,
  };
}

describe('the process dies', () => {
  test.each(sides('kill-points'))(
    `%s ${which} of the AWS calls of the story, and the end is the same`,
    { timeout: 600_000 },
    async (when) => {
      const { diedAt: _, calls, repeatedNotices, ...undisturbed } = await play(0, when);
      expect(repeatedNotices).toBe(0);
      expect(undisturbed.invites).toEqual([
        'late@example.org CANCEL 2 NEEDS-ACTION',
        'late@example.org REQUEST 0 NEEDS-ACTION',
        'late@example.org REQUEST 1 NEEDS-ACTION',
        'yes@example.org CANCEL 2 NEEDS-ACTION',
        'yes@example.org REQUEST 0 NEEDS-ACTION',
        'yes@example.org REQUEST 1 NEEDS-ACTION',
      ]);
      expect(calls).toBeGreaterThan(100);
      let deaths = 0;
      for (let at = first; at <= CALLS; at += stride) {
        const { diedAt, calls: _calls, repeatedNotices, ...end } = await play(at, when);
        if (diedAt === null) break;
        deaths += 1;
        expect(end, `died ${when} call ${at}, ${diedAt}`).toEqual(undisturbed);
        expect(repeatedNotices, `died ${when} call ${at}, ${diedAt}`).toBeLessThanOrEqual(1);
      }
      expect(deaths).toBeGreaterThan(Math.floor(100 / stride) - 1);
      expect(deaths).toBeLessThan(CALLS / stride);
    },
  );
});
