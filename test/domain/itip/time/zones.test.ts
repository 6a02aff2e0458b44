import { describe, expect, it } from 'vitest';
import { calendar, event, messages, read, reason, vevent, vtimezone } from '../calendars.ts';

const US = { standard: 'BYDAY=1SU;BYMONTH=11', daylight: 'BYDAY=2SU;BYMONTH=3' };
const US_BEFORE_2007 = { standard: 'BYDAY=-1SU;BYMONTH=10', daylight: 'BYDAY=1SU;BYMONTH=4' };
const EU = { standard: 'BYDAY=-1SU;BYMONTH=10', daylight: 'BYDAY=-1SU;BYMONTH=3' };
const at = (tzid: string, around: string[] = [], local = '20260715T100000') =>
  event([`DTSTART;TZID="${tzid}":${local}`], around).start;

describe('the name of a zone', () => {
  it.each([
    ['America/New_York', 'America/New_York'],
    ['europe/berlin', 'Europe/Berlin'],
    ['US/Pacific', 'US/Pacific'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Etc/UTC', 'UTC'],
    ['/freeassociation.sourceforge.net/America/New_York', 'America/New_York'],
    ['/freeassociation.sourceforge.net/Tzfile/Europe/Berlin', 'Europe/Berlin'],
    ['/citadel.org/20210210_1/America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['tzone://Microsoft/Utc', 'UTC'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Pacific Daylight Time', 'America/Los_Angeles'],
    ['Eastern Standard Time 1', 'America/New_York'],
    ['Central Europe', 'Europe/Budapest'],
    ['Eastern', 'America/New_York'],
    ['(GMT-08.00) Pacific Time (US & Canada)/Tijuana', 'America/Los_Angeles'],
    ['Pacific Time (US & Canada), Tijuana', 'America/Los_Angeles'],
    ['(GMT+01.00) Sarajevo/Warsaw/Zagreb', 'Europe/Warsaw'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['(GMT+02.00) Athens/Istanbul/Minsk', 'Europe/Athens'],
    ['(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London', 'Europe/London'],
    ['(UTC+07:00) Bangkok, Hanoi, Jakarta', 'Asia/Bangkok'],
    ['Canberra, Melbourne, Sydney', 'Australia/Sydney'],
    ['(UTC) Coordinated Universal Time', 'UTC'],
    ['GMT+0100', 'Etc/GMT-1'],
    ['UTC+05:30', 'Asia/Calcutta'],
    ['GMT -0800 (Standard) / GMT -0700 (Daylight)', 'America/Los_Angeles'],
    ['(UTC-11:00) Coordinated Universal Time-11', 'Etc/GMT+11'],
    ['(UTC+00:00) Monrovia, Reykjavik', 'Atlantic/Reykjavik'],
    ['(UTC+01:00) Ámsterdam, Berlín, Berna, Roma, Estocolmo, Viena', 'Europe/Berlin'],
    ['(UTC-03:00) Brasília', 'America/Sao_Paulo'],
    ['(UTC+08:00) 北京，重庆，香港特别行政区，乌鲁木齐', 'Asia/Shanghai'],
    ['Mid-Atlantic Standard Time', 'Etc/GMT+2'],
    ['PDT', 'America/Los_Angeles'],
    ['CEST', 'Europe/Berlin'],
    ['Russia Time Zone 3', 'Europe/Samara'],
    ['Mexico Standard Time 2', 'America/Chihuahua'],
  ])('%s is %s, without a VTIMEZONE', (tzid, zone) => {
    expect(at(tzid)).toMatchObject({ zone, floating: false });
  });

  it('that nobody knows is not taken for floating', () => {
    for (const tzid of [
      'Customized Time Zone',
      'tzone://Microsoft/Custom',
      'Middle Earth',
      '(UTC+01:00) Амстердам, Берлин, Вена',
    ]) {
      expect(reason(read(calendar(vevent([`DTSTART;TZID=${tzid}:20260715T100000`]))))).toBe(
        'time-zone-unknown',
      );
    }
  });
});

describe('a VTIMEZONE', () => {
  it.each([
    ['Customized Time Zone', '-0500', '-0400', US, 'America/New_York', '20260715T100000'],
    ['tzone://Microsoft/Custom', '-0800', '-0700', US, 'America/Los_Angeles', '20260715T100000'],
    ['GMT +0100 (Standard) / GMT +0200 (Daylight)', '+0100', '+0200', EU, 'Europe/Berlin', '20260715T100000'],
    ['(GMT+01.00) Brussels/Copenhagen/Madrid/Paris', '+0100', '+0200', EU, 'Europe/Paris', '20260715T100000'],
    ['Eastern', '-0500', '-0400', US_BEFORE_2007, 'America/New_York', '20050715T100000'],
    ['GMT-08.00/-07.00', '-0800', '-0700', { ...US, hour: '03' }, 'America/Los_Angeles', '20260715T100000'],
    ['13', '-0800', '-0700', US_BEFORE_2007, 'America/Los_Angeles', '20060715T100000'],
  ])('of %s is matched by its rules', (tzid, standard, daylight, rules, zone, local) => {
    const hour = 'hour' in rules ? rules.hour : '02';
    const around = vtimezone(tzid, [standard, rules.standard, hour], [daylight, rules.daylight, hour]);
    expect(at(tzid, around, local)).toMatchObject({ zone });
  });

  it.each([
    // Offsets, then the rules of summer and standard time, as Windows has them; a rule ends with the hour of the change.
    ['+0100', '+0200', '-1SU;BYMONTH=3 02', '-1SU;BYMONTH=10 03', 'Europe/Berlin'],
    ['+0000', '+0100', '-1SU;BYMONTH=3 01', '-1SU;BYMONTH=10 02', 'Europe/London'],
    ['+0200', '+0300', '-1SU;BYMONTH=3 03', '-1SU;BYMONTH=10 04', 'Europe/Bucharest'],
    ['+0200', '+0300', '-1FR;BYMONTH=3 02', '-1SU;BYMONTH=10 02', 'Asia/Jerusalem'],
    ['+0200', '+0300', '-1SU;BYMONTH=3 00', '-1SU;BYMONTH=10 00', 'Asia/Beirut'],
    ['-0100', '+0000', '-1SU;BYMONTH=3 00', '-1SU;BYMONTH=10 01', 'Atlantic/Azores'],
    ['-0330', '-0230', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/St_Johns'],
    ['-0400', '-0300', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/Halifax'],
    ['-0500', '-0400', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/New_York'],
    ['-0500', '-0400', '2SU;BYMONTH=3 00', '1SU;BYMONTH=11 01', 'America/Havana'],
    ['-0600', '-0500', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/Chicago'],
    ['-0700', '-0600', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/Denver'],
    ['-0800', '-0700', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/Los_Angeles'],
    ['-0900', '-0800', '2SU;BYMONTH=3 02', '1SU;BYMONTH=11 02', 'America/Anchorage'],
    ['-0400', '-0300', '1SU;BYMONTH=9 00', '1SU;BYMONTH=4 00', 'America/Santiago'],
    ['+1000', '+1100', '1SU;BYMONTH=10 02', '1SU;BYMONTH=4 03', 'Australia/Sydney'],
    ['+0930', '+1030', '1SU;BYMONTH=10 02', '1SU;BYMONTH=4 03', 'Australia/Adelaide'],
    ['+1030', '+1100', '1SU;BYMONTH=10 02', '1SU;BYMONTH=4 02', 'Australia/Lord_Howe'],
    ['+1200', '+1300', '-1SU;BYMONTH=9 02', '1SU;BYMONTH=4 03', 'Pacific/Auckland'],
  ])(
    'of an invented name, %s and %s (%s, %s), is the zone most people mean',
    (standard, daylight, begin, end, zone) => {
      const [[begins = '', from = '02'], [ends = '', to = '02']] = [begin.split(' '), end.split(' ')];
      for (const tzid of ['TZ-1', 'Customized Time Zone', '0']) {
        const rules = vtimezone(tzid, [standard, `BYDAY=${ends}`, to], [daylight, `BYDAY=${begins}`, from]);
        expect(at(tzid, rules)).toMatchObject({ zone });
        expect(at(tzid, rules, '20271215T100000')).toMatchObject({ zone });
      }
    },
  );

  it.each([
    ['+0000', 'UTC'],
    ['+0100', 'Etc/GMT-1'],
    ['+0300', 'Etc/GMT-3'],
    ['+0330', 'Asia/Tehran'],
    ['+0430', 'Asia/Kabul'],
    ['+0500', 'Etc/GMT-5'],
    ['+0530', 'Asia/Calcutta'],
    ['+0545', 'Asia/Katmandu'],
    ['+0630', 'Asia/Rangoon'],
    ['+0800', 'Etc/GMT-8'],
    ['+0845', 'Australia/Eucla'],
    ['+0930', 'Australia/Darwin'],
    ['-0300', 'Etc/GMT+3'],
    ['-0500', 'Etc/GMT+5'],
    ['-0700', 'Etc/GMT+7'],
    ['-0930', 'Pacific/Marquesas'],
    ['-1000', 'Etc/GMT+10'],
  ])('of an invented name that is %s all year is %s', (offset, zone) => {
    expect(at('TZ-1', vtimezone('TZ-1', [offset], [offset, 'BYDAY=1SU;BYMONTH=3']))).toMatchObject({ zone });
  });

  it('without summer time belongs to no city, unless its name says one', () => {
    expect(at('Customized Time Zone', vtimezone('Customized Time Zone', ['+0700']))).toMatchObject({
      zone: 'Etc/GMT-7',
    });
    const bangkok = vtimezone('(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta', ['+0700']);
    expect(at('(UTC+07:00) Bangkok, Hanoi, Jakarta', bangkok)).toMatchObject({ zone: 'Asia/Bangkok' });
  });

  it('that no IANA zone has is kept, and used', () => {
    const lunar = vtimezone('Lunar', ['+0017', EU.standard], ['+0117', EU.daylight]);
    const summer = at('Lunar', lunar);
    expect(summer).toMatchObject({ zone: 'Lunar', offset: 77, utc: '2026-07-15T08:43:00Z' });
    expect(at('Lunar', lunar, '20260115T100000')).toMatchObject({ offset: 17, utc: '2026-01-15T09:43:00Z' });
    expect(at('Lunar', lunar, '20990715T100000')).toMatchObject({ offset: 77 });
    const [message] = messages(calendar([...lunar, ...vevent(['DTSTART;TZID=Lunar:20260715T100000'])]));
    expect(message.calendar[2].map(([name]) => name)).toEqual(['vtimezone', 'vevent']);
  });

  it('does not outvote the name of a place: its rules may be out of date', () => {
    const old = vtimezone(
      'America/Sao_Paulo',
      ['-0300', 'BYDAY=3SU;BYMONTH=2'],
      ['-0200', 'BYDAY=1SU;BYMONTH=11'],
    );
    expect(at('America/Sao_Paulo', old, '20260115T100000')).toMatchObject({
      zone: 'America/Sao_Paulo',
      offset: -180,
    });
    const none = vtimezone('Eastern Standard Time', ['-0500']);
    expect(at('Eastern Standard Time', none)).toMatchObject({ zone: 'America/New_York', offset: -240 });
  });

  it('outvotes letters that are no place', () => {
    const est = vtimezone('EST', ['-0500', US.standard], ['-0400', US.daylight]);
    expect(at('EST', est)).toMatchObject({ zone: 'America/New_York', offset: -240 });
    const gmt = vtimezone('GMT', ['+0000', EU.standard], ['+0100', EU.daylight, '01']);
    expect(at('GMT', gmt)).toMatchObject({ zone: 'Europe/London', offset: 60 });
    expect(at('EST')).toMatchObject({ zone: 'EST', offset: -300 });
  });

  it.each(['+5:30', '0530', '530', '+05:30', '+053000', ' +0530'])('with the offset %j', (offset) => {
    expect(at('Home', vtimezone('Home', [offset]))).toMatchObject({ offset: 330 });
  });

  it('without DTSTART, or the offset before, holds always', () => {
    const bare = ['BEGIN:VTIMEZONE', 'TZID:HOME', 'BEGIN:STANDARD', 'TZOFFSETTO:+0400', 'END:STANDARD'];
    expect(at('Home', [...bare, 'END:VTIMEZONE'])).toMatchObject({ zone: 'Etc/GMT-4' });
  });

  it('is found among the many that some send along', () => {
    const many = Array.from({ length: 60 }, (_, index) => vtimezone(`Zone ${index}`, ['+0100']));
    const custom = vtimezone('Custom', ['+0300']);
    expect(at('Custom', [...many.flat(), ...custom])).toMatchObject({ offset: 180 });
  });

  it('says by X-LIC-LOCATION which of the zones with its rules it is', () => {
    const [begin = '', ...rest] = vtimezone('Home', ['+0100', EU.standard], ['+0200', EU.daylight]);
    expect(at('Home', [begin, 'X-LIC-LOCATION:Europe/Vienna', ...rest])).toMatchObject({
      zone: 'Europe/Vienna',
    });
    expect(at('Home', [begin, 'X-LIC-LOCATION:Asia/Tokyo', ...rest])).toMatchObject({
      zone: 'Europe/Berlin',
    });
  });

  it('with single dates instead of rules, before and after them', () => {
    const dated = [
      'BEGIN:VTIMEZONE',
      'TZID:Dated',
      'BEGIN:STANDARD',
      'DTSTART:20260301T000000',
      'RDATE:20261101T000000',
      'TZOFFSETFROM:+0130',
      'TZOFFSETTO:+0017',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260601T000000Z',
      'TZOFFSETFROM:+0017',
      'TZOFFSETTO:+0117',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const offsets = ['20260115', '20260415', '20260715', '20261215', '20301215'].map((day) =>
      at('Dated', dated, `${day}T100000`),
    );
    expect(offsets).toMatchObject([
      { offset: 90 },
      { offset: 17 },
      { offset: 77 },
      { offset: 17 },
      { offset: 17 },
    ]);
  });

  it('whose rule has ended leaves its last offset', () => {
    const ended = vtimezone(
      'Ended',
      ['+0017', `${EU.standard};UNTIL=20201231T000000Z`],
      ['+0117', `${EU.daylight};UNTIL=20201231T000000Z`],
    );
    expect(at('Ended', ended, '20200715T100000')).toMatchObject({ offset: 77 });
    expect(at('Ended', ended, '20260715T100000')).toMatchObject({ offset: 17 });
  });
});
