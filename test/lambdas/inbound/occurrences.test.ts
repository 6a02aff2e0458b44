import { describe, expect, test } from 'vitest';
import { organizerMail, readInvite } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { receive, mailOrganizer, get, create, inviteOne, answer, statistics, recipients } = openScene();

describe('one occurrence of a series', () => {
  const series = { rrule: 'FREQ=WEEKLY;COUNT=4' };
  const second = { recurrenceId: '20260519T100000', sequence: 1, dtstamp: '20260104T120000Z' };

  test('moved: only that occurrence goes out, to those who come to it', async () => {
    const { manage } = await create(series);
    const [ben, eve] = [
      await inviteOne(manage, 'ben@example.org'),
      await inviteOne(manage, 'eve@example.org'),
    ];
    await answer(ben);
    await answer(eve);
    await answer(eve, {
      status: 'DECLINED',
      recurrenceId: '20260519T080000Z',
      start: '20260519T080000Z',
      dtstamp: '20260103T120000Z',
    });
    const sent = await mailOrganizer('REQUEST', { ...second, start: '20260519T140000' });
    const updates = sent.filter(({ raw }) => raw.includes('text/calendar'));
    expect(updates.map(({ to }) => to)).toEqual(['ben@example.org']);
    const update = readInvite(updates[0]?.raw ?? '');
    expect(update.line('RECURRENCE-ID')).toContain('20260519T100000');
    expect(update.line('RRULE')).toBe('');
    expect(update).toMatchObject({ partstat: 'NEEDS-ACTION', sequence: 1 });
  });

  test('cancelled: everybody is notified, the series goes on, a new guest gets it without that date', async () => {
    const { manage } = await create(series);
    await inviteOne(manage, 'ben@example.org');
    const sent = await mailOrganizer('CANCEL', { ...second, start: '20260519T100000' });
    const cancel = readInvite(sent.find(({ to }) => to === 'ben@example.org')?.raw ?? '');
    expect(cancel).toMatchObject({ method: 'CANCEL' });
    expect(cancel.line('RECURRENCE-ID')).toContain('20260519T100000');
    const late = readInvite((await inviteOne(manage, 'late@example.org')).raw);
    expect(late).toMatchObject({ method: 'REQUEST', sequence: 1 });
    expect(late.line('EXDATE')).toContain('20260519T100000');
    expect(await get(manage, '/v1/event')).toMatchObject({ status: 'confirmed' });
  });

  test('two cancelled in one mail: everybody is notified of each, yes stays yes', async () => {
    const { manage } = await create(series);
    const [yes] = [await inviteOne(manage, 'yes@example.org'), await inviteOne(manage, 'silent@example.org')];
    await answer(yes);
    const off = (recurrenceId: string) => ({ ...second, recurrenceId, start: recurrenceId });
    const raw = organizerMail('CANCEL', off('20260519T100000'), off('20260526T100000'));
    const sent = await receive('inbound', 'create@invites.test', raw);
    const notified = sent
      .filter(({ raw }) => raw.includes('text/calendar'))
      .map(({ to, raw }) => `${to} ${readInvite(raw).method}`);
    expect(notified.filter((line) => line === 'silent@example.org CANCEL')).toHaveLength(2);
    expect(notified.some((line) => line.startsWith('yes@example.org'))).toBe(true);
    expect(await statistics(manage)).toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
  });

  test('an answer to an occurrence that does not take place is kept and changes nothing', async () => {
    const { manage } = await create(series);
    const ben = await inviteOne(manage, 'ben@example.org');
    await answer(ben, { recurrenceId: '20260520T080000Z' });
    expect(await recipients(manage)).toMatchObject([
      { status: 'needs-action', history: [{ status: 'accepted' }] },
    ]);
  });

  test('an answer to a cancelled occurrence is kept and changes nothing', async () => {
    const { manage } = await create(series);
    const ben = await inviteOne(manage, 'ben@example.org');
    await mailOrganizer('CANCEL', { ...second, start: '20260519T100000' });
    await answer(ben, { recurrenceId: '20260519T080000Z' });
    expect(await recipients(manage)).toMatchObject([
      { status: 'needs-action', history: [{ status: 'accepted', counted: false, reason: 'date-cancelled' }] },
    ]);
  });
});
