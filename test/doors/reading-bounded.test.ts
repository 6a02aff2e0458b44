/** How much of a mail to rsvp@ is read: all where its address names a recipient, else its beginning. */
import { expect, test } from 'vitest';
import { replyTo } from '../mails.ts';
import { openScene } from './scene.ts';

const { create, inviteOne, receive, statistics } = openScene();
const PICTURE = `--b\r\nContent-Type: image/png\r\n\r\n${`${'x'.repeat(98)}\r\n`.repeat(30_000)}`;

test.each([
  ['behind the answer, by the address', 'after', true, 1],
  ['behind the answer, by its UID', 'after', false, 1],
  ['before the answer, by the address', 'before', true, 1],
  ['before the answer, where nothing but that names a recipient', 'before', false, 0],
] as const)('3 MB %s', async (_what, place, named, accepted) => {
  const { manage } = await create();
  const { to, raw } = replyTo((await inviteOne(manage, 'ben@example.org')).raw);
  const mail =
    place === 'after' ? raw.replace('--b--', `${PICTURE}--b--`) : raw.replace('--b\r\n', `${PICTURE}--b\r\n`);
  await receive('rsvp', named ? to : 'rsvp+o-q5x3mhandle7abcd@invites.test', mail);
  expect(await statistics(manage)).toMatchObject({ accepted });
});
