/** An event that a program makes is taken in and edited by a calendar that is not ours: Python's `icalendar`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { hashOrganizerKey, organizerKeyOf } from '#domain/access/organizer-key.ts';
import { openDeployment, type TestDeployment } from '#harness/deployment.ts';
import { replyTo } from '#harness/mails.ts';
import { putOrganizerKey } from '#store/organizer-keys.ts';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('organizer.py', import.meta.url));
const HAS_PEER = spawnSync(PYTHON, ['-c', 'import icalendar']).status === 0;
if (!HAS_PEER)
  console.warn(`Skipped: ${PYTHON} has no icalendar. Install it: apt-get install python3-icalendar.`);

const [ANN, CREATE, GUEST] = ['ann@example.com', 'create@invites.test', 'ben@example.org'];
const KEY = organizerKeyOf(Buffer.alloc(20, 1));
const PARTY = {
  summary: 'Party; with Ünal, and others',
  start: '2099-07-12T18:00',
  duration: 'PT2H',
  timeZone: 'Europe/Berlin',
  description: 'Line one\nLine two',
};

describe.skipIf(!HAS_PEER)('a calendar written in Python', () => {
  let deployment: TestDeployment;
  beforeAll(async () => {
    deployment = await openDeployment();
  });
  afterEach(async () => {
    await deployment.aws.reset();
    deployment.sent();
    deployment.clock = 0;
  });
  afterAll(() => deployment.close());

  async function call(method: string, path: string, code: string, body?: object) {
    const init = { method, headers: { Authorization: `Bearer ${code}` } };
    const answer = await deployment.api.request(path, body ? { ...init, body: JSON.stringify(body) } : init);
    return (await answer.json()) as Record<string, unknown>;
  }
  async function mails() {
    await deployment.run();
    return new Map(deployment.sent().map((mail) => [mail.to, mail]));
  }
  /** The event, a guest who said yes, and the mail about it to its organizer. */
  async function party(fields: object = PARTY) {
    await putOrganizerKey(deployment.table, {
      hash: hashOrganizerKey(KEY) as string,
      organizer: ANN,
      name: 'test',
      scope: 'manage',
      createdAt: new Date(deployment.now()).toISOString(),
      lastUsedAt: null,
    });
    const made = (await call('POST', '/v1/events', KEY, fields)) as {
      apiCode: string;
      event: { id: string };
    };
    const confirmation = (await mails()).get(ANN)?.raw ?? '';
    await call('POST', '/v1/invites', made.apiCode, { email: GUEST });
    const invite = (await mails()).get(GUEST)?.raw ?? '';
    const reply = replyTo(invite, {});
    deployment.receive('rsvp', reply.to, reply.raw);
    await mails();
    return { confirmation, path: `/v1/events/${made.event.id}` };
  }
  /** The peer takes in a mail of ours and edits the event; what it mails arrives, a minute after the last one. */
  async function edits(mail: string, ...edit: string[]) {
    const peer = spawnSync(PYTHON, [SCRIPT, ANN, CREATE, ...edit], { input: Buffer.from(mail, 'latin1') });
    expect(peer.stderr.toString()).toBe('');
    deployment.clock += Math.max(0, Date.now() - deployment.now()) + 60_000;
    deployment.receive('inbound', CREATE, peer.stdout.toString('latin1'));
    return mails();
  }

  test('moves it, and the guest who comes is asked again', async () => {
    const { confirmation, path } = await party();
    const sent = await edits(confirmation, 'move', '90');
    expect(sent.get(GUEST)?.subject).toMatch(/^Updated: /);
    expect(await call('GET', path, KEY)).toMatchObject({
      version: 1,
      summary: PARTY.summary,
      description: PARTY.description,
      start: '2099-07-12T17:30:00Z',
      end: '2099-07-12T19:30:00Z',
    });
  });

  test('takes in what the program changed and edits that: both stay', async () => {
    const { path } = await party();
    await call('PATCH', path, KEY, { location: 'Hall 3' });
    const changed = (await mails()).get(ANN)?.raw ?? '';
    await edits(changed, 'rename', 'Ball');
    expect(await call('GET', path, KEY)).toMatchObject({
      version: 2,
      summary: 'Ball',
      location: 'Hall 3',
      start: '2099-07-12T16:00:00Z',
    });
  });

  test('deletes it, and the guest gets the cancel', async () => {
    const { confirmation, path } = await party({ ...PARTY, recurrence: 'FREQ=WEEKLY;COUNT=3' });
    const sent = await edits(confirmation, 'delete');
    expect(sent.get(GUEST)?.subject).toMatch(/^Cancelled: /);
    expect(await call('GET', path, KEY)).toMatchObject({ status: 'cancelled' });
  });
});
