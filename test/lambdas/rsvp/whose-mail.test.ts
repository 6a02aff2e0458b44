/** An answer is found by the row of its history, any other mail by a record: for each mail there is one of them. */
import { describe, expect, test } from 'vitest';
import { recipientId } from '#domain/text/ids.ts';
import type { Sent } from '#harness/deployment.ts';
import { type ReplyFacts, readInvite, replyTo } from '#harness/mails.ts';
import { keyOfReply, mailsOfHistory } from '#store/received-mails.ts';
import { getRecipient, listHistory } from '#store/recipients.ts';
import { whereIs } from '#test/support/everything.ts';
import { openScene, words } from '../scene.ts';

const { deployment, get, create, inviteOne } = openScene();
const BEN = 'ben@example.org';

/** Receives a reply, and returns its id. */
async function say(invite: Sent, facts: ReplyFacts = {}): Promise<string> {
  const { to, raw } = replyTo(invite.raw, facts);
  const id = deployment().receive('rsvp', to, raw);
  await deployment().run();
  return id;
}

/** Who is recorded for a mail, and whether Ben's history names it. */
async function found(manage: string, id: string) {
  const { id: eventId } = (await get(manage, '/v1/event')) as { id: string };
  const ben = await getRecipient(deployment().table, eventId, recipientId(eventId, BEN));
  const history = ben ? await listHistory(deployment().table, ben) : [];
  const records = (await whereIs(deployment(), keyOfReply(id))).filter((key) => key.startsWith('MAILS#'));
  const mails = mailsOfHistory(history, 90, deployment().now());
  return { records: records.length, rows: mails.filter(({ key }) => key === keyOfReply(id)).length };
}

describe('a mail is found', () => {
  test.each<[string, ReplyFacts, { records: number; rows: number }]>([
    ['by the row of their history, when a guest answers', {}, { records: 0, rows: 1 }],
    [
      'by a record of the alias too, when the answer came from one',
      { from: 'alias@x.example' },
      { records: 1, rows: 1 },
    ],
    ['by a record, when it asks for the event again', { method: 'REFRESH' }, { records: 1, rows: 0 }],
  ])('%s', async (_, facts, expected) => {
    const { manage } = await create();
    expect(await found(manage, await say(await inviteOne(manage, BEN), facts))).toEqual(expected);
  });

  test('by a record, when it says what was said before and leaves no row', async () => {
    const { manage } = await create();
    const invite = await inviteOne(manage, BEN);
    await say(invite);
    expect(await found(manage, await say(invite))).toEqual({ records: 1, rows: 0 });
  });

  test('by the row, when its answer does not count', async () => {
    const { manage } = await create();
    const invite = await inviteOne(manage, BEN);
    await say(invite, { dtstamp: '20260103T120000Z' });
    const older = await say(invite, { status: 'DECLINED', dtstamp: '20260102T120000Z' });
    expect(await found(manage, older)).toEqual({ records: 0, rows: 1 });
  });

  test('by a record, when it has no calendar', async () => {
    const { manage } = await create();
    const { replyTo: to } = readInvite((await inviteOne(manage, BEN)).raw);
    const id = deployment().receive('rsvp', to, words('When does it end?', BEN));
    await deployment().run();
    expect(await found(manage, id)).toEqual({ records: 1, rows: 0 });
  });

  test('by records, when somebody else answers an invite that was forwarded to them', async () => {
    const { manage } = await create();
    const invite = await inviteOne(manage, BEN);
    await say(invite);
    const eve = await say(invite, { attendee: 'eve@example.net', from: 'eve@example.net' });
    expect(await found(manage, eve)).toEqual({ records: 2, rows: 0 });
  });
});

test('answers on pages are no mails, and mails that the bucket keeps no more are none', () => {
  const now = Date.parse('2026-06-01T00:00:00Z');
  const row = (replyId: string, receivedAt: string) => ({ replyId, receivedAt });
  const rows = [
    row('old', '2026-02-28T23:59:59.000Z'),
    row('mail', '2026-03-03T00:00:00.000Z'),
    row('mail', '2026-03-03T00:00:00.000Z'),
    row('page-abc', '2026-05-31T00:00:00.000Z'),
  ];
  expect(mailsOfHistory(rows, 90, now)).toEqual([
    { key: 'mail/rsvp/mail', receivedAt: '2026-03-03T00:00:00.000Z' },
  ]);
});
