import { beforeAll, describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { NO_THUNDERBIRD } from './thunderbird.ts';

const OTTO = { name: 'Otto Organizer', address: 'otto@example.com' };
const GWEN = { name: 'Gwen Guest', address: 'gwen@example.net' };
const PICNIC = {
  summary: 'Picnic',
  location: 'Park',
  start: '2099-05-05T18:00',
  duration: 'PT1H',
  timeZone: 'America/New_York',
};
const ENTRY = {
  title: 'Picnic',
  place: 'Park',
  start: '20990505T180000',
  end: '20990505T190000',
  zone: 'America/New_York',
};
const UPDATE = 'This message contains an update to an existing event.';

describe.skipIf(NO_THUNDERBIRD)('an event that a program makes for an organizer in Thunderbird', () => {
  const stage = openStage(OTTO, GWEN);
  const [otto, gwen] = [stage.person(OTTO), stage.person(GWEN)];
  beforeAll(stage.storeSlowly);
  const ottos = () => expect.poll(otto.calendar, { message: "Otto's calendar" });

  /** An event that Otto took in from the mail, and to which Gwen said yes. */
  async function takenIn(fields: Readonly<Record<string, unknown>> = PICNIC) {
    const event = await stage.programMakes(OTTO.address, fields);
    expect(await otto.opensMail()).toMatchObject({ offers: ['Add'] });
    await otto.adds();
    await expect.poll(async () => (await otto.calendar()).length).toBeGreaterThan(0);
    await event.invite(GWEN);
    await gwen.opensMail();
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ accepted: 1 });
    return event;
  }

  test('is taken in from the mail as his own, and what he moves reaches the guests', async () => {
    const event = await takenIn();
    await ottos().toMatchObject([ENTRY]);
    await otto.changes({ start: '20990506T190000' });
    expect(await gwen.opensMail()).toMatchObject({ says: UPDATE, answers: ['NEEDS-ACTION'] });
    await gwen.answers('Accept');
    await event.counted().toMatchObject({ accepted: 1, beforeChange: { accepted: 0 } });
    await expect
      .poll(gwen.calendar, { message: "Gwen's calendar" })
      .toMatchObject([{ ...ENTRY, start: '20990506T190000', end: '20990506T200000' }]);
  });

  test('is changed by the program, taken in again, and edited by him: all of it stays', async () => {
    const event = await takenIn();
    await event.change({ location: 'Hall' });
    expect(await otto.opensMail()).toMatchObject({ says: UPDATE, offers: ['Update'] });
    await otto.press('Update');
    await ottos().toMatchObject([{ ...ENTRY, place: 'Hall' }]);
    // Thunderbird mails no edit within the second in which it stored the event. Gwen reads her mail meanwhile.
    await gwen.opensMail();
    await otto.changes({ title: 'Summer picnic' });
    await gwen.opensMail();
    await gwen.answers('Accept');
    await expect
      .poll(gwen.calendar, { message: "Gwen's calendar" })
      .toMatchObject([{ title: 'Summer picnic', place: 'Hall' }]);
  });

  test('is cancelled by the program, and he deletes his copy', async () => {
    const event = await takenIn();
    await event.cancel();
    expect(await gwen.opensMail()).toMatchObject({ offers: ['Delete'] });
    expect(await otto.opensMail()).toMatchObject({ offers: ['Delete'] });
    await otto.press('Delete');
    await ottos().toEqual([]);
  });

  test('is a series, and he moves one date of it', async () => {
    const event = await takenIn({ ...PICNIC, recurrence: 'FREQ=WEEKLY;COUNT=3' });
    await ottos().toMatchObject([ENTRY, { start: '20990512T180000' }, { start: '20990519T180000' }]);
    await otto.changes({ start: '20990513T190000' }, '20990512T180000');
    expect(await gwen.opensMail()).toMatchObject({ says: UPDATE });
    await gwen.answers('Accept');
    await event.counted('2099-05-12T22:00:00Z').toMatchObject({ accepted: 1 });
  });
});
