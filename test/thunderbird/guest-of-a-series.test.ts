import { describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { NO_THUNDERBIRD } from './thunderbird.ts';

const GWEN = { name: 'Gwen Guest', address: 'gwen@example.net' };
/** Tuesdays at 10:00 in Berlin's summer, and the UTC instant by which the API names the second. */
const DATES = ['20990505T100000', '20990512T100000', '20990519T100000', '20990526T100000'] as const;
const [FIRST, SECOND, THIRD, FOURTH] = DATES;
const SECOND_UTC = '2099-05-12T08:00:00Z';
const WEEKLY = { start: FIRST, rrule: 'FREQ=WEEKLY;COUNT=4' };
const MOVED = '20990513T150000';

describe.skipIf(NO_THUNDERBIRD)('a guest of a series in Thunderbird', () => {
  const stage = openStage(GWEN);
  const gwen = stage.person(GWEN);
  /** What becomes of the calendar: starts and answers, or titles. */
  const calendar = (...shown: readonly ('start' | 'answer' | 'title')[]) =>
    expect.poll(
      async () => (await gwen.calendar()).map((entry) => shown.map((name) => entry[name]).join(' ')),
      {
        message: 'calendar',
      },
    );
  const answered = (answer: string, ...starts: readonly string[]) =>
    starts.map((start) => `${start} ${answer}`);

  async function accepted(uid: string) {
    const event = await stage.annInvites({ uid, ...WEEKLY });
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.press('AcceptRecurrences');
    await event.counted().toMatchObject({ accepted: 1 });
    await calendar('start', 'answer').toEqual(answered('ACCEPTED', ...DATES));
    return {
      ...event,
      move: (number: number) => event.edit(number, { rrule: '', recurrenceId: SECOND, start: MOVED }),
    };
  }

  test('says yes to all of it', async () => {
    const event = await stage.annInvites({ uid: 'all@calendar.example', ...WEEKLY });
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.press('AcceptRecurrences');
    await event.counted().toMatchObject({ accepted: 1 });
    await event.counted(SECOND_UTC).toMatchObject({ accepted: 1 });
    await calendar('start', 'answer').toEqual(answered('ACCEPTED', ...DATES));
  });

  test('is asked about the one date that moves', async () => {
    const { move, counted } = await accepted('one-moved@calendar.example');
    await move(1);
    await gwen.opensMail();
    await gwen.press('Accept');
    await calendar('start', 'answer').toEqual(answered('ACCEPTED', FIRST, MOVED, THIRD, FOURTH));
    await counted(SECOND_UTC).toMatchObject({ accepted: 1 });
    await counted().toMatchObject({ accepted: 1 });
  });

  test('takes the one date that is off out of the calendar', async () => {
    const { edit } = await accepted('one-off@calendar.example');
    await edit(1, { rrule: '', recurrenceId: SECOND, start: SECOND }, 'CANCEL');
    await gwen.opensMail();
    await gwen.press('Delete');
    await calendar('start', 'answer').toEqual(answered('ACCEPTED', FIRST, THIRD, FOURTH));
  });

  test('says no to one date, and it stays a no when the series changes', async () => {
    const { edit, counted } = await accepted('one-no@calendar.example');
    await gwen.attends('DECLINED', THIRD);
    const third = '2099-05-19T08:00:00Z';
    await counted(third).toMatchObject({ accepted: 0, declined: 1 });
    await counted(SECOND_UTC).toMatchObject({ accepted: 1, declined: 0 });
    await edit(1, { summary: 'Grand launch' });
    await gwen.opensMail();
    await stage.sends(() => gwen.press('AcceptRecurrences'));
    await calendar('start', 'title', 'answer').toEqual([
      `${FIRST} Grand launch ACCEPTED`,
      `${SECOND} Grand launch ACCEPTED`,
      `${THIRD} Grand launch DECLINED`,
      `${FOURTH} Grand launch ACCEPTED`,
    ]);
    await counted(third).toMatchObject({ accepted: 0, declined: 1 });
    await counted().toMatchObject({ accepted: 1 });
  });

  test('who is invited after one date moved says yes to all, that date too', async () => {
    const event = await stage.annInvites({ uid: 'after-move@calendar.example', ...WEEKLY });
    await event.edit(1, { rrule: '', recurrenceId: SECOND, start: MOVED });
    await stage.mailTo('ann@example.com');
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.press('AcceptRecurrences');
    await event.counted().toMatchObject({ accepted: 1 });
    // Thunderbird itself puts the answer on the other dates only.
    await calendar('start').toEqual([FIRST, MOVED, THIRD, FOURTH]);
    await event.counted(SECOND_UTC).toMatchObject({ accepted: 1 });
  });

  test('who says yes to an old invitation is sent what has changed since', async () => {
    const event = await stage.annInvites({ uid: 'late@calendar.example', ...WEEKLY });
    await event.invite(GWEN);
    await gwen.opensMail();
    await event.edit(1, { rrule: '', recurrenceId: SECOND, start: MOVED });
    await event.edit(2, { rrule: '', recurrenceId: FOURTH, start: FOURTH }, 'CANCEL');
    // Gwen does not open that one date is off, and answers what is open.
    await stage.mailTo(GWEN.address);
    await gwen.press('AcceptRecurrences');
    await event.counted().toMatchObject({ accepted: 1 });
    await gwen.opensMail();
    await gwen.press('AcceptRecurrences');
    await calendar('start').toEqual([FIRST, MOVED, THIRD]);
  });
});
