/** Who is notified of a change to one occurrence of a series, and which mail each of them gets. */
import { describe, expect, test } from 'vitest';
import type { Sent } from '#harness/deployment.ts';
import { organizerMail, readInvite } from '#harness/mails.ts';
import { openScene } from '../scene.ts';

const { receive, mailOrganizer, create, inviteOne, inviteAll, answer } = openScene();

const SERIES = { rrule: 'FREQ=WEEKLY;COUNT=5' };
/** Tuesdays at 10:00 in Berlin: what an organizer calls them, and what a guest's calendar does. */
const [SECOND, THIRD] = ['20260519T100000', '20260526T100000'];
const [AT_SECOND, AT_THIRD] = ['20260519T080000Z', '20260526T080000Z'];

type Answers = Readonly<Record<string, string>>;
/** What guests say of the series and of single occurrences before anything changes. */
const GUESTS: Readonly<Record<string, Answers>> = {
  yes: { series: 'ACCEPTED' },
  maybe: { series: 'TENTATIVE' },
  no: { series: 'DECLINED' },
  silent: {},
  'yes-but-not-the-second': { series: 'ACCEPTED', [AT_SECOND]: 'DECLINED' },
  'no-but-the-second': { series: 'DECLINED', [AT_SECOND]: 'ACCEPTED' },
  'only-the-second': { [AT_SECOND]: 'TENTATIVE' },
  'yes-and-the-third': { series: 'ACCEPTED', [AT_THIRD]: 'ACCEPTED' },
};

let seconds = 0;
const later = () =>
  `20260103T12${String(Math.floor(++seconds / 60)).padStart(2, '0')}${String(seconds % 60).padStart(2, '0')}Z`;
const edited = (sequence: number, facts: object) => ({
  sequence,
  dtstamp: `2026010${3 + sequence}T120000Z`,
  ...facts,
});

/** Everybody is invited and has said what they say. */
async function scene() {
  const { manage } = await create(SERIES);
  const said = Object.entries(GUESTS).map(
    ([name, answers]) =>
      [name, Object.entries(answers).map(([what, status]) => words(status, what))] as const,
  );
  return { manage, inviteOf: await inviteAll(manage, Object.fromEntries(said)) };
}

/** @param what the series, or an occurrence by its instant */
function words(status: string, what: string) {
  return { status, dtstamp: later(), ...(what === 'series' ? {} : { recurrenceId: what, start: what }) };
}

/** Who is notified, and of what: `yes REQUEST 20260519T100000 NEEDS-ACTION`, `series` where it is about all. */
function mailed(sent: readonly Sent[]): string[] {
  return sent
    .filter(({ raw }) => raw.includes('Content-Type: text/calendar'))
    .map(({ to, raw }) => {
      const { method, partstat, line } = readInvite(raw);
      const id = /RECURRENCE-ID[^\r\n]*:(\w+)/.exec(line('RECURRENCE-ID'))?.[1];
      return `${to.split('@')[0]} ${method} ${line('RRULE') ? 'series' : id} ${partstat}`;
    })
    .sort();
}

const those = (what: string, ...names: string[]) => names.map((name) => `${name} ${what}`).sort();
const COME_TO_SECOND = ['maybe', 'no-but-the-second', 'only-the-second', 'yes', 'yes-and-the-third'];

/** What the round report says: how many guests were notified, and how many not, by reason. */
function reported(sent: readonly Sent[]) {
  const [report, ...others] = sent.filter(
    ({ to, subject }) => to === 'ann@example.com' && / notified$/.test(subject),
  );
  expect(others).toEqual([]);
  const text = report?.raw.replaceAll('=\r\n', '') ?? '';
  return [
    / (\d+) guests? notified$/.exec(report?.subject ?? '')?.[1],
    // The text and the page say the same.
    ...new Set(text.match(/\d+ guests?: (?:said no|never answered)/g)),
  ];
}

