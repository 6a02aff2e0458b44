/** A list of people that its organizer mailed, sent on to us once more by somebody who got a copy. */
import { expect, test } from 'vitest';
import { listAddressId } from '#domain/access/public-id.ts';
import { eventId, recipientId } from '#domain/text/ids.ts';
import { removeRecipient } from '#store/change-recipient.ts';
import { signingKeysReader } from '#store/signing-keys.ts';
import { passedOn } from '#test/support/passed-on.ts';
import { openScene } from '../scene.ts';

const { deployment, receive, create } = openScene();

const list = (to: string, date: string, ...people: readonly string[]) =>
  [
    `Date: ${date}`,
    'From: Ann <ann@example.com>',
    `To: ${to}`,
    'Cc: bob@elsewhere.example',
    'Subject: Re: Ready to invite',
    'MIME-Version: 1.0',
    'Content-Type: text/csv; name="list.csv"',
    '',
    ...people,
    '',
  ].join('\r\n');
const MORNING = 'Fri, 01 May 2026 10:00:00 +0000';
const NOON = 'Fri, 01 May 2026 12:00:00 +0000';

test('invites nobody again who was removed meanwhile; a new mail with the same list does', async () => {
  await create();
  const event = eventId('ann@example.com', 'launch@calendar.example');
  const listTo = `create+${listAddressId(await signingKeysReader('keys')(), event)}@invites.test`;
  const mail = list(listTo, MORNING, 'carol@example.org', 'dave@example.org');
  const mailed = (sent: readonly { to: string }[]) => sent.map(({ to }) => to).sort();
  expect(mailed(await receive('inbound', listTo, mail))).toEqual([
    'ann@example.com',
    'carol@example.org',
    'dave@example.org',
  ]);
  await removeRecipient(deployment().table, event, recipientId(event, 'carol@example.org'));
  expect(mailed(await receive('inbound', listTo, passedOn(mail)))).not.toContain('carol@example.org');
  const again = list(listTo, NOON, 'carol@example.org', 'dave@example.org');
  expect(mailed(await receive('inbound', listTo, again))).toContain('carol@example.org');
});
