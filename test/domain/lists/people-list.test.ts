import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#domain/languages/languages.ts';
import { organizerTexts } from '#domain/languages/organizer-texts.ts';
import { wordsOf } from '#domain/languages/words.ts';
import { LIST_ENTRIES, readList } from '#domain/lists/people-list.ts';
import { CodedError } from '#domain/text/coded-error.ts';
import { drawn } from '#test/support/walks.ts';

const read = (text: string) => readList(text, 'invites.test');
/** Entries in short: `ann@example.org=Ann Lee`. */
const people = (text: string) =>
  read(text).entries.map(({ email, name }) => (name ? `${email}=${name}` : email));
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof CodedError) return error.code;
  }
  return 'none';
};

const ANN = 'ann@example.org=Ann Lee';
const BEN = 'ben@example.org=Ben Kim';

describe('every shape a list comes in', () => {
  test.each<[string, string, string[]]>([
    ['one address a line', 'ann@example.org\nben@example.org', ['ann@example.org', 'ben@example.org']],
    ['comma, heading', 'name,email\nAnn Lee,ann@example.org\nBen Kim,ben@example.org', [ANN, BEN]],
    ['heading the other way round', 'email,name\nann@example.org,Ann Lee', [ANN]],
    ['semicolon, as Excel writes in much of Europe', 'E-Mail;Name\r\nann@example.org;Ann Lee\r\n', [ANN]],
    ['tab, as pasted from a sheet', 'Ann Lee\tann@example.org\nBen Kim\tben@example.org', [ANN, BEN]],
    ['byte order mark', '\ufeffemail\nann@example.org', ['ann@example.org']],
    ['a declared separator', 'sep=;\nemail;name\nann@example.org;Ann Lee', [ANN]],
    ['quoted cells', 'name,email\n"Lee, ""Ann""","ann@example.org"', ['ann@example.org=Lee, "Ann"']],
    ['a line break in a quoted cell', 'name,email\n"Ann\nLee",ann@example.org', [ANN]],
    [
      'a quote that never closes',
      'name,email\n"Ann Lee,ann@example.org\nBen Kim,ben@example.org',
      ['ann@example.org="Ann Lee', BEN],
    ],
    ['first and last name', 'First Name,Last Name,E-mail Address\nAnn,Lee,ann@example.org', [ANN]],
    ['German', 'Nachname;Vorname;E-Mail-Adresse\nLee;Ann;ann@example.org', [ANN]],
    ['French', 'Prénom,Nom,Courriel\nAnn,Lee,ann@example.org', [ANN]],
    ['Japanese', '名前,メールアドレス\nAnn Lee,ann@example.org', [ANN]],
    ['Russian', 'ФИО;Эл. почта\nAnn Lee;ann@example.org', [ANN]],
    ['a language not listed', 'Pangalan,Sulatroniko\nAnn Lee,ann@example.org', [ANN]],
    ['more columns than we need', 'id,company,email,name\n7,Acme,ann@example.org,Ann Lee', [ANN]],
    [
      'Google Contacts: a label beside the address',
      'First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value\nAnn,Lee,* Work,ann@example.org',
      [ANN],
    ],
    [
      'names before addresses',
      'Ann Lee <ann@example.org>\n"Kim, Ben" <ben@example.org>',
      [ANN, 'ben@example.org=Kim, Ben'],
    ],
    ['a To field', 'Ann Lee <ann@example.org>, Ben Kim <ben@example.org>', [ANN, BEN]],
    [
      'an Outlook To field',
      'Lee, Ann <ann@example.org>; Kim, Ben <ben@example.org>',
      ['ann@example.org=Lee, Ann', 'ben@example.org=Kim, Ben'],
    ],
    [
      'addresses with spaces between',
      'ann@example.org ben@example.org',
      ['ann@example.org', 'ben@example.org'],
    ],
    ['a comment after the address', 'ann@example.org (Ann Lee)', [ANN]],
    [
      'mailto and invisible characters',
      'mailto:ann@example.org\u200b\n\u00a0ben@example.org',
      ['ann@example.org', 'ben@example.org'],
    ],
    ['old Macintosh line ends', 'ann@example.org\rben@example.org', ['ann@example.org', 'ben@example.org']],
    ['nothing', '', []],
    ['a heading alone', 'email,name\n', []],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
    expect(read(text).mistakes).toEqual([]);
  });
});

