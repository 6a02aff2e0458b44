/** The room `languages`: the texts of pages and mails in each language, and how they write dates. */

/** The languages (ISO 639), in the order in which pages offer them. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ja', 'ar'] as const;
/** A language that we speak. */
export type Language = (typeof LANGUAGES)[number];

/** The name of each language in itself. */
export const NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  ja: '日本語',
  ar: 'العربية',
};

/** Languages that are written from right to left. */
export const FROM_THE_RIGHT: ReadonlySet<Language> = new Set(['ar'] as const);

/**
 * A language with or without a region, such as `de`, `de-AT` or `en-US` (BCP 47). The region decides how dates are written,
 * and nothing else of a tag is kept.
 */
export type Locale = Language | `${Language}-${string}`;

const LONGEST_TAG = 40;

/** Returns what we speak of a language tag, or null when that is nothing. */
export function spokenLocale(tag: string | null | undefined): Locale | null {
  if (!tag || tag.length > LONGEST_TAG) return null;
  try {
    const { language, region } = new Intl.Locale(tag);
    if (!isLanguage(language)) return null;
    return region ? `${language}-${region}` : language;
  } catch {
    return null;
  }
}

function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** Returns the language of a locale. */
export function languageOf(locale: Locale): Language {
  return locale.split('-', 1)[0] as Language;
}

/** Returns the first of some language tags that we speak, else English. */
export function firstLocale(tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const locale = spokenLocale(tag);
    if (locale) return locale;
  }
  return 'en';
}
