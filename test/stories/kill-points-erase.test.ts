/** A person is erased, once for every AWS call: the process dies there, and everything ends as if it had not. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hashOwnerKey, ownerKeyOf } from '#domain/access/owner-key.ts';
import { readList } from '#domain/lists/people-list.ts';
import { fingerprint } from '#domain/text/ids.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { organizerMail, type ReplyFacts, replyTo } from '#harness/mails.ts';
import { openBucket } from '#store/documents.ts';
import { createList } from '#store/lists.ts';
import { putOwnerKey } from '#store/owner-keys.ts';
import { sides, strides } from '#test/support/walks.ts';
import { arm, type Death, runThrough } from '../support/death.ts';
import { countBoth, everything, whereIs } from '../support/everything.ts';

/** More than the story has: the walk ends when a death does not come. */
const CALLS = 300;
const { first, stride, which } = strides('kill points of an erasure', 23);

const OWNER = 'olga@owners.example';
const KEY = ownerKeyOf(Buffer.alloc(20, 7));
const BEN = 'ben@example.org';

let deployment: TestDeployment;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  deployment = await openDeployment({ owners: OWNER });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await deployment.close();
});

/** Ben stands in his own record and history, in Eve's, among the proposals, on a list and in the organizer's calendar. */
async function play(at: number, when: 'before' | 'after') {
  await deployment.aws.reset();
  deployment.sent();
  const eventId = await prepare();
  const death = arm(at, when);
  try {
    await erase(death);
    await runThrough(deployment, death);
    death.disarm();
    const { kept, anew } = await countBoth(deployment, eventId);
    expect(kept).toEqual(anew);
    return {
      diedAt: death.diedAt(),
      left: await whereIs(deployment, BEN),
      tally: kept.tally,
      erasures: (await everything(deployment)).filter(({ key }) => key.startsWith('ERASURE#')),
    };
  } finally {
    death.disarm();
  }
}

async function prepare(): Promise<string> {
  deployment.receive('inbound', 'create@invites.test', organizerMail('REQUEST', { guests: [BEN] }));
  await deployment.run();
  const manage = /Manage code: (\S+)/.exec(deployment.sent()[0]?.raw ?? '')?.[1] ?? '';
  const headers = { Authorization: `Bearer ${manage}` };
  const { id } = (await (await deployment.api.request('/v1/event', { headers })).json()) as { id: string };
  const body = JSON.stringify({ recipients: [BEN, 'eve@example.org'].map((email) => ({ email })) });
  await deployment.api.request('/v1/invites', { method: 'POST', headers, body });
  await deployment.run();
  const invites = new Map(deployment.sent().map(({ to, raw }) => [to, raw]));
  const say = (to: string, facts: ReplyFacts) => {
    const reply = replyTo(invites.get(to) ?? '', facts);
    deployment.receive('rsvp', reply.to, reply.raw);
  };
  say('eve@example.org', { attendee: BEN, from: BEN, comment: 'For Eve' });
  say(BEN, { method: 'COUNTER', start: '20260513T080000Z' });
  await deployment.run();
  deployment.sent();
  const list = { eventId: id, id: fingerprint('list'), state: 'read', byMail: false } as const;
  const text = `${BEN}\nada@example.org\n`;
  await createList(
    deployment.table,
    openBucket('mail'),
    readList(text, 'invites.test'),
    list,
    deployment.now(),
    text,
  );
  const hash = hashOwnerKey(KEY) ?? '';
  await putOwnerKey(deployment.table, { hash, madeBy: OWNER, madeAt: '2026-05-01T12:00:00.000Z' });
  return id;
}

/** Asks again when the request died with the server. */
async function erase(death: Death): Promise<void> {
  const init = { method: 'DELETE', headers: { Authorization: `Bearer ${KEY}` } };
  const ask = async () => deployment.api.request(`/v1/people/${BEN}`, init);
  const answer = await Promise.race([ask(), death.happened]);
  if (answer) return;
  death.disarm();
  deployment.restart();
  await ask();
}

describe('the process dies', () => {
  test.each(sides('kill-points-erase'))(
    `%s ${which} of the AWS calls of an erasure, and nobody is left`,
    { timeout: 600_000 },
    async (when) => {
      const undisturbed = await play(0, when);
      expect(undisturbed).toMatchObject({ left: [], erasures: [], tally: { invited: 1, 'accepted@0': 1 } });
      let deaths = 0;
      for (let at = first; at <= CALLS; at += stride) {
        const { diedAt, ...end } = await play(at, when);
        if (diedAt === null) break;
        deaths += 1;
        const { diedAt: _, ...expected } = undisturbed;
        expect(end, `died ${when} call ${at}, ${diedAt}`).toEqual(expected);
      }
      expect(deaths).toBeGreaterThan(Math.floor(40 / stride) - 1);
      expect(deaths).toBeLessThan(CALLS / stride);
    },
  );
});
