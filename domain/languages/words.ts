/** This file gives the texts of one language, with their values filled in. */
import { IntlMessageFormat } from 'intl-messageformat';
import { loadTexts } from '#catalogues';
import { en } from './catalogues/guests/en.ts';
import { type DateWords, dateWords } from './date-words.ts';
import { FROM_THE_RIGHT, type Language, type Locale, languageOf } from './languages.ts';

/** The name of a text for guests. */
export type Key = keyof typeof en;
/** The English texts of a catalogue, by name. */
type English = Readonly<Record<string, string>>;

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
/** The texts without elements, which are plain text. */
type PlainKey<E extends English> = {
  [K in keyof E & string]: ElementsIn<E[K]> extends never ? K : never;
}[keyof E & string];
type Arguments<Text extends string> = keyof ValuesOf<Text> extends never
  ? []
  : [values: ValuesOf<Text> & { readonly weekday?: string }];

/** The texts of one catalogue in one language. */
export interface Texts<E extends English> {
  /** Returns a text as plain text. */
  say<K extends PlainKey<E>>(key: K, ...values: Arguments<E[K]>): string;
  /** Returns a text in parts: those that are strings are plain text, and those made by the caller stay what they are. */
  parts<K extends keyof E & string, Part extends object>(
    key: K,
    values: ValuesOf<E[K], Part>,
  ): (string | Part)[];
  /** Returns a text with its places for values, for a script that fills them in. */
  template(key: PlainKey<E>): string;
}

/** The texts for guests in one language, and the way it writes dates, numbers and lists. */
export interface Words extends Texts<typeof en> {
  readonly locale: Locale;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly dates: DateWords;
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
  const intl = intlLocale(locale);
  return {
    ...makeTexts('guests', en, locale),
    locale,
    language,
    direction: FROM_THE_RIGHT.has(language) ? 'rtl' : 'ltr',
    dates: dateWords(locale, intl),
    number: (count) => new Intl.NumberFormat(intl).format(count),
    list: (items) => new Intl.ListFormat(intl, { type: 'conjunction' }).format(items),
  };
}

/**
 * Returns the function that gives the texts of a catalogue in the language of some words.
 * @param catalogue the name of its folder in `catalogues/`
 * @param english its texts in English
 */
export function textsOf<E extends English>(catalogue: string, english: E): (words: Words) => Texts<E> {
  const made = new WeakMap<Words, Texts<E>>();
  return (words) => {
    const known = made.get(words) ?? makeTexts(catalogue, english, words.locale);
    made.set(words, known);
    return known;
  };
}

/** A text is read when it is first used. */
function makeTexts<E extends English>(catalogue: string, english: E, locale: Locale): Texts<E> {
  const language = languageOf(locale);
  const texts = language === 'en' ? english : loadTexts(catalogue, language);
  const textOf = (key: string) => texts[key] ?? '';
  const read = new Map<string, IntlMessageFormat>();
  const messageOf = (key: string) => {
    const known = read.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(textOf(key), intlLocale(locale));
    read.set(key, message);
    return message;
  };
  const format = (key: string, values: object) => {
    // Most texts have nothing to fill in.
    if (!/[{<']/.test(textOf(key))) return textOf(key);
    return messageOf(key).format<object>(values as never);
  };
  return {
    say: (key, ...[values = {}]) => String(format(key, values)),
    parts: <Part extends object>(key: string, values: object) =>
      [format(key, values)].flat() as (string | Part)[],
    template: textOf,
  };
}

/** Returns whole sentences in a row. Empty ones are left out. Japanese has no blanks between sentences. */
export function inARow(sentences: readonly string[], { language }: Pick<Words, 'language'>): string {
  return sentences.filter(Boolean).join(language === 'ja' ? '' : ' ');
}

/** English without a region is written as it is outside America. Calendars count by the Gregorian calendar everywhere. */
function intlLocale(locale: Locale): string {
  return `${locale === 'en' ? 'en-GB' : locale}-u-ca-gregory`;
}

/** English, the language of what only programs read. */
export const ENGLISH: Words = wordsOf('en');
