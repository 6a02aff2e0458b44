/** This file gives the texts of one language, with their values filled in. */
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogueOf } from '#catalogues';
import { type Catalogue, en } from './catalogues/en.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { FROM_THE_RIGHT, type Language, type Locale, languageOf } from './languages.ts';

/** The name of a text in the catalogue. */
export type Key = keyof typeof en;

/** The names of the values in a text: `{name}` and `{name, plural, …}`. What has spaces or `#` is a text inside a plural. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Rest}`
  ? NameAt<Rest> | NamesIn<Rest>
  : never;
type NameAt<Text extends string> = Text extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${string}`
    ? OnlyName<Name>
    : OnlyName<Inside>
  : never;
type OnlyName<Name extends string> = Name extends `${string}${' ' | '#' | '{' | '<'}${string}` ? never : Name;
/** The names of the elements in a text: `<name>…</name>`. */
type ElementsIn<Text extends string> = Text extends `${string}</${infer Name}>${infer Rest}`
  ? Name | ElementsIn<Rest>
  : never;

/** The values of an English text. A plural takes a number, every other value is ready to be shown. */
export type ValuesOf<Text extends string, Part = never> = Readonly<
  Record<NamesIn<Text>, string | number | Part> &
    Record<ElementsIn<Text>, (inside: readonly (string | Part)[]) => Part>
>;
/** The values of the text with a name. */
export type Values<K extends Key, Part = never> = ValuesOf<(typeof en)[K], Part>;
/** The texts without elements, which are plain text. */
type PlainKey = { [K in Key]: ElementsIn<(typeof en)[K]> extends never ? K : never }[Key];
type Arguments<K extends Key> = keyof Values<K> extends never
  ? []
  : [values: Values<K> & { readonly weekday?: string }];

/** The texts of one language and the way it writes dates, numbers and lists. */
export interface Words {
  readonly locale: Locale;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
  /** Returns a text as plain text. */
  say<K extends PlainKey>(key: K, ...values: Arguments<K>): string;
  /** Returns a text in parts: those that are strings are plain text, and those made by the caller stay what they are. */
  parts<K extends Key, Part extends object>(key: K, values: Values<K, Part>): (string | Part)[];
  /** Returns a text with its places for values, for a script that fills them in. */
  template(key: PlainKey): string;
  number(count: number): string;
  /** Returns "a, b and c". */
  list(items: readonly string[]): string;
}

/** Visitors choose the locale. There are few, and each takes some kilobytes once its texts were used. */
const KEPT = 40;
const kept = new Map<Locale, Words>();

/** Returns the words of a locale. */
export function wordsOf(locale: Locale): Words {
  const known = kept.get(locale);
  if (known) return known;
  const words = makeWords(locale);
  if (kept.size >= KEPT) kept.clear();
  kept.set(locale, words);
  return words;
}

function makeWords(locale: Locale): Words {
  const language = languageOf(locale);
  const catalogue: Catalogue = language === 'en' ? en : catalogueOf(language);
  const intl = intlLocale(locale);
  const format = formatter(catalogue, locale);
  return {
    locale,
    language,
    direction: FROM_THE_RIGHT.has(language) ? 'rtl' : 'ltr',
    dates: dateWords(locale, intl),
    say: (key, ...[values = {}]) => String(format(key, values)),
    parts: <Part extends object>(key: Key, values: object) =>
      [format(key, values)].flat() as (string | Part)[],
    template: (key) => catalogue[key],
    number: (count) => new Intl.NumberFormat(intl).format(count),
    list: (items) => new Intl.ListFormat(intl, { type: 'conjunction' }).format(items),
  };
}

/** Returns what fills in the values of the texts of a catalogue. A text is read when it is first used. */
export function formatter<K extends string>(catalogue: Readonly<Record<K, string>>, locale: Locale) {
  const read = new Map<K, IntlMessageFormat>();
  const messageOf = (key: K) => {
    const known = read.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(catalogue[key], intlLocale(locale));
    read.set(key, message);
    return message;
  };
  return (key: K, values: object) => {
    // Most texts have nothing to fill in.
    if (!/[{<']/.test(catalogue[key])) return catalogue[key];
    return messageOf(key).format<object>(values as never);
  };
}

/** English without a region is written as it is outside America. Calendars count by the Gregorian calendar everywhere. */
function intlLocale(locale: Locale): string {
  return `${locale === 'en' ? 'en-GB' : locale}-u-ca-gregory`;
}

/** English, the language of organizers' pages and of what only programs read. */
export const ENGLISH: Words = wordsOf('en');
