import { describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { NO_THUNDERBIRD } from './thunderbird.ts';

const GWEN = { name: 'Gwen Guest', address: 'gwen@example.net' };
/** Tuesdays at 10:00 in Berlin's summer, and the UTC instants by which the API names two of them. */
const [FIRST, SECOND, THIRD, FOURTH] = [
  '20990505T100000',
  '20990512T100000',
  '20990519T100000',
  '20990526T100000',
] as const;
const [SECOND_UTC, THIRD_UTC] = ['2099-05-12T08:00:00Z', '2099-05-19T08:00:00Z'];
const MOVED = '20990513T150000';

const WEEKLY = { start: FIRST, rrule: 'FREQ=WEEKLY;COUNT=4' };
const SECOND_MOVES = { rrule: '', recurrenceId: SECOND, start: MOVED };
const off = (start: string) => ({ rrule: '', recurrenceId: start, start });

describe.skipIf(NO_THUNDERBIRD)('a guest of a series in Thunderbird', () => {
  const stage = openStage(GWEN);
  const gwen = stage.person(GWEN);
  const calendar = () => expect.poll(gwen.calendar, { message: 'calendar' });
  const yes = (start: string) => ({ start, answer: 'ACCEPTED' });

  async function invited(uid: string) {
    const event = await stage.annInvites({ uid, ...WEEKLY });
    await event.invite(GWEN);
    const { offers } = await gwen.opensMail();
    expect(offers).toEqual(['AcceptRecurrences', 'TentativeRecurrences', 'DeclineRecurrences', 'More']);
    return event;
  }

  async function accepted(uid: string) {
    const event = await invited(uid);
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ accepted: 1 });
    await calendar().toMatchObject([yes(FIRST), yes(SECOND), yes(THIRD), yes(FOURTH)]);
    return event;
  }

  test('says yes to every date at once', async () => {
    const { counted } = await accepted('all@calendar.example');
    await counted(SECOND_UTC).toMatchObject({ accepted: 1, needsAction: 0 });
  });

  test('is asked about the one date that moves', async () => {
    const { edit, counted } = await accepted('one-moved@calendar.example');
    await edit(1, SECOND_MOVES);
    expect(await gwen.opensMail()).toMatchObject({ answers: ['NEEDS-ACTION'] });
    await gwen.answers('Tentative');
    await calendar().toMatchObject([
      yes(FIRST),
      { start: MOVED, answer: 'TENTATIVE' },
      yes(THIRD),
      yes(FOURTH),
    ]);
    await counted(SECOND_UTC).toMatchObject({ accepted: 0, tentative: 1 });
    await counted().toMatchObject({ accepted: 1, tentative: 0 });
  });

  test('takes the one date that is off out of the calendar', async () => {
    const { edit } = await accepted('one-off@calendar.example');
    await edit(1, off(SECOND), 'CANCEL');
    await gwen.opensMail();
    await gwen.press('Delete');
    await calendar().toMatchObject([yes(FIRST), yes(THIRD), yes(FOURTH)]);
  });

  test('says no to one date, and it stays a no when the series changes', async () => {
    const { edit, counted } = await accepted('one-no@calendar.example');
    await gwen.attends('DECLINED', THIRD);
    await counted(THIRD_UTC).toMatchObject({ accepted: 0, declined: 1 });
    await counted(SECOND_UTC).toMatchObject({ accepted: 1, declined: 0 });

    await edit(1, { summary: 'Grand launch' });
    await gwen.opensMail();
    await gwen.answers('Accept');
    const summary = { title: 'Grand launch' };
    await calendar().toMatchObject([
      { ...summary, ...yes(FIRST) },
      { ...summary, ...yes(SECOND) },
      { ...summary, start: THIRD, answer: 'DECLINED' },
      { ...summary, ...yes(FOURTH) },
    ]);
    await counted(THIRD_UTC).toMatchObject({ accepted: 0, declined: 1 });
    await counted().toMatchObject({ accepted: 1 });
  });

  test('who is invited after one date moved says yes to that date too', async () => {
    const event = await stage.annInvites({ uid: 'after-move@calendar.example', ...WEEKLY });
    await event.edit(1, SECOND_MOVES);
    await event.notice();
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.answers('Accept');
    // Thunderbird puts the answer on the dates that did not move only.
    await calendar().toMatchObject([yes(FIRST), { start: MOVED }, yes(THIRD), yes(FOURTH)]);
    await event.counted().toMatchObject({ accepted: 1 });
    await event.counted(SECOND_UTC).toMatchObject({ accepted: 1, needsAction: 0 });
  });

  test('who says yes to an old invitation is sent what has changed since', async () => {
    const event = await invited('late@calendar.example');
    await event.edit(1, SECOND_MOVES);
    await event.notice();
    await event.edit(2, off(FOURTH), 'CANCEL');
    // Gwen leaves this one unread, and answers what is open.
    await stage.mailTo(GWEN.address);
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ accepted: 1 });
    await gwen.opensMail();
    await gwen.answers('Accept');
    await calendar().toMatchObject([{ start: FIRST }, { start: MOVED }, { start: THIRD }]);
    await event.counted(SECOND_UTC).toMatchObject({ accepted: 1, needsAction: 0 });
  });
});
