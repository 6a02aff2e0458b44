/** This file reads the language of a person from a cell. */
import { LANGUAGES } from '#domain/languages/languages.ts';
import { readLocale } from '#domain/text/locale.ts';
import { once } from '#domain/text/once.ts';

/** As in the API. */
const LONGEST_TAG = 35;

/** The languages that we speak by their names in each of them, in lower case. */
const named = once(
  () =>
    new Map(
      LANGUAGES.flatMap((reader) => {
        const names = new Intl.DisplayNames(reader, { type: 'language' });
        return LANGUAGES.map((language) => [names.of(language)?.toLowerCase(), language] as const);
      }),
    ),
);

/**
 * Returns a cell as a canonical tag of BCP 47: `pt-BR` for `pt_BR`, `de` for `German`. Null when it is neither a tag nor the name of a
 * language that we speak.
 */
export function localeIn(cell: string): string | null {
  const text = cell.trim();
  const known = named().get(text.toLowerCase());
  if (known) return known;
  // POSIX writes `de_DE.UTF-8` and `de_DE@euro`.
  const tag = text.replace(/(?:\.utf-?8)?(?:@[a-z]+)?$/i, '').replaceAll('_', '-');
  return tag.length <= LONGEST_TAG && /^[a-z]{2,3}(?:-|$)/i.test(tag) ? readLocale(tag) : null;
}
