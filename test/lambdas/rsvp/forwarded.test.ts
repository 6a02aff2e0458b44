import { describe, expect, test } from 'vitest';
import { findToken } from '#domain/access/reply-token.ts';
import { SHARED_MOST } from '#domain/recipient/forwarded-invite.ts';
import type { Sent } from '#harness/deployment.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import { changeRecipient } from '#store/change-recipient.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { openScene } from '../scene.ts';

const { answer, create, deployment, inviteOne, recipients, statistics } = openScene();

describe('a list was invited, and its members answer with the one invite it got', () => {
  test('25 of them: all are counted, each with their history, and nobody is written to', async () => {
    const { manage } = await create();
    const staff = await inviteOne(manage, 'staff@example.org');
    for (let member = 0; member < 25; member += 1) {
      const { to, raw } = replyTo(staff.raw, { attendee: `member${member}@example.org` });
      deployment().receive('rsvp', to, raw);
    }
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ accepted: 25, notCounted: 0 });
    expect((await recipients(manage)).map(({ history }) => (history as unknown[]).length)).toEqual(
      Array(25).fill(1),
    );
  });

  /** As after so many members answered. */
  async function fill(sent: Sent) {
    const subject = findToken(await signingKeysReader('keys')(), [readInvite(sent.raw).uid]);
    if (!subject) throw new Error('The invite has no token.');
    await changeRecipient(
      deployment().table,
      subject.eventId,
      subject.recipientId,
      (current) => current && { recipient: { ...current, shared: SHARED_MOST } },
    );
  }

  test('more than are counted: the organizer is notified how many are not, once a day, and page and API say so', async () => {
    const { manage } = await create();
    const staff = await inviteOne(manage, 'staff@example.org');
    await answer(staff, { attendee: 'first@example.org' });
    await fill(staff);
    const late = (member: number, facts = {}) =>
      answer(staff, { attendee: `late${member}@example.org`, ...facts });
    const sent = [...(await late(1)), ...(await late(2)), ...(await late(2, { status: 'DECLINED' }))];
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(sent[0]?.raw).toContain('staff@example.org');
    expect(sent[0]?.raw).toContain('1 answer');
    expect(await statistics(manage)).toMatchObject({ accepted: 1, invited: 1, notCounted: 2 });
    const [list] = await recipients(manage);
    expect(list?.history).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ answeredBy: 'late2@example.org', counted: false, reason: 'too-many' }),
      ]),
    );
    deployment().clock += 24 * 3600 * 1000;
    const [next, ...others] = await late(3);
    expect(others).toEqual([]);
    expect(next?.raw).toContain('3 answers');
  });

  test('the same answer twice is one that is not counted', async () => {
    const { manage } = await create();
    const staff = await inviteOne(manage, 'staff@example.org');
    await answer(staff, { attendee: 'first@example.org' });
    await fill(staff);
    const { to, raw } = replyTo(staff.raw, { attendee: 'late@example.org' });
    for (const id of ['one', 'two']) deployment().receive('rsvp', to, raw, {}, id);
    await deployment().run();
    expect(await statistics(manage)).toMatchObject({ notCounted: 1 });
  });
});
