import { DeleteObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test, vi } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { readInvite, replyTo } from '#harness/mails.ts';
import type { Verdicts } from '#harness/notification.ts';
import { openScene, words } from '../scene.ts';

const { deployment, receive, mailOrganizer, get, create, inviteOne, answer, statistics, recipients } =
  openScene();

describe('whose answer counts', () => {
  test('the token decides, not who the mail says it is from', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { from: 'assistant@elsewhere.example' }, { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1 });
  });

  test('a token that was tampered with, in address and UID, changes nothing', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const { uid, replyTo: address } = readInvite(ben.raw);
    const forged = uid.slice(0, 20).replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')) + uid.slice(20);
    const raw = replyTo(ben.raw).raw.replaceAll(uid, forged).replaceAll(address, `rsvp+${forged}`);
    const sent = await receive('rsvp', `rsvp+${forged}`, raw);
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['ben@example.org', 'Nothing was done: “Launch”'],
    ]);
    expect(await statistics(manage)).toMatchObject({ accepted: 0, needsAction: 1 });
  });

  test('without a token in the address, the one in the UID counts', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { status: 'TENTATIVE' }, {}, 'rsvp+o-somebody@invites.test');
    expect(await statistics(manage)).toMatchObject({ tentative: 1 });
  });

  test('an alias answers for the invited, and may change its mind', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { attendee: 'benjamin@example.net' });
    await answer(ben, { attendee: 'benjamin@example.net', status: 'DECLINED', dtstamp: '20260103T120000Z' });
    expect(await recipients(manage)).toMatchObject([
      { email: 'ben@example.org', status: 'declined', answeredBy: 'benjamin@example.net' },
    ]);
  });

  test('a forwarded invite: the stranger becomes a recipient of their own, the answer of the invited guest stays', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben);
    expect(await answer(ben, { attendee: 'eve@example.net', status: 'DECLINED' })).toEqual([]);
    expect(await recipients(manage)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ email: 'ben@example.org', status: 'accepted' }),
        expect.objectContaining({
          email: 'eve@example.net',
          status: 'declined',
          origin: 'shared',
          sentVersion: null,
        }),
      ]),
    );
  });

  test('nobody answers for another recipient', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await inviteOne(manage, 'eve@example.org');
    await answer(ben);
    await answer(ben, { attendee: 'eve@example.org', status: 'DECLINED' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, declined: 0, needsAction: 1 });
  });

  test('an answer to a cancelled event is kept and changes nothing', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    expect(await answer(ben)).toEqual([]);
    expect(await recipients(manage)).toMatchObject([
      { status: 'needs-action', history: [{ status: 'accepted' }] },
    ]);
  });

  test('the same reply by two workers at once counts once', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const reply = replyTo(ben.raw);
    deployment().receive('rsvp', reply.to, reply.raw, {}, 'twice');
    deployment().receive('rsvp', reply.to, reply.raw, {}, 'twice');
    await Promise.all([deployment().step('rsvp', 1), deployment().step('rsvp', 1)]);
    await deployment().run();
    expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 1 });
    expect((await recipients(manage))[0]?.history).toHaveLength(1);
  });

  test('a notification that comes again once the mail is gone is settled', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const reply = replyTo(ben.raw);
    deployment().receive('rsvp', reply.to, reply.raw, {}, 'twice');
    await deployment().step('rsvp', 1, true);
    const mail = { Bucket: 'mail', Key: 'mail/rsvp/twice' };
    await new S3Client({ forcePathStyle: true }).send(new DeleteObjectCommand(mail));
    await deployment().run();
    expect(await statistics(manage)).toMatchObject({ invited: 1, accepted: 1 });
  });

  test('a reply that comes again late changes nothing: after a newer one, and after a cancel', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const { to, raw } = replyTo(ben.raw);
    const at = deployment().now();
    /** The same notification: SES says again when it received the mail. */
    const receiveFirst = async () => {
      vi.spyOn(deployment(), 'now').mockReturnValueOnce(at);
      deployment().receive('rsvp', to, raw, {}, 'first');
      await deployment().run();
    };
    const state = async () => [await recipients(manage), await statistics(manage), deployment().sent()];
    await receiveFirst();
    await answer(ben, { status: 'DECLINED', dtstamp: '20260103T120000Z' });
    const answered = await state();
    expect(answered[0]).toMatchObject([
      { status: 'declined', history: [{ counted: true }, { status: 'declined', counted: true }] },
    ]);
    await receiveFirst();
    expect(await state()).toEqual(answered);
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    const afterCancel = await state();
    await receiveFirst();
    expect(await state()).toEqual(afterCancel);
  });
});