describe('the round report counts as many notified guests as were mailed', () => {
  test.each<[string, object, string, ...string[]]>([
    [
      'the series moved',
      { ...SERIES, start: '20260512T120000' },
      '6',
      '1 guest: said no',
      '1 guest: never answered',
    ],
    [
      'the series is renamed',
      { ...SERIES, summary: 'Rehearsal' },
      '6',
      '1 guest: said no',
      '1 guest: never answered',
    ],
    [
      'one date moved',
      { recurrenceId: SECOND, start: '20260519T140000' },
      '5',
      '2 guests: said no',
      '1 guest: never answered',
    ],
    ['the series is shorter', { rrule: 'FREQ=WEEKLY;COUNT=4' }, '8'],
  ])('%s', async (_, facts, ...expected) => {
    await scene();
    const sent = await mailOrganizer('REQUEST', edited(1, facts));
    expect(reported(sent)).toEqual(expected);
    expect(mailed(sent)).toHaveLength(Number(expected[0]));
  });
});

describe('one occurrence', () => {
  test('moved, moved again and cancelled', async () => {
    await scene();
    const moved = await mailOrganizer(
      'REQUEST',
      edited(1, { recurrenceId: SECOND, start: '20260519T140000' }),
    );
    expect(mailed(moved)).toEqual(those(`REQUEST ${SECOND} NEEDS-ACTION`, ...COME_TO_SECOND));
    const again = await mailOrganizer(
      'REQUEST',
      edited(2, { recurrenceId: SECOND, start: '20260520T090000' }),
    );
    expect(mailed(again)).toEqual(those(`REQUEST ${SECOND} NEEDS-ACTION`, ...COME_TO_SECOND));
    const off = await mailOrganizer('CANCEL', edited(3, { recurrenceId: SECOND }));
    expect(mailed(off)).toEqual(those(`CANCEL ${SECOND} NEEDS-ACTION`, ...Object.keys(GUESTS)));
  });

  test('moved; a guest who then says no to it is not notified of its next move, a guest who says yes is', async () => {
    const { inviteOf } = await scene();
    const moved = await mailOrganizer(
      'REQUEST',
      edited(1, { recurrenceId: SECOND, start: '20260519T140000' }),
    );
    const mailTo = (name: string) => moved.find(({ to }) => to === `${name}@example.org`) as Sent;
    await answer(mailTo('yes'), words('DECLINED', AT_SECOND));
    await answer(mailTo('maybe'), words('ACCEPTED', AT_SECOND));
    await answer(inviteOf('yes-but-not-the-second'), words('ACCEPTED', AT_SECOND));
    const again = await mailOrganizer(
      'REQUEST',
      edited(2, { recurrenceId: SECOND, start: '20260520T090000' }),
    );
    expect(mailed(again)).toEqual(
      those(
        `REQUEST ${SECOND} NEEDS-ACTION`,
        'maybe',
        'no-but-the-second',
        'only-the-second',
        'yes-and-the-third',
        'yes-but-not-the-second',
      ),
    );
  });

  test('renamed: who comes keeps their answer to it', async () => {
    await scene();
    const renamed = await mailOrganizer(
      'REQUEST',
      edited(1, { recurrenceId: SECOND, start: SECOND, summary: 'Rehearsal' }),
    );
    expect(mailed(renamed)).toEqual(
      [
        ...those(`REQUEST ${SECOND} ACCEPTED`, 'yes', 'yes-and-the-third', 'no-but-the-second'),
        ...those(`REQUEST ${SECOND} TENTATIVE`, 'maybe', 'only-the-second'),
      ].sort(),
    );
  });

  test('changed after the series was moved: by then only those who said yes to the new time come', async () => {
    await scene();
    const series = await mailOrganizer('REQUEST', edited(1, { ...SERIES, start: '20260512T120000' }));
    expect(mailed(series)).toEqual(
      those(
        'REQUEST series NEEDS-ACTION',
        ...Object.keys(GUESTS).filter((name) => name !== 'no' && name !== 'silent'),
      ),
    );
    const moved = await mailOrganizer(
      'REQUEST',
      edited(2, { recurrenceId: '20260519T120000', start: '20260519T170000' }),
    );
    expect(mailed(moved)).toEqual(
      those(
        'REQUEST 20260519T120000 NEEDS-ACTION',
        'maybe',
        'yes',
        'yes-and-the-third',
        'yes-but-not-the-second',
      ),
    );
  });
});

