import { globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  isArgumentElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '#catalogues';
import { FROM_THE_RIGHT, LANGUAGES, type Language } from '#domain/languages/languages.ts';

type Texts = Readonly<Record<string, string>>;

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = `${ROOT}/domain/languages/catalogues`;
const NAMES = readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'));
const OTHERS = LANGUAGES.filter((language) => language !== 'en');
/** The texts of all catalogues in one language. */
const inLanguage = (language: Language): Texts =>
  Object.assign({}, ...NAMES.map((name) => loadTexts(name, language)));
const CATALOGUES = Object.fromEntries(
  LANGUAGES.map((language) => [language, inLanguage(language)]),
) as Record<Language, Texts>;
const en = CATALOGUES.en;
const KEYS = Object.keys(en);
const textOf = (language: Language, key: string) => CATALOGUES[language][key] ?? '';

/** Texts that are the same in a language as in English, and right. */
const SAME: Partial<Record<Language, readonly string[]>> = {
  de: [
    ...['codes.title', 'eventForm.text', 'guest.name', 'list.person', 'list.text', 'send.name', 'share.link'],
    'test.subject',
  ],
  fr: ['answerPage.untitled', 'common.pages', 'facts.places', 'guest.version', 'schedule.pages'],
  es: ['answer.no', 'headcount.no', 'notice.reportNo'],
  pt: ['share.link'],
  it: ['answer.no', 'headcount.no', 'notice.reportNo', 'share.link'],
  nl: ['repeats.in', 'schedule.later', 'share.link', 'test.subject'],
  pl: ['share.link', 'test.subject'],
};

interface Placeholders {
  /** The names of values, with their kind. */
  readonly values: Set<string>;
  readonly elements: Set<string>;
  /** The categories of each plural. */
  readonly plurals: string[][];
}

function placeholdersOf(text: string): Placeholders {
  const found: Placeholders = { values: new Set(), elements: new Set(), plurals: [] };
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (isArgumentElement(element) || isNumberElement(element)) found.values.add(element.value);
      if (isTagElement(element)) {
        found.elements.add(element.value);
        walk(element.children);
      }
      if (isSelectElement(element)) {
        found.values.add(element.value);
        for (const { value } of Object.values(element.options)) walk(value);
      }
      if (isPluralElement(element)) {
        found.values.add(`${element.value}, plural`);
        found.plurals.push(Object.keys(element.options));
        for (const { value } of Object.values(element.options)) walk(value);
      }
    }
  };
  walk(parse(text));
  return found;
}

/** The categories that whole numbers have in a language (https://cldr.unicode.org/index/cldr-spec/plural-rules). */
function categoriesOf(language: Language): string[] {
  const rules = new Intl.PluralRules(language);
  const met = Array.from({ length: 1001 }, (_, count) => rules.select(count));
  return [...new Set([...met, 'other'])].sort();
}

describe.each(NAMES)('the catalogue of %s', (name) => {
  test('has a file for each language, and no other', () => {
    const files = LANGUAGES.map((language) => `${language}.ts`);
    expect(readdirSync(`${FOLDER}/${name}`).sort()).toEqual(files.sort());
  });

  test.each(OTHERS)('has the keys of English, in its order, in %s', (language) => {
    const keys = Object.keys(loadTexts(name, language));
    expect(keys).toEqual(Object.keys(loadTexts(name, 'en')));
  });
});

test('no two catalogues have a text of the same name', () => {
  const keys = NAMES.flatMap((name) => Object.keys(loadTexts(name, 'en')));
  expect(keys).toEqual([...new Set(keys)]);
});

describe.each(LANGUAGES)('the texts of %s', (language) => {
  const catalogue = CATALOGUES[language];

  test('has the values and elements of English in each text, and every plural form', () => {
    const plurals = categoriesOf(language);
    for (const key of KEYS) {
      const [own, english] = [placeholdersOf(textOf(language, key)), placeholdersOf(textOf('en', key))];
      const { values } = own;
      // A language may tell weekdays apart by their gender; English need not.
      if (/^repeats\.(first|second|third|fourth|fifth|last|secondLast)$/.test(key)) values.delete('weekday');
      expect.soft([...values].sort(), key).toEqual([...english.values].sort());
      expect.soft([...own.elements].sort(), key).toEqual([...english.elements].sort());
      for (const options of own.plurals) {
        const categories = options.filter((option) => !option.startsWith('='));
        expect.soft(categories.sort(), key).toEqual(plurals);
      }
    }
  });

  test('has no empty text, no blank at an end, no double blank and no quotation mark of a keyboard', () => {
    // Programs read the genitives of the English sentences, which are of the keyboard.
    const wrong = language === 'en' ? / {2}|'(?!s )|"|\.\.\./ : / {2}|['"]|\.\.\./;
    for (const [key, text] of Object.entries(catalogue)) {
      if (key !== 'list.comma') expect(text, key).toBe(text.trim());
      expect(text, key).toMatch(/\S/);
      expect(text, key).not.toMatch(wrong);
    }
  });

  test('says with the label of a link more than its text, and begins or ends with it', () => {
    // Otherwise people who speak to their device cannot say what they see (WCAG 2.5.3).
    const label = textOf(language, 'schedule.aboutEvent').toLowerCase();
    expect(label).toContain(textOf(language, 'schedule.about').toLowerCase());
    expect(catalogue['share.copyWhat']).toContain(catalogue['share.copy']);
    expect(catalogue['inLine.takeOutWho']).toContain(catalogue['inLine.takeOut']);
  });
});

test.each(OTHERS)('no text of %s is still English', (language) => {
  const hasWords = (text: string) => /[a-z]{2}/i.test(text.replaceAll(/\{[^{}]*\}|<[^>]*>/g, ''));
  const same = KEYS.filter((key) => CATALOGUES[language][key] === en[key] && hasWords(textOf('en', key)));
  expect(same.sort()).toEqual([...(SAME[language] ?? [])].sort());
});

test('French keeps its signs on the line of the word before or after them', () => {
  for (const text of Object.values(CATALOGUES.fr)) expect(text).not.toMatch(/ [:;?!»]|« /);
});

test('every text is used', () => {
  const sources = globSync('{domain,web,lambdas,local}/**/*.ts', { cwd: ROOT })
    .filter((file) => !file.includes('/catalogues/'))
    .map((file) => readFileSync(`${ROOT}/${file}`, 'utf8'))
    .join('\n');
  expect(KEYS.filter((key) => !sources.includes(`'${key}'`))).toEqual([]);
});

test('languages written from right to left are known', () => {
  const known = LANGUAGES.filter((language) =>
    /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(textOf(language, 'answer.yes')),
  );
  expect([...FROM_THE_RIGHT]).toEqual(known);
});
