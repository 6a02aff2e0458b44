import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeInWords } from '#domain/imports/import-item.ts';
import { readMany } from '#domain/imports/read-many.ts';
import { sliceByUid } from '#domain/itip/read/slices.ts';
import { sayRefusal } from '#domain/languages/refusal-words.ts';
import { ENGLISH } from '#domain/languages/words.ts';
import { takeApart } from '#domain/mail/take-apart.ts';
import { fieldFile, NO_FIELD } from '#test/support/field.ts';
import { calendarMail, fileMail, tableMail } from '#test/support/file-mail.ts';
import { growsFaster } from '#test/support/growth.ts';
import { PROTECTED, textRows, workbook, zipped } from '#test/support/workbooks.ts';

const OPTIONS = {
  defaultZone: 'Europe/Berlin',
  domain: 'invites.test',
  sent: '2026-01-05T09:00:00Z',
};

async function read(mail: string) {
  const many = readMany(await takeApart(Buffer.from(mail, 'latin1')), OPTIONS);
  if (!many || 'reason' in many) return many;
  return many.map((item) => ({ place: placeInWords(item, ENGLISH), title: item.title, read: item.read() }));
}

async function items(mail: string) {
  const many = await read(mail);
  if (!many || 'reason' in many) throw new Error(`no rows: ${many?.reason}`);
  return many;
}

/** Rows in short: `start – end`, or the code of what is wrong. */
async function rows(...lines: string[]) {
  return (await items(tableMail(lines.join('\r\n')))).map(({ read }) =>
    'reason' in read ? read.reason : read.messages[0].master,
  );
}

async function times(heading: string, row: string): Promise<string> {
  const [vevent] = await rows(heading, row);
  if (typeof vevent === 'string') return vevent;
  const [from, to] = [vevent?.start, vevent?.end].map((time) =>
    time?.kind === 'date' ? time.date : time?.utc,
  );
  return `${from} – ${to}`;
}

describe('when a row happens', () => {
  test.each<[string, string, string, string]>([
    [
      'an hour, in the zone of the server',
      'title,start',
      'A,2026-05-12 19:30',
      '2026-05-12T17:30:00Z – 2026-05-12T18:30:00Z',
    ],
    [
      'start and end',
      'title,start,end',
      'A,2026-05-12 19:30,2026-05-12 21:00',
      '2026-05-12T17:30:00Z – 2026-05-12T19:00:00Z',
    ],
    [
      'an end that is only a time',
      'title,start,end',
      'A,2026-05-12 19:30,21:00',
      '2026-05-12T17:30:00Z – 2026-05-12T19:00:00Z',
    ],
    [
      'past midnight',
      'title,start,end',
      'A,2026-05-12 22:30,1:00',
      '2026-05-12T20:30:00Z – 2026-05-12T23:00:00Z',
    ],
    [
      'a length',
      'title,start,duration',
      'A,2026-05-12 19:30,2h',
      '2026-05-12T17:30:00Z – 2026-05-12T19:30:00Z',
    ],
    [
      'a zone',
      'title,start,time zone',
      'A,2026-05-12 19:30,America/New_York',
      '2026-05-12T23:30:00Z – 2026-05-13T00:30:00Z',
    ],
    [
      "Outlook's name of a zone",
      'title,start,tz',
      'A,2026-05-12 19:30,Tokyo Standard Time',
      '2026-05-12T10:30:00Z – 2026-05-12T11:30:00Z',
    ],
    [
      'an offset',
      'title,start',
      'A,2026-05-12T19:30:00-04:00',
      '2026-05-12T23:30:00Z – 2026-05-13T00:30:00Z',
    ],
    ['a whole day', 'title,start', 'A,12.05.2026', '2026-05-12 – 2026-05-13'],
    [
      'whole days, the last one counts',
      'title,start,end',
      'A,2026-05-12,2026-05-14',
      '2026-05-12 – 2026-05-15',
    ],
    ['a day by its own column', 'title,start,all day', 'A,2026-05-12 00:00,yes', '2026-05-12 – 2026-05-13'],
    [
      'date and time apart',
      'Subject,Start Date,Start Time,End Date,End Time',
      'A,2026-05-12,7:30 PM,2026-05-12,9:00 PM',
      '2026-05-12T17:30:00Z – 2026-05-12T19:00:00Z',
    ],
    ['no title', 'title,start', ',2026-05-12', 'title-missing'],
    ['no start', 'title,start', 'A,', 'start-missing'],
    ['a month that could be a day', 'title,start', 'A,05/12/2026 19:30', 'date-ambiguous'],
    ['nonsense', 'title,start', 'A,tomorrow', 'date-not-understood'],
    ['an end before the start', 'title,start,end', 'A,2026-05-12 19:30,2026-05-11 19:30', 'end-before-start'],
    ['an end without a time', 'title,start,end', 'A,2026-05-12 19:30,2026-05-13', 'end-time-missing'],
    ['an unknown zone', 'title,start,time zone', 'A,2026-05-12 19:30,Moon', 'time-zone-unknown'],
    ['an unknown length', 'title,start,duration', 'A,2026-05-12 19:30,long', 'duration-not-understood'],
  ])('%s', async (_, heading, row, expected) => {
    expect(await times(heading, row)).toBe(expected);
  });
});