describe('what else guests send', () => {
  test('a proposal of another time is a maybe, and the organizer is notified', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent = await answer(ben, { method: 'COUNTER', status: 'NEEDS-ACTION', start: '20260513T080000Z' });
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(await statistics(manage)).toMatchObject({ tentative: 1 });
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 0, start: '2026-05-12T08:00:00Z' });
  });

  test('a refresh sends the current version once more, once', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent = await answer(ben, { method: 'REFRESH' });
    expect(sent.map(({ to }) => to)).toEqual(['ben@example.org']);
    expect(readInvite(sent[0]?.raw ?? '').uid).toBe(readInvite(ben.raw).uid);
  });

  test('a delegate is invited, and the delegator counts as delegated', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const sent = await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
    expect(sent.map(({ to }) => to)).toEqual(['dora@example.org']);
    expect(await statistics(manage)).toMatchObject({ delegated: 1, needsAction: 1, invited: 2 });
  });

  test('words instead of an answer are passed on, with Reply-To, up to a limit', async () => {
    const { manage } = await create();
    const { replyTo: address } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
    const sent: Sent[] = [];
    for (let count = 0; count < 12; count += 1)
      sent.push(...(await receive('rsvp', address, words('Is there parking?'))));
    expect(sent.map(({ to }) => to)).toEqual([...Array(10).fill('ann@example.com'), 'ben@example.org']);
    expect(sent[0]).toMatchObject({ to: 'ann@example.com' });
    expect(sent[0]?.raw).toContain('Is there parking?');
    expect(sent[0]?.raw).toMatch(/^Reply-To: .*ben@example.org/m);
  });

  test.each<Verdicts>([
    { dmarc: 'FAIL', policy: 'none' },
    { dmarc: 'FAIL', policy: 'reject' },
    { dmarc: 'GRAY', dkim: 'GRAY', spf: 'GRAY' },
  ])('words that nobody vouches for are passed on without Reply-To, and say so: %j', async (verdicts) => {
    const { manage } = await create();
    const { replyTo: address } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
    const raw = words('Pay here', 'victim@example.net', ['Reply-To: thief@evil.example']);
    const [mail, ...others] = await receive('rsvp', address, raw, verdicts);
    expect(others).toEqual([]);
    expect(mail?.to).toBe('ann@example.com');
    expect(mail?.raw).not.toMatch(/^Reply-To:/m);
    expect(mail?.raw).not.toContain('thief@evil.example');
    expect(mail?.raw.replaceAll('=\r\n', '')).toContain(
      'could not verify that the mail came from victim@example.net',
    );
  });

  test('words with a copy of the invite are no answer either', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const forwarded = ben.raw.replace(
      /^(X-Yesmaybe|Auto-Submitted|X-Auto-Response-Suppress|From):.*\r\n/gm,
      '',
    );
    const raw = `From: Ben <ben@example.org>\r\n${forwarded}`;
    const sent = await receive('rsvp', readInvite(ben.raw).replyTo, raw);
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(await statistics(manage)).toMatchObject({ needsAction: 1 });
  });

  test('a refused proposal (DECLINECOUNTER) is ignored', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    expect(await answer(ben, { method: 'DECLINECOUNTER' })).toEqual([]);
    expect(await recipients(manage)).toMatchObject([{ status: 'needs-action', history: [] }]);
  });

  test('guests they bring are counted while they come, and stand in list and table', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { guests: 2, comment: 'With the twins' });
    expect(await statistics(manage)).toMatchObject({ accepted: 1, guests: 2 });
    expect(await recipients(manage)).toMatchObject([{ guests: 2, history: [{ guests: 2 }] }]);
    const headers = { Authorization: `Bearer ${manage}` };
    const csv = await (await deployment().api.request('/v1/event/recipients.csv', { headers })).text();
    expect(csv).toMatch(/^ben@example\.org,.*,google,2,With the twins,/m);
    await answer(ben, { guests: 2, status: 'DECLINED', dtstamp: '20260103T120000Z' });
    expect(await statistics(manage)).toMatchObject({ accepted: 0, guests: 0 });
  });

  test("a delegate's answer to the invite they were handed on is theirs", async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
    const dora = { attendee: 'dora@example.org', dtstamp: '20260103T120000Z' };
    await answer(ben, { ...dora, delegatedFrom: 'ben@example.org' });
    expect(await statistics(manage)).toMatchObject({ delegated: 1, accepted: 1, invited: 2 });
  });

  test('nobody is made a delegate by somebody who did not delegate to them', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    const eve = await inviteOne(manage, 'eve@example.org');
    await answer(ben, { status: 'DELEGATED', delegatedTo: 'dora@example.org' });
    await answer(eve);
    await answer(eve, { attendee: 'dora@example.org', delegatedFrom: 'eve@example.org' });
    expect(await statistics(manage)).toMatchObject({ delegated: 1, accepted: 1, needsAction: 1, invited: 3 });
  });

  test.each<[string, string[]]>([
    ['Gmail', ['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes']],
    ['Exchange', ['X-Auto-Response-Suppress: All']],
    ['cPanel', ['X-Autorespond: Launch', 'Precedence: auto_reply']],
    ['a mail server', ['Return-Path: <>']],
  ])(
    '%s says that they are away: no answer, passed on to nobody, answered at neither handler',
    async (_, headers) => {
      const { manage } = await create();
      const { replyTo: address } = readInvite((await inviteOne(manage, 'ben@example.org')).raw);
      expect(await receive('rsvp', address, words('Away', 'ben@example.org', headers))).toEqual([]);
      const own = words('Away', 'ann@example.com', headers);
      expect(await receive('inbound', 'create@invites.test', own)).toEqual([]);
      expect(await recipients(manage)).toMatchObject([{ status: 'needs-action', history: [] }]);
    },
  );
});
