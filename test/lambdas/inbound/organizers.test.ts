import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { type EventFacts, organizerMail, readInvite } from '#harness/mails.ts';
import { heldPath, sayYes } from '#test/support/held.ts';
import { openScene, words } from '../scene.ts';

const { deployment, receive, mailOrganizer, get, create, inviteOne, answer } = openScene();

describe('who may create', () => {
  test('a sender whose domain does not vouch for the mail is asked whether it is theirs, and nothing is made', async () => {
    const sent = await mailOrganizer(
      'REQUEST',
      {},
      { dmarc: 'FAIL', policy: 'none', spf: 'FAIL', dkim: 'FAIL' },
    );
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(sent[0]?.raw).not.toContain('API code');
  });

  test.each([
    { dmarc: 'FAIL', policy: 'reject' },
    { dmarc: 'FAIL', policy: 'quarantine' },
    { dmarc: 'FAIL', policy: 'reject', spf: 'PASS', dkim: 'PASS' },
  ])(
    'a mail that fails the DMARC policy of its sender’s domain is neither asked about nor kept: %j',
    async (verdicts) => {
      expect(await mailOrganizer('REQUEST', {}, verdicts)).toEqual([]);
      const { db, name } = deployment().table;
      const { Items = [] } = await db.send(new ScanCommand({ TableName: name }));
      expect(Items.filter(({ pk }) => String(pk).startsWith('HELD#'))).toEqual([]);
    },
  );

  test.each([{ dmarc: 'GRAY', dkim: 'GRAY', spf: 'GRAY' }, { dmarc: 'PROCESSING_FAILED' }])(
    'where no policy is known its sender is asked: %j',
    async (verdicts) => {
      const sent = await mailOrganizer('REQUEST', {}, verdicts);
      expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    },
  );

  test('their yes on the linked page makes the event; reading the page does not', async () => {
    const [asked] = await mailOrganizer('REQUEST', {}, { dmarc: 'FAIL', policy: 'none' });
    const page = await (await deployment().api.request(heldPath(asked?.raw))).text();
    expect(page).toContain('Launch');
    await deployment().run();
    expect(deployment().sent()).toEqual([]);
    await sayYes(deployment().api.request, asked?.raw);
    await deployment().run();
    expect(deployment().sent()[0]?.raw).toContain('API code');
  });

  test('the page shows each date that a mail would change or add, and says where nothing would change', async () => {
    const yoga = { uid: 'yoga@calendar.example', summary: 'Yoga', start: '20270512T100000' };
    await mailOrganizer('REQUEST', { ...yoga, rrule: 'FREQ=WEEKLY;COUNT=6' });
    const forged = async (method: 'REQUEST' | 'ADD', ...events: EventFacts[]) => {
      deployment().clock += 25 * 3600 * 1000;
      const raw = organizerMail(method, ...events);
      const [asked] = await receive('inbound', 'create@invites.test', raw, { dmarc: 'FAIL', policy: 'none' });
      return (await (await deployment().api.request(heldPath(asked?.raw))).text()).replaceAll(
        /<[^>]+>/g,
        ' ',
      );
    };
    const at = (day: string) => ({ ...yoga, start: `${day}T110000`, recurrenceId: `${day}T100000` });
    const two = await forged('REQUEST', { ...at('20270519'), location: 'Hall 2' }, at('20270526'));
    expect(two).toMatch(
      /2 changes in one mail[\s\S]*19 May 2027, 11:00[\s\S]*Hall 2[\s\S]*26 May 2027, 11:00/,
    );
    expect(two).not.toContain('instead of');
    expect(await forged('REQUEST', { ...yoga, rrule: 'FREQ=WEEKLY;COUNT=6' })).toContain(
      'Nothing would change.',
    );
    expect(await forged('ADD', { ...yoga, sequence: 1, start: '20270704T100000' })).toContain(
      'Change of “Yoga”, Sun, 4 Jul 2027',
    );
  });

  test('a link that somebody made up does nothing', async () => {
    expect((await deployment().api.request('/approve/1.e30.aaaa', { method: 'POST' })).status).toBe(404);
    expect((await deployment().api.request('/approve/x', { method: 'POST' })).status).toBe(404);
  });

  test('a sender who is not listed is told why, a forged one gets no mail', async () => {
    const [refusal] = await mailOrganizer('REQUEST', { from: 'eve@evil.example' });
    expect(refusal).toMatchObject({ to: 'eve@evil.example' });
    expect(refusal?.raw).toContain('not-an-organizer');
    expect(
      await mailOrganizer('REQUEST', { from: 'victim@other.example' }, { dmarc: 'FAIL', policy: 'none' }),
    ).toEqual([]);
  });

  test('viruses and spam are not acted on', async () => {
    expect(await mailOrganizer('REQUEST', {}, { virus: 'FAIL' })).toEqual([]);
    expect(await mailOrganizer('REQUEST', {}, { spam: 'FAIL' })).toEqual([]);
  });

  test('a mail without a calendar is refused with what to do, at most ten times an hour', async () => {
    const sent: Sent[] = [];
    for (let count = 0; count < 12; count += 1) {
      sent.push(...(await receive('inbound', 'create@invites.test', words('Hello', 'ann@example.com'))));
    }
    expect(sent).toHaveLength(10);
    expect(sent[0]?.raw).toContain('Auto-Submitted: auto-replied');
  });

  test('automatic mail is never answered', async () => {
    for (const header of [
      'Auto-Submitted: auto-replied',
      'Precedence: bulk',
      'X-Yesmaybe: 1',
      'Return-Path: <>',
    ]) {
      expect(
        await receive('inbound', 'create@invites.test', words('Away', 'ann@example.com', [header])),
      ).toEqual([]);
    }
  });
});

