import { expect, test } from 'vitest';
import { readInvite } from '#harness/mails.ts';
import { drawn } from '#test/support/walks.ts';
import type { Facts } from './mail.ts';
import { at, edit, occurrence, openStage, organizerMail, timesIn } from './stage.ts';

const { made, edited, inviteOne, answer } = openStage();

/** Tuesdays at ten in May and June 2026, the last one left out. */
const SERIES: Facts = {
  RRULE: 'FREQ=WEEKLY;COUNT=5;BYDAY=TU',
  EXDATE: '20260609T100000',
  PERIODS: ['20260512', '20260519', '20260526', '20260602']
    .map((day) => `${day}T100000/${day}T110000`)
    .join(),
};
const MOVED: Facts = { ...occurrence('2026-05-19T10:00'), ...at('2026-05-19T14:00'), ...edit(1) };
const OFF: Facts = { METHOD: 'CANCEL', STATUS: 'CANCELLED' };
const THIRD: Facts = { ...occurrence('2026-05-26T10:00'), ...at('2026-05-26T10:00'), ...edit(2) };

/** One occurrence moved, another cancelled: mailed alone. */
const alone = (vendor: string) => ({
  moved: organizerMail(vendor, MOVED),
  off: organizerMail(vendor, { ...THIRD, ...OFF }),
});
/** The same, mailed with the whole series: a date that is taken out is one more EXDATE, and off all the same. */
const whole = (vendor: string) => ({
  moved: organizerMail(vendor, { ...SERIES, ...edit(1) }, MOVED),
  off: organizerMail(vendor, { ...SERIES, ...edit(2), EXDATE: '20260609T100000,20260526T100000' }, MOVED),
});

const { some, rest } = drawn(
  'calendars of series',
  [
    ['Google Calendar: occurrences alone, every SEQUENCE 0', 'google-series', alone],
    ['Microsoft 365: occurrences alone', 'microsoft', alone],
    ['Exchange: a CANCEL for every exception follows that of the series', 'exchange', alone],
    ['Apple Calendar: occurrences alone, in attached files', 'apple', alone],
    ['iCloud: occurrences alone, from another address each', 'icloud', alone],
    ['Yahoo: occurrences named in UTC', 'yahoo', alone],
    ['Notes: a list of periods instead of a rule', 'notes', alone],
    ['Thunderbird: the whole series with every change', 'thunderbird', whole],
    ['Zimbra: occurrences alone, the zone named as on the screen', 'zimbra', alone],
  ] as const,
  4,
);
test.skip.each(rest)('%s', () => {});
test.each(some)('%s', async (_, vendor, mails) => {
  const manage = await made(organizerMail(vendor, SERIES));
  const yes = await inviteOne(manage, 'yes@example.org');
  await inviteOne(manage, 'silent@example.org');
  expect(timesIn(readInvite(yes.raw).calendar)).toEqual([
    '05-12T08:00',
    '05-19T08:00',
    '05-26T08:00',
    '06-02T08:00',
  ]);
  await answer(yes);
  const { moved, off } = mails(vendor);
  const afterMove = await edited(moved);
  expect(afterMove).toMatchObject({ yes: { method: 'REQUEST', partstat: 'NEEDS-ACTION', sequence: 1 } });
  expect(Object.keys(afterMove)).toEqual(['yes']);
  const gone = await edited(off);
  expect(gone).toMatchObject({ yes: { method: 'CANCEL' }, silent: { method: 'CANCEL' } });
  expect(Object.keys(gone).sort()).toEqual(['silent', 'yes']);
  const late = await inviteOne(manage, 'late@example.org');
  expect(timesIn(readInvite(late.raw).calendar)).toEqual(['05-12T08:00', '05-19T12:00', '06-02T08:00']);
  const end = await edited(organizerMail(vendor, { ...SERIES, ...OFF, ...edit(3) }));
  expect(Object.keys(end).sort()).toEqual(['late', 'silent', 'yes']);
  for (const cancel of Object.values(end)) expect(cancel.line('RECURRENCE-ID')).toBe('');
  expect(await edited(organizerMail(vendor, { ...MOVED, ...OFF, ...edit(3) }))).toEqual({});
});
