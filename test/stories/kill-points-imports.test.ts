/** Many events in one mail, once for every AWS call: the process dies there, and everything ends as if it had not. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { organizerHandle } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite, replyTo } from '#harness/mails.ts';
import { listEventsOf } from '#store/events.ts';
import { listVersions } from '#store/versions.ts';
import { sides, strides } from '#test/support/walks.ts';
import { arm, type Death, runThrough } from '../support/death.ts';

/** More than the story has: the walk ends when a death does not come. */
const CALLS = 300;
const { first, stride, which } = strides('kill points of imports', 53);

let deployment: TestDeployment;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  deployment = await openDeployment();
});
afterAll(async () => {
  vi.restoreAllMocks();
  await deployment.close();
});

const game = (name: string, facts: EventFacts = {}): EventFacts => ({ uid: name, summary: name, ...facts });

/** Two games are made and one guest says yes; the file comes again with one moved, one as it was, one new, one broken. */
async function play(at: number, when: 'before' | 'after') {
  await deployment.aws.reset();
  deployment.sent();
  const death = arm(at, when);
  try {
    const send = (...games: EventFacts[]) =>
      deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', ...games));
    send(game('a'), game('b'));
    await runThrough(deployment, death);
    const first = deployment.sent();
    const code = /API code: (\S+)/.exec(first[0]?.raw ?? '')?.[1] ?? '';
    await invite(death, code, 'ben@example.org');
    await runThrough(deployment, death);
    const invites = deployment.sent();
    const yes = replyTo(invites[0]?.raw ?? '');
    deployment.receive('rsvp', yes.to, yes.raw);
    await runThrough(deployment, death);
    const moved = game('a', { start: '20260513T100000', dtstamp: '20260104T120000Z' });
    send(moved, game('b'), game('c'), game('d', { end: '20260512T090000' }));
    await runThrough(deployment, death);
    const mails = [...first, ...invites, ...deployment.sent()];
    // What the test itself asks kills nobody.
    death.disarm();
    const toOrganizer = mails.filter(({ to }) => to === 'ann@example.com').map(({ subject }) => subject);
    return {
      diedAt: death.diedAt(),
      end: {
        events: await events(),
        invites: mails
          .filter(({ to }) => to === 'ben@example.org')
          .map(({ raw }) => readInvite(raw).sequence),
        notices: [...new Set(toOrganizer)],
      },
      repeatedNotices: toOrganizer.length - new Set(toOrganizer).size,
    };
  } finally {
    death.disarm();
  }
}

/** Asks again when the request died with the server. */
async function invite(death: Death, code: string, email: string): Promise<void> {
  const init = { method: 'POST', headers: { 'X-Api-Code': code }, body: JSON.stringify({ email }) };
  const ask = async () => deployment.api.request('/v1/invites', init);
  const answer = death.diedAt() === null ? await Promise.race([ask(), death.happened]) : await ask();
  if (answer) return;
  death.disarm();
  deployment.restart();
  await ask();
}

async function events() {
  const eventSummaries = await listEventsOf(deployment.table, organizerHandle('ann@example.com'));
  const described = await Promise.all(
    eventSummaries.map(async ({ id, summary }) => {
      const versions = await listVersions(deployment.table, id, 10);
      return `${summary} ${versions.map(({ version, roundReport }) => `${version}:${roundReport?.notified ?? '-'}`)}`;
    }),
  );
  return described.sort();
}

describe('the process dies', () => {
  test.each(sides('kill-points-imports'))(
    `%s ${which} of the AWS calls of two imports, and the end is the same`,
    { timeout: 600_000 },
    async (when) => {
      const undisturbed = await play(0, when);
      expect(undisturbed.end).toEqual({
        events: ['a 1:1,0:-', 'b 0:-', 'c 0:-'],
        invites: [0, 1],
        notices: ['2 events imported: “Launch”', '3 events imported, 1 row left out: “Launch”'],
      });
      expect(undisturbed.repeatedNotices).toBe(0);
      let deaths = 0;
      for (let at = first; at <= CALLS; at += stride) {
        const { diedAt, end, repeatedNotices } = await play(at, when);
        if (diedAt === null) break;
        deaths += 1;
        expect(end, `died ${when} call ${at}, ${diedAt}`).toEqual(undisturbed.end);
        expect(repeatedNotices, `died ${when} call ${at}, ${diedAt}`).toBeLessThanOrEqual(1);
      }
      expect(deaths).toBeGreaterThan(Math.floor(60 / stride) - 1);
      expect(deaths).toBeLessThan(CALLS / stride);
    },
  );
});
