/** An organizer's authentic mail that was written to somebody else, and sent on to us. */
import { describe, expect, test, vi } from 'vitest';
import { organizerMail } from '#harness/mails.ts';
import { heldPath, sayYes } from '#test/support/held.ts';
import { openScene } from '../scene.ts';

/** How often an edit is weighed against the event. */
const weighed = vi.hoisted(() => ({ times: 0 }));
vi.mock('#domain/event/edit.ts', async (original) => {
  const real = await original<typeof import('#domain/event/edit.ts')>();
  return {
    ...real,
    decideEdit: (...given: Parameters<typeof real.decideEdit>) => {
      weighed.times += 1;
      return real.decideEdit(...given);
    },
  };
});

const { create, get, deployment, inviteOne, receive } = openScene();

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
    await sayYes((path, init) => deployment().api.request(path, init), question?.raw);
    await deployment().run();
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Other', version: 1 });
  });

  test('is described by ten of its dates, however many it changes', async () => {
    await create({ rrule: 'FREQ=DAILY' });
    const at = (day: number, hour: number) =>
      new Date(Date.UTC(2026, 4, 12 + day, hour)).toISOString().replace(/[-:]|\.000Z/g, '');
    const dates = Array.from({ length: 60 }, (_, day) => ({
      ...{ sequence: 1, dtstamp: '20260104T120000Z', recurrenceId: at(day, 10), start: at(day, 11) },
    }));
    const raw = organizerMail('REQUEST', ...dates).replaceAll('create@invites.test', 'ben@example.org');
    weighed.times = 0;
    const [asked] = await receive('inbound', 'create@invites.test', raw);
    expect(heldPath(asked?.raw)).not.toBe('');
    expect(weighed.times).toBe(10);
  });

  test('is refused where it changes more than a hundred dates one by one', async () => {
    const { manage } = await create({ rrule: 'FREQ=DAILY' });
    const at = (day: number, hour: number) =>
      new Date(Date.UTC(2026, 4, 12 + day, hour)).toISOString().replace(/[-:]|\.000Z/g, '');
    const dates = Array.from({ length: 101 }, (_, day) => ({
      ...{ sequence: 1, dtstamp: '20260104T120000Z', recurrenceId: at(day, 10), start: at(day, 11) },
    }));
    const [notice] = await receive('inbound', 'create@invites.test', organizerMail('REQUEST', ...dates));
    expect(notice?.raw).toContain('too-many-single-dates');
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 0 });
  });
});
