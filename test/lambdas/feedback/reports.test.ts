import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findToken } from '#domain/access/reply-token.ts';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, readInvite } from '#harness/mails.ts';
import { getRecipient } from '#store/recipients.ts';
import { suppress } from '#store/send-blocks.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { complaint, type ReportFacts, report } from '#test/support/reports.ts';
import { openScene } from '../scene.ts';

const { answer, create, deployment, inviteOne, mailOrganizer, receive, recipients, statistics } = openScene();

/** The header of an invite as a server gives it back. */
const headerOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).split('\r\n');
const BEN = 'ben@example.org';
const TOPIC = 'arn:aws:sns:us-east-1:000000000000:sending-events';
const moved: EventFacts = { sequence: 1, dtstamp: '20260104T120000Z', start: '20260512T140000' };

describe('a bounce that carries our token', () => {
  test('marks the delivery, and nobody writes there again', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    const { replyTo } = readInvite(ben.raw);
    expect(await receive('rsvp', replyTo, report({ to: BEN, returned: [] }))).toEqual([]);
    expect(await recipients(manage)).toMatchObject([
      { delivery: 'bounced', status: 'needs-action', history: [] },
    ]);
    expect(await statistics(manage)).toMatchObject({ bounced: 1 });
    const sent = await mailOrganizer('CANCEL', moved);
    expect(sent.map(({ to }) => to)).not.toContain(BEN);
  });

  test('finds the token in the mail that is given back, wherever it was sent', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    const raw = report({ to: BEN, returned: headerOf(ben.raw) });
    await receive('rsvp', 'rsvp+o-somebody@invites.test', raw);
    expect(await recipients(manage)).toMatchObject([{ delivery: 'bounced' }]);
  });

  test.each<[string, Partial<ReportFacts>]>([
    ['delayed', { action: 'delayed', status: '4.4.1' }],
    ['delayed because the mailbox is full', { action: 'delayed', status: '4.2.2' }],
    ['about a member of the list they are', { to: 'member@example.org' }],
  ])('changes nothing when it is %s', async (_, facts) => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    const raw = report({ to: BEN, returned: headerOf(ben.raw), ...facts });
    expect(await receive('rsvp', readInvite(ben.raw).replyTo, raw)).toEqual([]);
    expect(await statistics(manage)).toMatchObject({ bounced: 0 });
  });

  test.each(['4.4.7', '4.2.2'])(
    'of a server that gave up (%s) shows them as not reached; the next mail is tried all the same',
    async (status) => {
      const { manage } = await create();
      const ben = await inviteOne(manage, BEN);
      await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [], status }));
      expect(await recipients(manage)).toMatchObject([{ delivery: 'bounced' }]);
      expect(await statistics(manage)).toMatchObject({ bounced: 1, delivered: 0 });
      const sent = await mailOrganizer('CANCEL', moved);
      expect(sent.map(({ to }) => to)).toContain(BEN);
      expect(await statistics(manage)).toMatchObject({ bounced: 0, delivered: 1 });
      const other = await create({ uid: 'other@calendar.example' });
      expect((await inviteOne(other.manage, BEN)).to).toBe(BEN);
    },
  );

  test('comes twice, and is one step of their story', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    for (let count = 0; count < 2; count += 1)
      await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [] }));
    expect(await statistics(manage)).toMatchObject({ bounced: 1 });
  });

  test('after an answer is not believed: they still get mail', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    await answer(ben);
    await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: headerOf(ben.raw) }));
    expect(await statistics(manage)).toMatchObject({ accepted: 1, bounced: 0 });
    expect((await mailOrganizer('REQUEST', moved)).map(({ to }) => to)).toContain(BEN);
  });

  test('before an answer: the answer counts, but the address stays unreachable', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [] }));
    await answer(ben);
    expect(await statistics(manage)).toMatchObject({ accepted: 1, bounced: 1 });
    expect((await mailOrganizer('REQUEST', moved)).map(({ to }) => to)).not.toContain(BEN);
  });

  test.each([false, true])(
    'and an answer, and the event is off (suppressed: %j): the organizer reads whether they were mailed',
    async (isSuppressed) => {
      const { manage } = await create();
      const ben = await inviteOne(manage, BEN);
      await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [] }));
      await answer(ben);
      const at = new Date(deployment().now()).toISOString();
      if (isSuppressed) await suppress(deployment().table, BEN, 'bounced', at);
      const sent = await mailOrganizer('CANCEL', moved);
      const count = isSuppressed ? 0 : 1;
      expect(sent.filter(({ to }) => to === BEN)).toHaveLength(count);
      const notice = sent.find(({ to }) => to === 'ann@example.com');
      expect(notice?.subject).toMatch(isSuppressed ? / 0 guests notified$/ : / 1 guest notified$/);
      expect(notice?.raw.includes('1 guest who cannot be reached')).toBe(isSuppressed);
    },
  );

  test('of an update they never got, after a yes to the invite, marks them', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    await answer(ben);
    await mailOrganizer('REQUEST', moved);
    await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [] }));
    expect(await statistics(manage)).toMatchObject({ accepted: 1, bounced: 1 });
  });

  test('forged by somebody to whom the invite was forwarded, does not keep a cancel from guests who come', async () => {
    const { manage } = await create();
    const [ben, eve] = [await inviteOne(manage, BEN), await inviteOne(manage, 'eve@example.org')];
    await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [] }));
    await answer(ben);
    await answer(eve);
    await receive('rsvp', readInvite(eve.raw).replyTo, complaint({ to: '', returned: [] }));
    const sent = await mailOrganizer('CANCEL', moved);
    expect(sent.map(({ to }) => to)).toEqual(expect.arrayContaining([BEN, 'eve@example.org']));
  });

  test('blocks no mail of other events', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    await receive('rsvp', readInvite(ben.raw).replyTo, report({ to: BEN, returned: [] }));
    const other = await create({ uid: 'other@calendar.example' });
    expect((await inviteOne(other.manage, BEN)).to).toBe(BEN);
  });
});