describe('what cannot be invited', () => {
  test('mistakes carry the row a spreadsheet shows, heading and empty rows counted', () => {
    const { mistakes } = read('email,name\n\nann@,Ann\nno address here,Ben\nrsvp@invites.test,Us\n');
    expect(mistakes).toEqual([
      { row: 3, text: 'ann@', why: 'invalid-address' },
      { row: 4, text: 'no address here', why: 'no-address' },
      { row: 5, text: 'rsvp@invites.test', why: 'own-address' },
    ]);
  });

  test('a row that spans lines counts once', () => {
    expect(read('name,email\n"Ann\nLee",ann@example.org\nBen,ben@\n').mistakes).toMatchObject([{ row: 3 }]);
  });

  test('a first row with a slip in its address is a mistake, not a heading', () => {
    expect(read('ann.example.org\nben@example.org').mistakes).toMatchObject([{ row: 1, why: 'no-address' }]);
  });

  test('the same person twice is one entry, and the later row says so', () => {
    const { entries, duplicates } = read('Ann Lee <ann@example.org>\nANN@Example.org');
    expect(entries).toEqual([{ email: 'ann@example.org', name: 'Ann Lee' }]);
    expect(duplicates).toEqual([{ row: 2, email: 'ann@example.org', first: 1 }]);
  });

  test('a spreadsheet file is distinguished from a list', () => {
    expect(codeOf(() => read('PK\u0003\u0004abc'))).toBe('list-not-text');
    expect(codeOf(() => read('a\0n\0n'))).toBe('list-not-text');
  });

  test('a list beyond the bounds is refused as a whole', () => {
    const many = Array.from({ length: LIST_ENTRIES + 1 }, (_, index) => `p${index}@example.org`).join('\n');
    expect(codeOf(() => read(many))).toBe('list-too-long');
    expect(codeOf(() => read('x'.repeat(5_000_000)))).toBe('list-too-long');
  });
});

describe('for any list', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const person = fc.record({
    email: word.map((local) => `${local}@example.org`),
    name: fc.stringMatching(/^[A-Za-zäé '",;.-]{0,20}$/),
  });
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  test('whatever is written as CSV is read back, in either order and with any separator', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(person, { selector: ({ email }) => email, minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        fc.constantFrom('\n', '\r\n'),
        (guests, separator, emailFirst, end) => {
          const row = (email: string, name: string) =>
            (emailFirst ? [email, name] : [name, email]).join(separator);
          const text = [
            row('email', 'name'),
            ...guests.map(({ email, name }) => row(quote(email), quote(name))),
          ];
          const { entries, mistakes } = read(text.join(end));
          expect(mistakes).toEqual([]);
          expect(entries).toEqual(
            guests.map(({ email, name }) => ({ email, name: name.replaceAll(/\s+/g, ' ').trim() || null })),
          );
        },
      ),
    );
  });

  test('any text is read without failing, and everybody on it is accounted for once', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab@.,;\t\n"<> é\r'), maxLength: 200 }), (text) => {
        const { entries, duplicates } = read(text);
        expect(new Set(entries.map(({ email }) => email)).size).toBe(entries.length);
        for (const { email } of duplicates) expect(entries.some((entry) => entry.email === email)).toBe(true);
      }),
    );
  });
});

describe('a list that somebody made to be a burden', () => {
  /** A list may be larger; this is enough for each. */
  const fill = (piece: string) => piece.repeat(Math.floor(1_500_000 / piece.length));
  const BURDENS: [string, () => string, string][] = [
    ['rows that are no address', () => fill('"a\n'), 'list-too-long'],
    ['rows that name one person', () => fill('a@b.example\n'), 'list-too-long'],
    ['nobody, on one line', () => fill('@,'), 'list-too-long'],
    ['people in one cell', () => `"${fill('a@b.example\n')}"`, 'list-too-long'],
    ['words that go on behind an address', () => fill('a@b.example&'), 'list-too-long'],
    ['addresses in brackets', () => fill('<a@b.example>'), 'list-too-long'],
    ['addresses and nothing between them', () => fill('a@b.example '), 'list-too-long'],
    ['columns of one name', () => `${fill('email,')}\na@b.example`, 'none'],
    [
      'columns of one name, and rows',
      () => `${'email,'.repeat(1000)}\n${'a@b.example\n'.repeat(9000)}`,
      'none',
    ],
    ['full stops behind an address', () => `a@b${'.'.repeat(200_000)}x`, 'none'],
  ];
  const { some, rest } = drawn('lists that are a burden', BURDENS, 1);
  test.skip.each(rest)('%s', () => {});
  test.each(some)('%s', { timeout: 60_000 }, (_, text, code) => {
    let thrown = 'none';
    try {
      read(text());
    } catch (error) {
      thrown = error instanceof CodedError ? error.code : String(error);
    }
    expect(thrown).toBe(code);
  });
});

