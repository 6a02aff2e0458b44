/** A mail of the organizer that was written to somebody else, and sent on to us by whoever got it: its signature is genuine. */
import { describe, expect, test } from 'vitest';
import { eventId } from '../../domain/ids.ts';
import { getEvent } from '../../store/events.ts';
import { sayYes } from '../held.ts';
import { type EventFacts, organizerMail } from '../mails.ts';
import { openScene } from './scene.ts';

const { house, receive, create, get, inviteOne } = openScene();

/** As Ann's calendar sends it to Bob, who is the only guest it names. */
function toBob(method: 'REQUEST' | 'CANCEL', facts: EventFacts = {}, to = 'bob@elsewhere.example'): string {
  return organizerMail(method, { sequence: 1, dtstamp: '20260104T120000Z', ...facts })
    .replaceAll('mailto:create@invites.test', `mailto:${to}`)
    .replace(/^To: .*$/m, `To: ${to}`);
}
const sentOn = (raw: string) => receive('inbound', 'create@invites.test', raw);
const event = (manage: string) => get(manage, '/v1/event');

describe('a mail that was written to somebody else', () => {
  test('calls nothing off, changes nothing and makes nothing: its organizer is asked', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'ben@example.org');
    const mails = [
      toBob('CANCEL'),
      toBob('REQUEST', { summary: 'Salary talk with Bob' }),
      toBob('REQUEST', { uid: 'salary@calendar.example', summary: 'Salary talk with Bob' }),
    ];
    for (const raw of mails) {
      const sent = await sentOn(raw);
      expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
      expect(sent[0]?.raw).not.toContain('API code');
    }
    expect(await event(manage)).toMatchObject({ status: 'confirmed', summary: 'Launch', version: 0 });
    expect(await getEvent(house().table, eventId('ann@example.com', 'salary@calendar.example'))).toBeNull();
  });

  test('with a guest of ours beside the other one is ours', async () => {
    const { manage } = await create();
    await sentOn(
      organizerMail('REQUEST', {
        sequence: 1,
        dtstamp: '20260104T120000Z',
        summary: 'Party',
        guests: ['bob@elsewhere.example'],
      }),
    );
    expect(await event(manage)).toMatchObject({ summary: 'Party' });
  });

  test('without any guest counts only where the one To field names us', async () => {
    const bare = (to: string) =>
      organizerMail('REQUEST', { uid: 'bare@calendar.example' })
        .replace(/^ATTENDEE.*\r?\n(?: .*\r?\n)*/gm, '')
        .replace(/^To: .*$/m, `To: ${to}`);
    for (const to of ['bob@elsewhere.example', 'create@invites.test, bob@elsewhere.example']) {
      expect((await sentOn(bare(to)))[0]?.raw).not.toContain('API code');
    }
    expect((await sentOn(bare('create@invites.test')))[0]?.raw).toContain('API code');
  });

  test('is acted on when the organizer says so, and one of our other addresses is asked about once', async () => {
    const alias = 'invites@example.com';
    const [asked] = await sentOn(toBob('REQUEST', {}, alias));
    expect(asked?.raw).not.toContain('API code');
    await sayYes(house().api.request, asked?.raw);
    await house().run();
    const [confirmation] = house().sent();
    const manage = /Manage code: (\S+)/.exec(confirmation?.raw ?? '')?.[1] ?? '';
    await sentOn(toBob('REQUEST', { sequence: 2, dtstamp: '20260105T120000Z', summary: 'Party' }, alias));
    expect(await event(manage)).toMatchObject({ summary: 'Party' });
  });

  test('to a guest of ours does not make the guest an address of ours', async () => {
    const { manage } = await create();
    await inviteOne(manage, 'bob@elsewhere.example');
    const [asked] = await sentOn(toBob('REQUEST', { summary: 'Meant for you' }));
    await sayYes(house().api.request, asked?.raw);
    await house().run();
    house().sent();
    expect(await event(manage)).toMatchObject({ summary: 'Meant for you' });
    await sentOn(toBob('CANCEL', { sequence: 2, dtstamp: '20260105T120000Z' }));
    expect(await event(manage)).toMatchObject({ status: 'confirmed' });
  });
});