describe('several events under one UID', () => {
  const UID = 'season@games.example';
  const vevent = (title: string, start: string, ...lines: string[]) =>
    ['BEGIN:VEVENT', `UID:${UID}`, 'DTSTAMP:20260101T080000Z', `DTSTART:${start}`, 'DURATION:PT1H']
      .concat(`SUMMARY:${title}`, ...lines, 'END:VEVENT')
      .join('\r\n');
  const calendar = (...vevents: string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//t//t//EN', ...vevents, 'END:VCALENDAR', ''].join('\r\n');
  /** `title start` by UID; null for a mail about one event. */
  async function gamesIn(...calendars: string[]) {
    const many = await read(calendarMail(...calendars));
    if (!many || 'reason' in many) return null;
    return new Map(
      many.map(({ read }) => {
        const message = 'messages' in read ? read.messages[0] : null;
        const start = message?.master?.start;
        return [
          message?.uid,
          `${message?.master?.summary} ${start?.kind === 'date' ? start.date : start?.utc}`,
        ];
      }),
    );
  }
  const [A, B] = ['20260512T080000Z', '20260519T080000Z'];
  const uidOf = (games: Awaited<ReturnType<typeof gamesIn>>, game: string) =>
    [...(games ?? [])].find(([, own]) => own === game)?.[0];

  test('are events of their own, by their titles, wherever they move', async () => {
    const games = await gamesIn(calendar(vevent('One', A), vevent('Two', B), vevent('Three', A)));
    expect([...(games?.values() ?? [])]).toEqual([
      'One 2026-05-12T08:00:00Z',
      'Two 2026-05-19T08:00:00Z',
      'Three 2026-05-12T08:00:00Z',
    ]);
    const moved = await gamesIn(calendar(vevent('Two', '20260520T080000Z'), vevent('One', A)));
    expect(uidOf(moved, 'Two 2026-05-20T08:00:00Z')).toBe(uidOf(games, 'Two 2026-05-19T08:00:00Z'));
    expect(uidOf(moved, 'One 2026-05-12T08:00:00Z')).toBe(uidOf(games, 'One 2026-05-12T08:00:00Z'));
  });

  test('with one title are events of their own by their start', async () => {
    const games = await gamesIn(calendar(vevent('Training', A), vevent('Training', B)));
    expect(games?.size).toBe(2);
    expect(await gamesIn(calendar(vevent('Training', B), vevent('Training', A)))).toEqual(games);
  });

  test('come twice in a mail that has them inline and attached, and are the same', async () => {
    const file = calendar(vevent('One', A), vevent('Two', B));
    expect(await gamesIn(file, file.replace('//t//t', '//t//u'))).toEqual(await gamesIn(file));
  });

  test('are one event where two states differ only in their SEQUENCE', async () => {
    expect(await gamesIn(calendar(vevent('One', A), vevent('One', B, 'SEQUENCE:1')))).toBeNull();
    expect(await gamesIn(calendar(vevent('One', A), vevent('First', A, 'SEQUENCE:1')))).toBeNull();
    expect(await gamesIn(calendar(vevent('One', A), vevent('One', A)))).toBeNull();
    expect(await gamesIn(calendar(vevent('One', A)), calendar(vevent('One', B)))).toBeNull();
  });

  test('are events of their own though a program counts a SEQUENCE for each', async () => {
    const file = calendar(vevent('Training', A), vevent('Training', B, 'SEQUENCE:1'), vevent('Final', B));
    expect((await gamesIn(file))?.size).toBe(3);
  });

  test('are distinguished in linear time, however many there are', async () => {
    const slice = (times: number) => {
      const many = Array.from({ length: 2000 * times }, (_, n) => vevent('Training', `2026${1000 + n}`));
      sliceByUid([{ text: calendar(...many), method: null, contentType: 'text/calendar', filename: null }]);
    };
    expect(await growsFaster(slice)).toBe(false);
  }, 60_000);

  test('are one where they are occurrences of a series', async () => {
    const series = vevent('One', A, 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(
      await gamesIn(calendar(series, vevent('Other', '20260520T080000Z', `RECURRENCE-ID:${B}`))),
    ).toBeNull();
  });

  test('leave the occurrences with the series', async () => {
    const file = calendar(
      vevent('Final', A),
      vevent('Training', A, 'RRULE:FREQ=WEEKLY;COUNT=3'),
      vevent('Training late', '20260519T100000Z', `RECURRENCE-ID:${B}`),
    );
    const many = await items(calendarMail(file));
    expect(many.map(({ read }) => ('messages' in read ? read.messages[0].count : read.reason))).toEqual([
      1, 2,
    ]);
  });

  test.skipIf(NO_FIELD)('from the field', async () => {
    const games = await gamesIn(fieldFile('15-same-uid-different-games.ics').toString('utf8'));
    expect([...(games?.values() ?? [])]).toEqual([
      'Game 1 2027-05-08T17:00:00Z',
      'Game 2 2027-05-15T17:00:00Z',
      'Game 3 2027-05-22T17:00:00Z',
    ]);
  });
});

describe('dates with numbers alone', () => {
  const starts = async (...lines: string[]) =>
    (await rows(...lines)).map((vevent) => {
      if (typeof vevent === 'string' || !vevent?.start) return vevent;
      return vevent.start.kind === 'date' ? vevent.start.date : vevent.start.utc;
    });

  test('are read as the one that has no second reading, of start or end', async () => {
    expect(await starts('title,start', 'A,06/12/2027', 'B,05/30/2027')).toEqual(['2027-06-12', '2027-05-30']);
    expect(await starts('title,start', 'A,06/12/2027', 'B,30/05/2027')).toEqual(['2027-12-06', '2027-05-30']);
    expect(await starts('title,start,end', 'A,12/06/2027,12/06/2027', 'B,12/06/2027,13/06/2027')).toEqual([
      '2027-06-12',
      '2027-06-12',
    ]);
  });

  test('that contradict each other leave out what could be either, and say which', async () => {
    const many = await items(tableMail('title,start\nA,06/12/2027\nB,30/05/2027\nC,05/30/2027\n'));
    const [first] = many;
    if (!first || !('reason' in first.read)) throw new Error('The row is not refused.');
    expect(first.read.reason).toBe('date-ambiguous');
    expect(sayRefusal(first.read.text)).toContain(
      'The day is first in “30/05/2027” in row 3, and the month is first in “05/30/2027” in row 4.',
    );
    expect(many.slice(1).map(({ read }) => 'messages' in read)).toEqual([true, true]);
  });
});

describe('what calendars export', () => {
  const timesOf = async (...lines: string[]) =>
    (await rows(...lines)).map((vevent) => {
      if (typeof vevent === 'string' || !vevent) return vevent;
      const [from, to] = [vevent.start, vevent.end].map((time) =>
        time?.kind === 'date' ? time.date : time?.utc,
      );
      return `${vevent.summary}: ${from} – ${to}`;
    });
  const QUOTED = (line: string) => `"${line.replaceAll('|', '","')}"`;

  test('Outlook in English', async () => {
    const read = await timesOf(
      ...[
        'Subject|Start Date|Start Time|End Date|End Time|All day event|Reminder on/off|Meeting Organizer|Required Attendees|Location|Priority|Private',
        'Board|6/3/2027|9:30:00 AM|6/3/2027|11:00:00 AM|False|True|Ann Lee|Ben|Hall 1|Normal|False',
        'Fair|6/14/2027|12:00:00 AM|6/16/2027|12:00:00 AM|True|False|Ann Lee||Park|Normal|False',
      ].map(QUOTED),
    );
    expect(read).toEqual([
      'Board: 2027-06-03T07:30:00Z – 2027-06-03T09:00:00Z',
      'Fair: 2027-06-14 – 2027-06-16',
    ]);
  });

  test('Outlook in German', async () => {
    const read = await timesOf(
      ...[
        'Betreff|Beginnt am|Beginnt um|Endet am|Endet um|Ganztägiges Ereignis|Erinnerung Ein/Aus|Besprechungsplanung|Beschreibung|Ort|Priorität',
        'Vorstand|3.6.2027|09:30:00|3.6.2027|11:00:00|Aus|Ein|Ann Lee|Mit Kuchen|Saal 1|Normal',
        'Messe|14.6.2027|00:00:00|16.6.2027|00:00:00|Ein|Aus|Ann Lee||Park|Normal',
      ].map(QUOTED),
    );
    expect(read).toEqual([
      'Vorstand: 2027-06-03T07:30:00Z – 2027-06-03T09:00:00Z',
      'Messe: 2027-06-14 – 2027-06-16',
    ]);
  });

  test.each([
    'Objet,Date de début,Heure de début,Date de fin,Heure de fin,Journée entière',
    'Asunto,Fecha de comienzo,Comienzo,Fecha de finalización,Finalización,Todo el día',
    'Oggetto,Data inizio,Ora inizio,Data fine,Ora fine,Giornata intera',
    'Onderwerp,Begindatum,Begintijd,Einddatum,Eindtijd,Duurt hele dag',
  ])('%s', async (heading) => {
    const read = await timesOf(
      heading,
      'A,3/6/2027,9:30:00,3/6/2027,11:00:00,',
      'B,14/6/2027,0:00:00,15/6/2027,0:00:00,x',
    );
    expect(read).toEqual(['A: 2027-06-03T07:30:00Z – 2027-06-03T09:00:00Z', 'B: 2027-06-14 – 2027-06-15']);
  });

  test('a spreadsheet with a midnight behind each day', async () => {
    expect(await timesOf('title,date,time,end time', 'A,2027-06-03 00:00:00,9:30,11:00')).toEqual([
      'A: 2027-06-03T07:30:00Z – 2027-06-03T09:00:00Z',
    ]);
  });

  test.skipIf(NO_FIELD)('Google, from the field', async () => {
    const many = await items(tableMail(fieldFile('56-table.csv')));
    const read = many.map(({ read }) => ('messages' in read ? read.messages[0].master : read));
    expect(read).toMatchObject([
      { summary: 'Final exam', start: { utc: '2027-05-30T08:00:00Z' }, end: { utc: '2027-05-30T11:00:00Z' } },
      { summary: 'Picnic', start: { kind: 'date', date: '2027-06-12' }, end: { date: '2027-06-13' } },
    ]);
  });
});

describe('a table of events', () => {
  test('has its columns by many names, in any order, with any separator', async () => {
    const [vevent] = await rows(
      'Wo;WHERE;Starts_at;Link;Notes (optional);Event Name',
      ';Hall 1;2026-05-12 19:30;https://example.org/a;Bring water;Final',
    );
    expect(vevent).toMatchObject({ summary: 'Final', location: 'Hall 1', description: 'Bring water' });
  });

  test('names the row as a spreadsheet counts, and its title', async () => {
    expect(await read(tableMail('title,start\n\nGood,2026-05-12\n"Two\nlines",nope\n'))).toMatchObject([
      { place: 'Row 3', title: 'Good', read: { messages: [{}] } },
      { place: 'Row 4', title: 'Two lines', read: { reason: 'date-not-understood' } },
    ]);
  });

  test('an id is the UID; without one, title and start make it', async () => {
    const uidsOf = async (...lines: string[]) => {
      const many = await items(tableMail(lines.join('\n')));
      return many.map((item) => ('messages' in item.read ? item.read.messages[0].uid : item.read.reason));
    };
    expect(await uidsOf('id,title,start', 'g1,A,2026-05-12', 'g2,A,2026-05-12')).toEqual(['g1', 'g2']);
    const [one] = await uidsOf('title,start,location', 'A,2026-05-12,here');
    expect(await uidsOf('title,start', 'A,12.05.2026', 'A,2026-05-13')).toEqual([
      one,
      expect.not.stringMatching(one ?? ''),
    ]);
  });

  test('the same event twice is a mistake of the second row', async () => {
    expect(await rows('title,start', 'A,2026-05-12', 'A,12.05.2026')).toMatchObject([
      { summary: 'A' },
      'row-repeated',
    ]);
  });

  test('the same event in two files is a mistake of the second, and both say in which file they are', async () => {
    const content = 'id,title,start\ng1,A,2026-05-12\n';
    const files = ['a.csv', 'b.csv'].map((filename) => ({ filename, type: 'text/csv', content }));
    const many = await items(fileMail(files));
    expect(many.map(({ place }) => place)).toEqual(['Row 2 of a.csv', 'Row 2 of b.csv']);
    expect(many[1]?.read).toMatchObject({ reason: 'row-repeated' });
  });

  test('cancels what its status says', async () => {
    const mail = tableMail('id,title,start,status\ng1,A,2026-05-12,Cancelled');
    expect(await read(mail)).toMatchObject([{ read: { messages: [{ method: 'CANCEL' }] } }]);
  });

  test('comes in any charset, and as tab-separated text', async () => {
    const text = 'title\tstart\nGrüße\t2026-05-12\n';
    const files = [Buffer.from(text, 'latin1'), Buffer.from(`\ufeff${text}`, 'utf16le'), Buffer.from(text)];
    for (const file of files)
      expect(await read(tableMail(file, 'a.tsv'))).toMatchObject([{ title: 'Grüße' }]);
  });

  test('comes as a workbook, with dates as its cells have them, on the sheet that is a table of events', async () => {
    const rows = [
      ['Title', 'Start', 'Duration', 'All day'],
      ['Final', '<v>46154.8125</v>', '<v>0.0625</v>', ''],
      ['Party', '<v>46155</v>', '', '<v>1</v>'],
    ];
    const cell = (text: string, column: number) =>
      text.startsWith('<v>')
        ? `<c s="${column}"${column === 3 ? ' t="b"' : ''}>${text}</c>`
        : `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const games = rows.map((cells) => `<row>${cells.map(cell).join('')}</row>`).join('');
    const formats = [0, 22, 0, 0].map((id, n) => `<xf numFmtId="${n === 2 ? 46 : id}"/>`).join('');
    const content = workbook({
      sheets: [{ rows: textRows([['Contact'], ['ann@example.com']]) }, { rows: games }],
      styles: `<cellXfs>${formats}</cellXfs>`,
    });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const read = await items(fileMail([{ filename: 'season.xlsx', type, content }]));
    expect(read.map(({ place, title }) => [place, title])).toEqual([
      ['Row 2', 'Final'],
      ['Row 3', 'Party'],
    ]);
    const [final, party] = read.map((item) => JSON.stringify(item.read));
    expect(final).toContain('2026-05-12T19:30:00');
    expect(final).toContain('2026-05-12T21:00:00');
    expect(party).toContain('2026-05-13');
    expect(party).not.toContain('2026-05-13T00:00');
  });

  test('the sample in the documentation works', async () => {
    const sample = readFileSync(new URL('../../../docs/events.csv', import.meta.url));
    const many = await items(tableMail(sample));
    expect(many.length).toBeGreaterThan(3);
    for (const item of many) expect(item.read).toHaveProperty('messages');
  });
});

describe('what is no table of events', () => {
  test.each<[string, string, string | null]>([
    ['a list of people', tableMail('name,email\nBen,ben@example.org'), 'list-of-people'],
    ['a table of something else', tableMail('colour,size\nred,9'), 'heading-missing'],
    ['a heading alone', tableMail('title,start\n'), 'table-empty'],
    ['an archive under a wrong name', tableMail('PK\u0003\u0004\0\0'), 'list-not-text'],
    [
      'a workbook with a password',
      fileMail([{ filename: 'a.xlsx', type: 'application/octet-stream', content: PROTECTED }]),
      'workbook-protected',
    ],
    [
      'a spreadsheet of another program',
      fileMail([{ filename: 'a.ods', type: 'application/octet-stream', content: zipped({ mimetype: 'x' }) }]),
      'list-not-text',
    ],
    [
      'a workbook of people',
      fileMail([
        {
          filename: 'a.xlsx',
          type: 'application/octet-stream',
          content: workbook({ sheets: [{ rows: textRows([['ann@example.com']]) }] }),
        },
      ]),
      'list-of-people',
    ],
    ['our own report', tableMail('title,start,api code,manage code\nA,2026-05-12,x,y'), 'heading-missing'],
    ['too many rows', tableMail(`title,start\n${'A,2026-05-12\n'.repeat(5001)}`), 'too-many-events'],
    ['a note a mail program attached', tableMail('Sent from my phone', 'ATT00001.txt'), null],
    [
      'a report about a mail that was a table',
      tableMail('title,start\nA,2026-05-12').replace('multipart/mixed;', 'multipart/report; report-type=x;'),
      null,
    ],
    ['a picture', fileMail([{ filename: 'a.png', type: 'image/png', content: 'x' }]), null],
  ])('%s', async (_, mail, reason) => {
    const many = await read(mail);
    expect(many && 'reason' in many ? many.reason : many).toBe(reason);
  });
});

/** Anybody may write to create@: what is read before we know who wrote must not take long, whatever it is. */
test('a calendar of nothing but beginnings is refused before it is cut', () => {
  const text = `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(20_001)}`;
  const calendars = [{ text, method: null, contentType: 'text/calendar', filename: null }];
  const many = readMany({ calendars, attachments: [], isReport: false }, OPTIONS);
  expect(many).toMatchObject({ reason: 'too-many-events' });
});

describe('a table that is meant to be slow', () => {
  const table = (content: string) => readMany(filesOf([content]), OPTIONS);
  const filesOf = (contents: readonly string[]) => ({
    calendars: [],
    isReport: false,
    attachments: contents.map((text) => ({
      filename: 'events.csv',
      contentType: 'text/csv',
      content: Buffer.from(text),
    })),
  });
  const LONG = 400_000;

  test('of half a million rows, in one file or many, is refused at the first row too many', () => {
    const many = (rows: number) => `title,start\n${'A,2026-05-12\n'.repeat(rows)}`;
    expect(table(many(500_000))).toMatchObject({ reason: 'too-many-events' });
    const files = filesOf(Array<string>(100).fill(many(5000)));
    expect(readMany(files, OPTIONS)).toMatchObject({ reason: 'too-many-events' });
  });

  test('in files of more than 8 MiB together is refused', () => {
    const files = filesOf(Array<string>(3).fill(`title,start\nA,${'x'.repeat(3 * 1024 * 1024)}`));
    expect(readMany(files, OPTIONS)).toMatchObject({ reason: 'table-too-large' });
  });

  test.each([
    ['a heading of brackets', `title,start,${'('.repeat(LONG)}\nA,2026-05-12,x`, '2026-05-12'],
    [
      'a length of digits',
      `title,start,duration\nA,2026-05-12 10:00,${'1'.repeat(LONG)}`,
      'duration-not-understood',
    ],
    ['ever more columns', `title,start${',(('.repeat(LONG)}\nA,2026-05-12`, '2026-05-12'],
  ])('by %s is read at once', (_, text, expected) => {
    const [item] = table(text) as readonly { read(): object }[];
    expect(JSON.stringify(item?.read())).toContain(expected);
  });

  test('and is no list of people, is none at once', () => {
    expect(table(`${'('.repeat(LONG)}@example.org`)).toMatchObject({ reason: 'heading-missing' });
  });
});

describe('calendars', () => {
  const event = (uid: string) =>
    `BEGIN:VEVENT\r\nUID:${uid}\r\nDTSTART:20260512T100000Z\r\nSUMMARY:One\\, two\r\nEND:VEVENT`;
  const calendar = (...events: string[]) => ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n');

  test('of one UID are one event, as ever', async () => {
    expect(await read(calendarMail(calendar(event('a')), calendar(event('a'))))).toBeNull();
  });

  test('of several UIDs are many, in one file or several', async () => {
    const many = [
      { place: 'a', title: 'One, two', read: { messages: [{ uid: 'a' }] } },
      { place: 'b', read: { messages: [{ uid: 'b' }] } },
    ];
    expect(await read(calendarMail(calendar(event('a'), event('b'))))).toMatchObject(many);
    expect(await read(calendarMail(calendar(event('a')), calendar(event('b'))))).toMatchObject(many);
  });

  test('one that cannot be read does not keep the others from being read', async () => {
    const broken = event('b').replace('DTSTART:2', 'X:2');
    expect(await read(calendarMail(calendar(event('a'), broken)))).toMatchObject([
      { read: { messages: [{}] } },
      { place: 'b', read: { reason: 'start-missing' } },
    ]);
  });

  test('with a UID that fills the file are named by its beginning', async () => {
    const [item] = await items(calendarMail(calendar(event('a'.repeat(500_000)), event('b'))));
    expect(item?.place).toMatch(/^a{199}…$/);
  });

  test('of more than 5,000 events are refused', async () => {
    const events = Array.from({ length: 5001 }, (_, index) => event(String(index)));
    expect(await read(calendarMail(calendar(...events)))).toMatchObject({ reason: 'too-many-events' });
  });
});