describe('where people come from', () => {
  const origins = (text: string) => read(text).entries.map(({ origin }) => origin);

  test.each(['Source', 'origin', 'Lead Source', 'utm_source', 'Quelle', 'Fuente', 'Provenance'])(
    'is the column %s',
    (heading) => {
      expect(origins(`email,name,${heading}\nann@example.org,Ann,Fair\nben@example.org,Ben,`)).toEqual([
        'fair',
        undefined,
      ]);
    },
  );

  test.each([
    ['Spring Fair 2026', 'spring-fair-2026'],
    ['  Messe: Köln ', 'messe-koln'],
    ['news_letter.v2', 'news_letter.v2'],
    ['x'.repeat(50), 'x'.repeat(40)],
    ['!!!', undefined],
    ['Referred by kim@example.org', undefined],
  ])('is %s in the form of the API', (cell, origin) => {
    expect(origins(`email;source\nann@example.org;${cell}`)).toEqual([origin]);
  });

  test('is not said by a column of another name, nor without a heading', () => {
    expect(origins('email,resource,city\nann@example.org,A,Bonn')).toEqual([undefined]);
    expect(origins('ann@example.org,fair')).toEqual([undefined]);
  });
});

describe('the language of people', () => {
  const locales = (text: string) => read(text).entries.map(({ locale }) => locale);

  test.each([
    'locale',
    'Language',
    'Preferred Language',
    'language_code',
    'Sprache',
    'Langue',
    'Idioma',
    'Língua',
    'Taal',
    'Język',
    '言語',
    'اللغة',
  ])('is the column %s', (heading) => {
    expect(locales(`email,name,${heading}\nann@example.org,Ann,de\nben@example.org,Ben,`)).toEqual([
      'de',
      undefined,
    ]);
  });

  test.each([
    ['pt_BR', 'pt-BR'],
    [' EN-us ', 'en-US'],
    ['de_DE.UTF-8', 'de-DE'],
    ['sv', 'sv'],
    ['German', 'de'],
    ['FRANÇAIS', 'fr'],
    ['allemand', 'de'],
    ['日本語', 'ja'],
    ['Klingon', undefined],
    ['n/a', undefined],
    [`de-x-${'a'.repeat(40)}`, undefined],
    ['kim@example.org', undefined],
  ])('is %s as a tag', (cell, locale) => {
    expect(locales(`email;language\nann@example.org;${cell}`)).toEqual([locale]);
  });

  test('that we do not write in is listed with its row, of everybody who is invited', () => {
    const list = read(
      'email;language\nann@example.org;de\nben@example.org;Klingon\nben@example.org;Elvish\nkim@;Elvish\nlea@example.org;sv-SE\nmia@example.org;\n',
    );
    expect(list.unknownLocales).toEqual([
      { row: 3, text: 'Klingon' },
      { row: 6, text: 'sv-SE' },
    ]);
    // A tag is kept all the same: it may be known later.
    expect(list.entries.at(2)).toEqual({ email: 'lea@example.org', name: null, locale: 'sv-SE' });
  });

  test('has a name that the pages recommend in each language', () => {
    for (const language of LANGUAGES) {
      const hint = organizerTexts(wordsOf(language)).say('send.listHint', { most: '50' });
      const [source, spoken] = [...hint.matchAll(/[“„«‘「]\s?([^”“»’」]+?)\s?[”“»’」]/g)].map(
        ([, name]) => name,
      );
      expect(read(`email;${source};${spoken}\nann@example.org;Fair;de`).entries, language).toEqual([
        { email: 'ann@example.org', name: null, origin: 'fair', locale: 'de' },
      ]);
    }
  });

  test('is not said by a column of another name, nor without a heading', () => {
    expect(locales('email,programming language\nann@example.org,de')).toEqual([undefined]);
    expect(locales('ann@example.org,de')).toEqual([undefined]);
  });
});
