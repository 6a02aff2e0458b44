/** Which column of a list holds the addresses, and who is in a cell that holds several. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readList } from '#domain/lists/people-list.ts';
import { fieldFile, NO_FIELD } from '#test/support/field.ts';
import { growsFaster } from '#test/support/growth.ts';
import { drawn, runs } from '#test/support/walks.ts';

const read = (text: string, column?: number) => readList(text, 'invites.test', column);
const emails = (text: string, column?: number) => read(text, column).entries.map(({ email }) => email);
const people = (text: string) =>
  read(text).entries.map(({ email, name }) => (name ? `${email}=${name}` : email));
const wrong = (text: string) => read(text).mistakes.map(({ row, text, why }) => `${row}: ${text} (${why})`);
const lines = (...rows: string[]) => rows.join('\n');

describe('a plain heading beats what other columns hold', () => {
  test.each([
    'Email',
    'email',
    'E-mail',
    'E-Mail-Adresse',
    'E-Mail Adresse',
    'Emailadresse',
    'email_address',
    'EmailAddress',
    'Email address*',
    'Email (required)',
    'Mail',
    'Adresse e-mail',
    'Adresse électronique',
    'Courriel',
    'Correo',
    'Correo electrónico',
    'Dirección de correo electrónico',
    'Indirizzo e-mail',
    'Posta elettronica',
    'E-mailadres',
    'E-postadress',
    'Sähköposti',
    'Adres e-mail',
    'Электронная почта',
    'メールアドレス',
    '电子邮件',
    '이메일 주소',
    'What is your email address?',
    'Email 1',
    'Primary Email',
    'Work Email',
    'Attendee Email',
    'E-Mail (privat)',
  ])('%s', (heading) => {
    const text = lines(
      `Owner,Name,Contact owner,${heading},Owner Email,Twitter,Notes`,
      'kim@crm.example,Ann,Kim (kim@crm.example),ann@guest.example,kim@crm.example,@ann,like sue@old.example',
      'kim@crm.example,Bob,Kim (kim@crm.example),,kim@crm.example,@bob,was bob@old.example',
      'kim@crm.example,Eve,Kim (kim@crm.example),eve@guest.example,kim@crm.example,@eve,',
    );
    expect(people(text)).toEqual(['ann@guest.example=Ann', 'eve@guest.example=Eve']);
    expect(wrong(text)).toEqual([expect.stringMatching(/^3: .*\(no-address\)$/)]);
  });

  test.each([
    'Email Domain',
    'Email opt-in',
    'Marketing emails confirmed status',
    'Email Owner',
    'Last email sent',
  ])('%s is not the column where another is', (heading) => {
    const text = lines(`${heading},Name,E-Mail`, 'x@crm.example,Ann,ann@guest.example');
    expect(people(text)).toEqual(['ann@guest.example=Ann']);
  });

  test('a Twitter handle is no address, whatever the columns are called', () => {
    const text = lines('Pangalan,Twitter,Sulatroniko', 'Ann,@ann,ann@guest.example', 'Ben,@ben,');
    expect(people(text)).toEqual(['ann@guest.example=Ann']);
  });

  test('an owner is nobody to invite where no column is for addresses', () => {
    expect(emails(lines('First Name,Phone,Contact owner', 'Ann,1,Kim (kim@crm.example)'))).toEqual([]);
  });
});

describe('a heading further down', () => {
  test.each<[string, string[]]>([
    [
      'below a title',
      ['E-mail list of the club', 'Owner,Name,E-mail', 'kim@crm.example,Ann,ann@guest.example'],
    ],
    [
      'below notes, as LinkedIn exports them',
      [
        'Notes:',
        '"Some, but not all, addresses are here.",,',
        '',
        'First Name,URL,Email Address',
        'Ann,x,ann@guest.example',
      ],
    ],
  ])('%s', (_, rows) => {
    expect(people(lines(...rows))).toEqual(['ann@guest.example=Ann']);
    expect(wrong(lines(...rows))).toEqual([]);
    expect(read(lines(...rows)).heading).toEqual(
      expect.arrayContaining([expect.stringMatching(/^E-?mail/i)]),
    );
  });

  test('is none below the first address', () => {
    expect(emails(lines('a@x.example,b@x.example', 'Owner,Email', 'c@x.example,d@x.example'))).toHaveLength(
      4,
    );
  });
});

describe('several columns of one person', () => {
  test.each<[string, string[], string[]]>([
    [
      'the first that is filled',
      ['Work Email,Personal Email', 'a@w.example,a@p.example', ',b@p.example'],
      ['a@w.example', 'b@p.example'],
    ],
    [
      'by number, not by place',
      ['Email 2,Email 1', 'a2@x.example,a1@x.example', 'b2@x.example,'],
      ['a1@x.example', 'b2@x.example'],
    ],
    [
      'the plain one before numbers',
      ['E-mail 2 Address,E-mail Address', 'a2@x.example,a@x.example', 'b2@x.example,'],
      ['a@x.example', 'b2@x.example'],
    ],
    [
      'the primary one first',
      ['Secondary Email,Primary Email', 'a2@x.example,a1@x.example', 'b2@x.example,'],
      ['a1@x.example', 'b2@x.example'],
    ],
    [
      'a plain one alone, without work and home',
      ['Work Email,Email', 'a@w.example,a@x.example', 'b@w.example,'],
      ['a@x.example'],
    ],
  ])('%s', (_, rows, expected) => {
    expect(emails(lines(...rows))).toEqual(expected);
  });
});

describe('another column than the one taken', () => {
  const TEXT = lines('Name,Email,Parent', 'Ann,ann@x.example,mum@x.example', 'Ben,ben@x.example,');

  test('may be chosen, and is named with how many rows have an address there', () => {
    expect(read(TEXT).columns).toEqual([
      { index: 1, title: 'Email', rows: 2, taken: true },
      { index: 2, title: 'Parent', rows: 1, taken: false },
    ]);
    expect(emails(TEXT, 2)).toEqual(['mum@x.example']);
    expect(read(TEXT, 2).columns.map(({ taken }) => taken)).toEqual([false, true]);
  });

  test('may be chosen without a heading', () => {
    const text = lines('boss@x.example,Ann,ann@x.example', 'boss@x.example,Ben,ben@x.example');
    expect(read(text).columns.map(({ title }) => title)).toEqual(['Column 1', 'Column 3']);
    expect(people(lines('boss@x.example,Ann,ann@x.example'))).toHaveLength(2);
    expect(emails(text, 2)).toEqual(['ann@x.example', 'ben@x.example']);
  });

  test('there is none in addresses on one line', () => {
    expect(read('ann@x.example, ben@x.example').columns).toEqual([]);
  });
});

describe('several people in a cell', () => {
  const BOTH = ['a@x.example', 'b@x.example'];
  test.each<[string, string[]]>([
    ['a@x.example; b@x.example', BOTH],
    ['a@x.example;b@x.example', BOTH],
    ['a@x.example, b@x.example', BOTH],
    ['a@x.example / b@x.example', BOTH],
    ['a@x.example/b@x.example', BOTH],
    ['a@x.example ::: b@x.example', BOTH],
    ['a@x.example:::b@x.example', BOTH],
    ['a@x.example | b@x.example', BOTH],
    ['a@x.example & b@x.example', BOTH],
    ['a@x.example und b@x.example', BOTH],
    ['a@x.example or b@x.example', BOTH],
    ['a@x.example\nb@x.example', BOTH],
    ['a@x.example b@x.example', BOTH],
    ['Ann (a@x.example)', ['a@x.example=Ann']],
    ['a@x.example (Ann)', ['a@x.example=Ann']],
    ['a@x.example (Ann), b@x.example (Ben)', ['a@x.example=Ann', 'b@x.example=Ben']],
    ['Ann <a@x.example>, Ben <b@x.example>', ['a@x.example=Ann', 'b@x.example=Ben']],
    ['Lee, Ann <a@x.example>; Kim, Ben <b@x.example>', ['a@x.example=Lee, Ann', 'b@x.example=Kim, Ben']],
    ['Ann <a@x.example> and Ben <b@x.example>', ['a@x.example=Ann', 'b@x.example=Ben']],
    ['a@x.example (Ann) / b@x.example (Ben)', ['a@x.example=Ann', 'b@x.example=Ben']],
    ['a@x.example (work) and Ben <b@x.example>', ['a@x.example=work', 'b@x.example=Ben']],
    ['a@x.example <b@x.example>', BOTH],
    ['a@x.example <A@x.example>', ['a@x.example']],
    ["'a@x.example' <a@x.example>; b@x.example", BOTH],
    ['a@x.example (Ann), Ben (b@x.example)', ['a@x.example=Ann', 'b@x.example=Ben']],
    ['Ann - a@x.example, Ben – b@x.example', ['a@x.example=Ann', 'b@x.example=Ben']],
    ['a@x.example → b@x.example', BOTH],
    ['"Lee, Ann" <a@x.example>', ['a@x.example=Lee, Ann']],
    ['Mum: a@x.example, Dad: b@x.example', ['a@x.example=Mum', 'b@x.example=Dad']],
    ["'a@x.example'; [b@x.example]", BOTH],
    ['<a@x.example><b@x.example>', BOTH],
    ['SMTP:a@x.example', ['a@x.example']],
    ['a@x.example,', ['a@x.example']],
  ])('%s', (cell, expected) => {
    const text = `Id,Email\n1,"${cell.replaceAll('"', '""')}"`;
    expect(people(text)).toEqual(expected);
    expect(wrong(text)).toEqual([]);
  });

  test('beyond a separator that is no separator of the cell, they are in cells of their own', () => {
    expect(emails('Name,Email\nLee,a@x.example, b@x.example')).toEqual(BOTH);
  });

  test.each<[string, string[], string[]]>([
    ['a@x.example; b(at)x.example', ['a@x.example'], ['2: b(at)x.example (no-address)']],
    ['a@x.example; b@', ['a@x.example'], ['2: b@ (invalid-address)']],
    ['ann lee@x.example', [], ['2: ann lee@x.example (invalid-address)']],
    ['a@x.example instead of b@x.example', [], ['2: a@x.example instead of b@x.example (invalid-address)']],
    ['Ann <a@x.example>; Ben', ['a@x.example'], ['2: Ben (no-address)']],
    ['Ann <>', [], ['2: Ann <> (no-address)']],
  ])('%s: nobody is left out without a mistake that says so', (cell, invited, left) => {
    const text = `Id,Email\n1,"${cell}"`;
    expect(emails(text)).toEqual(invited);
    expect(wrong(text)).toEqual(left);
  });

  test('every person is invited or named in a mistake, whatever is written around them', () => {
    const around = [
      'Ann',
      'c@',
      ' ',
      ', ',
      '; ',
      ' or ',
      '/',
      ' - ',
      '<',
      '>',
      '(',
      ')',
      ': ',
      "'",
      '|',
      '\n',
      ':::',
    ];
    const piece = fc.constantFrom('a@x.example', 'b@x.example', 'a@x.example', 'b@x.example', ...around);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 7 }), (pieces) => {
        const cell = pieces.join('');
        const { entries, mistakes } = read(`Id,Email\n1,"${cell}"`);
        const texts = [...entries.map(({ email }) => email), ...mistakes.map(({ text }) => text)].join(' ');
        for (const address of BOTH) if (cell.includes(address)) expect(texts).toContain(address);
      }),
      { numRuns: runs(600, 3000) },
    );
  });

  const PIECES = ['a@', '<', '(', '@x&', ' or ', 'a@x.example ', 'a@x.example/', ':::', '"'];
  const { some, rest } = drawn('a cell of megabytes', PIECES, 1);
  test(`a cell of megabytes is read in linear time, of ${some.length} kinds out of ${some.length + rest.length}`, async () => {
    for (const piece of some) {
      const readCell = (times: number) => {
        try {
          read(`Id,Email\n1,${piece.repeat((times * 375_000) / piece.length)}`);
        } catch {}
      };
      expect(await growsFaster(readCell), piece).toBe(false);
    }
  }, 100_000);
});

describe('an address of Exchange alone (X.500)', () => {
  const EX = '/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=1';
  test.each<[string, string, string[]]>([
    ['E-mail Display Name', 'Ann Lee (ann@corp.example)', ['ann@corp.example=Ann']],
    ['E-Mail: Angezeigter Name', 'Lee, Ann <ann@corp.example>', ['ann@corp.example=Ann']],
    ['Full Name', 'ann@corp.example', ['ann@corp.example']],
    ['Assistant', 'sue@corp.example', []],
  ])('gives way to the one in %s', (heading, cell, expected) => {
    const text = `First Name;E-mail Address;${heading}\nAnn;${EX};${cell}\nBen;${EX};`;
    expect(people(text)).toEqual(expected);
    expect(wrong(text).at(-1)).toMatch(/^3: \/o=ExchangeLabs.*\(exchange-address\)$/);
  });
});

describe('a byte order mark', () => {
  test.each(['\ufeff', 'ï»¿', '\ufeffï»¿', 'ÿþ', 'þÿ', '\ufffe'])('%j is none of the text', (mark) => {
    expect(people(`${mark}email,name\nann@x.example,Ann`)).toEqual(['ann@x.example=Ann']);
    expect(people(`${mark}"email","name"\n"ann@x.example","Ann"`)).toEqual(['ann@x.example=Ann']);
  });
});

describe.skipIf(NO_FIELD)('from the field', () => {
  test.each<[string, string[]]>([
    ['46-outlook.csv', ['ann@corp.example', 'bob@corp.example']],
    [
      '47-families.csv',
      ['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'd1', 'd2', 'e1', 'e2'].map((name) => `${name}@guest.example`),
    ],
    ['55-hubspot.csv', ['ann@guest.example', 'cara@guest.example']],
    ['55b-salesforce.csv', ['ann@guest.example', 'bob@guest.example', 'cara@guest.example']],
    ['55d-conference.csv', ['ann@guest.example', 'bob@guest.example']],
  ])('%s', (name, expected) => {
    expect(emails(fieldFile(name).toString('utf8'))).toEqual(expected);
  });
});
