import { describe, expect, test } from 'vitest';
import { coverDate } from '#domain/event/cover-date.ts';
import { ianaZone } from '#domain/itip/time/iana.ts';
import { rhythmInWords } from '#domain/itip/words/recurrence-words.ts';
import { spanInWords } from '#domain/itip/words/when.ts';
import { firstLocale, LANGUAGES, languageOf, spokenLocale } from '#domain/languages/languages.ts';
import { wordsOf } from '#domain/languages/words.ts';

const FROM = Date.parse('2026-05-12T08:00:00Z');
const HOUR = 3_600_000;
const BERLIN = ianaZone('Europe/Berlin');
/** Spaces that do not break look like others. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

describe('a locale', () => {
  test.each([
    ['de', 'de'],
    ['DE-at', 'de-AT'],
    ['pt-BR', 'pt-BR'],
    ['en-US', 'en-US'],
    ['ar-u-nu-arab', 'ar'],
    ['de-Latn-CH-1996-x-own', 'de-CH'],
    ['sv', null],
    ['zh-Hant-TW', null],
    ['not a tag', null],
    ['', null],
    [null, null],
    [undefined, null],
    [`de-x-${'a-'.repeat(60)}b`, null],
  ])('of %s is %s', (tag, locale) => {
    expect(spokenLocale(tag)).toBe(locale);
  });

  test('is the first that we speak, else English', () => {
    expect(firstLocale([undefined, null, 'sv', 'fr-CA', 'de'])).toBe('fr-CA');
    expect(firstLocale(['sv'])).toBe('en');
    expect(firstLocale([])).toBe('en');
  });
});

describe('a time in words', () => {
  test.each([
    ['en', 'Tue, 12 May 2026, 10:00 – 11:30 (Berlin, GMT+2)'],
    ['en-US', 'Tue, May 12, 2026, 10:00 – 11:30 AM (Berlin, GMT+2)'],
    ['en-GB', 'Tue, 12 May 2026, 10:00–11:30 (Berlin, GMT+2)'],
    ['de', 'Di., 12. Mai 2026, 10:00–11:30 Uhr (Berlin, GMT+2)'],
    ['fr', 'mar. 12 mai 2026, 10:00 – 11:30 (Berlin, GMT+2)'],
    ['es', 'mar, 12 may 2026, 10:00–11:30 (Berlin, GMT+2)'],
    ['pt', 'ter., 12 de mai. de 2026, 10:00 – 11:30 (Berlin, GMT+2)'],
    ['it', 'mar 12 mag 2026, 10:00–11:30 (Berlin, GMT+2)'],
    ['nl', 'di 12 mei 2026, 10:00–11:30 (Berlin, GMT+2)'],
    ['pl', 'wt., 12 maj 2026, 10:00–11:30 (Berlin, GMT+2)'],
    ['ja', '2026年5月12日(火) 10時00分～11時30分（Berlin, GMT+2）'],
    ['ar', 'الثلاثاء، 12 مايو 2026، 10:00–11:30 ص (Berlin, GMT+2)'],
  ] as const)('%s', (locale, words) => {
    expect(plain(spanInWords(FROM, FROM + 1.5 * HOUR, BERLIN, false, wordsOf(locale)))).toBe(words);
  });

  test('counts by the Gregorian calendar also where another one is common', () => {
    expect(spanInWords(FROM, FROM, BERLIN, false, wordsOf('ar-SA'))).toMatch(/2026|٢٠٢٦/);
  });

  test('of whole days, of one moment, over midnight, and when clocks are put back', () => {
    const german = wordsOf('de');
    const day = 24 * HOUR;
    const midnight = Date.parse('2026-05-12T00:00:00Z');
    const say = (from: number, to: number, zone = BERLIN) =>
      plain(spanInWords(from, to, zone, false, german));
    expect(say(midnight, midnight + day, null)).toBe('Di., 12. Mai 2026');
    expect(say(midnight, midnight + 2 * day, null)).toBe('Di., 12. – Mi., 13. Mai 2026');
    expect(say(FROM, FROM)).toBe('Di., 12. Mai 2026, 10:00 (Berlin, GMT+2)');
    expect(say(FROM, FROM + day)).toBe('Di., 12. Mai 2026, 10:00 – Mi., 13. Mai 2026, 10:00 (Berlin, GMT+2)');
    const back = Date.parse('2026-10-25T00:30:00Z');
    expect(say(back, back + HOUR)).toContain('02:30 – 02:30');
    expect(plain(spanInWords(FROM, FROM, BERLIN, true, german))).toContain('Zeitzone angenommen');
  });
});

describe('a rhythm in words', () => {
  const second = { freq: 'MONTHLY', byday: '2SU' };
  const often = { freq: 'WEEKLY', interval: 2, byday: ['TU', 'TH'] };
  test.each([
    ['en', 'every 2 weeks on Tuesday and Thursday', 'every month on the second Sunday'],
    ['de', 'alle 2 Wochen am Dienstag und Donnerstag', 'jeden Monat am zweiten Sonntag'],
    ['fr', 'toutes les 2 semaines le mardi et jeudi', 'chaque mois le deuxième dimanche'],
    ['es', 'cada 2 semanas el martes y jueves', 'cada mes el segundo domingo'],
    ['pt', 'a cada 2 semanas: terça-feira e quinta-feira', 'todo mês: segundo domingo'],
    ['it', 'ogni 2 settimane: martedì e giovedì', 'ogni mese: seconda domenica'],
    ['nl', 'elke 2 weken op dinsdag en donderdag', 'elke maand op de tweede zondag'],
    ['pl', 'co 2 tygodnie: wtorek i czwartek', 'co miesiąc: druga niedziela'],
    ['ja', '2週間ごと 火曜日、木曜日', '毎月 第2日曜日'],
    ['ar', 'كل أسبوعين: الثلاثاء والخميس', 'كل شهر: الأحد الثاني'],
  ] as const)('%s', (locale, two, one) => {
    expect(rhythmInWords(often, false, wordsOf(locale))).toBe(two);
    expect(rhythmInWords(second, false, wordsOf(locale))).toBe(one);
  });

  test('every rule can be said in every language', () => {
    for (const language of LANGUAGES)
      for (const freq of ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])
        for (const rest of [
          {},
          { byday: 'MO,TU,WE,TH,FR'.split(',') },
          { bymonthday: [5, -1] },
          { bymonth: [5, 6] },
          { byday: '-2WE', bymonth: 1 },
        ])
          for (const interval of [1, 2, 3, 5, 11]) {
            const said = rhythmInWords({ freq, interval, ...rest }, false, wordsOf(language));
            expect(said).toMatch(/\S/);
            expect(said).not.toMatch(/[{}#]|undefined/);
          }
  });
});

test('values are shown as they are, whatever letters they have', () => {
  const hostile = "{email} <b>'{' # $& ";
  expect(wordsOf('de').say('eventPage.hint', { organizer: hostile })).toContain(hostile);
});

test('numbers, lists and plurals follow the language', () => {
  expect(wordsOf('de').number(1234)).toBe('1.234');
  expect(wordsOf('en').list(['a', 'b', 'c'])).toBe('a, b and c');
  const found = (locale: 'pl' | 'ar', count: number) => wordsOf(locale).say('schedule.found', { count });
  expect([1, 2, 5, 22].map((count) => found('pl', count))).toEqual([
    '1 wydarzenie',
    '2 wydarzenia',
    '5 wydarzeń',
    '22 wydarzenia',
  ]);
  expect([1, 2, 3, 11].map((count) => found('ar', count))).toEqual([
    'فعالية واحدة',
    'فعاليتان',
    '3 فعاليات',
    '11 فعالية',
  ]);
});

test('the date of a cover is a month and a day', () => {
  const details = {
    start: '2026-05-12T08:00:00Z',
    end: '2026-05-12T09:00:00Z',
    allDay: false,
    timeZone: 'Europe/Berlin',
    recurrence: null,
  };
  const on = (locale: 'en' | 'de' | 'ja' | 'ar') => coverDate(details, 0, wordsOf(locale));
  expect(on('en')).toEqual({ weekday: 'Tue', day: '12', month: 'May' });
  expect(on('de')).toEqual({ weekday: 'Di', day: '12', month: 'Mai' });
  expect(on('ja')).toEqual({ weekday: '火', day: '12', month: '5月' });
  expect(on('ar')).toEqual({ weekday: 'الثلاثاء', day: '12', month: 'مايو' });
});

test('the direction is that of the language', () => {
  expect(LANGUAGES.filter((language) => wordsOf(language).direction === 'rtl')).toEqual(['ar']);
  expect(languageOf('ar-EG')).toBe('ar');
});
