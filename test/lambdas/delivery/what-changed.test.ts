/** Update mails say what changed since the version that their guest had. */
import { describe, expect, test, vi } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail } from '#harness/mails.ts';
import { client } from '#harness/sdk.ts';
import { bodies } from '#test/domain/invite/invite-fixtures.ts';
import { openScene } from '../scene.ts';

const { deployment, create, inviteOne, inviteAll, answer, mailOrganizer } = openScene();

const HEADING = 'What changed:';
const START = { start: '20990512T180000', end: '20990512T190000' };
const LATER = { start: '20990513T190000', end: '20990513T200000' };
const MOVED = '- Moved from Tue, 12 May 2099, 18:00 – 19:00 to Wed, 13 May 2099, 19:00 – 20:00.';
const PLACE = '- Place: “Hall 1” is now “Hall 2”';

/** An edit that is known before anybody is mailed about it. */
async function editUnsent(facts: EventFacts): Promise<void> {
  deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', facts));
  await deployment().step('inbound');
}

const textOf = (mail: Sent | undefined) =>
  (bodies(mail?.raw ?? '', 'text/plain')[0] ?? '').replaceAll('\r\n', '\n');
const to = (mails: readonly Sent[], name: string) => mails.find((mail) => mail.to === `${name}@example.org`);

/** What a text says changed, line by line. */
function changesIn(text: string): string[] {
  const [, said = ''] = text.split(`${HEADING}\n`);
  return said.split('\n\n')[0]?.split('\n').filter(Boolean) ?? [];
}

/** The key of the item or object that a command is about. */
function keyOf(command: object): string {
  return JSON.stringify((command as { input?: { Key?: unknown } }).input?.Key ?? '');
}

/** Counts the reads of earlier versions while something runs. */
async function readsOfVersions(work: () => Promise<unknown>) {
  const { send } = client;
  const reads = { records: 0, documents: 0 };
  client.send = function (command, ...rest) {
    const { name } = command.constructor;
    if (name === 'GetCommand' && keyOf(command).includes('VERSION#')) reads.records += 1;
    if (name === 'GetObjectCommand' && /\/0-/.test(keyOf(command))) reads.documents += 1;
    return send.call(this, command, ...rest);
  };
  await work().finally(() => {
    client.send = send;
  });
  return reads;
}

