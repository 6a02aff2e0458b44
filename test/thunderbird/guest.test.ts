import { describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { NO_THUNDERBIRD } from './thunderbird.ts';

const GWEN = { name: 'Gwen Guest', address: 'gwen@example.net' };
const UPDATE = 'This message contains an update to an existing event.';
const ANSWERS = ['Accept', 'Tentative', 'Decline', 'More'];

describe.skipIf(NO_THUNDERBIRD)('a guest in Thunderbird', () => {
  const stage = openStage(GWEN);
  const gwen = stage.person(GWEN);
  const calendar = () => expect.poll(gwen.calendar, { message: 'calendar' });

  /** Ann's event, to which Gwen said yes. */
  async function accepted(uid: string) {
    const event = await stage.annInvites({ uid, start: '20990512T100000' });
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ accepted: 1 });
    return event;
  }

  test('sees the invitation, says yes, and has the event once, when and where it is', async () => {
    const event = await stage.annInvites({ uid: 'yes@calendar.example', start: '20990512T100000' });
    await event.invite(GWEN);
    const invitation = await gwen.opensMail();
    expect(invitation).toMatchObject({
      says: 'This message contains an invitation to an event.',
      offers: ANSWERS,
      answers: ['NEEDS-ACTION'],
    });
    // Gwen is six hours behind Berlin.
    for (const part of ['Ann Lee has invited you to Launch', 'Hall 1', 'May 12, 2099, 4:00', 'We launch.'])
      expect(invitation.shows).toContain(part);
    expect(invitation.shows).not.toContain('create@');

    await gwen.answers('Accept');
    await event
      .counted()
      .toMatchObject({ invited: 1, accepted: 1, needsAction: 0, byClient: { thunderbird: 1 } });
    await calendar().toEqual([
      {
        title: 'Launch',
        place: 'Hall 1',
        start: '20990512T100000',
        end: '20990512T110000',
        zone: 'Europe/Berlin',
        answer: 'ACCEPTED',
      },
    ]);
  });

  test('changes their mind', async () => {
    const { counted } = await accepted('mind@calendar.example');
    await gwen.attends('TENTATIVE');
    await counted().toMatchObject({ accepted: 0, tentative: 1, declined: 0 });
    await gwen.attends('DECLINED');
    await counted().toMatchObject({ accepted: 0, tentative: 0, declined: 1 });
    await gwen.attends('ACCEPTED');
    await counted().toMatchObject({ accepted: 1, tentative: 0, declined: 0 });
  });

  test('a guest who said no in the mail is not notified again until the event is cancelled', async () => {
    const event = await stage.annInvites({ uid: 'no@calendar.example', start: '20990512T100000' });
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.answers('Decline');
    await event.counted().toMatchObject({ invited: 1, declined: 1 });
    await event.edit(1, { start: '20990513T150000' });
    await event.notice();
    expect(await stage.unreadBy(GWEN)).toEqual([]);
    await event.edit(2, { start: '20990513T150000' }, 'CANCEL');
    expect(await gwen.opensMail()).toMatchObject({ says: 'This message contains an event cancellation.' });
  });

  test('keeps their answer when the title and the place change', async () => {
    const { edit, counted } = await accepted('minor@calendar.example');
    await edit(1, { summary: 'Grand launch', location: 'Hall 2' });
    expect(await gwen.opensMail()).toMatchObject({ says: UPDATE, answers: ['ACCEPTED'] });
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
    await gwen.answers('Accept');
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
    await calendar().toMatchObject([
      { title: 'Grand launch', place: 'Hall 2', start: '20990512T100000', answer: 'ACCEPTED' },
    ]);
  });

  test('is asked again when the event moves', async () => {
    const { edit, counted } = await accepted('moved@calendar.example');
    await edit(1, { start: '20990513T150000' });
    const invitation = await gwen.opensMail();
    expect(invitation).toMatchObject({ says: UPDATE, offers: ANSWERS, answers: ['NEEDS-ACTION'] });
    expect(invitation.shows).toContain('May 13, 2099, 9:00');
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 1 } });
    await gwen.answers('Accept');
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
    await calendar().toMatchObject([
      { start: '20990513T150000', end: '20990513T160000', answer: 'ACCEPTED' },
    ]);
  });

  test('gets the cancel, and takes the event out of the calendar', async () => {
    const { edit, status } = await accepted('off@calendar.example');
    await edit(1, {}, 'CANCEL');
    expect(await gwen.opensMail()).toMatchObject({
      says: 'This message contains an event cancellation.',
      offers: ['Delete'],
    });
    await status().toBe('cancelled');
    await gwen.press('Delete');
    await calendar().toEqual([]);
  });
});
