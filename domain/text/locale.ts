/** Returns a language tag of BCP 47 (RFC 5646) in its canonical form, `de-AT` for `DE-at`, or null when it is none. */
export function readLocale(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
}
