/** An organizer's authentic mail that was written to somebody else, and sent on to us. */
import { describe, expect, test } from 'vitest';
import { heldPath, sayYes } from '../held.ts';
import { organizerMail } from '../mails.ts';
import { openScene } from './scene.ts';

const { create, get, house, inviteOne, receive } = openScene();

const written = (method: 'REQUEST' | 'CANCEL') =>
  organizerMail(method, { sequence: 1, dtstamp: '20260104T120000Z', summary: 'Other' }).replaceAll(
    'mailto:create@invites.test',
    'mailto:ben@example.org',
  );

describe('a mail of the organizer of which we are no guest', () => {
  test.each(['REQUEST', 'CANCEL'] as const)(
    '%s: changes nothing, and its sender is asked',
    async (method) => {
      const { manage } = await create();
      await inviteOne(manage, 'ben@example.org');
      const sent = await receive('inbound', 'create@invites.test', written(method));
      expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
      expect(heldPath(sent[0]?.raw)).not.toBe('');
      expect(await get(manage, '/v1/event')).toMatchObject({
        summary: 'Launch',
        status: 'confirmed',
        version: 0,
      });
    },
  );

  test('is applied once they say yes', async () => {
    const { manage } = await create();
    const [question] = await receive('inbound', 'create@invites.test', written('REQUEST'));
    await sayYes((path, init) => house().api.request(path, init), question?.raw);
    await house().run();
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Other', version: 1 });
  });
});
