/** How much of a mail to rsvp@ is read: all where its address names a recipient, else its beginning. */
import { expect, test } from 'vitest';
import { replyTo } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

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

test.each([
  ['before', 1],
  ['after', 1],
] as const)('an answer with a file of 30 MB %s it counts', { timeout: 30_000 }, async (place, accepted) => {
  const { manage } = await create();
  const { to, raw } = replyTo((await inviteOne(manage, 'ben@example.org')).raw);
  const end = place === 'after' ? '--b--' : '--b\r\n';
  const mail = raw.replace(end, `${PICTURE.repeat(10)}${end}`);
  await receive('rsvp', to, mail);
  expect(await statistics(manage)).toMatchObject({ accepted });
});

test('a guest whose answer is too large to count is told why', { timeout: 30_000 }, async () => {
  const { manage } = await create();
  const { to, raw } = replyTo((await inviteOne(manage, 'ben@example.org')).raw);
  const huge = `BEGIN:VCALENDAR\r\n${`X-FILE:${'x'.repeat(70)}\r\n`.repeat(220_000)}END:VCALENDAR\r\n`;
  const stuffed = raw.replace('--b--', `--b\r\nContent-Type: text/calendar\r\n\r\n${huge}--b--`);
  const [notice, ...others] = await receive('rsvp', to, stuffed);
  expect(others).toEqual([]);
  expect(notice).toMatchObject({ to: 'ben@example.org' });
  expect(notice?.raw).toContain('8 MiB');
  expect(await statistics(manage)).toMatchObject({ accepted: 0 });
});