describe('an update', () => {
  test('says what changed, in text and HTML; the notice to the organizer says it too', async () => {
    const { manage } = await create(START);
    await inviteAll(manage, { ben: [{}] });
    const mails = await mailOrganizer('REQUEST', {
      ...LATER,
      location: 'Hall 2',
      sequence: 1,
      dtstamp: '20260104T120000Z',
    });
    expect(changesIn(textOf(to(mails, 'ben')))).toEqual([MOVED, PLACE]);
    expect(bodies(to(mails, 'ben')?.raw ?? '', 'text/html')[0]).toContain(
      '<li>Place: “<s dir="auto">Hall 1</s>” is now “<strong dir="auto">Hall 2</strong>”</li>',
    );
    const notice = textOf(mails.find((mail) => mail.to === 'ann@example.com'));
    expect(notice).toContain(`${HEADING}\n\n${MOVED}\n${PLACE}\n`);
  });

  test('adds up the two versions that a guest missed', async () => {
    const { manage } = await create(START);
    await inviteAll(manage, { ben: [{}] });
    await editUnsent({ ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    await editUnsent({ ...LATER, location: 'Hall 2', sequence: 2, dtstamp: '20260105T120000Z' });
    await deployment().run();
    const mails = deployment().sent();
    expect(changesIn(textOf(to(mails, 'ben')))).toEqual([MOVED, PLACE]);
    // The notice is about the organizer's last change alone.
    const notice = textOf(mails.find((mail) => mail.to === 'ann@example.com'));
    expect(notice).toContain(`${HEADING}\n\n${PLACE}\n`);
  });

  test('says nothing of what an earlier update said', async () => {
    const { manage } = await create(START);
    await inviteAll(manage, { ben: [{}] });
    await mailOrganizer('REQUEST', { ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    const mails = await mailOrganizer('REQUEST', {
      ...LATER,
      sequence: 2,
      location: 'Hall 2',
      dtstamp: '20260106T120000Z',
    });
    expect(changesIn(textOf(to(mails, 'ben')))).toEqual([PLACE]);
  });

  test('to a guest who said no to the version before says all that changed since', async () => {
    const { manage } = await create(START);
    const inviteOf = await inviteAll(manage, { eve: [{ status: 'DECLINED' }] });
    await mailOrganizer('REQUEST', { ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    await mailOrganizer('REQUEST', {
      ...LATER,
      sequence: 2,
      location: 'Hall 2',
      dtstamp: '20260105T120000Z',
    });
    const mails = await answer(inviteOf('eve'), { status: 'TENTATIVE', dtstamp: '20260106T120000Z' });
    expect(changesIn(textOf(to(mails, 'eve')))).toEqual([MOVED, PLACE]);
  });

  test('of one date says what changed of that date', async () => {
    const { manage } = await create({ ...START, rrule: 'FREQ=WEEKLY;COUNT=4' });
    await inviteAll(manage, { ben: [{}] });
    const mails = await mailOrganizer('REQUEST', {
      recurrenceId: '20990519T180000',
      start: '20990520T180000',
      end: '20990520T190000',
      sequence: 1,
      dtstamp: '20260104T120000Z',
    });
    expect(changesIn(textOf(to(mails, 'ben')))).toEqual([
      '- Moved from Tue, 19 May 2099, 18:00 – 19:00 to Wed, 20 May 2099, 18:00 – 19:00.',
    ]);
  });

  test('reads the version before once for all its guests', async () => {
    const { manage } = await create(START);
    const names = Array.from({ length: 20 }, (_, index) => `guest${index}`);
    await inviteAll(manage, Object.fromEntries(names.map((name) => [name, [{}]])));
    await editUnsent({ ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    await deployment().step('rounds');
    const reads = await readsOfVersions(() => deployment().run());
    const mails = deployment().sent();
    expect(names.map((name) => changesIn(textOf(to(mails, name))))).toEqual(names.map(() => [MOVED]));
    expect(reads).toEqual({ records: 1, documents: 1 });
  });

  test('goes out without the list when the version before cannot be read', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { manage } = await create(START);
    await inviteAll(manage, { ben: [{}] });
    await editUnsent({ ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    await deployment().step('rounds');
    const { send } = client;
    client.send = function (command, ...rest) {
      const isOld = command.constructor.name === 'GetObjectCommand' && /\/0-/.test(keyOf(command));
      return isOld
        ? Promise.reject(new Error('Something went wrong at AWS.'))
        : send.call(this, command, ...rest);
    };
    await deployment()
      .run()
      .finally(() => {
        client.send = send;
      });
    const text = textOf(to(deployment().sent(), 'ben'));
    expect(text).toContain('An event was changed');
    expect(text).not.toContain(HEADING);
    expect(logged.mock.calls.join()).toContain('could not be read');
  });
});

describe('no other mail says what changed:', () => {
  test('an invite to somebody new, and the current version sent again', async () => {
    const { manage } = await create(START);
    const ben = await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('REQUEST', { ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    expect(textOf(await inviteOne(manage, 'eve@example.org'))).not.toContain(HEADING);
    const again = await answer(ben, { method: 'REFRESH' });
    expect(again).toHaveLength(1);
    expect(textOf(again[0])).not.toContain(HEADING);
  });

  test('a reminder', async () => {
    const { manage } = await create(START);
    await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('REQUEST', { ...LATER, sequence: 1, dtstamp: '20260104T120000Z' });
    deployment().clock += 2 * 24 * 3_600_000;
    await deployment().api.request('/v1/event/reminders', {
      method: 'POST',
      headers: { 'X-Api-Code': manage, 'Idempotency-Key': 'once' },
    });
    await deployment().run();
    const [reminder] = deployment().sent();
    expect(reminder?.subject).toBe('Reminder: Launch');
    expect(textOf(reminder)).not.toContain(HEADING);
  });
});