test('a complaint marks them as complaining', async () => {
  const { manage } = await create();
  const ben = await inviteOne(manage, BEN);
  const raw = complaint({ to: '', returned: headerOf(ben.raw) });
  expect(await receive('rsvp', 'rsvp+o-somebody@invites.test', raw)).toEqual([]);
  expect(await statistics(manage)).toMatchObject({ complained: 1 });
});

describe('what SES reports of a bounce that is not permanent, once it has given up', () => {
  /** @param bounce as in the notification of SES */
  async function reportBounce(sent: Sent, bounce: object) {
    const { eventId, id, version, attempt } = await lastMailTo(sent);
    const tags = { event: [eventId], recipient: [id], version: [`${version}`], attempt: [`${attempt}`] };
    const event = { eventType: 'Bounce', mail: { messageId: 'ses', tags }, bounce };
    deployment().aws.queues.publish(TOPIC, JSON.stringify(event));
    await deployment().run();
  }
  async function lastMailTo(sent: Sent) {
    const subject = findToken(await signingKeysReader('keys')(), [readInvite(sent.raw).uid]);
    if (!subject) throw new Error('The invite has no token.');
    const { eventId, recipientId: id } = subject;
    const recipient = await getRecipient(deployment().table, eventId, id);
    const { version = 0, attempt = 0 } = recipient?.steps?.at(-1) ?? {};
    return { eventId, id, version, attempt };
  }
  const mailboxFull = {
    bounceType: 'Transient',
    bounceSubType: 'MailboxFull',
    bouncedRecipients: [{ emailAddress: BEN, action: 'failed', status: '4.2.2' }],
  };

  test('they are shown as not reached, and go on being written to', async () => {
    const { manage } = await create();
    await reportBounce(await inviteOne(manage, BEN), mailboxFull);
    expect(await recipients(manage)).toMatchObject([{ delivery: 'bounced' }]);
    const other = await create({ uid: 'other@calendar.example' });
    expect((await inviteOne(other.manage, BEN)).to).toBe(BEN);
  });

  test('somebody’s word that they are away changes nothing: they have the mail', async () => {
    const { manage } = await create();
    const away = {
      bounceType: 'Transient',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: BEN }],
    };
    await reportBounce(await inviteOne(manage, BEN), away);
    expect(await recipients(manage)).toMatchObject([{ delivery: 'delivered' }]);
  });

  test('for good: nobody writes there again, at no event', async () => {
    const { manage } = await create();
    await reportBounce(await inviteOne(manage, BEN), { ...mailboxFull, bounceType: 'Permanent' });
    const other = await create({ uid: 'other@calendar.example' });
    await expect(inviteOne(other.manage, BEN)).rejects.toThrow('No invite');
  });
});

const BOUNCES = new URL('../../../../shared/corpus/bounces/', import.meta.url);
/** Skipped where the shared folder of real bounces is missing: it is no part of the project. */
describe.skipIf(!existsSync(BOUNCES))('real bounces', () => {
  test('none is an answer, none changes anything, none gets a mail back', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, BEN);
    const { replyTo } = readInvite(ben.raw);
    const before = await recipients(manage);
    const names = readdirSync(BOUNCES);
    expect(names.length).toBeGreaterThan(70);
    const answered: string[] = [];
    for (const name of names) {
      deployment().receive('rsvp', replyTo, readFileSync(new URL(name, BOUNCES), 'latin1'), {
        dmarc: 'FAIL',
      });
      await deployment().run();
      if (deployment().sent().length > 0) answered.push(name);
    }
    expect(answered).toEqual([]);
    expect(await recipients(manage)).toEqual(before);
  });
});
