import { beforeAll, describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { NO_THUNDERBIRD } from './thunderbird.ts';

const OTTO = { name: 'Otto Organizer', address: 'otto@example.com' };
const GWEN = { name: 'Gwen Guest', address: 'gwen@example.net' };
const PAUL = { name: 'Paul Elsewhere', address: 'paul@example.org' };
const UPDATE = 'This message contains an update to an existing event.';
const CANCEL = 'This message contains an event cancellation.';
/** Tuesdays at 18:00 in New York's summer, and the UTC instant by which the API names the second. */
const [FIRST, SECOND, THIRD] = ['20990505T180000', '20990512T180000', '20990519T180000'] as const;
const SECOND_UTC = '2099-05-12T22:00:00Z';
const MOVED = '20990513T190000';

describe.skipIf(NO_THUNDERBIRD)('an organizer in Thunderbird', () => {
  const stage = openStage(OTTO, GWEN);
  const [otto, gwen] = [stage.person(OTTO), stage.person(GWEN)];
  const calendar = () => expect.poll(gwen.calendar, { message: "Gwen's calendar" });
  const starts = (...expected: readonly string[]) =>
    calendar().toMatchObject(expected.map((start) => ({ start })));
  // What Otto deletes was stored before it was mailed, so the CANCEL has an older DTSTAMP than the REQUEST had.
  beforeAll(stage.storeSlowly);

  async function writes(rule?: string) {
    const guests = ['create@invites.test'];
    const plan = { title: 'Picnic', place: 'Park', start: FIRST, guests };
    await otto.writes(rule ? { ...plan, rule } : plan);
    return stage.confirmed(OTTO.address);
  }

  /** Otto's event, to which Gwen said yes and Paul nothing. */
  async function invites(rule?: string) {
    const event = await writes(rule);
    await event.invite(PAUL);
    await stage.mailTo(PAUL.address);
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ invited: 2, accepted: 1, needsAction: 1 });
    return event;
  }

  test('writes an event, and guests are invited to it with the codes that come back', async () => {
    const event = await writes();
    await event.invite(GWEN);
    const invitation = await gwen.opensMail();
    for (const part of ['Otto Organizer has invited you to Picnic', 'Park', 'May 5, 2099, 6:00'])
      expect(invitation.shows).toContain(part);
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ invited: 1, accepted: 1 });
    await calendar().toEqual([
      {
        title: 'Picnic',
        place: 'Park',
        start: '20990505T180000',
        end: '20990505T190000',
        zone: 'America/New_York',
        answer: 'ACCEPTED',
      },
    ]);
  });

  test('edits the title: a guest who said yes is notified, one who did not answer is not', async () => {
    const { counted } = await invites();
    await otto.changes({ title: 'Summer picnic' });
    expect(await gwen.opensMail()).toMatchObject({ says: UPDATE, answers: ['ACCEPTED'] });
    expect(await stage.unreadBy(PAUL)).toEqual([]);
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
    await gwen.answers('Accept');
    await calendar().toMatchObject([{ title: 'Summer picnic', start: FIRST, answer: 'ACCEPTED' }]);
  });

  test('moves the event: a guest who said yes is asked again, one who did not answer is not notified', async () => {
    const { counted } = await invites();
    await otto.changes({ start: MOVED });
    expect(await gwen.opensMail()).toMatchObject({ says: UPDATE, answers: ['NEEDS-ACTION'] });
    expect(await stage.unreadBy(PAUL)).toEqual([]);
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 1 } });
    await gwen.answers('Accept');
    await counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
    await starts(MOVED);
  });

  test('deletes the event: everybody gets the cancel', async () => {
    const { status } = await invites();
    await otto.deletes();
    await status().toBe('cancelled');
    expect(await gwen.opensMail()).toMatchObject({ says: CANCEL, offers: ['Delete'] });
    await gwen.press('Delete');
    await starts();
    expect(await stage.unreadBy(PAUL)).toEqual(['Cancelled: Picnic']);
  });

  test('moves one date of a series: a guest who said yes is asked about that date', async () => {
    const { counted } = await invites('FREQ=WEEKLY;COUNT=3');
    await starts(FIRST, SECOND, THIRD);
    await otto.changes({ start: MOVED }, SECOND);
    expect(await gwen.opensMail()).toMatchObject({ says: UPDATE, answers: ['NEEDS-ACTION'] });
    await gwen.answers('Accept');
    await starts(FIRST, MOVED, THIRD);
    await counted(SECOND_UTC).toMatchObject({ accepted: 1 });
  });

  test('deletes one date of a series: everybody gets the cancel of that date, and the others stay', async () => {
    const { status } = await invites('FREQ=WEEKLY;COUNT=3');
    await otto.deletes(SECOND);
    expect(await gwen.opensMail()).toMatchObject({ says: CANCEL, offers: ['Delete'] });
    await gwen.press('Delete');
    await starts(FIRST, THIRD);
    const off = 'Cancelled: Picnic, Tue, 12 May 2099. The other dates stay.';
    expect(await stage.unreadBy(PAUL)).toEqual([off]);
    await status().toBe('confirmed');
  });
});