describe('the codes', () => {
  test('reach the organizer although an edit overtook the confirmation', async () => {
    deployment().aws.faults.set({ ses: { throttle: 1 } });
    deployment().receive('inbound', 'create@invites.test', organizerMail('REQUEST', {}));
    await deployment().step('inbound');
    deployment().aws.faults.set({});
    deployment().receive(
      'inbound',
      'create@invites.test',
      organizerMail('REQUEST', { summary: 'Launch!', dtstamp: '20260104T120000Z' }),
    );
    await deployment().run();
    expect(
      deployment()
        .sent()
        .filter(({ raw }) => raw.includes('API code: ')),
    ).toHaveLength(1);
  });
});

describe('who may change', () => {
  test('another organizer with the same UID makes an event of their own and touches nothing', async () => {
    const { manage } = await create();
    await mailOrganizer('REQUEST', { from: 'bob@example.com', summary: 'Mine now', sequence: 9 });
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Launch', version: 0 });
  });

  test('a forged edit or deletion changes nothing, and the owner is asked', async () => {
    const { manage } = await create();
    const sent = await mailOrganizer(
      'REQUEST',
      { sequence: 5, start: '20260601T100000' },
      { dmarc: 'FAIL', policy: 'none' },
    );
    expect(sent.map(({ to }) => to)).toEqual(['ann@example.com']);
    expect(await mailOrganizer('CANCEL', { sequence: 5 }, { dmarc: 'FAIL', policy: 'none' })).toEqual([]);
    expect(await get(manage, '/v1/event')).toMatchObject({ version: 0, status: 'confirmed' });
  });

  test('a deletion of an event nobody knows is said to be that', async () => {
    expect((await mailOrganizer('CANCEL'))[0]?.raw).toContain('unknown-event');
  });

  test('a newer request reopens a deleted event; yes is asked again, an older request stays stale', async () => {
    const { manage } = await create();
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben);
    await mailOrganizer('CANCEL', { sequence: 1, dtstamp: '20260104T120000Z' });
    const older = await mailOrganizer('REQUEST', { sequence: 0, dtstamp: '20260104T110000Z' });
    expect(older.map(({ to }) => to)).toEqual(['ann@example.com']);
    const sent = await mailOrganizer('REQUEST', { sequence: 2, dtstamp: '20260106T120000Z' });
    const update = sent.find(({ to }) => to === 'ben@example.org');
    expect(readInvite(update?.raw ?? '')).toMatchObject({
      method: 'REQUEST',
      sequence: 2,
      partstat: 'NEEDS-ACTION',
    });
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed', version: 2 });
  });

  test('Google moves an event without raising SEQUENCE; Exchange counts in a property of its own', async () => {
    const { manage } = await create();
    await mailOrganizer('REQUEST', { summary: 'Party', dtstamp: '20260102T120000Z' });
    expect(await get(manage, '/v1/event')).toMatchObject({ summary: 'Party', version: 1 });
  });
});