describe('the whole series, renamed', () => {
  test('with an occurrence that has moved: each VEVENT has the answer to it, and a no to one stays a no', async () => {
    await scene();
    const moved = edited(1, { recurrenceId: SECOND, start: '20260519T140000' });
    await mailOrganizer('REQUEST', moved);
    const renamed = organizerMail('REQUEST', edited(2, { ...SERIES, summary: 'Choir' }), {
      ...moved,
      summary: 'Choir',
    });
    const sent = await receive('inbound', 'create@invites.test', renamed);
    const partstats = (name: string) =>
      readInvite(sent.find(({ to }) => to === `${name}@example.org`)?.raw ?? '').calendar.match(
        /(?<=PARTSTAT=)[A-Z-]+/g,
      );
    expect(partstats('yes-but-not-the-second')).toEqual(['ACCEPTED', 'DECLINED']);
    expect(partstats('yes')).toEqual(['ACCEPTED', 'NEEDS-ACTION']);
    expect(partstats('no-but-the-second')).toEqual(['DECLINED', 'NEEDS-ACTION']);
  });
});

describe('this and following, moved', () => {
  test('the whole series once to those who come to any of it, asked for the dates that moved', async () => {
    await scene();
    const sent = await mailOrganizer(
      'REQUEST',
      edited(1, { recurrenceId: THIRD, following: true, start: '20260526T150000' }),
    );
    expect(mailed(sent)).toEqual([
      'maybe REQUEST series TENTATIVE',
      'no-but-the-second REQUEST series DECLINED',
      'only-the-second REQUEST series NEEDS-ACTION',
      'yes REQUEST series ACCEPTED',
      'yes-and-the-third REQUEST series ACCEPTED',
      'yes-but-not-the-second REQUEST series ACCEPTED',
    ]);
    const { calendar } = readInvite(sent.find(({ to }) => to === 'yes@example.org')?.raw ?? '');
    expect(calendar.match(/RECURRENCE-ID[^\r]*/g)).toEqual(
      ['26T100000', '0602T100000', '0609T100000'].map((end) => expect.stringMatching(`${end}$`)),
    );
    expect(calendar).not.toContain('RANGE');
    expect(calendar.match(/PARTSTAT=[A-Z-]+/g)).toEqual([
      'PARTSTAT=ACCEPTED',
      'PARTSTAT=NEEDS-ACTION',
      'PARTSTAT=NEEDS-ACTION',
      'PARTSTAT=NEEDS-ACTION',
    ]);
  });
});

describe('a date added', () => {
  const EXTRA = { start: '20260514T180000', uid: 'launch@calendar.example' };

  test('those who come to the series are asked for it, and a new guest gets it with the series', async () => {
    const { manage } = await scene();
    const sent = await mailOrganizer('ADD', edited(1, EXTRA));
    expect(mailed(sent)).toEqual(
      those(
        'REQUEST 20260514T180000 NEEDS-ACTION',
        'maybe',
        'yes',
        'yes-and-the-third',
        'yes-but-not-the-second',
      ),
    );
    const late = readInvite((await inviteOne(manage, 'late@example.org')).raw);
    expect(late.line('RDATE')).toContain('20260514T180000');
    expect(mailed(await mailOrganizer('ADD', edited(1, EXTRA)))).toEqual([]);
  });

  test('as often as makes the event too large for a mail: refused, and the event stays as it is', async () => {
    const { manage } = await scene();
    const daily = { ...EXTRA, rrule: 'FREQ=DAILY;COUNT=12', description: 'x'.repeat(300_000) };
    const [refusal, ...others] = await mailOrganizer('ADD', edited(1, daily));
    expect(refusal?.raw).toContain('event-too-large');
    expect(others).toEqual([]);
    const late = readInvite((await inviteOne(manage, 'late@example.org')).raw);
    expect(late.calendar).not.toContain('RDATE');
  });

  test('to an event nobody knows: refused, with what to do', async () => {
    const [refusal, ...others] = await mailOrganizer('ADD', EXTRA);
    expect(refusal).toMatchObject({ to: 'ann@example.com' });
    expect(refusal?.raw).toContain('unknown-event');
    expect(others).toEqual([]);
  });
});
