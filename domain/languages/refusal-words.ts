/**
 * This file gives the sentences that say why something was refused. Whoever refuses names the sentence and its values; it is
 * said in the language of the reader, who is often known only later.
 */

import { CodedError } from '#domain/text/coded-error.ts';
import { en } from './catalogues/refusals/en.ts';
import { ENGLISH, inARow, textsOf, type ValuesOf, type Words } from './words.ts';

/** The name of a sentence. */
export type RefusalKey = keyof typeof en;
type Text<K extends RefusalKey> = keyof ValuesOf<(typeof en)[K]> extends never
  ? { readonly key: K }
  : { readonly key: K; readonly values: Values<K> };
/** A list is a list of titles, each in quotation marks. */
type Values<K extends RefusalKey> = {
  readonly [Name in keyof ValuesOf<(typeof en)[K]>]: string | number | readonly string[];
};
/** A sentence, which can be said in every language. */
export type RefusalText = { readonly [K in RefusalKey]: Text<K> }[RefusalKey];

const refusalTexts = textsOf('refusals', en);

/** Returns a sentence in a language. */
export function sayRefusal(text: RefusalText, words: Words = ENGLISH): string {
  // A text and its values are of one type, but for the language checker the function takes those of one text only.
  const say = refusalTexts(words).say as (key: RefusalKey, values: object) => string;
  const values = 'values' in text ? Object.entries(text.values) : [];
  return say(text.key, Object.fromEntries(values.map(([name, value]) => [name, shown(value, words)])));
}

/** Returns whole sentences in a row. */
export function sayRefusals(texts: readonly RefusalText[], words: Words = ENGLISH): string {
  return inARow(
    texts.map((text) => sayRefusal(text, words)),
    words,
  );
}

function shown(value: string | number | readonly string[], words: Words): string | number {
  if (typeof value !== 'object') return value;
  const titles = value.map((title) => words.say('event.quoted', { title }));
  return titles.length === 2 ? words.list(titles) : titles.join(words.say('list.comma'));
}

/** An error whose sentence is said in the language of the reader. Its message is the sentence in English. */
export class RefusedError extends CodedError {
  readonly text: RefusalText;

  constructor(code: string, text: RefusalText, options?: ErrorOptions) {
    super(code, sayRefusal(text), options);
    this.name = 'RefusedError';
    this.text = text;
  }
}
