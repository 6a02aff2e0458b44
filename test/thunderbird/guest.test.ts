import { describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { NO_THUNDERBIRD } from './thunderbird.ts';

const GWEN = { name: 'Gwen Guest', address: 'gwen@example.net' };
const LAUNCH = { uid: 'launch@calendar.example', start: '20990512T100000' };

describe.skipIf(NO_THUNDERBIRD)('a guest in Thunderbird', () => {
  const stage = openStage(GWEN);
  const gwen = stage.person(GWEN);
  let event: Awaited<ReturnType<typeof stage.confirmed>>;
  const counted = () => expect.poll(() => event.statistics(), { message: 'headcount' });
  const calendar = () => expect.poll(gwen.calendar, { message: 'calendar' });

  test('is invited', async () => {
    await stage.mail('REQUEST', LAUNCH);
    event = await stage.confirmed('ann@example.com');
    await event.invite(GWEN);
    const invitation = await gwen.opensMail();
    console.log(invitation);
    await gwen.press('Accept');
    await counted().toMatchObject({ accepted: 1 });
    console.log(await gwen.calendar());
  });
});
