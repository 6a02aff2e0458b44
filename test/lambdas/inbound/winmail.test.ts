import { expect, test } from 'vitest';
import { readInvite } from '#harness/mails.ts';
import { fileMail } from '#test/support/file-mail.ts';
import { openScene } from '../scene.ts';

const { receive, create, inviteOne, statistics } = openScene();

/** Outlook's own format: its signature, and what nobody else reads. */
const WINMAIL = {
  filename: 'winmail.dat',
  type: 'application/octet-stream',
  content: Buffer.from([0x78, 0x9f, 0x3e, 0x22, 1, 0, 6]),
};

test('an organizer whose Outlook sends a winmail.dat is told which setting to change', async () => {
  const [mail, ...others] = await receive('inbound', 'create@invites.test', fileMail([WINMAIL]));
  expect(others).toEqual([]);
  expect(mail?.to).toBe('ann@example.com');
  expect(mail?.raw).toContain('winmail-dat');
});

test('a winmail.dat is no answer, and nobody writes back to its sender', async () => {
  const { manage } = await create();
  const ben = await inviteOne(manage, 'ben@example.org');
  const { replyTo } = readInvite(ben.raw);
  const sent = await receive('rsvp', replyTo, fileMail([WINMAIL], 'Ben <ben@example.org>'));
  expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
  expect(await statistics(manage)).toMatchObject({ accepted: 0, needsAction: 1 });
});
