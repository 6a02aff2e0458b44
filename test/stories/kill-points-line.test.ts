/** The next in line are invited, once for every AWS call: the process dies there, and everything ends as if it had not. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { eventPageId } from '#domain/access/public-id.ts';
import { openDeployment, type Sent, type TestDeployment } from '#harness/deployment.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import { seedEvent, seededInvite, seedGuests } from '#harness/seeded.ts';
import { getEvent } from '#store/events.ts';
import { listLine } from '#store/guest-line.ts';
import { putPageSettings, readPage } from '#store/page-settings.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { sides, strides } from '#test/support/walks.ts';
import { arm, type Death, runThrough } from '../support/death.ts';
import { countBoth } from '../support/everything.ts';

/** More than the story has: the walk ends when a death does not come. */
const CALLS = 400;
const { first, stride, which } = strides('kill points of a line', 41);

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

let networks = 0;

/** A visitor or program whose request dies with the server asks again. */
async function ask(death: Death, path: string, init: RequestInit): Promise<void> {
  const request = async () => {
    networks += 1;
    const from = {
      event: { requestContext: { identity: { sourceIp: `10.${networks >> 8}.${networks & 255}.1` } } },
    };
    return deployment.api.request(path, init, from);
  };
  const isAlive = death.diedAt() === null;
  const answer = isAlive ? await Promise.race([request(), death.happened]) : await request();
  if (answer) return;
  death.disarm();
  deployment.restart();
  await request();
}

/**
 * Ben has the only place. Eve, Dan and Zoe join the line. Ben says no by mail, Eve on the page; then there is one place more.
 */
async function play(at: number, when: 'before' | 'after') {
  await deployment.aws.reset();
  deployment.sent();
  deployment.clock = 0;
  const { id, code } = await seedEvent(deployment, { start: '20990512T100000' });
  await seedGuests(deployment, id, [{ email: 'ben@example.org', said: 'accepted' }]);
  await putPageSettings(deployment.table, id, { open: true, places: 1 });
  const event = await getEvent(deployment.table, id);
  const path = event ? `/e/${eventPageId(await signingKeysReader('keys')(), event)}` : '';
  const no = replyTo(await seededInvite(id, 'ben@example.org'), { status: 'DECLINED' });
  const death = arm(at, when);
  try {
    for (const name of ['eve', 'dan', 'zoe']) {
      deployment.clock += 1000;
      await ask(death, path, { method: 'POST', body: new URLSearchParams({ email: `${name}@example.org` }) });
      await runThrough(deployment, death);
    }
    deployment.receive('rsvp', no.to, no.raw);
    await runThrough(deployment, death);
    const invites = deployment.sent();
    const { uid } = readInvite(invites.find(({ to }) => to === 'eve@example.org')?.raw ?? '');
    const form = { answer: 'no', comment: '', version: '0', form: 'form-of-eve' };
    await ask(death, `/r/${uid.split('@')[0]}`, { method: 'POST', body: new URLSearchParams(form) });
    await runThrough(deployment, death);
    const headers = { 'X-Api-Code': code };
    await ask(death, '/v1/event/page', { method: 'PUT', headers, body: JSON.stringify({ places: 2 }) });
    await runThrough(deployment, death);
    death.disarm();
    const { kept, anew } = await countBoth(deployment, id);
    expect(kept).toEqual(anew);
    return {
      diedAt: death.diedAt(),
      invites: [...invites, ...deployment.sent()].filter(isInvite).map(({ to }) => to),
      left: await listLine(deployment.table, id, null, 10),
      page: await readPage(deployment.table, id),
      tally: kept.tally,
    };
  } finally {
    death.disarm();
  }
}

function isInvite({ raw }: Sent): boolean {
  return raw.includes('Content-Type: text/calendar');
}

describe('the process dies', () => {
  test.each(sides('kill-points-line'))(
    `%s ${which} of the AWS calls of a line, and each place is given once`,
    { timeout: 600_000 },
    async (when) => {
      const { diedAt: _, ...undisturbed } = await play(0, when);
      expect(undisturbed).toMatchObject({
        invites: ['eve@example.org', 'dan@example.org', 'zoe@example.org'],
        left: [],
        page: { lineLength: 0, turn: 3, unqueued: [], places: 2 },
        tally: { invited: 4, kept: 2, 'declined@0': 2 },
      });
      let deaths = 0;
      for (let at = first; at <= CALLS; at += stride) {
        const { diedAt, ...end } = await play(at, when);
        if (diedAt === null) break;
        deaths += 1;
        expect(end, `died ${when} call ${at}, ${diedAt}`).toEqual(undisturbed);
      }
      expect(deaths).toBeGreaterThan(Math.floor(60 / stride) - 1);
      expect(deaths).toBeLessThan(CALLS / stride);
    },
  );
});
